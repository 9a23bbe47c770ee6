//! Units, samples and regular expressions.

use std::ops::Range;

use super::Context;
use super::cue::{Cue, find};
use super::listing::skip_spaces;
use super::paragraph::{Paragraph, ends_clause};
use super::value::is_number;
use crate::types::Type;

/// Units that may stand behind a number.
const UNITS: &[&str] = &[
    "milliseconds",
    "millisecond",
    "microseconds",
    "nanoseconds",
    "seconds",
    "second",
    "minutes",
    "minute",
    "hours",
    "hour",
    "days",
    "day",
    "weeks",
    "months",
    "month",
    "years",
    "year",
    "bytes",
    "byte",
    "bits",
    "percent",
    "gbit/s",
    "mbit/s",
    "kbit/s",
    "gbps",
    "mbps",
    "kbps",
    "bps",
    "gib",
    "mib",
    "kib",
    "tib",
    "pib",
    "gb",
    "mb",
    "kb",
    "tb",
    "pb",
    "ms",
    "qps",
    "usd",
    "cny",
    "℃",
    "%",
    "毫秒",
    "秒钟",
    "秒",
    "分钟",
    "小时",
    "天",
    "个月",
    "月",
    "年",
    "字节",
    "核",
];

/// The unit that a text begins with, and its length.
pub(super) fn known(text: &str) -> Option<(&str, usize)> {
    let unit = UNITS.iter().find(|unit| {
        text.get(..unit.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(unit))
    })?;
    let behind = text.get(unit.len()..)?;
    let ascii = unit.is_ascii() && unit.ends_with(|c: char| c.is_ascii_alphabetic());
    let whole =
        !ascii || !behind.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/' || c == '_');
    whole.then(|| (text.get(..unit.len()).unwrap_or_default(), unit.len()))
}

/// Takes the unit.
pub(super) fn take(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    if !is_number(context.kind) && *context.kind != Type::String {
        return;
    }
    let mut from = 0;
    while let Some(found) = find(paragraph, from, &[Cue::Unit]) {
        from = found.end.max(from + 1);
        let start = skip_spaces(&paragraph.text, found.end);
        let until = paragraph.free_until(start);
        let text = paragraph.text.get(start..until).unwrap_or_default();
        let Some(length) = word(text) else { continue };
        let unit = text
            .get(..length)
            .unwrap_or_default()
            .trim_matches(['`', '*', '"'])
            .to_owned();
        if context.out.unit.is_none() && !unit.is_empty() {
            context.out.unit = Some(paragraph.fact(unit));
        }
        paragraph.take(found.start..start + length);
    }
    if context.out.unit.is_none() && is_number(context.kind) {
        implied(paragraph, context);
    }
}

/// How long the unit is that a text begins with. It is short, so not much is looked at.
fn word(text: &str) -> Option<usize> {
    let end = text
        .char_indices()
        .take(24)
        .find(|(_, c)| {
            !(c.is_alphanumeric() || matches!(c, '/' | '%' | '`' | '*' | '"' | '℃' | '·' | '-'))
        })
        .map_or(text.len(), |(at, _)| at);
    let unit = text.get(..end)?;
    let short = unit.chars().count() <= 16 && unit.chars().any(|c| c.is_alphabetic() || c == '%');
    let starts = !unit.starts_with(|c: char| c.is_ascii_digit() || c == '的');
    let closed =
        ends_clause(text.get(end..)?) || known(text).is_some_and(|(_, length)| length == end);
    (short && starts && closed).then_some(end)
}

/// `in seconds`, `(GB)`, `以秒为单位`.
fn implied(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let found = in_words(paragraph)
        .or_else(|| in_brackets(paragraph))
        .or_else(|| as_unit(paragraph));
    let Some((unit, span, whole)) = found else {
        return;
    };
    context.out.unit = Some(paragraph.fact(unit));
    if whole {
        paragraph.take_whole(span);
    } else if !span.is_empty() {
        paragraph.take(span);
    }
}

