//! Adding and editing by hand: whatever happens, what was typed stays.

use axum::http::StatusCode;
use balai_library::filter::encode;
use balai_model::{PersonId, Role};
use balai_people::{person, session};
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;
use time::Duration;

use crate::world::World;

const RECORD: &str = "asean-ahrd-2012";
const ADDRESS: &str = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";

async fn officer(world: &World) -> (Browser, PersonId) {
    let tx = world.node.store.begin().await.unwrap();
    let outside = world.outside.as_ref();
    let person = person::enter(&tx, outside, world.node.space, "Lek", Role::Officer).await.unwrap();
    tx.commit().await.unwrap();
    (signed_in(world, person.id).await, person.id)
}

async fn signed_in(world: &World, person: PersonId) -> Browser {
    let tx = world.node.store.begin().await.unwrap();
    let token = session::begin(&tx, world.outside.as_ref(), world.node.space, person).await.unwrap();
    tx.commit().await.unwrap();
    let mut browser = world.visitor();
    browser.cookies.insert("balai-session".into(), token);
    browser
}

/// The form of a page as a browser without script has it.
#[derive(Clone, Debug)]
struct Form {
    action: String,
    fields: Vec<(String, String)>,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split_once(&format!(" {name}=\""))?.1.split('"').next()?;
    Some(unescaped(value))
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"");
    text.replace("&#39;", "'").replace("&#38;", "&").replace("&amp;", "&")
}

impl Form {
    fn of(seen: &Seen) -> Self {
        let html = seen.text();
        let begin =
            html.split("<form method=\"post\" action=\"").find(|part| part.starts_with("/office/forms/"));
        let inner = begin.unwrap_or_else(|| panic!("no form: {}", seen.main()));
        let inner = inner.split("</form>").next().unwrap();
        let action = inner.split('"').next().unwrap().to_owned();
        let mut fields = Vec::new();
        for part in inner.split('<').skip(1) {
            let tag = part.split('>').next().unwrap();
            let text = || unescaped(part.split_once('>').unwrap().1);
            let name = || attribute(tag, "name").unwrap();
            if tag.starts_with("input") {
                let box_ = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
                if !box_ || tag.contains(" checked") {
                    fields.push((name(), attribute(tag, "value").unwrap_or_default()));
                }
            } else if tag.starts_with("textarea") {
                let words = text().replace("\r\n", "\n");
                fields.push((name(), words.strip_prefix('\n').unwrap_or(&words).replace('\n', "\r\n")));
            } else if tag.starts_with("select") {
                fields.push((name(), String::new()));
            } else if tag.starts_with("option") && tag.contains(" selected") {
                fields.last_mut().unwrap().1 = attribute(tag, "value").unwrap();
            }
        }
        Self { action, fields }
    }

    fn set(&mut self, name: &str, value: &str) -> &mut Self {
        let field = self.fields.iter_mut().find(|(n, _)| n == name);
        field.unwrap_or_else(|| panic!("no field {name}")).1 = value.to_owned();
        self
    }

    fn tick(&mut self, name: &str, value: &str) -> &mut Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    fn get(&self, name: &str) -> &str {
        let field = self.fields.iter().find(|(n, _)| n == name);
        &field.unwrap_or_else(|| panic!("no field {name}: {:?}", self.fields)).1
    }

    /// The name of the nth provision's field on the page.
    fn row(&self, n: usize, field: &str) -> String {
        let rows = self.fields.iter().filter(|(name, _)| name.ends_with(".reference"));
        let number = rows.map(|(name, _)| name.split('.').nth(1).unwrap()).nth(n);
        format!("provision.{}.{field}", number.unwrap_or_else(|| panic!("no row {n}")))
    }

    /// What is sent if a button is pressed.
    fn body(&self, button: &str) -> String {
        let mut pairs: Vec<String> =
            self.fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        pairs.push(format!("do={}", encode(button)));
        pairs.join("&")
    }

