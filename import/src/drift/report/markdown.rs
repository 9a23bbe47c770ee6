//! The report for a pull request.

use std::fmt::Write as _;

use super::{counts, described_elsewhere, groups, names, plural, shown};
use crate::drift::change::Change;
use crate::drift::outcome::Drift;

/// A summary, and a table for each operation.
#[must_use]
pub fn markdown(drift: &Drift) -> String {
    let mut text = format!(
        "**Pages against the specification:** {}, {}.\n",
        plural(drift.pages, "page"),
        counts(drift)
    );
    for group in groups(drift) {
        let Some(first) = group.first() else { continue };
        let _ = write!(
            text,
            "\n### {}\n\n| class | place | page against specification | where |\n| --- | --- | --- | --- |\n",
            escaped(&first.operation)
        );
        for change in group {
            text.push_str(&row(change));
        }
    }
    if !drift.described_elsewhere.is_empty() || !drift.refused.is_empty() {
        text.push_str("\n### Not compared\n\n");
    }
    if let Some(types) = described_elsewhere(drift) {
        let _ = writeln!(text, "- {}", escaped(&types));
    }
    for refusal in &drift.refused {
        let _ = writeln!(text, "- {}", escaped(&refusal.to_string()));
    }
    if !drift.accepted_in_vain.is_empty() {
        let _ = write!(
            text,
            "\nAccepted in vain, remove their lines: {}\n",
            drift.accepted_in_vain.join(", ")
        );
    }
    text
}

fn row(change: &Change) -> String {
    let mut message = escaped(&change.message);
    if let Some(because) = &change.because {
        let _ = write!(message, " (the extraction lost it: {})", escaped(because));
    }
    if !change.reaches.is_empty() {
        let _ = write!(message, " (reaches {})", escaped(&names(&change.reaches)));
    }
    let page = change.pages.first().map(ToString::to_string);
    let spec = change.spec.as_ref().map(ToString::to_string);
    let at: Vec<String> = page
        .into_iter()
        .chain(spec)
        .map(|at| escaped(&at))
        .collect();
    format!(
        "| {} | {} | {message} | {} |\n",
        change.class,
        escaped(&change.place),
        at.join("<br>")
    )
}

/// A text that is only itself: no mark-up, no cell's end, no mention of a person.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in shown(text).chars() {
        match c {
            '<' => safe.push_str("&lt;"),
            '&' => safe.push_str("&amp;"),
            '@' => safe.push_str("&#64;"),
            '|' | '`' | '*' | '_' | '[' | ']' | '\\' | '#' | '~' | '!' => {
                safe.push('\\');
                safe.push(c);
            }
            _ => safe.push(c),
        }
    }
    safe
}
