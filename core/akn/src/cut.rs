//! Cutting the text into provisions: the units a reader cites, and around them whatever text
//! stands elsewhere, so that every character is in exactly one.

use std::collections::HashMap;

use crate::Provision;
use crate::elements::{is_block, is_division, is_frame, is_unit, is_wrapper};
use crate::flow::{passed_units, whole_text};
use crate::naming::{Taken, abbreviation, clean_ascii, wants_number};
use crate::scan::{Element, Item, Scanned};
use crate::text::{Lines, is_space};

/// Cuts the text. The error is the byte at which there are too many provisions.
pub(crate) fn provisions(scanned: &Scanned<'_>, limit: usize) -> Result<Vec<Provision>, usize> {
    let items = &scanned.items;
    let passed = passed_units(items);
    let mut cut = Cut::new(scanned, limit);
    let mut open: Vec<Open> = Vec::new();
    for (i, item) in items.iter().enumerate() {
        while let Some(done) = open.pop_if(|o| o.end <= i) {
            cut.close(&done);
        }
        let place = open.last().map_or(Place::Nowhere, |o| o.place);
        match item {
            Item::Text(words) => cut.text(place, words)?,
            Item::Element(element) => {
                let place = cut.open(place, element, i, passed[i])?;
                let (is_num, is_block) = (element.name == "num", is_block(element.name));
                open.push(Open { end: element.end, place, is_num, is_block });
            }
        }
    }
    let kept = cut.drafts.into_iter().filter(|d| !d.is_empty());
    Ok(kept.map(Draft::finish).collect())
}

/// Where text goes.
#[derive(Clone, Copy)]
enum Place {
    /// Before any frame.
    Nowhere,
    /// Straight in a frame: units may follow.
    Frame(usize),
    /// In a block within a frame: text of the frame.
    Loose(usize),
    /// Straight in a unit.
    Unit(usize),
    /// Deeper in a unit.
    Text(usize),
    /// In its number.
    Num(usize),
    /// In its heading.
    Heading(usize),
}

struct Open {
    end: usize,
    place: Place,
    is_num: bool,
    is_block: bool,
}

/// A part of the document in which units and loose text stand.
struct Frame {
    element: String,
    eid: Option<String>,
    parent: Option<usize>,
    draft: Option<usize>,
}

#[derive(Default)]
struct Draft {
    eid: String,
    element: String,
    num: Lines,
    heading: Lines,
    text: Lines,
}

impl Draft {
    fn is_empty(&self) -> bool {
        self.num.is_empty() && self.heading.is_empty() && self.text.is_empty()
    }

    fn finish(self) -> Provision {
        let one = |lines: Lines| Some(lines.finish()).filter(|words| !words.is_empty());
        let (num, heading) = (one(self.num), one(self.heading));
        Provision { eid: self.eid, element: self.element, num, heading, text: self.text.finish() }
    }
}

struct Cut<'s> {
    items: &'s [Item<'s>],
    limit: usize,
    at: usize,
    frames: Vec<Frame>,
    drafts: Vec<Draft>,
    names: Taken,
    counted: HashMap<String, usize>,
}

impl<'s> Cut<'s> {
    fn new(scanned: &'s Scanned<'s>, limit: usize) -> Self {
        let mut names = Taken::default();
        for eid in &scanned.eids {
            names.take(eid);
        }
        let (frames, drafts, counted) = (Vec::new(), Vec::new(), HashMap::new());
        Self { items: &scanned.items, limit, at: 0, frames, drafts, names, counted }
    }

    /// An element begins: where its text goes.
    fn open(&mut self, place: Place, e: &Element<'_>, index: usize, passed: bool) -> Result<Place, usize> {
        self.at = e.at;
        let frame = match place {
            Place::Nowhere => return Ok(self.frame(None, e.name, e.eid.clone())),
            Place::Frame(frame) => frame,
            Place::Unit(draft) => return Ok(self.in_unit(draft, e)),
            inner => {
                self.part(inner, e.name);
                return Ok(inner);
            }
        };
        let parent = Some(frame);
        match e.name {
            name if is_division(name) || (is_unit(name) && passed) => {
                let eid = e.eid.clone().unwrap_or_else(|| self.made_name(frame, e, index));
                Ok(self.frame(parent, name, Some(eid)))
            }
            name if is_frame(name) => Ok(self.frame(parent, name, e.eid.clone())),
            name if is_unit(name) => {
                let eid = e.eid.clone().unwrap_or_else(|| self.made_name(frame, e, index));
                Ok(Place::Unit(self.draft(eid, name)?))
            }
            "num" | "heading" | "subheading" if self.frames[frame].eid.is_some() => {
                let draft = self.draft_of(frame)?;
                Ok(self.in_unit(draft, e))
            }
            // A block with a name of its own is a provision of its own.
            name if is_block(name) && !is_wrapper(name) && e.eid.is_some() => {
                let Place::Frame(own) = self.frame(parent, name, e.eid.clone()) else { return Ok(place) };
                Ok(Place::Loose(own))
            }
            name => {
                self.part(Place::Loose(frame), name);
                Ok(Place::Loose(frame))
            }
        }
    }

