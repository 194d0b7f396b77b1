//! The provisions of a form, each a row with a number that stays the same however it is moved.

use balai_model::EId;
use serde::{Deserialize, Serialize};

use super::typed::{Typed, bare};
use crate::record::Provision;

/// A provision as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// Its number within the form, from 1.
    pub number: u32,
    /// How it is cited.
    pub reference: String,
    /// What it says.
    pub gist: String,
    /// What it does.
    pub stance: String,
    /// The elements it speaks about.
    pub elements: Vec<String>,
    /// The name under which it is known, if the record had it when the form began.
    pub eid: Option<String>,
    /// Whether the record spells that name out, instead of letting the reference make it.
    pub spelled: bool,
    /// Whether it was taken out; it can be put back until the form is saved.
    pub removed: bool,
}

impl Row {
    /// A provision of a record.
    pub fn of(number: u32, eid: &EId, provision: &Provision) -> Self {
        Self {
            number,
            reference: provision.reference.clone(),
            gist: provision.gist.clone(),
            stance: provision.stance.slug().to_owned(),
            elements: provision.elements.iter().map(|element| element.slug().to_owned()).collect(),
            eid: Some(eid.as_str().to_owned()),
            spelled: provision.eid.is_some(),
            removed: false,
        }
    }

    /// Whether nothing was typed in it, so that it needs no saving.
    pub fn is_blank(&self) -> bool {
        self.eid.is_none() && bare(&self.reference).is_empty() && bare(&self.gist).is_empty()
    }

    /// The id of one of its controls.
    pub fn control(&self, field: &str) -> String {
        format!("provision-{}-{field}", self.number)
    }

    /// Takes what a page sent of it.
    fn take(&mut self, field: &str, value: &str) {
        match field {
            "reference" => self.reference = value.to_owned(),
            "gist" => self.gist = value.to_owned(),
            "stance" => self.stance = value.to_owned(),
            "element" if !value.is_empty() => self.elements.push(value.to_owned()),
            _ => {}
        }
    }
}

/// The words that are ticked, those from before in the order in which they were: a page lists them in
/// an order of its own, and that alone changes nothing.
pub(crate) fn in_their_order(before: &[String], ticked: &[String]) -> Vec<String> {
    let kept = before.iter().filter(|word| ticked.contains(word));
    let mut all: Vec<String> = kept.cloned().collect();
    for word in ticked {
        if !all.contains(word) {
            all.push(word.clone());
        }
    }
    all
}

/// What a button beside a provision does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Do {
    /// Adds an empty one at the end.
    Add,
    /// Takes one out.
    Remove(u32),
    /// Puts one back that was taken out.
    Back(u32),
    /// Moves one before the one before it.
    Up(u32),
    /// Moves one behind the one behind it.
    Down(u32),
}

impl Do {
    /// Reads what a button is called: `add`, `up.3`.
    pub fn parse(wish: &str) -> Option<Self> {
        if wish == "add" {
            return Some(Self::Add);
        }
        let (deed, number) = wish.split_once('.')?;
        let number = number.parse().ok()?;
        match deed {
            "remove" => Some(Self::Remove(number)),
            "back" => Some(Self::Back(number)),
            "up" => Some(Self::Up(number)),
            "down" => Some(Self::Down(number)),
            _ => None,
        }
    }
}

impl Typed {
    /// The provisions that are in the form, in order.
    pub fn standing(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.removed)
    }

    /// A number that no row has.
    pub(crate) fn next_number(&self) -> u32 {
        self.rows.iter().map(|row| row.number).max().unwrap_or(0) + 1
    }

    /// Takes what a page sent of the provisions that it showed: `provision.3.reference`.
    pub(crate) fn take_rows(&mut self, pairs: &[(String, String)]) {
        let mut shown: Vec<(u32, Vec<String>)> = Vec::new();
        for (name, value) in pairs {
            let Some((number, field)) = name.strip_prefix("provision.").and_then(|rest| rest.split_once('.'))
            else {
                continue;
            };
            // More rows than a text can have provisions come from no page of ours.
            let Some(number) = number.parse::<u32>().ok().filter(|n| (1..=1_000_000).contains(n)) else {
                continue;
            };
            let at = match self.rows.iter().position(|row| row.number == number) {
                Some(at) => at,
                None => {
                    self.rows.push(Row { number, ..Row::default() });
                    self.rows.len() - 1
                }
            };
            // A box that is not ticked is not sent.
            if shown.iter().all(|(shown, _)| *shown != number) {
                shown.push((number, std::mem::take(&mut self.rows[at].elements)));
            }
            self.rows[at].take(field, value);
        }
        for (number, before) in shown {
            if let Some(row) = self.rows.iter_mut().find(|row| row.number == number) {
                row.elements = in_their_order(&before, &row.elements);
            }
        }
    }

    /// Does what a button beside a provision says.
    pub fn do_it(&mut self, wish: Do) {
        let place = |rows: &[Row], number: u32| rows.iter().position(|row| row.number == number);
        match wish {
            Do::Add => {
                let number = self.next_number();
                self.rows.push(Row { number, ..Row::default() });
            }
            Do::Remove(number) | Do::Back(number) => {
                if let Some(at) = place(&self.rows, number) {
                    self.rows[at].removed = matches!(wish, Do::Remove(_));
                }
                self.rows.retain(|row| !(row.removed && row.is_blank()));
            }
            Do::Up(number) => {
                if let Some(at) = place(&self.rows, number)
                    && let Some(before) = self.rows[..at].iter().rposition(|row| !row.removed)
                {
                    self.rows.swap(at, before);
                }
            }
            Do::Down(number) => {
                if let Some(at) = place(&self.rows, number)
                    && let Some(behind) = self.rows[at + 1..].iter().position(|row| !row.removed)
                {
                    self.rows.swap(at, at + 1 + behind);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &[(&str, &str)]) -> Vec<(String, String)> {
        text.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn order(typed: &Typed) -> Vec<&str> {
        typed.standing().map(|row| row.reference.as_str()).collect()
    }

    #[test]
    fn a_row_is_moved_taken_out_and_put_back_and_keeps_its_number() {
        let mut typed = Typed::default();
        typed.take_rows(&pairs(&[
            ("provision.1.reference", "a"),
            ("provision.2.reference", "b"),
            ("provision.2.element", "privacy"),
            ("provision.7.reference", "c"),
            ("provision.x.reference", "?"),
            ("provision.99999999.reference", "?"),
        ]));
        assert_eq!(order(&typed), ["a", "b", "c"]);
        typed.do_it(Do::Remove(2));
        typed.do_it(Do::Up(7));
        assert_eq!(order(&typed), ["c", "a"]);
        typed.do_it(Do::Back(2));
        typed.do_it(Do::Down(1));
        typed.do_it(Do::Up(7));
        assert_eq!(order(&typed).len(), 3);
        assert_eq!(typed.next_number(), 8);
        // What a page does not show stays; what it shows without a tick has none.
        typed.take_rows(&pairs(&[("provision.1.reference", "A")]));
        assert_eq!(typed.rows.iter().find(|row| row.number == 2).unwrap().elements, ["privacy"]);
        typed.take_rows(&pairs(&[("provision.2.reference", "B")]));
        assert!(typed.rows.iter().find(|row| row.number == 2).unwrap().elements.is_empty());
    }
}
