//! The matrix: jurisdictions by elements, or by domains, and how much is in each cell. Counted
//! from the catalogue's answer to a filter; nothing here asks a database.

use std::collections::{BTreeMap, BTreeSet};

use balai_model::{Domain, Element};

use crate::catalogue::{Stale, View};
use crate::filter::Filter;
use crate::import::REGIONS;
use crate::shelf::{Chosen, Facet, Shelf, Sort};

/// What stands in the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The elements; cells count provisions.
    Elements,
    /// The domains of law; cells count instruments.
    Domains,
}

impl By {
    /// Its name in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            By::Elements => "elements",
            By::Domains => "domains",
        }
    }

    /// Reads a name.
    pub fn parse(slug: &str) -> Option<Self> {
        [By::Elements, By::Domains].into_iter().find(|by| by.slug() == slug)
    }

    /// The facet whose values are the columns.
    pub fn facet(self) -> Facet {
        match self {
            By::Elements => Facet::Element,
            By::Domains => Facet::Domain,
        }
    }

    fn columns(self) -> Vec<&'static str> {
        match self {
            By::Elements => Element::ALL.iter().map(|e| e.slug()).collect(),
            By::Domains => Domain::ALL.iter().map(|d| d.slug()).collect(),
        }
    }
}

/// How much each jurisdiction has of each element or domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// What stands in the columns.
    pub by: By,
    /// The columns: slugs, in the framework's order; only the chosen ones if the filter chose some.
    pub columns: Vec<&'static str>,
    /// The jurisdictions with an instrument in the filtered set, by region, then by code.
    pub rows: Vec<Row>,
    /// The sum of each column.
    pub totals: Vec<usize>,
    /// How many provisions or instruments there are in all. Each counts once, though it may stand
    /// in several columns.
    pub total: usize,
}

/// A column's slug and its sum.
pub type Column = (&'static str, usize);

/// A jurisdiction of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its code.
    pub jurisdiction: String,
    /// Its region, if it is known.
    pub region: Option<String>,
    /// The count in each column.
    pub counts: Vec<usize>,
    /// How many provisions or instruments it has in all, each counted once.
    pub total: usize,
}

impl Matrix {
    /// Counts what a filter finds.
    pub fn of(view: &View, filter: &Filter, by: By) -> Result<Self, Stale> {
        let shelf = &view.shelf;
        let instruments = view.answer(&filter.about(false).sorted(Sort::Newest))?.found;
        let jurisdictions: BTreeSet<&str> = instruments
            .iter()
            .map(|found| shelf.items[found.item as usize].card.jurisdiction.as_str())
            .collect();
        let found = match by {
            By::Elements => view.answer(&filter.about(true).sorted(Sort::Newest))?.found,
            By::Domains => instruments.clone(),
        };
        let counted = found.iter().map(|found| {
            let card = &shelf.items[found.item as usize].card;
            let columns: Vec<&'static str> = match found.provision {
                Some(at) => card.provisions.get(at as usize).map_or_else(Vec::new, |(_, elements)| {
                    elements.iter().map(|element| element.slug()).collect()
                }),
                None => card.domains.iter().map(|domain| domain.slug()).collect(),
            };
            (card.jurisdiction.as_str(), columns)
        });
        let columns: Vec<&'static str> = match filter.chosen.get(&by.facet()) {
            Some(chosen) if !chosen.is_empty() => {
                by.columns().into_iter().filter(|slug| chosen.iter().any(|c| c == slug)).collect()
            }
            _ => by.columns(),
        };
        Ok(Self::count(by, columns, &jurisdictions, counted, &|code| region(shelf, code)))
    }

    /// Counts things that belong to a jurisdiction and stand in some columns.
    fn count<'a>(
        by: By,
        columns: Vec<&'static str>,
        jurisdictions: &BTreeSet<&'a str>,
        counted: impl Iterator<Item = (&'a str, Vec<&'static str>)>,
        region: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let mut rows: BTreeMap<&str, Row> = jurisdictions
            .iter()
            .map(|code| {
                let row = Row {
                    jurisdiction: (*code).to_owned(),
                    region: region(code),
                    counts: vec![0; columns.len()],
                    total: 0,
                };
                (*code, row)
            })
            .collect();
        for (jurisdiction, slugs) in counted {
            let Some(row) = rows.get_mut(jurisdiction) else { continue };
            row.total += 1;
            for (at, column) in columns.iter().enumerate() {
                row.counts[at] += usize::from(slugs.contains(column));
            }
        }
        let mut rows: Vec<Row> = rows.into_values().collect();
        let place = |row: &Row| REGIONS.iter().position(|r| Some(*r) == row.region.as_deref()).unwrap_or(99);
        rows.sort_by_key(place);
        let totals = (0..columns.len()).map(|at| rows.iter().map(|row| row.counts[at]).sum()).collect();
        let total = rows.iter().map(|row| row.total).sum();
        Self { by, columns, rows, totals, total }
    }

    /// The columns with the most and with the least, if they differ.
    pub fn extremes(&self) -> Option<(Column, Column)> {
        let pairs = || self.columns.iter().copied().zip(self.totals.iter().copied());
        let most = pairs().rev().max_by_key(|(_, n)| *n)?;
        let least = pairs().min_by_key(|(_, n)| *n)?;
        (most.1 > least.1).then_some((most, least))
    }

    /// How many jurisdictions have nothing in a column.
    pub fn silent(&self, column: &str) -> usize {
        let at = self.columns.iter().position(|c| *c == column);
        at.map_or(0, |at| self.rows.iter().filter(|row| row.counts[at] == 0).count())
    }

    /// The largest count of a cell.
    pub fn largest(&self) -> usize {
        self.rows.iter().flat_map(|row| row.counts.iter().copied()).max().unwrap_or(0)
    }

    /// The list behind a cell, a row's total (no column), a column's total (no row), or all.
    pub fn behind(&self, filter: &Filter, jurisdiction: Option<&str>, column: Option<&str>) -> String {
        let mut filter = filter.about(self.by == By::Elements).sorted(Sort::Relevance);
        if let Some(code) = jurisdiction {
            filter.chosen.insert(Facet::Jurisdiction, vec![code.to_owned()]);
        }
        if let Some(slug) = column {
            filter.chosen.insert(self.by.facet(), vec![slug.to_owned()]);
        }
        let query = filter.query();
        if query.is_empty() { "/library".to_owned() } else { format!("/library?{query}") }
    }

    /// Which of five shades a count has: none for nothing, the fifth for the largest.
    pub fn shade(&self, count: usize) -> usize {
        shade(count, self.largest())
    }
}

