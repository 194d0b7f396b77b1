//! The catalogue: shelf and text index together, kept up with the register. Readers take what is
//! there; a refresh builds the next state beside it and swaps it in.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use balai_model::{ActId, Address, ExpressionId, SpaceId, ThingId};
use balai_register::act;
use balai_store::{Store, StoreError};
use fixedbitset::FixedBitSet;
use tantivy::TantivyError;

use crate::filter::Filter;
use crate::search::{Hit, Snapshot, Text, TextIndex, Understood};
use crate::shelf::{Facet, Item, Shelf, Sort, short};
use crate::store;

/// What the library's pages read.
pub struct Catalogue {
    view: ArcSwap<View>,
    /// Whoever writes to the index holds it, and so one refresh runs at a time.
    index: tokio::sync::Mutex<TextIndex>,
    seen: Mutex<Option<ActId>>,
}

/// Shelf and index of one moment: what a page sees does not change under it.
pub struct View {
    /// The shelf.
    pub shelf: Arc<Shelf>,
    index: Snapshot,
}

/// Why the catalogue could not follow the register.
#[derive(Debug)]
pub enum Stale {
    /// The database fails.
    Store(StoreError),
    /// The text index fails.
    Index(TantivyError),
}

impl std::fmt::Display for Stale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => write!(f, "the catalogue could not read the register: {error}"),
            Self::Index(error) => write!(f, "the text index failed: {error}"),
        }
    }
}

impl std::error::Error for Stale {}

impl From<StoreError> for Stale {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<TantivyError> for Stale {
    fn from(error: TantivyError) -> Self {
        Self::Index(error)
    }
}

/// The answer to a question.
pub struct Answered {
    /// How the query's words were understood.
    pub understood: Understood,
    /// Everything found, in order.
    pub found: Vec<Found>,
    /// The instruments that the words alone match, for counting facets; none without words.
    pub by_words: Option<FixedBitSet>,
    /// Provisions of the instruments found that hold words: instrument, position, weight.
    weights: Vec<(u32, u32, f32)>,
}

/// An instrument that was found or, in a list of provisions, one provision of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The instrument's place on the shelf.
    pub item: u32,
    /// The provision's position.
    pub provision: Option<u32>,
}

impl Answered {
    /// For each of some things found, the positions of the provisions to show with it: itself, if
    /// it is one; else the three that hold the words best.
    pub fn provisions_of(&self, shown: &[Found]) -> Vec<Vec<u32>> {
        let mut best: HashMap<u32, Vec<(u32, f32)>> = HashMap::new();
        for found in shown.iter().filter(|found| found.provision.is_none()) {
            best.insert(found.item, Vec::new());
        }
        for (item, position, weight) in &self.weights {
            if let Some(list) = best.get_mut(item) {
                list.push((*position, *weight));
            }
        }
        for list in best.values_mut() {
            list.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            list.truncate(3);
        }
        shown
            .iter()
            .map(|found| match found.provision {
                Some(position) => vec![position],
                None => {
                    best.get(&found.item).map(|l| l.iter().map(|(p, _)| *p).collect()).unwrap_or_default()
                }
            })
            .collect()
    }
}

impl Catalogue {
    /// An empty catalogue whose index lies in a folder, or in memory.
    pub fn open(folder: Option<PathBuf>) -> Result<Self, Stale> {
        let index = TextIndex::open(folder.as_deref())?;
        let view = View { shelf: Arc::default(), index: index.snapshot(|_| None)? };
        Ok(Self {
            view: ArcSwap::from_pointee(view),
            index: tokio::sync::Mutex::new(index),
            seen: Mutex::new(None),
        })
    }

    /// Shelf and index as they stand.
    pub fn view(&self) -> Arc<View> {
        self.view.load_full()
    }

