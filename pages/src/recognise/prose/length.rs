//! How many characters a text may have: `1 to 64 characters`, `不超过60个字符`, `Maximum length: 255`.

use super::Context;
use super::cue::{Cue, find};
use super::interval::{grouped, interval};
use super::limits::count;
use super::listing::skip_spaces;
use super::paragraph::{Paragraph, ends_clause, sentence_start};
use crate::facts::Fact;
use crate::types::Type;

const UNITS: &[&str] = &[
    "characters",
    "character",
    "chars",
    "个字符",
    "位字符",
    "字符",
];
const AT_MOST: &[&str] = &[
    "up to",
    "at most",
    "no more than",
    "not more than",
    "maximum of",
    "a maximum of",
    "not exceed",
    "exceed",
    "exceeding",
    "within",
    "maximum",
    "maximum length is",
    "maximum length of",
    "max",
    "limited to",
    "no longer than",
    "最多",
    "不超过",
    "不能超过",
    "不得超过",
    "不可超过",
    "最长",
    "最大",
    "小于等于",
    "不大于",
    "不多于",
    "上限为",
    "最长为",
    "最大为",
    "最大长度为",
    "最大长度",
    "限制在",
    "限制为",
    "最大支持",
    "最多支持",
    "不超出",
    "less than or equal to",
];
const BELOW: &[&str] = &["less than", "fewer than", "shorter than", "小于", "少于"];
const AT_LEAST: &[&str] = &[
    "at least",
    "no less than",
    "not less than",
    "minimum of",
    "a minimum of",
    "no fewer than",
    "至少",
    "不少于",
    "不小于",
    "最少",
    "不低于",
    "最短",
];

/// Takes the length of a text.
pub(super) fn take(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    if *context.kind != Type::String {
        return;
    }
    announced(paragraph, context);
    for (at, end) in units(&paragraph.lower) {
        counted(paragraph, at, end, context);
    }
}

fn announced(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    let mut from = 0;
    while let Some(found) = find(
        paragraph,
        from,
        &[
            Cue::Length,
            Cue::MinLength,
            Cue::MaxLength,
            Cue::Items,
            Cue::MinItems,
            Cue::MaxItems,
        ],
    ) {
        from = found.end.max(from + 1);
        let text = paragraph.text.as_str();
        let start = skip_spaces(text, found.end);
        let (low, high, end) = match found.cue {
            Cue::MinLength => {
                let Some((low, end)) = grouped(text, start) else {
                    continue;
                };
                (Some(low), None, end)
            }
            Cue::MaxLength => {
                let Some((high, end)) = grouped(text, start) else {
                    continue;
                };
                (None, Some(high), end)
            }
            Cue::Length => {
                let Some(found) = interval(text, start) else {
                    continue;
                };
                if found.above || found.below {
                    continue;
                }
                (found.low, found.high, found.end)
            }
            _ => continue,
        };
        let behind = skip_spaces(text, end);
        let end = unit_at(&paragraph.lower, behind).unwrap_or(end);
        if !ends_clause(paragraph.from(end))
            && !paragraph.from(end).starts_with(['`', '"'])
            && !paragraph.from(end).starts_with("之间")
        {
            continue;
        }
        settle(paragraph.line, low, high, context);
        paragraph.take(found.start..end);
    }
}

/// The words for characters: where each begins and ends.
fn units(lower: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = UNITS
        .iter()
        .flat_map(|word| {
            lower
                .match_indices(word)
                .map(|(at, word)| (at, at + word.len()))
        })
        .collect();
    found.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    found.dedup_by(|next, before| next.0 < before.1);
    found
}

/// Where the word for characters ends that stands at a byte.
fn unit_at(lower: &str, at: usize) -> Option<usize> {
    let rest = lower.get(at..)?;
    let word = UNITS.iter().find(|word| rest.starts_with(**word))?;
    Some(at + word.len())
}

/// The number before the word for characters, and what it means.
fn counted(paragraph: &mut Paragraph, at: usize, end: usize, context: &mut Context<'_>) {
    let near = paragraph
        .before(at)
        .trim_end_matches(['位', '个', '-', ' ', '`', '*']);
    if !near.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ']' | '】')) {
        return;
    }
    let sentence = sentence_start(&paragraph.text, at);
    let Some(before) = paragraph.lower.get(sentence..at) else {
        return;
    };
    let before = before
        .trim_end()
        .trim_end_matches(['位', '个', '-'])
        .trim_end();
    let (low, high, start) =
        if let Some((low, high, start)) = bracket(before).or_else(|| pair(before)) {
            (Some(low), Some(high), start)
        } else if let Some((value, start)) = last_number(before) {
            let Some((low, high)) = sided(
                before.get(..start).unwrap_or_default(),
                value,
                paragraph.from(end),
            ) else {
                return;
            };
            (low, high, start)
        } else {
            return;
        };
    if paragraph.is_taken(sentence + start) {
        return;
    }
    settle(paragraph.line, low, high, context);
    let word = before.get(..start).unwrap_or_default();
    let begin = word
        .rfind([',', '，', '。', '(', '（', ';', '；', '：', ':'])
        .map_or(0, |at| {
            at + word
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        });
    if is_filler(word.get(begin..).unwrap_or_default()) {
        paragraph.take(sentence + skip_spaces(word, begin)..end);
    }
}

