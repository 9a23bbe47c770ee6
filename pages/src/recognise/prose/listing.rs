//! Lists of values in a line: `0 (no), 1 (yes)`, `a, b and c`, `0: no; 1: yes`.

use super::entry::{Head, Style, bracket, head};
use super::meaning::{self, Marks};
use super::paragraph::{begins_clause, ends_clause, is_sentence_end};
use super::value::{Shape, Token};
use crate::types::Type;

/// A list of values.
#[derive(Debug, Clone, Default)]
pub(super) struct Listing {
    pub entries: Vec<Entry>,
    /// Where it ends in its text.
    pub end: usize,
    /// What separated its entries is lost, but each value is told by how it is written.
    pub rejoined: bool,
}

/// A value and its meaning.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub token: Token,
    pub style: Style,
    pub meaning: String,
}

/// What became of the search for a list.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    Found(Listing),
    /// There are several values, and it cannot be told where each ends.
    RunTogether,
    Nothing,
}

/// Reads the list that a text begins with. A line of its own (`whole`) is one entry as a rule.
pub(super) fn read(text: &str, kind: &Type, whole: bool) -> Outcome {
    let mut listing = Listing::default();
    let mut at = skip_spaces(text, 0);
    let mut comma = false;
    let mut lost = false;
    while let Some(next) = head(text, at, kind) {
        let step = match next.style {
            Style::Plain => Some(plain(text, at, &next, kind)),
            Style::Paren => paren(text, &next, kind),
            _ => meaning::read(text, &next, kind, whole, Marks { comma, lost }),
        };
        let Some(step) = step else { break };
        listing.entries.push(Entry {
            token: next.token,
            style: next.style,
            meaning: step.meaning,
        });
        listing.end = step.end;
        lost |= step.rejoined;
        comma |= step.comma;
        match step.next {
            Some(next) if next > at => at = next,
            _ => break,
        }
    }
    listing.rejoined = lost;
    judge(text, listing)
}

/// Whether what was read is a list of values.
fn judge(text: &str, listing: Listing) -> Outcome {
    let last_is_plain = listing
        .entries
        .last()
        .is_some_and(|entry| entry.style == Style::Plain);
    if last_is_plain && !ends_list(text.get(listing.end..).unwrap_or_default()) {
        return Outcome::Nothing;
    }
    if listing.entries.is_empty() {
        return Outcome::Nothing;
    }
    if listing.rejoined && !is_told(&listing.entries) {
        return Outcome::RunTogether;
    }
    Outcome::Found(listing)
}

fn ends_list(after: &str) -> bool {
    let trimmed = after.trim_start();
    ends_clause(after)
        || trimmed.starts_with("等")
        || trimmed.starts_with("etc")
        || trimmed.starts_with(['"', '\'', '”'])
        || (after.len() > trimmed.len()
            && trimmed.starts_with(|c: char| !c.is_ascii() && c.is_alphabetic()))
}

/// Whether entries without separators are told apart by how their values are written.
fn is_told(entries: &[Entry]) -> bool {
    let Some(first) = entries.first().map(|entry| entry.token.shape()) else {
        return false;
    };
    entries.len() > 1
        && entries.iter().all(|entry| {
            entry.token.shape() == first
                && (entry.style == Style::Colon || entry.style == Style::Paren)
        })
        && !matches!(first, Shape::Capital)
}

/// How an entry ended.
pub(super) struct Step {
    pub meaning: String,
    pub end: usize,
    /// Where the next entry begins.
    pub next: Option<usize>,
    /// The separator before the next entry is lost.
    pub rejoined: bool,
    /// The separator before the next entry is a comma.
    pub comma: bool,
}

fn plain(text: &str, at: usize, head: &Head, kind: &Type) -> Step {
    let end = at + head.token.length;
    let next = separator(text, end, head.token.quoted)
        .filter(|next| self::head(text, *next, kind).is_some());
    Step {
        meaning: String::new(),
        end,
        next,
        rejoined: false,
        comma: false,
    }
}

fn paren(text: &str, head: &Head, kind: &Type) -> Option<Step> {
    let (close, end) = bracket(text, head.meaning)?;
    let open = text.get(head.meaning..)?.chars().next()?.len_utf8();
    let meaning = text.get(head.meaning + open..close)?.trim().to_owned();
    let after = separator(text, end, true).or_else(|| {
        let spaced = skip_spaces(text, end);
        let stop = text
            .get(spaced..)?
            .chars()
            .next()
            .filter(|c| is_sentence_end(*c));
        Some(skip_spaces(text, spaced + stop.map_or(0, char::len_utf8)))
    });
    let next = after.filter(|next| {
        let Some(found) = self::head(text, *next, kind) else {
            return false;
        };
        found.style == Style::Paren
            || text
                .get(end..)
                .is_some_and(|rest| rest.trim_start().starts_with([',', '，', '、', ';', '；']))
    });
    Some(Step {
        meaning,
        end,
        next,
        rejoined: false,
        comma: false,
    })
}

/// Where the next entry begins behind what separates plain values.
fn separator(text: &str, at: usize, slash: bool) -> Option<usize> {
    let start = skip_spaces(text, at);
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let mark = matches!(first, ',' | '，' | '、' | ';' | '；' | '|') || (first == '/' && slash);
    if mark {
        let next = skip_spaces(text, start + first.len_utf8());
        return Some(skip_word(text, next).unwrap_or(next));
    }
    skip_word(text, start)
}

pub(super) fn skip_word(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let word = ["and ", "or ", "以及", "及", "和", "或者", "或"]
        .iter()
        .find(|word| rest.starts_with(**word))?;
    Some(skip_spaces(text, at + word.len()))
}

/// The first byte from one on that is no space.
pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.len() - rest.trim_start().len()
}

/// Whether a list may begin at a byte although nothing announces it.
pub(super) fn may_begin(text: &str, at: usize) -> bool {
    begins_clause(text.get(..at).unwrap_or_default())
}
