//! What a page does not say, but what follows from it: a unit from an example, a secret from its name.

use crate::Page;

/// Fills in what follows from the rest of the page. Each inference has a finding.
pub fn infer(page: &mut Page) {
    let _ = page;
}