    async fn press(&self, browser: &mut Browser, button: &str) -> Seen {
        browser.post(&self.action, &self.body(button)).await
    }

    /// Presses a button and reads the form that comes next.
    async fn then(&self, browser: &mut Browser, button: &str) -> Self {
        let answer = self.press(browser, button).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{button}: {}", answer.main());
        Self::of(&browser.get(answer.header("location")).await)
    }
}

/// An empty form, filled in.
async fn filled_in(browser: &mut Browser) -> Form {
    let mut form = Form::of(&browser.get("/office/instruments/new").await);
    form.set("title", "Memorandum on official pages")
        .set("title_original", "บันทึกข้อความ เรื่อง เพจทางการ")
        .set("jurisdiction", "th")
        .set("issuer", "Office of the Prime Minister")
        .set("kind", "policy")
        .set("adopted", "\u{200b} 2026-01-05 \u{feff}")
        .set("status", "in-force")
        .set("binding", "yes")
        .set("languages", "th, en")
        .set("url", "https://example.org/memo")
        .set("summary", "It rules official pages.\r\nIt names who answers.")
        .set("sources", "https://example.org/a\r\n\r\n https://example.org/b ")
        .set("evidence", "partly-seen")
        .set("confidence", "medium")
        .set("verified", "The title page was seen.")
        .set("relation.0.kind", "cites")
        .set("relation.0.to", "https://balai.test/th/akn/aa-asean/declaration/2012-11-18/ahrd-2012/~art_21")
        .set("relation.1.kind", "implements")
        .set("relation.1.to", "ext:Government order 4")
        .tick("domain", "government-social-media")
        .tick("domain", "privacy-is-no-domain");
    let mut form = form.then(browser, "add").await;
    let (reference, gist, stance) = (form.row(0, "reference"), form.row(0, "gist"), form.row(0, "stance"));
    let element = form.row(0, "element");
    form.set(&reference, "ข้อ ๓").set(&gist, "Officials answer within a day.").set(&stance, "obliges");
    form.tick(&element, "moderation");
    form
}

#[rstest]
#[tokio::test]
async fn an_officer_adds_an_instrument(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let (mut lek, _) = officer(&world).await;
    assert!(lek.get("/office").await.text().contains("/office/instruments/new"));
    let form = filled_in(&mut lek).await;
    // A row in which nothing was typed is no provision.
    let form = form.then(&mut lek, "add").await;
    let acts = world.acts().await;
    let saved = form.press(&mut lek, "save").await;
    let address = "/akn/th/policy/2026-01-05/memorandum-on-official-pages-2026";
    assert_eq!(
        (saved.status, saved.header("location")),
        (StatusCode::SEE_OTHER, address),
        "{}",
        saved.main()
    );
    let page = lek.get(address).await;
    for part in [
        "Memorandum on official pages",
        "บันทึกข้อความ",
        "Office of the Prime Minister",
        "5 January 2026",
        "It rules official pages. It names who answers.",
        "1 key provision",
        "ข้อ ๓ Obliges",
        "Partly seen",
        "The title page was seen.",
        "https://example.org/b",
        "Cites ASEAN Human Rights Declaration",
        "Government order 4",
    ] {
        let part = part.replace("ext:", "");
        assert!(page.main().contains(&part), "{part}: {}", page.main());
    }
    // The catalogue has followed, and the history says who.
    let mut reader = world.visitor();
    assert!(reader.get("/library?q=memorandum+official+pages").await.text().contains(address));
    assert!(!reader.get(address).await.text().contains("/office/instruments/"));
    let history = reader.get("/library/history/th-memorandum-on-official-pages-2026").await.main();
    assert!(history.contains("Lek (Officer)"), "{history}");
    assert_eq!(world.acts().await, acts + 1);
    // Pressed twice is saved once.
    let again = form.press(&mut lek, "save").await;
    assert_eq!((again.status, again.header("location")), (StatusCode::SEE_OTHER, address));
    assert_eq!(world.acts().await, acts + 1);
    assert!(lek.get("/office/forms").await.main().contains("You have no unfinished form"));
    // The same name again is refused, and nothing of the second form is lost.
    let second = filled_in(&mut lek).await.press(&mut lek, "save").await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.main().contains("has a record called “th-memorandum-on-official-pages-2026” already"));
    assert_eq!(Form::of(&second).get("issuer"), "Office of the Prime Minister");
}

