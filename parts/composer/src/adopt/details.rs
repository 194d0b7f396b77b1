//! What must be said to adopt: the address, dates, who signs. Typed words become values here.

use balai_model::PartialDate;
use balai_paper::Signatory;

use crate::draft::start::Fault;

/// The most who can sign.
pub const MOST_SIGNATORIES: usize = 12;
/// How many characters a name, an office or the act that adopts may have.
pub const LONGEST: usize = 200;
/// How many characters the word of an address may have.
const LONGEST_NAME: usize = 60;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The word of the address.
    pub name: String,
    /// Days, as 2026-05-04.
    pub adopted: String,
    /// From when it holds; empty: from the day of adoption.
    pub effective: String,
    /// When it is to be looked at again.
    pub review: String,
    /// The act that adopts it.
    pub decision: String,
    /// Names and offices.
    pub signatories: Vec<(String, String)>,
    /// Whether it is confirmed that the body adopted this text.
    pub confirmed: bool,
}

/// What adopting needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// The word of the address.
    pub name: String,
    /// The day.
    pub adopted: PartialDate,
    /// From when it holds.
    pub effective: Option<PartialDate>,
    /// When it is to be looked at again.
    pub review: Option<PartialDate>,
    /// The act that adopts it; may be empty.
    pub decision: String,
    /// Who signed, at least one.
    pub signatories: Vec<Signatory>,
}

impl Typed {
    /// Reads what was typed. A policy is adopted today or before, and no earlier than `not_before`,
    /// the day of the version it amends.
    pub fn read(&self, today: PartialDate, not_before: Option<PartialDate>) -> Result<Details, Vec<Fault>> {
        let mut faults = Vec::new();
        if !is_name(&self.name) {
            faults.push(("name", "adopt-name-bad"));
        }
        let adopted = day(&self.adopted);
        match adopted {
            None => faults.push(("adopted", "adopt-date-bad")),
            Some(day) if day > today => faults.push(("adopted", "adopt-date-future")),
            Some(day) if not_before.is_some_and(|before| day < before) => {
                faults.push(("adopted", "adopt-date-before"));
            }
            Some(_) => {}
        }
        let mut later = |field: &'static str, typed: &str| {
            if typed.is_empty() {
                return None;
            }
            let date = day(typed);
            match (date, adopted) {
                (None, _) => faults.push((field, "adopt-date-bad")),
                (Some(date), Some(adopted)) if date < adopted => faults.push((field, "adopt-date-early")),
                (Some(_), _) => {}
            }
            date
        };
        let effective = later("effective", &self.effective);
        let review = later("review", &self.review);
        if self.decision.chars().count() > LONGEST {
            faults.push(("decision", "adopt-long"));
        }
        let signatories = self.signatories(&mut faults);
        if !self.confirmed {
            faults.push(("confirmed", "adopt-confirm-missing"));
        }
        match adopted {
            Some(adopted) if faults.is_empty() => Ok(Details {
                name: self.name.clone(),
                adopted,
                effective,
                review,
                decision: self.decision.clone(),
                signatories,
            }),
            _ => Err(faults),
        }
    }

    fn signatories(&self, faults: &mut Vec<Fault>) -> Vec<Signatory> {
        let written =
            self.signatories.iter().filter(|(name, office)| !(name.is_empty() && office.is_empty()));
        let all: Vec<Signatory> =
            written.map(|(name, office)| Signatory { name: name.clone(), office: office.clone() }).collect();
        let long = |one: &Signatory| one.name.chars().count().max(one.office.chars().count()) > LONGEST;
        if all.is_empty() {
            faults.push(("signatories", "adopt-signatory-missing"));
        } else if all.iter().any(|one| one.name.is_empty() || one.office.is_empty()) {
            faults.push(("signatories", "adopt-signatory-half"));
        } else if all.len() > MOST_SIGNATORIES || all.iter().any(long) {
            faults.push(("signatories", "adopt-long"));
        }
        all
    }
}

/// A whole day.
pub fn day(typed: &str) -> Option<PartialDate> {
    PartialDate::parse(typed).ok().filter(|date| date.day.is_some())
}

/// Whether a text can be the word of an address: a-z, 0-9, hyphens between.
fn is_name(text: &str) -> bool {
    (3..=LONGEST_NAME).contains(&text.len())
        && text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The word a title makes; a title without Latin letters makes none, and “policy” is proposed.
pub fn proposed_name(title: &str) -> String {
    let mut name = String::new();
    for word in balai_text::fold(title).split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty())
    {
        if name.len() + word.len() >= LONGEST_NAME {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    if is_name(&name) { name } else { "policy".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            name: "social-media-policy".into(),
            adopted: "2026-05-04".into(),
            effective: "2026-06-01".into(),
            signatories: vec![("A. Person".into(), "Minister".into()), (String::new(), String::new())],
            confirmed: true,
            ..Typed::default()
        }
    }

    fn faults(typed: &Typed) -> Vec<Fault> {
        typed.read(day("2026-05-05").unwrap(), day("2026-01-01")).err().unwrap_or_default()
    }

    #[test]
    fn what_is_typed_right_is_read() {
        let details = typed().read(day("2026-05-05").unwrap(), None).unwrap();
        assert_eq!(details.signatories.len(), 1);
        assert_eq!((details.effective, details.review), (day("2026-06-01"), None));
    }

    #[test]
    fn each_fault_names_its_field() {
        for (wrong, fault) in [
            (Typed { name: "No".into(), ..typed() }, ("name", "adopt-name-bad")),
            (Typed { name: "a--b".into(), ..typed() }, ("name", "adopt-name-bad")),
            (Typed { adopted: "2026-05".into(), ..typed() }, ("adopted", "adopt-date-bad")),
            (Typed { adopted: "2026-05-06".into(), ..typed() }, ("adopted", "adopt-date-future")),
            (Typed { adopted: "2025-05-06".into(), ..typed() }, ("adopted", "adopt-date-before")),
            (Typed { effective: "2026-05-01".into(), ..typed() }, ("effective", "adopt-date-early")),
            (Typed { review: "soon".into(), ..typed() }, ("review", "adopt-date-bad")),
            (Typed { signatories: Vec::new(), ..typed() }, ("signatories", "adopt-signatory-missing")),
            (
                Typed { signatories: vec![("A".into(), String::new())], ..typed() },
                ("signatories", "adopt-signatory-half"),
            ),
            (Typed { confirmed: false, ..typed() }, ("confirmed", "adopt-confirm-missing")),
        ] {
            assert_eq!(faults(&wrong), [fault]);
        }
    }

    #[test]
    fn a_title_proposes_a_word() {
        assert_eq!(
            proposed_name("Social media policy: Ministry of Example"),
            "social-media-policy-ministry-of-example"
        );
        assert_eq!(proposed_name("គោលនយោបាយ"), "policy");
        assert_eq!(proposed_name("Polítika Mídia"), "politika-midia");
    }
}
