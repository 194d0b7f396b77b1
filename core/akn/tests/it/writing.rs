//! What is written is read again the same.

use balai_akn::{DocumentKind, Limits, Provision, Work, read, write};
use proptest::prelude::*;

fn work(provisions: Vec<Provision>) -> Work {
    Work {
        address: "/akn/aa-asean/declaration/2012-11-18/ahrd-2012".into(),
        title: "Rights & \"duties\" <of all>".into(),
        author: "Heads of State".into(),
        work_date: Some("2012".into()),
        expression_date: "2026-01-15".into(),
        version: 3,
        language: "eng".into(),
        aliases: vec![("title".into(), "ปฏิญญา\tอาเซียน".into())],
        document: DocumentKind::Doc,
        provisions,
        note: "In the survey's words.".into(),
        record: "{\"id\": \"asean\",\n \"text\": \"<&>\"}".into(),
    }
}

fn provision(eid: &str, num: &str, text: &str) -> Provision {
    Provision { eid: eid.into(), num: Some(num.into()), text: text.into(), ..Provision::default() }
}

/// The text as reading gives it back: what XML cannot hold gone, white space settled.
fn settled(text: &str) -> String {
    let legal = |c: &char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{7f}'..='\u{9f}');
    let legal: String =
        text.chars().filter(legal).filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    let lines = legal
        .split(['\n', '\r'])
        .map(|line| line.split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_instrument_comes_back_as_it_was() {
    let written = work(vec![
        provision("art_12", "art. 12", "First.\nSecond & last."),
        provision("art_12_2", "Art. 12", "Again."),
        provision("sec_4-1", "s. 4(1)", "Deep."),
        provision("hcontainer_1-0Purpose", "1.0 Purpose", "Why."),
        provision("hcontainer_1", "หมวด", "บท"),
        provision("chp_II", "Chapter II", "A chapter's own words."),
    ]);
    let document = read(write(&written).as_bytes(), &Limits::default()).unwrap();
    assert_eq!(document.kind, DocumentKind::Doc);
    assert_eq!(document.record.as_deref(), Some(written.record.as_str()));
    assert_eq!(document.title.as_deref(), Some(written.title.as_str()));
    assert_eq!(document.frbr.work, written.address);
    assert_eq!((document.frbr.country.as_str(), document.frbr.locality.as_deref()), ("aa", Some("asean")));
    assert_eq!(document.frbr.author, "Heads of State");
    assert_eq!(document.frbr.date.as_deref(), Some("2012-01-01"));
    assert_eq!(document.frbr.date_name.as_deref(), Some("Adoption (year known)"));
    assert_eq!(document.frbr.expression_date.as_deref(), Some("2026-01-15"));
    assert_eq!(document.frbr.aliases[1], written.aliases[0]);
    let read_back: Vec<(&str, Option<&str>, Option<&str>, &str)> = document
        .provisions
        .iter()
        .map(|p| (p.eid.as_str(), p.num.as_deref(), p.heading.as_deref(), p.text.as_str()))
        .collect();
    assert_eq!(
        read_back,
        [
            ("preface_1", None, None, "Rights & \"duties\" <of all>\nIn the survey's words."),
            ("art_12", Some("12"), None, "First.\nSecond & last."),
            ("art_12_2", Some("12"), None, "Again."),
            ("sec_4-1", Some("4(1)"), None, "Deep."),
            ("hcontainer_1-0Purpose", Some("1.0 Purpose"), None, "Why."),
            ("hcontainer_1", Some("1"), Some("หมวด"), "บท"),
            ("chp_II", Some("II"), None, "A chapter's own words."),
        ]
    );
}

#[test]
fn a_work_without_provisions_or_date_is_written_too() {
    for document in [DocumentKind::Act, DocumentKind::Bill, DocumentKind::Doc, DocumentKind::Statement] {
        let bare = Work { document, work_date: None, ..work(Vec::new()) };
        let back = read(write(&bare).as_bytes(), &Limits::default()).unwrap();
        assert_eq!((back.kind, back.provisions.len()), (document, 1));
        assert_eq!(back.frbr.date_name.as_deref(), Some("unknown"));
    }
}

fn odd_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ก-ฮะ-ูเ-๙ ]{0,12}",
        "[ក-ឳ ា-៓]{0,12}",
        "[<>&\"' \\]\\t]{0,6}",
        "[\\x00-\\x1f\\x7f]{0,3}",
        Just("\n".to_owned()),
        Just("]]>".to_owned()),
        Just("&amp;<!--".to_owned()),
        "\\PC{0,20}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn odd_texts_come_back(texts in prop::collection::vec((odd_text(), odd_text()), 1..6), record in "\\PC{1,80}", title in odd_text()) {
        let provisions: Vec<Provision> = texts
            .iter()
            .enumerate()
            .map(|(i, (num, text))| provision(&format!("art_{}", i + 1), num, text))
            .collect();
        let written = Work { title: format!("T{title}"), record: record.clone(), ..work(provisions) };
        let document = read(write(&written).as_bytes(), &Limits::default()).unwrap();
        prop_assert_eq!(document.record.as_deref(), Some(record.as_str()));
        let back: Vec<(String, String)> =
            document.provisions.iter().skip(1).map(|p| (p.eid.clone(), p.text.clone())).collect();
        let expected: Vec<(String, String)> =
            written.provisions.iter().map(|p| (p.eid.clone(), settled(&p.text))).collect();
        prop_assert_eq!(back, expected);
        let again = read(document.source.as_bytes(), &Limits::default()).unwrap();
        prop_assert_eq!(again, document);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0usize..5000) {
        let _ = read(&bytes, &Limits::default());
        let mut damaged = include_bytes!("../samples/nations.xml").to_vec();
        let at = at.min(damaged.len());
        damaged.splice(at..(at + bytes.len() % 7).min(damaged.len()), bytes);
        if let Ok(document) = read(&damaged, &Limits::default()) {
            let again = read(document.source.as_bytes(), &Limits::default()).unwrap();
            prop_assert_eq!(again, document);
        }
    }
}
