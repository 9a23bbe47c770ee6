//! The report for a terminal.

use std::fmt::Write as _;

use super::{counts, described_elsewhere, groups, names, plural, shown};
use crate::drift::change::{Change, Class};
use crate::drift::outcome::Drift;

/// A column is no wider than this, however long what stands in it.
const WIDEST: usize = 64;

/// The report: differences by operation, the worst first, then what was not compared, and a summary.
#[must_use]
pub fn text(drift: &Drift) -> String {
    let mut text = String::new();
    for group in groups(drift) {
        of_operation(group, &mut text);
    }
    if let Some(types) = described_elsewhere(drift) {
        let _ = writeln!(text, "not compared: {}", shown(&types));
    }
    for refusal in &drift.refused {
        let _ = writeln!(text, "not compared: {}", shown(&refusal.to_string()));
    }
    for fingerprint in &drift.accepted_in_vain {
        let _ = writeln!(
            text,
            "accepted in vain: {fingerprint} does not occur any more; remove its line"
        );
    }
    let left_out = |count, what| match count {
        0 => String::new(),
        some => format!("; {some} {what}"),
    };
    let accepted = left_out(drift.accepted, "accepted");
    let fixed = left_out(drift.fixed, "corrected by a fix");
    let _ = writeln!(
        text,
        "{}: {}{accepted}{fixed}",
        plural(drift.pages, "page"),
        counts(drift)
    );
    text
}

fn of_operation(group: &[Change], text: &mut String) {
    let Some(first) = group.first() else { return };
    let _ = writeln!(text, "{}", shown(&first.operation));
    let cells: Vec<[String; 4]> = group.iter().map(cells).collect();
    let width = |column: usize| {
        let cells = cells.iter().filter_map(|row| row.get(column));
        let widths = cells
            .map(|cell| cell.chars().count())
            .filter(|width| *width <= WIDEST);
        widths.max().unwrap_or_default()
    };
    let widths = [width(0), width(1), width(2)];
    for (change, [class, place, message, at]) in group.iter().zip(&cells) {
        let _ = writeln!(
            text,
            "  {class:<0$}  {place:<1$}  {message:<2$}  {at}",
            widths[0], widths[1], widths[2]
        );
        more(change, text);
    }
    text.push('\n');
}

fn cells(change: &Change) -> [String; 4] {
    let page = change.pages.first().map(ToString::to_string);
    let spec = change.spec.as_ref().map(ToString::to_string);
    let fingerprint = Some(change.fingerprint.clone());
    let at = page.into_iter().chain(spec).chain(fingerprint);
    let at: Vec<String> = at.map(|at| shown(&at)).collect();
    let place = if change.place.is_empty() {
        "-"
    } else {
        &change.place
    };
    [
        change.class.to_string(),
        shown(place),
        shown(&change.message),
        at.join("  "),
    ]
}

/// What does not fit beside it.
fn more(change: &Change, text: &mut String) {
    let mut line = |words: String| {
        let _ = writeln!(text, "      {}", shown(&words));
    };
    if let Some(because) = &change.because {
        line(format!("the extraction lost it: {because}"));
    }
    if change.class == Class::ByHand {
        line("the page has said so since its last import".to_owned());
    }
    if !change.reaches.is_empty() {
        line(format!("reaches {}", names(&change.reaches)));
    }
    if change.pages.len() > 1 {
        line(format!(
            "so do {}",
            plural(change.pages.len() - 1, "more page")
        ));
    }
}
