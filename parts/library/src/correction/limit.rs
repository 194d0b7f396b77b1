//! How many corrections one client may suggest in an hour. What is remembered is a digest of the
//! client's address with a secret that is made when the process begins and lies in memory only:
//! nobody, the owner included, can tell from it who asked, and it is gone after an hour.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, OnceLock, PoisonError};

use balai_register::Outside;
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};

/// How many suggestions of one client are taken in an hour.
pub const EACH: usize = 10;

/// What clients did in the last hour.
#[derive(Default)]
pub struct Limit {
    secret: OnceLock<[u8; 32]>,
    seen: Mutex<HashMap<[u8; 32], Vec<OffsetDateTime>>>,
}

impl Limit {
    /// Counts a suggestion, or says in how many seconds the next one is taken.
    pub fn count(&self, outside: &dyn Outside, client: IpAddr) -> Result<(), i64> {
        let now = outside.now();
        let key = self.key(outside, client);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.retain(|_, times| {
            times.retain(|at| *at > now - Duration::HOUR);
            !times.is_empty()
        });
        let times = seen.entry(key).or_default();
        match times.first() {
            Some(first) if times.len() >= EACH => Err((*first + Duration::HOUR - now).whole_seconds().max(1)),
            _ => {
                times.push(now);
                Ok(())
            }
        }
    }

    fn key(&self, outside: &dyn Outside, client: IpAddr) -> [u8; 32] {
        let secret = self.secret.get_or_init(|| outside.secret());
        let mut digest = Sha256::new();
        digest.update(secret);
        match client.to_canonical() {
            IpAddr::V4(address) => digest.update(address.octets()),
            // A household has 2^64 addresses, and is one client.
            IpAddr::V6(address) => digest.update(&address.octets()[..8]),
        }
        digest.finalize().into()
    }
}

/// Who asks: the peer or, if that is a proxy on this machine or in its network, whom the proxy
/// names last in `X-Forwarded-For`. Nobody, if a proxy names nobody: then only the limit of the
/// whole node holds.
pub fn client(peer: Option<IpAddr>, forwarded: Option<&str>) -> Option<IpAddr> {
    let peer = peer?.to_canonical();
    let near = match peer {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    };
    if near { forwarded?.rsplit(',').next()?.trim().parse().ok() } else { Some(peer) }
}

#[cfg(test)]
mod tests {
    use balai_register::RealWorld;

    use super::*;

    #[test]
    fn the_eleventh_suggestion_of_a_client_waits() {
        let limit = Limit::default();
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        for _ in 0..EACH {
            assert_eq!(limit.count(&RealWorld, address("2001:db8::1")), Ok(()));
        }
        let wait = limit.count(&RealWorld, address("2001:db8::2")).unwrap_err();
        assert!((3_590..=3_600).contains(&wait), "{wait}");
        assert_eq!(limit.count(&RealWorld, address("192.0.2.1")), Ok(()));
    }

    #[test]
    fn only_a_proxy_nearby_is_believed() {
        let peer = |text: &str| text.parse::<IpAddr>().ok();
        assert_eq!(client(peer("192.0.2.1"), Some("198.51.100.7")), peer("192.0.2.1"));
        assert_eq!(client(peer("127.0.0.1"), Some("10.1.1.1, 198.51.100.7")), peer("198.51.100.7"));
        assert_eq!(client(peer("127.0.0.1"), None), None);
        assert_eq!(client(None, Some("198.51.100.7")), None);
    }
}
