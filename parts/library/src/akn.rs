//! Akoma Ntoso: every instrument goes out as a file, and acts, bills and docs of other publishers
//! come in. A text that was taken in keeps its file: what goes out again is what came in.

use balai_akn::{Document, DocumentKind, Limits, Refused, Work};
use balai_model::{
    Confidence, EId, Evidence, ExpressionId, InstrumentKind, PartialDate, PersonId, SpaceId, Stance, Status,
    ThingId,
};
use balai_register::{Expression, Outside, text};
use balai_store::{Ask, OnConflict, Store, StoreError, Tx, insert_rows};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::export::ExportFailed;
use crate::record::{self, LONGEST_TEXT, Provision, Record};
use crate::shelve::{SaveRefused, Saved, eids, save_record};
use crate::store;

/// The largest file that is taken in, in bytes.
pub const LARGEST_FILE: usize = 8 * 1024 * 1024;

/// Why a file was not taken in.
#[derive(Debug)]
pub enum AknRefused {
    /// The reader refuses it: where, and why.
    File(Refused),
    /// It reads, but makes no record: the field, and why.
    Record(record::Fault),
    /// It makes a record that cannot be saved.
    Save(SaveRefused),
}

impl From<StoreError> for AknRefused {
    fn from(cause: StoreError) -> Self {
        Self::Save(SaveRefused::Store(cause))
    }
}

impl std::fmt::Display for AknRefused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(refused) => write!(f, "{refused}"),
            Self::Record(fault) => write!(f, "{}: {}", fault.field, fault.reason),
            Self::Save(refused) => write!(f, "{refused}"),
        }
    }
}

/// Takes a file in: a new instrument, a new version of one that is there, or nothing new.
pub async fn take_in(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
    xml: &[u8],
) -> Result<Saved, AknRefused> {
    let limits = Limits { bytes: LARGEST_FILE, ..Limits::default() };
    let document = balai_akn::read(xml, &limits).map_err(AknRefused::File)?;
    let record = record_of(&document).map_err(AknRefused::Record)?;
    if let Some(digest) = &record.source_file {
        let row = vec![space.0.into(), digest.as_str().into(), document.source.as_str().into()];
        let columns = ["space_id", "digest", "body"];
        let keep = OnConflict::Keep(&["space_id", "digest"]);
        insert_rows(tx, "library_source", &columns, vec![row], keep).await?;
    }
    let because = serde_json::json!({ "from": "akoma-ntoso" });
    save_record(tx, outside, space, person, &record, because).await.map_err(AknRefused::Save)
}

/// The record a file makes. A file of Balai's own carries its record; the words of its provisions
/// are taken from the text, in case somebody edited it. Of a stranger's file nothing is judged:
/// its provisions are not assessed, its domains not chosen.
fn record_of(document: &Document) -> Result<Record, record::Fault> {
    match &document.record {
        Some(json) => own_record(document, json),
        None => strangers_record(document),
    }
}

fn own_record(document: &Document, json: &str) -> Result<Record, record::Fault> {
    let read = record::read(json).map_err(|faults| {
        let first = faults.into_iter().next();
        first.unwrap_or(record::Fault { field: "proprietary".into(), reason: "is no record".into() })
    })?;
    let mut record = read.record;
    let before: Vec<(EId, Provision)> = eids(&record).into_iter().zip(record.key_provisions).collect();
    record.key_provisions = document
        .provisions
        .iter()
        .filter(|p| !p.text.trim().is_empty())
        .filter_map(|p| {
            let known = before.iter().find(|(eid, _)| eid.as_str() == p.eid);
            match known {
                Some((_, provision)) => Some(Provision { gist: cut(&p.text), ..provision.clone() }),
                None if p.element == "preface" => None,
                None => Some(strangers_provision(p)),
            }
        })
        .collect();
    Ok(record)
}