    /// The shelf as it stands.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.view.load().shelf.clone()
    }

    /// Follows the register if anything happened since last time; says whether it did. One
    /// refresh runs at a time, and readers are not kept waiting.
    pub async fn refresh(&self, db: &Store, space: SpaceId) -> Result<bool, Stale> {
        let mut index = self.index.lock().await;
        let newest = act::newest_id(db, space).await?;
        if newest == *self.seen.lock().unwrap_or_else(PoisonError::into_inner) && newest.is_some() {
            return Ok(false);
        }
        let mut regions = HashMap::new();
        let mut names = HashMap::new();
        for row in store::jurisdictions(db, space).await? {
            regions.insert(row.code.clone(), row.region);
            names.insert(row.code, row.title);
        }
        let mut items = Vec::new();
        for row in store::cards(db, space).await? {
            let unreadable = |e: String| StoreError::Unreadable(format!("card of {}: {e}", row.record_id));
            let card = serde_json::from_value(row.card).map_err(|e| unreadable(e.to_string()))?;
            let address = Address::parse(&row.address).map_err(|e| unreadable(e.to_string()))?;
            items.push(Item {
                thing: ThingId(row.thing_id),
                expression: ExpressionId(row.expression_id),
                record: row.record_id,
                address,
                created_at: row.created_at,
                changed_at: row.changed_at,
                card,
            });
        }
        let shelf = Shelf::new(items, &regions);
        follow(&mut index, db, space, &shelf, &names).await?;
        let snapshot = index.snapshot(|thing| shelf.place(thing))?;
        self.view.store(Arc::new(View { shelf: Arc::new(shelf), index: snapshot }));
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = newest;
        Ok(true)
    }
}

/// Brings the index up to the shelf, some thousand instruments at a time.
async fn follow(
    index: &mut TextIndex,
    db: &Store,
    space: SpaceId,
    shelf: &Shelf,
    names: &HashMap<String, String>,
) -> Result<(), Stale> {
    let indexed = index.indexed()?;
    let gone: Vec<u64> = indexed.keys().copied().filter(|t| shelf.place(*t).is_none()).collect();
    let new: Vec<&Item> = shelf
        .items
        .iter()
        .filter(|item| indexed.get(&short(item.thing.0)) != Some(&short(item.expression.0)))
        .collect();
    if gone.is_empty() && new.is_empty() {
        return Ok(());
    }
    let mut gone = gone.as_slice();
    let by_expression: HashMap<ExpressionId, &Item> = new.iter().map(|i| (i.expression, *i)).collect();
    let chunks: Vec<&[&Item]> = if new.is_empty() { vec![&[]] } else { new.chunks(5_000).collect() };
    for chunk in chunks {
        let ids: Vec<ExpressionId> = chunk.iter().map(|item| item.expression).collect();
        let records = store::records_of(db, space, &ids).await?;
        let texts = records.iter().filter_map(|(expression, record)| {
            let item = by_expression.get(expression)?;
            let jurisdiction = names.get(&record.jurisdiction).map_or("", String::as_str);
            Some(Text { thing: short(item.thing.0), expression: short(expression.0), record, jurisdiction })
        });
        index.update(gone, texts)?;
        gone = &[];
    }
    Ok(())
}

