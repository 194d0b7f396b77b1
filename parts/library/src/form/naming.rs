//! Under which name each provision of a form is known: one that stays keeps its name whatever is
//! changed in it, and a new one never takes a name that another has.

use std::collections::HashSet;

use balai_model::EId;
use balai_text::{Level, split};

use super::row::Row;
use crate::record::Record;
use crate::shelve::eids;

/// What stands between the label of a provision and its heading, in a reference made from both.
pub const BEFORE_HEADING: &str = " – ";

/// The names of the provisions of a form, in order, each different.
pub fn names(rows: &[&Row]) -> Vec<EId> {
    let known = |row: &Row| row.eid.as_deref().and_then(EId::parse);
    let mut taken: HashSet<EId> = rows.iter().filter_map(|row| known(row)).collect();
    rows.iter()
        .map(|row| {
            if let Some(name) = known(row) {
                return name;
            }
            let first = of_reference(&row.reference);
            let mut name = first.clone();
            let mut times = 1;
            while !taken.insert(name.clone()) {
                times += 1;
                name = first.numbered(times);
            }
            name
        })
        .collect()
}

/// Writes the names into a record where its references would make others.
pub fn spell_out(record: &mut Record, names: &[EId], spelled: &[bool]) {
    for ((provision, name), spelled) in record.key_provisions.iter_mut().zip(names).zip(spelled) {
        provision.eid = spelled.then(|| name.as_str().to_owned());
    }
    // To spell one out can change what the next ones are called, but each round spells out more.
    loop {
        let made = eids(record);
        let mut changed = false;
        for ((provision, made), name) in record.key_provisions.iter_mut().zip(&made).zip(names) {
            if made != name && provision.eid.as_deref() != Some(name.as_str()) {
                provision.eid = Some(name.as_str().to_owned());
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The name a reference makes, in whichever script it is written: `มาตรา ๑๒` is `art_12`.
fn of_reference(reference: &str) -> EId {
    let label = reference.split(BEFORE_HEADING).next().unwrap_or_default();
    let plain = EId::from_reference(label);
    if !plain.as_str().starts_with("hcontainer_") {
        return plain;
    }
    let Some(found) = split(label).into_iter().next() else {
        return plain;
    };
    let word = match found.level {
        Level::Article => "art",
        Level::Section => "sec",
        Level::Clause => "cl",
        Level::Paragraph => "para",
        Level::Chapter => "chp",
        Level::Part => "part",
        Level::Preamble | Level::Division | Level::Point | Level::Annex => return plain,
    };
    let numbered = !found.number.is_empty() && found.number.bytes().all(|b| b.is_ascii_digit());
    let name = numbered.then(|| EId::parse(&format!("{word}_{}", found.number))).flatten();
    name.unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_of_any_script_makes_a_name_one_can_read() {
        for (reference, name) in [
            ("art. 12", "art_12"),
            ("Article 12 – Freedom to speak", "art_12"),
            ("มาตรา ๑๒", "art_12"),
            ("មាត្រា ៣០ – សេរីភាព", "art_30"),
            ("第二十三条", "art_23"),
            ("ມາດຕາ 5", "art_5"),
            ("ပုဒ်မ ၆၆", "sec_66"),
            ("Scope", "hcontainer_Scope"),
        ] {
            assert_eq!(of_reference(reference).as_str(), name, "{reference}");
        }
    }

    #[test]
    fn a_new_row_takes_no_name_that_another_has() {
        let row = |reference: &str, eid: Option<&str>| Row {
            reference: reference.to_owned(),
            eid: eid.map(str::to_owned),
            ..Row::default()
        };
        let rows = [row("art. 5", None), row("art. 5", Some("art_5")), row("art. 5", None)];
        let names = names(&rows.iter().collect::<Vec<_>>());
        assert_eq!(names.iter().map(EId::as_str).collect::<Vec<_>>(), ["art_5_2", "art_5", "art_5_3"]);
    }
}
