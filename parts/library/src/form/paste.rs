//! A pasted text in a form: it is cut into provisions, which are then corrected by hand.

use balai_model::Stance;
use balai_text::{Level, SplitProvision, split};

use super::naming::BEFORE_HEADING;
use super::row::Row;
use super::typed::Typed;

/// What becomes of the provisions that the form has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// They stay, and the new ones follow.
    After,
    /// They are taken out; they can be put back.
    Instead,
}

/// How provisions are called that the text gives no name, in the words of whoever pastes it.
pub struct Unnamed<'a> {
    /// What stands before the first provision.
    pub preamble: String,
    /// A paragraph without a number, by its place.
    pub paragraph: &'a dyn Fn(usize) -> String,
}

/// Cuts the pasted text and puts its provisions into the form. Returns how many there are.
pub fn paste(typed: &mut Typed, place: Place, unnamed: &Unnamed<'_>) -> usize {
    let found = split(&typed.text);
    if found.is_empty() {
        return 0;
    }
    if place == Place::Instead {
        for row in &mut typed.rows {
            row.removed = true;
        }
    }
    typed.rows.retain(|row| !row.is_blank());
    let first = typed.next_number();
    let count = found.len();
    for ((at, provision), number) in found.into_iter().enumerate().zip(first..) {
        typed.rows.push(row_of(number, at, provision, unnamed));
    }
    count
}

fn row_of(number: u32, at: usize, provision: SplitProvision, unnamed: &Unnamed<'_>) -> Row {
    let label = match provision.level {
        Level::Preamble => unnamed.preamble.clone(),
        _ if provision.label.is_empty() => (unnamed.paragraph)(at + 1),
        _ => provision.label,
    };
    // A chapter has no words of its own; what it is called is what it says.
    let gist = match (provision.text.is_empty(), &provision.heading) {
        (false, _) => provision.text,
        (true, Some(heading)) => heading.clone(),
        (true, None) => label.clone(),
    };
    let reference = match provision.heading {
        Some(heading) => format!("{label}{BEFORE_HEADING}{heading}"),
        None => label,
    };
    let stance = Stance::Unassessed.slug().to_owned();
    Row { number, reference, gist, stance, ..Row::default() }
}
