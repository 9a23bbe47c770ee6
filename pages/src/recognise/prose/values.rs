//! Values after a word that announces them: `Valid values: a, b`.

use super::Context;
use super::cue::{Cue, Found, find};
use super::entry::Style;
use super::kept::{keep, past_stop};
use super::listing::{Entry, Listing, Outcome, read};
use super::paragraph::{Paragraph, sentence_end};
use super::rows::{lines_after, take_lines};
use super::unannounced::is_reversed;
use super::value::{has_values, single};
use crate::Kind;
use crate::facts::Limits;
use crate::types::Type;

/// How many announcements of a line are looked at.
const MOST_TRIES: usize = 24;

/// Takes the announced values out of the lines.
pub(super) fn take(paragraphs: &mut [Paragraph], context: &mut Context<'_>) {
    if !has_values(context.kind) {
        return;
    }
    for index in 0..paragraphs.len() {
        let mut from = 0;
        let mut tries = 0;
        while let Some(found) = paragraphs
            .get(index)
            .and_then(|it| find(it, from, &[Cue::Values, Cue::Range]))
        {
            from = found.end.max(from + 1);
            tries += 1;
            if !context.out.values.is_empty() || tries > MOST_TRIES {
                return;
            }
            announced(paragraphs, index, &found, context);
        }
    }
}

fn announced(paragraphs: &mut [Paragraph], index: usize, found: &Found, context: &mut Context<'_>) {
    let Some(paragraph) = paragraphs.get(index) else {
        return;
    };
    let end = paragraph.free_until(found.end);
    let text = paragraph
        .text
        .get(found.end..end)
        .unwrap_or_default()
        .to_owned();
    let nothing = text.trim().trim_matches([':', '：', '.', '。']).is_empty();
    if nothing {
        let lines = lines_after(paragraphs, index + 1, context.kind);
        let begin = found.start;
        if lines.is_empty() {
            let line = paragraph.line;
            missing(
                end >= paragraph.text.len(),
                paragraphs.len() > index + 1,
                line,
                found,
                context,
            );
            return;
        }
        take_lines(paragraphs, index + 1, lines, context);
        if let Some(paragraph) = paragraphs.get_mut(index) {
            paragraph.take(begin..end);
        }
        return;
    }
    match read(&text, context.kind, false) {
        Outcome::Found(listing) if is_enough(&listing, found) && !is_reversed(&listing) => {
            let line = paragraph.line;
            let last = found.end + text.trim_end().len();
            listed(paragraphs, index, found, listing, (line, last), context);
        }
        Outcome::RunTogether => context.report(
            Kind::Lost,
            "values-run-together",
            paragraph.line,
            "the values stand together without what separated them; look them up on the page",
        ),
        outcome => unread(&text, paragraph.line, found, &outcome, context),
    }
}

/// Keeps an announced list, and the lines that go on with it if it ends with its line (`last`).
fn listed(
    paragraphs: &mut [Paragraph],
    index: usize,
    found: &Found,
    listing: Listing,
    (line, last): (u32, usize),
    context: &mut Context<'_>,
) {
    let stop = found.end + listing.end;
    let rejoined = listing.rejoined;
    let explained = listing
        .entries
        .iter()
        .any(|entry| !entry.meaning.is_empty());
    keep(line, listing, rejoined, context);
    if stop >= last && explained {
        let more = lines_after(paragraphs, index + 1, context.kind);
        take_lines(paragraphs, index + 1, more, context);
    }
    if let Some(paragraph) = paragraphs.get_mut(index) {
        let stop = past_stop(&paragraph.text, stop);
        paragraph.take(found.start..stop);
    }
}

/// Says that nothing follows an announcement that could be a value.
fn missing(last: bool, more: bool, line: u32, found: &Found, context: &mut Context<'_>) {
    if !found.linked || !last || context.out.limits != Limits::default() {
        return;
    }
    if more {
        let message = "what is announced as values is prose and limits nothing";
        context.report(Kind::Unclear, "prose-range", line, message);
    } else {
        let message = "values are announced, but none follow: the file lost them";
        context.report(Kind::Lost, "values-missing", line, message);
    }
}

/// Whether a list is more than a word that follows by chance.
fn is_enough(listing: &Listing, found: &Found) -> bool {
    let certain = |entry: &Entry| entry.token.is_certain();
    match listing.entries.as_slice() {
        [] => false,
        [only] if only.style == Style::Plain => {
            found.colon && (found.cue == Cue::Values || certain(only))
        }
        [only] => {
            only.style != Style::Attached
                && found.linked
                && (certain(only) || matches!(only.style, Style::Colon | Style::Paren))
        }
        several => {
            found.linked
                || several
                    .iter()
                    .all(|entry| certain(entry) || entry.style != Style::Plain)
        }
    }
}

/// Says why an announcement led to nothing.
fn unread(text: &str, line: u32, found: &Found, outcome: &Outcome, context: &mut Context<'_>) {
    if !found.linked || context.out.limits != Limits::default() {
        return;
    }
    let sentence = text.get(..sentence_end(text, 0)).unwrap_or(text);
    if crate::words::is_nothing(sentence) {
        return;
    }
    if let Outcome::Nothing = outcome
        && *single(context.kind) != Type::String
        && let Outcome::Found(listing) = read(text, &Type::String, false)
        && listing.entries.len() > 1
    {
        context.report(
            Kind::Fault,
            "values-against-type",
            line,
            "the values that are listed are not of the field's type",
        );
        return;
    }
    if is_heap(sentence, found.cue) {
        context.report(
            Kind::Lost,
            "values-run-together",
            line,
            "the values stand together without what separated them; look them up on the page",
        );
    } else {
        context.report(
            Kind::Unclear,
            "prose-range",
            line,
            "what is announced as values or a range is prose and limits nothing",
        );
    }
}

/// Whether a text is a row of words that may be values whose separators are lost.
fn is_heap(text: &str, cue: Cue) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < 2 || words.len() > 12 {
        return false;
    }
    let tokens: Vec<_> = words
        .iter()
        .filter_map(|word| super::value::token(word).filter(|token| token.length == word.len()))
        .filter(|token| token.fits(&Type::String))
        .collect();
    let certain = tokens.iter().filter(|token| token.is_certain()).count();
    let enough = if cue == Cue::Values {
        certain * 2 > words.len()
    } else {
        certain == words.len()
    };
    tokens.len() == words.len() && enough
}
