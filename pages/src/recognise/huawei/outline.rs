//! A page by its sections.

use super::section::{self, Section};
use crate::Document;
use crate::document::{Content, Line, Table};

/// A block of a page, and the section that it stands in.
pub struct Part<'a> {
    pub section: Section,
    /// The status that the section speaks of at this point, and where it is named.
    pub status: Option<(u16, u32)>,
    pub line: u32,
    pub piece: Piece<'a>,
}

/// What a part is.
#[derive(Clone, Copy)]
pub enum Piece<'a> {
    /// The heading of a section.
    Heading,
    /// A paragraph, or a heading that begins no section.
    Text(&'a str),
    /// An item of a list.
    Item(&'a str),
    /// A table.
    Table(&'a Table),
    /// Code.
    Code(&'a str),
}

/// The parts of a page.
pub fn parts(document: &Document) -> Vec<Part<'_>> {
    let mut outline = Outline {
        section: Section::Front,
        status: None,
        parts: Vec::new(),
    };
    for block in &document.blocks {
        match &block.content {
            Content::Heading { text, .. } => outline.text(block.line, text, false),
            Content::Paragraph(text) => match item(text) {
                Some(text) => outline.text(block.line, text, true),
                None => outline.text(block.line, text, false),
            },
            Content::List(items) => {
                for Line { line, text, .. } in items {
                    outline.text(*line, text, true);
                }
            }
            Content::Table(table) => outline.push(block.line, Piece::Table(table)),
            Content::Code(text) => outline.push(block.line, Piece::Code(text)),
        }
    }
    outline.parts
}

/// The text of a paragraph that is an item of a list, as its bullet shows.
fn item(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let marks = ['•', '●', '·'];
    marks
        .into_iter()
        .find_map(|mark| text.strip_prefix(mark))
        .map(str::trim_start)
}

struct Outline<'a> {
    section: Section,
    status: Option<(u16, u32)>,
    parts: Vec<Part<'a>>,
}

impl<'a> Outline<'a> {
    fn text(&mut self, line: u32, text: &'a str, item: bool) {
        if let Some(section) = section::heading(text) {
            self.section = section;
            self.status = None;
            self.push(line, Piece::Heading);
        } else if let Some((status, meaning)) = section::status(text)
            && matches!(
                self.section,
                Section::Response
                    | Section::ExampleResponse
                    | Section::Example
                    | Section::ExampleRequest
            )
        {
            // A status of which an answer is shown ends what is sent.
            if self.section == Section::ExampleRequest {
                self.section = Section::ExampleResponse;
            }
            self.status = Some((status, line));
            if !meaning.is_empty() {
                self.push(line, Piece::Text(meaning));
            }
        } else if item {
            self.push(line, Piece::Item(text));
        } else {
            self.push(line, Piece::Text(text));
        }
    }

    fn push(&mut self, line: u32, piece: Piece<'a>) {
        let Self {
            section, status, ..
        } = *self;
        self.parts.push(Part {
            section,
            status,
            line,
            piece,
        });
    }
}
