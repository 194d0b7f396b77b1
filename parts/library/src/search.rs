//! Full text: which instruments and provisions hold these words.
//!
//! An instrument and each of its provisions are documents of a tantivy index, made of words that
//! `balai_text` found and folded. A word of a query matches exactly, or by its English stem, or,
//! if the library does not know it at all, the most similar words it does know. In scripts
//! without spaces a run also matches by pairs of letters. An instrument is found when its own
//! document and its provisions together hold all words; a provision, when it holds all of them.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use balai_text::words::is_unspaced;
use balai_text::{fold, pairs, words};
use rust_stemmers::{Algorithm, Stemmer};
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::directory::MmapDirectory;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{TextAnalyzer, WhitespaceTokenizer};
use tantivy::{
    Index, IndexReader, IndexWriter, ReloadPolicy, Score, Searcher, SegmentReader, TantivyDocument,
    TantivyError, Term,
};

use crate::record::Record;

/// Changes when the index is built another way; an index of another version is built anew.
const VERSION: &str = "v1";
/// The most words of a query that count.
const MOST_WORDS: usize = 12;

#[derive(Clone, Copy)]
struct Fields {
    title: Field,
    body: Field,
    stem: Field,
    pairs: Field,
    thing: Field,
    expression: Field,
    place: Field,
}

/// The index, as whoever writes to it sees it.
pub struct TextIndex {
    index: Index,
    reader: IndexReader,
    fields: Fields,
}

/// The index at one moment, as whoever searches sees it: it does not change under a reader.
pub struct Snapshot {
    searcher: Searcher,
    fields: Fields,
    vocabulary: HashMap<String, Known>,
    /// For every segment and document: which instrument of the shelf, which provision.
    places: Vec<Vec<(u32, i32)>>,
}

/// A word that the library uses.
struct Known {
    /// In how many documents.
    uses: u64,
    /// Its stem.
    stem: String,
    /// How many characters it has.
    letters: usize,
    /// Whether it may stand in for a mistyped word: no number, no script without spaces.
    spelled: bool,
}

/// What an instrument says, to be indexed.
pub struct Text<'a> {
    /// Short identity of the thing.
    pub thing: u64,
    /// Short identity of the expression.
    pub expression: u64,
    /// The record.
    pub record: &'a Record,
    /// The English name of its jurisdiction.
    pub jurisdiction: &'a str,
}

/// A word of a query and all that stands for it.
#[derive(Clone, Debug)]
pub struct Sought {
    /// The word as typed, folded.
    pub word: String,
    stem: String,
    similar: Vec<String>,
    pairs: Vec<String>,
}

/// A query, understood.
#[derive(Clone, Debug, Default)]
pub struct Understood {
    /// Its words.
    pub words: Vec<Sought>,
    /// Runs of the query in scripts without spaces, folded, for highlighting.
    pub phrases: Vec<String>,
}

impl Understood {
    /// Whether a word of a text is one the reader looked for.
    pub fn seeks(&self, folded: &str) -> bool {
        let stem = stem(folded);
        self.words.iter().any(|s| s.word == folded || s.stem == stem || s.similar.iter().any(|w| w == folded))
    }

    /// Words that the library does not know, each with what was taken for it.
    pub fn respelled(&self) -> impl Iterator<Item = (&str, &str)> {
        self.words.iter().filter_map(|s| Some((s.word.as_str(), s.similar.first()?.as_str())))
    }
}

/// What was found: for every document that holds a word, where and how well.
pub struct Hit {
    /// The instrument's place on the shelf.
    pub item: u32,
    /// Position of the provision; none for the instrument itself.
    pub position: Option<u32>,
    /// Which of the query's words it holds, a bit each.
    pub words: u16,
    /// How well, all its words together.
    pub score: f32,
}

