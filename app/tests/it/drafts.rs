//! Composing a policy: from the menu to a text, with versions, links and nothing lost.

use balai_model::{Address, Role};
use balai_register::{Found, link, text, thing};
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;
use time::Duration;

use crate::world::World;

const DETAILS: &str = "title=Social+media+policy&issuer=Ministry+of+Tests&jurisdiction=ph&language=en";

/// Begins a draft and returns its address.
async fn begin(officer: &mut Browser, start: &str) -> String {
    let seen = officer.post("/drafts", &format!("{DETAILS}&start={start}")).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    let to = seen.header("location");
    to.trim_end_matches("/choices").to_owned()
}

/// The section form as its page has it, ready to be sent, with some fields replaced.
async fn section(browser: &mut Browser, address: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = browser.get(address).await.text();
    let mut fields = fields(&page);
    for (name, value) in changes {
        fields.retain(|(n, _)| n != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    // A text stands behind its heading.
    fields.sort_by_key(|(name, _)| !name.starts_with("heading-"));
    fields
}

/// Names and values of the first form of a page that has a version.
fn fields(page: &str) -> Vec<(String, String)> {
    let form = page.split("<input type=\"hidden\" name=\"version\"").nth(1).unwrap();
    let form = form.split("</form>").next().unwrap();
    let version = form.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
    let mut found = vec![("version".to_owned(), version.to_owned())];
    for rest in form.split("<input class=\"govuk-input\"").skip(1) {
        let name = rest.split("name=\"").nth(1).unwrap().split('"').next().unwrap();
        let value = rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        found.push((name.to_owned(), unescape(value)));
    }
    for rest in form.split("<textarea").skip(1) {
        let name = rest.split("name=\"").nth(1).unwrap().split('"').next().unwrap();
        let text = rest.split_once('>').unwrap().1.split("</textarea>").next().unwrap();
        found.push((name.to_owned(), unescape(text.trim_start_matches('\n'))));
    }
    found
}

fn unescape(text: &str) -> String {
    text.replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
}

fn encode(fields: &[(String, String)]) -> String {
    let code = |text: &str| -> String {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect()
    };
    fields
        .iter()
        .map(|(n, v)| format!("{}={}", code(n).replace("%5F", "_").replace("%2D", "-"), code(v)))
        .collect::<Vec<_>>()
        .join("&")
}

async fn save(browser: &mut Browser, address: &str, changes: &[(&str, &str)]) -> Seen {
    let fields = section(browser, address, changes).await;
    browser.post(address, &encode(&fields)).await
}

/// The clauses of a draft as its readers see them: number and heading.
async fn numbered(browser: &mut Browser, draft: &str) -> Vec<String> {
    let page = browser.get(&format!("{draft}/preview")).await.text();
    page.split("<h3 class=\"govuk-heading-s\">")
        .skip(1)
        .map(|rest| unescape(rest.split("</h3>").next().unwrap()))
        .collect()
}

#[rstest]
#[tokio::test]
async fn a_bundle_becomes_a_draft_that_the_register_knows(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "bundle-small-office-start").await;
    let page = officer.get(&draft).await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.main());
    assert!(!page.main().contains("missing"), "a bundle has all it needs: {}", page.main());
    assert_eq!(numbered(&mut officer, &draft).await.len(), 48);
    let (store, space) = (&world.node.store, world.node.space);
    let Found::Here(thing) = thing::at_address(store, space, &Address::parse(&draft).unwrap()).await.unwrap()
    else {
        panic!("the draft lives at its address")
    };
    assert_eq!((thing.kind.as_str(), thing.status.as_str()), ("draft", "draft"));
    let expressions = text::expressions(store, space, thing.id).await.unwrap();
    let passages = text::passages(store, space, expressions[0].id).await.unwrap();
    assert_eq!(passages.len(), 48);
    assert!(passages[0].reference.starts_with("1.1 "), "{}", passages[0].reference);
    // What is asked once is filled in: the body's name.
    assert!(passages[0].body.starts_with("Ministry of Tests limits"), "{}", passages[0].body);
    let provisions: Vec<_> = passages.iter().map(|p| p.provision).collect();
    let links = link::outgoing_of_provisions(store, space, &provisions).await.unwrap();
    let of = |kind: &str| links.iter().filter(|(_, k, _)| k == kind).count();
    assert_eq!((of("adapted-from"), of("of-element")), (48, 48));
}

