//! The only writer: one function brings a folder to what it should be, or says how it differs.

use std::collections::{BTreeSet, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use crate::listing::{Listing, named};
use crate::parallel;
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
    let present = Listing::if_there(folder, &endings(files))?;
    let compared = parallel::map(files, |file| difference(&present, file));
    let (mut differences, mut stale) = (Vec::new(), Vec::new());
    for (file, difference) in files.iter().zip(compared) {
        if let Some(difference) = difference? {
            differences.push(difference);
            stale.push(file);
        }
    }
    let wanted = files.iter().map(|file| file.path.as_str()).collect();
    let orphans = orphans(&present, &wanted);
    if mode == Mode::Write {
        write(folder, &stale)?;
        remove(folder, &orphans)?;
    }
    differences.extend(orphans.into_iter().map(Difference::Orphan));
    Ok(differences)
}

/// How a file differs from the one that is present, if it does.
pub(crate) fn difference(present: &Listing, file: &File) -> io::Result<Option<Difference>> {
    let Some(stamp) = present.get(&file.path) else {
        return Ok(Some(Difference::Missing(file.path.clone())));
    };
    let is_same = usize::try_from(stamp.length()) == Ok(file.text.len())
        && present.read(&file.path)? == file.text.as_bytes();
    Ok((!is_same).then(|| Difference::Changed(file.path.clone())))
}

/// What is present and not wanted.
pub(crate) fn orphans(present: &Listing, wanted: &HashSet<&str>) -> Vec<String> {
    let files = present.files().iter().map(|(path, _)| path);
    files
        .filter(|path| !wanted.contains(path.as_str()))
        .cloned()
        .collect()
}

fn endings(files: &[File]) -> Vec<&str> {
    let mut endings: Vec<&str> = files
        .iter()
        .filter_map(|file| Path::new(&file.path).extension()?.to_str())
        .collect();
    endings.sort_unstable();
    endings.dedup();
    endings
}

/// Writes files, and makes the folders that they need.
pub(crate) fn write(folder: &Path, files: &[&File]) -> io::Result<()> {
    let folders: BTreeSet<PathBuf> = files
        .iter()
        .filter_map(|file| Some(folder.join(&file.path).parent()?.to_owned()))
        .collect();
    for folder in folders {
        std::fs::create_dir_all(&folder).map_err(|error| named(&folder, &error))?;
    }
    let written = parallel::map(files, |file| replace(&folder.join(&file.path), &file.text));
    written.into_iter().collect()
}

/// Writes beside the file and renames, so that nobody ever sees half of it.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut temporary = PathBuf::from(path);
    temporary.set_extension(format!("{}.tmp", std::process::id()));
    std::fs::write(&temporary, text).map_err(|error| named(&temporary, &error))?;
    std::fs::rename(&temporary, path).map_err(|error| named(path, &error))
}

/// Removes files, and the folders that they leave empty.
pub(crate) fn remove(folder: &Path, paths: &[String]) -> io::Result<()> {
    for path in paths {
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
    }
    Ok(())
}
