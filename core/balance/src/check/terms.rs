//! Terms that are used and nowhere explained.
//!
//! A term is known by a list for the language, by quotation marks, or, in languages written with
//! Latin letters, by two or more capitalised words within a sentence. Values of blanks are names and
//! are left aside. Scripts without capitals show nothing of the kind, so there only the list and
//! the marks tell; and where words have no spaces a term is found wherever its letters stand.
//!
//! A clause explains a term if the term is its heading, begins a line before a colon or dash, or
//! stands right before words that explain in this language ("means").

use std::collections::BTreeMap;

use balai_model::Lang;
use balai_text::words::is_unspaced;
use balai_text::{Stretch, fold, stretches};

use crate::finding::{Facts, Finding, How};
use crate::mend::{self, Mend};
use crate::rules::{RuleId, Terms};
use crate::view::View;

/// Longer quotations are sentences and no terms.
const LONGEST_TERM: usize = 5;

/// Whether the language is written with capital letters.
pub(super) fn has_capitals(lang: Lang) -> bool {
    match lang {
        Lang::En | Lang::Id | Lang::Ms | Lang::Fil | Lang::Vi | Lang::Pt | Lang::Tet => true,
        Lang::Th | Lang::Km | Lang::Lo | Lang::My | Lang::Zh | Lang::Ta => false,
    }
}

/// A term that may need a word of explanation.
struct Term {
    term: String,
    how: How,
    explained_by: Vec<String>,
}

/// One finding for each term, with the clauses that use it.
pub(super) fn undefined(view: &View<'_>) -> Vec<Finding> {
    let settings = &view.rules.settings().terms;
    let texts: Vec<String> = view.clauses().map(|(_, c)| words_only(&c.words)).collect();
    let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
    let headings: Vec<String> = view.clauses().map(|(_, c)| fold(c.heading.trim())).collect();
    let explains: Vec<String> = view
        .policy
        .lang
        .and_then(|lang| settings.explains.get(&lang))
        .into_iter()
        .flatten()
        .map(|word| fold(word))
        .collect();
    let mut found = Vec::new();
    for (key, term) in terms(view, settings, &texts) {
        let users: Vec<usize> = (0..folded.len()).filter(|at| uses(&folded[*at], &key)).collect();
        let least = match term.how {
            How::Listed => 1,
            How::Quoted => settings.quoted_from,
            How::Capitals => settings.capitals_from,
        };
        let explained = headings.contains(&key)
            || term.explained_by.iter().any(|id| view.has(id))
            || users.iter().any(|at| is_explained(&folded[*at], &key, &explains));
        if users.len() >= least.max(1) && !explained {
            found.push(tell(view, term, users));
        }
    }
    found
}

fn tell(view: &View<'_>, term: Term, users: Vec<usize>) -> Finding {
    let explaining = term.explained_by.iter().filter_map(|id| mend::adding(view, &id.as_str().into()));
    let mut mends: Vec<Mend> = explaining.collect();
    mends.push(Mend::DefineTerm { term: term.term.clone() });
    view.finding(RuleId::TermUndefined, users, Facts::Term { term: term.term, how: term.how }, mends)
}

/// All terms by their folded form: those of the list, then quoted ones, then by capitals.
fn terms(view: &View<'_>, settings: &Terms, texts: &[String]) -> BTreeMap<String, Term> {
    let mut all: BTreeMap<String, Term> = BTreeMap::new();
    let lang = view.policy.lang;
    for listed in lang.and_then(|lang| settings.listed.get(&lang)).into_iter().flatten() {
        let term =
            Term { term: listed.term.clone(), how: How::Listed, explained_by: listed.explained_by.clone() };
        all.insert(fold(&listed.term), term);
    }
    let mut note = |term: &str, how: How| {
        let key = fold(term.trim());
        if !key.is_empty() {
            let term = term.trim().to_owned();
            all.entry(key).or_insert(Term { term, how, explained_by: Vec::new() });
        }
    };
    for text in texts {
        quoted(text).into_iter().for_each(|term| note(term, How::Quoted));
    }
    if lang.is_some_and(has_capitals) {
        for text in texts {
            capitalised(text).into_iter().for_each(|term| note(term, How::Capitals));
        }
    }
    all
}

