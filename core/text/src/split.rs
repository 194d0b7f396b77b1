//! A pasted text becomes provisions, to be corrected by hand: where does an article begin?
//!
//! First named units are looked for (Article 5, มาตรา ๕, ມາດຕາ 5, ပုဒ်မ ၅, 第五条 …); a text without
//! any is cut at its numbers (1., 1.1, (a), ၅။, 五、), and one without numbers at its blank lines. No
//! letter is lost, except lines that only number a page.

mod mark;
mod number;

pub use mark::Level;
pub use number::number_of;

use mark::Mark;

/// At most so many provisions; what follows stays with the last.
pub const MOST_PROVISIONS: usize = 5_000;
/// A longer line is no heading.
const LONGEST_HEADING: usize = 120;

/// A provision as found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitProvision {
    /// What sort of unit it is.
    pub level: Level,
    /// Its number in ASCII digits where it is one that can be read, else as written; may be empty.
    pub number: String,
    /// How the text itself names it: `มาตรา ๑๒`, `Article 12`; empty for what stands before the first.
    pub label: String,
    /// Its heading, if it seems to have one.
    pub heading: Option<String>,
    /// Its words, line by line.
    pub text: String,
    /// The line it begins at, from 1.
    pub line: usize,
}

/// Cuts a text into provisions.
pub fn split(text: &str) -> Vec<SplitProvision> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let page_line: Vec<bool> = lines.iter().map(|line| numbers_a_page(line)).collect();
    for find in [mark::named, mark::numbered] {
        let marks = marks(&lines, &page_line, find);
        if marks.iter().any(|(_, mark)| mark.level.is_unit()) {
            return cut(&lines, &page_line, &marks);
        }
    }
    paragraphs(&lines, &page_line)
}

/// The lines at which a provision begins. A mention in running text ("as provided in / Article 5 of
/// the Act") is none: it does not follow on the number before it.
fn marks<'a>(
    lines: &[&'a str],
    page_line: &[bool],
    find: fn(&'a str) -> Option<Mark<'a>>,
) -> Vec<(usize, Mark<'a>)> {
    let mut found: Vec<(usize, Mark<'a>)> = Vec::new();
    let mut before: Option<&str> = None;
    for (at, line) in lines.iter().enumerate() {
        if page_line[at] {
            continue;
        }
        if let Some(mark) = find(line) {
            let last = found.iter().rev().find(|(_, m)| m.level == mark.level).map(|(_, m)| m);
            let follows = mark.follows(last);
            let breaks_off = before.is_some_and(|b| !b.is_empty() && !ends_a_sentence(b))
                && found.last().is_none_or(|(line, _)| line + 1 != at);
            let mentioned = mark.goes_on_as_a_sentence() || breaks_off;
            if follows || (!mentioned && !mark.must_follow) {
                found.push((at, mark));
            }
        }
        before = Some(line);
    }
    found
}

/// Cuts at the marks; what stands before the first is the preamble.
fn cut(lines: &[&str], page_line: &[bool], marks: &[(usize, Mark<'_>)]) -> Vec<SplitProvision> {
    let mut all = Vec::new();
    let first = marks.first().map_or(lines.len(), |(at, _)| *at);
    let preamble = words(lines, page_line, 0, first);
    if !preamble.is_empty() {
        let line = lines.iter().position(|l| !l.is_empty()).unwrap_or(0) + 1;
        all.push(SplitProvision {
            level: Level::Preamble,
            number: String::new(),
            label: String::new(),
            heading: None,
            text: preamble,
            line,
        });
    }
    let cuts = &marks[..marks.len().min(MOST_PROVISIONS - all.len())];
    for (i, (at, mark)) in cuts.iter().enumerate() {
        let end = cuts.get(i + 1).map_or(lines.len(), |(next, _)| *next);
        let mut body = at + 1;
        let after = words(lines, page_line, body, end);
        let mut heading = None;
        let mut text = String::new();
        if mark.rest.is_empty() {
            // Chapters have their heading on the line below.
            let below = (body..end).find(|l| !lines[*l].is_empty() && !page_line[*l]);
            if let Some(below) = below.filter(|_| !mark.level.is_unit())
                && may_head(lines[below])
            {
                heading = Some(lines[below].to_owned());
                body = below + 1;
            }
        } else if may_head(mark.rest) && mark.may_have_heading && (!after.is_empty() || !mark.level.is_unit())
        {
            heading = Some(mark.rest.to_owned());
        } else {
            text.push_str(mark.rest);
        }
        let after = words(lines, page_line, body, end);
        if !text.is_empty() && !after.is_empty() {
            text.push('\n');
        }
        text.push_str(&after);
        all.push(SplitProvision {
            level: mark.level,
            number: mark.number.map_or_else(|| mark.written.to_owned(), |n| n.to_string()),
            label: mark.label.to_owned(),
            heading,
            text,
            line: at + 1,
        });
    }
    all
}

/// A text without any numbers: a provision for each paragraph.
fn paragraphs(lines: &[&str], page_line: &[bool]) -> Vec<SplitProvision> {
    let mut all: Vec<SplitProvision> = Vec::new();
    let mut open = false;
    for (at, line) in lines.iter().enumerate() {
        if page_line[at] {
            continue;
        }
        if line.is_empty() {
            open = false;
            continue;
        }
        match all.last_mut() {
            // A paragraph that broke off within a sentence goes on, blank line or not.
            Some(last) if open || last.text.ends_with([',', '–', '—']) => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            _ => all.push(SplitProvision {
                level: Level::Paragraph,
                number: String::new(),
                label: String::new(),
                heading: None,
                text: (*line).to_owned(),
                line: at + 1,
            }),
        }
        open = true;
    }
    if all.len() > MOST_PROVISIONS {
        let rest: Vec<String> = all.drain(MOST_PROVISIONS..).map(|p| p.text).collect();
        if let Some(last) = all.last_mut() {
            last.text = format!("{}\n{}", last.text, rest.join("\n"));
        }
    }
    all
}

fn words(lines: &[&str], page_line: &[bool], from: usize, to: usize) -> String {
    let kept: Vec<&str> = (from..to.max(from)).filter(|l| !page_line[*l]).map(|l| lines[l]).collect();
    kept.join("\n").trim().to_owned()
}

fn may_head(line: &str) -> bool {
    line.chars().count() <= LONGEST_HEADING && !ends_a_sentence(line)
}

fn ends_a_sentence(line: &str) -> bool {
    line.trim_end_matches(['"', '”', '’', ')', '»'])
        .ends_with(['.', ';', ':', '!', '?', '。', '；', '：', '！', '？', '။', '។', '៕', '၊', 'ฯ'])
}

/// `- 3 -`, `Page 3 of 9`: lines that surely only number a page.
fn numbers_a_page(line: &str) -> bool {
    let dashed = line.starts_with(['-', '–', '—']) && line.ends_with(['-', '–', '—']) && line.len() > 2;
    let inner = line.trim_matches(['-', '–', '—', ' ']);
    if dashed && !inner.is_empty() && inner.chars().all(|c| number::digit(c).is_some()) {
        return true;
    }
    let lower = line.to_ascii_lowercase();
    let Some(rest) = lower.strip_prefix("page ") else { return false };
    let rest: Vec<&str> = rest.split_whitespace().collect();
    let is_number = |word: &str| word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit());
    match rest.as_slice() {
        [number] => is_number(number),
        [number, "of" | "/", all] => is_number(number) && is_number(all),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
