//! Text to tree: the only user of the YAML library, which reads what `plain` does not.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_saphyr::{Location, Options, Spanned};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::{Content, Key, Mapping, Node};
use crate::plain;

/// Files are written by people: a larger one is a mistake, and a limit keeps hostile input cheap.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Parses one file. Whatever is wrong with it as YAML goes to `problems`; `None` if no tree could be built.
pub fn parse(file: &str, bytes: &[u8], problems: &mut Diagnostics) -> Option<Node> {
    if bytes.len() > MAX_BYTES {
        problems.push_file(
            file,
            "the file is larger than 4 MiB",
            "split it: one file describes one endpoint",
        );
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            problems.push(Diagnostic {
                file: file.to_owned(),
                span: Some(at..at + 1),
                message: "the file is not UTF-8: no character begins with this byte".to_owned(),
                help: "save the file as UTF-8".to_owned(),
            });
            return None;
        }
    };
    if let Some(tree) = plain::parse(text) {
        return Some(tree);
    }
    by_library(file, text, problems)
}

/// Parses whatever is YAML, and says what is not.
fn by_library(file: &str, text: &str, problems: &mut Diagnostics) -> Option<Node> {
    let read = |duplicate_keys| {
        serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options(duplicate_keys))
    };
    // The strict pass stops at the first repeated key. The lenient one, which only a faulty file
    // needs, sees every repeated text key, so that all are reported at once; repeated numbers it
    // merges, and only the strict pass names them.
    let strict = read(DuplicateKeyPolicy::Error);
    let (raw, refusal) = match strict {
        Ok(raw) => (raw, None),
        Err(refusal) => match read(DuplicateKeyPolicy::LastWins) {
            Ok(raw) => (raw, Some(refusal)),
            Err(error) => {
                problems.push(syntax_problem(file, text, &error));
                return None;
            }
        },
    };
    let tree = Tree {
        file,
        text,
        problems,
    }
    .node(raw);
    if let Some(refusal) = refusal
        && !problems.any_of(file)
    {
        problems.push(syntax_problem(file, text, &refusal));
    }
    Some(tree)
}

fn options(duplicate_keys: DuplicateKeyPolicy) -> Options {
    serde_saphyr::options! {
        duplicate_keys: duplicate_keys,
        // `<<` would make one file's meaning depend on more than what a reviewer sees in the diff.
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        with_snippet: false,
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 10_000,
            max_replay_stack_depth: 8,
            max_alias_expansions_per_anchor: 100,
        },
        budget: serde_saphyr::budget! { max_depth: 48, max_nodes: 200_000, max_aliases: 100, },
    }
}

fn syntax_problem(file: &str, text: &str, error: &serde_saphyr::Error) -> Diagnostic {
    let span = error.location().map(|location| place(text, location));
    let (message, help) = in_words(error.without_snippet());
    Diagnostic {
        file: file.to_owned(),
        span,
        message,
        help: help.to_owned(),
    }
}

/// What is wrong and what to do, said to somebody who writes YAML and no Rust.
fn in_words(error: &serde_saphyr::Error) -> (String, &'static str) {
    use serde_saphyr::Error;
    match error {
        Error::MultipleDocuments { .. } => (
            "a second document begins here".to_owned(),
            "remove the `---` and what follows: a file describes one thing",
        ),
        Error::MergeKeyNotAllowed { .. } => (
            "`<<` is not part of the format".to_owned(),
            "write the values out",
        ),
        Error::DuplicateMappingKey { key: Some(key), .. } => {
            (format!("`{key}` stands here twice"), "keep one of the two")
        }
        Error::NonFiniteFloat { value, .. } => (
            format!("`{value}` is not a number"),
            "write its digits, or put it in quotes",
        ),
        Error::Unexpected {
            expected: "string scalar",
            ..
        } => (
            "a key has to be text".to_owned(),
            "write one word, or put it in quotes",
        ),
        Error::UnknownAnchor { .. } => (
            "nothing before this alias has its name".to_owned(),
            "write the value out, or put it in quotes",
        ),
        Error::AliasError { error, .. } => in_words(error),
        Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => (
            "aliases repeat too much here".to_owned(),
            "write the values out: a file may use few aliases, and not nested ones",
        ),
        other => {
            // The library repeats the place in its text; ours is shown with the line itself.
            let text = other.to_string();
            of_the_parser(text.split(" at line ").next().unwrap_or(&text).trim())
        }
    }
}

