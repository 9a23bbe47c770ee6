//! The beginning of an entry in a list of values: a value, and how its meaning follows.

use super::value::{Token, is_number, is_word_of_prose, single, token};
use crate::types::Type;

/// How the meaning of a value follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// It does not.
    Plain,
    /// `0 (no)`.
    Paren,
    /// `0: no`, `0 = no`, `0 - no`.
    Colon,
    /// `0 means no`, `0表示关闭`.
    Words,
    /// `0关闭`.
    Attached,
}

/// A value and where its meaning begins.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub token: Token,
    pub style: Style,
    /// Where the meaning begins; the end of the value if there is none.
    pub meaning: usize,
}

const WORDS: &[&str] = &[
    "means ",
    "indicates ",
    "represents ",
    "stands for ",
    "denotes ",
    "表示",
    "代表",
    "指的是",
    "意为",
];

/// Words that make a range or a measure of a number, not a value.
const MEASURES: &[&str] = &[
    "到", "至", "个", "以", "位", "天", "年", "月", "秒", "分钟", "小时", "次", "台", "条", "字",
    "万", "倍", "或", "和", "等", "及",
];

/// The entry that begins at a byte.
pub(super) fn head(text: &str, at: usize, kind: &Type) -> Option<Head> {
    let rest = text.get(at..)?;
    let token = fitting(rest, kind)?;
    let end = at + token.length;
    let behind = text.get(end..)?;
    let trimmed = behind.trim_start();
    let gap = behind.len() - trimmed.len();
    let start = end + gap;
    let first = trimmed.chars().next();
    let (style, meaning) = match first {
        Some('(' | '（') => (Style::Paren, start),
        Some(c @ (':' | '：' | '=' | '→')) => (Style::Colon, start + c.len_utf8()),
        Some(c @ ('-' | '–' | '—')) if is_dash(&token, gap, trimmed) => {
            (Style::Colon, start + c.len_utf8())
        }
        Some(c) => worded(trimmed, gap, c, start).unwrap_or((Style::Plain, end)),
        None => (Style::Plain, end),
    };
    let prose = style == Style::Plain && !token.quoted && *single(kind) == Type::String;
    if prose && is_word_of_prose(&token.text) {
        return None;
    }
    Some(Head {
        token,
        style,
        meaning,
    })
}

/// The token that a text begins with, if a field of this type can have it. A number ends where its digits
/// end: `0-no` is 0.
fn fitting(text: &str, kind: &Type) -> Option<Token> {
    let found = token(text)?;
    if found.fits(kind) {
        return Some(found);
    }
    if found.quoted || !is_number(single(kind)) {
        return None;
    }
    let digits = text
        .char_indices()
        .find(|(at, c)| !(c.is_ascii_digit() || (*at == 0 && *c == '-')))
        .map_or(text.len(), |(at, _)| at);
    let joined = text
        .get(digits..)
        .is_some_and(|behind| behind.starts_with('-'));
    let number = Token {
        text: text.get(..digits)?.to_owned(),
        quoted: false,
        length: digits,
    };
    (joined && number.fits(kind)).then_some(number)
}

/// Whether a dash leads to a meaning: between spaces, or between a number and letters.
fn is_dash(token: &Token, gap: usize, behind: &str) -> bool {
    let mut characters = behind.chars();
    characters.next();
    let next = characters.next();
    let spaced = gap > 0 && next.is_some_and(char::is_whitespace);
    let number = token.text.bytes().all(|b| b.is_ascii_digit());
    let letter = next.is_some_and(char::is_alphabetic);
    let digit = characters
        .as_str()
        .trim_start()
        .starts_with(|c: char| c.is_ascii_digit());
    let other_script = next.is_some_and(|c| !c.is_ascii() && c.is_alphabetic());
    (spaced && !(number && digit)) || (number && letter) || other_script
}

fn worded(behind: &str, gap: usize, first: char, start: usize) -> Option<(Style, usize)> {
    let word = WORDS.iter().find(|word| behind.starts_with(**word));
    if let Some(word) = word {
        return Some((Style::Words, start + word.len()));
    }
    let measure = MEASURES.iter().any(|word| behind.starts_with(word));
    let attached = gap == 0 && !first.is_ascii() && first.is_alphabetic() && !measure;
    attached.then_some((Style::Attached, start))
}

/// Where the bracket that opens at a byte closes, and where the text behind it begins.
pub(super) fn bracket(text: &str, at: usize) -> Option<(usize, usize)> {
    let mut depth = 0_u32;
    for (place, c) in text.get(at..)?.char_indices() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some((at + place, at + place + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    None
}
