//! Markdown: tables of pipes, or of HTML, in headings and paragraphs of Markdown.

mod broken_rows;
mod builder;
mod front;
mod inline;
mod lines;
mod raw_tables;

use pulldown_cmark::{Options, Parser};

use super::shape;
use crate::Document;

/// Reads a page that is written in Markdown.
#[must_use]
pub fn read(name: &str, text: &str) -> Document {
    let (text, tables, cut_off) = raw_tables::set_aside(text);
    let (text, lines) = broken_rows::join(text);
    let mut builder = builder::Builder::new(&tables);
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        builder.event(event, lines.at(range.start), range.is_empty());
    }
    let (built, front) = builder.finish();
    let mut document = Document {
        name: name.to_owned(),
        lines: lines.count(),
        ..built
    };
    document.findings.extend(cut_off.map(shape::cut_off));
    front::take(&mut document, front);
    document
}
