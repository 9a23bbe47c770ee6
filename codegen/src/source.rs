//! The specification's files in memory: the only place that reads them from a disk.

use std::collections::BTreeMap;
use std::io;
use std::ops::Bound;
use std::path::Path;

use crate::listing::Listing;
use crate::parallel;

/// How the names of files end that belong to a specification.
pub(crate) const ENDINGS: [&str; 2] = ["yaml", "yml"];

/// The YAML files of a specification by their path below its root (`tencentcloud/vendor.yaml`).
///
/// Everything after loading works on this, so tests and fuzzers need no disk.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<String, Vec<u8>>,
    prefix: String,
}

impl Sources {
    /// An empty specification.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads every `*.yaml` file below `root`, and `*.yml`, which is a problem later on and not overlooked.
    ///
    /// # Errors
    /// If a folder or file cannot be read; the error names it.
    pub fn read(root: &Path) -> io::Result<Self> {
        let listing = Listing::of(root, &ENDINGS)?;
        let contents = parallel::map(listing.files(), |(path, _)| listing.read(path));
        let mut sources = Self::of(root);
        for ((path, _), content) in listing.files().iter().zip(contents) {
            sources.insert(path, content?);
        }
        Ok(sources)
    }

    /// None yet of the files below `root`.
    pub(crate) fn of(root: &Path) -> Self {
        let name = root.file_name();
        Self {
            files: BTreeMap::new(),
            prefix: name.map_or_else(String::new, |name| format!("{}/", name.to_string_lossy())),
        }
    }

    /// Adds a file, or replaces the one of that path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The paths that begin with `folder`, which ends with a slash, in their order.
    pub(crate) fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files
            .range::<str, _>((Bound::Included(folder), Bound::Unbounded))
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(folder))
    }

    /// Adds the files of `others`.
    pub(crate) fn extend(&mut self, others: Self) {
        self.files.extend(others.files);
    }

    /// What diagnostics put before a path: the root's own name, so that a terminal can open it.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }
}
