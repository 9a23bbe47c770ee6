//! `spec/<vendor>/<service>/service.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entries, ErrorCode, ErrorFormat, Page, TypeDefinition};

/// What the endpoints of one service have in common.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The service's name, as the vendor writes it.
    pub title: String,
    /// What it is for, in our own words.
    pub description: String,
    /// The name that stands for `{service}` in host names and signatures.
    pub host: String,
    /// The version of the API, which stands for `{version}`.
    pub version: Option<String>,
    /// Pages that the facts of this file come from.
    #[serde(default)]
    pub pages: Vec<Page>,
    /// Remarks for maintainers: where the pages mislead. Not generated.
    #[serde(default)]
    pub page_faults: Vec<String>,
    /// Regions that serve it; empty if the vendor's regions all do or none are documented.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Hosts of regions that do not follow the vendor's pattern.
    #[serde(default)]
    pub region_hosts: Entries<String>,
    /// How its error bodies differ from the vendor's.
    #[serde(default)]
    pub errors: ErrorFormat,
    /// Codes that any of its operations may answer.
    #[serde(default)]
    pub error_codes: Entries<ErrorCode>,
    /// Types that several of its operations share.
    #[serde(default)]
    pub types: Entries<TypeDefinition>,
}

/// `spec/<vendor>/<service>/types.yaml`, where the types are too many for `service.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedTypes {
    /// Types that several of the service's operations share.
    pub types: Entries<TypeDefinition>,
}