fn strangers_record(document: &Document) -> Result<Record, record::Fault> {
    let frbr = &document.frbr;
    let lower = frbr.work.to_ascii_lowercase();
    let slug: String = lower
        .trim_start_matches("/akn/")
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let slug = slug.split('-').filter(|s| !s.is_empty()).collect::<Vec<_>>().join("-");
    let id: String = slug.chars().take(100).collect();
    let title = document.title.clone().unwrap_or_else(|| frbr.work.clone());
    let digest: String =
        Sha256::digest(document.source.as_bytes()).iter().map(|b| format!("{b:02x}")).collect();
    let record = Record {
        id,
        title: one_line(&title, 500),
        title_original: None,
        jurisdiction: frbr.country.to_ascii_lowercase(),
        issuer: one_line(&frbr.author, 500),
        kind: kind_of(document),
        domain: Vec::new(),
        adopted: frbr.date.as_deref().and_then(|d| PartialDate::parse(d.get(..10).unwrap_or(d)).ok()),
        effective: None,
        status: if document.kind == DocumentKind::Bill { Status::Draft } else { Status::Unknown },
        amended: Vec::new(),
        binding: document.kind == DocumentKind::Act,
        applies_to: None,
        languages: language_of(&frbr.language).into_iter().collect(),
        url: String::new(),
        url_basis: None,
        summary: "Taken in from an Akoma Ntoso file. Nobody has written a summary yet.".into(),
        key_provisions: document
            .provisions
            .iter()
            .filter(|p| !p.text.trim().is_empty())
            .map(strangers_provision)
            .collect(),
        relations: Vec::new(),
        sources: Vec::new(),
        confidence: Confidence::High,
        evidence: Evidence::Seen,
        verified: format!(
            "The text itself was taken in, from an Akoma Ntoso file with the FRBR address {}. What its provisions do and which elements they speak about has not been assessed.",
            one_line(&frbr.work, 200)
        ),
        merged: Vec::new(),
        frbr: balai_model::Address::parse(&lower).ok().map(|a| a.to_string()),
        source_file: Some(digest),
    };
    // The same rules as for every record: one that could not be taken along is not taken in.
    let line = serde_json::to_string(&record).unwrap_or_default();
    record::read(&line).map(|read| read.record).map_err(|faults| {
        let first = faults.into_iter().next();
        first.unwrap_or(record::Fault { field: "(file)".into(), reason: "makes no record".into() })
    })
}

fn strangers_provision(p: &balai_akn::Provision) -> Provision {
    let num = p.num.as_deref().unwrap_or_default();
    let heading = p.heading.as_deref().unwrap_or_default();
    let label = match (num.is_empty(), heading.is_empty()) {
        (false, false) => format!("{num} {heading}"),
        (false, true) => num.to_owned(),
        (true, false) => heading.to_owned(),
        (true, true) => p.element.clone(),
    };
    Provision {
        reference: one_line(&label, 200),
        gist: cut(&p.text),
        stance: Stance::Unassessed,
        elements: Vec::new(),
        eid: EId::parse(&p.eid).map(|eid| eid.as_str().to_owned()),
    }
}

/// The words of a provision as a record may hold them: no control characters but line ends.
fn cut(text: &str) -> String {
    let words: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).take(LONGEST_TEXT).collect();
    words.trim().to_owned()
}

fn one_line(text: &str, longest: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|c| !c.is_control()).take(longest).collect();
    if line.is_empty() { "not stated".into() } else { line }
}

/// What sort of text a stranger's file is, by its subtype where that says it, else by its element.
fn kind_of(document: &Document) -> InstrumentKind {
    let subtype = document.frbr.subtype.as_deref().unwrap_or_default();
    if let Ok(kind) = InstrumentKind::parse(subtype) {
        return kind;
    }
    match (document.kind, subtype) {
        (DocumentKind::Act, "by-law" | "bylaw" | "decree" | "order" | "regulations" | "ordinance") => {
            InstrumentKind::Regulation
        }
        (DocumentKind::Act | DocumentKind::Bill, _) => InstrumentKind::Law,
        (DocumentKind::Statement, _) => InstrumentKind::Declaration,
        _ => InstrumentKind::Policy,
    }
}