    fn in_unit(&mut self, draft: usize, e: &Element<'_>) -> Place {
        let unit = &mut self.drafts[draft];
        match e.name {
            "num" if unit.num.is_empty() => Place::Num(draft),
            "heading" | "subheading" => {
                unit.heading.block();
                Place::Heading(draft)
            }
            name => {
                self.part(Place::Text(draft), name);
                Place::Text(draft)
            }
        }
    }

    /// A block within text begins.
    fn part(&mut self, place: Place, name: &str) {
        if is_block(name)
            && let Some(lines) = self.lines(place)
        {
            lines.block();
        }
    }

    fn close(&mut self, done: &Open) {
        if let Some(lines) = self.lines(done.place) {
            match done {
                Open { place: Place::Num(_) | Place::Heading(_), .. } => {}
                Open { is_num: true, .. } => lines.number(),
                Open { is_block: true, .. } => lines.block(),
                _ => {}
            }
        }
    }

    fn text(&mut self, place: Place, words: &str) -> Result<(), usize> {
        if let Place::Frame(frame) | Place::Loose(frame) = place
            && !words.chars().all(is_space)
        {
            self.draft_of(frame)?;
        }
        if let Some(lines) = self.lines(place) {
            lines.push(words);
        }
        Ok(())
    }

    /// The lines that text at this place goes to, if there are some yet.
    fn lines(&mut self, place: Place) -> Option<&mut Lines> {
        match place {
            Place::Nowhere => None,
            Place::Frame(frame) | Place::Loose(frame) => {
                let draft = self.frames[self.owner(frame)].draft?;
                Some(&mut self.drafts[draft].text)
            }
            Place::Unit(draft) | Place::Text(draft) => Some(&mut self.drafts[draft].text),
            Place::Num(draft) => Some(&mut self.drafts[draft].num),
            Place::Heading(draft) => Some(&mut self.drafts[draft].heading),
        }
    }

    fn frame(&mut self, parent: Option<usize>, element: &str, eid: Option<String>) -> Place {
        self.frames.push(Frame { element: element.to_owned(), eid, parent, draft: None });
        Place::Frame(self.frames.len() - 1)
    }

    /// The nearest frame outwards that has a name, else this one.
    fn owner(&self, frame: usize) -> usize {
        let named = |f: &usize| self.frames[*f].eid.is_some();
        std::iter::successors(Some(frame), |f| self.frames[*f].parent).find(named).unwrap_or(frame)
    }

    /// The provision for loose text of a frame.
    fn draft_of(&mut self, frame: usize) -> Result<usize, usize> {
        let owner = self.owner(frame);
        if let Some(draft) = self.frames[owner].draft {
            return Ok(draft);
        }
        let element = self.frames[owner].element.clone();
        let eid = match self.frames[owner].eid.clone() {
            Some(eid) => eid,
            None => self.names.take(&format!("{}_1", abbreviation(&element))),
        };
        let draft = self.draft(eid, &element)?;
        self.frames[owner].draft = Some(draft);
        Ok(draft)
    }

    fn draft(&mut self, eid: String, element: &str) -> Result<usize, usize> {
        if self.drafts.len() >= self.limit {
            return Err(self.at);
        }
        self.drafts.push(Draft { eid, element: element.to_owned(), ..Draft::default() });
        Ok(self.drafts.len() - 1)
    }

    /// A name for a unit or division that has none, by the naming convention.
    fn made_name(&mut self, frame: usize, e: &Element<'_>, index: usize) -> String {
        let owner = self.owner(frame);
        let prefix = self.frames[owner].eid.as_deref().map(|eid| format!("{eid}__")).unwrap_or_default();
        let short = format!("{prefix}{}", abbreviation(e.name));
        let number = clean_ascii(&self.number_of(index, e.end));
        if !number.is_empty() {
            return self.names.take(&format!("{short}_{number}"));
        }
        let base = if wants_number(e.name) { format!("{short}_nn") } else { short };
        let count = self.counted.entry(base.clone()).or_insert(0);
        *count += 1;
        self.names.take(&format!("{base}_{count}"))
    }

    /// The text of the first `num` straight in the element.
    fn number_of(&self, index: usize, end: usize) -> String {
        let mut i = index + 1;
        while i < end {
            match &self.items[i] {
                Item::Element(child) if child.name == "num" => return whole_text(&self.items[i..child.end]),
                Item::Element(child) => i = child.end,
                Item::Text(_) => i += 1,
            }
        }
        String::new()
    }
}
