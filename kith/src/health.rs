//! `kith health`: asks a part that runs on this machine whether it is well; for whoever starts and restarts it.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::Outcome;
use crate::cli::Part;
use crate::config::{Config, Refusal, Refused};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks; a part that does not answer, or answers that it cannot work, is a failure.
pub(crate) fn ask(config: &Config, part: Part) -> Result<Outcome> {
    let (address, path) = match part {
        Part::Api => (config.listen, "/readyz"),
        Part::Indexer => {
            let Some(address) = config.metrics_listen else {
                return Err(Refused(vec![Refusal::new(
                    "METRICS_LISTEN",
                    "is missing",
                    "The indexer serves no pages: it is asked where its metrics are. Set it such as 127.0.0.1:9091.",
                )])
                .into());
            };
            (address, "/healthz")
        }
    };
    let status = status(here(address), path).with_context(|| format!("nobody is well at {address}"))?;
    if status != 200 {
        bail!("{address}{path} answers {status}");
    }
    Ok(Outcome::Done)
}

/// Where a socket that listens on this address is reached from this machine.
fn here(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}

/// The status of one plain request.
fn status(address: SocketAddr, path: &str) -> Result<u16> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    // `HTTP/1.1 200`
    let mut line = [0; 12];
    stream.read_exact(&mut line)?;
    let status = std::str::from_utf8(&line)?.rsplit(' ').next().unwrap_or_default();
    status.parse().context("this is not HTTP")
}
