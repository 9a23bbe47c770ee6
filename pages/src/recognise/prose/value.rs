//! What looks like a value: a short token of the field's type, never words of a sentence.

use serde_json::Value;

use crate::types::Type;

/// A value as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub text: String,
    /// Quoted or marked as code: a value without doubt.
    pub quoted: bool,
    /// How many bytes it takes, with its marks.
    pub length: usize,
}

/// How a token is written. A list of values is written in one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Number,
    Truth,
    /// `PREPAID`, `IPv4`, `small_box`, `gp3`: no word of a sentence.
    Code,
    /// `running`.
    Lower,
    /// `Running`.
    Capital,
}

const LONGEST: usize = 64;

const QUOTES: &[(char, char)] = &[
    ('`', '`'),
    ('"', '"'),
    ('“', '”'),
    ('‘', '’'),
    ('\'', '\''),
    ('「', '」'),
];

/// The token that a text begins with.
pub(super) fn token(text: &str) -> Option<Token> {
    let stars = text.len() - text.trim_start_matches('*').len();
    if stars > 0 {
        let inner = text.get(stars..)?;
        let end = inner.find('*')?;
        let word = inner.get(..end)?.trim();
        let close = inner.get(end..)?;
        let closing = close.len() - close.trim_start_matches('*').len();
        return is_plain(word).then(|| Token {
            text: word.to_owned(),
            quoted: true,
            length: stars + end + closing,
        });
    }
    let first = text.chars().next()?;
    if let Some((open, close)) = QUOTES.iter().find(|(open, _)| *open == first) {
        let inner = text.get(open.len_utf8()..)?;
        let end = inner.find(*close)?;
        let word = inner.get(..end)?.trim();
        let fits = !word.is_empty() && word.len() <= LONGEST && !word.contains(['\n', '，', '。']);
        return fits.then(|| Token {
            text: word.to_owned(),
            quoted: true,
            length: open.len_utf8() + end + close.len_utf8(),
        });
    }
    bare(text)
}

/// An address as a whole: the colon in it leads to no meaning.
fn address(text: &str) -> Option<Token> {
    text.split_once("://")
        .filter(|(scheme, _)| matches!(*scheme, "http" | "https" | "ftp"))?;
    let end = text
        .find(|c: char| !c.is_ascii_graphic() || matches!(c, ',' | ';' | ')' | '"' | '`' | '\''))
        .unwrap_or(text.len());
    let word = text.get(..end)?.trim_end_matches(['.', ':']);
    (word.len() <= LONGEST).then(|| Token {
        text: word.to_owned(),
        quoted: false,
        length: word.len(),
    })
}

fn bare(text: &str) -> Option<Token> {
    if let Some(found) = address(text) {
        return Some(found);
    }
    let end = text
        .char_indices()
        .find(|(at, c)| {
            !(c.is_ascii_alphanumeric()
                || matches!(c, '_' | '-' | '.' | '/' | '+' | '%')
                || (*at == 0 && *c == '$'))
        })
        .map_or(text.len(), |(at, _)| at);
    let word = text.get(..end)?.trim_end_matches(['.', '-', '/']);
    let number = word
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let begins = number
        || word.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$'));
    (begins && word.len() <= LONGEST && word.contains(|c: char| c.is_ascii_alphanumeric())).then(
        || Token {
            text: word.to_owned(),
            quoted: false,
            length: word.len(),
        },
    )
}

/// A word without spaces that may be a value.
fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.len() <= LONGEST && !word.contains(char::is_whitespace)
}