/// Whether a clause says nothing but the length.
fn is_filler(words: &str) -> bool {
    words.split_whitespace().all(|word| {
        matches!(
            word,
            "up" | "to"
                | "at"
                | "most"
                | "least"
                | "a"
                | "maximum"
                | "of"
                | "no"
                | "more"
                | "than"
                | "it"
                | "can"
                | "contain"
                | "contains"
                | "must"
                | "be"
                | "length"
                | "the"
                | "is"
                | "from"
                | "between"
        ) || matches!(
            word,
            "长度"
                | "长度为"
                | "不超过"
                | "最多"
                | "最长"
                | "至少"
                | "最大"
                | "长度不超过"
                | "长度限制"
                | "长度限制为"
                | "最大长度"
                | "最大长度为"
                | "最多支持"
                | "长度范围"
                | "限制"
        )
    })
}

/// What one number means, by the words before and behind it.
fn sided(before: &str, value: f64, behind: &str) -> Option<(Option<f64>, Option<f64>)> {
    let words = before.trim_end().trim_end_matches([':', '：']).trim_end();
    let words = [
        "contain", "contains", "of", "is", "为", "是", "支持", "输入", "包含",
    ]
    .iter()
    .find_map(|link| words.strip_suffix(link))
    .filter(|stripped| {
        ends_with(stripped.trim_end(), AT_MOST) || ends_with(stripped.trim_end(), AT_LEAST)
    })
    .map_or(words, str::trim_end);
    if ends_with(words, BELOW) {
        return Some((None, Some(value - 1.0)));
    }
    if ends_with(words, AT_MOST)
        || ["以内", "以下", " or less", " or fewer", " at most", " max"]
            .iter()
            .any(|word| behind.starts_with(word))
    {
        return Some((None, Some(value)));
    }
    ends_with(words, AT_LEAST).then_some((Some(value), None))
}

fn ends_with(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.strip_suffix(word).is_some_and(|head| {
            !word.is_ascii() || !head.ends_with(|c: char| c.is_ascii_alphanumeric())
        })
    })
}

/// The number that a text ends with, and where it begins.
fn last_number(text: &str) -> Option<(f64, usize)> {
    let text = text.trim_end_matches(['`', '*', ' ']);
    let start = text
        .rfind(|c: char| !(c.is_ascii_digit() || c == ','))
        .map_or(0, |at| {
            at + text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        });
    let start = start + text.get(start..)?.len() - text.get(start..)?.trim_start_matches(',').len();
    let (value, end) = grouped(text, start)?;
    (end == text.len()).then_some((value, start))
}

/// The two numbers that a text ends with: `1 to 64`, `1-64`.
fn pair(text: &str) -> Option<(f64, f64, usize)> {
    let (high, at) = last_number(text)?;
    let before = text
        .get(..at)?
        .trim_end()
        .trim_end_matches(['`', '*'])
        .trim_end();
    let (mark, head) = [" to", "~", "～", "-", "–", "至", "到", " and"]
        .iter()
        .find_map(|mark| before.strip_suffix(mark).map(|head| (*mark, head)))?;
    let (low, start) = last_number(head.trim_end())?;
    let between = text.get(..start)?.trim_end().ends_with("between");
    (low <= high && (mark != " and" || between)).then_some((low, high, start))
}

/// `[1,64]`.
fn bracket(text: &str) -> Option<(f64, f64, usize)> {
    let inner = text.strip_suffix([']', '】'])?;
    let start = inner.rfind('[')?;
    let found = interval(text, start)?;
    Some((found.low?, found.high?, start))
}

fn settle(line: u32, low: Option<f64>, high: Option<f64>, context: &mut Context<'_>) {
    if let Some(low) = low.and_then(count) {
        context.limit(
            "min_length",
            |limits| &mut limits.min_length,
            Fact::stated(low, line),
        );
    }
    if let Some(high) = high.and_then(count) {
        context.limit(
            "max_length",
            |limits| &mut limits.max_length,
            Fact::stated(high, line),
        );
    }
}
