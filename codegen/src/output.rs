//! The only writer: one function brings a folder to what it should be, or says how it differs.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::render::File;

/// Whether to bring a folder up to date, or only to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write files that differ, and remove those that should not be there.
    Write,
    /// Write nothing.
    Check,
}

/// How one file differs from what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It is missing.
    Missing(String),
    /// Its bytes are others.
    Changed(String),
    /// It should not be there.
    Orphan(String),
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "{path} (new)"),
            Self::Changed(path) => write!(f, "{path} (changed)"),
            Self::Orphan(path) => write!(f, "{path} (removed)"),
        }
    }
}

/// Compares a folder with the files that it should hold, and in `Mode::Write` makes it so.
/// Only files with the same endings as `files` are looked at.
///
/// # Errors
/// If something cannot be read or written; the error names it.
pub fn synchronise(folder: &Path, files: &[File], mode: Mode) -> io::Result<Vec<Difference>> {
    let mut present = BTreeMap::new();
    read(folder, "", &endings(files), &mut present)?;
    let mut differences = Vec::new();
    for file in files {
        match present.remove(&file.path) {
            Some(bytes) if bytes == file.text.as_bytes() => continue,
            Some(_) => differences.push(Difference::Changed(file.path.clone())),
            None => differences.push(Difference::Missing(file.path.clone())),
        }
        if mode == Mode::Write {
            write(&folder.join(&file.path), &file.text)?;
        }
    }
    for path in present.into_keys() {
        if mode == Mode::Write {
            remove(folder, &path)?;
        }
        differences.push(Difference::Orphan(path));
    }
    Ok(differences)
}

fn endings(files: &[File]) -> Vec<String> {
    let mut endings: Vec<String> = files
        .iter()
        .filter_map(|file| {
            Some(
                Path::new(&file.path)
                    .extension()?
                    .to_string_lossy()
                    .into_owned(),
            )
        })
        .collect();
    endings.sort();
    endings.dedup();
    endings
}

fn read(
    folder: &Path,
    below: &str,
    endings: &[String],
    into: &mut BTreeMap<String, Vec<u8>>,
) -> io::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder).map_err(|error| named(folder, &error))? {
        let entry = entry?;
        let (path, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        if path.is_dir() {
            read(&path, &format!("{below}{name}/"), endings, into)?;
        } else if path
            .extension()
            .is_some_and(|extension| endings.iter().any(|ending| extension == ending.as_str()))
        {
            into.insert(
                format!("{below}{name}"),
                std::fs::read(&path).map_err(|error| named(&path, &error))?,
            );
        }
    }
    Ok(())
}

/// Writes beside the file and renames, so that nobody ever sees half of it.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| named(folder, &error))?;
    let mut temporary = PathBuf::from(path);
    temporary.set_extension(format!("{}.tmp", std::process::id()));
    std::fs::write(&temporary, text).map_err(|error| named(&temporary, &error))?;
    std::fs::rename(&temporary, path).map_err(|error| named(path, &error))
}

/// Removes a file, and the folders that it leaves empty.
fn remove(folder: &Path, path: &str) -> io::Result<()> {
    let file = folder.join(path);
    std::fs::remove_file(&file).map_err(|error| named(&file, &error))?;
    let parents = file
        .ancestors()
        .skip(1)
        .take_while(|parent| *parent != folder);
    for parent in parents {
        // Fails, as it should, if something is left in it.
        if std::fs::remove_dir(parent).is_err() {
            break;
        }
    }
    Ok(())
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
