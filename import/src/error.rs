//! What keeps an import from going on, and where.

use std::fmt;
use std::path::Path;

/// Why nothing can be imported: what is wrong, and in which place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A file, or a part of one: `autoscaling/v20180419/api.json, object Filter`.
    pub place: String,
    /// What is wrong with it, in one line.
    pub message: String,
}

impl Problem {
    /// A problem of a place.
    pub fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            message: message.into(),
        }
    }

    /// A file that cannot be read or written.
    #[must_use]
    pub fn of_file(path: &Path, error: &std::io::Error) -> Self {
        Self::new(path.display().to_string(), error.to_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for Problem {}
