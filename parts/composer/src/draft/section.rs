//! What somebody typed into a section, and what becomes of it when another changed the section
//! meanwhile: changes of different clauses both hold; where both changed one clause, they decide.

use balai_model::{Element, ProvisionId};
use balai_text::{Merged, merge};
use uuid::Uuid;

use super::{Body, Clause};
use crate::menu::Menu;

/// How many characters a heading and a clause may have.
const LONGEST_HEADING: usize = 200;
const LONGEST_TEXT: usize = 20_000;

/// A clause as somebody typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: String,
}

impl Words {
    /// Those of a clause.
    pub fn of(clause: &Clause) -> Self {
        Self { heading: clause.heading.clone(), text: clause.text.clone() }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.heading.is_empty() && self.text.is_empty()
    }
}

/// Which button was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Save.
    Save,
    /// Move this clause up.
    Up(String),
    /// Move this clause down.
    Down(String),
    /// Take this clause out.
    Remove(String),
    /// Add this guideline.
    Add(String),
    /// Add what this guideline needs.
    With(String),
    /// Add this guideline and take out what it cannot stand beside.
    Replace(String),
    /// Add this guideline although it conflicts.
    Both(String),
}

impl Press {
    /// Reads the button's value, such as `up:cl_7`.
    pub fn parse(value: &str) -> Option<Self> {
        if matches!(value, "" | "save") {
            return Some(Self::Save);
        }
        let (verb, of) = value.split_once(':')?;
        let of = of.to_owned();
        match verb {
            "up" => Some(Self::Up(of)),
            "down" => Some(Self::Down(of)),
            "remove" => Some(Self::Remove(of)),
            "add" => Some(Self::Add(of)),
            "with" => Some(Self::With(of)),
            "replace" => Some(Self::Replace(of)),
            "both" => Some(Self::Both(of)),
            _ => None,
        }
    }
}

/// A section as somebody sends it.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The version she had before her.
    pub version: i64,
    /// The clauses, by their names.
    pub clauses: Vec<(String, Words)>,
    /// New clauses of her own.
    pub new: Vec<Words>,
    /// Whether she calls the section complete, if she says.
    pub complete: Option<bool>,
    /// Which button she pressed.
    pub press: Press,
}

impl Typed {
    /// What is wrong with it: the form's field, and the word that says why.
    pub fn faults(&self) -> Vec<(String, &'static str)> {
        let mut faults = Vec::new();
        let gone = match &self.press {
            Press::Remove(eid) => Some(eid.as_str()),
            _ => None,
        };
        let named = self.clauses.iter().filter(|(eid, _)| Some(eid.as_str()) != gone);
        let named = named.map(|(eid, words)| (eid.clone(), words));
        let new = self.new.iter().filter(|words| !words.is_empty()).map(|words| ("new".to_owned(), words));
        for (name, words) in named.chain(new) {
            let mut check = |field: &str, text: &str, missing, longest, long| match text.chars().count() {
                0 => faults.push((format!("{field}-{name}"), missing)),
                n if n > longest => faults.push((format!("{field}-{name}"), long)),
                _ => {}
            };
            check(
                "heading",
                &words.heading,
                "section-heading-missing",
                LONGEST_HEADING,
                "section-heading-long",
            );
            check("text", &words.text, "section-text-missing", LONGEST_TEXT, "section-text-long");
        }
        faults
    }
}

/// A clause that two people changed, each in her own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disputed {
    /// Its name.
    pub eid: String,
    /// What both began with.
    pub base: Words,
    /// What I made of it.
    pub mine: Words,
    /// What the other made of it; none: she took it out.
    pub theirs: Option<Words>,
    /// Both changes together; where they touch the same words, mine and then theirs.
    pub proposed: Words,
}

/// What comes after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nothing more.
    Saved,
    /// This guideline was added: what it needs is offered.
    Added(String),
    /// This guideline conflicts with what is there: she decides.
    Conflict(String),
}

/// What becomes of what was typed.
#[derive(Clone, Debug)]
pub enum Applied {
    /// The body with it, and what comes after.
    Ready(Body, Then),
    /// Somebody must decide.
    Disputed(Vec<Disputed>),
}

