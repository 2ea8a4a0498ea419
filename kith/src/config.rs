//! Every setting of Kith, read from the environment in this one place and refused by name where it is wrong.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use api::{Deployed, IpNet, Told};

use crate::logging::Format;

/// A value that must not be printed: its `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    /// Wraps a value.
    pub(crate) fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The value itself, for whoever must use it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

/// One thing wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The setting's name, as it stands in the environment.
    pub(crate) name: String,
    /// What is wrong. Never the value: it may be a secret.
    pub(crate) wrong: String,
    /// What to do about it.
    pub(crate) remedy: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}. {}", self.name, self.wrong, self.remedy)
    }
}

/// Everything wrong with the settings, all at once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub Vec<Refusal>);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings cannot be used:")?;
        self.0.iter().try_for_each(|refusal| write!(f, "\n  {refusal}"))
    }
}

impl std::error::Error for Refused {}

/// The settings, each parsed. An empty variable counts as one that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Config {
    /// `DATABASE_URL`: where the database is; without it, Kith runs one of its own.
    pub(crate) database_url: Option<Secret>,
    /// `DATABASE_CONNECTIONS`: the most connections one process keeps.
    pub(crate) database_connections: usize,
    /// `MEILI_URL`: a Meilisearch server.
    pub(crate) meili_url: Option<String>,
    /// `MEILI_MASTER_KEY`: its key.
    pub(crate) meili_master_key: Option<Secret>,
    /// `SMTP_URL`: the mail server; it may carry a password.
    pub(crate) smtp_url: Option<Secret>,
    /// `MAIL_FROM`: whom mails come from.
    pub(crate) mail_from: Option<String>,
    /// `PUBLIC_URL`: how a browser reaches the service, without a slash at its end.
    pub(crate) public_url: Option<String>,
    /// `KITH_SECRET`: what the tokens in links are derived from.
    pub(crate) kith_secret: Option<Secret>,
    /// `MODEL_DIR`: the folder with the sentence model.
    pub(crate) model_dir: Option<PathBuf>,
    /// `POSTCODES_FILE`: the directory of postcodes that `kith up` loads where there is none yet.
    pub(crate) postcodes_file: Option<PathBuf>,
    /// `LISTEN`: the address and port to serve on.
    pub(crate) listen: SocketAddr,
    /// `METRICS_LISTEN`: the address and port metrics are read from; without it there are none.
    pub(crate) metrics_listen: Option<SocketAddr>,
    /// `TRUSTED_PROXIES`: the proxies in front, whose headers about a request are believed.
    pub(crate) trusted_proxies: Vec<IpNet>,
    /// `KITH_LOG`: what is logged, such as `info` or `api=debug,info`.
    pub(crate) log: String,
    /// `KITH_LOG_FORMAT`: how it is written; as the terminal, or its absence, suggests unless set.
    pub(crate) log_format: Option<Format>,
}

pub(crate) const NAMES: [&str; 15] = [
    "DATABASE_URL",
    "DATABASE_CONNECTIONS",
    "MEILI_URL",
    "MEILI_MASTER_KEY",
    "SMTP_URL",
    "MAIL_FROM",
    "PUBLIC_URL",
    "KITH_SECRET",
    "MODEL_DIR",
    "POSTCODES_FILE",
    "LISTEN",
    "METRICS_LISTEN",
    "TRUSTED_PROXIES",
    "KITH_LOG",
    "KITH_LOG_FORMAT",
];

/// Set by `./test` for the tests; the program meets it only because a test starts it.
const NOT_OURS: [&str; 1] = ["KITH_TEST_DATABASE_URL"];

const MODEL_FILES: [&str; 3] = ["config.json", "model.safetensors", "tokenizer.json"];

impl Config {
    /// Reads the environment of this process.
    pub(crate) fn from_environment() -> Result<Self, Refused> {
        Self::parse(std::env::vars_os())
    }

