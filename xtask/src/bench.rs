//! The figures of `docs/performance.md`, measured from outside on the release binary: a library
//! of 100,000 provisions and an import of 100,000 records, made for the bench from the real
//! content and thrown away afterwards. `BALAI_BENCH_SCALE=0.1` makes a tenth of it.

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// Questions a policy officer might ask: common and rare words, filters, typing mistakes.
const SEARCHES: [&str; 12] = [
    "social",
    "social media policy",
    "blocking users",
    "records retention schedule",
    "privacy",
    "goverment",
    "personal accounts election",
    "notice appeal",
    "moderation comments",
    "accessibility",
    "%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%A1%E0%B8%B9%E0%B8%A5",
    "an ninh mang",
];

/// Pages of every kind.
const PAGES: [&str; 9] = [
    "/",
    "/library",
    "/library?page=15",
    "/library?region=asean&stance=restricts&sort=title",
    "/library?q=social+media&element=moderation",
    "/library?view=provisions&stance=protects",
    "/akn/aa-asean/declaration/2012-11-18/ahrd-2012",
    "/framework",
    "/api/v1/instruments?limit=50",
];

/// The matrix, whole and filtered.
const MATRICES: [&str; 3] = [
    "/library/matrix",
    "/library/matrix?by=domains",
    "/library/matrix?q=social+media&stance=restricts&stance=protects",
];

/// How long an export and import of a library may be, in instruments, and how large an act.
const MOVED: f64 = 10_000.0;
const ACT: usize = 700_000;

/// The address of a comparison of the first eight records.
fn side_by_side(root: &Path) -> Done<String> {
    let survey = fs::read_to_string(root.join("content/instruments/asean.jsonl"))?;
    let mut pairs = Vec::new();
    for line in survey.lines().take(8) {
        let record: serde_json::Value = serde_json::from_str(line)?;
        pairs.push(format!("i={}", record["id"].as_str().ok_or("a record without id")?));
    }
    Ok(format!("/library/compare?{}", pairs.join("&")))
}

/// Measures and prints everything, or with `only` (`take-along`) just the rows of that name.
pub fn run(only: Option<&str>) -> Done {
    let scale: f64 = std::env::var("BALAI_BENCH_SCALE").ok().and_then(|s| s.parse().ok()).unwrap_or(1.0);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no root")?.to_owned();
    let program = root.join("target/release/balai");
    let dir = std::env::temp_dir().join(format!("balai-bench-{}", std::process::id()));
    fs::create_dir_all(&dir)?;
    println!("| figure | measured |\n| --- | --- |");
    let result = match only {
        Some("take-along") => take_along(&root, &program, &dir, scale),
        Some(other) => Err(format!("there are no rows called {other}").into()),
        None => measure(&root, &program, &dir, scale).and_then(|()| take_along(&root, &program, &dir, scale)),
    };
    fs::remove_dir_all(&dir)?;
    result
}

fn measure(root: &Path, program: &Path, dir: &Path, scale: f64) -> Done {
    // The real content: size, start, memory.
    let data = dir.join("real");
    let mut server = Server::start(program, &data)?;
    row("first start, content loaded, to the first answer", &millis(server.started_in));
    server.stop()?;
    let mut starts = Vec::new();
    for _ in 0..5 {
        let mut server = Server::start(program, &data)?;
        starts.push(server.started_in);
        server.stop()?;
    }
    starts.sort();
    row("start to first answer, existing database (median of 5)", &millis(starts[2]));
    let mut server = Server::start(program, &data)?;
    for page in PAGES {
        server.ask(page)?;
    }
    std::thread::sleep(Duration::from_secs(3));
    row("resident memory, real content, idle after use", &format!("{:.1} MB", server.memory("VmRSS:")?));
    timings("any page, real content", &server.time(&PAGES, 200)?);
    timings("the matrix, real content", &server.time(&MATRICES, 100)?);
    let eight = side_by_side(root)?;
    timings("a comparison of eight instruments", &server.time(&[&eight], 100)?);
    server.stop()?;

    // An import of many records.
    let records = (100_000.0 * scale) as usize;
    let content = dir.join("many");
    let provisions = generate(root, &content, |made, _| made < records)?;
    let data = dir.join("imported");
    let began = Instant::now();
    let mut child = Command::new(program)
        .args([
            "--data".as_ref(),
            data.as_os_str(),
            "import".as_ref(),
            "content".as_ref(),
            content.as_os_str(),
        ])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut peak: f64 = 0.0;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        peak = peak.max(memory(child.id(), "VmHWM:").unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(100));
    };
    if !status.success() {
        return Err("the import failed".into());
    }
    row(
        &format!("import of {records} records with {provisions} provisions"),
        &format!("{:.1} s, at most {peak:.0} MB resident", began.elapsed().as_secs_f64()),
    );
    fs::remove_dir_all(&content)?;
    fs::remove_dir_all(&data)?;

    // A large library.
    let wanted = (100_000.0 * scale) as usize;
    let content = dir.join("large");
    let provisions = generate(root, &content, |_, provisions| provisions < wanted)?;
    let data = dir.join("served");
    let imported = Command::new(program)
        .args(["--data".as_ref(), data.as_os_str(), "import".as_ref(), "content".as_ref()])
        .stdout(Stdio::null())
        .status()?;
    let more = Command::new(program)
        .args([
            "--data".as_ref(),
            data.as_os_str(),
            "import".as_ref(),
            "content".as_ref(),
            content.as_os_str(),
        ])
        .stdout(Stdio::null())
        .status()?;
    if !imported.success() || !more.success() {
        return Err("the large library could not be made".into());
    }
    let mut server = Server::start(program, &data)?;
    row(&format!("first start with {provisions} provisions (index built)"), &millis(server.started_in));
    server.stop()?;
    let mut server = Server::start(program, &data)?;
    row(&format!("start with {provisions} provisions, index there"), &millis(server.started_in));
    let searches: Vec<String> = SEARCHES
        .iter()
        .map(|words| format!("/api/v1/instruments?limit=20&q={}", words.replace(' ', "+")))
        .collect();
    let searches: Vec<&str> = searches.iter().map(String::as_str).collect();
    timings(&format!("search, {provisions} provisions"), &server.time(&searches, 100)?);
    timings(&format!("any page, {provisions} provisions"), &server.time(&PAGES, 100)?);
    row("resident memory of the large library", &format!("{:.1} MB", server.memory("VmRSS:")?));
    server.stop()
}

