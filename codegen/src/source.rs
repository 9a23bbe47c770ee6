//! The specification's files in memory: the only place that reads them from a disk.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

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
        let name = root
            .file_name()
            .map_or_else(String::new, |name| format!("{}/", name.to_string_lossy()));
        let mut sources = Self {
            files: BTreeMap::new(),
            prefix: name,
        };
        sources.read_folder(root, "")?;
        Ok(sources)
    }

    fn read_folder(&mut self, folder: &Path, below: &str) -> io::Result<()> {
        for entry in std::fs::read_dir(folder).map_err(|e| named(folder, &e))? {
            let entry = entry.map_err(|e| named(folder, &e))?;
            let (path, name) = (
                entry.path(),
                entry.file_name().to_string_lossy().into_owned(),
            );
            if path.is_dir() {
                self.read_folder(&path, &format!("{below}{name}/"))?;
            } else if path
                .extension()
                .is_some_and(|extension| extension == "yaml" || extension == "yml")
            {
                let bytes = std::fs::read(&path).map_err(|e| named(&path, &e))?;
                self.files.insert(format!("{below}{name}"), bytes);
            }
        }
        Ok(())
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

    /// What diagnostics put before a path: the root's own name, so that a terminal can open it.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
