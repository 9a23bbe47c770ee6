//! Readers, one for each format; all make the same blocks.

mod caption;
mod characters;
mod encoding;
mod format;
pub mod html;
pub mod markdown;
pub mod rst;
mod shape;
pub mod text;

use crate::{Document, Finding, Refusal};

pub use format::Format;

/// Reads a page in the format that its content shows, whatever its name ends with.
///
/// # Errors
/// If the file is no text, is in a format that no reader knows, or ends within a table.
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, Refusal> {
    let text = encoding::text(bytes).map_err(|problem| Refusal {
        file: name.to_owned(),
        line: problem.line,
        message: problem.message,
    })?;
    let (text, hidden) = characters::without_hidden(text);
    let mut document = match Format::of(name, &text) {
        Format::Html => html::read(name, &text)?,
        Format::Markdown => markdown::read(name, &text),
        Format::Rst => rst::read(name, &text),
        Format::Text => text::read(name, &text),
    };
    let cut_off = |finding: &&Finding| finding.rule == shape::CUT_OFF;
    if let Some(finding) = document.findings.iter().find(cut_off) {
        return Err(Refusal {
            file: name.to_owned(),
            line: finding.line,
            message: finding.message.clone(),
        });
    }
    document.findings.extend(hidden);
    Ok(document)
}