/// What is taken in and out: the whole library, an act, the tables; and looking at many at once.
fn take_along(root: &Path, program: &Path, dir: &Path, scale: f64) -> Done {
    let records = (MOVED * scale) as usize;
    let content = dir.join("moved");
    let provisions = generate(root, &content, |made, _| made < records)?;
    let (here, there, folder) = (dir.join("here"), dir.join("there"), dir.join("library"));
    balai(program, &here, &["import", "content"], &content)?;
    let out = balai(program, &here, &["export", "library"], &folder)?;
    let back = balai(program, &there, &["import", "library"], &folder)?;
    row(
        &format!("export and import of a library of {records} instruments, {provisions} provisions"),
        &format!("{:.1} s and {:.1} s", out.as_secs_f64(), back.as_secs_f64()),
    );
    let act = dir.join("act.xml");
    fs::write(&act, large_act())?;
    let took = balai(program, &there, &["import", "akn"], &act)?;
    row(
        &format!("import of an act of {} kB, start and end of the program included", ACT / 1000),
        &millis(took),
    );
    let mut server = Server::start(program, &dir.join("taken"))?;
    timings("the matrix, real content (296 instruments, 22 elements)", &server.time(&MATRICES, 100)?);
    let tables = ["/library/provisions.csv", "/library/provisions.parquet", "/library/instruments.jsonl"];
    timings("a table of everything, real content", &server.time(&tables, 50)?);
    server.stop()?;
    let compared = Command::new(root.join("target/release/examples/compare")).output()?;
    row("comparison of 200 instruments by 22 elements", String::from_utf8_lossy(&compared.stdout).trim());
    Ok(())
}

/// Runs a command of the program with a folder or file as its last argument; says how long it took.
fn balai(program: &Path, data: &Path, words: &[&str], last: &Path) -> Done<Duration> {
    let began = Instant::now();
    let mut command = Command::new(program);
    command.arg("--data").arg(data).args(words).arg(last).stdout(Stdio::null());
    if !command.status()?.success() {
        return Err(format!("{} failed", words.join(" ")).into());
    }
    Ok(began.elapsed())
}

/// An act of sections with subsections, as another publisher would write it.
fn large_act() -> String {
    let mut body = String::new();
    let mut section = 0;
    while body.len() < ACT {
        section += 1;
        body.push_str(&format!(
            "<section eId=\"sec_{section}\"><num>{section}.</num><heading>On the river</heading>"
        ));
        for sub in 1..=4 {
            body.push_str(&format!(
                "<subsection eId=\"sec_{section}__subsec_{sub}\"><num>({sub})</num><content>\
                 <p eId=\"sec_{section}__subsec_{sub}__p_1\">An office answers <b>everyone</b> who asks it, &amp; says \
                 when it cannot, in the language of the question.</p></content></subsection>"
            ));
        }
        body.push_str("</section>\n");
    }
    let frbr = |name: &str, uri: &str, more: &str| {
        format!(
            "<{name}><FRBRthis value=\"{uri}\"/><FRBRuri value=\"{uri}\"/><FRBRdate date=\"2026-01-01\" name=\"x\"/><FRBRauthor href=\"#office\"/>{more}</{name}>"
        )
    };
    format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><meta>\
         <identification source=\"#office\">{}{}{}</identification></meta><body>{body}</body></act></akomaNtoso>",
        frbr("FRBRWork", "/akn/my/act/2026/1", "<FRBRcountry value=\"my\"/>"),
        frbr("FRBRExpression", "/akn/my/act/2026/1/eng@2026-01-01", "<FRBRlanguage language=\"eng\"/>"),
        frbr("FRBRManifestation", "/akn/my/act/2026/1/eng@2026-01-01.xml", ""),
    )
}

