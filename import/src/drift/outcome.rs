//! What a comparison of pages is asked for, and what comes of it.

use std::collections::BTreeMap;

use cloudbind_pages::Refusal;
use serde::Serialize;

use super::accept::Accepted;
use super::change::{Change, Class};
use super::comparison::Strictness;
use super::record::Records;

/// What to compare, and what to leave out.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How much is a difference.
    pub strictness: Strictness,
    /// Report each place that has other words, and not only how many.
    pub wording: bool,
    /// The pages are all pages of their services, so that an operation without one is gone.
    pub complete: bool,
    /// What is not to be reported.
    pub accepted: Accepted,
    /// What the pages said when they were last imported.
    pub records: Records,
}

/// What was found.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Drift {
    /// How many pages were compared.
    pub pages: usize,
    /// The differences: by operation, the worst first.
    pub changes: Vec<Change>,
    /// How many places have other words than at the last import.
    pub wording: usize,
    /// Objects that pages name and describe elsewhere, by operation; their members are not compared.
    pub described_elsewhere: BTreeMap<String, Vec<String>>,
    /// How many differences are faults of pages that the specification corrects.
    pub fixed: usize,
    /// How many differences are accepted.
    pub accepted: usize,
    /// Fingerprints that are accepted and do not occur.
    pub accepted_in_vain: Vec<String>,
    /// Pages that could not be compared, and why.
    #[serde(serialize_with = "refusals")]
    pub refused: Vec<Refusal>,
}

impl Drift {
    /// How many there are of a class.
    #[must_use]
    pub fn count(&self, class: Class) -> usize {
        if class == Class::Wording {
            return self.wording;
        }
        let changes = self.changes.iter();
        changes.filter(|change| change.class == class).count()
    }
}

fn refusals<S: serde::Serializer>(refused: &[Refusal], serializer: S) -> Result<S::Ok, S::Error> {
    let rows = refused.iter().map(|refusal| {
        serde_json::json!({
            "file": refusal.file,
            "line": refusal.line,
            "message": refusal.message,
        })
    });
    serializer.collect_seq(rows)
}