#[rstest]
#[tokio::test]
async fn clauses_are_added_moved_rewritten_and_taken_out(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "scratch").await;
    let moderation = format!("{draft}/sections/moderation");
    let seen = save(&mut officer, &moderation, &[("do", "add:mo-decision-log")]).await;
    assert!(seen.header("location").contains("added=mo-decision-log"), "{}", seen.main());
    save(&mut officer, &moderation, &[("do", "add:mo-closed-list")]).await;
    let own = [
        ("heading-new", "Our own"),
        ("text-new", "As {{ref:cl_1}} says, {{our_own}} holds."),
        ("do", "save"),
    ];
    save(&mut officer, &moderation, &own).await;
    let page = officer.get(&moderation).await;
    assert!(page.main().contains("A clause of your own"), "{}", page.main());
    assert_eq!(numbered(&mut officer, &draft).await[2], "1.3 Our own");
    // Pressing any button saves what was typed.
    save(&mut officer, &moderation, &[("text-cl_2", "Another wording."), ("do", "up:cl_3")]).await;
    assert_eq!(numbered(&mut officer, &draft).await[1], "1.2 Our own");
    let page = officer.get(&moderation).await;
    assert!(page.main().contains("your wording differs from the model"), "{}", page.main());
    assert!(page.text().contains("<del>") && page.text().contains("href=\"/menu/mo-closed-list\""));
    let preview = officer.get(&format!("{draft}/preview")).await.main();
    assert!(preview.contains("As 1.1 says, [our own] holds."), "{preview}");
    // A reference follows its clause, and tells when that is gone.
    save(&mut officer, &moderation, &[("do", "up:cl_3")]).await;
    let preview = officer.get(&format!("{draft}/preview")).await.main();
    assert!(preview.contains("As 1.2 says"), "{preview}");
    save(&mut officer, &moderation, &[("do", "remove:cl_1")]).await;
    assert!(officer.get(&draft).await.main().contains("Clauses that refer to one that is not there"));
    // A clause keeps its provision through all of it.
    let (store, space) = (&world.node.store, world.node.space);
    let Found::Here(thing) = thing::at_address(store, space, &Address::parse(&draft).unwrap()).await.unwrap()
    else {
        panic!("the draft lives at its address")
    };
    let mut seen = std::collections::BTreeMap::new();
    for expression in text::expressions(store, space, thing.id).await.unwrap() {
        for passage in text::passages(store, space, expression.id).await.unwrap() {
            assert_eq!(*seen.entry(passage.eid.to_string()).or_insert(passage.provision), passage.provision);
        }
    }
    assert_eq!(seen.len(), 3);
}

