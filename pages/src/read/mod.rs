//! Readers, one for each format; all make the same blocks.

pub mod markdown;

use crate::{Document, Refusal};

/// Reads a page in the format that its content shows, whatever its name ends with.
///
/// # Errors
/// If the file is no text, or is in a format that no reader knows.
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, Refusal> {
    let _ = bytes;
    Err(Refusal {
        file: name.to_owned(),
        line: 0,
        message: "no reader yet".to_owned(),
    })
}