#[rstest]
#[tokio::test]
async fn a_faulty_form_keeps_everything_and_names_each_field(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let (mut lek, _) = officer(&world).await;
    let mut form = filled_in(&mut lek).await;
    let acts = world.acts().await;
    let reference = form.row(0, "reference");
    let typed = [
        ("title", "  \u{200b} ", "Title: This is missing. Fill it in."),
        ("adopted", "2569-01-05", "If you mean 2026 of the Gregorian calendar"),
        ("effective", "soon", "In effect from: Write the date as"),
        ("languages", "th, Thai!", "“thai!” is no code of a language"),
        ("url", "example.org", "Address of the original: A web address begins with"),
        (
            "sources",
            "https://a.example\r\nbook <b>3</b>",
            "“book &#60;b&#62;3&#60;/b&#62;” is no web address",
        ),
        ("id", "Memo!", "Short name: Write small letters"),
        ("verified", "a\u{0}b", "There are characters in it that cannot be shown"),
        ("relation.0.to", "no-such-record", "No instrument here is called “no-such-record”"),
        ("relation.1.kind", "", "Choose which relation it is"),
        (reference.as_str(), "", "Provision 1, Reference: This is missing"),
    ];
    for (name, value, _) in &typed {
        form.set(name, value);
    }
    let seen = form.press(&mut lek, "save").await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = seen.text();
    assert!(text.contains("<title>Error: Add an instrument") && text.contains("Nothing you typed is lost"));
    let again = Form::of(&seen);
    for (name, value, words) in typed {
        // In the summary and beside the field.
        assert_eq!(text.matches(words).count(), 2, "{name}: {words}: {}", seen.main());
        let kept = value.replace('\u{0}', "\u{fffd}");
        assert_eq!(again.get(name), kept, "{name}");
    }
    for link in ["#title", "#adopted", "#relation-0-to", "#provision-1-reference"] {
        assert!(text.contains(&format!("href=\"{link}\"")), "{link}");
        assert!(text.contains(&format!("id=\"{}\"", &link[1..])), "{link}");
    }
    assert_eq!(again.get("summary"), "It rules official pages.\r\nIt names who answers.");
    assert!(again.fields.contains(&("domain".into(), "government-social-media".into())));
    assert_eq!(again.get(&again.row(0, "element")), "moderation");
    assert_eq!(world.acts().await, acts);
    // It also waits among the unfinished forms.
    let list = lek.get("/office/forms").await;
    assert!(list.text().contains(&form.action) && list.main().contains("1 provision"), "{}", list.main());
    assert!(lek.get("/office").await.main().contains("1 unfinished form of yours"));
    // Thrown away, it can be taken back.
    lek.post(&form.action, "do=throw").await;
    assert!(lek.get("/office/forms?told=thrown").await.main().contains("You have no unfinished form"));
    lek.post(&form.action, "do=take-back").await;
    assert_eq!(Form::of(&lek.get(&form.action).await).get("issuer"), "Office of the Prime Minister");
}

