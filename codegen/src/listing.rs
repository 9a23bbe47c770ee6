//! The files below a folder, by their paths and stamps; nothing is read but folders. What begins with a dot
//! belongs to some tool, such as the record of what was imported, and is passed over.

use std::fs::{DirEntry, FileType};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::parallel;
use crate::stamp::Stamp;

/// The files below a folder that have certain endings.
#[derive(Debug)]
pub struct Listing {
    root: PathBuf,
    taken: SystemTime,
    /// In the order of their paths.
    files: Files,
}

/// Files, each with its stamp.
type Files = Vec<(String, Stamp)>;

/// A folder: its path, and the beginning of the paths of its files.
type Folder = (PathBuf, String);

impl Listing {
    /// Looks through `root`, or finds nothing if it is not there.
    ///
    /// # Errors
    /// If a folder cannot be read; the error names it.
    pub fn if_there(root: &Path, endings: &[&str]) -> io::Result<Self> {
        if root.exists() {
            return Self::of(root, endings);
        }
        Ok(Self {
            root: root.to_owned(),
            taken: SystemTime::now(),
            files: Vec::new(),
        })
    }

    /// Looks through `root`.
    ///
    /// # Errors
    /// If a folder cannot be read; the error names it.
    pub fn of(root: &Path, endings: &[&str]) -> io::Result<Self> {
        let taken = SystemTime::now();
        let mut files = Vec::new();
        let mut open: Vec<Folder> = vec![(root.to_owned(), String::new())];
        // A level at a time: the services of a vendor are hundreds of folders.
        while !open.is_empty() {
            let level = parallel::map(&open, |(folder, below)| {
                look(folder, below, endings).map_err(|error| named(folder, &error))
            });
            open.clear();
            for found in level {
                let (inside, folders) = found?;
                files.extend(inside);
                open.extend(folders);
            }
        }
        files.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        Ok(Self {
            root: root.to_owned(),
            taken,
            files,
        })
    }

    /// When it was taken, or a little earlier.
    pub fn taken(&self) -> SystemTime {
        self.taken
    }

    /// All files in the order of their paths.
    pub fn files(&self) -> &[(String, Stamp)] {
        &self.files
    }

    /// The files that are in no folder of a folder.
    pub fn shallow(&self) -> impl Iterator<Item = &(String, Stamp)> {
        let is_shallow = |path: &str| path.matches('/').count() < 2;
        self.files.iter().filter(move |(path, _)| is_shallow(path))
    }

    /// The files whose paths begin with `folder`, which ends with a slash.
    pub fn below(&self, folder: &str) -> &[(String, Stamp)] {
        let from = self
            .files
            .partition_point(|(path, _)| path.as_str() < folder);
        let inside = self.files.get(from..).unwrap_or_default();
        let count = inside.partition_point(|(path, _)| path.starts_with(folder));
        inside.get(..count).unwrap_or_default()
    }

    /// How many bytes are in the files whose paths begin with `folder`.
    pub fn size(&self, folder: &str) -> u64 {
        self.below(folder)
            .iter()
            .map(|(_, stamp)| stamp.length())
            .sum()
    }

    /// The stamp of a file.
    pub fn get(&self, path: &str) -> Option<Stamp> {
        let found = self
            .files
            .binary_search_by(|(other, _)| other.as_str().cmp(path));
        found
            .ok()
            .and_then(|at| self.files.get(at))
            .map(|(_, stamp)| *stamp)
    }

    /// The content of a file.
    ///
    /// # Errors
    /// If it cannot be read; the error names it.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let file = self.root.join(path);
        std::fs::read(&file).map_err(|error| named(&file, &error))
    }
}

/// The files and folders of one folder.
fn look(folder: &Path, below: &str, endings: &[&str]) -> io::Result<(Files, Vec<Folder>)> {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let kind = kind(&entry)?;
        let ending = Path::new(&name).extension();
        let is_wanted = ending.is_some_and(|own| endings.iter().any(|ending| own == *ending));
        if !kind.is_dir() && !is_wanted {
            continue;
        }
        let Some(name) = name.to_str() else {
            let message = format!("the name {} is not UTF-8", name.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        };
        if kind.is_dir() {
            folders.push((entry.path(), format!("{below}{name}/")));
        } else {
            // What a link leads to is what is read; for anything else this is one call less.
            let metadata = if kind.is_symlink() {
                std::fs::metadata(entry.path())?
            } else {
                entry.metadata()?
            };
            files.push((format!("{below}{name}"), Stamp::of(&metadata)));
        }
    }
    Ok((files, folders))
}

/// What an entry is; a link to a folder is a folder.
fn kind(entry: &DirEntry) -> io::Result<FileType> {
    let kind = entry.file_type()?;
    if kind.is_symlink() {
        let target = std::fs::metadata(entry.path());
        return Ok(target.map_or(kind, |target| {
            if target.is_dir() {
                target.file_type()
            } else {
                kind
            }
        }));
    }
    Ok(kind)
}

/// The error with the path that it is about.
pub fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