#[rstest]
#[tokio::test]
async fn what_a_clause_needs_is_offered_and_what_it_excludes_is_shown(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "scratch").await;
    let moderation = format!("{draft}/sections/moderation");
    save(&mut officer, &moderation, &[("do", "add:mo-before-publication")]).await;
    let page = officer.get(&format!("{moderation}?added=mo-before-publication")).await.main();
    assert!(page.contains("It needs these, too") && page.contains("Three-part test"), "{page}");
    assert!(officer.get(&draft).await.main().contains("clauses are missing"));
    save(&mut officer, &moderation, &[("do", "with:mo-before-publication")]).await;
    assert!(!officer.get(&draft).await.main().contains("missing"));
    let seen = save(&mut officer, &moderation, &[("do", "add:mo-reactive")]).await;
    let to = seen.header("location").split('#').next().unwrap().to_owned();
    assert!(to.contains("conflict=mo-reactive"), "{to}");
    let page = officer.get(&to).await.main();
    assert!(page.contains("Two clauses that exclude each other"), "{page}");
    assert!(
        !numbered(&mut officer, &draft).await.iter().any(|line| line.contains("reports")),
        "not added yet"
    );
    save(&mut officer, &moderation, &[("do", "replace:mo-reactive")]).await;
    let page = officer.get(&moderation).await.text();
    assert!(page.contains("add:mo-before-publication") && !page.contains("add:mo-reactive"));
    save(&mut officer, &moderation, &[("do", "both:mo-before-publication")]).await;
    assert!(officer.get(&draft).await.main().contains("Clauses that cannot stand beside each other"));
}

#[rstest]
#[tokio::test]
async fn choices_are_answered_together_or_one_by_one(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let seen = officer.post("/drafts", &format!("{DETAILS}&start=choices")).await;
    let choices = seen.header("location").to_owned();
    let draft = choices.trim_end_matches("/choices").to_owned();
    let page = officer.get(&choices).await.text();
    assert_eq!(page.matches("<fieldset").count(), 15);
    officer.post(&choices, "choice-moderation-model=mo-reactive&choice-blocking=").await;
    assert_eq!(numbered(&mut officer, &draft).await.len(), 1);
    assert!(officer.get(&draft).await.main().contains("Choices (1 of 15 made)"));
    let one = officer.get(&format!("{draft}/choices/moderation-model")).await;
    assert!(one.main().contains("Question 10 of 15"), "{}", one.main());
    let next = officer
        .post(&format!("{draft}/choices/moderation-model"), "choice-moderation-model=mo-open-page")
        .await;
    assert_eq!(next.header("location"), format!("{draft}/choices/blocking"));
    assert_eq!(numbered(&mut officer, &draft).await.len(), 1, "the other option is gone");
    let bad = officer.post(&choices, "choice-blocking=mo-reactive").await;
    assert_eq!(bad.status.as_u16(), 400);
    officer.post(&format!("{draft}/clauses"), "").await;
    assert!(!officer.get(&draft).await.main().contains("missing"));
}

#[rstest]
#[tokio::test]
async fn a_blank_is_asked_once_and_filled_everywhere(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "bundle-balanced-agency").await;
    let blanks = format!("{draft}/blanks");
    let page = officer.get(&blanks).await.text();
    assert_eq!(page.matches("name=\"blank-agency\"").count(), 1);
    assert!(page.contains("value=\"Ministry of Tests\""), "the body was named before");
    let before = officer.get(&format!("{draft}/preview")).await.main();
    assert!(before.contains("[appeal days]"), "{before}");
    let mut fields = fields(&page);
    for (name, value) in &mut fields {
        if name == "blank-appeal_days" {
            "twelve & a half".clone_into(value);
        }
    }
    let seen = officer.post(&blanks, &encode(&fields)).await;
    assert_eq!(seen.header("location"), format!("{blanks}?saved=yes"), "{}", seen.main());
    let after = officer.get(&format!("{draft}/preview")).await.main();
    assert!(!after.contains("[appeal days]") && after.contains("twelve &#38; a half"), "{after}");
    // Two fill in the same blank: both are shown, neither is lost.
    let seen = officer.post(&blanks, &encode(&fields).replace("twelve", "eleven")).await;
    assert_eq!(seen.status.as_u16(), 409);
    assert!(seen.text().contains("eleven") && seen.main().contains("twelve"), "{}", seen.main());
}

