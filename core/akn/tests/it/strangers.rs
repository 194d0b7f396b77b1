//! Files of other publishers: their names stay, their text is whole.

use balai_akn::{Document, DocumentKind, Limits, NAMESPACE, Provision, body_text, read};

const RIVER: &str = include_str!("../samples/river-act.xml");
const NATIONS: &str = include_str!("../samples/nations.xml");

fn reading(xml: &str) -> Document {
    read(xml.as_bytes(), &Limits::default()).expect("reads")
}

fn ink(text: &str) -> usize {
    text.chars().filter(|c| !c.is_ascii_whitespace()).count()
}

fn parts(p: &Provision) -> [&str; 3] {
    [p.num.as_deref().unwrap_or_default(), p.heading.as_deref().unwrap_or_default(), &p.text]
}

fn shown(document: &Document) -> Vec<String> {
    document.provisions.iter().map(|p| format!("{} {}: {}", p.eid, p.element, parts(p).join(" | "))).collect()
}

#[test]
fn an_act_of_bluebell_comes_in_whole() {
    let document = reading(RIVER);
    assert_eq!(document.kind, DocumentKind::Act);
    assert_eq!(document.frbr.work, "/akn/my/act/policy/2026/smp-1");
    assert_eq!((document.frbr.country.as_str(), document.frbr.language.as_str()), ("my", "eng"));
    assert_eq!(document.frbr.subtype.as_deref(), Some("policy"));
    assert_eq!(document.title.as_deref(), Some("A policy on official accounts of a river authority"));
    let eids: Vec<&str> = document.provisions.iter().map(|p| p.eid.as_str()).collect();
    assert_eq!(
        eids,
        [
            "preface__longTitle_1",
            "preamble__p_1",
            "part_I",
            "chp_1",
            "sec_1",
            "sec_2",
            "sec_2_2",
            "chp_2",
            "sec_3",
            "part_II",
            "sec_4",
            "att_1",
            "att_1__p_1"
        ]
    );
    assert_eq!(
        document.provisions[4].text,
        "(1) An account is opened by the office that will answer on it.\n\
         Before it is opened, the office names\n(a) a person who answers;\n\
         (b) a person who answers when that person is away.\n\
         (2) Costs & fees are the office's own; \"nothing\" < 100 is reported."
    );
    assert_eq!(document.provisions[5].text, "ตอบด้วยภาษาที่ใช้ถาม");
    assert_eq!(document.record, None);
}

#[test]
fn sections_above_articles_are_frames_and_missing_names_are_made() {
    let document = reading(NATIONS);
    assert_eq!(
        shown(&document),
        [
            "preface_1 preface:  |  | By-law No. 7, Dogs\nin parks",
            "recs_1__rec_1 recital:  |  | (1) Dogs are many.",
            "recs_1__rec_2 recital:  |  | (2) Parks are few.",
            "odd-title-name title: Title I | Of dogs | ",
            "S1 section:  | Of all dogs | ",
            "A-1 article: Art. 1 |  | 1. A dog is led.\n2. Leads are <2 m> — long.",
            "S1__art_Art-2bis article: Art. 2bis |  | The words\nArt. 9 No dogs.\nare struck.",
            "S1__art_nn_1 article:  |  | Nobody numbered this.",
            "chp_Chapter2 chapter: Chapter 2 |  | Of parks there is nothing to say.",
            "conclusions_1 conclusions:  |  | Done at the river.",
        ]
    );
    assert_eq!(
        document.eids,
        [
            "council",
            "recs_1",
            "recs_1__rec_1",
            "recs_1__rec_2",
            "odd-title-name",
            "S1",
            "A-1",
            "A-1.p1",
            "q1"
        ]
    );
    let frbr = &document.frbr;
    assert_eq!((frbr.country.as_str(), frbr.locality.as_deref()), ("za", Some("wc013")));
    assert_eq!((frbr.subtype.as_deref(), frbr.number.as_deref()), (Some("by-law"), Some("dogs")));
    assert_eq!((frbr.author.as_str(), frbr.language.as_str()), ("Town Council", "eng"));
    assert_eq!(
        (frbr.date.as_deref(), frbr.expression_date.as_deref()),
        (Some("2010-06-04"), Some("2012-01-01"))
    );
    assert_eq!(document.title.as_deref(), Some("Dogs in parks"));
}

#[test]
fn every_character_of_the_text_is_in_one_provision() {
    for xml in [RIVER, NATIONS] {
        let document = reading(xml);
        let kept: usize = document.provisions.iter().flat_map(parts).map(ink).sum();
        assert_eq!((kept, kept), (document.text_chars, ink(&body_text(xml))));
    }
}

#[test]
fn a_draft_reads_as_the_standard_and_only_its_namespace_changes() {
    let draft = include_str!("../samples/river-act-wd17.xml");
    assert_eq!(reading(draft), reading(RIVER));
    assert_eq!(reading(draft).source, RIVER);
    let document = reading(NATIONS);
    let expected = NATIONS.replace(&format!("{NAMESPACE}/CSD13"), NAMESPACE).replace(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    );
    assert_eq!(document.source, expected);
    assert_eq!(reading(&document.source), document);
}

#[test]
fn files_with_a_mark_and_in_utf_16_read_the_same() {
    let document = reading(RIVER);
    let marked = format!("\u{feff}{RIVER}");
    assert_eq!(reading(&marked), document);
    for (mark, bytes) in
        [([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xfe, 0xff], u16::to_be_bytes)]
    {
        let wide: Vec<u8> = mark.into_iter().chain(RIVER.encode_utf16().flat_map(bytes)).collect();
        assert_eq!(read(&wide, &Limits::default()).unwrap(), document);
    }
}
