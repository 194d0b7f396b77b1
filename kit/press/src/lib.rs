//! Where papers become PDF: the typesetter runs as a process of its own, kept warm, bounded in time.
//!
//! A node without the typesetter works all the same; it says so where the PDF would be.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use balai_paper::Paper;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Mutex;

/// The name of the typesetter's program, beside the server's own.
pub const PROGRAM: &str = "balai-typeset";
/// The longest a paper may take, the start of the typesetter included.
const LONGEST: Duration = Duration::from_secs(30);
/// The longest PDF taken.
const LARGEST: u32 = 64 << 20;
/// After so many papers a fresh process takes over: what it remembers does not grow for ever.
const PAPERS: u32 = 500;

/// The way to the typesetter. Papers are set one after another.
pub struct Press {
    program: PathBuf,
    worker: Mutex<Option<Worker>>,
}

struct Worker {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    papers: u32,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The program is not installed on this node.
    #[error("{0} is not there")]
    Absent(PathBuf),
    /// It took too long and was stopped.
    #[error("setting the paper took more than {} s", LONGEST.as_secs())]
    TooSlow,
    /// The typesetter refused the paper; the reason is for the log.
    #[error("the typesetter says: {0}")]
    Refused(String),
    /// The process could not be started or broke.
    #[error("the typesetter broke: {0}")]
    Broke(#[from] std::io::Error),
    /// The paper cannot be spelled as JSON.
    #[error("the paper cannot be sent: {0}")]
    Unsendable(#[from] serde_json::Error),
}

impl Press {
    /// The typesetter at this path.
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), worker: Mutex::new(None) }
    }

    /// The typesetter beside the program that runs.
    pub fn beside_this_program() -> Self {
        let beside = std::env::current_exe().ok().and_then(|own| {
            // Programs under test lie a folder deeper than the ones they test.
            let folders = own.ancestors().skip(1).take(2).map(Path::to_path_buf).collect::<Vec<_>>();
            folders.into_iter().map(|folder| folder.join(PROGRAM)).find(|program| program.is_file())
        });
        Self::at(beside.unwrap_or_else(|| PathBuf::from(PROGRAM)))
    }

    /// Whether this node can print.
    pub fn is_there(&self) -> bool {
        self.program.is_file()
    }

    /// Sets a paper as PDF.
    ///
    /// # Errors
    /// See [`PressError`]; after one, the next paper gets a fresh process.
    pub async fn print(&self, paper: &Paper) -> Result<Vec<u8>, PressError> {
        if !self.is_there() {
            return Err(PressError::Absent(self.program.clone()));
        }
        let json = serde_json::to_vec(paper)?;
        let mut slot = self.worker.lock().await;
        let mut worker = match slot.take() {
            Some(worker) => worker,
            None => self.start()?,
        };
        // Whoever gives up waiting drops this future, and with it the worker, which ends with it.
        match tokio::time::timeout(LONGEST, worker.set(&json)).await {
            Ok(Ok(pdf)) => {
                worker.papers += 1;
                if worker.papers < PAPERS {
                    *slot = Some(worker);
                }
                pdf
            }
            Ok(Err(broken)) => Err(broken.into()),
            Err(_) => {
                worker.child.start_kill()?;
                Err(PressError::TooSlow)
            }
        }
    }

    fn start(&self) -> Result<Worker, PressError> {
        // It gets nothing of this process but the papers: no environment, no files.
        let mut child = Command::new(&self.program)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()?;
        let closed = || std::io::Error::other("no pipe to the typesetter");
        let input = child.stdin.take().ok_or_else(closed)?;
        let output = child.stdout.take().ok_or_else(closed)?;
        tracing::debug!("started the typesetter");
        Ok(Worker { child, input, output, papers: 0 })
    }
}

impl Worker {
    /// One paper in, one answer out. The outer error means that the process is of no more use.
    async fn set(&mut self, json: &[u8]) -> std::io::Result<Result<Vec<u8>, PressError>> {
        let length = u32::try_from(json.len()).map_err(std::io::Error::other)?;
        self.input.write_all(&length.to_be_bytes()).await?;
        self.input.write_all(json).await?;
        self.input.flush().await?;
        let state = self.output.read_u8().await?;
        let length = self.output.read_u32().await?;
        if length > LARGEST {
            return Err(std::io::Error::other("the answer is too long"));
        }
        let mut bytes = vec![0; length as usize];
        self.output.read_exact(&mut bytes).await?;
        Ok(match state {
            0 => Ok(bytes),
            _ => Err(PressError::Refused(String::from_utf8_lossy(&bytes).into_owned())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn without_the_typesetter_there_is_a_clear_no() {
        let press = Press::at("/nonexistent/balai-typeset");
        assert!(!press.is_there());
        assert!(matches!(press.print(&Paper::default()).await, Err(PressError::Absent(_))));
    }

    #[tokio::test]
    async fn a_program_that_is_no_typesetter_is_an_error_and_not_a_hang() {
        let press = Press::at("/bin/false");
        assert!(matches!(press.print(&Paper::default()).await, Err(PressError::Broke(_))));
    }
}
