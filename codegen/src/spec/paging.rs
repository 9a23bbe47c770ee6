//! How the pages of a listing follow each other.

use schemars::JsonSchema;
use serde::Deserialize;

/// How the pages of a listing follow each other. Names are those of the wire; in the response, a dot
/// goes into an object: `page_info.next_marker`. Write one of `offset`, `page` and `marker`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// The parameter that says how many items come before the page.
    pub offset: Option<String>,
    /// The parameter that says which number the page has.
    pub page: Option<String>,
    /// The parameter that says by a marker where the page begins.
    pub marker: Option<String>,
    /// The number of the first page, with `page`. Default: 1.
    pub first_page: Option<u32>,
    /// The parameter that says how large a page is; its `default:` and `maximum:` are used.
    pub limit: Option<String>,
    /// The member of the response that is the list; `payload` if the whole body is.
    pub items: String,
    /// The member of the response that says how many items there are in all.
    pub total: Option<String>,
    /// The member of the response that is the marker of the next page, with `marker`.
    pub next: Option<String>,
    /// The member of each item that is the next marker if the item is the last one, with `marker`.
    pub next_from_item: Option<String>,
}
