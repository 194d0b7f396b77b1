//! A world outside whose clock stands still until a test moves it.

use std::sync::Mutex;

use balai_register::Outside;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// The world of tests. Identities are as random as in the real one: tests do not depend on them.
pub struct TestWorld(Mutex<OffsetDateTime>);

impl TestWorld {
    /// It is noon on 23 November 2026.
    pub fn new() -> Self {
        let noon = OffsetDateTime::from_unix_timestamp(1_795_435_200).expect("a moment");
        Self(Mutex::new(noon))
    }

    /// Time passes.
    pub fn wait(&self, duration: Duration) {
        *self.0.lock().expect("the clock") += duration;
    }
}

impl Default for TestWorld {
    fn default() -> Self {
        Self::new()
    }
}

impl Outside for TestWorld {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().expect("the clock")
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn secret(&self) -> [u8; 32] {
        let mut bits = [0; 32];
        bits[..16].copy_from_slice(Uuid::new_v4().as_bytes());
        bits[16..].copy_from_slice(Uuid::new_v4().as_bytes());
        bits
    }
}