#[rstest]
#[tokio::test]
async fn an_edited_provision_stays_the_same_provision(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let (mut lek, _) = officer(&world).await;
    let before = provisions(&world).await;
    assert!(lek.get(ADDRESS).await.text().contains(&format!("/office/instruments/{RECORD}/edit")));
    let edit = format!("/office/instruments/{RECORD}/edit");
    let mut form = Form::of(&lek.get(&edit).await);
    // Nothing changed is nothing saved; and an edit says what was checked.
    let unsaid = form.press(&mut lek, "save").await;
    assert!(unsaid.main().contains("What you checked for this change: This is missing"), "{}", unsaid.main());
    form = Form::of(&unsaid);
    form.set("note", "Read again.");
    let same = form.press(&mut lek, "save").await;
    assert!(same.main().contains("The newest version says all this already"), "{}", same.main());

    let mut form = Form::of(&same);
    let first = form.get(&form.row(0, "reference")).to_owned();
    form.set(&form.row(0, "reference"), "Article the First");
    form.set(&form.row(1, "gist"), "Other words.");
    // A new provision in front, called as the first was.
    let mut form = form.then(&mut lek, "add").await;
    let last = before.len();
    let number = form.row(last, "x").split('.').nth(1).unwrap().to_owned();
    for (field, value) in [("reference", first.as_str()), ("gist", "New words."), ("stance", "protects")] {
        form.set(&format!("provision.{number}.{field}"), value);
    }
    for _ in 0..last {
        form = form.then(&mut lek, &format!("up.{number}")).await;
    }
    assert_eq!(form.get(&form.row(0, "gist")), "New words.");
    // One is taken out, another taken out and put back.
    let (gone, back) = (form.row(3, "x"), form.row(2, "x"));
    let number_of = |name: &str| name.split('.').nth(1).unwrap().to_owned();
    let gone_name = before[2].0.clone();
    form = form.then(&mut lek, &format!("remove.{}", number_of(&gone))).await;
    form = form.then(&mut lek, &format!("remove.{}", number_of(&back))).await;
    form = form.then(&mut lek, &format!("back.{}", number_of(&back))).await;
    let saved = form.press(&mut lek, "save").await;
    assert_eq!(saved.header("location"), ADDRESS, "{}", saved.main());

    let after = provisions(&world).await;
    for (name, provision) in &before {
        let now = after.iter().find(|(n, _)| n == name);
        assert_eq!(now.map(|(_, id)| id), Some(provision), "{name}");
    }
    let mut reader = world.visitor();
    let page = reader.get(&format!("{ADDRESS}/~{}", before[0].0)).await.main();
    assert!(page.contains("Article the First") && !page.contains("New words."), "{page}");
    let whole = reader.get(ADDRESS).await.text();
    assert!(!whole.contains(&format!("id=\"{gone_name}\"")), "{gone_name} is still there");
    assert!(whole.contains(&format!("id=\"{}_2\"", before[0].0)), "the new one has a name of its own");
    let history = reader.get(&format!("/library/history/{RECORD}")).await.main();
    assert!(history.contains("Version 2") && history.contains("Lek (Officer)"), "{history}");
    assert!(history.contains("What was checked Read again."), "{history}");
    // The content that came with the program has the old words, and does not bring them back.
    world.import(&balai::content::Content::Embedded).await;
    assert!(reader.get(ADDRESS).await.main().contains("Article the First"));
}

/// Every provision the record ever had: its name and its identity.
async fn provisions(world: &World) -> Vec<(String, balai_model::ProvisionId)> {
    let address = balai_model::Address::parse(ADDRESS).unwrap();
    let (store, space) = (&world.node.store, world.node.space);
    let found = balai_register::thing::at_address(store, space, &address).await.unwrap();
    let balai_register::thing::Found::Here(thing) = found else { panic!("nothing at {ADDRESS}") };
    let mut all: Vec<_> = balai_register::text::provisions_of(store, space, &[thing.id])
        .await
        .unwrap()
        .into_iter()
        .map(|(_, eid, provision)| (eid, provision))
        .collect();
    let text = world.visitor().get(ADDRESS).await.text();
    all.sort_by_key(|(eid, _)| text.find(&format!("id=\"{eid}\"")).unwrap_or(usize::MAX));
    all
}

