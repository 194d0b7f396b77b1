//! How long a conversation takes: `cargo run --release -p balai-opinion --example speed [PART…]`.
//!
//! Parts: `real` (the conversation of Bowling Green), `large` (the shape of the largest Polis has
//! had), `wide` (10,000 statements), `huge` (a million people). Without one, `real` and `large`.

use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use balai_opinion::synthetic::{Shape, Synthetic};
use balai_opinion::{Cell, Compatible, Live, Opinion, Threads, Vote, Votes, next};

fn main() {
    let mut parts: Vec<String> = std::env::args().skip(1).collect();
    if parts.is_empty() {
        parts = vec!["real".to_owned(), "large".to_owned()];
    }
    for part in parts {
        match part.as_str() {
            "real" => measure("Bowling Green", bowling_green()),
            "large" => measure("large", made_up(33_422, 783, 60.0)),
            "wide" => measure("wide", made_up(5_000, 10_000, 60.0)),
            "huge" => measure("huge", made_up(1_000_000, 1_000, 50.0)),
            other => eprintln!("no such part: {other}"),
        }
    }
}

fn made_up(people: usize, statements: usize, votes_each: f64) -> Votes {
    Synthetic::of(&Shape { people, statements, votes_each, ..Shape::default() }).votes
}

fn bowling_green() -> Votes {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../content/polis/american-assembly.bowling-green/participants-votes.csv");
    let mut votes = Votes::new();
    let Ok(mut table) = csv::Reader::from_path(file) else {
        eprintln!("content/polis is not there");
        return votes;
    };
    for (person, record) in table.records().flatten().enumerate() {
        for (statement, field) in record.iter().skip(6).enumerate() {
            if let Some(vote) = field.parse().ok().and_then(Vote::of_value) {
                let _ = votes.cast(person as u32, statement, vote);
            }
        }
    }
    votes
}

/// The median of some runs, and the last result.
fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> (Duration, Option<T>) {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..runs {
        let started = time();
        last = Some(work());
        times.push(time() - started);
    }
    times.sort_unstable();
    (times[runs / 2], last)
}

/// The time, or with `BALAI_BUSY` the time this thread was running: what counts on a machine that
/// others use, too. That is for one thread only.
fn time() -> Duration {
    if busy() {
        let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
        return Duration::from_nanos(stat.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0));
    }
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

fn busy() -> bool {
    std::env::var_os("BALAI_BUSY").is_some()
}

fn threads() -> Threads {
    Threads(if busy() { 1 } else { 2 })
}

fn memory(of: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with(of)).unwrap_or_default();
    let kilobytes: u64 = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0);
    format!("{} MB", kilobytes / 1024)
}

fn measure(name: &str, votes: Votes) {
    println!("{name}: {} people, {} statements, {} votes", votes.people(), votes.statements(), votes.len());
    println!("  votes in memory                  {}", memory("VmRSS"));
    let runs = if votes.len() > 10_000_000 { 1 } else { 5 };
    let (time, view) = median(runs, || Compatible::of(&votes, &[], threads()));
    println!("  compatible view, from nothing    {time:.1?}, {} groups", view.map_or(0, |v| v.k));
    let (time, live) = median(1, || Live::new(votes.clone(), threads()));
    println!("  counts of pairs                  {time:.1?}");
    let Some(mut live) = live else { return };
    let mut times: Vec<Duration> = (0..1_000u32).map(|n| one_vote(&mut live, n)).collect();
    times.sort_unstable();
    println!("  one vote into the counts         {:.1?} (p99 {:.1?})", times[500], times[990]);
    let (time, _) = median(runs.max(3), || live.axes(&[], 2, threads()));
    println!("  axes after a vote                {time:.1?}");
    let (time, _) = median(runs, || live.compatible(&[], threads()));
    println!("  compatible view after a vote     {time:.1?}");
    println!("  most memory so far               {}", memory("VmHWM"));
    let (time, view) = median(1, || Opinion::of(live.votes(), &[], 1, threads()));
    println!("  default view, from nothing       {time:.1?}");
    let Some(view) = view else { return };
    let row = live.votes().row(0);
    let mut times: Vec<Duration> = (0..1_000).map(|n| choose(&view, live.votes(), row, n)).collect();
    times.sort_unstable();
    println!("  next statement                   {:.1?} (p99 {:.1?})", times[500], times[990]);
    println!("  most memory                      {}", memory("VmHWM"));
}

fn choose(view: &Opinion, votes: &Votes, row: &[Cell], n: u32) -> Duration {
    let started = time();
    let choice = next(&view.model, votes, row, &[], f64::from(n) / 1_000.0);
    assert!(choice.is_none_or(|c| c.probability > 0.0));
    time() - started
}

fn one_vote(live: &mut Live, n: u32) -> Duration {
    let person = n.wrapping_mul(2_654_435_761) % live.votes().people() as u32;
    let statement = n as usize * 7 % live.votes().statements();
    let started = time();
    let _ = live.cast(person, statement, if n.is_multiple_of(3) { Vote::Disagree } else { Vote::Agree });
    time() - started
}
