//! The shelf: every instrument's card in memory, with a bit set for each value of each facet, so
//! that filtering, counting and ordering touch no database. It is a read model: the register has
//! the truth, [`crate::Catalogue`] keeps the shelf up with it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use balai_model::{
    Address, Domain, Element, Evidence, ExpressionId, InstrumentKind, PartialDate, Stance, Status, ThingId,
};
use balai_text::Order;
use fixedbitset::FixedBitSet;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::record::Record;

/// What a list shows of an instrument. Stored as JSON beside it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Card {
    /// English title.
    pub title: String,
    /// Title as published.
    pub title_original: Option<String>,
    /// Jurisdiction's code.
    pub jurisdiction: String,
    /// Who made it.
    pub issuer: String,
    /// What sort of text.
    pub kind: InstrumentKind,
    /// Fields of law.
    pub domains: Vec<Domain>,
    /// When adopted.
    pub adopted: Option<PartialDate>,
    /// Where in its life.
    pub status: Status,
    /// Whether it binds.
    pub binding: bool,
    /// Languages of the original.
    pub languages: Vec<String>,
    /// Two to four sentences.
    pub summary: String,
    /// How far checked.
    pub evidence: Evidence,
    /// Stance and elements of each provision, in order.
    pub provisions: Vec<(Stance, Vec<Element>)>,
}

impl Card {
    /// The card of a record.
    pub fn of(record: &Record) -> Self {
        Self {
            title: record.title.clone(),
            title_original: record.title_original.clone(),
            jurisdiction: record.jurisdiction.clone(),
            issuer: record.issuer.clone(),
            kind: record.kind,
            domains: record.domain.clone(),
            adopted: record.adopted,
            status: record.status,
            binding: record.binding,
            languages: record.languages.clone(),
            summary: record.summary.clone(),
            evidence: record.evidence,
            provisions: record.key_provisions.iter().map(|p| (p.stance, p.elements.clone())).collect(),
        }
    }
}

/// An instrument on the shelf.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its identity.
    pub thing: ThingId,
    /// Its newest expression.
    pub expression: ExpressionId,
    /// Its record's id.
    pub record: String,
    /// Its address.
    pub address: Address,
    /// When it entered the library.
    pub created_at: OffsetDateTime,
    /// When it last changed.
    pub changed_at: OffsetDateTime,
    /// The rest.
    pub card: Card,
}

/// A facet: a question with a list of answers to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is named by its slug, and documented in the glossary")]
pub enum Facet {
    Jurisdiction,
    Region,
    Kind,
    Domain,
    Element,
    Stance,
    Binding,
    Status,
    Language,
    Year,
    Evidence,
}

impl Facet {
    /// All facets, in the order in which they are shown.
    pub const ALL: [Facet; 11] = [
        Facet::Jurisdiction,
        Facet::Region,
        Facet::Kind,
        Facet::Domain,
        Facet::Element,
        Facet::Stance,
        Facet::Binding,
        Facet::Status,
        Facet::Language,
        Facet::Year,
        Facet::Evidence,
    ];

    /// Its name in addresses and word files.
    pub fn slug(self) -> &'static str {
        match self {
            Facet::Jurisdiction => "jurisdiction",
            Facet::Region => "region",
            Facet::Kind => "kind",
            Facet::Domain => "domain",
            Facet::Element => "element",
            Facet::Stance => "stance",
            Facet::Binding => "binding",
            Facet::Status => "status",
            Facet::Language => "language",
            Facet::Year => "year",
            Facet::Evidence => "evidence",
        }
    }
}

/// In which order a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Best match first; without words to match, the newest.
    Relevance,
    /// Latest adoption first; undated last.
    Newest,
    /// Earliest adoption first; undated last.
    Oldest,
    /// By title.
    Title,
    /// Last changed in the library first.
    Changed,
}

impl Sort {
    /// All orders.
    pub const ALL: [Sort; 5] = [Sort::Relevance, Sort::Newest, Sort::Oldest, Sort::Title, Sort::Changed];

    /// Its name in addresses and word files.
    pub fn slug(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Newest => "newest",
            Sort::Oldest => "oldest",
            Sort::Title => "title",
            Sort::Changed => "changed",
        }
    }
}

/// A provision on the shelf.
#[derive(Clone, Debug)]
pub struct ProvisionItem {
    /// Which instrument, by its place on the shelf.
    pub item: u32,
    /// Its place in the instrument.
    pub position: u32,
    /// What it does.
    pub stance: Stance,
    /// What it speaks about.
    pub elements: Vec<Element>,
}

/// All instruments, ready to be filtered.
#[derive(Default)]
pub struct Shelf {
    /// The instruments, by address.
    pub items: Vec<Item>,
    /// Their provisions.
    pub provisions: Vec<ProvisionItem>,
    first_provision: Vec<u32>,
    facets: HashMap<Facet, BTreeMap<String, FixedBitSet>>,
    orders: HashMap<&'static str, Vec<u32>>,
    by_thing: HashMap<u64, u32>,
}

/// Which values of which facets are chosen: any of a facet's, and all facets.
pub type Chosen = BTreeMap<Facet, Vec<String>>;

/// The half of an identity that is random: enough to tell a library's things apart in an index.
pub fn short(id: uuid::Uuid) -> u64 {
    id.as_u64_pair().1
}