#[rstest]
#[case::thai("คำปรารภ\n\nมาตรา ๑ พระราชบัญญัตินี้ใช้บังคับ\nมาตรา ๒ ให้ใช้บังคับแก่ทุกคน", &["art_1", "art_2"], "มาตรา ๒")]
#[case::khmer("មាត្រា ១.-\nច្បាប់នេះ\nមាត្រា ២.-\nអនុវត្តចំពោះ\u{200b}មនុស្សទាំងអស់", &["art_1", "art_2"], "មាត្រា ២")]
#[case::chinese("第一条 为了规范政务新媒体。\n第二条 本办法适用于各级机关。", &["art_1", "art_2"], "第二条")]
#[case::lao("ມາດຕາ 1 ຈຸດປະສົງ\nກົດໝາຍ\nມາດຕາ 2 ຂອບເຂດ\nນຳໃຊ້", &["art_1", "art_2"], "ມາດຕາ 2")]
#[case::burmese("ပုဒ်မ ၁။ ဤဥပဒေ\nပုဒ်မ ၂။ အဓိပ္ပာယ်", &["sec_1", "sec_2"], "ပုဒ်မ ၂")]
#[case::english("Section 1. Scope\nThis Act applies.\nSection 2. Duty\nOfficials answer.", &["sec_1", "sec_2"], "Section 2")]
#[tokio::test]
async fn a_pasted_text_becomes_provisions(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
    #[case] text: &str,
    #[case] names: &[&str],
    #[case] label: &str,
) {
    let world = World::new(db).await;
    let (mut lek, _) = officer(&world).await;
    let form = filled_in(&mut lek).await;
    let answer = form.press(&mut lek, "text").await;
    assert!(answer.header("location").ends_with("/text"), "{}", answer.main());
    let page = lek.get(answer.header("location")).await;
    assert!(page.main().contains("The form has 1 provision already"), "{}", page.main());
    let mut paste = Form::of(&page);
    paste.set("text", &text.replace('\n', "\r\n")).set("place", "instead");
    let split = paste.press(&mut lek, "split").await;
    let shown = lek.get(split.header("location")).await;
    assert!(shown.main().contains("The text became"), "{}", shown.main());
    // Sent again (the reader pressed twice), it is not cut twice.
    paste.press(&mut lek, "split").await;
    let mut form = Form::of(&lek.get(&paste.action).await);
    assert_eq!(form.get("issuer"), "Office of the Prime Minister");
    let rows: Vec<String> = form
        .fields
        .iter()
        .filter(|(name, _)| name.ends_with(".reference"))
        .map(|(_, value)| value.clone())
        .collect();
    assert!(rows.last().unwrap().starts_with(label), "{rows:?}");
    assert!(shown.main().contains("Removed when you save"), "what was there can be put back");
    // Corrected by hand, then saved.
    let last = form.row(rows.len() - 1, "gist");
    let words = format!("{} !", form.get(&last));
    form.set(&last, &words);
    let saved = form.press(&mut lek, "save").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let text = lek.get(saved.header("location")).await.text();
    for name in names {
        assert!(text.contains(&format!("<li class=\"b-provision\" id=\"{name}\">")), "{name}: {text}");
    }
    let one = lek.get(&format!("{}/~{}", saved.header("location"), names[1])).await.main();
    assert!(
        one.contains(label) && one.contains(&words.split_whitespace().collect::<Vec<_>>().join(" ")),
        "{one}"
    );
}