/// The same for what the parser below the library has words only for.
fn of_the_parser(message: &str) -> (String, &'static str) {
    if message.starts_with("recursion limit") || message.contains("depth") {
        (
            "this is nested too deep".to_owned(),
            "write it flatter: nothing in the format is nested so deep",
        )
    } else if message.starts_with("tabs disallowed") {
        ("a tab cannot indent".to_owned(), "indent with spaces")
    } else {
        (
            message.to_owned(),
            "mend the YAML here or on the line before; text with `: ` or ` #` in it needs quotes",
        )
    }
}

fn place(text: &str, location: Location) -> Range<usize> {
    let span = location.span();
    if let (Some(start), Some(length)) = (span.byte_offset(), span.byte_len()) {
        let start = usize::try_from(start).unwrap_or(text.len()).min(text.len());
        let length = usize::try_from(length).unwrap_or(0).max(1);
        return start..start.saturating_add(length).min(text.len());
    }
    let line = usize::try_from(location.line()).unwrap_or(1).max(1);
    let start: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let column = usize::try_from(location.column()).unwrap_or(1).max(1);
    let offset = text[start..]
        .char_indices()
        .nth(column - 1)
        .map_or(0, |(offset, _)| offset);
    start + offset..start + offset
}

/// What the library hands over: values with places, keys with places.
enum Raw {
    Null,
    Boolean(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

/// Turns what the library handed over into our tree and reports repeated keys on the way.
struct Tree<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Diagnostics,
}

impl Tree<'_> {
    fn node(&mut self, raw: Spanned<Raw>) -> Node {
        let span = place(self.text, raw.referenced);
        let content = match raw.value {
            Raw::Null => Content::Null,
            Raw::Boolean(value) => Content::Boolean(value),
            Raw::Integer(value) => Content::Integer(value),
            Raw::Float(value) => Content::Float(value),
            Raw::Text(text) => {
                self.refuse_invisible(&text, &span);
                Content::Text(text)
            }
            Raw::List(items) => {
                Content::List(items.into_iter().map(|item| self.node(item)).collect())
            }
            Raw::Map(entries) => Content::Map(self.entries(entries)),
        };
        Node { span, content }
    }

    /// Characters that turn the direction of text, or control a terminal, make a reviewer see
    /// something else than what is there.
    fn refuse_invisible(&mut self, text: &str, span: &Range<usize>) {
        if let Some(found) = text.chars().find(|c| is_invisible(*c)) {
            self.problems.push(Diagnostic {
                file: self.file.to_owned(),
                span: Some(span.clone()),
                message: format!(
                    "there is an invisible character in this text: U+{:04X}",
                    u32::from(found)
                ),
                help: "remove it".to_owned(),
            });
        }
    }

    fn entries(&mut self, raw: Vec<(Spanned<String>, Spanned<Raw>)>) -> Mapping {
        let mut mapping = Mapping::default();
        for (key, value) in raw {
            let key = Key {
                span: place(self.text, key.referenced),
                text: key.value,
            };
            self.refuse_invisible(&key.text, &key.span);
            let value = self.node(value);
            if let Err(key) = mapping.insert(key, value) {
                self.problems.push(Diagnostic {
                    file: self.file.to_owned(),
                    span: Some(key.span),
                    message: format!("`{}` stands here twice", key.text),
                    help: "keep one of the two".to_owned(),
                });
            }
        }
        mapping
    }
}

/// Whether a character turns the direction of text, or controls a terminal.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Integer(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Raw, E> {
        Ok(Raw::Integer(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Raw, E> {
        i128::try_from(value)
            .map(Raw::Integer)
            .map_err(|_| E::custom("the number is too large"))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Float(value))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

#[cfg(test)]
mod tests;