fn row(figure: &str, measured: &str) {
    println!("| {figure} | {measured} |");
}

fn millis(time: Duration) -> String {
    format!("{:.0} ms", time.as_secs_f64() * 1000.0)
}

fn timings(what: &str, times: &[(String, Vec<Duration>)]) {
    let mut all: Vec<Duration> = times.iter().flat_map(|(_, t)| t.iter().copied()).collect();
    all.sort();
    let at = |share: f64| all[((all.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    row(
        what,
        &format!(
            "p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, max {:.1} ms",
            at(0.5),
            at(0.95),
            at(0.99),
            at(1.0)
        ),
    );
    for (address, times) in times {
        let mut times = times.clone();
        times.sort();
        let p99 = times[(times.len() - 1) * 99 / 100].as_secs_f64() * 1000.0;
        eprintln!("  {p99:7.2} ms p99  {address}");
    }
}

/// Writes records made from the real ones until told to stop; returns how many provisions they have.
fn generate(root: &Path, to: &Path, more: impl Fn(usize, usize) -> bool) -> Done<usize> {
    fs::create_dir_all(to)?;
    for file in ["jurisdictions.json", "elements.json", "domains.json"] {
        fs::copy(root.join("content").join(file), to.join(file))?;
    }
    let mut real: Vec<serde_json::Value> = Vec::new();
    for file in ["asean.jsonl", "world.jsonl"] {
        for line in fs::read_to_string(root.join("content/instruments").join(file))?.lines() {
            real.push(serde_json::from_str(line)?);
        }
    }
    let mut file = BufWriter::new(fs::File::create(to.join("made.jsonl"))?);
    let (mut made, mut provisions) = (0, 0);
    while more(made, provisions) {
        let mut record = real[made % real.len()].clone();
        let id = format!("{}-made-{made}", record["id"].as_str().unwrap_or_default());
        let title = format!("{} ({made})", record["title"].as_str().unwrap_or_default());
        record["id"] = id.into();
        record["title"] = title.into();
        record["relations"] = serde_json::json!([]);
        if let Some(fields) = record.as_object_mut() {
            fields.remove("same_as");
        }
        provisions += record["key_provisions"].as_array().map_or(0, Vec::len);
        writeln!(file, "{record}")?;
        made += 1;
    }
    file.flush()?;
    Ok(provisions)
}

/// The program, serving.
struct Server {
    child: Child,
    address: String,
    started_in: Duration,
}

impl Server {
    fn start(program: &Path, data: &PathBuf) -> Done<Self> {
        let began = Instant::now();
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .env("BALAI_METRICS__LISTEN", "")
            .env("BALAI_LOG__LEVEL", "warn")
            .stdout(Stdio::piped())
            .spawn()?;
        let mut address = None;
        let out = child.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(out).lines();
        for line in lines.by_ref() {
            if let Some(found) = line?.strip_prefix("Balai is at http://") {
                address = Some(found.to_owned());
                break;
            }
        }
        let address = address.ok_or("the server ended")?;
        let mut server = Self { child, address, started_in: Duration::ZERO };
        server.ask("/library")?;
        server.started_in = began.elapsed();
        Ok(server)
    }

    fn ask(&self, path: &str) -> Done<Duration> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_nodelay(true)?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        let began = Instant::now();
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let took = began.elapsed();
        if !answer.starts_with(b"HTTP/1.1 200") {
            return Err(
                format!("{path}: {}", String::from_utf8_lossy(&answer[..answer.len().min(200)])).into()
            );
        }
        Ok(took)
    }

    fn time(&self, addresses: &[&str], times: usize) -> Done<Vec<(String, Vec<Duration>)>> {
        for address in addresses {
            self.ask(address)?;
        }
        let mut all: Vec<(String, Vec<Duration>)> =
            addresses.iter().map(|a| ((*a).to_owned(), Vec::new())).collect();
        for _ in 0..times {
            for (address, taken) in &mut all {
                taken.push(self.ask(address)?);
            }
        }
        Ok(all)
    }

    fn memory(&self, field: &str) -> Done<f64> {
        memory(self.child.id(), field)
    }

    fn stop(&mut self) -> Done {
        Command::new("kill").arg(self.child.id().to_string()).status()?;
        self.child.wait()?;
        Ok(())
    }
}

/// Megabytes of a process, as the kernel counts them.
fn memory(process: u32, field: &str) -> Done<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|line| line.starts_with(field)).ok_or("no such figure")?;
    let kib: f64 = line.split_whitespace().nth(1).ok_or("no number")?.parse()?;
    Ok(kib * 1024.0 / 1e6)
}
