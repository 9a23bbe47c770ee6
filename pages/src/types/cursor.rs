//! A place in the text of a type.

/// The longest name of an object that is taken for one.
const LONGEST_NAME: usize = 200;

/// What is left to read, and where it is.
#[derive(Clone, Copy)]
pub struct Cursor<'a> {
    pub text: &'a str,
    pub at: usize,
}

impl<'a> Cursor<'a> {
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub fn skip(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.text.len());
    }

    pub fn space(&mut self) {
        let rest = self.rest();
        self.skip(rest.len() - rest.trim_start().len());
    }

    /// Moves past this, if it is next.
    pub fn eat(&mut self, mark: &str) -> bool {
        let found = self.rest().starts_with(mark);
        if found {
            self.skip(mark.len());
        }
        found
    }

    /// Moves past one of these words, in any case, if it is next and ends there.
    pub fn word(&mut self, words: &[&str]) -> bool {
        let rest = self.rest();
        let found = words.iter().find(|word| {
            let same = rest
                .get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word));
            let next = rest.get(word.len()..).and_then(|rest| rest.chars().next());
            let within =
                word.is_ascii() && next.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
            same && !within
        });
        if let Some(word) = found {
            self.skip(word.len());
        }
        found.is_some()
    }

    /// Moves past a name, if one is next.
    pub fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let within = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let end = rest.find(|c| !within(c)).unwrap_or(rest.len());
        let name = rest.get(..end)?.trim_end_matches(['.', '-']);
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if !begins || name.len() > LONGEST_NAME {
            return None;
        }
        self.skip(name.len());
        Some(name)
    }
}
