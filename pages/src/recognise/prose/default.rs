//! What the service assumes if a field is left out.

use serde_json::Value;

use super::Context;
use super::cue::{Cue, find};
use super::listing::skip_spaces;
use super::paragraph::{Paragraph, ends_clause, is_stop};
use super::value::{Shape, json, single, token};
use crate::facts::Fact;
use crate::types::Type;

/// Takes the default.
pub(super) fn take(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let mut from = 0;
    while let Some(found) = find(paragraph, from, &[Cue::Default]) {
        from = found.end.max(from + 1);
        let linked = found.linked
            || !paragraph.lower.is_char_boundary(found.start)
            || !paragraph.from(found.start).is_ascii()
            || paragraph
                .lower
                .get(found.start..)
                .is_some_and(|rest| rest.starts_with("defaults to"));
        if !linked {
            continue;
        }
        let until = paragraph.free_until(found.end);
        let text = paragraph.text.get(found.end..until).unwrap_or_default();
        if let Some((value, length)) = read(text, context.kind) {
            context.default(Fact::stated(value, paragraph.line));
            paragraph.take(found.start..found.end + length);
        } else if crate::words::is_nothing(text.trim_matches(is_stop)) {
            paragraph.take(found.start..until);
        }
    }
    by_default(paragraph, context);
}

/// The value that a text begins with, and where it ends.
pub(super) fn read(text: &str, kind: &Type) -> Option<(Value, usize)> {
    let start = skip_spaces(text, 0);
    if let Type::List(_) = kind {
        return list(text, start);
    }
    let found = token(text.get(start..)?)?;
    let prose = !found.quoted && super::value::is_word_of_prose(&found.text);
    // A name space may well be called so.
    let called_default = found.text == "default"
        && *kind == Type::String
        && text.get(start + found.length..).is_some_and(ends_clause);
    if !(found.fits(kind) || called_default) || prose || *single(kind) == Type::Json {
        return None;
    }
    let end = start + found.length;
    let after = text.get(end..)?;
    let value = json(&found.text, kind)?;
    if ends_clause(after) || after.starts_with("的") && found.quoted {
        return Some((value, end));
    }
    let spaced = after.starts_with(char::is_whitespace);
    let next = after.trim_start();
    let unit = super::unit::known(next).filter(|_| found.shape() == Shape::Number);
    if let Some((_, length)) = unit {
        let behind = after.len() - next.len() + length;
        return after
            .get(behind..)
            .is_some_and(ends_clause)
            .then_some((value, end + behind));
    }
    // A new sentence whose full stop is lost.
    let sentence = spaced
        && next
            .starts_with(|c: char| c.is_ascii_uppercase() || (!c.is_ascii() && c.is_alphabetic()));
    let and = spaced
        && (next.starts_with("and ") || next.starts_with("if ") || next.starts_with("when "));
    (found.is_certain() && (sentence || and)).then_some((value, end))
}

/// `["default"]`.
fn list(text: &str, start: usize) -> Option<(Value, usize)> {
    let rest = text.get(start..)?;
    let end = rest.starts_with('[').then(|| rest.find(']'))?? + 1;
    let value: Value = serde_json::from_str(rest.get(..end)?).ok()?;
    Some((value, start + end))
}

/// `20 by default`.
fn by_default(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let Some(at) = paragraph.lower.find(" by default") else {
        return;
    };
    let end = at + " by default".len();
    if paragraph.is_taken(at) || !ends_clause(paragraph.from(end)) {
        return;
    }
    let before = paragraph.before(at);
    let start = before
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '（' | ',' | '，'))
        .map_or(0, |at| {
            at + before
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        });
    let Some((value, length)) = before
        .get(start..)
        .and_then(|text| read(text, context.kind))
    else {
        return;
    };
    let word = token(before.get(start..).unwrap_or_default());
    let certain = word.is_some_and(|word| word.is_certain());
    if certain && length == before.len() - start {
        context.default(Fact::stated(value, paragraph.line));
        paragraph.take(start..end);
    }
}
