//! What a jurisdiction has and lacks, held against its region: computed from the shelf alone.

use std::collections::HashMap;

use balai_model::{Domain, Element};

use crate::shelf::{Chosen, Facet, Shelf};

/// One subject, and who in the region has an instrument on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// [`Facet::Domain`] or [`Facet::Element`].
    pub facet: Facet,
    /// The domain's or element's word.
    pub slug: &'static str,
    /// How many instruments here have it: the facet's own count.
    pub instruments: usize,
    /// How many provisions here speak about it; 0 for a domain, which provisions do not have.
    pub provisions: usize,
    /// The region's jurisdictions that have any, with how many; most first, then by code.
    pub holders: Vec<(String, usize)>,
}

impl Cover {
    /// Whether nothing here has it.
    pub fn is_gap(&self) -> bool {
        self.instruments == 0
    }

    /// How many jurisdictions of the region have any.
    pub fn in_region(&self) -> usize {
        self.holders.len()
    }
}

/// What a jurisdiction covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// How many instruments it has.
    pub instruments: usize,
    /// How many jurisdictions its region has, itself among them.
    pub members: usize,
    /// The 18 domains, in their order.
    pub domains: Vec<Cover>,
    /// The 22 elements, in their order.
    pub elements: Vec<Cover>,
}

impl Coverage {
    /// Holds a jurisdiction against the members of its region, of which it is one.
    pub fn of(shelf: &Shelf, code: &str, members: &[String]) -> Self {
        let holdings = Holdings::of(shelf, members);
        let mut provisions: HashMap<&'static str, usize> = HashMap::new();
        for provision in &shelf.provisions {
            if shelf.items[provision.item as usize].card.jurisdiction == code {
                for element in &provision.elements {
                    *provisions.entry(element.slug()).or_default() += 1;
                }
            }
        }
        let covers = |facet: Facet| {
            let mut covers = holdings.covers(facet);
            for cover in &mut covers {
                cover.instruments =
                    cover.holders.iter().find(|(holder, _)| holder == code).map_or(0, |(_, n)| *n);
                if facet == Facet::Element {
                    cover.provisions = provisions.get(cover.slug).copied().unwrap_or(0);
                }
            }
            covers
        };
        Self {
            instruments: items_of(shelf, code).count(),
            members: members.len(),
            domains: covers(Facet::Domain),
            elements: covers(Facet::Element),
        }
    }

    /// What nothing here has: domains, then elements.
    pub fn gaps(&self) -> impl Iterator<Item = &Cover> {
        self.domains.iter().chain(&self.elements).filter(|cover| cover.is_gap())
    }
}

/// A jurisdiction in the table of its region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its code.
    pub code: String,
    /// How many instruments it has.
    pub instruments: usize,
    /// How many of the 18 domains they cover.
    pub domains: usize,
    /// How many of the 22 elements their provisions cover.
    pub elements: usize,
    /// The newest instrument with a date, by its place on the shelf.
    pub newest: Option<u32>,
}

/// What a region covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionCoverage {
    /// Its jurisdictions, in the order given.
    pub members: Vec<Member>,
    /// The 18 domains; `instruments` counts those of the whole region.
    pub domains: Vec<Cover>,
    /// The 22 elements, likewise.
    pub elements: Vec<Cover>,
}

impl RegionCoverage {
    /// Looks at a region's jurisdictions one by one and together.
    pub fn of(shelf: &Shelf, codes: &[String]) -> Self {
        let holdings = Holdings::of(shelf, codes);
        let members = codes
            .iter()
            .map(|code| Member {
                code: code.clone(),
                instruments: items_of(shelf, code).count(),
                domains: holdings.values(code, Facet::Domain),
                elements: holdings.values(code, Facet::Element),
                newest: items_of(shelf, code)
                    .filter_map(|at| Some((shelf.items[at as usize].card.adopted?.sort_key(), at)))
                    .max()
                    .map(|(_, at)| at),
            })
            .collect();
        Self { members, domains: holdings.covers(Facet::Domain), elements: holdings.covers(Facet::Element) }
    }

    /// What no jurisdiction of the region has.
    pub fn gaps(&self) -> impl Iterator<Item = &Cover> {
        self.domains.iter().chain(&self.elements).filter(|cover| cover.is_gap())
    }
}

fn items_of<'a>(shelf: &'a Shelf, code: &'a str) -> impl Iterator<Item = u32> + 'a {
    (0u32..).zip(&shelf.items).filter(move |(_, item)| item.card.jurisdiction == code).map(|(at, _)| at)
}

/// How many instruments each jurisdiction has on each subject, as the facets count them.
struct Holdings(Vec<(String, Counts)>);

/// How many instruments have a value of a facet.
type Counts = HashMap<(Facet, String), usize>;

impl Holdings {
    fn of(shelf: &Shelf, codes: &[String]) -> Self {
        let of_one = |code: &String| {
            let chosen = Chosen::from([(Facet::Jurisdiction, vec![code.clone()])]);
            let counts = [Facet::Domain, Facet::Element]
                .into_iter()
                .flat_map(|facet| {
                    shelf.counts(facet, &chosen, None).into_iter().map(move |(value, n)| ((facet, value), n))
                })
                .collect();
            (code.clone(), counts)
        };
        Self(codes.iter().map(of_one).collect())
    }