/// A text without its marks; a line for each, so that what stands around is not joined.
fn words_only(text: &str) -> String {
    let word = |stretch| match stretch {
        Stretch::Words(words) => words,
        Stretch::Mark(..) => "_",
    };
    stretches(text).into_iter().map(word).collect()
}

/// Short quotations without a full stop in them.
fn quoted(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| "\"“«「『".contains(*c)) {
        let close = match open {
            '“' => '”',
            '«' => '»',
            '「' => '」',
            '『' => '』',
            _ => '"',
        };
        let inner = &rest[at + open.len_utf8()..];
        let Some(end) = inner.find(close) else { break };
        let term = &inner[..end];
        let sentence = term.contains(['.', '?', '!', ',', ';', '_', '\n', '。', '，', '。', '។', '။']);
        let letters = term.chars().filter(|c| c.is_alphanumeric()).count();
        let short = term.chars().count() <= 60
            && if term.contains(is_unspaced) {
                letters <= 24
            } else {
                term.split_whitespace().count() <= LONGEST_TERM
            };
        if !sentence && short && letters > 0 {
            found.push(term);
        }
        rest = &inner[end + close.len_utf8()..];
    }
    found
}

/// Two to five capitalised words in a row that do not begin a sentence. A single one is left alone:
/// it is mostly a name.
fn capitalised(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut run: Option<(usize, usize, usize)> = None;
    let mut begins = true;
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim();
        let core = bare.trim_matches(|c: char| !c.is_alphanumeric());
        let start = at + word.find(core).unwrap_or(0);
        at += word.len();
        let capital = core.chars().next().is_some_and(char::is_uppercase) && core.chars().count() > 1;
        let opens = bare.starts_with(|c: char| !c.is_alphanumeric());
        if capital && !begins && !(opens && run.is_some()) {
            let (first, _, count) = run.unwrap_or((start, start, 0));
            run = Some((first, start + core.len(), count + 1));
        } else {
            close(text, &mut found, &mut run);
        }
        if !core.is_empty() && !bare.ends_with(core) {
            close(text, &mut found, &mut run);
        }
        begins = bare.ends_with(['.', '?', '!', ':', ';', '•'])
            || word.contains('\n')
            || (begins && core.is_empty());
    }
    close(text, &mut found, &mut run);
    found
}

fn close<'t>(text: &'t str, found: &mut Vec<&'t str>, run: &mut Option<(usize, usize, usize)>) {
    if let Some((start, end, count)) = run.take()
        && (2..=LONGEST_TERM).contains(&count)
    {
        found.push(&text[start..end]);
    }
}

/// Where a term stands in a folded text, with its end; an English plural counts as the term.
fn places<'t>(text: &'t str, term: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
    let letter = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    text.match_indices(term).filter_map(move |(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + term.len()..];
        let plural = after.strip_prefix('s').filter(|rest| !rest.starts_with(letter));
        let edge = term.starts_with(is_unspaced) || !before.is_some_and(letter);
        let free = term.ends_with(is_unspaced) || !after.starts_with(letter) || plural.is_some();
        let end = at + term.len() + usize::from(plural.is_some());
        (edge && free).then_some((at, end))
    })
}

fn uses(text: &str, term: &str) -> bool {
    places(text, term).next().is_some()
}

fn is_explained(text: &str, term: &str, explains: &[String]) -> bool {
    places(text, term).any(|(at, end)| {
        let after = text[end..].trim_start_matches(|c: char| "\"”»」』'’) \u{a0}".contains(c));
        let line = text[..at].rsplit('\n').next().unwrap_or_default();
        let begins_line = !line.contains(char::is_alphanumeric);
        let says = |word: &String| {
            after.strip_prefix(word.as_str()).is_some_and(|rest| {
                word.ends_with(is_unspaced) || !rest.starts_with(|c: char| c.is_alphanumeric())
            })
        };
        (begins_line && after.starts_with([':', '–', '—', '：'])) || explains.iter().any(says)
    })
}