/// Five shades: each count its own while there are at most five, then by the logarithm, since a
/// few large jurisdictions would else leave all others in the palest.
pub fn shade(count: usize, largest: usize) -> usize {
    match (count, largest) {
        (0, _) => 0,
        (_, 0..=5) => (count + 5 - largest).min(5),
        _ if count >= largest => 5,
        _ => 1 + (4.0 * (count as f64).ln() / (largest as f64).ln()) as usize,
    }
}

/// The region of a jurisdiction, as the shelf's own sets tell it.
fn region(shelf: &Shelf, code: &str) -> Option<String> {
    let chosen = Chosen::from([(Facet::Jurisdiction, vec![code.to_owned()])]);
    shelf.counts(Facet::Region, &chosen, None).into_iter().next().map(|(region, _)| region)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Matrix {
        let jurisdictions = BTreeSet::from(["id", "us", "th"]);
        let things = [
            ("us", vec!["privacy", "security"]),
            ("us", vec!["privacy"]),
            ("id", vec!["security"]),
            ("us", vec![]),
        ];
        let region = |code: &str| Some(if code == "us" { "americas" } else { "asean" }.to_owned());
        Matrix::count(By::Elements, vec!["security", "privacy"], &jurisdictions, things.into_iter(), &region)
    }

    #[test]
    fn a_thing_counts_in_each_of_its_columns_and_once_in_the_total() {
        let matrix = small();
        let rows: Vec<(&str, &[usize], usize)> =
            matrix.rows.iter().map(|r| (r.jurisdiction.as_str(), r.counts.as_slice(), r.total)).collect();
        assert_eq!(rows, [("id", &[1, 0][..], 1), ("th", &[0, 0][..], 0), ("us", &[1, 2][..], 3)]);
        assert_eq!((matrix.totals.as_slice(), matrix.total), (&[2, 2][..], 4));
        assert_eq!((matrix.silent("privacy"), matrix.silent("security")), (2, 1));
        assert_eq!(matrix.largest(), 2);
        assert_eq!(matrix.extremes(), None);
    }

    #[test]
    fn more_is_never_paler() {
        for largest in [1, 3, 5, 6, 40, 9_000] {
            let shades: Vec<usize> = (0..=largest).map(|n| shade(n, largest)).collect();
            assert!(shades.is_sorted(), "{largest}: {shades:?}");
            assert_eq!((shades[0], shades[largest]), (0, 5));
            assert!(shades[1..].iter().all(|s| (1..=5).contains(s)));
        }
    }
}
