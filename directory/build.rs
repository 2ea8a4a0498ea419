//! Rebuilds when a migration changes (they are embedded), and names their state by a hash.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new("../migrations");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    let mut hash = DefaultHasher::new();
    for version in files {
        version.file_name().hash(&mut hash);
        if version.path().is_dir() {
            std::fs::read(version.path().join("up.sql"))?.hash(&mut hash);
        }
    }
    println!("cargo::rustc-env=KITH_MIGRATIONS_HASH={:016x}", hash.finish());
    Ok(())
}