#[rstest]
#[tokio::test]
async fn two_people_never_overwrite_each_other(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let (mut ana, mut ben) = (world.signed_in(Role::Officer).await, world.signed_in(Role::Owner).await);
    let draft = begin(&mut ana, "bundle-small-office-start").await;
    let privacy = format!("{draft}/sections/privacy");
    let page = ana.get(&privacy).await.text();
    let names: Vec<String> =
        fields(&page).into_iter().map(|(n, _)| n).filter(|n| n.starts_with("text-cl")).collect();
    let mine = section(&mut ana, &privacy, &[(&names[0], "We keep data for 12 days.")]).await;
    let theirs = section(&mut ben, &privacy, &[(&names[0], "We keep data for 24 hours.")]).await;
    let other = section(&mut ben, &privacy, &[(&names[1], "Something else.")]).await;
    assert_eq!(ana.post(&privacy, &encode(&mine)).await.status.as_u16(), 303);
    // Another clause of the same section: both changes hold, and she is told.
    let seen = ben.post(&privacy, &encode(&other)).await;
    assert!(seen.header("location").contains("merged=yes"), "{}", seen.main());
    let preview = ben.get(&format!("{draft}/preview")).await.main();
    assert!(preview.contains("We keep data for 12 days.") && preview.contains("Something else."));
    // The same clause: a page with both, and nothing saved before she decides.
    let seen = ben.post(&privacy, &encode(&theirs)).await;
    assert_eq!(seen.status.as_u16(), 409);
    let page = seen.main();
    assert!(page.contains("Two people changed the same clause"), "{page}");
    let text = seen.text();
    assert!(
        text.contains("12") && text.contains("24") && text.contains("hours") && text.contains("days"),
        "{text}"
    );
    assert!(!ben.get(&format!("{draft}/preview")).await.main().contains("24"));
    let mut decided = fields(&text);
    for (name, value) in &mut decided {
        if *name == names[0] {
            "We keep data for 18 hours.".clone_into(value);
        }
    }
    let seen = ben.post(&privacy, &encode(&decided)).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    assert!(ben.get(&format!("{draft}/preview")).await.main().contains("We keep data for 18 hours."));
}

#[rstest]
#[tokio::test]
async fn every_save_is_a_version_and_any_two_can_be_compared(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "scratch").await;
    let privacy = format!("{draft}/sections/privacy");
    save(&mut officer, &privacy, &[("do", "add:pr-notice")]).await;
    save(&mut officer, &privacy, &[("text-cl_1", "Reworded by us.")]).await;
    // Saving what is there makes no version.
    save(&mut officer, &privacy, &[]).await;
    officer.post(&format!("{draft}/details"), &DETAILS.replace("policy", "rules")).await;
    let versions = officer.get(&format!("{draft}/versions")).await.main();
    assert!(versions.contains("version 4") && !versions.contains("version 5"), "{versions}");
    assert!(versions.contains("section “Privacy”") && versions.contains("Ana"), "{versions}");
    let changes = officer.get(&format!("{draft}/changes?from=2&to=3")).await;
    assert!(changes.main().contains("1.1: reworded"), "{}", changes.main());
    assert!(changes.text().contains("<ins>Reworded by us"), "{}", changes.text());
    let changes = officer.get(&format!("{draft}/changes?from=1&to=4")).await.main();
    assert!(changes.contains("added") && changes.contains("Social media policy rules"), "{changes}");
    let old = officer.get(&format!("{draft}/preview?version=2")).await.main();
    assert!(old.contains("You are reading an older version") && !old.contains("Reworded by us."), "{old}");
    assert_eq!(officer.get(&format!("{draft}/changes?from=9")).await.status.as_u16(), 400);
    // A copy begins with the same text and its own history.
    let name = draft.rsplit('/').next().unwrap();
    let copy = begin(&mut officer, &format!("draft-{name}")).await;
    assert!(copy != draft);
    assert_eq!(numbered(&mut officer, &copy).await, numbered(&mut officer, &draft).await);
}

