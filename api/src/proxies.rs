//! The proxies in front of the service: whose word about a request is believed.

use std::net::IpAddr;

use ipnet::IpNet;

/// The addresses proxies of ours ask from. Anybody else may write what they like into a header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies(Vec<IpNet>);

impl Proxies {
    /// Reads addresses (`10.0.0.4`) and networks (`10.0.0.0/24`) with commas between; none if one of them is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let network = |part: &str| part.parse().ok().or_else(|| part.parse::<IpAddr>().ok().map(IpNet::from));
        text.split(',').map(|part| network(part.trim())).collect::<Option<_>>().map(Self)
    }

    /// Whether a request from this address comes by way of a proxy of ours.
    pub fn trust(&self, peer: Option<IpAddr>) -> bool {
        peer.is_some_and(|peer| self.0.iter().any(|network| network.contains(&peer.to_canonical())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_addresses_and_networks_are_trusted() {
        let proxies = Proxies::parse("10.1.0.0/16, 127.0.0.1,::1").unwrap();
        for (peer, trusted) in [
            ("10.1.2.3", true),
            ("10.2.0.1", false),
            ("127.0.0.1", true),
            ("::ffff:127.0.0.1", true),
            ("::1", true),
            ("2001:db8::1", false),
        ] {
            assert_eq!(proxies.trust(peer.parse().ok()), trusted, "{peer}");
        }
        assert!(!proxies.trust(None));
        assert!(!Proxies::default().trust("127.0.0.1".parse().ok()));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in ["", "proxy", "10.0.0.1,", "10.0.0.0/33"] {
            assert_eq!(Proxies::parse(text), None, "{text:?}");
        }
    }
}
