//! Values that nothing announces, where they cannot be anything else: `0: no; 1: yes`.

use super::Context;
use super::entry::Style;
use super::kept::{keep, past_stop};
use super::listing::{Listing, Outcome, may_begin, read, skip_spaces};
use super::paragraph::{Paragraph, begins_clause};
use super::rows::{line, take_lines};
use super::value::{Shape, has_values, single};
use crate::Kind;
use crate::types::Type;

/// Takes values that nothing announces, where they cannot be anything else: `0: no; 1: yes`.
pub(super) fn take(paragraphs: &mut [Paragraph], context: &mut Context<'_>) {
    let failed = ["prose-range", "values-run-together", "values-against-type"];
    if !has_values(context.kind) || !context.out.values.is_empty() || context.has_found(&failed) {
        return;
    }
    let runs = runs(paragraphs, context.kind);
    for index in 0..paragraphs.len() {
        if let Some(lines) = runs
            .iter()
            .find(|lines| lines.first().is_some_and(|(first, _)| *first == index))
        {
            guess(lines, paragraphs, index, context);
            take_lines(paragraphs, index, lines.clone(), context);
            return;
        }
        let found = paragraphs
            .get(index)
            .and_then(|it| inside(it, context.kind));
        if let (Some((start, listing)), Some(paragraph)) = (found, paragraphs.get_mut(index)) {
            let end = past_stop(&paragraph.text, start + listing.end);
            paragraph.take(start..end);
            let line = paragraph.line;
            guess(&[(index, listing.clone())], paragraphs, index, context);
            let rejoined = listing.rejoined;
            keep(line, listing, rejoined, context);
            return;
        }
    }
}

/// The first run of lines that are entries with meanings, all written in one way.
fn runs(paragraphs: &[Paragraph], kind: &Type) -> Option<Vec<(usize, Listing)>> {
    let mut run: Vec<(usize, Listing)> = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        match line(paragraph, kind).filter(is_explained) {
            Some(listing) => {
                // A sentence may begin with what looks like a value; the entries tell by their colons.
                if matches!(run.as_slice(), [(_, only)] if is_loose(only)) && !is_loose(&listing) {
                    run.clear();
                }
                run.push((index, listing));
            }
            None if is_list(&run) => return Some(run),
            None => run.clear(),
        }
    }
    is_list(&run).then_some(run)
}

/// Whether every value has a meaning.
fn is_explained(listing: &Listing) -> bool {
    listing
        .entries
        .iter()
        .all(|entry| entry.style != Style::Plain)
}

/// Whether nothing but a word or a space stands between a value and its meaning.
fn is_loose(listing: &Listing) -> bool {
    listing
        .entries
        .iter()
        .all(|entry| entry.style == Style::Words)
}

/// Whether lines are a list of values and their meanings.
fn is_list(run: &[(usize, Listing)]) -> bool {
    let entries = run
        .iter()
        .map(|(_, listing)| listing.entries.len())
        .sum::<usize>();
    entries > 1 && is_uniform(run) && !run.iter().all(|(_, listing)| is_reversed(listing))
}

/// Words that are recognised only by how they are written are reported.
fn guess(
    lines: &[(usize, Listing)],
    paragraphs: &[Paragraph],
    index: usize,
    context: &mut Context<'_>,
) {
    let shape = lines
        .first()
        .and_then(|(_, listing)| listing.entries.first())
        .map(|entry| entry.token.shape());
    let plain = matches!(shape, Some(Shape::Lower | Shape::Capital | Shape::Code));
    if plain {
        let line = paragraphs.get(index).map_or(0, |paragraph| paragraph.line);
        context.report(
            Kind::Inferred,
            "values-unannounced",
            line,
            "nothing says that these are the values of the field; each is followed by a meaning",
        );
    }
}

/// Whether names come first and the values behind them: `Chinese: zh`.
pub(super) fn is_reversed(listing: &Listing) -> bool {
    let value = |text: &str| super::value::token(text).filter(|token| token.length == text.len());
    listing.entries.iter().all(|entry| {
        entry.token.shape() == Shape::Capital
            && !entry.token.quoted
            && value(&entry.meaning)
                .is_some_and(|token| matches!(token.shape(), Shape::Lower | Shape::Code))
            && entry.meaning.len() < entry.token.text.len()
    })
}

pub(super) fn is_uniform(lines: &[(usize, Listing)]) -> bool {
    let mut shapes = lines
        .iter()
        .flat_map(|(_, listing)| listing.entries.iter())
        .map(|entry| entry.token.shape());
    let first = shapes.next();
    first.is_some_and(|first| {
        shapes.all(|shape| {
            shape == first
                || (shape == Shape::Code && first == Shape::Lower)
                || (first == Shape::Code && shape == Shape::Lower)
        })
    })
}

/// A list of explained values that begins at a clause within a line.
fn inside(paragraph: &Paragraph, kind: &Type) -> Option<(usize, Listing)> {
    let text = paragraph.text.as_str();
    let mut starts = vec![0];
    starts.extend(
        text.char_indices()
            .filter(|(_, c)| super::paragraph::is_stop(*c) || matches!(c, '(' | '（' | ' '))
            .map(|(at, c)| at + c.len_utf8()),
    );
    let mut past = 0;
    for start in starts {
        let start = skip_spaces(text, start);
        if start < past || paragraph.is_taken(start) {
            continue;
        }
        let number = text
            .get(start..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let spaced = begins_clause(text.get(..start).unwrap_or_default());
        let possible = spaced || (number && may_follow(text, start, kind));
        if !possible {
            continue;
        }
        let end = paragraph.free_until(start);
        let Outcome::Found(listing) = read(text.get(start..end)?, kind, false) else {
            continue;
        };
        past = start + listing.end;
        let explained = listing.entries.iter().all(|entry| {
            let bracket = entry.style == Style::Paren && !entry.token.is_certain();
            entry.style != Style::Plain && !bracket
        });
        if is_reversed(&listing) {
            continue;
        }
        if listing.entries.len() > 1
            && explained
            && is_uniform(&[(0, listing.clone())])
            && (may_begin(text, start) || number)
        {
            return Some((start, listing));
        }
    }
    None
}

/// A number behind a space begins a list only in a field that is a number.
fn may_follow(text: &str, start: usize, kind: &Type) -> bool {
    let spaced = text
        .get(..start)
        .is_some_and(|before| before.ends_with(char::is_whitespace));
    spaced && super::value::is_number(single(kind))
}
