//! `reStructuredText`, as far as pages of an API reference use it.
//!
//! A line says what it is by its beginning, and its indentation where it belongs. The reader goes through
//! the lines once; only the cells of tables are texts of their own.

mod blocks;
mod columns;
mod directive;
mod flow;
mod grid_table;
mod inline;
mod list_table;
mod rows;
mod simple_table;
mod source;

use crate::Document;

/// Reads a page that is written in `reStructuredText`.
#[must_use]
pub fn read(name: &str, text: &str) -> Document {
    let source = source::Source::of(text);
    let mut reader = blocks::Reader::new(&source);
    reader.read();
    Document {
        name: name.to_owned(),
        lines: u32::try_from(text.lines().count()).unwrap_or(u32::MAX),
        ..reader.finish()
    }
}
