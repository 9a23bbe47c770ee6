//! Words that announce a fact.

use std::sync::LazyLock;

use super::paragraph::Paragraph;
use super::phrases::{CUES, LINKS};

/// What a word announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    Values,
    Range,
    Default,
    Minimum,
    Maximum,
    MinLength,
    MaxLength,
    Length,
    MinItems,
    MaxItems,
    Items,
    Unit,
    Sample,
}

/// How much more than the word itself is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing.
    Nothing,
    /// A colon, or words such as `is` and `are as follows`.
    Link,
    /// A colon.
    Colon,
}

/// A word that announces a fact, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub cue: Cue,
    /// Where the word begins.
    pub start: usize,
    /// Where what it announces begins.
    pub end: usize,
    /// A colon or a word such as `is` stands between the two.
    pub linked: bool,
    /// It is a colon.
    pub colon: bool,
}

/// The words of [`CUES`] by their first byte.
static BY_BYTE: LazyLock<Vec<Vec<usize>>> = LazyLock::new(|| {
    let mut table = vec![Vec::new(); 256];
    for (index, (word, _, _)) in CUES.iter().enumerate() {
        let first = word.bytes().next().map_or(0, usize::from);
        if let Some(row) = table.get_mut(first) {
            row.push(index);
        }
    }
    for row in &mut table {
        row.sort_by_key(|index| {
            CUES.get(*index)
                .map(|(word, ..)| std::cmp::Reverse(word.len()))
        });
    }
    table
});

/// All announcements in a text that is in lower case.
pub(super) fn all(lower: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(byte) = lower.as_bytes().get(at) {
        match lower
            .is_char_boundary(at)
            .then(|| here(lower, at, *byte))
            .flatten()
        {
            Some((cue, word)) => {
                at += word;
                found.push(with_article(lower, cue));
            }
            None => at += 1,
        }
    }
    found
}

/// The announcement whose word begins at a byte, and how long the word is.
fn here(lower: &str, at: usize, byte: u8) -> Option<(Found, usize)> {
    let rest = lower.get(at..)?;
    let candidates = BY_BYTE.get(usize::from(byte))?;
    candidates.iter().find_map(|index| {
        let (word, cue, needs) = CUES.get(*index)?;
        let end = at + word.len();
        if !rest.starts_with(word) || !is_word(lower, at, end) || is_denied(lower, at, word) {
            return None;
        }
        let (behind, linked, colon) = announced(lower, at, end, *needs)?;
        let found = Found {
            cue: *cue,
            start: at,
            end: behind,
            linked: linked
                || word.ends_with(" be")
                || word.ends_with(" of")
                || word.ends_with("follows"),
            colon,
        };
        Some((found, word.len()))
    })
}

/// The first announcement of these kinds from a byte on, in what is not understood yet.
pub(super) fn find(paragraph: &Paragraph, from: usize, wanted: &[Cue]) -> Option<Found> {
    let first = paragraph.cues.partition_point(|found| found.start < from);
    let later = paragraph.cues.get(first..).unwrap_or_default();
    let wanted = |found: &&Found| wanted.contains(&found.cue) && !paragraph.is_taken(found.start);
    later.iter().find(wanted).copied()
}

/// Whether a text begins with an announcement that has a colon.
pub(super) fn begins(text: &str) -> bool {
    // An announcement and its colon are short: the rest of a long text is not looked at.
    let lower: String = text.chars().take(48).flat_map(char::to_lowercase).collect();
    let lower = lower.strip_prefix("the ").unwrap_or(&lower);
    CUES.iter().any(|(word, _, _)| {
        lower.strip_prefix(word).is_some_and(|rest| {
            let rest = rest.trim_start();
            rest.starts_with([':', '：'])
                || (!word.is_ascii() && !rest.is_empty())
                || rest.starts_with("is ")
        })
    })
}

/// Where what a word announces begins, and whether a mark says so.
fn announced(lower: &str, start: usize, end: usize, needs: Needs) -> Option<(usize, bool, bool)> {
    let mut at = end;
    let mut linked = false;
    let mut colon = false;
    loop {
        let rest = lower.get(at..)?;
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if trimmed.starts_with([':', '：']) {
            at += trimmed.chars().next().map_or(1, char::len_utf8);
            colon = true;
            break;
        }
        let link = LINKS.iter().find(|link| {
            trimmed.strip_prefix(**link).is_some_and(|behind| {
                !link.ends_with(|c: char| c.is_ascii_alphabetic())
                    || !behind.starts_with(|c: char| c.is_ascii_alphanumeric())
            })
        });
        let Some(link) = link else { break };
        at += link.len();
        linked = true;
    }
    let enough = match needs {
        Needs::Nothing => true,
        Needs::Link => colon || linked,
        Needs::Colon => colon,
    };
    // `Default 20. Maximum 100.`: a clause that begins so, and goes on with a number.
    let figure = matches!(
        lower.get(start..end),
        Some("default" | "maximum" | "minimum")
    ) && super::paragraph::begins_clause(lower.get(..start).unwrap_or_default())
        && lower
            .get(at..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    linked |= figure;
    let enough = enough || figure;
    // `example: 5` in the midst of a sentence is the sentence's.
    let word = lower.get(start..end).unwrap_or_default();
    let before = lower.get(..start).unwrap_or_default();
    let common = matches!(
        word,
        "value" | "values" | "range" | "options" | "enum" | "max" | "min"
    );
    let alone = needs != Needs::Colon
        || !word.is_ascii()
        || super::paragraph::begins_clause(before)
        || (!common && before.ends_with(' '));
    (enough && alone).then_some((at, colon || linked, colon))
}

/// Whether the word before says that nothing is announced: `no valid values`, `other values`.
fn is_denied(lower: &str, at: usize, word: &str) -> bool {
    let before = lower.get(..at).unwrap_or_default().trim_end();
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && ["no", "other", "invalid", "other non-zero"]
            .iter()
            .any(|denial| {
                before
                    .strip_suffix(denial)
                    .is_some_and(|head| !head.ends_with(|c: char| c.is_ascii_alphanumeric()))
            })
}

/// Whether a word stands alone, as far as its script knows words.
fn is_word(lower: &str, start: usize, end: usize) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let word = lower.get(start..end).unwrap_or_default();
    if !word.is_ascii() {
        return true;
    }
    let before = lower.get(..start).unwrap_or_default();
    let after = lower.get(end..).unwrap_or_default();
    !before.ends_with(letter) && !after.starts_with(letter)
}

/// The announcement with the article before it.
fn with_article(lower: &str, found: Found) -> Found {
    let before = lower.get(..found.start).unwrap_or_default();
    let cut = ["the valid ", "the ", "its ", "and ", "valid ", ""]
        .iter()
        .find_map(|word| before.strip_suffix(word));
    let start = cut.map_or(found.start, str::len);
    let words = before.get(start..).is_some_and(str::is_ascii);
    Found {
        start: if words { start } else { found.start },
        ..found
    }
}
