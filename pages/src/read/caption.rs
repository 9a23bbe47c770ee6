//! Captions: the line above a table that says what it shows.

use crate::document::{Block, Content, Line};

/// Whether a text is a caption: `Table 3 ...`, `表3 ...`; not `Table of contents`, `表示 ...`.
pub(super) fn is_caption(text: &str) -> bool {
    let text = text.trim_start();
    let rest = ["Table", "TABLE", "表格", "表"]
        .into_iter()
        .find_map(|word| text.strip_prefix(word));
    rest.is_some_and(|rest| {
        rest.trim_start()
            .starts_with(|c: char| c.is_ascii_digit() || c.is_numeric())
    })
}

/// Takes the caption that was read just before a table begins.
pub(super) fn take(blocks: &mut Vec<Block>) -> Option<Line> {
    let last = blocks.pop_if(|block| match &block.content {
        Content::Paragraph(text) => is_caption(text) && text.chars().count() < 200,
        _ => false,
    })?;
    Some(Line::new(last.line, last.text()?))
}
