//! What a page said when it was last imported: the third side of a merge, and what drift counts from.
//!
//! It stands in `.imported/` beside the vendors' folders, one file for each page, and is checked in. It is the
//! file that the page alone would make, and `wording:`, a fingerprint of the page's words for each place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cloudbind_codegen::{Diagnostics, yaml};

use super::layout;
use super::scheme::Part;
use super::tree::Tree;
use crate::error::Problem;
use crate::write::yaml::Yaml;

/// The folder of records in that of the specification.
pub const FOLDER: &str = ".imported";

const HEAD: &str = "# What the vendor's page said at its last import: `cloudbind import page` compares with it. Not to be edited.\n";

/// What the page said.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The file that the page alone makes.
    pub tree: Tree,
    /// A fingerprint of the page's words, by place.
    pub wording: BTreeMap<String, String>,
}

impl Record {
    /// Where the record of a file of the specification stands.
    #[must_use]
    pub fn path(root: &Path, file: &str) -> PathBuf {
        root.join(FOLDER).join(file)
    }

    /// Reads the record of a file; none if its page was never imported.
    ///
    /// # Errors
    /// If it cannot be read, or is no record.
    pub fn read(root: &Path, file: &str) -> Result<Option<Self>, Problem> {
        let path = Self::path(root, file);
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Problem::of_file(&path, &error)),
        };
        Self::parse(&bytes).map(Some).ok_or_else(|| {
            Problem::new(
                path.display().to_string(),
                "this is no record of an import; restore it, or delete it to compare without one",
            )
        })
    }

    /// Understands the text of a record.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut problems = Diagnostics::default();
        let node = yaml::parse("record", bytes, &mut problems)?;
        let mut tree = Tree::of(&node);
        if !problems.is_empty() || tree.entries().is_empty() {
            return None;
        }
        let wording = tree.remove("wording");
        let wording = wording.iter().flat_map(Tree::entries);
        let wording = wording
            .filter_map(|(place, hash)| Some((place.clone(), hash.as_text()?.to_owned())))
            .collect();
        Some(Self { tree, wording })
    }

    /// Keeps what the page said before where this import could not see it: what the layout lost, and
    /// whether something is required, where the page does not say so any more.
    pub fn carry(&mut self, before: &Tree, lost: &[Vec<String>], optional: &BTreeSet<String>) {
        for path in lost {
            if let Some(known) = at(before, path) {
                put(&mut self.tree, path, known.clone());
            }
        }
        required(&mut self.tree, before, &mut String::new(), optional);
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut entries = layout::entries(&self.tree, Part::Endpoint);
        let wording = self.wording.iter();
        let wording: Vec<_> = wording
            .map(|(place, hash)| (place.clone(), Yaml::text(hash)))
            .collect();
        entries.push(("wording".to_owned(), Yaml::Map(wording)));
        let mut text = HEAD.to_owned();
        Yaml::write(&entries, 0, &mut text);
        text
    }
}

fn at<'t>(tree: &'t Tree, path: &[String]) -> Option<&'t Tree> {
    let mut steps = path.iter();
    steps.try_fold(tree, |tree, step| match tree {
        Tree::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => tree.get(step),
    })
}

fn put(tree: &mut Tree, path: &[String], value: Tree) {
    let Some((last, around)) = path.split_last() else {
        return;
    };
    for length in 0..around.len() {
        let (known, step) = around.split_at(length);
        let step = step.first().map_or("", String::as_str);
        let Some(inside) = tree.at_mut(known) else {
            return;
        };
        if matches!(inside, Tree::Map(_)) && inside.get(step).is_none() {
            inside.set(step, Tree::Map(Vec::new()));
        }
    }
    if let Some(inside) = tree.at_mut(around) {
        inside.set(last, value);
    }
}

/// `required: true` of before, wherever a field is on which the page is silent now.
fn required(tree: &mut Tree, before: &Tree, place: &mut String, optional: &BTreeSet<String>) {
    let was = before.get("required") == Some(&Tree::yes());
    if was && tree.get("required").is_none() && !optional.contains(place.as_str()) {
        tree.set("required", Tree::yes());
    }
    let known = before.by_key();
    let Tree::Map(entries) = tree else { return };
    for (key, value) in entries {
        if let Some(before) = known.get(key.as_str()) {
            let length = place.len();
            if length > 0 {
                place.push('.');
            }
            place.push_str(key);
            required(value, before, place, optional);
            place.truncate(length);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let record = Record {
            tree: Tree::of_json(
                &json!({ "operation": "OpenBox", "body": { "a: b": { "type": "string" } } }),
            ),
            wording: [(
                "body.a: b.description".to_owned(),
                "0123456789012345".to_owned(),
            )]
            .into(),
        };
        assert_eq!(Record::parse(record.text().as_bytes()), Some(record));
        assert_eq!(Record::parse(b"- no\n- record\n"), None);
        assert_eq!(Record::parse(b"{"), None);
    }
}
