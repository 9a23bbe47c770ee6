//! Characters that nobody sees: they are left out, wherever they come from.

use crate::{Finding, Kind};

/// Whether a character turns the direction of the text after it, so that a reader sees something else
/// than a program.
fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character takes no room: zero-width spaces and joiners, soft hyphens, byte order marks.
fn is_hidden(c: char) -> bool {
    turns(c)
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Whether a character is a sign for devices, and no end of a line. Each becomes a space.
fn is_control(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// A text without hidden characters, and what should be said about it. Lines stay lines.
pub(super) fn without_hidden(text: String) -> (String, Option<Finding>) {
    // Most pages have nothing to look at but plain letters.
    let is_plain = |byte| matches!(byte, b'\t' | b'\n' | b' '..=b'~');
    if text.bytes().all(is_plain) || !text.contains(|c| is_hidden(c) || is_control(c)) {
        return (text, None);
    }
    let finding = turning(&text);
    (visible(&text), finding)
}

fn turning(text: &str) -> Option<Finding> {
    let first = text.find(turns)?;
    let line = text.get(..first)?.matches('\n').count() + 1;
    let count = text.matches(turns).count();
    Some(Finding::new(
        Kind::Fault,
        "hidden-characters",
        u32::try_from(line).unwrap_or(u32::MAX),
        "",
        format!(
            "{count} marks that turn the direction of text are left out; look at what they hid"
        ),
    ))
}

/// A text without hidden characters, with a space in place of each control character.
pub(super) fn visible(text: &str) -> String {
    text.chars()
        .filter(|c| !is_hidden(*c))
        .map(|c| if is_control(c) { ' ' } else { c })
        .collect()
}

/// A text on one line with single spaces, without hidden characters.
pub(super) fn squeezed(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let start = squeezed.len();
        if start > 0 {
            squeezed.push(' ');
        }
        squeezed.extend(word.chars().filter(|c| !is_hidden(*c) && !is_control(*c)));
        if squeezed.len() == start + usize::from(start > 0) {
            squeezed.truncate(start);
        }
    }
    squeezed
}
