//! Files that are refused, each with its reason, line and element.

use balai_akn::{Limits, Refused, RefusedKind, read};

const RIVER: &str = include_str!("../samples/river-act.xml");

fn refusal(xml: &str) -> Refused {
    read(xml.as_bytes(), &Limits::default()).expect_err("refused")
}

fn act(body: &str) -> String {
    format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<act name=\"act\"><meta>\
         <identification source=\"#s\"><FRBRWork><FRBRuri value=\"/akn/my/act/2026/1\"/></FRBRWork>\
         </identification></meta>\n<body>{body}</body></act></akomaNtoso>"
    )
}

#[test]
fn a_tag_that_does_not_match_is_named_with_its_line() {
    let xml = include_str!("../samples/broken.xml");
    let line = 1 + xml.lines().position(|line| line.contains("</sektion>")).unwrap() as u64;
    let refused = refusal(xml);
    assert_eq!(
        (refused.kind, refused.line, refused.element.as_str()),
        (RefusedKind::Broken, line, "section")
    );
    assert!(refused.to_string().starts_with(&format!("line {line}, in <section>: ")), "{refused}");
}

#[test]
fn a_document_type_is_refused_before_any_entity_grows() {
    let refused = refusal(include_str!("../samples/bomb.xml"));
    assert_eq!((refused.kind, refused.line), (RefusedKind::HasDtd, 2));
}

#[test]
fn an_entity_xml_does_not_know_is_refused_where_it_stands() {
    let xml = include_str!("../samples/entity.xml");
    let line = 1 + xml.lines().position(|line| line.contains("&nbsp;")).unwrap() as u64;
    let refused = refusal(xml);
    assert_eq!(
        (refused.kind, refused.line, refused.element.as_str()),
        (RefusedKind::Entity, line, "heading")
    );
    let in_attribute = refusal(&act("<section eId=\"&x;\"><content><p>a</p></content></section>"));
    assert_eq!(in_attribute.kind, RefusedKind::Entity);
}

#[test]
fn debates_and_judgments_are_declined_by_name() {
    for (xml, kind) in [
        (include_str!("../samples/debate.xml"), "\"debate\""),
        (include_str!("../samples/judgment.xml"), "\"judgment\""),
    ] {
        let refused = refusal(xml);
        assert_eq!(refused.kind, RefusedKind::Declined);
        assert!(refused.detail.contains(kind), "{refused}");
    }
}

#[test]
fn each_kind_of_refusal_has_its_case() {
    use RefusedKind::*;
    let section =
        |text: &str| act(&format!("<section eId=\"sec_1\"><content><p>{text}</p></content></section>"));
    let cases = [
        (String::new(), Empty),
        (" \n ".to_owned(), Empty),
        (section(" "), Empty),
        ("a plain letter".to_owned(), NotXml),
        ("{\"json\": 1}".to_owned(), NotXml),
        ("<?xml version=\"1.0\"?>".to_owned(), NotXml),
        ("<html><p>a</p></html>".to_owned(), NotAkomaNtoso),
        ("<akomaNtoso/>".to_owned(), NotAkomaNtoso),
        ("<akomaNtoso xmlns=\"http://www.akomantoso.org/2.0\"/>".to_owned(), NotAkomaNtoso),
        (
            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"/>".to_owned(),
            NotAkomaNtoso,
        ),
        (section("a").replace("FRBRuri", "FRBRother"), NoIdentity),
        (section("a").replace("/akn/my/act/2026/1", ""), NoIdentity),
        (format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>{}", section("a")), NotUtf8),
        (section("a").replace("</akomaNtoso>", ""), Broken),
        (section("a") + "<more/>", Broken),
        (section("a") + "more", Broken),
        (section("a\u{1}"), Broken),
        (section("&#1;"), Broken),
        (section("a & b"), Broken),
        (section("]]>"), Broken),
        (section("<p a=\"1\" a=\"2\"/>"), Broken),
        (section("<p a=\"1\"b=\"2\"/>"), Broken),
        (section("<p a=1/>"), Broken),
        (section("<p a=\"<\"/>"), Broken),
        (section("<1/>"), Broken),
        (section("<x:p/>"), Broken),
        (section("<!-- a -- b -->"), Broken),
        (section("<"), Broken),
    ];
    for (xml, kind) in cases {
        let refused = refusal(&xml);
        assert_eq!(refused.kind, kind, "{refused}: {xml}");
    }
    let latin = read(b"<akomaNtoso>\n\xe9</akomaNtoso>", &Limits::default()).unwrap_err();
    assert_eq!((latin.kind, latin.line), (NotUtf8, 2));
}

#[test]
fn limits_hold() {
    let limits = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        read(RIVER.as_bytes(), &limits).unwrap_err().kind
    };
    assert_eq!(limits(|l| l.bytes = 100), RefusedKind::TooLarge);
    assert_eq!(limits(|l| l.elements = 20), RefusedKind::TooLarge);
    assert_eq!(limits(|l| l.depth = 5), RefusedKind::TooDeep);
    assert_eq!(limits(|l| l.provisions = 3), RefusedKind::TooManyProvisions);
}

#[test]
fn a_tag_of_very_many_attributes_is_refused() {
    let many: String = (0..100_000).map(|i| format!(" a{i}=\"\"")).collect();
    assert_eq!(refusal(&act(&format!("<p{many}/>"))).kind, RefusedKind::TooLarge);
}

#[test]
fn a_million_elements_within_one_another_are_refused_and_nothing_overflows() {
    let deep = act(&("<b>".repeat(1_000_000) + "a"));
    assert_eq!(refusal(&deep).kind, RefusedKind::TooDeep);
    let wide_open = Limits { depth: usize::MAX, elements: usize::MAX, ..Limits::default() };
    assert!(read(deep.as_bytes(), &wide_open).is_err());
}
