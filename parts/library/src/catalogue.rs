//! The catalogue: shelf and text index together, kept up with the register. Readers take what is
//! there; a refresh builds the next state beside it and swaps it in.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

use arc_swap::ArcSwap;
use balai_model::{ActId, Address, ExpressionId, SpaceId, ThingId};
use balai_register::act;
use balai_store::{Store, StoreError};
use fixedbitset::FixedBitSet;
use tantivy::TantivyError;

use crate::filter::Filter;
use crate::search::{Hit, Text, TextIndex, Understood};
use crate::shelf::{Item, Shelf, Sort, short};
use crate::store;

/// What the library's pages read.
pub struct Catalogue {
    shelf: ArcSwap<Shelf>,
    index: RwLock<TextIndex>,
    seen: Mutex<Option<ActId>>,
    refreshing: tokio::sync::Mutex<()>,
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

/// An instrument that was found, with its best provisions.
#[derive(Clone, Debug)]
pub struct FoundItem {
    /// Its place on the shelf.
    pub item: u32,
    /// Positions of provisions that hold the words, best first, at most three.
    pub provisions: Vec<u32>,
}

/// The answer to a question.
pub struct Answered {
    /// How the query's words were understood.
    pub understood: Understood,
    /// Everything found, in order. For provisions, each has exactly one.
    pub found: Vec<FoundItem>,
    /// The instruments that the words alone match, for counting facets; none without words.
    pub by_words: Option<FixedBitSet>,
}

impl Catalogue {
    /// An empty catalogue whose index lies in a folder, or in memory.
    pub fn open(folder: Option<PathBuf>) -> Result<Self, Stale> {
        Ok(Self {
            shelf: ArcSwap::from_pointee(Shelf::default()),
            index: RwLock::new(TextIndex::open(folder.as_deref())?),
            seen: Mutex::new(None),
            refreshing: tokio::sync::Mutex::new(()),
        })
    }

    /// The shelf as it stands.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.shelf.load_full()
    }

    fn index(&self) -> RwLockReadGuard<'_, TextIndex> {
        self.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Follows the register if anything happened since last time; says whether it did. One
    /// refresh runs at a time, and readers are not kept waiting.
    pub async fn refresh(self: &Arc<Self>, db: &Store, space: SpaceId) -> Result<bool, Stale> {
        let _one = self.refreshing.lock().await;
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
        self.follow(db, space, &shelf, &names).await?;
        self.shelf.store(Arc::new(shelf));
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = newest;
        Ok(true)
    }

