//! What was found, for people and for programs.

mod json;
mod markdown;
mod text;

pub use json::json;
pub use markdown::markdown;
pub use text::text;

use std::collections::BTreeSet;

use super::change::{CLASSES, Change};
use super::outcome::Drift;

/// Nobody reads more names than this in one line.
const MOST_NAMES: usize = 3;

/// The differences of one operation, which stand together already.
fn groups(drift: &Drift) -> impl Iterator<Item = &[Change]> {
    drift
        .changes
        .chunk_by(|one, next| one.operation == next.operation)
}

/// `3 breaking, 1 constraints`; only those that occur.
fn counts(drift: &Drift) -> String {
    let counts = CLASSES.iter().map(|class| (drift.count(*class), class));
    let counts = counts.filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counts
        .map(|(count, class)| format!("{count} {class}"))
        .collect();
    if counts.is_empty() {
        "no difference".to_owned()
    } else {
        counts.join(", ")
    }
}

/// The first names, and how many there are more.
fn names(all: &[String]) -> String {
    let first: Vec<&str> = all.iter().take(MOST_NAMES).map(String::as_str).collect();
    match all.len().saturating_sub(MOST_NAMES) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

/// One sentence about all types that are not compared, if there are any.
fn described_elsewhere(drift: &Drift) -> Option<String> {
    let types = drift.described_elsewhere.values().flatten();
    let types: BTreeSet<&String> = types.collect();
    let all: Vec<String> = types.into_iter().cloned().collect();
    let count = plural(all.len(), "type");
    let names = names(&all);
    let sentence = format!("the members of {count} that pages describe elsewhere: {names}");
    (!all.is_empty()).then_some(sentence)
}

/// `1 page`, `2 pages`.
fn plural(count: usize, one: &str) -> String {
    let end = if count == 1 { "" } else { "s" };
    format!("{count} {one}{end}")
}

/// A text of a page as one line that cannot upset a terminal: no control characters, and none that turn
/// the direction of writing.
fn shown(text: &str) -> String {
    let is_hostile = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let clean: String = text
        .chars()
        .map(|c| if is_hostile(c) { '\u{fffd}' } else { c })
        .collect();
    shortened(clean)
}

/// No value of a real page is longer.
const LONGEST: usize = 200;

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
