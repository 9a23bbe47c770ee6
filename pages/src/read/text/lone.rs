//! Tables in which a lone `|` stands before each row, and then the cells, each a line or more.

use super::found::Found;
use super::header;
use super::key::Key;
use super::line::Source;
use super::plain;
use super::{edge, pipe};
use crate::document::{Cell, Layout, Line};
use crate::words;

/// The table whose first lone pipe is this line.
pub fn at(lines: &[Source<'_>], at: usize) -> Option<Found> {
    let (headings, body) = headings(lines, at)?;
    let columns = header::columns(&headings);
    let mut found = Found::new(headings, columns, Layout::LonePipe);
    let key = Key::of(&found.columns);
    let mut from = body;
    while is_lone(lines, from) && !is_header(lines, from) {
        let (group, next) = group(lines, from + 1);
        if group.is_empty() && !is_lone(lines, next) {
            from = next;
            break;
        }
        row(&mut found, &group, &key);
        from = next;
    }
    Some(found.finished(from))
}

fn is_lone(lines: &[Source<'_>], at: usize) -> bool {
    lines.get(at).is_some_and(|line| line.text == "|")
}

fn is_header(lines: &[Source<'_>], at: usize) -> bool {
    headings(lines, at).is_some()
}

/// The headings after a lone pipe, and the index of the next one.
fn headings(lines: &[Source<'_>], at: usize) -> Option<(Vec<Line>, usize)> {
    if !is_lone(lines, at) {
        return None;
    }
    let mut headings: Vec<Line> = Vec::new();
    for (index, line) in lines.iter().enumerate().skip(at + 1).take(40) {
        if line.is_blank() || pipe::rule(line.text).is_some() {
            continue;
        }
        if line.text == "|" {
            let fits = headings.len() >= 2 && header::is_table(&header::columns(&headings));
            return fits.then_some((headings, index));
        }
        words::column(line.text)?;
        headings.push(line.line());
    }
    None
}

/// The lines up to the next lone pipe, or to where the table ends.
fn group<'a>(lines: &[Source<'a>], from: usize) -> (Vec<Source<'a>>, usize) {
    let mut group: Vec<Source<'a>> = Vec::new();
    for (index, line) in lines.iter().enumerate().skip(from) {
        if line.text == "|" || edge::ends_table(line) || plain::ends(lines, index, group.last()) {
            return (group, index);
        }
        if !line.is_blank() {
            group.push(*line);
        }
    }
    (group, lines.len())
}

fn row(found: &mut Found, group: &[Source<'_>], key: &Key) {
    if let Some(places) = key.begin(group) {
        plain::row(found, group, &places);
        return;
    }
    let cells = group.iter().map(|line| Cell {
        lines: vec![line.line()],
        missing: false,
    });
    let line = group.first().map_or(1, |line| line.number);
    found.push(cells.collect(), line);
}