    /// Brings the index up to the shelf, a thousand instruments at a time.
    async fn follow(
        &self,
        db: &Store,
        space: SpaceId,
        shelf: &Shelf,
        names: &HashMap<String, String>,
    ) -> Result<(), Stale> {
        let indexed = self.index().indexed()?;
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
                Some(Text {
                    thing: short(item.thing.0),
                    expression: short(expression.0),
                    record,
                    jurisdiction,
                })
            });
            self.index.write().unwrap_or_else(PoisonError::into_inner).update(gone, texts)?;
            gone = &[];
        }
        Ok(())
    }

    /// Answers a question.
    pub fn answer(&self, shelf: &Shelf, filter: &Filter) -> Result<Answered, Stale> {
        let matching = shelf.matching(&filter.chosen, None);
        let index = self.index();
        let understood = index.understand(&filter.q);
        if understood.words.is_empty() {
            let places = if filter.q.is_empty() { shelf.ordered(filter.sort, &matching) } else { Vec::new() };
            let by_words = (!filter.q.is_empty()).then(|| FixedBitSet::with_capacity(shelf.items.len()));
            let found = if filter.provisions {
                places.into_iter().flat_map(|item| provisions_of(shelf, filter, item)).collect()
            } else {
                places.into_iter().map(|item| FoundItem { item, provisions: Vec::new() }).collect()
            };
            return Ok(Answered { understood, found, by_words });
        }
        let hits = index.search(&understood)?;
        drop(index);
        let all_words = (1u16 << understood.words.len()) - 1;
        let weighed = weigh(shelf, &hits, filter.provisions.then_some(filter), all_words);
        let mut by_words = FixedBitSet::with_capacity(shelf.items.len());
        for item in weighed.keys() {
            by_words.insert(*item as usize);
        }
        let mut in_both = by_words.clone();
        in_both.intersect_with(&matching);
        let places = match filter.sort {
            Sort::Relevance => {
                let mut places: Vec<u32> = in_both.ones().map(|at| at as u32).collect();
                // Ties by address, so that the same question has the same answer.
                let score = |at: &u32| weighed.get(at).map_or(0.0, |w| w.score);
                places.sort_by(|a, b| score(b).total_cmp(&score(a)).then(a.cmp(b)));
                places
            }
            sort => shelf.ordered(sort, &in_both),
        };
        let found = places.into_iter().flat_map(|item| {
            let mut provisions = weighed.get(&item).map(|w| w.provisions.clone()).unwrap_or_default();
            provisions.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            let positions: Vec<u32> = provisions.into_iter().map(|(position, _)| position).collect();
            if filter.provisions {
                positions.into_iter().map(|p| FoundItem { item, provisions: vec![p] }).collect()
            } else {
                vec![FoundItem { item, provisions: positions.into_iter().take(3).collect() }]
            }
        });
        Ok(Answered { understood, found: found.collect(), by_words: Some(by_words) })
    }
}

#[derive(Default)]
struct Weighed {
    words: u16,
    /// Of the instrument's own document.
    own: f32,
    /// Of its best provision.
    best: f32,
    score: f32,
    provisions: Vec<(u32, f32)>,
}

/// Instruments whose documents together hold all words; with a filter for provisions, those with
/// a provision that passes it and holds all words by itself.
fn weigh(shelf: &Shelf, hits: &[Hit], provisions: Option<&Filter>, all_words: u16) -> HashMap<u32, Weighed> {
    let mut weighed: HashMap<u32, Weighed> = HashMap::new();
    for hit in hits {
        let Some(item) = shelf.place(hit.thing) else {
            continue;
        };
        if let Some(filter) = provisions {
            let passes = hit.words == all_words
                && hit.position.is_some_and(|position| passes(shelf, filter, item, position));
            if !passes {
                continue;
            }
        }
        let entry = weighed.entry(item).or_default();
        entry.words |= hit.words;
        match hit.position {
            Some(position) => {
                entry.provisions.push((position, hit.score * hit.words.count_ones() as f32));
                entry.best = entry.best.max(hit.score);
            }
            None => entry.own = hit.score,
        }
    }
    for entry in weighed.values_mut() {
        // The best provision counts; ten weak ones are not worth a strong title.
        entry.score = entry.own + 0.8 * entry.best;
    }
    weighed.retain(|_, w| w.words == all_words);
    weighed
}

/// Whether a provision has one of the chosen stances and one of the chosen elements itself.
fn passes(shelf: &Shelf, filter: &Filter, item: u32, position: u32) -> bool {
    use crate::shelf::Facet;
    let Some(at) = shelf.provision(item, position) else {
        return false;
    };
    let provision = &shelf.provisions[at as usize];
    let chosen = |facet| filter.chosen.get(&facet).filter(|values| !values.is_empty());
    chosen(Facet::Stance).is_none_or(|values| values.iter().any(|v| v == provision.stance.slug()))
        && chosen(Facet::Element)
            .is_none_or(|values| provision.elements.iter().any(|e| values.iter().any(|v| v == e.slug())))
}

fn provisions_of(shelf: &Shelf, filter: &Filter, item: u32) -> Vec<FoundItem> {
    let count = shelf.items[item as usize].card.provisions.len() as u32;
    (0..count)
        .filter(|position| passes(shelf, filter, item, *position))
        .map(|position| FoundItem { item, provisions: vec![position] })
        .collect()
}
