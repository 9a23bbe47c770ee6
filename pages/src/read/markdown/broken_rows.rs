//! Rows of pipes whose cells go on over several lines, as converters of saved pages write them. Markdown ends a row
//! with its line: these rows are joined before it is parsed.

use std::ops::Range;

use super::lines::Lines;

/// A text in which each row of a table is one line, and where the lines of the file begin in it.
pub(super) fn join(text: String) -> (String, Lines) {
    let mut rows = broken(&text).into_iter().peekable();
    if rows.peek().is_none() {
        let lines = Lines::of(&text);
        return (text, lines);
    }
    let mut joined = String::with_capacity(text.len());
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        while rows.next_if(|row| row.end <= at).is_some() {}
        let row = rows.peek().filter(|row| row.contains(&at));
        match row {
            Some(row) => go_on(&mut joined, line, at == row.start),
            None => starts.push(joined.len()),
        }
        if let Some(row) = row {
            starts.push(joined.len());
            joined.push_str(line.trim());
            if at + line.len() >= row.end {
                joined.push('\n');
            }
        } else {
            joined.push_str(line);
        }
        at += line.len();
    }
    if text.ends_with('\n') {
        starts.push(joined.len());
    }
    (joined, Lines::starting(starts))
}

/// What stands before the next line of a row: within a cell, a mark that a new line begins.
fn go_on(joined: &mut String, line: &str, first: bool) {
    let line = line.trim();
    if first || line.is_empty() {
        return;
    }
    let within = !joined.ends_with('|') && line != "|";
    joined.push_str(if within { "<br>" } else { " " });
}

/// Where the rows are that are broken, as whole lines.
fn broken(text: &str) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut columns = None;
    let mut open: Option<(usize, usize)> = None;
    let mut in_fence = false;
    let mut at = 0;
    for whole in text.split_inclusive('\n') {
        let start = at;
        at += whole.len();
        let line = whole.trim();
        if line.starts_with("```") {
            in_fence = !in_fence;
        }
        let Some(of_rule) = columns.filter(|_| !in_fence) else {
            columns = rule(line).filter(|_| !in_fence);
            continue;
        };
        let found = pipes(line);
        if let Some((first, before)) = open {
            let closes = line == "|" || !line.starts_with('|') && line.ends_with('|');
            if closes && before + found == of_rule {
                rows.push(first..at);
            }
            // A row or a heading that begins here shows that the row before was none of these.
            if closes || line.starts_with(['|', '#']) {
                open = None;
            }
            if closes || open.is_some() {
                continue;
            }
        }
        if !line.starts_with('|') {
            columns = rule(line);
        } else if found < of_rule && found > 1 {
            open = Some((start, found));
        }
    }
    rows
}

/// The number of pipes in the rule below the headings: `| --- | --- |`.
fn rule(line: &str) -> Option<usize> {
    let is_rule = line.starts_with('|')
        && line.ends_with('|')
        && line.contains("--")
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
    is_rule.then(|| pipes(line))
}

/// How many pipes a line has that separate cells.
fn pipes(line: &str) -> usize {
    line.matches('|').count() - line.matches("\\|").count()
}