    /// Parses settings, collecting everything that is wrong with them.
    pub(crate) fn parse(environment: impl IntoIterator<Item = (OsString, OsString)>) -> Result<Self, Refused> {
        let mut reader = Reader::new(environment);
        let config = Self {
            database_url: reader.read("DATABASE_URL", database_url),
            database_connections: reader.read("DATABASE_CONNECTIONS", connections).unwrap_or(16),
            meili_url: reader.read("MEILI_URL", web_address),
            meili_master_key: reader.read("MEILI_MASTER_KEY", |text| Ok(Secret::new(text))),
            smtp_url: reader.read("SMTP_URL", smtp_url),
            mail_from: reader.read("MAIL_FROM", mail_from),
            public_url: reader.read("PUBLIC_URL", web_address),
            kith_secret: reader.read("KITH_SECRET", kith_secret),
            model_dir: reader.read("MODEL_DIR", model_dir),
            postcodes_file: reader.read("POSTCODES_FILE", postcodes_file),
            listen: reader.read("LISTEN", listen).unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 8080))),
            metrics_listen: reader.read("METRICS_LISTEN", listen),
            trusted_proxies: reader.read("TRUSTED_PROXIES", trusted_proxies).unwrap_or_default(),
            log_format: reader.read("KITH_LOG_FORMAT", log_format),
            log: reader.read("KITH_LOG", log).unwrap_or_else(|| "info".to_owned()),
        };
        if reader.has("SMTP_URL") && !reader.has("MAIL_FROM") {
            reader.refuse(
                "MAIL_FROM",
                "is missing, although SMTP_URL is set",
                "Set it to the address mails come from, such as: Kith <kith@example.org>.",
            );
        }
        if reader.has("MEILI_MASTER_KEY") && !reader.has("MEILI_URL") {
            reader.refuse(
                "MEILI_URL",
                "is missing, although MEILI_MASTER_KEY is set",
                "Set it to the server's address, such as http://127.0.0.1:7700, or remove the key.",
            );
        }
        if reader.refusals.is_empty() { Ok(config) } else { Err(Refused(reader.refusals)) }
    }

    /// Every setting with what may be told of it to an administrator.
    pub(crate) fn told(&self) -> Vec<Deployed> {
        fn value(value: Option<impl ToString>) -> Told {
            value.map_or(Told::NotSet, |value| Told::Value(value.to_string()))
        }
        let secret = |secret: &Option<Secret>| if secret.is_some() { Told::Hidden } else { Told::NotSet };
        let path = |path: &Option<PathBuf>| value(path.as_ref().map(|path| path.display().to_string()));
        let proxies: Vec<String> = self.trusted_proxies.iter().map(ToString::to_string).collect();
        let format = self.log_format.map(|format| match format {
            Format::Text => "text",
            Format::Json => "json",
        });
        let told = [
            secret(&self.database_url),
            value(Some(self.database_connections)),
            value(self.meili_url.as_ref()),
            secret(&self.meili_master_key),
            secret(&self.smtp_url),
            value(self.mail_from.as_ref()),
            value(self.public_url.as_ref()),
            secret(&self.kith_secret),
            path(&self.model_dir),
            path(&self.postcodes_file),
            value(Some(self.listen)),
            value(self.metrics_listen),
            value(Some(proxies.join(", ")).filter(|proxies| !proxies.is_empty())),
            value(Some(&self.log)),
            value(format),
        ];
        NAMES.into_iter().zip(told).map(|(name, told)| Deployed { name, told }).collect()
    }

    /// Where mails are handed over and whom they come from, for a server that must send them.
    pub(crate) fn mail(&self) -> Result<Mail<'_>, Refused> {
        match (&self.smtp_url, &self.mail_from) {
            (Some(smtp_url), Some(from)) => Ok(Mail { smtp_url, from }),
            _ => Err(Refused(vec![Refusal::new(
                "SMTP_URL",
                "is missing",
                "Set it to the mail server's address, such as smtps://USER:PASSWORD@HOST, and MAIL_FROM beside it.",
            )])),
        }
    }

    /// The settings a server cannot do without: each missing one is named.
    pub(crate) fn server(&self) -> Result<Server<'_>, Refused> {
        match (&self.database_url, &self.public_url, &self.kith_secret) {
            (Some(database_url), Some(public_url), Some(secret)) => Ok(Server { database_url, public_url, secret }),
            (database_url, public_url, secret) => {
                let missing = [
                    ("DATABASE_URL", database_url.is_none(), "Set it to postgres://USER:PASSWORD@HOST/DATABASE."),
                    (
                        "PUBLIC_URL",
                        public_url.is_none(),
                        "Set it to how a browser reaches the service, such as https://kith.example.org.",
                    ),
                    ("KITH_SECRET", secret.is_none(), SECRET_REMEDY),
                ];
                Err(Refused(
                    missing
                        .into_iter()
                        .filter(|(_, missing, _)| *missing)
                        .map(|(name, _, remedy)| Refusal::new(name, "is missing", remedy))
                        .collect(),
                ))
            }
        }
    }
}

