//! A record of the survey, as the content files spell it (JSON Lines), and what can be wrong with
//! one. Reading is strict: each fault names its field and what would have been right.

use balai_model::{
    Address, BadAddress, Confidence, Domain, EId, Element, Evidence, InstrumentKind, PartialDate, Stance,
    Status, UrlBasis,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// One instrument with its provisions, as compiled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Kebab-case id, unique in the survey.
    pub id: String,
    /// English title.
    pub title: String,
    /// Title as published, where known.
    pub title_original: Option<String>,
    /// ISO 3166-1 alpha-2 in lower case, or `asean`, `un`, `eu`, `oecd`, `int`.
    pub jurisdiction: String,
    /// The body that made it.
    pub issuer: String,
    /// What sort of text it is.
    pub kind: InstrumentKind,
    /// Fields of law or administration, at least one.
    pub domain: Vec<Domain>,
    /// First adoption, or of the edition described.
    pub adopted: Option<PartialDate>,
    /// Entry into effect.
    pub effective: Option<PartialDate>,
    /// Where it stands in its life.
    pub status: Status,
    /// Amending instruments or years, not complete.
    pub amended: Vec<String>,
    /// Whether it binds those it addresses.
    pub binding: bool,
    /// Whom it addresses.
    pub applies_to: Option<String>,
    /// ISO 639 codes of the original.
    pub languages: Vec<String>,
    /// Best web address.
    pub url: String,
    /// What that address is; world-wide records do not say.
    pub url_basis: Option<UrlBasis>,
    /// Two to four sentences.
    pub summary: String,
    /// What it says, provision by provision.
    pub key_provisions: Vec<Provision>,
    /// What it does to other instruments.
    pub relations: Vec<Relation>,
    /// Addresses of pages on which facts were checked.
    pub sources: Vec<String>,
    /// How sure the compiler is.
    pub confidence: Confidence,
    /// How far it was checked.
    pub evidence: Evidence,
    /// What was seen and what was not.
    pub verified: String,
    /// Ids of records of the same instrument that were merged into this one.
    #[serde(default)]
    pub merged: Vec<String>,
    /// The FRBR work address its publisher gave it, where that is an address of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frbr: Option<String>,
    /// SHA-256 of the Akoma Ntoso file it was taken from, in hex; the library keeps the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_file: Option<String>,
}

/// A provision: where, what, and what it does to freedom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provision {
    /// How it is cited.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What it says, in the compiler's words.
    pub gist: String,
    /// What it does.
    pub stance: Stance,
    /// Which policy elements it speaks about.
    pub elements: Vec<Element>,
    /// Its name within the instrument where the publisher gave one; else it is made from `ref`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eid: Option<String>,
}

/// A relation to another instrument, or to one outside the survey (`ext:`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// `implements`, `amends`, `repeals`, `cites`, `constrains`, `adapts`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The id of the other record.
    pub to: String,
}

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field, such as `key_provisions[2].stance`.
    pub field: String,
    /// What is wrong with it and what would be right.
    pub reason: String,
}

/// A record as read, with the id of its twin in the other list, if it names one.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRecord {
    /// The record.
    pub record: Record,
    /// `same_as`, without `ext:`.
    pub same_as: Option<String>,
}

/// The longest words of a provision, in characters; they may have lines. A whole article of a code
/// fits.
pub const LONGEST_TEXT: usize = 60_000;

/// The fields of a record, in the order of content files.
pub(crate) const FIELDS: [&str; 27] = [
    "id",
    "title",
    "title_original",
    "jurisdiction",
    "issuer",
    "kind",
    "domain",
    "adopted",
    "effective",
    "status",
    "amended",
    "binding",
    "applies_to",
    "languages",
    "url",
    "url_basis",
    "summary",
    "key_provisions",
    "relations",
    "sources",
    "confidence",
    "evidence",
    "verified",
    "same_as",
    "merged",
    "frbr",
    "source_file",
];

impl Record {
    /// SHA-256 of the record in its canonical spelling, in hex. Two records with the same digest
    /// are the same record.
    pub fn digest(&self) -> String {
        let canonical = serde_json::to_vec(self).unwrap_or_default();
        Sha256::digest(&canonical).iter().map(|b| format!("{b:02x}")).collect()
    }

    /// Where it lives for ever: at the address its publisher gave it, or at the one its
    /// jurisdiction, kind, date and id make.
    pub fn address(&self) -> Result<Address, BadAddress> {
        match &self.frbr {
            Some(address) => Address::parse(address),
            None => Address::of_instrument(&self.jurisdiction, self.kind, self.adopted, &self.id),
        }
    }