impl TextIndex {
    /// Opens the index in a folder, or makes an empty one there; in memory without a folder, or
    /// when another process holds the folder.
    pub fn open(folder: Option<&Path>) -> Result<Self, TantivyError> {
        let (schema, fields) = schema();
        let on_disk = folder.map(|folder| {
            let folder = folder.join(VERSION);
            std::fs::create_dir_all(&folder)?;
            let open = || -> Result<Index, TantivyError> {
                Index::open_or_create(MmapDirectory::open(&folder)?, schema.clone())
            };
            open().or_else(|_| {
                // A damaged index is no loss: the register has everything that was in it.
                std::fs::remove_dir_all(&folder)?;
                std::fs::create_dir_all(&folder)?;
                open()
            })
        });
        let index = match on_disk {
            Some(Ok(index)) if index.writer_with_num_threads::<TantivyDocument>(1, 15_000_000).is_ok() => {
                index
            }
            _ => Index::create_in_ram(schema),
        };
        index.tokenizers().register("words", TextAnalyzer::from(WhitespaceTokenizer::default()));
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { index, reader, fields })
    }

    /// The expression of every instrument in the index.
    pub fn indexed(&self) -> Result<HashMap<u64, u64>, TantivyError> {
        let mut all = HashMap::new();
        for segment in self.reader.searcher().segment_readers() {
            let thing = segment.fast_fields().u64("thing")?;
            let expression = segment.fast_fields().u64("expression")?;
            for doc in segment.doc_ids_alive() {
                if let (Some(t), Some(e)) = (thing.first(doc), expression.first(doc)) {
                    all.insert(t, e);
                }
            }
        }
        Ok(all)
    }

    /// Takes instruments out and puts instruments in, in one commit.
    pub fn update<'a>(
        &mut self,
        gone: &[u64],
        texts: impl Iterator<Item = Text<'a>>,
    ) -> Result<(), TantivyError> {
        let mut writer: IndexWriter = self.index.writer_with_num_threads(1, 30_000_000)?;
        for thing in gone {
            writer.delete_term(Term::from_field_u64(self.fields.thing, *thing));
        }
        for text in texts {
            writer.delete_term(Term::from_field_u64(self.fields.thing, text.thing));
            for document in documents(self.fields, &text) {
                writer.add_document(document)?;
            }
        }
        writer.commit()?;
        // Old segments go now, not when the next writer comes.
        writer.wait_merging_threads()?;
        self.reader.reload()
    }

    /// The index as it is now; `place` tells where an instrument stands on the shelf.
    pub fn snapshot(&self, place: impl Fn(u64) -> Option<u32>) -> Result<Snapshot, TantivyError> {
        let searcher = self.reader.searcher();
        let vocabulary = vocabulary(&searcher, self.fields)?;
        let mut places = Vec::new();
        for segment in searcher.segment_readers() {
            let thing = segment.fast_fields().u64("thing")?;
            let position = segment.fast_fields().i64("place")?;
            let of_document = |doc| {
                let item = thing.first(doc).and_then(&place).unwrap_or(u32::MAX);
                (item, position.first(doc).unwrap_or(-1) as i32)
            };
            places.push((0..segment.max_doc()).map(of_document).collect());
        }
        Ok(Snapshot { searcher, fields: self.fields, vocabulary, places })
    }
}

impl Snapshot {
    /// Understands a query: its words, and for words nobody uses the similar ones somebody does.
    pub fn understand(&self, query: &str) -> Understood {
        let mut seen = HashSet::new();
        let words = words(query)
            .into_iter()
            .filter(|word| seen.insert(word.folded.clone()))
            .take(MOST_WORDS)
            .map(|word| {
                let stem = stem(&word.folded);
                let known = self.vocabulary.contains_key(&word.folded);
                let unspaced = word.folded.contains(is_unspaced);
                let similar = if known || unspaced { Vec::new() } else { self.similar(&word.folded, &stem) };
                Sought { pairs: pairs(&word.folded), stem, similar, word: word.folded }
            })
            .collect();
        let phrases = runs(&fold(query));
        Understood { words, phrases }
    }

