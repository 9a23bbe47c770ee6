//! Recognisers, one for each vendor: what the blocks of a page say.

use crate::{Document, Page, Refusal};

/// The facts of a page.
///
/// # Errors
/// If it is no page of an API reference of a known vendor, or if it is cut off.
pub fn recognise(document: &Document) -> Result<Page, Refusal> {
    Err(Refusal {
        file: document.name.clone(),
        line: 0,
        message: "no recogniser yet".to_owned(),
    })
}
