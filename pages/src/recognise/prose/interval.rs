//! Intervals of numbers: `1-100`, `[1,100]`, `from 1 to 65535`, `大于0`.

use super::listing::skip_spaces;

/// The ends of an interval, and where it ends in its text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Interval {
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// The low end itself is not in it.
    pub above: bool,
    /// The high end itself is not in it.
    pub below: bool,
    pub end: usize,
}

/// A number, and where it ends.
pub(super) fn number(text: &str, at: usize) -> Option<(f64, usize)> {
    let quoted = text.get(at..)?.starts_with(['`', '"', '*']);
    let start = at + usize::from(quoted);
    let rest = text.get(start..)?;
    let mut end = 0;
    let mut points = 0;
    for (place, c) in rest.char_indices() {
        let point = c == '.'
            && points == 0
            && rest
                .get(place + 1..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if !(c.is_ascii_digit() || (c == '-' && place == 0) || point) {
            break;
        }
        points += u8::from(point);
        end = place + 1;
    }
    let value = rest.get(..end)?.parse::<f64>().ok()?;
    let end = start + end;
    let closes = quoted
        && text
            .get(end..)
            .is_some_and(|rest| rest.starts_with(['`', '"', '*']));
    Some((value, end + usize::from(closes)))
}

/// A whole number with commas between its thousands: `65,535`.
pub(super) fn grouped(text: &str, at: usize) -> Option<(f64, usize)> {
    let (first, mut end) = number(text, at)?;
    let digits = text.get(at..end)?;
    let mut value = first;
    if digits.len() > 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Some((value, end));
    }
    while let Some(group) = text
        .get(end..)
        .and_then(|rest| rest.strip_prefix(','))
        .and_then(|rest| rest.get(..3))
    {
        let next = text.get(end + 4..).and_then(|rest| rest.chars().next());
        if !group.bytes().all(|b| b.is_ascii_digit()) || next.is_some_and(|c| c.is_ascii_digit()) {
            break;
        }
        value = value * 1000.0 + group.parse::<f64>().ok()?;
        end += 4;
    }
    Some((value, end))
}

const DASHES: &[&str] = &[
    "to ", "~", "～", "-", "–", "—", "－", "至", "到", "..", "and ",
];

/// The interval behind a word that announces a range: there `(1, 9)` is one, too, and not two values.
pub(super) fn announced(text: &str, at: usize) -> Option<Interval> {
    bracketed(text, skip_spaces(text, at)).or_else(|| interval(text, at))
}

/// The interval that a text has at a byte.
pub(super) fn interval(text: &str, at: usize) -> Option<Interval> {
    let at = skip_spaces(text, at);
    bracketed(text, at)
        .filter(|found| !found.above || !found.below)
        .or_else(|| spelled(text, at))
        .or_else(|| compared(text, at))
}

fn bracketed(text: &str, at: usize) -> Option<Interval> {
    let open = text
        .get(at..)?
        .chars()
        .next()
        .filter(|c| matches!(c, '[' | '(' | '【' | '（'))?;
    let (low, end) = number(text, skip_spaces(text, at + open.len_utf8()))?;
    let middle = skip_spaces(text, end);
    let separator = [",", "，", "-", "~", "～", ":", "、", "–"]
        .iter()
        .find(|mark| {
            text.get(middle..)
                .is_some_and(|rest| rest.starts_with(**mark))
        })?;
    let (high, end) = number(text, skip_spaces(text, middle + separator.len()))?;
    let end = skip_spaces(text, end);
    let close = text
        .get(end..)?
        .chars()
        .next()
        .filter(|c| matches!(c, ']' | ')' | '】' | '）'))?;
    (low <= high).then_some(Interval {
        low: Some(low),
        high: Some(high),
        above: matches!(open, '(' | '（') && matches!(*separator, "," | "，"),
        below: matches!(close, ')' | '）') && matches!(*separator, "," | "，"),
        end: end + close.len_utf8(),
    })
}