    /// The known words most like an unknown one: prefix first, then by edits, then by use.
    fn similar(&self, word: &str, word_stem: &str) -> Vec<String> {
        let letters = word.chars().count();
        if letters < 4 || word.contains(|c: char| c.is_ascii_digit()) {
            return Vec::new();
        }
        let most = if letters < 8 { 1 } else { 2 };
        let mut found: Vec<(usize, std::cmp::Reverse<u64>, &String)> = self
            .vocabulary
            .iter()
            .filter(|(_, known)| known.spelled)
            .filter_map(|(spelling, known)| {
                let uses = std::cmp::Reverse(known.uses);
                if known.stem == word_stem {
                    return Some((0, uses, spelling));
                }
                if spelling.starts_with(word) {
                    return Some((1, uses, spelling));
                }
                if known.letters.abs_diff(letters) > most {
                    return None;
                }
                let edits = strsim::osa_distance(word, spelling);
                (edits <= most).then_some((edits + 1, uses, spelling))
            })
            .collect();
        found.sort();
        let best = found.first().map_or(0, |f| f.0);
        found.into_iter().take_while(|f| f.0 <= best.max(1)).take(6).map(|f| f.2.clone()).collect()
    }

    /// All documents that hold at least one word, in the index's own order.
    pub fn search(&self, understood: &Understood) -> Result<Vec<Hit>, TantivyError> {
        // Dense sums by document: a common word is in half of all documents, and a hash map of
        // them would cost more than the search.
        let mut sums: Vec<Vec<(u16, f32)>> = self.places.iter().map(|p| vec![(0, 0.0); p.len()]).collect();
        for (i, sought) in understood.words.iter().enumerate() {
            for (segment, found) in self.searcher.search(&*self.query(sought), &Everything)? {
                let sums = &mut sums[segment as usize];
                for (doc, score) in found {
                    let sum = &mut sums[doc as usize];
                    sum.0 |= 1 << i;
                    sum.1 += score;
                }
            }
        }
        let mut hits = Vec::new();
        for (sums, places) in sums.iter().zip(&self.places) {
            for ((words, score), (item, position)) in sums.iter().zip(places) {
                if *words != 0 && *item != u32::MAX {
                    let position = u32::try_from(*position).ok();
                    hits.push(Hit { item: *item, position, words: *words, score: *score });
                }
            }
        }
        Ok(hits)
    }

    fn query(&self, sought: &Sought) -> Box<dyn Query> {
        let term = |field: Field, text: &str, boost: f32| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(field, text);
            let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(BoostQuery::new(Box::new(query), boost)))
        };
        let fields = self.fields;
        let mut any = vec![
            term(fields.title, &sought.word, 3.0),
            term(fields.body, &sought.word, 1.0),
            term(fields.stem, &sought.stem, 0.5),
        ];
        for similar in &sought.similar {
            any.push(term(fields.title, similar, 1.5));
            any.push(term(fields.body, similar, 0.4));
        }
        if !sought.pairs.is_empty() {
            let all = sought.pairs.iter().map(|pair| {
                let (_, query) = term(fields.pairs, pair, 0.5);
                (Occur::Must, query)
            });
            any.push((Occur::Should, Box::new(BooleanQuery::new(all.collect()))));
        }
        Box::new(BooleanQuery::new(any))
    }
}

/// Runs of a folded query in scripts without spaces.
fn runs(folded: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for c in folded.chars() {
        match all.last_mut() {
            Some(run) if is_unspaced(c) => run.push(c),
            Some(run) if !run.is_empty() => all.push(String::new()),
            _ => {}
        }
    }
    all.retain(|run| run.chars().count() > 1);
    all
}

