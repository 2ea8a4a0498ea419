//! As much of HTTP as the client of a search server speaks.

use std::collections::HashMap;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

/// A request, read to its end.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: HashMap<String, String>,
    /// The bearer's key.
    pub(super) key: Option<String>,
    pub(super) body: Value,
}

/// What is answered.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

/// A connection that may carry several requests.
pub(super) struct Connection(BufReader<TcpStream>);

impl Connection {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self(BufReader::new(stream))
    }

    /// The next request; none when the client has hung up.
    pub(super) async fn request(&mut self) -> Result<Option<Request>> {
        let Some(first) = self.line().await? else { return Ok(None) };
        let mut words = first.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (mut length, mut chunked, mut key) = (0, false, None);
        loop {
            let line = self.line().await?.context("cut off amid the headers")?;
            let Some((name, value)) = line.split_once(':') else { break };
            match (name.to_ascii_lowercase().as_str(), value.trim()) {
                ("content-length", value) => length = value.parse()?,
                ("transfer-encoding", value) => chunked = value.eq_ignore_ascii_case("chunked"),
                ("authorization", value) => key = value.strip_prefix("Bearer ").map(str::to_owned),
                _ => {}
            }
        }
        let body = if chunked { self.chunks().await? } else { self.bytes(length).await? };
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        Ok(Some(Request {
            method: method.to_owned(),
            path: path.to_owned(),
            query: pairs.map(|(name, value)| (name.to_owned(), value.replace("%2C", ","))).collect(),
            key,
            body: serde_json::from_slice(&body).unwrap_or_default(),
        }))
    }

    /// Answers the last request.
    pub(super) async fn answer(&mut self, answer: &Answer) -> Result<()> {
        let Answer { status, body } = answer;
        let head = format!(
            "HTTP/1.1 {status} said\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        self.0.get_mut().write_all(format!("{head}{body}").as_bytes()).await?;
        Ok(())
    }

    async fn line(&mut self) -> Result<Option<String>> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line).await?;
        Ok((read > 0).then(|| line.trim_end().to_owned()))
    }

    async fn bytes(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes).await?;
        Ok(bytes)
    }

    async fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let Some(line) = self.line().await? else { bail!("cut off amid the body") };
            let length = usize::from_str_radix(&line, 16)?;
            body.extend(self.bytes(length).await?);
            self.line().await?;
            if length == 0 {
                return Ok(body);
            }
        }
    }
}
