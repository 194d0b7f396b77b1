//! Votes as bytes, for a restart: the same votes have the same bytes, however they came in.

use crate::vote::Cell;
use crate::votes::{PEOPLE, Votes};

const MARK: &[u8; 8] = b"balaiop1";

/// Why bytes are not votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BytesRefused {
    /// They do not begin as votes do.
    #[error("these bytes are not votes of this version")]
    Mark,
    /// They end too early or go on too long.
    #[error("these votes are cut off, or something follows them")]
    Length,
    /// A row is out of order or holds what is no vote.
    #[error("the votes of person {0} are damaged")]
    Row(usize),
}

impl Votes {
    /// All votes, 2 bytes each and 2 for each person. Trailing numbers without votes are left out.
    pub fn to_bytes(&self) -> Vec<u8> {
        let people = (0..self.people()).rev().find(|&p| !self.row(p).is_empty()).map_or(0, |p| p + 1);
        let mut bytes = Vec::with_capacity(16 + people * 2 + self.len() as usize * 2);
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(&(people as u64).to_le_bytes());
        for person in 0..people {
            let row = self.row(person);
            bytes.extend_from_slice(&(row.len() as u16).to_le_bytes());
            row.iter().for_each(|c| bytes.extend_from_slice(&c.0.to_le_bytes()));
        }
        bytes
    }

    /// The votes that [`Votes::to_bytes`] wrote; anything else is refused.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BytesRefused> {
        let rest = bytes.strip_prefix(MARK).ok_or(BytesRefused::Mark)?;
        let (head, mut rest) = rest.split_first_chunk::<8>().ok_or(BytesRefused::Length)?;
        let people = u64::from_le_bytes(*head);
        // Two bytes a person at least, so a false number cannot ask for memory.
        if people > u64::from(PEOPLE) || people > rest.len() as u64 / 2 {
            return Err(BytesRefused::Length);
        }
        let mut votes = Self::new();
        let mut row = Vec::new();
        for person in 0..people as usize {
            let (length, after) = rest.split_first_chunk::<2>().ok_or(BytesRefused::Length)?;
            let (cells, after) = after
                .split_at_checked(usize::from(u16::from_le_bytes(*length)) * 2)
                .ok_or(BytesRefused::Length)?;
            row.clear();
            row.extend(cells.chunks_exact(2).map(|b| Cell(u16::from_le_bytes([b[0], b[1]]))));
            if row.iter().any(|c| c.0 & 3 == 3) || !votes.push_row(&row) {
                return Err(BytesRefused::Row(person));
            }
            rest = after;
        }
        if rest.is_empty() { Ok(votes) } else { Err(BytesRefused::Length) }
    }
}