    /// Takes in a second record of the same instrument: its provisions with references this one
    /// lacks, its domains, languages, sources and relations. Facts of this one stay.
    pub fn merge(&mut self, twin: Record) {
        for provision in twin.key_provisions {
            if self.key_provisions.iter().all(|p| p.reference != provision.reference) {
                self.key_provisions.push(provision);
            }
        }
        extend(&mut self.domain, twin.domain);
        extend(&mut self.languages, twin.languages);
        extend(&mut self.sources, twin.sources);
        extend(&mut self.relations, twin.relations);
        self.title_original = self.title_original.take().or(twin.title_original);
        self.verified = format!("{} Second record ({}): {}", self.verified, twin.id, twin.verified);
        self.merged.push(twin.id);
    }
}

fn extend<T: PartialEq>(into: &mut Vec<T>, from: Vec<T>) {
    for item in from {
        if !into.contains(&item) {
            into.push(item);
        }
    }
}

/// Reads one line. All faults of the line are reported, not only the first.
pub fn read(line: &str) -> Result<ReadRecord, Vec<Fault>> {
    let value: Value = serde_json::from_str(line)
        .map_err(|e| vec![Fault { field: "(line)".into(), reason: format!("not JSON: {e}") }])?;
    let Value::Object(fields) = value else {
        return Err(vec![Fault { field: "(line)".into(), reason: "not a JSON object".into() }]);
    };
    let mut reader = Fields { fields: &fields, at: String::new(), faults: Vec::new() };
    for name in fields.keys().filter(|name| !FIELDS.contains(&name.as_str())) {
        reader.faults.push(Fault { field: name.chars().take(60).collect(), reason: "unknown field".into() });
    }
    let record = reader.record();
    let same_as = reader.maybe_text("same_as").map(|id| id.strip_prefix("ext:").unwrap_or(&id).to_owned());
    match record {
        Some(record) if reader.faults.is_empty() => Ok(ReadRecord { record, same_as }),
        _ => Err(reader.faults),
    }
}

struct Fields<'a> {
    fields: &'a Map<String, Value>,
    at: String,
    faults: Vec<Fault>,
}

