//! What a page said when it was last imported: it tells a change of the page from one by hand.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use cloudbind_codegen::node::{Content, Mapping, Node};
use cloudbind_codegen::{Diagnostics, spec, yaml};
use cloudbind_pages::{Page, Refusal};
use serde::Deserialize;

use super::change::Class;
use super::comparison::{Comparison, Draft, Strictness};
use super::scope::Scope;
use crate::page::record::FOLDER;

/// The key of a record that no file of the specification has.
const WORDING: &str = "wording";

/// The records of a specification.
#[derive(Debug, Clone, Default)]
pub struct Records {
    folder: Option<PathBuf>,
    texts: BTreeMap<String, String>,
}

impl Records {
    /// Those beside the specification in this folder.
    #[must_use]
    pub fn beside(specification: &Path) -> Self {
        Self {
            folder: Some(specification.join(FOLDER)),
            texts: BTreeMap::new(),
        }
    }

    /// Adds one by its file below the folder.
    pub fn insert(&mut self, file: impl Into<String>, text: impl Into<String>) {
        self.texts.insert(file.into(), text.into());
    }

    /// The record of a file of the specification, if there is one.
    ///
    /// # Errors
    /// If it is there and cannot be understood.
    pub(super) fn of(&self, file: &str) -> Result<Option<Record>, Refusal> {
        let refusal = |message: String| Refusal {
            file: format!("{FOLDER}/{file}"),
            line: 0,
            message,
        };
        if let Some(text) = self.texts.get(file) {
            return Record::of(file, text.as_bytes()).map(Some).map_err(refusal);
        }
        let Some(path) = self.folder.as_ref().map(|folder| folder.join(file)) else {
            return Ok(None);
        };
        if !path.exists() {
            return Ok(None);
        }
        let bytes = std::fs::read(&path).map_err(|error| refusal(error.to_string()))?;
        Record::of(file, &bytes).map(Some).map_err(refusal)
    }
}

/// One record.
pub(super) struct Record {
    endpoint: spec::Endpoint,
    /// Fingerprints of the page's words, by place.
    pub(super) wording: BTreeMap<String, String>,
}

impl Record {
    fn of(file: &str, bytes: &[u8]) -> Result<Self, String> {
        let damaged = |why: &str| format!("the record is damaged: {why}; import the page again");
        let mut problems = Diagnostics::default();
        let node = yaml::parse(file, bytes, &mut problems);
        let node = node.ok_or_else(|| damaged("it is no YAML"))?;
        let wording = match node.get(WORDING) {
            Some((_, words)) => BTreeMap::deserialize(words),
            None => Ok(BTreeMap::new()),
        };
        let mut facts = Mapping::default();
        for (key, value) in node.entries().iter().filter(|(key, _)| key.text != WORDING) {
            // Keys that stand twice have been refused above.
            let _ = facts.insert(key.clone(), value.clone());
        }
        let facts = Node {
            span: node.span.clone(),
            content: Content::Map(facts),
        };
        let endpoint = spec::Endpoint::deserialize(&facts);
        Ok(Self {
            endpoint: endpoint.map_err(|error| damaged(&error.to_string()))?,
            wording: wording.map_err(|error| damaged(&error.to_string()))?,
        })
    }

    /// Marks what a person has changed: there the page says what it said, and the file does not.
    pub(super) fn tell_apart(&self, page: &Page, scope: Scope<'_>, found: &mut [Draft]) {
        let before = Scope {
            endpoint: &self.endpoint,
            ..scope
        };
        // A record is made of a page, and is compared as closely as can be.
        let strictness = Strictness { strict: true };
        let changed = Comparison::of(page, before, &|_| false, strictness);
        let changed: HashSet<_> = changed.found.iter().map(subject).collect();
        for draft in found {
            if !changed.contains(&subject(draft)) {
                // If the file lost it, it had lost it at the import as well.
                (draft.class, draft.because) = (Class::ByHand, None);
            }
        }
    }
}

/// What a difference is about: the place on the page, where types may have names that the file does not
/// know, and what the page says there.
fn subject(draft: &Draft) -> (&str, Option<&String>, &str) {
    (&draft.place.on_page, draft.place.keys.last(), &draft.after)
}