#[rstest]
#[tokio::test]
async fn a_newer_version_of_somebody_else_is_never_overwritten_unseen(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let (mut lek, _) = officer(&world).await;
    let (mut mali, _) = officer(&world).await;
    let edit = format!("/office/instruments/{RECORD}/edit");
    let mut mine = Form::of(&lek.get(&edit).await);
    let mut hers = Form::of(&mali.get(&edit).await);
    let (first, second) = (hers.row(0, "gist"), hers.row(1, "gist"));
    hers.set("title", "Her title").set("issuer", "Her issuer").set(&first, "Her gist.").set("note", "Seen.");
    assert_eq!(hers.press(&mut mali, "save").await.status, StatusCode::SEE_OTHER);
    mine.set("title", "My title").set("summary", "My summary.").set(&first, "My gist.").set("note", "Read.");
    mine.set(&second, "Mine alone.");
    let asked = mine.press(&mut lek, "save").await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    let main = asked.main();
    assert!(asked.text().contains("<title>Error: "));
    assert!(main.contains("Somebody saved version 2 of this record while you were writing"), "{main}");
    assert!(
        main.contains("Version 2 says: Her title") && main.contains("Version 2 says: Her gist."),
        "{main}"
    );
    assert!(main.contains("as the newer version has them: Issued by."), "{main}");
    let form = Form::of(&asked);
    for (name, value) in [
        ("title", "My title"),
        ("issuer", "Her issuer"),
        ("summary", "My summary."),
        (first.as_str(), "My gist."),
        (second.as_str(), "Mine alone."),
        ("note", "Read."),
    ] {
        assert_eq!(form.get(name), value, "{name}");
    }
    assert!(world.visitor().get(ADDRESS).await.main().contains("Her title"), "nothing is overwritten yet");
    // Both are still there after a look elsewhere; then she decides.
    assert!(lek.get(&form.action).await.main().contains("Version 2 says: Her title"));
    let saved = form.press(&mut lek, "save").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let page = world.visitor().get(ADDRESS).await.main();
    for part in ["My title", "Her issuer", "My gist.", "Mine alone.", "Version 3"] {
        assert!(page.contains(part), "{part}: {page}");
    }
}

#[rstest]
#[tokio::test]
async fn a_session_that_ended_costs_no_word(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let (mut lek, person) = officer(&world).await;
    let mut form = Form::of(&lek.get("/office/instruments/new").await);
    form.set("title", "Typed for two weeks").set("summary", "A long\r\nsummary.");
    world.outside.wait(Duration::days(15));
    let acts = world.acts().await;
    let turned_away = form.press(&mut lek, "save").await;
    assert_eq!(turned_away.status, StatusCode::UNAUTHORIZED);
    let main = turned_away.main();
    assert!(main.contains("What you typed is not lost") && main.contains("Sign in again"), "{main}");
    assert!(!turned_away.text().contains("Typed for two weeks"), "nothing is shown to whoever is not known");
    assert_eq!(world.acts().await, acts);
    // Nobody else finds it, not even another officer who knows its address.
    let (mut mali, _) = officer(&world).await;
    assert!(!mali.get("/office/forms").await.main().contains("Typed for two weeks"));
    assert_eq!(mali.get(&form.action).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.visitor().get(&form.action).await.status, StatusCode::UNAUTHORIZED);
    // She signs in again and goes on.
    let mut lek = signed_in(&world, person).await;
    let list = lek.get("/office/forms").await;
    assert!(list.main().contains("Typed for two weeks"), "{}", list.main());
    let back = Form::of(&lek.get(&form.action).await);
    assert_eq!((back.get("title"), back.get("summary")), ("Typed for two weeks", "A long\r\nsummary."));

    // A citizen who is signed in where she was gets no further, and her words are kept for her.
    let mut citizen = world.signed_in(Role::Citizen).await;
    let mut later = back.clone();
    later.set("summary", "Longer still.");
    assert_eq!(later.press(&mut citizen, "save").await.status, StatusCode::FORBIDDEN);
    assert_eq!(Form::of(&lek.get(&form.action).await).get("summary"), "Longer still.");

    // Of a form that the node does not know, the page itself holds what was typed.
    let mut unknown = form.clone();
    unknown.action = "/office/forms/0123456789abcdef0123456789abcdef".into();
    unknown.set("title", "\"Quoted\" <b>title</b>");
    let held = unknown.press(&mut world.visitor(), "keep").await;
    assert_eq!(held.status, StatusCode::UNAUTHORIZED);
    assert!(held.main().contains("held in this page"), "{}", held.main());
    let held = Form::of(&held);
    let body: Vec<String> =
        held.fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let kept = lek.post(&held.action, &body.join("&")).await;
    let shown = lek.get(kept.header("location")).await;
    assert!(shown.main().contains("Nothing is lost"), "{}", shown.main());
    let kept = Form::of(&shown);
    assert_eq!((kept.get("title"), kept.get("summary")), ("\"Quoted\" <b>title</b>", "A long\r\nsummary."));
    assert_ne!(kept.action, held.action);
}

