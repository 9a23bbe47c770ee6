//! The smallest and largest number, and the fewest and most items of a list.

use super::Context;
use super::cue::{Cue, Found, find};
use super::interval::{Interval, comparison, grouped, interval};
use super::listing::skip_spaces;
use super::paragraph::{Paragraph, begins_clause, ends_clause};
use super::value::{is_number, is_whole};
use crate::facts::Fact;
use crate::types::Type;

const NUMBERS: &[Cue] = &[Cue::Range, Cue::Values, Cue::Minimum, Cue::Maximum];
const ITEMS: &[Cue] = &[Cue::Items, Cue::MinItems, Cue::MaxItems];

/// Takes the limits of numbers and of lists.
pub(super) fn take(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let list = matches!(context.kind, Type::List(_));
    let wanted: Vec<Cue> = match context.kind {
        kind if is_number(kind) => NUMBERS.to_vec(),
        Type::List(_) => [ITEMS, &[Cue::Length, Cue::MinLength, Cue::MaxLength]].concat(),
        _ => return,
    };
    let mut from = 0;
    while let Some(found) = find(paragraph, from, &wanted) {
        from = found.end.max(from + 1);
        announced(paragraph, &found, list, context);
    }
    if !list {
        spelled_out(paragraph, context);
        bare(paragraph, context);
    }
}

fn announced(paragraph: &mut Paragraph, found: &Found, list: bool, context: &mut Context<'_>) {
    let text = paragraph.text.as_str();
    let one = |text: &str| {
        let start = skip_spaces(text, found.end);
        grouped(text, start)
    };
    let end = match found.cue {
        Cue::Minimum | Cue::MinItems | Cue::MinLength => one(text).map(|(value, end)| Interval {
            low: Some(value),
            high: None,
            above: false,
            below: false,
            end,
        }),
        Cue::Maximum | Cue::MaxItems | Cue::MaxLength => one(text).map(|(value, end)| Interval {
            low: None,
            high: Some(value),
            above: false,
            below: false,
            end,
        }),
        Cue::Range => super::interval::announced(text, found.end),
        _ => interval(text, found.end),
    };
    let Some(interval) = end else { return };
    let Some(end) = close(text, interval.end) else {
        return;
    };
    settle(paragraph.line, &interval, list, context);
    paragraph.take(found.start..end);
}

/// Where an interval ends with the unit behind it, if nothing else follows.
fn close(text: &str, end: usize) -> Option<usize> {
    let after = text.get(end..)?;
    if ends_clause(after) || after.trim_start().starts_with(['"', '`', '(', '（']) {
        return Some(end);
    }
    let start = skip_spaces(text, end);
    let unit = super::unit::known(text.get(start..)?);
    if let Some((_, length)) = unit {
        let end = start + length;
        return text.get(end..).is_some_and(ends_clause).then_some(end);
    }
    let rest = text.get(start..)?;
    let tails = [
        "之间的整数",
        "之间的正整数",
        "之间",
        "的整数",
        "(inclusive)",
        "inclusive",
    ];
    let tail = tails.iter().find(|word| rest.starts_with(**word));
    if let Some(tail) = tail {
        return rest
            .get(tail.len()..)
            .is_some_and(ends_clause)
            .then_some(start + tail.len());
    }
    (rest.starts_with("and ") || rest.starts_with('或')).then_some(end)
}

/// `The port ranges from 1 to 65535`, `must be greater than 0`, `必须大于0`.
fn spelled_out(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    for lead in [
        "ranges from ",
        "range from ",
        "ranging from ",
        "in the range of ",
        "in the range from ",
        "in the range ",
        "between ",
    ] {
        let Some(at) = paragraph.lower.find(lead) else {
            continue;
        };
        if paragraph.is_taken(at) {
            continue;
        }
        let start = if lead == "between " {
            at
        } else {
            at + lead.len()
        };
        let found = interval(&paragraph.text, start);
        let Some(found) = found.filter(|it| it.low.is_some() && it.high.is_some()) else {
            continue;
        };
        if close(&paragraph.text, found.end).is_none() {
            continue;
        }
        settle(paragraph.line, &found, false, context);
        paragraph.take(at..found.end);
        return;
    }
    let places: Vec<usize> = paragraph
        .text
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| comparison(paragraph.from(*at)) && is_demand(paragraph.before(*at)))
        .collect();
    for at in places {
        if paragraph.is_taken(at) {
            continue;
        }
        let Some(found) = interval(&paragraph.text, at) else {
            continue;
        };
        let Some(end) = close(&paragraph.text, found.end) else {
            continue;
        };
        settle(paragraph.line, &found, false, context);
        paragraph.take(at..end);
        return;
    }
}

