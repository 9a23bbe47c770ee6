//! Recognisers, one for each vendor: what the blocks of a page say.

pub mod huawei;
pub mod infer;
pub mod prose;
pub mod table;
pub mod tencent;

use crate::{Document, Page, Refusal};

/// The facts of a page.
///
/// # Errors
/// If it is no page of an API reference of a known vendor, or if it is cut off.
pub fn recognise(document: &Document) -> Result<Page, Refusal> {
    if tencent::is_page(document) {
        return tencent::recognise(document);
    }
    if huawei::is_page(document) {
        return huawei::recognise(document);
    }
    Err(Refusal {
        file: document.name.clone(),
        line: 0,
        message: "this is no page of an API reference of Huawei Cloud or Tencent Cloud".to_owned(),
    })
}
