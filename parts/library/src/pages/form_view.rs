//! How a form is shown: each field with its label, hint, what was typed, what is wrong with it, and
//! what somebody else has written there meanwhile.

use std::collections::HashMap;

use askama::Template;
use balai_model::{Confidence, Domain, Element, Evidence, InstrumentKind, Stance, Status, UrlBasis};
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame, Reader};

use crate::catalogue::Catalogue;
use crate::form::Form;
use crate::form::reading::Fault;
use crate::form::row::Row;
use crate::form::typed::{NOTE, Typed};
use crate::pages::form_faults::{label_word, of_row, why};
use crate::shelf::{Chosen, Facet};
use crate::{LINKS, store};

/// How many provisions a page shows.
const PAGE: usize = 20;
/// How many empty relations a page offers.
const EMPTY_RELATIONS: usize = 2;

/// On which page of a form a provision is.
pub(crate) fn page_of(typed: &Typed, number: u32) -> usize {
    typed.standing().position(|row| row.number == number).map_or(1, |at| at / PAGE + 1)
}

/// What a page of a form says beside what was typed.
#[derive(Default)]
pub(crate) struct Shown {
    /// Which page of the provisions.
    pub(crate) page: usize,
    /// What was done.
    pub(crate) told: Vec<String>,
    /// What is wrong with the whole.
    pub(crate) general: Vec<String>,
    /// What is wrong, and where.
    pub(crate) faults: Vec<Fault>,
    /// Other forms of the same record: where, and from when.
    pub(crate) others: Vec<(String, String)>,
}

/// With which control a field is filled in.
enum Control {
    Line,
    Lines(usize),
    Choice(Vec<(String, String)>),
}

/// A field as it is shown.
struct Field {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    control: Control,
    value: String,
    fault: Option<String>,
    /// What somebody else has written there; nothing in it means that she took it out.
    theirs: Option<Option<String>>,
}

impl Field {
    /// The attributes by which a control names its hint and its fault.
    fn described(&self) -> String {
        let parts = [
            self.hint.as_ref().map(|_| "hint"),
            self.theirs.as_ref().map(|_| "theirs"),
            self.fault.as_ref().map(|_| "error"),
        ];
        let ids: Vec<String> =
            parts.into_iter().flatten().map(|part| format!("{}-{part}", self.id)).collect();
        let invalid = if self.fault.is_some() { " aria-invalid=\"true\"" } else { "" };
        if ids.is_empty() {
            invalid.to_owned()
        } else {
            format!(" aria-describedby=\"{}\"{invalid}", ids.join(" "))
        }
    }
}

/// A word with a box: the word, how the reader calls it, whether it is ticked.
type Tick = (String, String, bool);

struct RowView {
    number: u32,
    /// The name it keeps, if the record had it before.
    eid: Option<String>,
    title: String,
    fields: Vec<Field>,
    elements: Vec<Tick>,
    chosen: String,
    theirs: Option<Option<String>>,
    first: bool,
    last: bool,
}

impl RowView {
    fn elements_id(&self) -> String {
        format!("provision-{}-elements", self.number)
    }

    fn elements_name(&self) -> String {
        format!("provision.{}.element", self.number)
    }
}

struct RelationView {
    at: usize,
    kind: String,
    to: String,
    fault: Option<String>,
}

struct Group {
    heading: String,
    fields: Vec<Field>,
}

/// The page.
#[derive(Template)]
#[template(path = "form.html")]
pub struct FormPage {
    frame: Frame,
    form: Form,
    title: String,
    told: Vec<String>,
    general: Vec<String>,
    faults: Vec<(String, String)>,
    others: Vec<(String, String)>,
    groups: Vec<Group>,
    domains: Vec<Tick>,
    domain_fault: Option<String>,
    domain_theirs: Option<Option<String>>,
    relations: Vec<RelationView>,
    relation_kinds: Vec<(String, String)>,
    relation_theirs: Option<Option<String>>,
    rows: Vec<RowView>,
    count: usize,
    removed: Vec<(u32, String)>,
    evidence: Group,
    page: usize,
    last: usize,
}

