//! What was taken out of a text and what was put in, word by word, in every script.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::words::words;

/// What happened to a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands in both.
    Same,
    /// It stands in the older text only.
    Removed,
    /// It stands in the newer text only.
    Added,
}

/// A part of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What happened to it.
    pub change: Change,
    /// Its words, with what stands between them.
    pub text: String,
}

/// The difference of two texts: without what was added it is the old one, without what was removed
/// the new one. A word is never cut. Of changed words that only a space parts, one change is made.
pub fn difference(old: &str, new: &str) -> Vec<Part> {
    let (old, new) = (pieces(old), pieces(new));
    let mut parts: Vec<Part> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, before, after) = op.as_tag_tuple();
        let same = old[before.clone()].concat();
        let in_between = !(removed.is_empty() && added.is_empty()) && same.trim().is_empty();
        if tag == DiffTag::Equal && !in_between {
            settle(&mut parts, &mut removed, &mut added);
            push(&mut parts, Change::Same, &same);
        } else {
            removed.push_str(&same);
            added.push_str(&new[after].concat());
        }
    }
    settle(&mut parts, &mut removed, &mut added);
    parts
}

/// Writes down a change; a space that stands at its end in both texts is no part of it.
fn settle(parts: &mut Vec<Part>, removed: &mut String, added: &mut String) {
    let tail = |text: &str| text[text.trim_end().len()..].to_owned();
    let rest = if tail(removed) == tail(added) { tail(removed) } else { String::new() };
    push(parts, Change::Removed, &removed[..removed.len() - rest.len()]);
    push(parts, Change::Added, &added[..added.len() - rest.len()]);
    push(parts, Change::Same, &rest);
    removed.clear();
    added.clear();
}

fn push(parts: &mut Vec<Part>, change: Change, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.change == change => last.text.push_str(text),
        _ => parts.push(Part { change, text: text.to_owned() }),
    }
}

/// The whole text, cut before and after each word.
pub(crate) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for word in words(text) {
        if word.start > done {
            pieces.push(&text[done..word.start]);
        }
        pieces.push(&text[word.start..word.end]);
        done = word.end;
    }
    if done < text.len() {
        pieces.push(&text[done..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(old: &str, new: &str) -> String {
        difference(old, new)
            .into_iter()
            .map(|part| match part.change {
                Change::Same => part.text,
                Change::Removed => format!("[-{}]", part.text),
                Change::Added => format!("[+{}]", part.text),
            })
            .collect()
    }

    #[test]
    fn whole_words_are_marked_in_every_script() {
        assert_eq!(
            written("Officials may use social media.", "Officials must not use social media."),
            "Officials [-may][+must not] use social media."
        );
        assert_eq!(
            written("กฎหมายคุ้มครองข้อมูลส่วนบุคคล", "กฎหมายคุ้มครองข้อมูลสาธารณะ"),
            "กฎหมายคุ้มครองข้อมูล[-ส่วนบุคคล][+สาธารณะ]"
        );
        assert_eq!(written("", "ใหม่"), "[+ใหม่]");
        assert_eq!(written("same", "same"), "same");
    }

    #[test]
    fn both_texts_can_be_read_out_of_the_difference() {
        let (old, new) = ("a b  c, d\u{200b}e 政务新媒体", "a c, x d 新媒体!");
        let without = |change| -> String {
            difference(old, new).into_iter().filter(|p| p.change != change).map(|p| p.text).collect()
        };
        assert_eq!(without(Change::Added), old);
        assert_eq!(without(Change::Removed), new);
    }
}
