//! Lines become paragraphs and items of lists, on the page and in the cells of tables.

use super::inline::Inline;
use super::source::Line;
use crate::document;

/// Paragraphs and items in the making.
pub(super) struct Flow<'a> {
    inline: &'a Inline,
    open: String,
    first: u32,
    is_item: bool,
    /// How far the marks of the items are indented that are open.
    marks: Vec<usize>,
    /// How far the open paragraph is indented.
    indent: usize,
    pieces: Vec<Piece>,
}

/// A paragraph, or an item.
pub(super) struct Piece {
    /// Its text.
    pub line: document::Line,
    /// It is a further paragraph of an item.
    pub in_item: bool,
}

impl<'a> Flow<'a> {
    /// Nothing yet.
    pub(super) const fn new(inline: &'a Inline) -> Self {
        Self {
            inline,
            open: String::new(),
            first: 0,
            is_item: false,
            marks: Vec::new(),
            indent: 0,
            pieces: Vec::new(),
        }
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: Line<'_>) {
        if line.is_blank() {
            self.end();
            return;
        }
        if let Some(text) = line.item() {
            self.end();
            self.leave_items(line.indent);
            self.marks.push(line.indent);
            self.is_item = true;
            self.first = line.number;
            self.indent = line.indent + (line.text.len() - text.len());
            self.open.push_str(text);
            return;
        }
        // A term, and what it means below it; but a second line of an item may stand anywhere.
        if !self.open.is_empty() && line.indent != self.indent && !self.is_item {
            self.end();
        }
        if self.open.is_empty() {
            self.leave_items(line.indent);
            self.first = line.number;
            self.indent = line.indent;
        } else {
            self.open.push(' ');
        }
        let text = line.text.strip_prefix("| ").unwrap_or(line.text);
        self.open.push_str(text);
    }

    /// Adds a line of code, as it is.
    pub(super) fn code(&mut self, line: Line<'_>) {
        self.end();
        let text = line.text.to_owned();
        let line = document::Line::new(line.number, text);
        let in_item = !self.marks.is_empty();
        self.pieces.push(Piece { line, in_item });
    }

    /// Begins a paragraph with a word that a directive stands for: `NOTE:`.
    pub(super) fn begin(&mut self, line: Line<'_>, word: &str) {
        self.end();
        self.leave_items(line.indent);
        self.first = line.number;
        self.open.push_str(word);
        self.end();
    }

    /// Whether a literal block follows; the colons that say so go.
    pub(super) fn announces_literal(&mut self) -> bool {
        let announces = self.open.ends_with("::");
        if announces {
            self.open.truncate(self.open.len() - 1);
            if self.open == ":" || self.open.ends_with(" :") {
                self.open.pop();
            }
        }
        announces
    }

    /// Items that are indented as far as this, or farther, are over.
    fn leave_items(&mut self, indent: usize) {
        while self.marks.pop_if(|mark| *mark >= indent).is_some() {}
    }

    /// Ends the open paragraph.
    pub(super) fn end(&mut self) {
        let text = self.inline.plain(&self.open);
        self.open.clear();
        let item = std::mem::take(&mut self.is_item);
        if !text.is_empty() {
            let line = self.first;
            let line = document::Line { line, text, item };
            let in_item = !item && !self.marks.is_empty();
            self.pieces.push(Piece { line, in_item });
        }
    }

    /// What is complete.
    pub(super) fn take(&mut self) -> Vec<Piece> {
        self.end();
        std::mem::take(&mut self.pieces)
    }
}