impl View {
    /// Answers a question.
    pub fn answer(&self, filter: &Filter) -> Result<Answered, Stale> {
        let shelf = &self.shelf;
        let matching = shelf.matching(&filter.chosen, None);
        let understood = self.index.understand(&filter.q);
        if understood.words.is_empty() {
            // Nothing sought: everything. Something that is no word sought: nothing.
            let places = if filter.q.is_empty() { shelf.ordered(filter.sort, &matching) } else { Vec::new() };
            let by_words = (!filter.q.is_empty()).then(|| FixedBitSet::with_capacity(shelf.items.len()));
            let found = if filter.provisions {
                places.into_iter().flat_map(|item| provisions_of(shelf, filter, item)).collect()
            } else {
                places.into_iter().map(|item| Found { item, provision: None }).collect()
            };
            return Ok(Answered { understood, found, by_words, weights: Vec::new() });
        }
        let hits = self.index.search(&understood)?;
        let all_words = (1u16 << understood.words.len()) - 1;
        let weighed = Weighed::of(shelf, &hits, filter.provisions.then_some(filter), all_words);
        let mut in_both = weighed.found.clone();
        in_both.intersect_with(&matching);
        let places = match filter.sort {
            Sort::Relevance => {
                let mut places: Vec<u32> = in_both.ones().map(|at| at as u32).collect();
                // Ties by address, so that the same question has the same answer.
                let score = |at: &u32| weighed.scores[*at as usize];
                places.sort_unstable_by(|a, b| score(b).total_cmp(&score(a)).then(a.cmp(b)));
                places
            }
            sort => shelf.ordered(sort, &in_both),
        };
        let found = if filter.provisions {
            let mut of_item: HashMap<u32, Vec<(u32, f32)>> = HashMap::new();
            for (item, position, weight) in &weighed.weights {
                of_item.entry(*item).or_default().push((*position, *weight));
            }
            let mut found = Vec::new();
            for item in places {
                let mut list = of_item.remove(&item).unwrap_or_default();
                list.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                found.extend(list.into_iter().map(|(position, _)| Found { item, provision: Some(position) }));
            }
            found
        } else {
            places.into_iter().map(|item| Found { item, provision: None }).collect()
        };
        Ok(Answered { understood, found, by_words: Some(weighed.found), weights: weighed.weights })
    }
}

/// Instruments whose documents together hold all words; with a filter for provisions, those with
/// a provision that passes it and holds all words by itself.
struct Weighed {
    found: FixedBitSet,
    scores: Vec<f32>,
    weights: Vec<(u32, u32, f32)>,
}

impl Weighed {
    fn of(shelf: &Shelf, hits: &[Hit], provisions: Option<&Filter>, all_words: u16) -> Self {
        let n = shelf.items.len();
        let mut words = vec![0u16; n];
        let mut own = vec![0.0f32; n];
        let mut best = vec![0.0f32; n];
        let mut weights = Vec::new();
        for hit in hits {
            let item = hit.item as usize;
            if let Some(filter) = provisions
                && !(hit.words == all_words
                    && hit.position.is_some_and(|position| passes(shelf, filter, hit.item, position)))
            {
                continue;
            }
            words[item] |= hit.words;
            match hit.position {
                Some(position) => {
                    weights.push((hit.item, position, hit.score * hit.words.count_ones() as f32));
                    best[item] = best[item].max(hit.score);
                }
                None => own[item] = hit.score,
            }
        }
        let mut found = FixedBitSet::with_capacity(n);
        for (item, held) in words.iter().enumerate() {
            if *held == all_words {
                found.insert(item);
            }
        }
        // The best provision counts; ten weak ones are not worth a strong title.
        let scores = own.iter().zip(&best).map(|(own, best)| own + 0.8 * best).collect();
        Self { found, scores, weights }
    }
}

/// Whether a provision has one of the chosen stances and one of the chosen elements itself.
fn passes(shelf: &Shelf, filter: &Filter, item: u32, position: u32) -> bool {
    let Some(at) = shelf.provision(item, position) else { return false };
    let provision = &shelf.provisions[at as usize];
    let chosen = |facet| filter.chosen.get(&facet).filter(|values| !values.is_empty());
    chosen(Facet::Stance).is_none_or(|values| values.iter().any(|v| v == provision.stance.slug()))
        && chosen(Facet::Element)
            .is_none_or(|values| provision.elements.iter().any(|e| values.iter().any(|v| v == e.slug())))
}

fn provisions_of(shelf: &Shelf, filter: &Filter, item: u32) -> Vec<Found> {
    let count = shelf.items[item as usize].card.provisions.len() as u32;
    (0..count)
        .filter(|position| passes(shelf, filter, item, *position))
        .map(|position| Found { item, provision: Some(position) })
        .collect()
}
