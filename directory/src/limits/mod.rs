//! How often something may be asked for, by whom: token buckets, one row each.
//!
//! - A bucket is one moment, that at which it is full again: asking moves it on by what one asking costs, and is refused
//!   where it would come to lie further ahead than a full bucket reaches.
//! - Whom a bucket is of is kept as a keyed hash: a mail or network address is personal data. What has run out is purged.

mod rules;
mod write;

use std::net::IpAddr;

pub use rules::Limit;
pub(crate) use write::take_in;
pub use write::{purge, take};

/// Where a request comes from, as far as it counts: the address, or, since one home has as many addresses as it likes
/// under IPv6, the first half of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network(IpAddr);

impl Network {
    /// The network of an address.
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V6(address) => {
                let half = address.to_bits() >> 64 << 64;
                Self(IpAddr::V6(std::net::Ipv6Addr::from_bits(half)))
            }
            v4 @ IpAddr::V4(_) => Self(v4),
        }
    }
}

impl std::fmt::Display for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