fn spelled(text: &str, at: usize) -> Option<Interval> {
    let lead = ["from ", "between ", "从", "介于"]
        .iter()
        .find(|word| text.get(at..).is_some_and(|rest| rest.starts_with(**word)));
    let start = skip_spaces(text, at + lead.map_or(0, |word| word.len()));
    let (low, end) = grouped_before_dash(text, start)?;
    let middle = skip_spaces(text, end);
    let dash = DASHES.iter().find(|mark| {
        text.get(middle..)
            .is_some_and(|rest| rest.starts_with(**mark))
    })?;
    if *dash == "and " && lead != Some(&"between ") {
        return None;
    }
    let (high, end) = grouped(text, skip_spaces(text, middle + dash.len()))?;
    // A day or a version is no interval: `2024-01-02`, `1-2-3`.
    let more = text.get(end..).is_some_and(|rest| {
        rest.starts_with(['-', '/', ':', '.'])
            && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
    });
    (low <= high && !more).then_some(Interval {
        low: Some(low),
        high: Some(high),
        above: false,
        below: false,
        end,
    })
}

fn grouped_before_dash(text: &str, at: usize) -> Option<(f64, usize)> {
    grouped(text, at)
}

const COMPARISONS: &[(&str, bool, bool)] = &[
    // The word, whether it gives the low end, and whether the number itself is left out.
    ("starts from ", true, false),
    ("greater than or equal to ", true, false),
    ("no less than ", true, false),
    ("not less than ", true, false),
    ("at least ", true, false),
    ("greater than ", true, true),
    ("larger than ", true, true),
    ("more than ", true, true),
    (">=", true, false),
    ("≥", true, false),
    (">", true, true),
    ("大于或等于", true, false),
    ("大于等于", true, false),
    ("不小于", true, false),
    ("不低于", true, false),
    ("大于", true, true),
    ("less than or equal to ", false, false),
    ("no more than ", false, false),
    ("not more than ", false, false),
    ("not greater than ", false, false),
    ("no greater than ", false, false),
    ("at most ", false, false),
    ("up to ", false, false),
    ("less than ", false, true),
    ("<=", false, false),
    ("≤", false, false),
    ("<", false, true),
    ("小于或等于", false, false),
    ("小于等于", false, false),
    ("不大于", false, false),
    ("不超过", false, false),
    ("不能超过", false, false),
    ("不得超过", false, false),
    ("不高于", false, false),
    ("小于", false, true),
];

/// `大于0`, `greater than 0`, and a second comparison behind the first: `大于0且小于10`.
pub(super) fn compared(text: &str, at: usize) -> Option<Interval> {
    let first = one_sided(text, at)?;
    let mut next = skip_spaces(text, first.end);
    for word in ["and ", "且", "并且", "，", ",", "、"] {
        if text.get(next..).is_some_and(|rest| rest.starts_with(word)) {
            next = skip_spaces(text, next + word.len());
            break;
        }
    }
    let second = one_sided(text, next).filter(|second| second.low.is_none() != first.low.is_none());
    Some(second.map_or(first, |second| Interval {
        low: first.low.or(second.low),
        high: first.high.or(second.high),
        above: first.above || second.above,
        below: first.below || second.below,
        end: second.end,
    }))
}

fn one_sided(text: &str, at: usize) -> Option<Interval> {
    let rest = text.get(at..)?;
    let (word, low, open) = COMPARISONS
        .iter()
        .find(|(word, ..)| starts_with(rest, word))?;
    let (value, end) = grouped(text, skip_spaces(text, at + word.len()))?;
    Some(Interval {
        low: low.then_some(value),
        high: (!low).then_some(value),
        above: *low && *open,
        below: !low && *open,
        end,
    })
}

/// `starts_with` for a word that may be written with capitals.
fn starts_with(text: &str, word: &str) -> bool {
    text.get(..word.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(word))
}

/// Whether a comparison begins at a byte.
pub(super) fn comparison(text: &str) -> bool {
    COMPARISONS.iter().any(|(word, ..)| starts_with(text, word))
}
