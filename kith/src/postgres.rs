//! A PostgreSQL server of Kith's own: reached by its socket only, and gone when Kith is gone.
//!
//! - It is started by `setpriv --pdeathsig INT`, so even a Kith that is killed outright takes it along, cleanly.
//! - That signal is sent when the *thread* that started it ends: start it from the main thread, before any runtime.
//! - A server refuses to run as root; there it runs as the user `postgres`.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};

use crate::config::Secret;
use crate::places::{self, Owner};

/// The database's own user.
const USER: &str = "kith";
/// Long, since a server that crashed replays its log first.
const START: Duration = Duration::from_mins(1);
const STOP: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(20);

/// A running server; dropping it stops it.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    socket_dir: PathBuf,
    url: Secret,
}

impl Server {
    /// Starts the server whose data belong to `dir`, making them first where there are none.
    /// Whoever calls holds `dir`'s lock, and is the main thread.
    pub(crate) fn start(dir: &Path) -> Result<Self> {
        let owner = Owner::of_server()?;
        let home = places::server_home(dir, &owner)?;
        let data = home.join("data");
        let log = dir.join("postgres.log");
        let programs = programs(&data)?;
        if !data.exists() {
            initialise(&programs, &home, &data, &owner, &log)?;
        }
        wait_for_predecessor(&data)?;

        let socket_dir = places::socket_dir(dir, &owner)?;
        let child = command(&owner, &programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(&socket_dir)
            .args(["-c", "listen_addresses=", "-c", "max_connections=100"])
            .stdout(append(&log)?)
            .stderr(append(&log)?)
            .spawn()
            .context("starting Postgres by setpriv (Debian package util-linux)")?;
        let url = Secret::new(format!("postgres://{USER}@{}/postgres", percent_encoded(&socket_dir)?));
        // From here on dropping stops it, also where it never gets ready.
        let mut server = Self { child, socket_dir, url };
        server
            .wait_until_ready()
            .with_context(|| format!("Postgres did not start; its last words are in {}", log.display()))?;
        Ok(server)
    }

    /// Where it is reached.
    pub(crate) fn url(&self) -> &Secret {
        &self.url
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&mut self) -> Result<Option<ExitStatus>> {
        self.ended_within(Duration::ZERO)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let socket = self.socket_dir.join(".s.PGSQL.5432");
        let until = Instant::now() + START;
        while !answers(&socket) {
            if let Some(status) = self.ended()? {
                bail!("it ended at once ({status})");
            }
            if Instant::now() > until {
                bail!("it did not answer within {} seconds", START.as_secs());
            }
            std::thread::sleep(POLL);
        }
        Ok(())
    }

    fn stop(&mut self) -> Result<()> {
        // INT ends sessions and shuts down cleanly; QUIT ends at once, and the next start replays the log.
        for (signal, patience) in [("INT", STOP), ("QUIT", STOP)] {
            if self.ended()?.is_some() {
                return Ok(());
            }
            signal_to(self.child.id(), signal)?;
            if self.ended_within(patience)?.is_some() {
                return Ok(());
            }
        }
        bail!("Postgres (process {}) does not stop", self.child.id())
    }

    fn ended_within(&mut self, patience: Duration) -> Result<Option<ExitStatus>> {
        let until = Instant::now() + patience;
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(Some(status));
            }
            if Instant::now() >= until {
                return Ok(None);
            }
            std::thread::sleep(POLL);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.stop() {
            tracing::error!("{error:#}");
        }
        // Left where something else is in it; the next start uses it again.
        let _ = fs::remove_dir(&self.socket_dir);
    }
}

/// The folder with the server's programs: of the data's own version, or, for new data, the newest there is.
fn programs(data: &Path) -> Result<PathBuf> {
    let version_file = data.join("PG_VERSION");
    let wanted = match fs::read_to_string(&version_file) {
        Ok(text) => Some(text.trim().to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            return Err(anyhow!(error).context(format!(
                "reading {}: these data belong to another user. Run Kith as that user, or choose another folder with --dir",
                version_file.display()
            )));
        }
    };
    let installed: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let bin = entry.path().join("bin");
            let version = entry.file_name().to_str()?.parse().ok()?;
            bin.join("initdb").is_file().then_some((version, bin))
        })
        .collect();
    let found = match &wanted {
        Some(wanted) => installed.into_iter().find(|(version, _)| version.to_string() == *wanted),
        None => installed.into_iter().max(),
    };
    found.map(|(_, bin)| bin).with_context(|| match wanted {
        Some(wanted) => format!(
            "the data in {} are PostgreSQL {wanted}'s, which is not installed. Install it:  apt-get install postgresql-{wanted}",
            data.display()
        ),
        None => "PostgreSQL is not installed (no initdb under /usr/lib/postgresql). `./run` installs it, or set \
                 DATABASE_URL to a database of yours"
            .to_owned(),
    })
}

