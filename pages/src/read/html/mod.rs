//! HTML: a whole saved page, or what stands of it in other formats.
//!
//! The tokens are html5ever's, which also says how each ends. The tree is our own: it knows lines, and it stays
//! linear on pages that nest a hundred thousand elements or never close one, where the tree of the HTML
//! standard needs time that grows with the square of the page.

mod attributes;
mod blocks;
mod code;
mod content;
mod flow;
mod limit;
mod role;
mod sink;
mod table;
mod tree;

use super::shape;
use crate::document::Block;
use crate::{Document, Finding, Refusal};

/// Reads a saved page.
///
/// # Errors
/// If a tag is not one that any page has, so that reading on would take too long.
pub fn read(name: &str, text: &str) -> Result<Document, Refusal> {
    if let Some(line) = limit::overfull_tag(text) {
        return Err(Refusal {
            file: name.to_owned(),
            line,
            message: limit::MESSAGE.to_owned(),
        });
    }
    let parsed = sink::parse(text);
    let content = content::of(&parsed.tree);
    let mut reader = blocks::Reader::new(&parsed.tree);
    reader.frame_before(&content);
    reader.blocks(content.clone());
    reader.frame_after(&content);
    let (blocks, mut findings) = reader.finish();
    // A page that was only written carelessly has an end nevertheless.
    let is_whole = ends_as_page(text);
    findings.extend(parsed.cut_off.filter(|_| !is_whole).map(shape::cut_off));
    Ok(Document {
        name: name.to_owned(),
        address: parsed.address,
        blocks,
        findings,
        lines: u32::try_from(text.lines().count()).unwrap_or(u32::MAX),
    })
}

/// Reads HTML that stands in another format, from this line on.
pub(super) fn fragment(text: &str, first_line: u32) -> (Vec<Block>, Vec<Finding>) {
    if let Some(line) = limit::overfull_tag(text) {
        let line = line.saturating_add(first_line).saturating_sub(1);
        let finding = Finding::new(crate::Kind::Lost, "tag", line, "", limit::MESSAGE);
        return (Vec::new(), vec![finding]);
    }
    let parsed = sink::parse_from(text, first_line);
    let mut reader = blocks::Reader::new(&parsed.tree);
    reader.blocks(0..parsed.tree.nodes().len());
    reader.finish()
}

/// Whether the last thing of a file is the end of the page.
fn ends_as_page(text: &str) -> bool {
    const END: &str = "</html>";
    let text = text.trim_end();
    let last = text.len().checked_sub(END.len());
    last.and_then(|at| text.get(at..))
        .is_some_and(|last| last.eq_ignore_ascii_case(END))
}