impl Shelf {
    /// Builds a shelf. `regions` tells the region of a jurisdiction.
    pub fn new(items: Vec<Item>, regions: &HashMap<String, String>) -> Self {
        let n = items.len();
        let mut shelf = Self::default();
        for (at, item) in items.iter().enumerate() {
            shelf.by_thing.insert(short(item.thing.0), at as u32);
            shelf.first_provision.push(shelf.provisions.len() as u32);
            for (position, (stance, elements)) in item.card.provisions.iter().enumerate() {
                shelf.provisions.push(ProvisionItem {
                    item: at as u32,
                    position: position as u32,
                    stance: *stance,
                    elements: elements.clone(),
                });
            }
            for facet in Facet::ALL {
                for value in values(facet, &item.card, regions) {
                    let sets = shelf.facets.entry(facet).or_default();
                    sets.entry(value).or_insert_with(|| FixedBitSet::with_capacity(n)).insert(at);
                }
            }
        }
        let mut order: Vec<u32> = (0..n as u32).collect();
        let item = |at: u32| &items[at as usize];
        let key = |at: u32| item(at).card.adopted.map(PartialDate::sort_key);
        order.sort_by_key(|at| Reverse(key(*at)));
        shelf.orders.insert(Sort::Newest.slug(), order.clone());
        order.sort_unstable();
        order.sort_by_key(|at| (key(*at).is_none(), key(*at)));
        shelf.orders.insert(Sort::Oldest.slug(), order.clone());
        order.sort_unstable();
        order.sort_by_key(|at| Reverse(item(*at).changed_at));
        shelf.orders.insert(Sort::Changed.slug(), order.clone());
        order.sort_unstable();
        let by_title = Order::of("en");
        order.sort_by(|a, b| by_title.compare(&item(*a).card.title, &item(*b).card.title));
        shelf.orders.insert(Sort::Title.slug(), order);
        shelf.items = items;
        shelf
    }

    /// The place of an instrument, by the short form of its identity.
    pub fn place(&self, short: u64) -> Option<u32> {
        self.by_thing.get(&short).copied()
    }

    /// The place of a provision, by instrument and position.
    pub fn provision(&self, item: u32, position: u32) -> Option<u32> {
        let first = *self.first_provision.get(item as usize)?;
        let at = first + position;
        (self.provisions.get(at as usize)?.item == item).then_some(at)
    }

    /// Whether a facet has a value at all.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.facets.get(&facet).is_some_and(|sets| sets.contains_key(value))
    }

    /// The instruments with one of the chosen values in every facet but `except`.
    pub fn matching(&self, chosen: &Chosen, except: Option<Facet>) -> FixedBitSet {
        let mut all = FixedBitSet::with_capacity(self.items.len());
        all.insert_range(..);
        for (facet, values) in chosen {
            if Some(*facet) == except || values.is_empty() {
                continue;
            }
            let mut any = FixedBitSet::with_capacity(self.items.len());
            if let Some(sets) = self.facets.get(facet) {
                for set in values.iter().filter_map(|v| sets.get(v)) {
                    any.union_with(set);
                }
            }
            all.intersect_with(&any);
        }
        all
    }

    /// For every value of a facet: how many of the instruments in `found` have it, the chosen
    /// values of the facet itself left aside. Values that nothing has are left out.
    pub fn counts(&self, facet: Facet, chosen: &Chosen, found: Option<&FixedBitSet>) -> Vec<(String, usize)> {
        let mut base = self.matching(chosen, Some(facet));
        if let Some(found) = found {
            base.intersect_with(found);
        }
        let Some(sets) = self.facets.get(&facet) else {
            return Vec::new();
        };
        let is_chosen = |value: &String| chosen.get(&facet).is_some_and(|c| c.contains(value));
        sets.iter()
            .map(|(value, set)| (value.clone(), set.intersection_count(&base)))
            .filter(|(value, n)| *n > 0 || is_chosen(value))
            .collect()
    }

    /// The places of the instruments in `of`, in order.
    pub fn ordered(&self, sort: Sort, of: &FixedBitSet) -> Vec<u32> {
        let name = if sort == Sort::Relevance { Sort::Newest } else { sort }.slug();
        let order = self.orders.get(name).map(Vec::as_slice).unwrap_or_default();
        order.iter().copied().filter(|at| of.contains(*at as usize)).collect()
    }
}

fn values(facet: Facet, card: &Card, regions: &HashMap<String, String>) -> Vec<String> {
    let slugs = |words: &mut dyn Iterator<Item = &'static str>| words.map(str::to_owned).collect();
    match facet {
        Facet::Jurisdiction => vec![card.jurisdiction.clone()],
        Facet::Region => regions.get(&card.jurisdiction).cloned().into_iter().collect(),
        Facet::Kind => vec![card.kind.slug().into()],
        Facet::Domain => slugs(&mut card.domains.iter().map(|d| d.slug())),
        Facet::Element => slugs(&mut card.provisions.iter().flat_map(|(_, e)| e).map(|e| e.slug())),
        Facet::Stance => slugs(&mut card.provisions.iter().map(|(s, _)| s.slug())),
        Facet::Binding => vec![if card.binding { "yes" } else { "no" }.into()],
        Facet::Status => vec![card.status.slug().into()],
        Facet::Language => card.languages.clone(),
        Facet::Year => card.adopted.map(|d| d.year.to_string()).into_iter().collect(),
        Facet::Evidence => vec![card.evidence.slug().into()],
    }
}
