//! What a pasted text becomes, in the scripts of the region and in none.

use super::*;

/// Number, heading and beginning of the text of each provision.
fn cut_into(text: &str) -> Vec<(String, String)> {
    split(text)
        .into_iter()
        .map(|p| {
            let words: String = p.heading.iter().chain([&p.text]).cloned().collect::<Vec<_>>().join(" | ");
            (format!("{:?} {}", p.level, p.number).trim().to_owned(), words.replace('\n', " "))
        })
        .collect()
}

fn names(text: &str) -> Vec<String> {
    cut_into(text).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn an_english_act_is_cut_at_its_sections() {
    let text = "An Act on speech.\n\nPART I\nPRELIMINARY\n\n1. Short title\nThis is the Act.\n\nSection 1. Scope\nThis Act applies to all bodies,\nas provided in\nArticle 5 of the Charter.\n\nSection 2. No person shall lie.\n(a) in words;\n(b) in pictures.\n\nPART II\nSection 3A. Last\nEnd.";
    assert_eq!(
        names(text),
        ["Preamble", "Part 1", "Section 1", "Section 2", "Part 2", "Section 3"],
        "{:#?}",
        split(text)
    );
    let all = split(text);
    assert_eq!(all[2].heading.as_deref(), Some("Scope"));
    assert!(all[2].text.contains("Article 5 of the Charter"));
    assert_eq!(all[3].heading, None);
    assert!(all[3].text.contains("(b) in pictures"));
    assert_eq!((all[5].label.as_str(), all[5].line), ("Section 3A", 19));
}

#[test]
fn every_language_of_the_region_is_cut() {
    for (text, expected) in [
        ("Pasal 1\nSetiap orang bebas.\nPasal 2\nPejabat wajib jujur.", ["Article 1", "Article 2"]),
        ("Seksyen 1. Tajuk\nAkta ini.\nSeksyen 2. Tafsiran\nDalam Akta ini.", ["Section 1", "Section 2"]),
        ("SEC. 1. Pamagat. – Ito ay batas.\nSEC. 2. Saklaw. – Lahat.", ["Section 1", "Section 2"]),
        ("Điều 1. Phạm vi\nLuật này.\nĐiều 2. Đối tượng\nCơ quan.", ["Article 1", "Article 2"]),
        ("Artigo 1.º\nObjeto\nA lei.\nArtigo 2.º\nÂmbito\nTodos.", ["Article 1", "Article 2"]),
        ("มาตรา ๑ พระราชบัญญัตินี้\nมาตรา ๒ ให้ใช้บังคับ", ["Article 1", "Article 2"]),
        ("មាត្រា ១.-\nច្បាប់នេះ\nមាត្រា ២.-\nអនុវត្ត", ["Article 1", "Article 2"]),
        ("ມາດຕາ 1 ຈຸດປະສົງ\nກົດໝາຍ\nມາດຕາ 2 ຂອບເຂດ\nນຳໃຊ້", ["Article 1", "Article 2"]),
        ("ပုဒ်မ ၁။ ဤဥပဒေ\nပုဒ်မ ၂။ အဓိပ္ပာယ်", ["Section 1", "Section 2"]),
        ("第一条 为了规范\n第二条 本办法", ["Article 1", "Article 2"]),
        ("பிரிவு 1. தலைப்பு\nசட்டம்.\nபிரிவு 2. பொருள்\nஇது.", ["Section 1", "Section 2"]),
        ("၁။ ဤဥပဒေ\n၂။ ဤဥပဒေတွင်", ["Paragraph 1", "Paragraph 2"]),
        ("一、总则\n二、要求", ["Paragraph 1", "Paragraph 2"]),
        ("1. Be kind.\n2. Be clear.", ["Paragraph 1", "Paragraph 2"]),
        ("Be kind.\n\nBe clear.", ["Paragraph", "Paragraph"]),
    ] {
        assert_eq!(names(text), expected, "{text}");
    }
}

#[test]
fn numbers_are_read_as_each_script_writes_them() {
    for (label, number) in [
        ("มาตรา ๑๒", 12),
        ("មាត្រា ៣០", 30),
        ("ມາດຕາ ໑໕", 15),
        ("ပုဒ်မ ၆၆", 66),
        ("第二十三条", 23),
        ("第十条", 10),
        ("第一百零五条", 105),
        ("Part XIV", 14),
        ("Chapter IV", 4),
        ("BAB XL", 40),
        ("Điều 7", 7),
    ] {
        assert_eq!(number_of(label), Some(number), "{label}");
    }
    assert_eq!(number_of("Preamble of it"), None);
    assert_eq!(number_of("99999999999999999999"), None);
}

#[test]
fn page_numbers_go_and_invisible_letters_do_not_hide_a_mark() {
    let all = split("มาตรา\u{200B} ๑ ข้อความ\n- ๓ -\nPage 3 of 9\nมาตรา ๒ ต่อไป\n2024");
    assert_eq!(all.len(), 2, "{all:#?}");
    assert!(!all[0].text.contains('๓') && all[1].text.contains("2024"));
}

#[test]
fn a_text_of_too_many_provisions_keeps_its_rest() {
    let text: String = (1..=MOST_PROVISIONS + 5).map(|n| format!("Article {n}\nWords {n}.\n")).collect();
    let all = split(&text);
    assert_eq!(all.len(), MOST_PROVISIONS);
    assert!(all.last().unwrap().text.contains(&format!("Words {}.", MOST_PROVISIONS + 5)));
}

/// The letters and digits of a text.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest::proptest! {
    #[test]
    fn no_letter_is_lost(lines in proptest::collection::vec(
        "(Article [0-9]{1,2}|มาตรา [๐-๙]{1,2}|第[一二三]条|[0-9]{1,2}\\.|PART [IVX]{1,3}|)[ .]{0,2}[\\PC]{0,12}", 0..12)) {
        let text = lines.join("\n");
        let kept: String = split(&text)
            .into_iter()
            .map(|p| format!("{}{}{}", p.label, p.heading.unwrap_or_default(), p.text))
            .collect();
        let asked: String = text.lines().filter(|l| !numbers_a_page(l.trim())).collect();
        proptest::prop_assert_eq!(letters(&kept), letters(&asked));
    }
}