/// ISO 639-2 codes as FRBR writes them, and the codes the library uses.
const LANGUAGES: [(&str, &str); 29] = [
    ("eng", "en"),
    ("ind", "id"),
    ("msa", "ms"),
    ("may", "ms"),
    ("zlm", "ms"),
    ("fil", "fil"),
    ("tgl", "fil"),
    ("tha", "th"),
    ("vie", "vi"),
    ("khm", "km"),
    ("lao", "lo"),
    ("mya", "my"),
    ("bur", "my"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("tam", "ta"),
    ("por", "pt"),
    ("tet", "tet"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("spa", "es"),
    ("ita", "it"),
    ("deu", "de"),
    ("ger", "de"),
    ("ara", "ar"),
    ("rus", "ru"),
    ("jpn", "ja"),
    ("kor", "ko"),
    ("nld", "nl"),
];

fn language_of(code: &str) -> Option<String> {
    let code = code.to_ascii_lowercase();
    match LANGUAGES.iter().find(|(long, _)| *long == code) {
        Some((_, short)) => Some((*short).to_owned()),
        None => {
            Some(code).filter(|c| (2..=3).contains(&c.len()) && c.bytes().all(|b| b.is_ascii_lowercase()))
        }
    }
}

/// The Akoma Ntoso file of a version: the one its text was taken in from, or one of the library's.
pub async fn file_of(
    from: &impl Ask,
    space: SpaceId,
    record: &Record,
    address: &str,
    expression: &Expression,
) -> Result<String, StoreError> {
    let kept = match &record.source_file {
        Some(digest) => store::source(from, space, digest).await?,
        None => None,
    };
    Ok(kept.unwrap_or_else(|| written(record, address, expression.version, expression.made_at)))
}

/// Every instrument's newest version as a file, by record id; returns how many.
pub async fn files(
    db: &Store,
    space: SpaceId,
    mut write: impl FnMut(&str, &str) -> std::io::Result<()>,
) -> Result<u64, ExportFailed> {
    let mut written = 0;
    for row in store::cards(db, space).await? {
        let versions = text::expressions(db, space, ThingId(row.thing_id)).await?;
        let (Some(expression), Some(record)) =
            (versions.first(), store::record_of(db, space, ExpressionId(row.expression_id)).await?)
        else {
            continue;
        };
        write(&record.id, &file_of(db, space, &record, &row.address, expression).await?)?;
        written += 1;
    }
    Ok(written)
}

/// A record as an Akoma Ntoso file, where nobody else's file is kept: its provisions in the
/// survey's words, with the whole record beside them.
fn written(record: &Record, address: &str, version: i64, made_at: OffsetDateTime) -> String {
    let provisions = eids(record)
        .into_iter()
        .zip(&record.key_provisions)
        .map(|(eid, p)| balai_akn::Provision {
            element: String::new(),
            eid: eid.as_str().to_owned(),
            num: Some(p.reference.clone()),
            heading: None,
            text: p.gist.clone(),
        })
        .collect();
    let mut aliases = Vec::new();
    if let Some(original) = &record.title_original {
        aliases.push(("original-title".to_owned(), original.clone()));
    }
    balai_akn::write(&Work {
        address: address.to_owned(),
        title: record.title.clone(),
        author: record.issuer.clone(),
        work_date: record.adopted.map(|d| d.to_string()),
        expression_date: made_at.date().to_string(),
        version,
        language: "eng".into(),
        aliases,
        document: match record.kind {
            InstrumentKind::Constitution | InstrumentKind::Law | InstrumentKind::Regulation => {
                DocumentKind::Act
            }
            _ => DocumentKind::Doc,
        },
        provisions,
        note: NOTE.into(),
        record: serde_json::to_string(record).unwrap_or_default(),
    })
}

/// What a reader of the file must know about its words.
const NOTE: &str = "The provisions are given in the survey's own words, not in those of the official text; how far they were checked is said in the record.";
