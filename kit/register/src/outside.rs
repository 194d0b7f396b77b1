//! What comes from outside: the time, chance, and new identities. Code asks this value instead of
//! a clock, so that a test can set all three.

use time::OffsetDateTime;
use uuid::Uuid;

/// The world outside the program.
pub trait Outside: Send + Sync + 'static {
    /// The time now, in UTC.
    fn now(&self) -> OffsetDateTime;
    /// A new identity. Identities made later sort later.
    fn new_id(&self) -> Uuid;
    /// 256 bits nobody can guess.
    fn secret(&self) -> [u8; 32];
}

/// The real one.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealWorld;

impl Outside for RealWorld {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn secret(&self) -> [u8; 32] {
        rand::random()
    }
}
