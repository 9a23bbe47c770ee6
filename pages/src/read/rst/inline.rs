//! Marks within a line: `**bold**`, roles, references, substitutions, escapes.

use std::collections::HashMap;

use super::source::Line;
use crate::read::characters::squeezed;

/// What makes plain text of a line.
#[derive(Default)]
pub(super) struct Inline {
    /// `.. |name| replace:: text`
    substitutions: HashMap<String, String>,
}

/// Where the search for the end of a mark failed. It fails from there on, so it is not done again: the
/// time stays linear.
#[derive(Default)]
struct Ends {
    failed: Vec<&'static str>,
}

impl Inline {
    /// What the substitutions of a page say.
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let texts = lines.iter().filter_map(|line| {
            let rest = line.text.strip_prefix(".. |")?;
            let (name, rest) = rest.split_once('|')?;
            let text = rest.trim().strip_prefix("replace::")?;
            Some((name.to_owned(), text.trim().to_owned()))
        });
        Self {
            substitutions: texts.collect(),
        }
    }

    /// A text as a reader sees it, on one line.
    pub(super) fn plain(&self, text: &str) -> String {
        let mut plain = String::with_capacity(text.len());
        let mut ends = Ends::default();
        let mut rest = text;
        while let Some(at) = rest.find(['\\', '`', '*', '|', ':']) {
            let (before, mark) = rest.split_at(at);
            plain.push_str(before);
            rest = self.mark(mark, &mut plain, &mut ends);
        }
        plain.push_str(rest);
        squeezed(&plain)
    }

    /// Reads the mark that a text begins with, and returns what follows it.
    fn mark<'a>(&self, text: &'a str, plain: &mut String, ends: &mut Ends) -> &'a str {
        let begins_word = plain
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || "'\"([{<-/:,;=（“\u{200b}".contains(c));
        if let Some(rest) = text.strip_prefix('\\') {
            return escaped(rest, plain);
        }
        if let Some(inner) = text.strip_prefix("``") {
            if let Some((literal, rest)) = ends.split(inner, "``") {
                plain.push_str(literal);
                return rest;
            }
        } else if let Some(inner) = text.strip_prefix('`') {
            if let Some((named, rest)) = ends.split(inner, "`") {
                push_named(named, plain);
                return rest.trim_start_matches('_');
            }
        } else if let Some(inner) = role(text) {
            return inner;
        } else if begins_word && text.starts_with(['*', '|']) {
            for mark in ["**", "*"] {
                if let Some(inner) = text.strip_prefix(mark)
                    && inner.starts_with(|c: char| !c.is_whitespace() && c != '*')
                    && let Some((marked, rest)) = ends.split(inner, mark)
                {
                    push_unescaped(marked, plain);
                    return rest;
                }
            }
            if let Some(inner) = text.strip_prefix('|')
                && inner.starts_with(|c: char| c.is_ascii_alphabetic())
                && let Some((name, rest)) = ends.split(inner, "|")
                && name.len() < 100
            {
                plain.push_str(self.substitutions.get(name).map_or("", String::as_str));
                return rest.trim_start_matches('_');
            }
        }
        let mut chars = text.chars();
        plain.extend(chars.next());
        chars.as_str()
    }
}

impl Ends {
    /// Splits a text at the end of a mark.
    fn split<'a>(&mut self, text: &'a str, end: &'static str) -> Option<(&'a str, &'a str)> {
        if self.failed.contains(&end) {
            return None;
        }
        let bytes = text.as_bytes();
        let mut from = 0;
        while let Some(found) = text.get(from..).and_then(|rest| rest.find(end)) {
            let at = from + found;
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            // An escaped mark is none. A literal has no escapes.
            let is_escaped = before == Some(&b'\\') && end != "``";
            let is_open = before.is_none_or(u8::is_ascii_whitespace) && end != "``";
            if !is_escaped && !is_open {
                return Some((text.get(..at)?, text.get(at + end.len()..)?));
            }
            from = at + end.len();
        }
        self.failed.push(end);
        None
    }
}

/// The rest after `:ref:`, if a quoted text follows.
fn role(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(':')?;
    let name = rest.len()
        - rest
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
            .len();
    if name == 0 || name > 40 {
        return None;
    }
    let rest = rest.get(name..)?.strip_prefix(':')?;
    rest.starts_with('`').then_some(rest)
}

/// `text <target>`: the text.
fn push_named(named: &str, plain: &mut String) {
    let text = match named.rsplit_once('<') {
        Some((text, target)) if target.ends_with('>') && text.ends_with(' ') => text.trim_end(),
        _ => named,
    };
    push_unescaped(text, plain);
}

fn push_unescaped(text: &str, plain: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        rest = escaped(after, plain);
    }
    plain.push_str(rest);
}

/// What follows a backslash: a blank disappears with it, but a word may begin there (the space without
/// width says so until the text is complete); another character stands for itself.
fn escaped<'a>(rest: &'a str, plain: &mut String) -> &'a str {
    let mut chars = rest.chars();
    match chars.next() {
        Some(c) if c.is_whitespace() => plain.push('\u{200b}'),
        c => plain.extend(c),
    }
    chars.as_str()
}
