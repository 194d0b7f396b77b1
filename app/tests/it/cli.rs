//! The program as its administrator meets it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use balai_testkit::{Db, TestDatabase};
use rstest::rstest;

fn balai(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_balai"));
    command.arg("--data").arg(data).env_remove("DATABASE_URL").env("BALAI_METRICS__LISTEN", "");
    command
}

fn done(command: &mut Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (status.code().unwrap_or(-1), text(stdout), text(stderr))
}

/// A server of its own process, on a port of its own.
struct Server {
    child: Child,
    address: String,
    printed: Vec<String>,
}

impl Server {
    #[expect(clippy::zombie_processes, reason = "whoever starts a server terminates it, which waits")]
    fn start(mut command: Command) -> Self {
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut printed = Vec::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            if let Some(address) = line.strip_prefix("Balai is at http://") {
                return Self { child, address: address.to_owned(), printed };
            }
            printed.push(line);
        }
        panic!("the server ended: {printed:?}");
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        // A server may answer and hang up before it has heard all: what it said counts.
        let _ = write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn terminate(mut self) -> (Option<i32>, Duration) {
        let began = Instant::now();
        Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        let status = self.child.wait().unwrap();
        (status.code(), began.elapsed())
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_fresh_node_serves_the_library_and_stops_when_told(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let database = TestDatabase::new(db).await;
    let data = tempfile::tempdir().unwrap();
    let command = || {
        let mut command = balai(data.path());
        if let Some(url) = &database.url {
            command.env("DATABASE_URL", url);
        }
        command
    };
    let server = Server::start(command());
    let printed = server.printed.join("\n");
    assert!(printed.contains("296 added"), "{printed}");
    // The link names the port that was given out, not the 0 that was asked for.
    assert!(printed.contains(&format!("http://{}/sign-in?token=", server.address)), "{printed}");
    assert!(server.get("/library").contains("296 instruments"));
    let huge = format!("/library?q={}", "a".repeat(1_000_000));
    // The answer is lost if the kernel hears of unread bytes first; then it is asked for again.
    let huge = (0..20).map(|_| server.get(&huge)).find(|answer| !answer.is_empty()).unwrap();
    assert!(
        huge.starts_with("HTTP/1.1 414") || huge.starts_with("HTTP/1.1 431"),
        "{}",
        &huge[..60.min(huge.len())]
    );
    // A connection that says nothing does not keep the program from stopping in time.
    let _idle = TcpStream::connect(&server.address).unwrap();
    let (code, took) = server.terminate();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(10), "{took:?}");
    let server = Server::start(command());
    assert!(!server.printed.join("\n").contains("token="), "the owner is made once");
    assert!(server.get("/library?q=privacy").contains("200 OK"));
    server.terminate();
}

#[test]
fn importing_content_says_what_it_refused_and_exits_with_1() {
    let data = tempfile::tempdir().unwrap();
    let content = tempfile::tempdir().unwrap();
    let survey = include_str!("../../../content/instruments/world.jsonl");
    let mut lines: Vec<&str> = survey.lines().take(2).collect();
    lines.insert(1, "{\"id\": \"x\"}");
    std::fs::write(content.path().join("w.jsonl"), lines.join("\n")).unwrap();
    let (code, out, err) = done(balai(data.path()).args(["import", "content"]).arg(content.path()));
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("2 added"), "{out}");
    assert!(err.contains("refused w.jsonl:2: title: is missing"), "{err}");
    let (code, _, err) = done(balai(data.path()).args(["import", "content", "/nowhere/at/all"]));
    assert_eq!(code, 2);
    assert!(err.contains("/nowhere/at/all is not a folder"), "{err}");
}

#[test]
fn what_is_exported_can_be_imported_elsewhere() {
    let (here, there, files) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert_eq!(done(balai(here.path()).args(["import", "content"])).0, 0);
    let (code, out, _) = done(balai(here.path()).args(["export", "content"]).arg(files.path()));
    assert_eq!((code, out.starts_with("296 instruments written")), (0, true), "{out}");
    let (code, out, err) = done(balai(there.path()).args(["import", "content"]).arg(files.path()));
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("296 added"), "{out}");
}

#[test]
fn the_doctor_says_what_is_wrong_and_what_to_do() {
    let data = tempfile::tempdir().unwrap();
    let (code, out, _) = done(balai(data.path()).arg("doctor"));
    assert_eq!(code, 1);
    assert!(out.contains("WRONG") && out.contains("Run `balai migrate`"), "{out}");
    assert_eq!(done(balai(data.path()).args(["import", "content"])).0, 0);
    let (code, out, _) = done(balai(data.path()).arg("doctor"));
    assert_eq!(code, 0, "{out}");
    for fact in ["296 instruments", "journal_mode: wal", "synchronous: 2", "foreign_keys: 1"] {
        assert!(out.contains(fact), "{fact}: {out}");
    }
    let (_, link, _) = done(balai(data.path()).args(["doctor", "--sign-in-link"]));
    assert!(link.contains("/sign-in?token="), "{link}");
}

#[test]
fn a_wrong_setting_is_named() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("balai.toml"), "[site]\nlisten_at = \"x\"\n").unwrap();
    let (code, _, err) = done(balai(data.path()).arg("doctor"));
    assert_eq!(code, 2);
    assert!(err.contains("listen_at"), "{err}");
    let (code, settings, _) = done(balai(&data.path().join("other")).args(["doctor", "--settings"]));
    assert_eq!((code, settings.contains("[cookies]")), (0, true));
}

#[test]
fn help_is_enough() {
    let (code, out, _) = done(Command::new(env!("CARGO_BIN_EXE_balai")).arg("--help"));
    assert_eq!(code, 0);
    for word in ["serve", "import", "export", "doctor", "migrate", "--data", "--config"] {
        assert!(out.contains(word), "{word}: {out}");
    }
    let (_, out, _) = done(Command::new(env!("CARGO_BIN_EXE_balai")).args(["import", "content", "--help"]));
    assert!(out.contains("Exit code"), "{out}");
}

#[test]
fn migrating_says_what_it_did() {
    let data = tempfile::tempdir().unwrap();
    let (code, out, _) = done(balai(data.path()).arg("migrate"));
    assert_eq!((code, out.contains("Applied 0001_register.")), (0, true), "{out}");
    let (_, out, _) = done(balai(data.path()).arg("migrate"));
    assert!(out.contains("up to date"), "{out}");
}

#[test]
fn metrics_have_a_listener_of_their_own() {
    let data = tempfile::tempdir().unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = balai(data.path());
    command.env("BALAI_METRICS__LISTEN", port.to_string());
    let server = Server::start(command);
    server.get("/library?q=secret-of-a-reader");
    let metrics = Server { child: server.child, address: port.to_string(), printed: Vec::new() };
    let text = metrics.get("/metrics");
    assert!(text.contains("balai_requests_total{route=\"/library\""), "{text}");
    assert!(!text.contains("secret"), "what somebody seeks is nobody's business");
    metrics.terminate();
}
