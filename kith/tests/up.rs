//! `kith up` as its user meets it: what it starts, refuses, leaves behind, and takes along when it ends.

#![expect(clippy::unwrap_used, reason = "what fails in a helper fails its test")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
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
    for name in ["DATABASE_URL", "LISTEN", "SMTP_URL", "MAIL_FROM", "PUBLIC_URL", "KITH_SECRET", "KITH_LOG"] {
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
    child: Child,
}

impl Up {
    fn start(dir: &Path) -> Self {
        let mut child = kith(dir, &["up", "--port", "0", "--no-sample"])
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert!(line.starts_with("http://127.0.0.1:"), "{line:?}");
        Self { child }
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
