//! A line of a description, and which parts of it are understood.

use std::ops::Range;

use super::cue::Found;
use super::spans::Spans;
use crate::document::Line;
use crate::facts::Fact;

/// A line of a description.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    pub line: u32,
    pub text: String,
    /// The text in lower case as far as it is ASCII: bytes keep their places.
    pub lower: String,
    /// What announces facts in it.
    pub cues: Vec<Found>,
    taken: Spans,
    /// What is understood as well, but stays in the description.
    known: Spans,
}

impl Paragraph {
    pub fn new(line: &Line) -> Self {
        let text = line.text.trim().to_owned();
        let lower = text.to_ascii_lowercase();
        Self {
            line: line.line,
            cues: super::cue::all(&lower),
            lower,
            text,
            taken: Spans::default(),
            known: Spans::default(),
        }
    }

    /// A fact that this line says.
    pub fn fact<T>(&self, value: T) -> Fact<T> {
        Fact::stated(value, self.line)
    }

    /// The text from a byte on; empty beyond its end.
    pub fn from(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The text before a byte.
    pub fn before(&self, at: usize) -> &str {
        self.text.get(..at).unwrap_or_default()
    }

    /// Whether a byte belongs to what is understood.
    pub fn is_taken(&self, at: usize) -> bool {
        self.taken.contains(at)
    }

    /// Where the next part that is understood begins, or the text ends.
    pub fn free_until(&self, at: usize) -> usize {
        let next = [self.taken.next(at), self.known.next(at)];
        next.into_iter().flatten().min().unwrap_or(self.text.len())
    }

    /// Says that a part is understood. It leaves the description if it is a clause of its own: otherwise
    /// what remains would be half a sentence.
    pub fn take(&mut self, range: Range<usize>) {
        let follows = self.taken.before(range.start).is_some_and(|before| {
            let gap = self.text.get(before.end..range.start);
            gap.is_some_and(|gap| gap.trim().is_empty())
        });
        if (follows || begins_clause(self.before(range.start))) && ends_clause(self.from(range.end))
        {
            self.taken.add(range);
        } else {
            self.known.add(range);
        }
    }

    /// Says that a part is understood and leaves the description in any case.
    pub fn take_whole(&mut self, range: Range<usize>) {
        self.taken.add(range);
    }

    /// What is not understood.
    pub fn rest(&self) -> String {
        if self.taken.is_empty() {
            return self.text.clone();
        }
        let mut kept = String::new();
        let mut at = 0;
        for range in self.taken.iter() {
            if range.start > at {
                join(
                    &mut kept,
                    self.text.get(at..range.start).unwrap_or_default(),
                );
            }
            at = at.max(range.end);
        }
        join(&mut kept, self.from(at));
        tidy(&kept)
    }
}

/// Appends what stands behind a gap, without the punctuation that belonged to the gap.
fn join(kept: &mut String, next: &str) {
    if kept.is_empty() && next.trim_start().starts_with(is_stop) && kept.trim().is_empty() {
        kept.push_str(next.trim_start_matches(|c: char| is_stop(c) || c.is_whitespace()));
        return;
    }
    let next = next.trim_start();
    let closes = kept.trim_end().ends_with(is_opening) && next.starts_with(is_closing);
    if closes {
        let open = kept
            .trim_end()
            .trim_end_matches(is_opening)
            .trim_end()
            .len();
        kept.truncate(open);
        let mut characters = next.chars();
        characters.next();
        kept.push_str(characters.as_str());
        return;
    }
    let kept_text = kept.trim_end();
    let ends = kept_text.ends_with(is_sentence_end) || kept_text.ends_with(is_opening);
    let next = if ends {
        next.trim_start_matches(|c: char| is_stop(c) || c.is_whitespace())
    } else {
        next
    };
    if next.starts_with(is_stop) {
        let open = kept
            .trim_end_matches(|c: char| is_weak(c) || c.is_whitespace())
            .len();
        kept.truncate(open);
    } else if !kept.is_empty() && !kept.ends_with(char::is_whitespace) && next.is_ascii() {
        kept.push(' ');
    }
    kept.push_str(next);
}

/// Without marks at the end that led to what is understood.
fn tidy(text: &str) -> String {
    let text = text
        .trim()
        .trim_end_matches(|c: char| is_weak(c) || c.is_whitespace());
    let text = text.trim_start_matches(|c: char| is_stop(c) || c.is_whitespace());
    let only_marks = !text.chars().any(char::is_alphanumeric);
    if only_marks {
        String::new()
    } else {
        text.to_owned()
    }
}

/// Whether a clause begins behind this text.
pub(super) fn begins_clause(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with(|c| is_stop(c) || is_opening(c))
        || before.ends_with(['*', '•', '-', '—'])
}

/// Whether a clause ends before this text.
pub(super) fn ends_clause(after: &str) -> bool {
    let spaced = after.starts_with(char::is_whitespace);
    let after = after.trim_start();
    after.is_empty()
        || after.starts_with(|c| is_stop(c) || is_closing(c))
        || (spaced && super::cue::begins(after))
}

/// Marks that separate clauses or sentences.
pub(super) fn is_stop(c: char) -> bool {
    is_weak(c) || is_sentence_end(c)
}

fn is_weak(c: char) -> bool {
    matches!(c, ',' | '，' | ';' | '；' | ':' | '：' | '、')
}

/// Marks that end a sentence.
pub(super) fn is_sentence_end(c: char) -> bool {
    matches!(c, '.' | '。' | '!' | '！' | '?' | '？')
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '（' | '[' | '【')
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | '）' | ']' | '】')
}

/// Where the sentence that begins at a byte ends, before its full stop.
pub(super) fn sentence_end(text: &str, from: usize) -> usize {
    let Some(rest) = text.get(from..) else {
        return text.len();
    };
    for (at, c) in rest.char_indices() {
        let behind = rest.get(at + c.len_utf8()..).unwrap_or_default();
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' => {
                (behind.is_empty() || behind.starts_with(char::is_whitespace))
                    && !is_abbreviation(rest.get(..at).unwrap_or_default())
            }
            '!' | '?' => behind.is_empty() || behind.starts_with(' '),
            _ => false,
        };
        if ends {
            return from + at;
        }
    }
    text.len()
}

fn is_abbreviation(before: &str) -> bool {
    ["e.g", "i.e", "etc", "vs", "No"].iter().any(|word| {
        before
            .strip_suffix(word)
            .is_some_and(|head| !head.ends_with(char::is_alphanumeric))
    })
}

/// How far back the beginning of a sentence is looked for.
const FARTHEST: usize = 800;

/// Where the sentence that holds a byte begins.
pub(super) fn sentence_start(text: &str, at: usize) -> usize {
    let mut start = at.saturating_sub(FARTHEST);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    loop {
        let end = sentence_end(text, start);
        if end >= at || end >= text.len() {
            return start;
        }
        let mark = text.get(end..).and_then(|rest| rest.chars().next());
        start = end + mark.map_or(1, char::len_utf8);
    }
}