/// Whether what stands before a comparison demands it of the value itself.
fn is_demand(before: &str) -> bool {
    const WORDS: &[&str] = &[
        "must be",
        "should be",
        "must be an integer",
        "should be an integer",
        "value is",
        "value must be",
        "an integer",
        "a positive integer",
        "must be a positive integer",
        "必须",
        "需",
        "需要",
        "应",
        "应该",
        "要求",
        "值",
        "取值",
        "必须为",
        "整数",
        "需为",
        "为",
        "只能",
        "须",
        "be",
    ];
    let before = before.trim_end();
    if begins_clause(before) {
        return true;
    }
    let lower = before.to_ascii_lowercase();
    WORDS.iter().any(|word| {
        lower.strip_suffix(word).is_some_and(|head| {
            !word.is_ascii() || !head.ends_with(|c: char| c.is_ascii_alphanumeric())
        })
    })
}

/// A clause that is an interval and nothing else: `Score, 0-100`.
fn bare(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let limits = &context.out.limits;
    if limits.minimum.is_some() || limits.maximum.is_some() {
        return;
    }
    let mut starts = vec![0];
    starts.extend(
        paragraph
            .text
            .char_indices()
            .filter(|(_, c)| matches!(c, ',' | '，' | '(' | '（' | '：' | ':' | '。' | '；'))
            .map(|(at, c)| at + c.len_utf8()),
    );
    for start in starts {
        let start = skip_spaces(&paragraph.text, start);
        let digit = paragraph
            .from(start)
            .starts_with(|c: char| c.is_ascii_digit() || c == '[');
        if !digit || paragraph.is_taken(start) {
            continue;
        }
        let Some(found) = interval(&paragraph.text, start) else {
            continue;
        };
        let Some(end) = close(&paragraph.text, found.end) else {
            continue;
        };
        if found.low.is_none() || found.high.is_none() || !ends_clause(paragraph.from(end)) {
            continue;
        }
        settle(paragraph.line, &found, false, context);
        paragraph.take(start..end);
        return;
    }
}

/// From here on a limit is that of 64 bits itself, such as 9223372036854775807: it limits nothing, and
/// the number that stands for it here is a larger one.
const OF_THE_TYPE: f64 = 9.2e18;

fn settle(line: u32, interval: &Interval, list: bool, context: &mut Context<'_>) {
    if list {
        items(line, interval, context);
        return;
    }
    let whole = is_whole(context.kind);
    // The number next to an end that is left out is known of whole numbers only.
    let low = interval.low.filter(|_| whole || !interval.above);
    let high = interval.high.filter(|_| whole || !interval.below);
    let low = low.map(|low| if interval.above { low + 1.0 } else { low });
    let high = high.map(|high| if interval.below { high - 1.0 } else { high });
    if let Some(low) = low.filter(|low| low.abs() < OF_THE_TYPE) {
        context.limit(
            "minimum",
            |limits| &mut limits.minimum,
            Fact::stated(low, line),
        );
    }
    if let Some(high) = high.filter(|high| high.abs() < OF_THE_TYPE) {
        context.limit(
            "maximum",
            |limits| &mut limits.maximum,
            Fact::stated(high, line),
        );
    }
}

fn items(line: u32, interval: &Interval, context: &mut Context<'_>) {
    if let Some(low) = interval.low.and_then(count) {
        context.limit(
            "min_items",
            |limits| &mut limits.min_items,
            Fact::stated(low, line),
        );
    }
    if let Some(high) = interval.high.and_then(count) {
        context.limit(
            "max_items",
            |limits| &mut limits.max_items,
            Fact::stated(high, line),
        );
    }
}

/// A number as a count.
pub(super) fn count(number: f64) -> Option<u64> {
    let text = format!("{number:.0}");
    (number >= 0.0 && number.fract() == 0.0 && number < 1e15)
        .then(|| text.parse().ok())
        .flatten()
}
