//! Values in lines of their own, each with its meaning.

use super::Context;
use super::entry::Style;
use super::kept::{keep, past_stop};
use super::listing::{Entry, Listing, Outcome, read};
use super::paragraph::Paragraph;
use super::value::{Shape, has_values, single};
use crate::types::Type;

/// Takes the values that lines under a label are.
pub(super) fn take(paragraphs: &mut [Paragraph], context: &mut Context<'_>) {
    if !has_values(context.kind) || !context.out.values.is_empty() {
        return;
    }
    let lines = lines_after(paragraphs, 0, context.kind);
    let enough = match lines.as_slice() {
        [] => false,
        [(_, only)] => {
            let number = super::value::is_number(single(context.kind));
            let interval = number
                && paragraphs
                    .first()
                    .is_some_and(|it| super::interval::interval(&it.text, 0).is_some());
            !interval
                && only.entries.iter().all(|entry| {
                    entry.token.is_certain()
                        || entry.style != Style::Plain
                        || only.entries.len() > 1
                })
        }
        _ => true,
    };
    if enough {
        take_lines(paragraphs, 0, lines, context);
    }
}

/// The entries of the lines from one on, as long as they are entries.
pub(super) fn lines_after(
    paragraphs: &[Paragraph],
    from: usize,
    kind: &Type,
) -> Vec<(usize, Listing)> {
    let mut lines: Vec<(usize, Listing)> = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate().skip(from) {
        let Some(listing) = line(paragraph, kind) else {
            break;
        };
        lines.push((index, listing));
    }
    lines
}

/// The entry, or the entries, that a line is.
pub(super) fn line(paragraph: &Paragraph, kind: &Type) -> Option<Listing> {
    let end = paragraph.free_until(0);
    let text = paragraph.text.get(..end).unwrap_or_default();
    match read(text, kind, true) {
        Outcome::Found(listing) if is_line(text, &listing) => Some(listing),
        _ => spaced(text, kind),
    }
}

/// Whether a list is all of a line, or explains its values.
fn is_line(text: &str, listing: &Listing) -> bool {
    let rest = text.get(listing.end..).unwrap_or_default().trim();
    let whole = rest
        .trim_matches(['.', '。', ',', '，', ';', '；', '、'])
        .is_empty();
    whole
        || listing
            .entries
            .iter()
            .any(|entry| entry.style != Style::Plain)
}

/// `0 no`: a line whose first word can only be a value.
fn spaced(text: &str, kind: &Type) -> Option<Listing> {
    let token = super::value::token(text)?;
    let meaning = text.get(token.length..)?;
    let number = token.shape() == Shape::Number && !super::value::is_number(single(kind));
    let certain = token.is_certain() && token.fits(kind) && !(number && meaning.is_ascii());
    let interval = super::interval::interval(text, 0).is_some();
    let spaced =
        !interval && meaning.starts_with(char::is_whitespace) && !meaning.trim().is_empty();
    // `IP box kinds:` announces values, and is none.
    let announces = meaning.trim_end().ends_with([':', '：']);
    (certain && spaced && !announces).then(|| Listing {
        entries: vec![Entry {
            token,
            style: Style::Words,
            meaning: meaning
                .trim()
                .trim_end_matches(['.', '。', ';', '；', ',', '，'])
                .to_owned(),
        }],
        end: text.len(),
        rejoined: false,
    })
}

pub(super) fn take_lines(
    paragraphs: &mut [Paragraph],
    from: usize,
    lines: Vec<(usize, Listing)>,
    context: &mut Context<'_>,
) {
    for (index, listing) in lines {
        let Some(paragraph) = paragraphs.get_mut(index).filter(|_| index >= from) else {
            continue;
        };
        let end = past_stop(&paragraph.text, listing.end);
        let line = paragraph.line;
        paragraph.take_whole(0..end);
        let rejoined = listing.rejoined;
        keep(line, listing, rejoined, context);
    }
}