/// What `kith api` and `kith indexer` cannot do without; `kith up` brings its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Server<'a> {
    /// `DATABASE_URL`.
    pub(crate) database_url: &'a Secret,
    /// `PUBLIC_URL`.
    pub(crate) public_url: &'a str,
    /// `KITH_SECRET`.
    pub(crate) secret: &'a Secret,
}

/// What `kith indexer` needs beside that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mail<'a> {
    /// `SMTP_URL`.
    pub(crate) smtp_url: &'a Secret,
    /// `MAIL_FROM`.
    pub(crate) from: &'a str,
}

impl Refusal {
    /// What is wrong with one setting.
    pub(crate) fn new(name: &str, wrong: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { name: name.to_owned(), wrong: wrong.into(), remedy: remedy.into() }
    }
}

/// What is wrong with one value, and the remedy.
type Wrong = (String, &'static str);

struct Reader {
    values: BTreeMap<&'static str, String>,
    refusals: Vec<Refusal>,
}

impl Reader {
    fn new(environment: impl IntoIterator<Item = (OsString, OsString)>) -> Self {
        let mut reader = Self { values: BTreeMap::new(), refusals: Vec::new() };
        for (name, value) in environment {
            let Some(name) = name.to_str() else { continue };
            if let Some(ours) = NAMES.iter().find(|ours| **ours == name) {
                match value.into_string() {
                    Ok(text) if text.trim().is_empty() => {}
                    Ok(text) => {
                        reader.values.insert(ours, text.trim().to_owned());
                    }
                    Err(_) => reader.refuse(ours, "is not UTF-8", "Write it again in plain characters."),
                }
            } else if let Some(refusal) = stranger(name) {
                reader.refusals.push(refusal);
            }
        }
        reader
    }

    fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    fn read<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, Wrong>) -> Option<T> {
        match parse(self.values.get(name)?) {
            Ok(value) => Some(value),
            Err((wrong, remedy)) => {
                self.refuse(name, wrong, remedy);
                None
            }
        }
    }

    fn refuse(&mut self, name: &str, wrong: impl Into<String>, remedy: impl Into<String>) {
        self.refusals.push(Refusal::new(name, wrong, remedy));
    }
}

/// A name that is not ours but was surely meant to be: it would be ignored in silence.
fn stranger(name: &str) -> Option<Refusal> {
    if NOT_OURS.contains(&name) {
        return None;
    }
    let upper = name.to_uppercase();
    let (distance, nearest) =
        NAMES.iter().map(|ours| (strsim::levenshtein(&upper, ours), *ours)).min().unwrap_or((usize::MAX, ""));
    if distance <= 2 {
        let remedy = format!("Did you mean {nearest}?");
        return Some(Refusal::new(name, "is no setting of Kith", remedy));
    }
    if upper.starts_with("KITH_") {
        let remedy = format!("Remove it; the settings are {}.", NAMES.join(", "));
        return Some(Refusal::new(name, "is no setting of Kith", remedy));
    }
    None
}

fn database_url(text: &str) -> Result<Secret, Wrong> {
    let rest = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') && no_space(rest) => Ok(Secret::new(text)),
        _ => Err((
            "is not the address of a PostgreSQL database".to_owned(),
            "Write it as postgres://USER:PASSWORD@HOST/DATABASE; a special character in the password as its %-code.",
        )),
    }
}

fn connections(text: &str) -> Result<usize, Wrong> {
    match text.parse() {
        Ok(count) if (2..=500).contains(&count) => Ok(count),
        _ => Err((format!("is not a number of connections: {text:?}"), "Write a number from 2 to 500, such as 16.")),
    }
}

fn web_address(text: &str) -> Result<String, Wrong> {
    let address = text.trim_end_matches('/');
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && no_space(host) && !host.contains(['?', '#', '@', '/']) => {
            Ok(address.to_owned())
        }
        // It may hold a password before an @, so it is not repeated.
        _ => Err((
            "is not a web address that ends after its host and port".to_owned(),
            "Write it such as https://kith.example.org or http://127.0.0.1:8080.",
        )),
    }
}

fn smtp_url(text: &str) -> Result<Secret, Wrong> {
    let host = text.strip_prefix("smtps://").or_else(|| text.strip_prefix("smtp://"));
    match host {
        Some(host) if !host.is_empty() && !host.starts_with(['/', ':', '?']) && no_space(host) => Ok(Secret::new(text)),
        _ => Err((
            "is not the address of a mail server".to_owned(),
            "Write it as smtps://USER:PASSWORD@HOST, smtp://HOST:587?tls=required or smtp://127.0.0.1:1025.",
        )),
    }
}

