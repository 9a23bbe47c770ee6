//! The report for programs.

use serde_json::{Map, Value, json};

use crate::drift::change::CLASSES;
use crate::drift::outcome::Drift;

/// Raised when a key changes its meaning or goes; keys may be added.
const VERSION: u32 = 1;

/// The report as JSON, with all that the other ones leave out: docs/drift.md has its keys.
#[must_use]
pub fn json(drift: &Drift) -> String {
    let counts = CLASSES.iter().map(|class| {
        let name = class.name().replace(' ', "_");
        (name, Value::from(drift.count(*class)))
    });
    let mut report = Map::new();
    report.insert("version".to_owned(), VERSION.into());
    report.insert("summary".to_owned(), Value::Object(counts.collect()));
    // Texts and numbers only: there is nothing in it that JSON cannot hold.
    if let Ok(Value::Object(members)) = serde_json::to_value(drift) {
        report.extend(members);
    }
    let mut text = serde_json::to_string_pretty(&json!(report)).unwrap_or_default();
    text.push('\n');
    text
}
