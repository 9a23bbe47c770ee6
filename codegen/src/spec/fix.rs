//! Corrections of a vendor's pages, each with its reason.

use schemars::JsonSchema;
use serde::Deserialize;

/// A fault of the page that this file corrects. The import of the page fails once the page no longer has
/// the fault, so that no fix outlives its reason.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// A name for it: `refresh-id-prefix`.
    pub name: String,
    /// The place in this file that is right, its parts joined by dots:
    /// `examples.0.request.RefreshActivityId`.
    pub place: String,
    /// What the page says there; left out where it says nothing.
    pub page: Option<serde_json::Value>,
    /// Why the page is wrong.
    pub reason: String,
    /// Where that can be seen: an address.
    pub link: String,
}