/// Makes the data in a folder beside their own, so that they are there whole or not at all.
fn initialise(programs: &Path, home: &Path, data: &Path, owner: &Owner, log: &Path) -> Result<()> {
    let new = home.join("new");
    if new.exists() {
        fs::remove_dir_all(&new).context("removing what an interrupted start has left")?;
    }
    let status = command(owner, &programs.join("initdb"))
        .arg("-D")
        .arg(&new)
        .args(["-U", USER, "--auth=trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-instructions"])
        .stdout(append(log)?)
        .stderr(append(log)?)
        .status()
        .context("running initdb by setpriv (Debian package util-linux)")?;
    if !status.success() {
        bail!("initdb failed ({status}); its last words are in {}", log.display());
    }
    fs::rename(&new, data).context("putting the new database into place")
}

/// A Kith that was killed leaves its server shutting down for a moment: two on the same data cannot be.
fn wait_for_predecessor(data: &Path) -> Result<()> {
    let Ok(text) = fs::read_to_string(data.join("postmaster.pid")) else { return Ok(()) };
    let Some(pid) = text.lines().next().and_then(|line| line.trim().parse::<u32>().ok()) else { return Ok(()) };
    let works_there = || fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|cwd| cwd == data);
    let until = Instant::now() + STOP;
    while works_there() {
        if Instant::now() > until {
            bail!("another Postgres (process {pid}) runs on {}. Stop it first", data.display());
        }
        std::thread::sleep(POLL);
    }
    Ok(())
}

/// A program of the server's, as the user it must run as, knowing nothing of our environment (it holds secrets), and
/// outside our process group (Ctrl-C in a terminal is for us: we stop it last).
fn command(owner: &Owner, program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "INT"]);
    if owner.is_other {
        command.arg(format!("--reuid={}", owner.uid)).arg(format!("--regid={}", owner.gid)).arg("--clear-groups");
    }
    command
        .arg(program)
        .env_clear()
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .current_dir("/")
        .stdin(Stdio::null())
        .process_group(0);
    command
}

/// Connects and says hello: a server that is still starting answers with an error, a ready one asks who we are or lets
/// us in.
fn answers(socket: &Path) -> bool {
    let ask = || -> std::io::Result<u8> {
        let mut stream = UnixStream::connect(socket)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let names = format!("user\0{USER}\0database\0postgres\0\0");
        let length = u32::try_from(8 + names.len()).map_err(std::io::Error::other)?;
        let mut hello = length.to_be_bytes().to_vec();
        hello.extend(196_608_u32.to_be_bytes()); // protocol 3.0
        hello.extend(names.as_bytes());
        stream.write_all(&hello)?;
        let mut answer = [0_u8; 1];
        stream.read_exact(&mut answer)?;
        let [kind] = answer;
        Ok(kind)
    };
    ask().is_ok_and(|kind| kind == b'R')
}

/// By the shell, which has it built in: sending a signal ourselves would need unsafe code.
fn signal_to(pid: u32, signal: &str) -> Result<()> {
    let status = Command::new("/bin/sh")
        .args(["-c", "kill -s \"$1\" \"$2\"", "kill", signal, &pid.to_string()])
        .stderr(Stdio::null())
        .process_group(0)
        .status()
        .context("sending Postgres a signal")?;
    // It may have ended in between.
    tracing::debug!(%status, signal, pid, "signalled Postgres");
    Ok(())
}

fn append(log: &Path) -> Result<File> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(log)
        .with_context(|| format!("opening {}", log.display()))
}

fn percent_encoded(path: &Path) -> Result<String> {
    use std::fmt::Write as _;
    let mut encoded = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => encoded.push(char::from(*byte)),
            other => write!(encoded, "%{other:02X}")?,
        }
    }
    Ok(encoded)
}