#[rstest]
#[tokio::test]
async fn a_link_opens_one_draft_in_one_role_until_its_day(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "bundle-small-office-start").await;
    let made = async |officer: &mut Browser, access: &str| -> String {
        let page = officer
            .post(&format!("{draft}/shares"), &format!("label=Cora&access={access}&days=3"))
            .await
            .text();
        let link = page.split("<code id=\"link\">").nth(1).unwrap_or_else(|| panic!("{page}"));
        link.split('<').next().unwrap().trim_start_matches("https://balai.test").to_owned()
    };
    let (read, comment, edit) = (
        made(&mut officer, "read").await,
        made(&mut officer, "comment").await,
        made(&mut officer, "edit").await,
    );
    assert!(!officer.get(&format!("{draft}/shares")).await.text().contains(&edit), "a link is shown once");
    let mut cora = world.visitor();
    for link in [&read, &comment, &edit] {
        for rest in ["", "/preview", "/sections/privacy", "/blanks", "/versions", "/changes"] {
            assert_eq!(cora.get(&format!("{link}{rest}")).await.status.as_u16(), 200, "{rest}");
        }
    }
    let remark = "name=Cora&words=Too+short";
    assert_eq!(cora.post(&format!("{read}/sections/privacy/remarks"), remark).await.status.as_u16(), 403);
    let empty = cora.post(&format!("{comment}/sections/privacy/remarks"), "name=Cora&words=").await;
    assert_eq!(empty.status.as_u16(), 422);
    assert!(empty.text().contains("value=\"Cora\""));
    assert_eq!(cora.post(&format!("{comment}/sections/privacy/remarks"), remark).await.status.as_u16(), 303);
    let page = officer.get(&format!("{draft}/sections/privacy")).await;
    assert!(page.main().contains("Too short"), "{}", page.main());
    for link in [&read, &comment] {
        let seen = cora.post(&format!("{link}/sections/privacy"), "version=1&do=add:pr-no-listening").await;
        assert_eq!(seen.status.as_u16(), 403);
        assert_eq!(cora.get(&format!("{link}/details")).await.status.as_u16(), 403);
    }
    let privacy = format!("{edit}/sections/privacy");
    save(&mut cora, &privacy, &[("heading-new", "By Cora"), ("text-new", "Hers.")]).await;
    assert!(officer.get(&format!("{draft}/versions")).await.main().contains("by the link for Cora"));
    // It opens nothing else: not the draft's own address, not other drafts, not the links.
    for closed in [draft.clone(), "/drafts".to_owned(), format!("{draft}/shares"), "/drafts/new".to_owned()] {
        assert_eq!(cora.get(&closed).await.status.as_u16(), 401, "{closed}");
    }
    assert_eq!(cora.get(&format!("{edit}/shares")).await.status.as_u16(), 404);
    // Taken back, one stops; after its day, all do.
    let shares = officer.get(&format!("{draft}/shares")).await.text();
    let id = shares.split("name=\"share\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    officer.post(&format!("{draft}/shares/revoke"), &format!("share={id}")).await;
    let open = async |cora: &mut Browser| {
        let mut open = 0;
        for link in [&read, &comment, &edit] {
            open += usize::from(cora.get(link).await.status.is_success());
        }
        open
    };
    assert_eq!(open(&mut cora).await, 2);
    world.outside.wait(Duration::days(4));
    assert_eq!(open(&mut cora).await, 0);
    assert!(cora.get(&read).await.main().contains("This link does not open a draft"));
    let bad = officer.post(&format!("{draft}/shares"), "label=&access=read&days=3").await;
    assert_eq!(bad.status.as_u16(), 422);
}

