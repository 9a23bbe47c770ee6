//! The address of a page.

use crate::Document;
use crate::facts::Fact;

/// The address that the file names.
pub(super) fn of(document: &Document) -> Option<Fact<String>> {
    let line = document.address.as_ref()?;
    Some(Fact::stated(line.text.clone(), line.line))
}
