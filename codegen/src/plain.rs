//! The part of YAML that most files keep to, read in one pass: block mappings and sequences, quoted and
//! plain scalars of one line, and collections in brackets of one line.
//!
//! The library takes ten times as long. Whatever is not certain here is left to it, mistakes included:
//! this reader knows no diagnostics, and what it reads it reads as the library does, places included.

use std::ops::Range;

use crate::node::{Content, Key, Mapping, Node};
use crate::yaml::is_invisible;

/// What is nested deeper, or larger, the library has limits for.
const MAX_DEPTH: usize = 24;
const MAX_BYTES: usize = 1024 * 1024;
const MAX_NODES: usize = 50_000;

/// YAML has a limit for keys that have no `?` before them; this is below it.
const MAX_KEY: usize = 500;

/// The tree of a text, unless it has to be left to the library.
pub fn parse(text: &str) -> Option<Node> {
    let is_plain = |c: char| {
        let is_break = matches!(c, '\r' | '\t' | '\u{2028}' | '\u{2029}' | '\u{feff}');
        !is_break && !is_invisible(c) && !matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if text.len() > MAX_BYTES || !text.chars().all(is_plain) {
        return None;
    }
    let mut reader = Reader {
        text,
        at: 0,
        column: None,
        nodes: 0,
    };
    reader.next_line();
    if reader.column != Some(0) || reader.is_item() {
        return None;
    }
    let tree = reader.mapping(0, 0)?;
    reader.column.is_none().then_some(tree)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// Where the text of this line begins; none after the last line.
    column: Option<usize>,
    nodes: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn peek_after(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at + 1).copied()
    }

    fn spaces(&mut self) -> usize {
        let start = self.at;
        while self.peek() == Some(b' ') {
            self.at += 1;
        }
        self.at - start
    }

    fn is_line_end(&self) -> bool {
        matches!(self.peek(), None | Some(b'\n'))
    }

    fn is_item(&self) -> bool {
        self.peek() == Some(b'-') && matches!(self.peek_after(), None | Some(b' ' | b'\n'))
    }

    /// From the end of a line, or the beginning of the text, to the next line that says something.
    fn next_line(&mut self) {
        loop {
            if self.peek() == Some(b'\n') {
                self.at += 1;
            }
            let indent = self.spaces();
            match self.peek() {
                None => return self.column = None,
                Some(b'\n') => {}
                Some(b'#') => {
                    let rest = &self.text.as_bytes()[self.at..];
                    let length = rest.iter().position(|byte| *byte == b'\n');
                    self.at += length.unwrap_or(rest.len());
                }
                Some(_) => return self.column = Some(indent),
            }
        }
    }

    /// Ends a line that has been read, which holds nothing more, and goes to the next.
    fn end_line(&mut self) -> Option<()> {
        self.spaces();
        self.is_line_end().then(|| self.next_line())
    }

    fn node(&mut self, span: Range<usize>, content: Content) -> Option<Node> {
        self.nodes += 1;
        (self.nodes < MAX_NODES).then_some(Node { span, content })
    }

    /// Whether the block at `column` goes on in this line: none if neither so nor at its end.
    fn goes_on(&self, column: usize) -> Option<bool> {
        match self.column {
            Some(here) if here > column => None,
            here => Some(here == Some(column)),
        }
    }

    fn mapping(&mut self, column: usize, depth: usize) -> Option<Node> {
        let start = self.at;
        let mut mapping = Mapping::default();
        loop {
            let key = self.key()?;
            self.spaces();
            let value = if self.is_line_end() {
                self.next_line();
                self.deeper(column, depth)?
            } else {
                let value = self.inline(false, depth)?;
                self.end_line()?;
                value
            };
            mapping.insert(key, value).ok()?;
            if !self.goes_on(column)? {
                return self.node(start..start + 1, Content::Map(mapping));
            }
        }
    }

    fn sequence(&mut self, column: usize, depth: usize) -> Option<Node> {
        let start = self.at;
        let mut items = Vec::new();
        loop {
            if !self.is_item() {
                return None;
            }
            self.at += 1;
            let inside = column + 1 + self.spaces();
            items.push(if self.is_line_end() {
                self.next_line();
                self.deeper(column, depth)?
            } else if self.is_item() {
                self.sequence(inside, depth + 1)?
            } else if self.is_key() {
                self.mapping(inside, depth + 1)?
            } else {
                let value = self.inline(false, depth)?;
                self.end_line()?;
                value
            });
            if !self.goes_on(column)? {
                return self.node(start..start + 1, Content::List(items));
            }
        }
    }

    /// The block of this line, if it is further in than `column`.
    fn deeper(&mut self, column: usize, depth: usize) -> Option<Node> {
        let inside = self.column.filter(|inside| *inside > column)?;
        if depth > MAX_DEPTH {
            None
        } else if self.is_item() {
            self.sequence(inside, depth + 1)
        } else {
            self.mapping(inside, depth + 1)
        }
    }

    fn is_key(&mut self) -> bool {
        let start = self.at;
        let is_key = self.key().is_some();
        self.at = start;
        is_key
    }

    /// A key, and the colon after it.
    fn key(&mut self) -> Option<Key> {
        let start = self.at;
        let text = match self.peek()? {
            quote @ (b'"' | b'\'') => self.quoted(quote)?,
            _ => self.plain_key()?.to_owned(),
        };
        let span = start..self.at;
        let is_key = self.peek() == Some(b':')
            && matches!(self.peek_after(), None | Some(b' ' | b'\n'))
            && span.len() < MAX_KEY;
        self.at += 1;
        is_key.then_some(Key { span, text })
    }

    fn plain_key(&mut self) -> Option<&str> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let is_of_key = |byte: &u8| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b'$' | b' ')
        };
        let length = rest.iter().position(|byte| !is_of_key(byte))?;
        self.at += length;
        let text = self.text.get(start..self.at)?;
        let begins = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        (begins && !text.ends_with(' ') && !is_word(text)).then_some(text)
    }

    /// A value that begins in this line, and ends in it.
    fn inline(&mut self, in_brackets: bool, depth: usize) -> Option<Node> {
        if depth > MAX_DEPTH {
            return None;
        }
        let start = self.at;
        let content = match self.peek()? {
            quote @ (b'"' | b'\'') => Content::Text(self.quoted(quote)?),
            b'{' => return self.mapping_in_brackets(depth),
            b'[' => return self.sequence_in_brackets(depth),
            _ => self.plain(in_brackets)?,
        };
        self.node(start..self.at, content)
    }

    fn mapping_in_brackets(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let mut mapping = Mapping::default();
        self.at += 1;
        self.spaces();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return self.node(start..start + 1, Content::Map(mapping));
        }
        loop {
            let key = self.key()?;
            self.spaces();
            let value = self.inline(true, depth + 1)?;
            mapping.insert(key, value).ok()?;
            if self.is_last(b'}')? {
                return self.node(start..start + 1, Content::Map(mapping));
            }
        }
    }

    fn sequence_in_brackets(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let mut items = Vec::new();
        self.at += 1;
        self.spaces();
        if self.peek() == Some(b']') {
            self.at += 1;
            return self.node(start..start + 1, Content::List(items));
        }
        loop {
            items.push(self.inline(true, depth + 1)?);
            if self.is_last(b']')? {
                return self.node(start..start + 1, Content::List(items));
            }
        }
    }

    /// Whether the brackets are closed here; none if nothing separates this value from the next.
    fn is_last(&mut self, close: u8) -> Option<bool> {
        self.spaces();
        let found = self.peek()?;
        self.at += 1;
        self.spaces();
        (found == close || found == b',').then_some(found == close)
    }

    fn quoted(&mut self, quote: u8) -> Option<String> {
        let start = self.at + 1;
        let rest = &self.text.as_bytes()[start..];
        let ends = |byte: &u8| *byte == quote || *byte == b'\n' || *byte == b'\\';
        let mut end = start + rest.iter().position(ends)?;
        let mut text = self.text.get(start..end)?.to_owned();
        while self.text.as_bytes().get(end) == Some(&b'\\') {
            if quote == b'\'' {
                return None;
            }
            text.push(match self.text.as_bytes().get(end + 1)? {
                b'"' => '"',
                b'\\' => '\\',
                b'/' => '/',
                b'n' => '\n',
                b't' => '\t',
                _ => return None,
            });
            let start = end + 2;
            end = start + self.text.as_bytes()[start..].iter().position(ends)?;
            text.push_str(self.text.get(start..end)?);
        }
        self.at = end + 1;
        let is_doubled = quote == b'\'' && self.peek() == Some(quote);
        (self.text.as_bytes()[end] == quote && !is_doubled).then_some(text)
    }

    fn plain(&mut self, in_brackets: bool) -> Option<Content> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let mut length = 0;
        while let Some(byte) = rest.get(length) {
            let next = rest.get(length + 1);
            match byte {
                b'\n' => break,
                b',' | b'}' | b']' if in_brackets => break,
                b'{' | b'[' if in_brackets => return None,
                b':' if !next.is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'/') => {
                    return None;
                }
                b' ' if next == Some(&b'#') => return None,
                _ => length += 1,
            }
        }
        let text = self.text.get(start..start + length)?.trim_end_matches(' ');
        self.at += text.len();
        let first = text.chars().next()?;
        if first.is_ascii_digit() || first == '-' {
            return number(text);
        }
        match text {
            "true" => Some(Content::Boolean(true)),
            "false" => Some(Content::Boolean(false)),
            _ if is_word(text) => None,
            _ if first.is_ascii_alphabetic() || !first.is_ascii() || "_/$(".contains(first) => {
                Some(Content::Text(text.to_owned()))
            }
            _ => None,
        }
    }
}

/// Whether YAML has a meaning for a word, in this or another spelling.
fn is_word(text: &str) -> bool {
    ["null", "true", "false"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word))
}

/// Decimal digits as everybody writes them.
fn number(text: &str) -> Option<Content> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_usual = are_digits(whole)
        && are_digits(fraction)
        && text.len() <= 15
        && (whole == "0" || !whole.starts_with('0'))
        && text != "-0";
    if !is_usual {
        None
    } else if digits.contains('.') {
        text.parse().ok().map(Content::Float)
    } else {
        text.parse().ok().map(Content::Integer)
    }
}
