//! What stands before the page itself: a front matter, or the lines that a crawler wrote there.

use crate::Document;
use crate::document::{Block, Content, Line};

/// Ends what a crawler wrote before the page.
pub(super) const CRAWLED: &str = "Markdown Content:";

/// Takes the page's address out of the lines before it, and its title if the page has none.
pub(super) fn take(document: &mut Document, mut front: Vec<Line>) {
    let is_end = |block: &Block| block.text().is_some_and(|text| text.ends_with(CRAWLED));
    if let Some(end) = document.blocks.iter().take(8).position(is_end) {
        let before = document.blocks.drain(..=end);
        front.extend(before.filter_map(|block| Some(Line::new(block.line, block.text()?))));
    }
    let has_title = document
        .blocks
        .iter()
        .any(|block| matches!(block.content, Content::Heading { level: Some(1), .. }));
    for line in front {
        let Some((key, value)) = line.text.split_once(':') else {
            continue;
        };
        let value = value.trim().trim_matches(['"', '\'', '<', '>']);
        match key.trim().to_ascii_lowercase().as_str() {
            "url" | "url source" | "source" | "canonical" | "link" | "permalink"
                if value.starts_with("http") =>
            {
                document.address.get_or_insert(Line::new(line.line, value));
            }
            "title" if !has_title && !value.is_empty() => {
                let (level, text) = (Some(1), value.to_owned());
                let content = Content::Heading { level, text };
                let line = line.line;
                document.blocks.insert(0, Block { line, content });
            }
            _ => {}
        }
    }
}