/// A unit, where it stands, and whether it may leave the description in any case.
type Implied = (String, Range<usize>, bool);

fn in_words(paragraph: &Paragraph) -> Option<Implied> {
    let apart = |at: usize| at == 0 || paragraph.before(at).ends_with([' ', '(', '（', ',']);
    let places = paragraph.lower.match_indices("in ").map(|(at, _)| at);
    places.filter(|at| apart(*at)).find_map(|at| {
        let start = at + "in ".len();
        let lead = "the unit of ";
        let spelled = paragraph.lower.get(start..)?.starts_with(lead);
        let start = start + if spelled { lead.len() } else { 0 };
        let (unit, length) = known(paragraph.from(start))?;
        ends_clause(paragraph.from(start + length))
            .then(|| (unit.to_owned(), at..start + length, false))
    })
}

fn in_brackets(paragraph: &Paragraph) -> Option<Implied> {
    let opening = paragraph
        .text
        .char_indices()
        .filter(|(_, c)| matches!(c, '(' | '（'));
    opening.into_iter().find_map(|(open, c)| {
        let start = open + c.len_utf8();
        let (unit, length) = known(paragraph.from(start))?;
        let close = paragraph.from(start + length).chars().next();
        let close = close.filter(|c| matches!(c, ')' | '）'))?;
        let end = start + length + close.len_utf8();
        let whole = ends_clause(paragraph.from(end)) && open > 0;
        Some((
            unit.to_owned(),
            if whole { open..end } else { open..open },
            whole,
        ))
    })
}

fn as_unit(paragraph: &Paragraph) -> Option<Implied> {
    let at = paragraph.text.find("为单位")?;
    let before = paragraph.before(at);
    let unit = before.get(before.rfind('以')? + '以'.len_utf8()..)?;
    let (_, length) = known(unit)?;
    (length == unit.len()).then(|| (unit.to_owned(), at..at, false))
}

/// Takes a sample. It is what stands up to the end of the line.
pub(super) fn sample(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let Some(found) = find(paragraph, 0, &[Cue::Sample]) else {
        return;
    };
    let until = paragraph.free_until(found.end);
    let text = paragraph.text.get(found.end..until).unwrap_or_default();
    // Behind a comma of Chinese the sentence goes on: `示例：en-us，不区分大小写`.
    let until = match text.split_once('，') {
        Some((head, _)) if head.is_ascii() && !head.trim().is_empty() => found.end + head.len(),
        _ => until,
    };
    let text = paragraph.text.get(found.end..until).unwrap_or_default();
    let sample = text.trim().trim_matches(['`', '*']);
    let prose = sample.len() > 400 || sample.ends_with(['.', '。']) && sample.contains(' ');
    if sample.is_empty()
        || prose
        || paragraph
            .from(found.start)
            .to_ascii_lowercase()
            .starts_with("for example")
    {
        return;
    }
    let before = paragraph.before(found.start).trim_end();
    if before.to_ascii_lowercase().ends_with("for") {
        return;
    }
    let sample = sample.trim_end_matches('。').to_owned();
    context.out.sample.get_or_insert(paragraph.fact(sample));
    paragraph.take_whole(found.start..until);
}

/// Takes a regular expression, where one is announced as such.
pub(super) fn pattern(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let announced = ["regular expression", "regex", "正则"]
        .iter()
        .find_map(|word| paragraph.lower.find(word));
    let Some(from) = announced else { return };
    let Some(start) = paragraph.from(from).find('^').map(|at| from + at) else {
        return;
    };
    let Some(end) = paragraph.from(start).rfind('$').map(|at| start + at + 1) else {
        return;
    };
    let text = paragraph
        .text
        .get(start..end)
        .unwrap_or_default()
        .to_owned();
    if text.len() > 2 && text.len() <= 512 {
        context
            .out
            .limits
            .pattern
            .get_or_insert(paragraph.fact(text));
    }
}