impl Token {
    /// How it is written.
    pub fn shape(&self) -> Shape {
        let text = self.text.as_str();
        let letters = || text.chars().filter(char::is_ascii_alphabetic);
        if text.parse::<f64>().is_ok() && text.contains(|c: char| c.is_ascii_digit()) {
            return Shape::Number;
        }
        if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
            return Shape::Truth;
        }
        let capitals = letters().filter(char::is_ascii_uppercase).count();
        let small = letters().filter(char::is_ascii_lowercase).count();
        let marks =
            text.contains(|c: char| c.is_ascii_digit() || matches!(c, '_' | '/' | '.' | '+'));
        let dashed = text.contains('-');
        let inner = text.chars().skip(1).any(|c| c.is_ascii_uppercase());
        if marks
            || (capitals > 1 && small == 0)
            || (inner && small > 0)
            || (dashed && capitals == 0)
        {
            Shape::Code
        } else if capitals == 0 {
            Shape::Lower
        } else {
            Shape::Capital
        }
    }

    /// Whether it cannot be a word of a sentence.
    pub fn is_certain(&self) -> bool {
        self.quoted || matches!(self.shape(), Shape::Number | Shape::Truth | Shape::Code)
    }

    /// Whether a field of this type can have it as its value.
    pub fn fits(&self, kind: &Type) -> bool {
        match kind {
            Type::String => self.quoted || !is_label(&self.text),
            Type::List(item) => self.fits(item),
            Type::Timestamp | Type::Date => false,
            kind => json(&self.text, kind).is_some(),
        }
    }
}

/// Words that begin another remark, and are no values whatever follows them.
const LABELS: &[&str] = &[
    "note",
    "notes",
    "example",
    "default",
    "unit",
    "value",
    "values",
    "range",
    "n/a",
    "e.g",
    "i.e",
    "etc",
    "remark",
    "remarks",
    "description",
    "constraints",
    "see",
];

/// Words that are no values unless a meaning follows them.
const WORDS: &[&str] = &[
    "a", "an", "the", "any", "this", "that", "these", "it", "is", "are", "be", "to", "of", "in",
    "for", "if", "when", "which", "only", "and", "or", "not", "integer", "integers", "string",
    "strings", "uuid", "number", "numbers", "positive", "json", "array", "list", "must", "can",
    "cannot", "you", "up", "from", "with", "between", "at", "by", "as", "your", "its", "other",
    "others",
];

fn is_label(word: &str) -> bool {
    LABELS.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether a value that stands alone is rather a word of a sentence.
pub(super) fn is_word_of_prose(word: &str) -> bool {
    WORDS.contains(&word.to_ascii_lowercase().as_str())
}

/// A value as JSON of this type, if it is one.
pub(super) fn json(text: &str, kind: &Type) -> Option<Value> {
    match kind {
        Type::String | Type::Timestamp | Type::Date => Some(Value::from(text)),
        Type::Integer(_) | Type::EpochMilliseconds | Type::EpochSeconds => {
            text.parse::<i64>().ok().map(Value::from)
        }
        Type::Unsigned(_) => text.parse::<u64>().ok().map(Value::from),
        Type::Float | Type::Decimal => match text.parse::<i64>() {
            Ok(whole) => Some(Value::from(whole)),
            Err(_) => text
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
                .map(Value::from),
        },
        Type::Boolean if text.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
        Type::Boolean if text.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
        _ => None,
    }
}

/// The type of a field's single values: that of the items of a list.
pub(super) fn single(kind: &Type) -> &Type {
    match kind {
        Type::List(item) => single(item),
        kind => kind,
    }
}

/// Whether values of a type can be listed.
pub(super) fn has_values(kind: &Type) -> bool {
    matches!(
        single(kind),
        Type::String
            | Type::Integer(_)
            | Type::Unsigned(_)
            | Type::Boolean
            | Type::Float
            | Type::Decimal
    )
}

/// Whether a type is a number.
pub(super) fn is_number(kind: &Type) -> bool {
    is_whole(kind) || matches!(kind, Type::Float | Type::Decimal)
}

/// Whether a type is a whole number.
pub(super) fn is_whole(kind: &Type) -> bool {
    matches!(
        kind,
        Type::Integer(_) | Type::Unsigned(_) | Type::EpochMilliseconds | Type::EpochSeconds
    )
}