#[rstest]
#[tokio::test]
async fn two_windows_of_a_form_lose_nothing_of_either(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let (mut lek, _) = officer(&world).await;
    let mut one = filled_in(&mut lek).await;
    let mut two = one.clone();
    one.set("summary", "In the first window.");
    two.set("summary", "In the second window.");
    let kept = one.then(&mut lek, "keep").await;
    let answer = two.press(&mut lek, "save").await;
    let apart = lek.get(answer.header("location")).await;
    assert!(apart.main().contains("perhaps in another window"), "{}", apart.main());
    let apart = Form::of(&apart);
    assert_ne!(apart.action, kept.action);
    assert_eq!(apart.get("summary"), "In the second window.");
    assert_eq!(Form::of(&lek.get(&kept.action).await).get("summary"), "In the first window.");
    assert_eq!(lek.get("/office/forms").await.text().matches("Throw away").count(), 2);
}

#[tokio::test]
async fn a_store_that_fails_gives_back_what_was_typed() {
    let world = World::new(Db::Sqlite).await;
    let (mut lek, _) = officer(&world).await;
    let mut form = filled_in(&mut lek).await;
    form.set("summary", "Line one.\r\nLine \"two\" & <three>.");
    world.node.store.clone().close().await.unwrap();
    let seen = form.press(&mut lek, "save").await;
    assert_eq!(seen.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(seen.main().contains("What you typed is not lost"), "{}", seen.main());
    let held = Form::of(&seen);
    assert_eq!(held.action, form.action);
    assert_eq!(held.get("summary"), "Line one.\r\nLine \"two\" & <three>.");
    assert_eq!(held.get("title"), form.get("title"));
    assert_eq!(held.get("do"), "save");
}

#[tokio::test]
async fn a_long_form_is_turned_over_page_by_page() {
    let world = World::new(Db::Sqlite).await;
    let (mut lek, _) = officer(&world).await;
    let form = filled_in(&mut lek).await;
    let text: Vec<String> = (1..=45).map(|n| format!("Article {n}\nWords of {n}.")).collect();
    let answer = form.press(&mut lek, "text").await;
    let mut paste = Form::of(&lek.get(answer.header("location")).await);
    paste.set("text", &text.join("\r\n"));
    let form = paste.then(&mut lek, "split").await;
    assert_eq!(form.fields.iter().filter(|(name, _)| name.ends_with(".reference")).count(), 20);
    let mut third = form.then(&mut lek, "page.2").await.then(&mut lek, "page.3").await;
    let gist = third.row(5, "gist");
    assert_eq!(third.get(&gist), "Words of 45.");
    third.set(&gist, "");
    let first = third.then(&mut lek, "page.1").await;
    assert_eq!(first.get("page"), "1");
    // What is wrong on another page is shown there.
    let seen = first.press(&mut lek, "save").await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut third = Form::of(&seen);
    assert_eq!(third.get("page"), "3");
    assert!(seen.main().contains("Provision 46, What a provision says: This is missing"), "{}", seen.main());
    third.set(&gist, "Mended.");
    let saved = third.press(&mut lek, "save").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    assert!(lek.get(&format!("{}/~art_45", saved.header("location"))).await.main().contains("Mended."));
    let large = lek.with("content-length", "17000000").post(&form.action, "title=x").await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}
