//! Lines of code: the tables that operations consist of.
//!
//! The pretty-printer lays out Rust, and a table of macro rows is none, so its lines are written here.

use std::fmt::{Display, Write};

use proc_macro2::Literal;

use super::docs::Docs;

/// Code that grows line by line.
#[derive(Debug, Default)]
pub struct Code {
    text: String,
    depth: usize,
}

impl Code {
    /// A line.
    pub fn line(&mut self, line: impl Display) {
        let start = self.text.len();
        self.text.extend(std::iter::repeat_n("    ", self.depth));
        // Writing into memory cannot fail.
        let _ = write!(self.text, "{line}");
        let end = self.text.trim_end_matches(' ').len().max(start);
        self.text.truncate(end);
        self.text.push('\n');
    }

    /// A line that begins a block.
    pub fn open(&mut self, head: impl Display) {
        self.line(format_args!("{head} {{"));
        self.depth += 1;
    }

    /// The end of a block.
    pub fn close(&mut self) {
        self.depth -= 1;
        self.line("}");
    }

    /// Lines that belong to the one before.
    pub fn indented(&mut self, lines: impl IntoIterator<Item = String>) {
        self.depth += 1;
        for line in lines {
            self.line(line);
        }
        self.depth -= 1;
    }

    /// A blank line, unless there is nothing before it.
    pub fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// The documentation of what follows.
    pub fn docs(&mut self, docs: &Docs) {
        for line in docs.lines() {
            self.line(format_args!("/// {line}"));
        }
    }

    /// Warns whoever uses what follows.
    pub fn deprecated(&mut self, reason: Option<&String>) {
        if let Some(reason) = reason {
            self.line(format_args!("#[deprecated = {}]", literal(reason)));
        }
    }

    /// All that was written.
    pub fn finish(self) -> String {
        self.text
    }
}

/// Text as a literal.
pub fn literal(text: &str) -> Literal {
    Literal::string(text)
}
