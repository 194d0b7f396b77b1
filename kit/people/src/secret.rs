//! Secrets: 256 random bits in hex for their holder, a SHA-256 digest for us.

use sha2::{Digest, Sha256};

/// The secret as its holder gets it.
pub(crate) fn spell(bits: [u8; 32]) -> String {
    hex(&bits)
}

/// What is stored of it. A plain hash is enough, because nobody can guess 256 random bits.
pub(crate) fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Whether a text can be a secret of ours at all.
pub(crate) fn is_spelled(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