fn mail_from(text: &str) -> Result<String, Wrong> {
    let wrong = || {
        (format!("is not one mail address: {text:?}"), "Write it as kith@example.org or as Kith <kith@example.org>.")
    };
    let address = match text.split_once('<') {
        Some((_, rest)) => rest.strip_suffix('>').ok_or_else(wrong)?,
        None => text,
    };
    match address.split_once('@') {
        Some((local, domain))
            if !local.is_empty()
                && !domain.is_empty()
                && no_space(address)
                && !domain.contains(['@', '<', '>', ','])
                && !text.contains(char::is_control) =>
        {
            Ok(text.to_owned())
        }
        _ => Err(wrong()),
    }
}

const SECRET_REMEDY: &str = "Make one with: openssl rand -hex 32. Keep it: links that were mailed depend on it.";

fn kith_secret(text: &str) -> Result<Secret, Wrong> {
    let different = text.chars().collect::<std::collections::BTreeSet<_>>().len();
    if text.chars().count() < 32 || different < 8 {
        return Err(("is too easy to guess: it needs at least 32 random characters".to_owned(), SECRET_REMEDY));
    }
    Ok(Secret::new(text))
}

fn model_dir(text: &str) -> Result<PathBuf, Wrong> {
    let dir = PathBuf::from(text);
    match MODEL_FILES.iter().find(|file| !dir.join(file).is_file()) {
        None => Ok(dir),
        Some(file) => Err((
            format!("is no folder with the sentence model: {text:?} has no {file}"),
            "Name the folder with config.json, model.safetensors and tokenizer.json, or leave it out to match by words only.",
        )),
    }
}

fn postcodes_file(text: &str) -> Result<PathBuf, Wrong> {
    let file = PathBuf::from(text);
    if file.is_file() {
        return Ok(file);
    }
    Err((format!("is no file: {text:?}"), "Name a directory of postcodes (zip, CSV or wheel), or leave it out."))
}

fn listen(text: &str) -> Result<SocketAddr, Wrong> {
    text.parse().map_err(|_| {
        (format!("is not an address and port: {text:?}"), "Write it as 127.0.0.1:8080, 0.0.0.0:8080 or [::1]:8080.")
    })
}

fn log(text: &str) -> Result<String, Wrong> {
    match tracing_subscriber::EnvFilter::try_new(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err((
            format!("does not say what to log: {text:?}"),
            "Write a level (error, warn, info, debug, trace), or levels by crate such as api=debug,info.",
        )),
    }
}

fn trusted_proxies(text: &str) -> Result<Vec<IpNet>, Wrong> {
    let network = |part: &str| part.parse().ok().or_else(|| part.parse::<IpAddr>().ok().map(IpNet::from));
    text.split(',').map(|part| network(part.trim())).collect::<Option<_>>().ok_or_else(|| {
        (format!("is not a list of addresses and networks: {text:?}"), "Write it such as 10.0.0.4 or 10.0.0.0/24,::1.")
    })
}

fn log_format(text: &str) -> Result<Format, Wrong> {
    match text {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err((format!("is no way to write a log: {text:?}"), "Write text or json.")),
    }
}

