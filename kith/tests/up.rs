//! `kith up` as its user meets it: what it starts, refuses, leaves behind, and takes along when it ends.

#![expect(clippy::unwrap_used, reason = "what fails in a helper fails its test")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Output, Stdio};
use std::time::Duration;

/// A folder of one test's own, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("kith-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder.canonicalize().unwrap())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn kith(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
    command.args(arguments).arg("--dir").arg(dir).stdin(Stdio::null());
    for name in [
        "DATABASE_URL",
        "LISTEN",
        "METRICS_LISTEN",
        "SMTP_URL",
        "MAIL_FROM",
        "PUBLIC_URL",
        "KITH_SECRET",
        "KITH_LOG",
        "KITH_LOG_FORMAT",
    ] {
        command.env_remove(name);
    }
    command
}

fn run(dir: &Path, arguments: &[&str]) -> Output {
    kith(dir, arguments).output().unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A `kith up` that has said it serves. Ended when dropped, so that a test that fails leaves nothing running.
struct Up {
    child: process::Child,
    /// Where it serves.
    address: String,
}

impl Up {
    fn start(dir: &Path) -> Self {
        Self::start_with(dir, &[])
    }

    fn start_with(dir: &Path, settings: &[(&str, &str)]) -> Self {
        let mut child = kith(dir, &["up", "--port", "0", "--no-sample"])
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("http://").unwrap_or_default().to_owned();
        assert!(address.starts_with("127.0.0.1:"), "{line:?}");
        Self { child, address }
    }

    fn interrupt(mut self) -> Option<i32> {
        signal("INT", &self.child.id().to_string());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Up {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A process that is ended with its test.
struct Child(process::Child);

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn signal(name: &str, pid: &str) {
    assert!(Command::new("sh").args(["-c", "kill -s \"$1\" \"$2\"", "kill", name, pid]).status().unwrap().success());
}

/// Opens a session with the server at a URL as `up` announces it, and reads until it may ask something.
fn session(url: &str) -> UnixStream {
    let host = url.strip_prefix("postgres://kith@").unwrap().strip_suffix("/postgres").unwrap().replace("%2F", "/");
    let mut stream = UnixStream::connect(Path::new(&host).join(".s.PGSQL.5432")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let names = b"user\0kith\0database\0postgres\0\0";
    stream.write_all(&u32::try_from(8 + names.len()).unwrap().to_be_bytes()).unwrap();
    stream.write_all(&196_608_u32.to_be_bytes()).unwrap();
    stream.write_all(names).unwrap();
    while message(&mut stream).0 != b'Z' {}
    stream
}

/// One message of the server's: its kind and what is in it.
fn message(stream: &mut UnixStream) -> (u8, Vec<u8>) {
    let mut head = [0_u8; 5];
    stream.read_exact(&mut head).unwrap();
    let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]);
    let mut body = vec![0; usize::try_from(length).unwrap() - 4];
    stream.read_exact(&mut body).unwrap();
    (head[0], body)
}

/// The status and body of a request without a body, as a browser of ours would make it.
fn ask(address: &str, line: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    write!(
        stream,
        "{line} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (status.unwrap_or_else(|| panic!("{answer:?}")), body.to_owned())
}

/// A number of a scrape by its whole name with labels; nought where it is not there.
fn number(scrape: &str, name: &str) -> f64 {
    let line = scrape.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.map_or(0.0, |value| value.parse().unwrap_or_else(|_| panic!("{name} {value}")))
}

fn is(found: f64, expected: i32) -> bool {
    (found - f64::from(expected)).abs() < f64::EPSILON
}

/// An address that was free a moment ago.
fn free_address() -> String {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

#[test]
fn what_is_done_moves_the_numbers_and_no_address_or_path_is_among_them() {
    let folder = Folder::new("numbers");
    let metrics = free_address();
    let up = Up::start_with(&folder.0, &[("METRICS_LISTEN", &metrics)]);
    assert_eq!(ask(&up.address, "GET /metrics").0, 404, "the public port has no metrics");
    let before = ask(&metrics, "GET /metrics").1;
    assert_eq!(ask(&up.address, "GET /offers/wombat?kazoo=1").0, 404);
    assert_eq!(ask(&up.address, "GET /kazoo").0, 404);
    assert_eq!(ask(&up.address, "BREW /").0, 405);
    assert_eq!(ask(&up.address, "POST /sign-in").0, 422);
    let (status, after) = ask(&metrics, "GET /metrics");
    assert_eq!(status, 200);
    let by = |name: &str| number(&after, name) - number(&before, name);
    let requests = |labels: &str| by(&format!("kith_http_requests_total{{{labels}}}"));
    for labels in [
        r#"route="/offers/{id}",method="GET",status="404""#,
        r#"route="none",method="GET",status="404""#,
        r#"route="/sign-in",method="POST",status="422""#,
    ] {
        assert!(is(requests(labels), 1), "{labels}\n{after}");
    }
    assert!(is(by(r#"kith_http_request_duration_seconds_count{route="/sign-in"}"#), 1));
    assert!(by(r#"kith_sql_statement_duration_seconds_count{outcome="ok"}"#) > 0.0, "{after}");
    assert!(number(&after, "kith_database_connections_open") >= 1.0);
    assert!(is(number(&after, "kith_database_connections_most"), 16));
    assert!(is(number(&after, "kith_database_up"), 1));
    assert!(number(&after, "process_start_time_seconds") > 1.7e9);
    assert!(is(number(&after, concat!("kith_build_info{version=\"", env!("CARGO_PKG_VERSION"), "\"}")), 1));
    for queue in ["matcher", "notifier", "mailer"] {
        for name in ["kith_queue_due", "kith_queue_dead", "kith_queue_oldest_due_age_seconds"] {
            assert!(after.contains(&format!("{name}{{queue=\"{queue}\"}} 0")), "{name} {queue}\n{after}");
        }
    }
    for told in ["wombat", "kazoo", "BREW"] {
        assert!(!after.contains(told), "{told} is among the numbers:\n{after}");
    }
    // Each name has a line in the page for who operates this.
    let page = include_str!("../../docs/operate.md");
    for name in after.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next()) {
        assert!(page.contains(&format!("`{name}`")), "{name} is not in docs/operate.md");
    }
    assert_eq!(up.interrupt(), Some(0));
}

#[test]
fn an_indexer_alone_says_how_it_is_and_what_it_does() {
    let folder = Folder::new("indexer");
    let up = Up::start(&folder.0);
    let url = fs::read_to_string(folder.0.join("database-url")).unwrap();
    let metrics = free_address();
    let settings = [
        ("METRICS_LISTEN", metrics.as_str()),
        ("DATABASE_URL", &url),
        ("PUBLIC_URL", "https://kith.example.org"),
        ("KITH_SECRET", "0123456789abcdef0123456789abcdef"),
        ("SMTP_URL", "smtp://127.0.0.1:1"),
        ("MAIL_FROM", "kith@example.org"),
    ];
    let kith = |arguments: &[&str]| {
        let mut command = kith(&folder.0.join("elsewhere"), arguments);
        command.envs(settings).stderr(Stdio::piped());
        command
    };
    assert_eq!(kith(&["health", "indexer"]).status().unwrap().code(), Some(1), "nobody is there yet");
    let mut indexer = Child(kith(&["indexer"]).spawn().unwrap());
    let mut lines = BufReader::new(indexer.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let working = lines.find(|line| line.contains("\"working\"")).unwrap();
    let line: serde_json::Value = serde_json::from_str(&working).unwrap();
    assert_eq!((&line["level"], &line["target"]), (&"INFO".into(), &"indexer::worker".into()), "JSON to a pipe");
    assert_eq!(kith(&["health", "indexer"]).status().unwrap().code(), Some(0));
    let scrape = ask(&metrics, "GET /metrics").1;
    assert!(scrape.contains("kith_queue_due{queue=\"mailer\"} 0"), "{scrape}");
    signal("TERM", &indexer.0.id().to_string());
    assert_eq!(indexer.0.wait().unwrap().code(), Some(0));
    assert_eq!(up.interrupt(), Some(0));
}

#[test]
fn up_shares_its_database_refuses_a_second_and_ends_cleanly_on_ctrl_c() {
    let folder = Folder::new("up");
    let dir = &folder.0;
    let up = Up::start(dir);
    let url = fs::read_to_string(dir.join("database-url")).unwrap();
    drop(session(&url));

    let second = run(dir, &["up", "--port", "0"]);
    assert_eq!(second.status.code(), Some(1));
    assert!(stderr(&second).contains("in use"), "{}", stderr(&second));

    let migrate = run(dir, &["migrate", "--json"]);
    assert_eq!(migrate.status.code(), Some(0), "{}", stderr(&migrate));
    let document: serde_json::Value = serde_json::from_slice(&migrate.stdout).unwrap();
    assert_eq!(document, serde_json::json!({ "migrations": [] }), "`up` has run them already");

    assert_eq!(up.interrupt(), Some(0));
    assert!(!dir.join("database-url").exists());
    let gone = url.strip_prefix("postgres://kith@").unwrap().strip_suffix("/postgres").unwrap().replace("%2F", "/");
    assert!(!Path::new(&gone).exists(), "the socket's folder is left behind");
}

#[test]
fn the_database_dies_with_a_kith_that_is_killed_and_starts_again() {
    let folder = Folder::new("killed");
    let dir = &folder.0;
    let mut up = Up::start(dir);
    let mut session = session(&fs::read_to_string(dir.join("database-url")).unwrap());

    up.child.kill().unwrap();
    up.child.wait().unwrap();

    // The server's last word to whoever is connected, or the read's time limit fails the test.
    let (kind, body) = message(&mut session);
    assert_eq!(kind, b'E');
    assert!(
        String::from_utf8_lossy(&body).contains("57P01"),
        "not a shutdown, but: {}",
        String::from_utf8_lossy(&body)
    );
    assert_eq!(session.read(&mut [0]).unwrap(), 0);

    // What it left (data, socket's folder, address) is no hindrance, and nothing was lost.
    let migrate = run(dir, &["migrate"]);
    assert_eq!(migrate.status.code(), Some(0), "{}", stderr(&migrate));
    assert!(String::from_utf8_lossy(&migrate.stdout).contains("already"));
}

#[test]
fn up_ends_with_a_failure_when_its_database_is_gone() {
    let folder = Folder::new("lost");
    let mut up = Up::start(&folder.0);
    let pid = fs::read_to_string(folder.0.join("pg/data/postmaster.pid")).unwrap().lines().next().unwrap().to_owned();
    signal("INT", &pid);
    assert_eq!(up.child.wait().unwrap().code(), Some(1));
}

#[test]
fn a_port_that_is_taken_is_refused_with_the_way_out() {
    let folder = Folder::new("port");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let up = run(&folder.0, &["up", "--port", &port]);
    assert_eq!(up.status.code(), Some(1));
    assert!(stderr(&up).contains("--port"), "{}", stderr(&up));
    assert!(!folder.0.join("pg").exists(), "nothing is started for nothing");
}

#[test]
fn a_wrong_setting_stops_the_start_with_its_name() {
    let folder = Folder::new("setting");
    for (name, value) in [("LISTEN", "8080"), ("KITH_COLOUR", "blue"), ("DATABASE_URI", "postgres://localhost/kith")] {
        let output = kith(&folder.0, &["up"]).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(stderr(&output).contains(name), "{}", stderr(&output));
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_server_without_its_settings_names_them() {
    let folder = Folder::new("server");
    for part in ["api", "indexer"] {
        let output = run(&folder.0, &[part]);
        assert_eq!(output.status.code(), Some(2), "{part}");
        for name in ["DATABASE_URL", "PUBLIC_URL", "KITH_SECRET"] {
            assert!(stderr(&output).contains(name), "{}", stderr(&output));
        }
    }
}

#[test]
fn an_unknown_option_is_wrong_use() {
    let folder = Folder::new("option");
    assert_eq!(run(&folder.0, &["up", "--colour"]).status.code(), Some(2));
    assert_eq!(run(&folder.0, &["--help"]).status.code(), Some(0));
}
