//! Differences that somebody has looked at and wants to hear of no more.

use std::collections::BTreeSet;
use std::path::Path;

use crate::error::Problem;

/// Fingerprints, one on a line; `#` begins a comment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    fingerprints: BTreeSet<String>,
}

impl Accepted {
    /// Reads a file.
    ///
    /// # Errors
    /// If it cannot be read, or holds anything else.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let text = std::fs::read_to_string(path);
        let text = text.map_err(|error| Problem::of_file(path, &error))?;
        Self::of(&text)
            .map_err(|(line, message)| Problem::new(format!("{}:{line}", path.display()), message))
    }

    /// Understands the text of such a file.
    ///
    /// # Errors
    /// With the first line that is no fingerprint.
    pub fn of(text: &str) -> Result<Self, (usize, String)> {
        let mut fingerprints = BTreeSet::new();
        for (index, line) in text.lines().enumerate() {
            let word = line.split('#').next().unwrap_or_default().trim();
            let is_fingerprint = word.len() == 16 && word.chars().all(|c| c.is_ascii_hexdigit());
            if is_fingerprint {
                fingerprints.insert(word.to_lowercase());
            } else if !word.is_empty() {
                let message = "this is no fingerprint: copy the 16 digits from a report of `drift`";
                return Err((index + 1, message.to_owned()));
            }
        }
        Ok(Self { fingerprints })
    }

    /// Whether a difference is accepted.
    #[must_use]
    pub fn contains(&self, fingerprint: &str) -> bool {
        self.fingerprints.contains(fingerprint)
    }

    /// Those that are none of these.
    #[must_use]
    pub fn without(&self, met: &BTreeSet<String>) -> Vec<String> {
        self.fingerprints.difference(met).cloned().collect()
    }
}