fn no_space(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "0123456789abcdef0123456789abcdef";

    fn parse(pairs: &[(&str, &str)]) -> Result<Config, Refused> {
        Config::parse(pairs.iter().map(|(name, value)| (OsString::from(name), OsString::from(value))))
    }

    fn refusals(pairs: &[(&str, &str)]) -> Vec<Refusal> {
        parse(pairs).expect_err("should be refused").0
    }

    #[test]
    fn nothing_set_is_enough_for_the_defaults() {
        let config = parse(&[("PATH", "/bin"), ("HOME", "/root"), ("LISTEN_FDS", "1")]).unwrap();
        assert_eq!(config.database_url, None);
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.database_connections, 16);
    }

    #[test]
    fn trusted_proxies_are_addresses_and_networks() {
        assert_eq!(parse(&[]).unwrap().trusted_proxies, []);
        let config = parse(&[("TRUSTED_PROXIES", "10.0.0.0/8, 127.0.0.1,::1")]).unwrap();
        let shown: Vec<String> = config.trusted_proxies.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["10.0.0.0/8", "127.0.0.1/32", "::1/128"]);
        for wrong in ["proxy.example.org", "10.0.0.0/40", "127.0.0.1,,"] {
            assert_eq!(refusals(&[("TRUSTED_PROXIES", wrong)])[0].name, "TRUSTED_PROXIES", "{wrong}");
        }
    }

    #[test]
    fn an_empty_variable_counts_as_not_there() {
        assert_eq!(parse(&[("MEILI_URL", ""), ("SMTP_URL", " ")]), parse(&[]));
    }

    #[test]
    fn right_values_are_read() {
        let config = parse(&[
            ("DATABASE_URL", "postgres://kith:p%40ss@db.example.org/kith"),
            ("SMTP_URL", "smtp://127.0.0.1:1025"),
            ("MAIL_FROM", "Kith <kith@example.org>"),
            ("PUBLIC_URL", "https://kith.example.org/"),
            ("KITH_SECRET", SECRET),
            ("LISTEN", "[::1]:9000"),
            ("TRUSTED_PROXIES", "10.1.0.0/16, ::1"),
            ("KITH_LOG", "api=debug,info"),
        ])
        .unwrap();
        assert_eq!(config.public_url.as_deref(), Some("https://kith.example.org"));
        assert_eq!(config.kith_secret, Some(Secret::new(SECRET)));
        assert_eq!(config.listen.port(), 9000);
        let proxies: Vec<String> = config.trusted_proxies.iter().map(ToString::to_string).collect();
        assert_eq!(proxies, ["10.1.0.0/16", "::1/128"]);
        assert!(config.server().is_ok());
    }

    #[test]
    fn every_setting_is_told_to_administrators_and_no_secret_among_them() {
        let config = parse(&[
            ("DATABASE_URL", "postgres://kith:p%40ss@db.example.org/kith"),
            ("SMTP_URL", "smtp://office:p%40ss@mail.example.org"),
            ("MAIL_FROM", "kith@example.org"),
            ("MEILI_URL", "http://127.0.0.1:7700"),
            ("MEILI_MASTER_KEY", "p%40ss"),
            ("KITH_SECRET", SECRET),
            ("PUBLIC_URL", "https://kith.example.org"),
        ])
        .unwrap();
        let told: BTreeMap<&str, String> = config
            .told()
            .into_iter()
            .map(|setting| match setting.told {
                Told::NotSet => (setting.name, "none".to_owned()),
                Told::Hidden => (setting.name, "hidden".to_owned()),
                Told::Value(value) => (setting.name, value),
            })
            .collect();
        assert_eq!(told.len(), NAMES.len());
        for (name, expected) in [
            ("DATABASE_URL", "hidden"),
            ("DATABASE_CONNECTIONS", "16"),
            ("MEILI_URL", "http://127.0.0.1:7700"),
            ("MEILI_MASTER_KEY", "hidden"),
            ("SMTP_URL", "hidden"),
            ("MAIL_FROM", "kith@example.org"),
            ("PUBLIC_URL", "https://kith.example.org"),
            ("KITH_SECRET", "hidden"),
            ("MODEL_DIR", "none"),
            ("POSTCODES_FILE", "none"),
            ("LISTEN", "127.0.0.1:8080"),
            ("METRICS_LISTEN", "none"),
            ("TRUSTED_PROXIES", "none"),
            ("KITH_LOG", "info"),
            ("KITH_LOG_FORMAT", "none"),
        ] {
            assert_eq!(told.get(name).map(String::as_str), Some(expected), "{name}");
        }
    }

    #[test]
    fn each_wrong_setting_is_refused_by_its_name_with_a_remedy() {
        let wrong = [
            ("DATABASE_URL", "mysql://localhost/kith"),
            ("DATABASE_URL", "postgres://"),
            ("DATABASE_CONNECTIONS", "many"),
            ("DATABASE_CONNECTIONS", "1"),
            ("MEILI_URL", "127.0.0.1:7700"),
            ("SMTP_URL", "mail.example.org"),
            ("SMTP_URL", "smtp://"),
            ("MAIL_FROM", "kith"),
            ("MAIL_FROM", "Kith <kith@example.org"),
            ("MAIL_FROM", "a@example.org, b@example.org"),
            ("PUBLIC_URL", "kith.example.org"),
            ("PUBLIC_URL", "https://kith.example.org/?page=1"),
            ("KITH_SECRET", "short"),
            ("KITH_SECRET", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            ("MODEL_DIR", "/no/such/folder"),
            ("POSTCODES_FILE", "/no/such/file.zip"),
            ("LISTEN", "8080"),
            ("LISTEN", "127.0.0.1:80800"),
            ("METRICS_LISTEN", "9090"),
            ("TRUSTED_PROXIES", "my-proxy"),
            ("KITH_LOG", "api=loud"),
            ("KITH_LOG_FORMAT", "xml"),
        ];
        for (name, value) in wrong {
            let mut pairs = vec![(name, value)];
            if name == "SMTP_URL" {
                pairs.push(("MAIL_FROM", "kith@example.org"));
            }
            let refusals = refusals(&pairs);
            assert_eq!(refusals.len(), 1, "{name}={value}: {refusals:?}");
            assert_eq!(refusals[0].name, name);
            assert!(!refusals[0].remedy.is_empty());
        }
    }

    #[test]
    fn all_refusals_come_at_once() {
        let names: Vec<String> = refusals(&[("LISTEN", "x"), ("PUBLIC_URL", "x"), ("KITH_SECRET", "x")])
            .into_iter()
            .map(|r| r.name)
            .collect();
        assert_eq!(names, ["PUBLIC_URL", "KITH_SECRET", "LISTEN"]);
    }

    #[test]
    fn a_name_that_nearly_is_a_setting_is_refused_with_the_right_one() {
        for (name, meant) in [
            ("DATABASE_URI", "DATABASE_URL"),
            ("DATABSE_URL", "DATABASE_URL"),
            ("database_url", "DATABASE_URL"),
            ("MAILFROM", "MAIL_FROM"),
            ("KITH_SECRETS", "KITH_SECRET"),
            ("MODEL_DIRS", "MODEL_DIR"),
        ] {
            // A letter case of its own is a distance of 0 once folded, and still not the name.
            let refusals = refusals(&[(name, "x")]);
            assert_eq!(refusals[0].name, name);
            assert_eq!(refusals[0].remedy, format!("Did you mean {meant}?"));
        }
    }

    #[test]
    fn an_unknown_kith_setting_is_refused() {
        let refusals = refusals(&[("KITH_COLOUR", "blue")]);
        assert_eq!(refusals[0].name, "KITH_COLOUR");
        assert!(refusals[0].remedy.contains("DATABASE_URL"));
    }

    #[test]
    fn the_tests_own_variable_is_let_through() {
        assert!(parse(&[("KITH_TEST_DATABASE_URL", "x")]).is_ok());
    }

    #[test]
    fn settings_that_need_each_other_are_asked_for() {
        assert_eq!(refusals(&[("SMTP_URL", "smtp://localhost")])[0].name, "MAIL_FROM");
        assert_eq!(refusals(&[("MEILI_MASTER_KEY", "x")])[0].name, "MEILI_URL");
    }

    #[test]
    fn a_server_names_each_setting_it_lacks() {
        let refused = parse(&[]).unwrap().server().expect_err("should be refused");
        let names: Vec<_> = refused.0.iter().map(|refusal| refusal.name.as_str()).collect();
        assert_eq!(names, ["DATABASE_URL", "PUBLIC_URL", "KITH_SECRET"]);
    }

    #[test]
    fn an_indexer_names_the_mail_server_it_lacks() {
        let refused = parse(&[("MAIL_FROM", "kith@example.org")]).unwrap().mail().expect_err("should be refused");
        assert_eq!(refused.0[0].name, "SMTP_URL");
        let config = parse(&[("MAIL_FROM", "kith@example.org"), ("SMTP_URL", "smtp://127.0.0.1:1025")]).unwrap();
        assert_eq!(config.mail().unwrap().from, "kith@example.org");
    }

    #[test]
    fn no_secret_is_printed() {
        let config = parse(&[
            ("DATABASE_URL", "postgres://kith:hush-db@localhost/kith"),
            ("SMTP_URL", "smtps://kith:hush-mail@localhost"),
            ("MAIL_FROM", "kith@example.org"),
            ("KITH_SECRET", "hush-key-0123456789abcdef0123456789"),
        ])
        .unwrap();
        assert!(!format!("{config:?}").contains("hush"));

        let refused = parse(&[
            ("DATABASE_URL", "mysql://kith:hush@localhost"),
            ("SMTP_URL", "hush"),
            ("MAIL_FROM", "kith@example.org"),
            ("KITH_SECRET", "hush"),
            ("PUBLIC_URL", "https://kith:hush@localhost"),
        ])
        .expect_err("should be refused");
        assert_eq!(refused.0.len(), 4);
        assert!(!format!("{refused} {refused:?}").contains("hush"));
    }
}
