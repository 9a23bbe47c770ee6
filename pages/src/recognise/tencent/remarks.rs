//! What is to be said about the page as a text: its frame, and what stands around its tables.

use super::front::is_update;
use super::parts::{Parts, Purpose, Section};
use crate::document::{Block, Content, Layout};
use crate::facts::Page;
use crate::{Document, Finding, Kind};

/// Reports it.
pub(super) fn add(document: &Document, parts: &Parts<'_>, page: &mut Page) {
    languages(document, parts, &mut page.findings);
    frame_after_codes(parts, &mut page.findings);
    if page.host.is_none() {
        let line = page.title.line;
        page.findings.push(Finding::new(
            Kind::Lost,
            "no-host",
            line,
            "",
            "the page names no host: the service is not known",
        ));
    }
    if page.examples.is_empty() {
        page.findings.push(Finding::new(
            Kind::Lost,
            "no-examples",
            document.lines,
            "examples",
            "the page has no example: it is lost, or the page never had one",
        ));
    }
}

/// A frame in one language around a body in another.
fn languages(document: &Document, parts: &Parts<'_>, findings: &mut Vec<Finding>) {
    let framed = |block: &&Block| {
        block
            .text()
            .is_some_and(|text| is_update(text) || text.trim() == "文档反馈")
    };
    let Some(frame) = document.blocks.iter().take(40).find(framed) else {
        return;
    };
    let mut said = parts
        .section(Section::Description)
        .chain(parts.section(Section::Input))
        .filter_map(Block::text)
        .filter(|text| !is_update(text));
    let Some(body) = said.next() else { return };
    let foreign = |text: &str| text.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    if frame.text().is_some_and(foreign) != foreign(body) {
        let message = "the frame of the page is in another language than its content";
        findings.push(Finding::new(
            Kind::Unclear,
            "frame-language",
            frame.line,
            "",
            message,
        ));
    }
}

/// What frames begin with.
const FRAMES: &[&str] = &[
    "contact us",
    "联系我们",
    "technical support",
    "技术支持",
    "feedback",
    "文档反馈",
    "was this page helpful",
    "help and support",
    "帮助与支持",
];

/// In a text, the frame that follows the last error code looks like another row.
fn frame_after_codes(parts: &Parts<'_>, findings: &mut Vec<Finding>) {
    let is_codes = |block: &Block| match &block.content {
        Content::Table(table) => {
            super::parts::purpose(table) == Purpose::Errors && table.layout != Layout::Marked
        }
        _ => false,
    };
    let Some(at) = parts.blocks.iter().position(|(_, block)| is_codes(block)) else {
        return;
    };
    let next = parts.blocks.get(at + 1).map(|(_, block)| *block);
    let Some((block, text)) = next.and_then(|block| Some((block, block.text()?))) else {
        return;
    };
    if is_frame(text)
        && !findings
            .iter()
            .any(|finding| finding.rule == "frame-after-codes")
    {
        let message = format!(
            "\"{}\" follows the last error code as if it were another row",
            text.trim()
        );
        findings.push(Finding::new(
            Kind::Unclear,
            "frame-after-codes",
            block.line,
            "error_codes",
            message,
        ));
    }
}

/// Whether a line begins the frame behind a page.
pub(super) fn is_frame(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    FRAMES.iter().any(|frame| lower.starts_with(frame))
}