    /// How many values of a facet a jurisdiction has.
    fn values(&self, code: &str, facet: Facet) -> usize {
        let own = self.0.iter().find(|(holder, _)| holder == code);
        own.map_or(0, |(_, counts)| counts.keys().filter(|(of, _)| *of == facet).count())
    }

    /// Every word of a facet, with all its holders.
    fn covers(&self, facet: Facet) -> Vec<Cover> {
        let slugs: Vec<&'static str> = match facet {
            Facet::Element => Element::ALL.iter().map(|element| element.slug()).collect(),
            _ => Domain::ALL.iter().map(|domain| domain.slug()).collect(),
        };
        slugs
            .into_iter()
            .map(|slug| {
                let key = (facet, slug.to_owned());
                let mut holders: Vec<(String, usize)> = self
                    .0
                    .iter()
                    .filter_map(|(code, counts)| Some((code.clone(), *counts.get(&key)?)))
                    .collect();
                holders.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
                let instruments = holders.iter().map(|(_, n)| n).sum();
                Cover { facet, slug, instruments, provisions: 0, holders }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use balai_model::{
        Address, Evidence, ExpressionId, InstrumentKind, PartialDate, Stance, Status, ThingId,
    };
    use time::OffsetDateTime;

    use super::*;
    use crate::shelf::{Card, Item};

    fn item(
        n: u128,
        jurisdiction: &str,
        adopted: &str,
        domains: &[Domain],
        provisions: &[&[Element]],
    ) -> Item {
        Item {
            thing: ThingId(uuid::Uuid::from_u128(n)),
            expression: ExpressionId(uuid::Uuid::from_u128(n)),
            record: format!("record-{n}"),
            address: Address::parse(&format!("/akn/{jurisdiction}/law/2008/record-{n}")).unwrap(),
            created_at: OffsetDateTime::UNIX_EPOCH,
            changed_at: OffsetDateTime::UNIX_EPOCH,
            card: Card {
                title: format!("Law {n}"),
                title_original: None,
                jurisdiction: jurisdiction.into(),
                issuer: "Parliament".into(),
                kind: InstrumentKind::Law,
                domains: domains.to_vec(),
                adopted: PartialDate::parse(adopted).ok(),
                status: Status::InForce,
                binding: true,
                languages: Vec::new(),
                summary: String::new(),
                evidence: Evidence::Seen,
                provisions: provisions.iter().map(|elements| (Stance::Protects, elements.to_vec())).collect(),
            },
        }
    }

    fn shelf() -> Shelf {
        let items = vec![
            item(
                1,
                "ph",
                "2012",
                &[Domain::DataProtection],
                &[&[Element::Privacy, Element::Security], &[Element::Privacy]],
            ),
            item(2, "ph", "", &[Domain::Elections, Domain::DataProtection], &[]),
            item(3, "kh", "2024-01", &[Domain::Elections], &[&[Element::Privacy]]),
            item(4, "kh", "2010", &[Domain::Elections], &[&[Element::Privacy]]),
            item(5, "de", "2010", &[Domain::MediaRegulation], &[&[Element::Moderation]]),
        ];
        Shelf::new(items, &HashMap::new())
    }

    fn region() -> Vec<String> {
        ["kh", "mm", "ph"].map(str::to_owned).to_vec()
    }

    fn of<'a>(covers: &'a [Cover], slug: &str) -> &'a Cover {
        covers.iter().find(|cover| cover.slug == slug).unwrap()
    }

    #[test]
    fn a_jurisdiction_is_held_against_its_region() {
        let coverage = Coverage::of(&shelf(), "ph", &region());
        assert_eq!((coverage.instruments, coverage.members), (2, 3));
        assert_eq!((coverage.domains.len(), coverage.elements.len()), (18, 22));
        let privacy = of(&coverage.elements, "privacy");
        assert_eq!((privacy.instruments, privacy.provisions, privacy.in_region()), (1, 2, 2));
        assert_eq!(privacy.holders, [("kh".to_owned(), 2), ("ph".to_owned(), 1)]);
        assert_eq!(of(&coverage.domains, "data-protection").instruments, 2);
        // What only another region has is missing here and has no holder here.
        assert!(of(&coverage.domains, "media-regulation").holders.is_empty());
        assert_eq!(coverage.gaps().count(), 16 + 20);
    }

    #[test]
    fn a_jurisdiction_without_instruments_lacks_everything() {
        let coverage = Coverage::of(&shelf(), "mm", &region());
        assert_eq!((coverage.instruments, coverage.gaps().count()), (0, 40));
    }

    #[test]
    fn a_region_tells_of_each_member_and_of_what_none_has() {
        let shelf = shelf();
        let region = RegionCoverage::of(&shelf, &region());
        let figures: Vec<_> =
            region.members.iter().map(|m| (m.code.as_str(), m.instruments, m.domains, m.elements)).collect();
        assert_eq!(figures, [("kh", 2, 1, 1), ("mm", 0, 0, 0), ("ph", 2, 2, 2)]);
        let newest: Vec<_> = region
            .members
            .iter()
            .map(|m| m.newest.map(|at| shelf.items[at as usize].record.as_str()))
            .collect();
        assert_eq!(newest, [Some("record-3"), None, Some("record-1")]);
        assert_eq!(of(&region.domains, "elections").instruments, 3);
        assert_eq!(region.gaps().count(), 16 + 20);
    }
}
