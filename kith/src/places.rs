//! Where Kith's own files are: its folder and the lock on it, the server's data, and the short folder of its socket.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::config::Secret;

/// The most bytes of a socket's path, less `/.s.PGSQL.5432` and what tells two folders apart.
const SOCKET_DIR_MAX: usize = 107 - 14 - 4;

/// The user a server of ours runs as.
#[derive(Debug)]
pub(crate) struct Owner {
    /// Their number.
    pub(crate) uid: u32,
    /// Their group's number.
    pub(crate) gid: u32,
    /// Whether that is somebody other than who runs Kith.
    pub(crate) is_other: bool,
}

impl Owner {
    /// Ourselves; `postgres` where we are root.
    pub(crate) fn of_server() -> Result<Self> {
        let us = fs::metadata("/proc/self").context("asking who runs this")?;
        if us.uid() != 0 {
            return Ok(Self { uid: us.uid(), gid: us.gid(), is_other: false });
        }
        let users = fs::read_to_string("/etc/passwd").context("looking for the user postgres")?;
        users
            .lines()
            .filter_map(|line| line.strip_prefix("postgres:"))
            .find_map(|line| {
                let mut fields = line.split(':').skip(1);
                Some(Self { uid: fields.next()?.parse().ok()?, gid: fields.next()?.parse().ok()?, is_other: true })
            })
            .context("there is no user postgres, as whom the database must run under root. Install PostgreSQL, or run Kith as another user")
    }

    fn give(&self, path: &Path) -> Result<()> {
        if self.is_other {
            chown(path, Some(self.uid), Some(self.gid))
                .with_context(|| format!("giving {} to the database", path.display()))?;
        }
        Ok(())
    }

    /// Whether they can get to a folder: every folder above it lets everybody through.
    fn reaches(&self, folder: &Path) -> bool {
        !self.is_other || folder.ancestors().all(|above| fs::metadata(above).is_ok_and(|meta| meta.mode() & 0o001 != 0))
    }
}

/// Kith's folder, held by this process alone: two servers on the same data cannot be. Let go when dropped, or killed.
#[derive(Debug)]
pub(crate) struct Held {
    dir: PathBuf,
    _lock: File,
    announced: bool,
}

/// What became of asking for the folder.
#[derive(Debug)]
pub(crate) enum Hold {
    /// It is ours.
    Ours(Held),
    /// Another process has it; and where its database is, if it serves one.
    Taken(Option<Secret>),
}

impl Held {
    /// Makes the folder where it is missing, and takes it.
    pub(crate) fn take(dir: &Path) -> Result<Hold> {
        let doing = || format!("using the folder {}", dir.display());
        fs::create_dir_all(dir).with_context(doing)?;
        let dir = dir.canonicalize().with_context(doing)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(dir.join("lock"))
            .with_context(doing)?;
        match lock.try_lock() {
            Ok(()) => {
                let held = Self { dir, _lock: lock, announced: false };
                held.forget(); // of one that was killed
                Ok(Hold::Ours(held))
            }
            Err(TryLockError::WouldBlock) => {
                Ok(Hold::Taken(fs::read_to_string(dir.join(URL_FILE)).ok().map(Secret::new)))
            }
            Err(TryLockError::Error(error)) => Err(error).with_context(doing),
        }
    }

    /// The folder, without links or dots.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Lets other commands find our database.
    pub(crate) fn announce(&mut self, url: &Secret) -> Result<()> {
        self.announced = true;
        write_private(&self.dir.join(URL_FILE), url.expose())
    }

    /// A secret of this folder's own, made at its first use.
    pub(crate) fn secret(&self) -> Result<Secret> {
        use std::io::Read as _;
        let file = self.dir.join("secret");
        if let Ok(text) = fs::read_to_string(&file)
            && text.len() == 64
        {
            return Ok(Secret::new(text));
        }
        let mut random = [0_u8; 32];
        File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut random)).context("making a secret")?;
        let text = hexadecimal(&random);
        write_private(&file, &text)?;
        Ok(Secret::new(text))
    }

    fn forget(&self) {
        let _ = fs::remove_file(self.dir.join(URL_FILE));
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if self.announced {
            self.forget();
        }
    }
}

const URL_FILE: &str = "database-url";

/// The folder of the server's data: in ours, or in the system's where the server's user cannot get to ours.
pub(crate) fn server_home(dir: &Path, owner: &Owner) -> Result<PathBuf> {
    let home = if owner.reaches(dir) {
        dir.join("pg")
    } else {
        let all = Path::new("/var/lib/kith");
        DirBuilder::new().recursive(true).mode(0o755).create(all).context("making /var/lib/kith")?;
        all.join(fingerprint(dir))
    };
    if !home.exists() {
        DirBuilder::new().mode(0o700).create(&home).with_context(|| format!("making {}", home.display()))?;
        owner.give(&home)?;
    }
    let is = fs::metadata(&home)?.uid();
    if is != owner.uid {
        bail!(
            "{} belongs to user {is}, and the database would run as user {}. Run Kith as who ran it before, or choose another folder with --dir",
            home.display(),
            owner.uid
        );
    }
    Ok(home)
}

/// A folder for the server's socket that is short enough, and closed to everybody else.
pub(crate) fn socket_dir(dir: &Path, owner: &Owner) -> Result<PathBuf> {
    let name = format!("kith-{}", fingerprint(dir));
    let temp = std::env::temp_dir();
    let fits = temp.is_absolute() && temp.join(&name).as_os_str().len() <= SOCKET_DIR_MAX && owner.reaches(&temp);
    let temp = if fits { temp } else { PathBuf::from("/tmp") };
    // A name can be taken by somebody else: the temp folder is everybody's.
    for attempt in 0..16 {
        let folder = temp.join(if attempt == 0 { name.clone() } else { format!("{name}-{attempt}") });
        match DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => {
                owner.give(&folder)?;
                return Ok(folder);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                let meta = fs::symlink_metadata(&folder)?;
                if meta.is_dir() && meta.uid() == owner.uid && meta.permissions().mode() & 0o777 == 0o700 {
                    return Ok(folder);
                }
            }
            Err(error) => return Err(error).with_context(|| format!("making {}", folder.display())),
        }
    }
    bail!("every name for the database's socket is taken: remove {}/{name}*", temp.display())
}

/// A short name for a folder, the same at every start.
fn fingerprint(dir: &Path) -> String {
    let hash = Sha256::digest(dir.as_os_str().as_encoded_bytes());
    hexadecimal(&hash).chars().take(12).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Whole or not at all, and for its owner only.
fn write_private(file: &Path, text: &str) -> Result<()> {
    let new = file.with_extension("new");
    let write = || -> std::io::Result<()> {
        let _ = fs::remove_file(&new);
        OpenOptions::new().create_new(true).write(true).mode(0o600).open(&new)?.write_all(text.as_bytes())?;
        fs::rename(&new, file)
    };
    write().with_context(|| format!("writing {}", file.display()))
}