impl Fields<'_> {
    fn fault(&mut self, field: &str, reason: impl Into<String>) {
        let field = if self.at.is_empty() { field.to_owned() } else { format!("{}.{field}", self.at) };
        self.faults.push(Fault { field, reason: reason.into() });
    }

    fn record(&mut self) -> Option<Record> {
        let id = self.slug("id");
        let title = self.text("title", 1..=500);
        let title_original = self.maybe_text("title_original");
        let jurisdiction = self.slug("jurisdiction");
        let issuer = self.text("issuer", 1..=500);
        let kind = self.word("kind", InstrumentKind::parse);
        let domain = self.words("domain", Domain::parse);
        let frbr = self.maybe("frbr", |text| {
            let right = Address::parse(text).ok().filter(|a| a.as_str().starts_with("/akn/"));
            right.map(|a| a.to_string()).ok_or_else(|| format!("\"{}\" is no address under /akn/", cut(text)))
        });
        let source_file = self.maybe("source_file", |text| {
            let right = text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
            right.then(|| text.to_owned()).ok_or("must be a SHA-256 digest of 64 hexadecimal digits")
        });
        // A text that was just taken in is classified by nobody yet.
        if source_file.is_none() && domain.as_ref().is_some_and(Vec::is_empty) {
            self.fault("domain", "at least one is needed");
        }
        let adopted = self.maybe("adopted", PartialDate::parse);
        let effective = self.maybe("effective", PartialDate::parse);
        let status = self.word("status", Status::parse);
        let amended = self.texts("amended");
        let binding = match self.fields.get("binding") {
            Some(Value::Bool(b)) => Some(*b),
            _ => {
                self.fault("binding", "must be true or false");
                None
            }
        };
        let applies_to = self.maybe_text("applies_to");
        let languages = self.texts("languages");
        for code in languages
            .iter()
            .filter(|c| !(2..=3).contains(&c.len()) || !c.bytes().all(|b| b.is_ascii_lowercase()))
        {
            self.fault("languages", format!("\"{}\" is not an ISO 639 code such as \"th\"", cut(code)));
        }
        // Only a text that the library holds itself needs no address elsewhere.
        let url = match self.fields.get("url") {
            None | Some(Value::Null) if source_file.is_some() => Some(String::new()),
            Some(Value::String(text)) if source_file.is_some() && text.is_empty() => Some(String::new()),
            _ => self.web_address("url"),
        };
        let url_basis = self.maybe("url_basis", UrlBasis::parse);
        let summary = self.text("summary", 1..=4_000);
        let key_provisions = self.provisions();
        let relations = self.relations();
        let sources = self.texts("sources");
        for source in sources.iter().filter(|s| !is_web_address(s)) {
            self.fault("sources", format!("\"{}\" is not an http or https address", cut(source)));
        }
        let confidence = self.word("confidence", Confidence::parse);
        // Records compiled without the field were read in part, as their README says; to call
        // them more than that would be to invent evidence.
        let evidence = match self.fields.get("evidence") {
            None => Some(Evidence::PartlySeen),
            Some(_) => self.word("evidence", Evidence::parse),
        };
        let verified = self.text("verified", 1..=4_000);
        let merged = self.texts("merged");
        Some(Record {
            id: id?,
            title: title?,
            title_original,
            jurisdiction: jurisdiction?,
            issuer: issuer?,
            kind: kind?,
            domain: domain?,
            adopted,
            effective,
            status: status?,
            amended,
            binding: binding?,
            applies_to,
            languages,
            url: url?,
            url_basis,
            summary: summary?,
            key_provisions,
            relations,
            sources,
            confidence: confidence?,
            evidence: evidence?,
            verified: verified?,
            merged,
            frbr,
            source_file,
        })
    }

    fn text(&mut self, name: &str, length: std::ops::RangeInclusive<usize>) -> Option<String> {
        match self.fields.get(name) {
            None | Some(Value::Null) => {
                self.fault(name, "is missing");
                None
            }
            Some(Value::String(text)) => self.checked(name, text, length),
            Some(_) => {
                self.fault(name, "must be text");
                None
            }
        }
    }

    fn checked(&mut self, name: &str, text: &str, length: std::ops::RangeInclusive<usize>) -> Option<String> {
        let text = text.trim();
        let letters = text.chars().count();
        if !length.contains(&letters) {
            self.fault(
                name,
                format!("must have {} to {} characters, has {letters}", length.start(), length.end()),
            );
            None
        } else if text.chars().any(|c| c.is_control() && !(c == '\n' && *length.end() == LONGEST_TEXT)) {
            self.fault(name, "holds a control character");
            None
        } else {
            Some(text.to_owned())
        }
    }

    fn maybe_text(&mut self, name: &str) -> Option<String> {
        match self.fields.get(name) {
            None | Some(Value::Null) => None,
            Some(_) => self.text(name, 1..=2_000),
        }
    }

    fn maybe<T, E: std::fmt::Display>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        match self.fields.get(name) {
            None | Some(Value::Null) => None,
            Some(_) => self.word(name, parse),
        }
    }

    fn word<T, E: std::fmt::Display>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(name, 1..=200)?;
        parse(&text).map_err(|e| self.fault(name, e.to_string())).ok()
    }

    fn slug(&mut self, name: &str) -> Option<String> {
        let text = self.text(name, 2..=100)?;
        let right = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if right {
            Some(text)
        } else {
            self.fault(name, format!("\"{}\" must hold only a-z, 0-9 and hyphens", cut(&text)));
            None
        }
    }

    fn web_address(&mut self, name: &str) -> Option<String> {
        let text = self.text(name, 1..=2_000)?;
        if is_web_address(&text) {
            Some(text)
        } else {
            self.fault(name, format!("\"{}\" is not an http or https address", cut(&text)));
            None
        }
    }

    fn texts(&mut self, name: &str) -> Vec<String> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) => {
                let mut all = Vec::with_capacity(items.len());
                for (i, item) in items.iter().enumerate() {
                    match item {
                        Value::String(text) => {
                            all.extend(self.checked(&format!("{name}[{i}]"), text, 1..=2_000));
                        }
                        _ => self.fault(&format!("{name}[{i}]"), "must be text"),
                    }
                }
                all
            }
            Some(_) => {
                self.fault(name, "must be a list of texts");
                Vec::new()
            }
        }
    }

    fn words<T, E: std::fmt::Display>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<Vec<T>> {
        if !self.fields.contains_key(name) {
            self.fault(name, "is missing");
            return None;
        }
        let before = self.faults.len();
        let mut all = Vec::new();
        for (i, text) in self.texts(name).into_iter().enumerate() {
            match parse(&text) {
                Ok(word) => all.push(word),
                Err(e) => self.fault(&format!("{name}[{i}]"), e.to_string()),
            }
        }
        (self.faults.len() == before).then_some(all)
    }

    fn objects(&mut self, name: &str) -> Vec<(String, Map<String, Value>)> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) => {
                let mut all = Vec::new();
                for (i, item) in items.iter().enumerate() {
                    match item {
                        Value::Object(map) => all.push((format!("{name}[{i}]"), map.clone())),
                        _ => self.fault(&format!("{name}[{i}]"), "must be an object"),
                    }
                }
                all
            }
            Some(_) => {
                self.fault(name, "must be a list of objects");
                Vec::new()
            }
        }
    }

    fn provisions(&mut self) -> Vec<Provision> {
        let mut all = Vec::new();
        for (at, map) in self.objects("key_provisions") {
            let mut inner = Fields { fields: &map, at, faults: Vec::new() };
            let reference = inner.text("ref", 1..=200);
            let gist = inner.text("gist", 1..=LONGEST_TEXT);
            let stance = inner.word("stance", Stance::parse);
            let elements = inner.words("elements", Element::parse);
            let eid = inner.maybe("eid", |name| {
                let right = EId::parse(name).map(|eid| eid.as_str().to_owned());
                right.ok_or_else(|| format!("\"{}\" is no eId such as art_12", cut(name)))
            });
            self.faults.append(&mut inner.faults);
            if let (Some(reference), Some(gist), Some(stance), Some(elements)) =
                (reference, gist, stance, elements)
            {
                all.push(Provision { reference, gist, stance, elements, eid });
            }
        }
        all
    }

    fn relations(&mut self) -> Vec<Relation> {
        let mut all = Vec::new();
        for (at, map) in self.objects("relations") {
            let mut inner = Fields { fields: &map, at, faults: Vec::new() };
            let kind = inner.word("type", |word| {
                let right = crate::LINKS.contains(&word).then(|| word.to_owned());
                right.ok_or_else(|| format!("\"{}\" is not one of: {}", cut(word), crate::LINKS.join(", ")))
            });
            let to = inner.text("to", 2..=200);
            self.faults.append(&mut inner.faults);
            if let (Some(kind), Some(to)) = (kind, to) {
                all.push(Relation { kind, to });
            }
        }
        all
    }
}