#[rstest]
#[tokio::test]
async fn nothing_typed_is_lost(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let seen = officer.post("/drafts", "title=&issuer=Ministry+of+Keeping&language=en&start=scratch").await;
    assert_eq!(seen.status.as_u16(), 422);
    assert!(
        seen.text().contains("value=\"Ministry of Keeping\"")
            && seen.main().contains("Give the policy a title.")
    );
    let draft = begin(&mut officer, "scratch").await;
    let privacy = format!("{draft}/sections/privacy");
    let typed = section(
        &mut officer,
        &privacy,
        &[("heading-new", ""), ("text-new", "A long <thought>.\r\nSecond line."), ("do", "add:pr-notice")],
    )
    .await;
    let seen = officer.post(&privacy, &encode(&typed)).await;
    assert_eq!(seen.status.as_u16(), 422);
    assert!(seen.text().contains("A long &#60;thought&#62;.\nSecond line."), "{}", seen.text());
    assert!(numbered(&mut officer, &draft).await.is_empty());
    // The session ends while she types: the page has what she typed, and sends it once she is back.
    let session = officer.cookies.remove("balai-session").unwrap();
    let typed = encode(&typed).replace("heading-new=", "heading-new=Thought");
    let seen = officer.post(&privacy, &typed).await;
    assert_eq!(seen.status.as_u16(), 401);
    assert!(seen.main().contains("what you typed is still here"), "{}", seen.main());
    let again: Vec<(String, String)> = seen
        .text()
        .split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|rest| {
            (
                rest.split('"').next().unwrap(),
                rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap(),
            )
        })
        .map(|(n, v)| (n.to_owned(), v.replace("&#60;", "<").replace("&#62;", ">")))
        .collect();
    officer.cookies.insert("balai-session".into(), session);
    let seen = officer.post(&privacy, &encode(&again)).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    assert_eq!(numbered(&mut officer, &draft).await.len(), 2);
    let preview = officer.get(&format!("{draft}/preview")).await.text();
    assert!(preview.contains("A long &#60;thought&#62;.\nSecond line."), "{preview}");
}

#[rstest]
#[tokio::test]
async fn a_draft_is_nobody_elses_business(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "bundle-small-office-start").await;
    for role in [Role::Anonymous, Role::Citizen, Role::Researcher, Role::Moderator] {
        let mut other = world.signed_in(role).await;
        let refused = if role == Role::Anonymous { 401 } else { 403 };
        for rest in [
            "",
            "/preview",
            "/sections/privacy",
            "/blanks",
            "/versions",
            "/changes",
            "/shares",
            "/details",
            "/choices",
        ] {
            assert_eq!(
                other.get(&format!("{draft}{rest}")).await.status.as_u16(),
                refused,
                "{role:?} {rest}"
            );
        }
        let before = world.acts().await;
        for rest in ["/clauses", "/sections/privacy", "/blanks", "/choices", "/details", "/shares"] {
            let seen = other.post(&format!("{draft}{rest}"), "version=1").await;
            assert_eq!(seen.status.as_u16(), refused, "{role:?} {rest}");
        }
        assert_eq!(world.acts().await, before);
        assert_eq!(other.get("/drafts/shared/nothing").await.status.as_u16(), 404);
    }
    // Nothing public leads to it.
    let name = draft.rsplit('/').next().unwrap();
    let mut visitor = world.visitor();
    for page in
        ["/menu/hr-appeal", "/api/v1/guidelines/hr-appeal", "/framework/elements/privacy", "/library/changes"]
    {
        assert!(!visitor.get(page).await.text().contains(name), "{page}");
    }
}

#[tokio::test]
async fn pages_of_a_draft_keep_their_budget() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "bundle-open-engagement").await;
    let mut officer = officer.with("accept-encoding", "br");
    for rest in [
        "",
        "/preview",
        "/sections/moderation",
        "/sections/human-rights-safeguards",
        "/blanks",
        "/choices",
        "/versions",
        "/shares",
    ] {
        for lang in ["", "/th", "/my"] {
            let seen = officer.get(&format!("{lang}{draft}{rest}")).await;
            assert_eq!(seen.header("content-encoding"), "br", "{rest}");
            assert!(seen.body.len() <= 60_000, "{rest}: {}", seen.body.len());
        }
    }
}