impl FormPage {
    /// The page of a form.
    pub(crate) async fn of(ctx: &Ctx, catalogue: &Catalogue, form: Form, shown: Shown) -> Answer<Self> {
        let jurisdictions = jurisdictions(ctx, catalogue, form.typed.fact("jurisdiction")).await?;
        let reader = &ctx.reader;
        let words: HashMap<String, String> = shown
            .faults
            .iter()
            .rev()
            .map(|fault| (fault.control.clone(), why(reader, &form.typed, fault)))
            .collect();
        let view = View { reader, form: &form, words: &words, jurisdictions };
        let count = form.typed.standing().count();
        let last = count.div_ceil(PAGE).max(1);
        let mut page = shown.page.clamp(1, last);
        // If what is wrong is on another page only, that one is shown.
        let at: Vec<usize> = shown.faults.iter().map(|fault| view.page(&fault.control, page)).collect();
        if let Some(first) = at.first()
            && !at.contains(&page)
        {
            page = *first;
        }
        let href = |fault: &Fault| {
            let there = view.page(&fault.control, page);
            if there == page {
                format!("#{}", fault.control)
            } else {
                format!("{}?page={there}&check=1#{}", reader.href(&form.path()), fault.control)
            }
        };
        let start = (page - 1) * PAGE;
        let rows = form.typed.standing().enumerate().skip(start).take(PAGE);
        Ok(Self {
            title: match &form.record {
                Some(_) => reader.w("hand-edit"),
                None => reader.w("hand-add"),
            },
            told: shown.told,
            general: shown.general,
            faults: shown.faults.iter().map(|f| (href(f), why(reader, &form.typed, f))).collect(),
            others: shown.others,
            groups: view.groups(),
            domains: boxes(reader, "domain", Domain::ALL.iter().map(|d| d.slug()), &form.typed.domains),
            domain_fault: words.get("domain").cloned(),
            domain_theirs: view.theirs("domain"),
            relations: view.relations(),
            relation_kinds: LINKS
                .iter()
                .map(|kind| ((*kind).to_owned(), reader.w(&format!("relation-{kind}"))))
                .collect(),
            relation_theirs: view.theirs("relations"),
            rows: rows.map(|(at, row)| view.row(at, count, row)).collect(),
            count,
            removed: form
                .typed
                .rows
                .iter()
                .filter(|row| row.removed)
                .map(|row| (row.number, row.reference.clone()))
                .collect(),
            evidence: view.evidence(),
            page,
            last,
            frame: ctx.frame(),
            form,
        })
    }
}

/// Codes and names of the jurisdictions there are, in the order of their names.
async fn jurisdictions(ctx: &Ctx, catalogue: &Catalogue, chosen: &str) -> Answer<Vec<(String, String)>> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let mut codes: Vec<String> = rows.into_iter().map(|row| row.code).collect();
    codes.extend(
        catalogue.shelf().counts(Facet::Jurisdiction, &Chosen::new(), None).into_iter().map(|(code, _)| code),
    );
    if !chosen.is_empty() {
        codes.push(chosen.to_owned());
    }
    codes.sort();
    codes.dedup();
    let mut named: Vec<(String, String)> = codes
        .into_iter()
        .map(|code| {
            let name = ctx.reader.jurisdiction(&code);
            (code, name)
        })
        .collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(named)
}

/// Words with boxes, those ticked that are chosen.
fn boxes<'a>(
    reader: &Reader,
    list: &str,
    words: impl Iterator<Item = &'a str>,
    chosen: &[String],
) -> Vec<Tick> {
    words
        .map(|word| (word.to_owned(), reader.w(&format!("{list}-{word}")), chosen.iter().any(|c| c == word)))
        .collect()
}

struct View<'a> {
    reader: &'a Reader,
    form: &'a Form,
    words: &'a HashMap<String, String>,
    jurisdictions: Vec<(String, String)>,
}