fn schema() -> (Schema, Fields) {
    let text = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default().set_tokenizer("words").set_index_option(IndexRecordOption::WithFreqs),
    );
    let number = NumericOptions::from(INDEXED) | FAST;
    let mut schema = Schema::builder();
    let fields = Fields {
        title: schema.add_text_field("title", text.clone()),
        body: schema.add_text_field("body", text.clone()),
        stem: schema.add_text_field("stem", text.clone()),
        pairs: schema.add_text_field("pairs", text),
        thing: schema.add_u64_field("thing", number.clone()),
        expression: schema.add_u64_field("expression", FAST),
        place: schema.add_i64_field("place", FAST),
    };
    (schema.build(), fields)
}

fn documents(fields: Fields, text: &Text<'_>) -> Vec<TantivyDocument> {
    let record = text.record;
    let document = |place: i64, title: &[&str], body: &[&str]| {
        let mut doc = TantivyDocument::default();
        doc.add_u64(fields.thing, text.thing);
        doc.add_u64(fields.expression, text.expression);
        doc.add_i64(fields.place, place);
        for (field, parts) in [(fields.title, title), (fields.body, body)] {
            let found: Vec<String> =
                parts.iter().flat_map(|part| words(part)).map(|word| word.folded).collect();
            let stems: Vec<String> = found.iter().map(|word| stem(word)).collect();
            doc.add_text(field, found.join(" "));
            doc.add_text(fields.stem, stems.join(" "));
            let pairs: Vec<String> = parts.iter().flat_map(|part| pairs(part)).collect();
            if !pairs.is_empty() {
                doc.add_text(fields.pairs, pairs.join(" "));
            }
        }
        doc
    };
    let original = record.title_original.as_deref().unwrap_or_default();
    let mut all =
        vec![document(-1, &[&record.title, original], &[&record.summary, &record.issuer, text.jurisdiction])];
    all.extend(
        record.key_provisions.iter().enumerate().map(|(position, provision)| {
            document(position as i64, &[&provision.reference], &[&provision.gist])
        }),
    );
    all
}

/// The English stem of a folded word; words of other scripts are their own.
fn stem(word: &str) -> String {
    if !word.is_ascii() {
        return word.to_owned();
    }
    thread_local! {
        static STEMMER: Stemmer = Stemmer::create(Algorithm::English);
    }
    STEMMER.with(|stemmer| stemmer.stem(word).into_owned())
}

/// All words of titles and bodies, with the number of documents that use them.
fn vocabulary(searcher: &Searcher, fields: Fields) -> Result<HashMap<String, Known>, TantivyError> {
    let mut all: HashMap<String, Known> = HashMap::new();
    for segment in searcher.segment_readers() {
        for field in [fields.title, fields.body] {
            let inverted = segment.inverted_index(field)?;
            let mut stream = inverted.terms().stream()?;
            while let Some((bytes, info)) = stream.next() {
                let Ok(word) = std::str::from_utf8(bytes) else { continue };
                let known = all.entry(word.to_owned()).or_insert_with(|| Known {
                    uses: 0,
                    stem: stem(word),
                    letters: word.chars().count(),
                    spelled: !word.contains(|c: char| c.is_ascii_digit() || is_unspaced(c)),
                });
                known.uses += u64::from(info.doc_freq);
            }
        }
    }
    Ok(all)
}

/// A collector of all matching documents with their score, by segment.
struct Everything;

struct EverythingInSegment {
    segment: u32,
    found: Vec<(u32, f32)>,
}

impl Collector for Everything {
    type Fruit = Vec<(u32, Vec<(u32, f32)>)>;
    type Child = EverythingInSegment;

    fn for_segment(&self, segment: u32, _: &SegmentReader) -> tantivy::Result<EverythingInSegment> {
        Ok(EverythingInSegment { segment, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<(u32, Vec<(u32, f32)>)>) -> tantivy::Result<Self::Fruit> {
        Ok(fruits)
    }
}

impl SegmentCollector for EverythingInSegment {
    type Fruit = (u32, Vec<(u32, f32)>);

    fn collect(&mut self, doc: u32, score: Score) {
        self.found.push((doc, score));
    }

    fn harvest(self) -> Self::Fruit {
        (self.segment, self.found)
    }
}
