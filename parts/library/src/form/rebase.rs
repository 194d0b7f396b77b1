//! Somebody else saved a newer version while a form was open. What the officer had not touched
//! becomes theirs; what both changed stays hers, with theirs beside it; nothing is overwritten that
//! she has not seen.

use super::row::Row;
use super::typed::{Clash, FACTS, Typed, bare};

/// What became of a form when it was put onto a newer version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The fields of the record that are now as the newer version has them.
    pub taken: Vec<String>,
    /// The provisions that are.
    pub taken_provisions: Vec<String>,
}

/// Puts what was typed (`mine`, begun with `base`) onto the newer version `theirs`.
pub fn rebase(base: &Typed, theirs: &Typed, mine: &Typed) -> (Typed, Merged) {
    let mut typed = mine.clone();
    let mut merged = Merged::default();
    typed.clashes.clear();
    for name in FACTS {
        let (old, new, own) = (base.fact(name), theirs.fact(name), mine.fact(name));
        match settle(same(old, own), same(old, new), same(own, new)) {
            Settled::Theirs => {
                typed.facts.insert(name.to_owned(), new.to_owned());
                merged.taken.push(name.to_owned());
            }
            Settled::Both => typed.clashes.push(clash(name, new)),
            Settled::Mine => {}
        }
    }
    match settle(base.domains == mine.domains, base.domains == theirs.domains, mine.domains == theirs.domains)
    {
        Settled::Theirs => {
            typed.domains.clone_from(&theirs.domains);
            merged.taken.push("domain".into());
        }
        Settled::Both => typed.clashes.push(clash("domain", &theirs.domains.join("\n"))),
        Settled::Mine => {}
    }
    let (old, new, own) = (&base.relations, &theirs.relations, &mine.relations);
    match settle(old == own, old == new, own == new) {
        Settled::Theirs => {
            typed.relations.clone_from(new);
            merged.taken.push("relations".into());
        }
        Settled::Both => {
            let lines: Vec<String> = new.iter().map(|(kind, to)| format!("{kind} {to}")).collect();
            typed.clashes.push(clash("relations", &lines.join("\n")));
        }
        Settled::Mine => {}
    }
    rebase_rows(base, theirs, &mut typed, &mut merged);
    (typed, merged)
}

enum Settled {
    Mine,
    Theirs,
    Both,
}

fn settle(mine_untouched: bool, theirs_untouched: bool, agree: bool) -> Settled {
    if agree || theirs_untouched {
        Settled::Mine
    } else if mine_untouched {
        Settled::Theirs
    } else {
        Settled::Both
    }
}

fn same(one: &str, other: &str) -> bool {
    bare(one) == bare(other)
}

fn clash(control: &str, theirs: &str) -> Clash {
    Clash { control: control.to_owned(), theirs: Some(theirs.to_owned()) }
}

fn rebase_rows(base: &Typed, theirs: &Typed, typed: &mut Typed, merged: &mut Merged) {
    let find = |form: &Typed, eid: &str| {
        form.rows.iter().find(|row| row.eid.as_deref() == Some(eid) && !row.removed).cloned()
    };
    for row in &mut typed.rows {
        let Some(eid) = row.eid.clone() else { continue };
        let Some(old) = find(base, &eid) else { continue };
        match find(theirs, &eid) {
            Some(new) => settle_row(row, &old, &new, &mut typed.clashes, merged),
            // They took it out. If she had not touched it, so does she; else it is new again.
            None if alike(row, &old) => {
                row.removed = true;
                merged.taken_provisions.push(row.reference.clone());
            }
            None => typed.clashes.push(Clash { control: row.control("gist"), theirs: None }),
        }
    }
    let mut last = None;
    for new in theirs.rows.iter().filter(|row| !row.removed) {
        let eid = new.eid.as_deref();
        match typed.rows.iter().position(|row| row.eid.as_deref() == eid) {
            Some(at) => last = Some(at),
            // They added it: it comes behind the one it is behind with them.
            None => {
                let at = last.map_or(0, |at: usize| at + 1);
                let number = typed.next_number();
                typed.rows.insert(at, Row { number, ..new.clone() });
                merged.taken_provisions.push(new.reference.clone());
                last = Some(at);
            }
        }
    }
}

fn settle_row(row: &mut Row, old: &Row, new: &Row, clashes: &mut Vec<Clash>, merged: &mut Merged) {
    row.spelled = new.spelled;
    if row.removed && !alike(old, new) {
        // She took out what they changed: it comes back for her to see.
        row.removed = false;
    }
    let mut taken = false;
    for field in ["reference", "gist", "stance"] {
        let part = |row: &Row| match field {
            "reference" => row.reference.clone(),
            "gist" => row.gist.clone(),
            _ => row.stance.clone(),
        };
        let (was, theirs, mine) = (part(old), part(new), part(row));
        match settle(same(&was, &mine), same(&was, &theirs), same(&mine, &theirs)) {
            Settled::Theirs => {
                match field {
                    "reference" => row.reference = theirs,
                    "gist" => row.gist = theirs,
                    _ => row.stance = theirs,
                }
                taken = true;
            }
            Settled::Both => clashes.push(clash(&row.control(field), &theirs)),
            Settled::Mine => {}
        }
    }
    match settle(old.elements == row.elements, old.elements == new.elements, row.elements == new.elements) {
        Settled::Theirs => {
            row.elements.clone_from(&new.elements);
            taken = true;
        }
        Settled::Both => clashes.push(clash(&row.control("elements"), &new.elements.join("\n"))),
        Settled::Mine => {}
    }
    if taken {
        merged.taken_provisions.push(row.reference.clone());
    }
}

fn alike(one: &Row, other: &Row) -> bool {
    same(&one.reference, &other.reference)
        && same(&one.gist, &other.gist)
        && one.stance == other.stance
        && one.elements == other.elements
}
