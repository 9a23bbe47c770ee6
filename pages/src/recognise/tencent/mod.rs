//! Pages of Tencent Cloud's API reference.

use crate::{Document, Page, Refusal};

/// Whether something on the page is written as on Tencent Cloud's pages only.
#[must_use]
pub fn is_page(document: &Document) -> bool {
    let _ = document;
    false
}

/// The facts of a page.
///
/// # Errors
/// If it describes no operation, or is cut off.
pub fn recognise(document: &Document) -> Result<Page, Refusal> {
    Err(Refusal {
        file: document.name.clone(),
        line: 0,
        message: "no recogniser yet".to_owned(),
    })
}