impl View<'_> {
    fn page(&self, control: &str, here: usize) -> usize {
        of_row(control).map_or(here, |(number, _)| page_of(&self.form.typed, number))
    }

    /// What somebody else has written at a control, as the reader calls it.
    fn theirs(&self, control: &str) -> Option<Option<String>> {
        let clash = self.form.typed.clashes.iter().find(|clash| clash.control == control)?;
        let named = |list: &str, text: &str| {
            let words = text.lines().map(|word| self.reader.named(&format!("{list}-{word}"), word));
            words.collect::<Vec<_>>().join(", ")
        };
        let list = match of_row(control) {
            Some((_, "stance")) => Some("stance"),
            Some((_, "elements")) => Some("element"),
            Some(_) => None,
            None => {
                ["kind", "status", "binding", "domain", "evidence", "confidence", "jurisdiction", "url-basis"]
                    .into_iter()
                    .find(|list| *list == control.replace('_', "-"))
            }
        };
        Some(clash.theirs.as_ref().map(|text| match list {
            Some(list) => named(list, text),
            None => text.clone(),
        }))
    }

    fn field(&self, id: &str, name: &str, label: &str, value: &str, control: Control) -> Field {
        let hint = format!("hand-hint-{}", label.replace('_', "-"));
        Field {
            id: id.to_owned(),
            name: name.to_owned(),
            label: self.reader.w(label_word(label)),
            hint: Some(self.reader.named(&hint, "")).filter(|hint| !hint.is_empty()),
            control,
            value: value.to_owned(),
            fault: self.words.get(id).cloned(),
            theirs: self.theirs(id),
        }
    }

    fn choice(&self, list: &str, words: &[&str]) -> Control {
        let named = |word: &&str| ((*word).to_owned(), self.reader.w(&format!("{list}-{word}")));
        Control::Choice(words.iter().map(named).collect())
    }

    fn fact(&self, name: &str) -> Field {
        let slugs = |all: &[&'static str], list| self.choice(list, all);
        let control = match name {
            "jurisdiction" if !self.jurisdictions.is_empty() => Control::Choice(self.jurisdictions.clone()),
            "kind" => slugs(&InstrumentKind::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "kind"),
            "status" => slugs(&Status::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "status"),
            "binding" => slugs(&["yes", "no"], "binding"),
            "url_basis" => slugs(&UrlBasis::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "url-basis"),
            "evidence" => slugs(&Evidence::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "evidence"),
            "confidence" => {
                slugs(&Confidence::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "confidence")
            }
            "summary" | "verified" => Control::Lines(5),
            "amended" | "sources" | NOTE => Control::Lines(3),
            _ => Control::Line,
        };
        self.field(name, name, name, self.form.typed.fact(name), control)
    }

    fn group(&self, heading: &str, names: &[&str]) -> Group {
        Group { heading: self.reader.w(heading), fields: names.iter().map(|name| self.fact(name)).collect() }
    }

    fn groups(&self) -> Vec<Group> {
        let mut what = vec!["title", "title_original", "jurisdiction", "issuer", "kind"];
        if self.form.record.is_none() {
            what.push("id");
        }
        vec![
            self.group("hand-group-what", &what),
            self.group(
                "hand-group-standing",
                &["adopted", "effective", "status", "binding", "applies_to", "languages", "amended"],
            ),
            self.group("hand-group-words", &["url", "url_basis", "summary"]),
        ]
    }

    fn evidence(&self) -> Group {
        let mut names = vec!["sources", "evidence", "confidence", "verified"];
        if self.form.record.is_some() {
            names.push(NOTE);
        }
        self.group("evidence-heading", &names)
    }

    fn relations(&self) -> Vec<RelationView> {
        let empty = std::iter::repeat_n((String::new(), String::new()), EMPTY_RELATIONS);
        self.form
            .typed
            .relations
            .iter()
            .cloned()
            .chain(empty)
            .enumerate()
            .map(|(at, (kind, to))| RelationView {
                fault: self.words.get(&format!("relation-{at}-to")).cloned(),
                at,
                kind,
                to,
            })
            .collect()
    }

    fn row(&self, at: usize, count: usize, row: &Row) -> RowView {
        let field = |field: &str, value: &str, control| {
            let name = format!("provision.{}.{field}", row.number);
            self.field(&row.control(field), &name, field, value, control)
        };
        let stances = Stance::ALL.iter().map(|word| word.slug()).collect::<Vec<_>>();
        let lines = (row.gist.chars().count() / 60 + row.gist.lines().count()).clamp(4, 14);
        let elements = Element::ALL.iter().map(|word| word.slug());
        RowView {
            number: row.number,
            eid: row.eid.clone(),
            title: self.reader.with("hand-provision", "place", &self.reader.number(at + 1)),
            fields: vec![
                field("reference", &row.reference, Control::Line),
                field("gist", &row.gist, Control::Lines(lines)),
                field("stance", &row.stance, self.choice("stance", &stances)),
            ],
            elements: boxes(self.reader, "element", elements, &row.elements),
            chosen: self.reader.count("hand-chosen", row.elements.len()),
            theirs: self.theirs(&row.control("elements")),
            first: at == 0,
            last: at + 1 == count,
        }
    }
}