/// Puts what was typed into the body as it stands now; `base` is the body as the writer saw it.
pub fn apply(
    base: &Body,
    now: &Body,
    element: Element,
    typed: &Typed,
    menu: &Menu,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Applied {
    let mut body = now.clone();
    let mut disputed = Vec::new();
    for (eid, mine) in &typed.clauses {
        let Some(seen) = base.clause(eid).map(Words::of) else { continue };
        let theirs = now.clause(eid).map(Words::of);
        let removing = matches!(&typed.press, Press::Remove(gone) if gone == eid);
        if *mine == seen && !removing {
            continue;
        }
        match theirs {
            // Nobody else touched it, or she did the same.
            Some(theirs) if theirs == seen || theirs == *mine => {
                if let Some(clause) = body.clause_mut(eid) {
                    mine.heading.clone_into(&mut clause.heading);
                    clause.reword(&mine.text);
                }
            }
            None if removing => {}
            theirs => disputed.push(dispute(eid, seen, mine.clone(), theirs)),
        }
    }
    if !disputed.is_empty() {
        return Applied::Disputed(disputed);
    }
    for words in typed.new.iter().filter(|words| !words.is_empty()) {
        body.write(element, &words.heading, &words.text, ProvisionId(new_id()));
    }
    match typed.complete {
        Some(true) => drop(body.complete.insert(element)),
        Some(false) => drop(body.complete.remove(&element)),
        None => {}
    }
    let then = press(&mut body, &typed.press, menu, new_id);
    Applied::Ready(body, then)
}

fn dispute(eid: &str, base: Words, mine: Words, theirs: Option<Words>) -> Disputed {
    let proposed = match &theirs {
        None => mine.clone(),
        Some(theirs) => Words {
            heading: both(&base.heading, &mine.heading, &theirs.heading),
            text: both(&base.text, &mine.text, &theirs.text),
        },
    };
    Disputed { eid: eid.to_owned(), base, mine, theirs, proposed }
}

/// Both changes in one text; no word of either is lost.
fn both(base: &str, mine: &str, theirs: &str) -> String {
    let mut text = String::new();
    for part in merge(base, mine, theirs) {
        match part {
            Merged::Agreed(words) => text.push_str(&words),
            Merged::Conflict { mine, theirs, .. } if mine.trim().is_empty() => text.push_str(&theirs),
            Merged::Conflict { mine, theirs, .. } if theirs.trim().is_empty() => text.push_str(&mine),
            Merged::Conflict { mine, theirs, .. } => {
                text.push_str(mine.trim_end());
                text.push_str(" / ");
                text.push_str(theirs.trim_start());
            }
        }
    }
    text
}

fn press(body: &mut Body, press: &Press, menu: &Menu, new_id: &mut dyn FnMut() -> Uuid) -> Then {
    match press {
        Press::Save => Then::Saved,
        Press::Up(eid) => {
            body.shift(eid, true);
            Then::Saved
        }
        Press::Down(eid) => {
            body.shift(eid, false);
            Then::Saved
        }
        Press::Remove(eid) => {
            body.remove(eid);
            Then::Saved
        }
        Press::Add(slug) if !menu.in_conflict(slug, &body.guidelines()).is_empty() => {
            Then::Conflict(slug.clone())
        }
        Press::Add(slug) | Press::Both(slug) => add(body, slug, menu, new_id),
        Press::Replace(slug) => {
            let gone: Vec<String> = menu
                .in_conflict(slug, &body.guidelines())
                .into_iter()
                .filter_map(|other| body.adapted_from(&other.slug).map(|clause| clause.eid.clone()))
                .collect();
            gone.iter().for_each(|eid| body.remove(eid));
            add(body, slug, menu, new_id)
        }
        Press::With(slug) => {
            let needed = menu.lacking(&[slug.as_str()].into());
            add_all(body, needed.iter().map(|g| g.slug.as_str()), menu, new_id);
            Then::Saved
        }
    }
}

fn add(body: &mut Body, slug: &str, menu: &Menu, new_id: &mut dyn FnMut() -> Uuid) -> Then {
    match menu.guideline(slug) {
        Some(guideline) => {
            body.add(guideline, ProvisionId(new_id()));
            Then::Added(slug.to_owned())
        }
        None => Then::Saved,
    }
}

/// Adds guidelines; one that conflicts with what is there is left out. Returns those left out.
pub fn add_all<'a>(
    body: &mut Body,
    slugs: impl Iterator<Item = &'a str>,
    menu: &Menu,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Vec<String> {
    let mut left_out = Vec::new();
    for slug in slugs {
        let Some(guideline) = menu.guideline(slug) else { continue };
        if menu.in_conflict(slug, &body.guidelines()).is_empty() {
            body.add(guideline, ProvisionId(new_id()));
        } else {
            left_out.push(slug.to_owned());
        }
    }
    left_out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clauses(texts: &[&str]) -> Body {
        let mut body = Body::default();
        for text in texts {
            body.write(Element::Privacy, "Heading", text, ProvisionId(Uuid::nil()));
        }
        body
    }

    fn typed(clauses: &[(&str, &str)], press: Press) -> Typed {
        let words = |text: &str| Words { heading: "Heading".into(), text: text.into() };
        let clauses = clauses.iter().map(|(eid, text)| ((*eid).to_owned(), words(text))).collect();
        Typed { version: 1, clauses, new: Vec::new(), complete: None, press }
    }

    fn applied(base: &Body, now: &Body, typed: &Typed) -> Result<Vec<String>, Vec<Disputed>> {
        match apply(base, now, Element::Privacy, typed, &Menu::default(), &mut || Uuid::nil()) {
            Applied::Ready(body, _) => Ok(body.clauses.into_iter().map(|c| c.text).collect()),
            Applied::Disputed(disputed) => Err(disputed),
        }
    }

    #[test]
    fn changes_of_different_clauses_both_hold() {
        let base = clauses(&["one", "two"]);
        let now = clauses(&["one", "two, theirs"]);
        let mine = typed(&[("cl_1", "one, mine"), ("cl_2", "two")], Press::Save);
        assert_eq!(applied(&base, &now, &mine).unwrap(), ["one, mine", "two, theirs"]);
    }

    #[test]
    fn a_clause_that_both_changed_is_disputed_and_no_word_is_lost() {
        let base = clauses(&["We answer within 24 hours on weekdays."]);
        let now = clauses(&["We answer within 48 hours on weekdays."]);
        let mine = typed(&[("cl_1", "We answer within 24 hours on all days.")], Press::Save);
        let disputed = applied(&base, &now, &mine).unwrap_err();
        assert_eq!(disputed[0].proposed.text, "We answer within 48 hours on all days.");
        let mine = typed(&[("cl_1", "We answer within 12 hours on weekdays.")], Press::Save);
        let disputed = applied(&base, &now, &mine).unwrap_err();
        assert_eq!(disputed[0].proposed.text, "We answer within 12 / 48 hours on weekdays.");
        assert_eq!(
            applied(&base, &now, &typed(&[("cl_1", &now.clauses[0].text)], Press::Save)).unwrap().len(),
            1
        );
    }

    #[test]
    fn a_clause_that_somebody_changed_is_not_taken_out_unseen() {
        let (base, now) = (clauses(&["one"]), clauses(&["one, theirs"]));
        let mine = typed(&[("cl_1", "one")], Press::Remove("cl_1".into()));
        assert_eq!(applied(&base, &now, &mine).unwrap_err().len(), 1);
        assert!(
            applied(&now, &now, &typed(&[("cl_1", "x")], Press::Remove("cl_1".into()))).unwrap().is_empty()
        );
        let mut gone = base.clone();
        gone.remove("cl_1");
        let disputed = applied(&base, &gone, &typed(&[("cl_1", "one, mine")], Press::Save)).unwrap_err();
        assert_eq!((disputed[0].theirs.clone(), disputed[0].proposed.text.as_str()), (None, "one, mine"));
    }

    #[test]
    fn what_cannot_be_a_clause_is_told() {
        let mut mine = typed(&[("cl_1", "")], Press::Save);
        mine.new.push(Words { heading: "Only a heading".into(), text: String::new() });
        let faults = mine.faults();
        assert_eq!(
            faults,
            [
                ("text-cl_1".to_owned(), "section-text-missing"),
                ("text-new".to_owned(), "section-text-missing")
            ]
        );
        mine.press = Press::Remove("cl_1".into());
        assert_eq!(mine.faults().len(), 1);
    }
}
