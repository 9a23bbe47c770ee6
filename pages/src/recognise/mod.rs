//! Recognisers, one for each vendor: what the blocks of a page say.

mod columns;
pub mod huawei;
pub mod infer;
mod layout;
mod name;
pub mod prose;
mod quote;
pub mod table;
pub mod tencent;

use crate::{Document, Page, Refusal};

/// Why a page with joined tables is refused.
const JOINED: &str = "a whole table stands on one line, so that its cells cannot be told apart: save the page as HTML";

/// Why a page of nobody is refused.
const UNKNOWN: &str = "this is no page of an API reference of Huawei Cloud or Tencent Cloud: \
    none of the sections of such a page is there; save the page of one operation";

/// The facts of a page, and everything that is inferred, lost, unclear or wrong about it, by lines.
///
/// # Errors
/// If it is no page of an API reference of a known vendor, or if it is cut off.
pub fn recognise(document: &Document) -> Result<Page, Refusal> {
    let mut page = of_a_vendor(document)?;
    page.findings.extend(crate::lint(&page));
    page.findings.sort();
    page.findings.dedup();
    Ok(page)
}

fn of_a_vendor(document: &Document) -> Result<Page, Refusal> {
    if tencent::is_page(document) {
        return tencent::recognise(document);
    }
    if huawei::is_page(document) {
        return huawei::recognise(document);
    }
    let (line, message) = match layout::joined_table(document) {
        Some(line) => (line, JOINED),
        None => (0, UNKNOWN),
    };
    Err(Refusal {
        file: document.name.clone(),
        line,
        message: message.to_owned(),
    })
}
