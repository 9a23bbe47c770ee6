//! A tree, and how a person would lay it out as YAML.

use std::fmt::Write as _;

use serde_json::Value;

/// Longest line for a list or mapping that stands on one line.
const WIDTH: usize = 100;

/// What is to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum Yaml {
    /// Text, in quotes where it needs them.
    Text(String),
    /// A number, `true`, `false` or `null`.
    Plain(String),
    /// A sequence.
    List(Vec<Yaml>),
    /// A sequence, one item a line.
    Lines(Vec<Yaml>),
    /// A mapping, one entry a line.
    Map(Vec<(String, Yaml)>),
    /// A mapping on one line.
    Row(Vec<(String, Yaml)>),
}

impl Yaml {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// `true`.
    pub fn yes() -> Self {
        Self::Plain("true".to_owned())
    }

    /// A JSON value, with the members of objects in the order that they have.
    pub fn of_json(value: &Value) -> Self {
        match value {
            Value::String(text) => Self::text(text),
            Value::Array(items) => Self::List(items.iter().map(Self::of_json).collect()),
            Value::Object(members) => Self::Map(
                members
                    .iter()
                    .map(|(key, value)| (key.clone(), Self::of_json(value)))
                    .collect(),
            ),
            Value::Null | Value::Bool(_) | Value::Number(_) => Self::Plain(value.to_string()),
        }
    }

    /// The value on one line, if it may stand so.
    pub(crate) fn on_one_line(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(scalar(text, true)),
            Self::Plain(text) => Some(text.clone()),
            Self::Map(entries) if entries.is_empty() => Some("{}".to_owned()),
            Self::List(items) | Self::Lines(items) if items.is_empty() => Some("[]".to_owned()),
            Self::Map(_) | Self::Lines(_) => None,
            Self::Row(entries) => {
                let entries: Option<Vec<String>> = entries
                    .iter()
                    .map(|(key, value)| {
                        Some(format!("{}: {}", key_text(key, true), value.on_one_line()?))
                    })
                    .collect();
                Some(format!("{{ {} }}", entries?.join(", ")))
            }
            Self::List(items) => {
                let items: Option<Vec<String>> = items
                    .iter()
                    .map(|item| match item {
                        Self::Text(_) | Self::Plain(_) => item.on_one_line(),
                        _ => None,
                    })
                    .collect();
                Some(format!("[{}]", items?.join(", "))).filter(|line| line.chars().count() < WIDTH)
            }
        }
    }

    /// Writes the entries of a mapping, which begin at this depth.
    pub fn write(entries: &[(String, Self)], depth: usize, out: &mut String) {
        for (key, value) in entries {
            let _ = write!(out, "{:1$}{2}:", "", depth * 2, key_text(key, false));
            value.follow(depth, out);
        }
    }

    /// Writes the value after its key or its dash.
    pub(crate) fn follow(&self, depth: usize, out: &mut String) {
        match self {
            Self::Text(text) => {
                let _ = writeln!(out, " {}", scalar(text, false));
            }
            _ => match (self.on_one_line(), self) {
                (Some(line), _) => {
                    let _ = writeln!(out, " {line}");
                }
                (None, Self::List(items) | Self::Lines(items)) => {
                    out.push('\n');
                    for item in items {
                        let _ = write!(out, "{:1$}-", "", (depth + 1) * 2);
                        item.item(depth + 1, out);
                    }
                }
                (None, Self::Map(entries) | Self::Row(entries)) => {
                    out.push('\n');
                    Self::write(entries, depth + 1, out);
                }
                (None, _) => out.push('\n'),
            },
        }
    }

    /// Writes an item after its dash; the first entry of a mapping stands beside the dash.
    pub(crate) fn item(&self, depth: usize, out: &mut String) {
        let Self::Map(entries) = self else {
            return self.follow(depth, out);
        };
        let mut text = String::new();
        Self::write(entries, depth + 1, &mut text);
        if entries.is_empty() {
            return self.follow(depth, out);
        }
        out.push(' ');
        out.push_str(text.trim_start_matches(' '));
    }
}

/// Text as it stands in the file: plain where nothing in it could be taken for something else.
fn scalar(text: &str, in_row: bool) -> String {
    if is_plain(text, in_row) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// The key of an entry: a status or another short number is written as one, as a person would.
pub(crate) fn key_text(key: &str, in_row: bool) -> String {
    let is_short = key.len() <= 6;
    if is_short
        && key
            .parse::<i32>()
            .is_ok_and(|number| number.to_string() == key)
    {
        return key.to_owned();
    }
    scalar(key, in_row)
}

fn is_plain(text: &str, in_row: bool) -> bool {
    let first = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let in_row_too = |c: char| matches!(c, ',' | '[' | ']' | '{' | '}');
    let possible = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(
                c,
                ' ' | '_'
                    | '-'
                    | '.'
                    | '/'
                    | '<'
                    | '>'
                    | ';'
                    | ':'
                    | '('
                    | ')'
                    | '`'
                    | '\''
                    | '='
                    | '+'
                    | '@'
                    | '?'
            )
            || !in_row && in_row_too(c)
    };
    first
        && text.chars().all(possible)
        && !text.contains(": ")
        && !text.ends_with([' ', ':'])
        && !is_word(text)
}

/// Whether some version of YAML takes the word for something else than text.
fn is_word(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["true", "false", "yes", "no", "on", "off", "y", "n", "null"].contains(&lower.as_str())
}

/// In double quotes, with what cannot be seen escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            // Breaks lines, or begins a file.
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            _ if c.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn written(value: &Value) -> String {
        let mut text = String::new();
        Yaml::write(&[("key".to_owned(), Yaml::of_json(value))], 0, &mut text);
        text
    }

    #[test]
    fn values_are_laid_out_as_a_person_would() {
        for (value, expected) in [
            (json!("asg-1"), "key: asg-1\n"),
            (json!("2023-08-23"), "key: \"2023-08-23\"\n"),
            (json!("no"), "key: \"no\"\n"),
            (json!("a: b"), "key: \"a: b\"\n"),
            (json!("a, b"), "key: a, b\n"),
            (json!(["a, b", 1, null]), "key: [\"a, b\", 1, null]\n"),
            (json!([]), "key: []\n"),
            (json!({}), "key: {}\n"),
            (json!({ "a": { "b": true } }), "key:\n  a:\n    b: true\n"),
            (
                json!([{ "a": 1, "b": [{ "c": 2 }] }, {}]),
                "key:\n  - a: 1\n    b:\n      - c: 2\n  - {}\n",
            ),
            (
                json!("line\n\u{1}\"\\"),
                "key: \"line\\n\\u0001\\\"\\\\\"\n",
            ),
        ] {
            assert_eq!(written(&value), expected);
        }
    }
}
