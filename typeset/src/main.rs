//! `balai-typeset`: papers in on standard input, PDF out on standard output, until the input ends.
//!
//! A process of its own, so that nobody waits for the typesetter to compile who does not print, and
//! a bad paper cannot take the server down. It reads no file and no network, and may use a bounded
//! amount of memory; who started it bounds its time. [`balai_paper`] says what a paper is.
//!
//! In: the length of the JSON, four bytes, the highest first; the JSON of a paper. Out: one byte, 0
//! for a PDF and 1 for a reason why there is none; its length as above; PDF or reason.

mod press;
mod world;

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

/// The most address space the process may have, in bytes.
const MOST_MEMORY: u64 = 4 << 30;
/// The longest paper taken, in bytes of JSON.
const LONGEST: u32 = 32 << 20;

fn main() -> ExitCode {
    // Without a limit it still works, so a system that has none is not refused.
    let _ = rlimit::Resource::AS.set(MOST_MEMORY, MOST_MEMORY);
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("balai-typeset: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> std::io::Result<()> {
    let press = press::Press::new();
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    loop {
        let mut length = [0; 4];
        match input.read_exact(&mut length) {
            Err(end) if end.kind() == ErrorKind::UnexpectedEof => return Ok(()),
            read => read?,
        }
        let length = u32::from_be_bytes(length);
        if length > LONGEST {
            return Err(std::io::Error::new(ErrorKind::InvalidData, "a paper is too long"));
        }
        let mut json = vec![0; length as usize];
        input.read_exact(&mut json)?;
        let (state, bytes) = match press.print(&json) {
            Ok(pdf) => (0, pdf),
            Err(reason) => (1, reason.into_bytes()),
        };
        let length = u32::try_from(bytes.len()).map_err(std::io::Error::other)?;
        output.write_all(&[state])?;
        output.write_all(&length.to_be_bytes())?;
        output.write_all(&bytes)?;
        output.flush()?;
    }
}
