//! Text of a page within a message.

/// The most characters of the page that a message shows.
const LONGEST: usize = 60;

/// The text between quotation marks, short, and without what would disturb a terminal.
pub fn quote(text: &str) -> String {
    let mut shown: String = text.chars().take(LONGEST).map(visible).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    format!("\"{shown}\"")
}

fn visible(c: char) -> char {
    if c.is_control() || is_invisible(c) {
        '\u{fffd}'
    } else {
        c
    }
}

/// Whether it changes the direction of text, or has no width.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
