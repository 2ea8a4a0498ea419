//! A mail server that keeps what it is sent, and misbehaves when told to.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// What the server does with the next mails, until told otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Takes them.
    Accept,
    /// Answers with this line at a stage (`550 no such mailbox`), and goes on.
    Reply(Stage, &'static str),
    /// Says nothing more from a stage on.
    Hang(Stage),
    /// Cuts the connection at a stage.
    Drop(Stage),
}

/// A stage of handing a mail over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Saying hello to who connects.
    Greeting,
    /// Being told a name and password.
    Password,
    /// Being told the sender.
    Sender,
    /// Being told the recipient.
    Recipient,
    /// Being told that the message comes.
    Data,
    /// Having received the message, which is not kept.
    Message,
    /// Having received the message, which is kept all the same: only the answer misses its way.
    Taken,
    /// Being asked whether it is still there.
    Idle,
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The recipient of the envelope, as given.
    pub to: String,
    /// The message, byte for byte.
    pub raw: Vec<u8>,
}

/// The server; it ends with the test's runtime.
pub struct SmtpSink {
    /// Where it listens, as a setting: with a name and password where it asks for them.
    pub url: String,
    state: Arc<State>,
}

struct State {
    behaviour: Mutex<Behaviour>,
    received: watch::Sender<Vec<Received>>,
}

impl SmtpSink {
    /// Starts it on a free port. Asks for a name and password only if `password` is set; takes any.
    pub async fn start(password: bool) -> Result<Self> {
        let scheme = if password { "smtp://user:word@" } else { "smtp://" };
        Self::serve(scheme, None).await
    }

    /// Starts it on a free port, encrypted from the start with a certificate that nobody has reason to trust.
    pub async fn start_untrusted() -> Result<Self> {
        let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()])?;
        let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)?;
        Self::serve("smtps://", Some(TlsAcceptor::from(Arc::new(config)))).await
    }

    async fn serve(scheme: &str, tls: Option<TlsAcceptor>) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let state =
            Arc::new(State { behaviour: Mutex::new(Behaviour::Accept), received: watch::Sender::new(Vec::new()) });
        let serving = Arc::clone(&state);
        #[expect(clippy::disallowed_methods, reason = "a test's server ends with its runtime")]
        tokio::spawn(async move {
            let mut conversations = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (state, tls) = (Arc::clone(&serving), tls.clone());
                // A conversation that breaks off is the client's affair.
                conversations.spawn(async move {
                    match tls {
                        Some(tls) => converse(tls.accept(stream).await.ok()?, &state).await.ok(),
                        None => converse(stream, &state).await.ok(),
                    }
                });
            }
        });
        Ok(Self { url: format!("{scheme}{address}"), state })
    }

    /// Tells it what to do with the next mails.
    pub fn behave(&self, behaviour: Behaviour) {
        *self.state.behaviour.lock().unwrap_or_else(PoisonError::into_inner) = behaviour;
    }

    /// The mails it has taken, oldest first.
    pub fn received(&self) -> Vec<Received> {
        self.state.received.borrow().clone()
    }

    /// Waits until it has taken this many mails.
    pub async fn wait_for(&self, count: usize) -> Result<()> {
        self.state.received.subscribe().wait_for(|received| received.len() >= count).await?;
        Ok(())
    }
}

impl State {
    fn behaviour(&self) -> Behaviour {
        *self.behaviour.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it misbehaves at a stage.
    fn misbehaves(&self, now: Stage) -> bool {
        match self.behaviour() {
            Behaviour::Accept => false,
            Behaviour::Reply(at, _) | Behaviour::Hang(at) | Behaviour::Drop(at) => at == now,
        }
    }
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin, state: &State) -> Result<()> {
    let mut stream = BufReader::new(stream);
    let mut to = String::new();
    if !answer(&mut stream, state, Stage::Greeting, "220 sink").await? {
        return Ok(());
    }
    loop {
        let Some(line) = line(&mut stream).await? else { return Ok(()) };
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" | "HELO" => say(&mut stream, "250-sink\r\n250 AUTH PLAIN LOGIN").await?,
            "AUTH" if !answer(&mut stream, state, Stage::Password, "235 welcome").await? => return Ok(()),
            "MAIL" if !answer(&mut stream, state, Stage::Sender, "250 ok").await? => return Ok(()),
            "NOOP" if !answer(&mut stream, state, Stage::Idle, "250 here").await? => return Ok(()),
            "RCPT" => {
                to = line.split_once('<').map_or("", |(_, rest)| rest).trim_end_matches('>').to_owned();
                if !answer(&mut stream, state, Stage::Recipient, "250 ok").await? {
                    return Ok(());
                }
            }
            "DATA" => {
                if !answer(&mut stream, state, Stage::Data, "354 go on").await? {
                    return Ok(());
                }
                if state.misbehaves(Stage::Data) {
                    continue;
                }
                let raw = message(&mut stream).await?;
                // Kept before it is answered, as by a server that is cut off in between.
                let refused = state.misbehaves(Stage::Message);
                if !refused {
                    state.received.send_modify(|received| received.push(Received { to: to.clone(), raw }));
                }
                let after = if refused { Stage::Message } else { Stage::Taken };
                if !answer(&mut stream, state, after, "250 taken").await? {
                    return Ok(());
                }
            }
            "QUIT" => return say(&mut stream, "221 bye").await,
            "AUTH" | "MAIL" | "NOOP" => {}
            _ => say(&mut stream, "250 ok").await?,
        }
    }
}

/// Answers at a stage as told to; says whether the conversation goes on.
async fn answer<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    state: &State,
    now: Stage,
    good: &str,
) -> Result<bool> {
    match state.behaviour() {
        Behaviour::Reply(at, line) if at == now => say(stream, line).await?,
        Behaviour::Hang(at) if at == now => {
            // Until the client goes away.
            while line(stream).await?.is_some() {}
            return Ok(false);
        }
        Behaviour::Drop(at) if at == now => return Ok(false),
        _ => say(stream, good).await?,
    }
    Ok(true)
}

async fn say<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut BufReader<S>, line: &str) -> Result<()> {
    stream.get_mut().write_all(format!("{line}\r\n").as_bytes()).await?;
    // TLS keeps what is written until it is told to send it.
    stream.get_mut().flush().await?;
    Ok(())
}

async fn line<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let read = stream.read_until(b'\n', &mut line).await?;
    Ok((read > 0).then_some(line))
}

/// The message up to the line that is a dot, with the dots that were doubled for the way single again.
async fn message<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> Result<Vec<u8>> {
    let mut raw = Vec::new();
    while let Some(line) = line(stream).await? {
        match line.strip_prefix(b".") {
            Some(b"\r\n") => return Ok(raw),
            Some(rest) => raw.extend_from_slice(rest),
            None => raw.extend_from_slice(&line),
        }
    }
    anyhow::bail!("cut off in the middle of a message")
}
