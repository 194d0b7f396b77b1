//! How long it takes to compare two versions of 500 provisions, words included.

use std::time::{Duration, Instant};

use balai_text::{ClauseText, Fate, compare_clauses};

const ENGLISH: [&str; 8] = [
    "An office answers everyone who asks it, and says when it cannot, in the language of the question.",
    "Comments appear at once; a person reads them within some working hours and keeps what the rules allow.",
    "Records of posts, comments and decisions are kept for years and are deleted after that.",
    "Whoever is affected may ask another person for a review, and gets reasons in writing.",
    "A list of all accounts names platform, purpose, language and contact, and is open to everybody.",
    "Before a new tool is used, its effect on privacy is examined, and a summary is published.",
    "Pictures have a text description, videos have captions, and no colour alone carries a meaning.",
    "In a crisis one body publishes facts first; others repeat and translate and do not add.",
];
const THAI: [&str; 4] = [
    "หน่วยงานตอบทุกคนที่ถาม และแจ้งเมื่อไม่สามารถตอบได้ ด้วยภาษาของคำถามนั้น",
    "ความคิดเห็นปรากฏทันที เจ้าหน้าที่อ่านภายในเวลาทำการ และคงไว้ตามกฎที่ประกาศ",
    "บันทึกของโพสต์ ความคิดเห็น และคำวินิจฉัยจะถูกเก็บไว้หลายปี แล้วลบทิ้งหลังจากนั้น",
    "ผู้ได้รับผลกระทบอาจขอให้บุคคลอื่นทบทวน และได้รับเหตุผลเป็นลายลักษณ์อักษร",
];

/// A version of 500 provisions of about three sentences: `every` so many provisions is reworded,
/// and one in fifty is moved, left out or put in.
fn version(sentences: &[&str], every: usize, now: bool) -> Vec<(String, String)> {
    let mut all: Vec<String> = (0..500)
        .map(|n: usize| {
            let of = |k: usize| sentences[(n * (k + 3) + n / 7 + k) % sentences.len()];
            let mut text = format!("{} 7{n}x {} 8{n}y {}", of(0), of(1), of(2));
            if now && n.is_multiple_of(every) {
                text = text.replacen(sentences[0].split(' ').next().unwrap_or_default(), "9z", 1) + " 55q";
            }
            text
        })
        .collect();
    if now {
        for at in (10..500).step_by(50) {
            let moved = all.remove(at);
            all.insert(at + 30, moved);
        }
        all.remove(100);
        all.insert(400, format!("{} entirely new", sentences[1]));
    }
    all.into_iter().enumerate().map(|(at, text)| ((at + 1).to_string(), text)).collect()
}

fn clauses(version: &[(String, String)]) -> Vec<ClauseText<'_>> {
    version.iter().map(|(number, text)| ClauseText { id: None, number, text }).collect()
}

fn main() {
    for (name, sentences, every) in [
        ("English, one in ten reworded", &ENGLISH[..], 10),
        ("English, all reworded", &ENGLISH[..], 1),
        ("Thai, one in ten reworded", &THAI[..], 10),
        ("Thai, all reworded", &THAI[..], 1),
    ] {
        let (old, new) = (version(sentences, every, false), version(sentences, every, true));
        let (old, new) = (clauses(&old), clauses(&new));
        let (mut best, mut with_words) = (Duration::MAX, Duration::MAX);
        let mut changed = 0;
        for _ in 0..5 {
            let started = Instant::now();
            let changes = compare_clauses(&old, &new);
            best = best.min(started.elapsed());
            changed = changes.iter().filter(|c| c.fate == Fate::Reworded).count();
            let parts: usize =
                changes.iter().filter(|c| c.fate == Fate::Reworded).map(|c| c.words(&old, &new).len()).sum();
            assert!(parts > changed, "nothing was reworded");
            with_words = with_words.min(started.elapsed());
        }
        println!("{name}: aligned in {best:.1?}, with the words of {changed} changes in {with_words:.1?}");
    }
}