/// Whether a text is an http or https address.
pub(crate) fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
    })
}

fn cut(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(file: &str) -> Vec<String> {
        let path = format!("{}/../../content/instruments/{file}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_record_of_the_survey_reads_and_writes_back() {
        for line in lines("asean.jsonl").iter().chain(&lines("world.jsonl")) {
            let read_once = read(line).unwrap_or_else(|faults| panic!("{line}: {faults:?}"));
            let written = serde_json::to_string(&read_once.record).unwrap();
            assert_eq!(read(&written).unwrap().record, read_once.record);
        }
    }

    #[test]
    fn every_fault_of_a_line_is_named_with_its_field() {
        let mut value: Value = serde_json::from_str(&lines("asean.jsonl")[0]).unwrap();
        value["adopted"] = "2555-01-01".into();
        value["key_provisions"][1]["stance"] = "forbids".into();
        value["url"] = "javascript:alert(1)".into();
        value["surprise"] = 1.into();
        value["binding"] = "yes".into();
        let faults = read(&value.to_string()).unwrap_err();
        let fields: Vec<&str> = faults.iter().map(|f| f.field.as_str()).collect();
        assert_eq!(fields, ["surprise", "adopted", "binding", "url", "key_provisions[1].stance"]);
        assert!(faults[1].reason.contains("Buddhist"), "{faults:?}");
        assert!(faults[4].reason.contains("restricts"), "{faults:?}");
        assert_eq!(read("[1]").unwrap_err()[0].reason, "not a JSON object");
        assert!(read("{").unwrap_err()[0].reason.starts_with("not JSON"));
    }

    proptest::proptest! {
        #[test]
        fn no_line_breaks_the_reader(line in "\\PC{0,80}") {
            let _ = read(&line);
        }

        #[test]
        fn any_text_survives_a_round_trip(title in "[^\\p{C}\\s]{1,40}", gist in "[^\\p{C}\\s]{1,40}") {
            let mut value: Value = serde_json::from_str(&lines("world.jsonl")[0]).unwrap();
            value["title"] = title.clone().into();
            value["key_provisions"][0]["gist"] = gist.clone().into();
            let record = read(&value.to_string()).unwrap().record;
            let again = read(&serde_json::to_string(&record).unwrap()).unwrap().record;
            proptest::prop_assert_eq!(&again.title, &title);
            proptest::prop_assert_eq!(&again.key_provisions[0].gist, &gist);
        }
    }
}
