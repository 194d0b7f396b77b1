//! Instruments side by side: who speaks about which element, who is silent, and where one
//! restricts what another protects. Nothing here asks a database.

use balai_model::{Element, Stance};

/// The most instruments a page compares; the comparison itself takes any number.
pub const MOST: usize = 8;

/// What a comparison looks at of an instrument: stance and elements of each provision, in order.
pub type Provisions = [(Stance, Vec<Element>)];

/// Some instruments side by side, element by element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The elements that at least one speaks about, in the framework's order.
    pub rows: Vec<ElementRow>,
    /// The elements on which all are silent.
    pub silent: Vec<Element>,
}

/// What the instruments say about one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementRow {
    /// The element.
    pub element: Element,
    /// For each instrument its provisions about the element: position and stance; none is silence.
    pub cells: Vec<Vec<(usize, Stance)>>,
}

impl Comparison {
    /// Compares any number of instruments.
    pub fn of(instruments: &[&Provisions]) -> Self {
        let mut rows: Vec<ElementRow> = Element::ALL
            .iter()
            .map(|element| ElementRow { element: *element, cells: vec![Vec::new(); instruments.len()] })
            .collect();
        let place = |element: Element| Element::ALL.iter().position(|e| *e == element);
        for (at, provisions) in instruments.iter().enumerate() {
            for (position, (stance, elements)) in provisions.iter().enumerate() {
                for element in elements {
                    let Some(cell) = place(*element).and_then(|row| rows[row].cells.get_mut(at)) else {
                        continue;
                    };
                    // An element named twice by one provision is still one provision.
                    if cell.last().is_none_or(|(last, _)| *last != position) {
                        cell.push((position, *stance));
                    }
                }
            }
        }
        let silent = rows.iter().filter(|row| row.speakers().is_empty()).map(|row| row.element).collect();
        rows.retain(|row| !row.speakers().is_empty());
        Self { rows, silent }
    }

    /// The elements that every instrument speaks about.
    pub fn shared(&self) -> Vec<Element> {
        let all = |row: &&ElementRow| row.cells.iter().all(|cell| !cell.is_empty());
        self.rows.iter().filter(all).map(|row| row.element).collect()
    }

    /// The elements that one instrument alone speaks about, with that instrument's place.
    pub fn alone(&self) -> Vec<(Element, usize)> {
        self.rows
            .iter()
            .filter_map(|row| match row.speakers()[..] {
                [one] => Some((row.element, one)),
                _ => None,
            })
            .collect()
    }

    /// The elements on which one instrument restricts what another protects or enables.
    pub fn differences(&self) -> Vec<Difference> {
        self.rows
            .iter()
            .filter_map(|row| {
                let restricting = row.with(&[Stance::Restricts]);
                let guarding = row.with(&[Stance::Protects, Stance::Enables]);
                let two = restricting.iter().any(|one| guarding.iter().any(|other| other != one));
                two.then_some(Difference { element: row.element, restricting, guarding })
            })
            .collect()
    }
}

impl ElementRow {
    /// The places of the instruments that speak about the element.
    pub fn speakers(&self) -> Vec<usize> {
        (0..self.cells.len()).filter(|at| !self.cells[*at].is_empty()).collect()
    }

    /// The places of the instruments that treat the element with one of these stances.
    fn with(&self, stances: &[Stance]) -> Vec<usize> {
        let has = |at: &usize| self.cells[*at].iter().any(|(_, stance)| stances.contains(stance));
        (0..self.cells.len()).filter(has).collect()
    }
}

/// An element that is restricted here and protected or enabled there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The element.
    pub element: Element,
    /// The places of those that restrict it.
    pub restricting: Vec<usize>,
    /// The places of those that protect or enable it.
    pub guarding: Vec<usize>,
}

/// A selection of records as the cookie of the basket spells it: ids joined with dots. Whatever
/// is no id of a record, stands twice or is too much is left out, for a cookie can hold anything.
pub fn read_basket(cookie: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in cookie.split('.').filter(|id| is_record_id(id)) {
        if ids.len() < MOST && !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// Whether a text can be the id of a record.
pub fn is_record_id(id: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !id.is_empty() && id.len() <= 200 && id.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn instrument(provisions: &[(Stance, &[Element])]) -> Vec<(Stance, Vec<Element>)> {
        provisions.iter().map(|(stance, elements)| (*stance, elements.to_vec())).collect()
    }

    #[test]
    fn two_instruments_are_compared_by_element() {
        let a = instrument(&[
            (Stance::Restricts, &[Element::Moderation, Element::Privacy]),
            (Stance::Obliges, &[Element::Security]),
        ]);
        let b = instrument(&[(Stance::Protects, &[Element::Moderation, Element::Moderation])]);
        let both = Comparison::of(&[&a, &b]);
        assert_eq!(both.shared(), [Element::Moderation]);
        let alone: Vec<_> = both.alone();
        assert!(alone.contains(&(Element::Privacy, 0)) && alone.contains(&(Element::Security, 0)));
        assert_eq!(both.rows.len() + both.silent.len(), 22);
        assert_eq!(both.silent.len(), 19);
        let [difference] = &both.differences()[..] else { panic!("one difference") };
        assert_eq!((difference.restricting.as_slice(), difference.guarding.as_slice()), (&[0][..], &[1][..]));
        let row = both.rows.iter().find(|row| row.element == Element::Moderation).unwrap();
        assert_eq!(row.cells, [vec![(0, Stance::Restricts)], vec![(0, Stance::Protects)]]);
    }

    #[test]
    fn one_that_restricts_and_protects_does_not_differ_from_itself() {
        let a =
            instrument(&[(Stance::Restricts, &[Element::Privacy]), (Stance::Protects, &[Element::Privacy])]);
        let b = instrument(&[(Stance::Obliges, &[Element::Privacy])]);
        assert!(Comparison::of(&[&a, &b]).differences().is_empty());
    }

    #[test]
    fn two_hundred_instruments_are_compared_within_a_second() {
        let many: Vec<Vec<(Stance, Vec<Element>)>> = (0..200)
            .map(|at| {
                let provision = |p: usize| (Stance::ALL[(at + p) % 5], Element::ALL[p..].to_vec());
                (0..Element::ALL.len()).map(provision).collect()
            })
            .collect();
        let slices: Vec<&Provisions> = many.iter().map(Vec::as_slice).collect();
        let began = Instant::now();
        let all = Comparison::of(&slices);
        let took = began.elapsed();
        assert_eq!((all.rows.len(), all.rows[0].cells.len()), (22, 200));
        assert_eq!(all.rows[21].cells[7].len(), 22);
        assert!(took < Duration::from_secs(1), "{took:?}");
    }

    #[test]
    fn a_basket_of_rubbish_is_empty() {
        assert_eq!(read_basket("ph-a.ph-b.ph-a"), ["ph-a", "ph-b"]);
        for bad in ["", "...", "A b", "<script>", "../..", "%00.=;", "é.ü"] {
            assert!(read_basket(bad).is_empty(), "{bad}");
        }
        let many: Vec<String> = (0..20).map(|n| format!("r-{n}")).collect();
        assert_eq!(read_basket(&many.join(".")).len(), MOST);
    }
}
