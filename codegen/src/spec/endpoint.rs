//! `spec/<vendor>/<service>/<operation>.yaml`: one documented endpoint.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entries, ErrorCode, Field, Fix, Paging, Starts, TypeDefinition, Waiting};

/// One documented endpoint.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// The operation's name, as the vendor's SDKs write it: `PauseServerless`.
    pub operation: String,
    /// What it does, in one sentence of our own.
    pub summary: String,
    /// More about it, in our own words.
    pub description: Option<String>,
    /// The page that the facts come from.
    pub page: Page,
    /// Why it should no longer be used, and what to use instead.
    pub deprecated: Option<String>,
    /// What can do harm if overlooked; shown first and loudly in the documentation.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Remarks that a caller should know.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Remarks for maintainers: where the page misleads. Not generated.
    #[serde(default)]
    pub page_faults: Vec<String>,
    /// Method and path: `POST /v2/{project_id}/instances`. Default: the vendor's.
    pub endpoint: Option<String>,
    /// Whether the same request sent twice does no more than once. Say `true` only where the
    /// page or the operation's nature makes it certain: the library never sends another kind twice,
    /// unless a parameter says `client_token: true`.
    #[serde(default)]
    pub idempotent: bool,
    /// How often it may be called.
    pub rate_limit: Option<RateLimit>,
    /// Headers with a constant value.
    #[serde(default)]
    pub constant_headers: Entries<String>,
    /// Path parameters.
    #[serde(default)]
    pub path: Entries<Field>,
    /// Query parameters.
    #[serde(default)]
    pub query: Entries<Field>,
    /// Header parameters.
    #[serde(default)]
    pub header: Entries<Field>,
    /// Members of the JSON body.
    #[serde(default)]
    pub body: Entries<Field>,
    /// Fields of a form and files in it (`multipart/form-data`), where the body is one. Beside the types
    /// of other parameters there is `file`.
    #[serde(default)]
    pub form: Entries<Field>,
    /// The whole body, where it is not a JSON object: a list, a map, free JSON or `binary`.
    pub payload: Option<Field>,
    /// Success statuses and what each means. Default: 200.
    #[serde(default)]
    pub success: Entries<String>,
    /// What a success brings.
    #[serde(default)]
    pub response: Response,
    /// How the pages of a listing follow each other.
    pub paging: Option<Paging>,
    /// What the state of a task means, if this operation tells it.
    pub waiting: Option<Waiting>,
    /// The operation that tells the state of the task that this one begins.
    pub starts: Option<Starts>,
    /// Documented error codes.
    #[serde(default)]
    pub error_codes: Entries<ErrorCode>,
    /// Documented error statuses, for vendors whose pages list these.
    #[serde(default)]
    pub error_statuses: Entries<String>,
    /// Types that only this endpoint uses.
    #[serde(default)]
    pub types: Entries<TypeDefinition>,
    /// Documented examples; the first one appears in the documentation.
    #[serde(default)]
    pub examples: Vec<Example>,
    /// Where the page is wrong and this file is right on purpose. Not generated: the import of pages
    /// goes by it.
    #[serde(default)]
    pub fixes: Vec<Fix>,
}

/// A page of a vendor's documentation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Its address.
    pub address: String,
    /// The day that it says it was last changed, as `2024-11-12`; left out if it does not say.
    pub updated: Option<String>,
    /// Where it stands in the vendor's table of contents.
    pub category: Option<String>,
}

/// How often an operation may be called.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// Number of requests.
    pub requests: u32,
    /// Length of the period, in seconds.
    pub seconds: u32,
}

/// What a success brings.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Response {
    /// Response headers.
    pub header: Entries<Field>,
    /// Members of the JSON body, inside the vendor's envelope.
    pub body: Entries<Field>,
    /// The whole body, where it is not a JSON object.
    pub payload: Option<Field>,
}

/// A documented example.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// The parameters by name, wherever they travel; `payload` for a whole body.
    #[serde(default)]
    pub request: serde_json::Map<String, serde_json::Value>,
    /// The status of the answer. Default: the first documented success.
    pub status: Option<u16>,
    /// The members of the answer, headers included; `payload` for a whole body.
    #[serde(default)]
    pub response: serde_json::Map<String, serde_json::Value>,
    /// Where the documented example contradicts the documented facts, one sentence for each place.
    /// Such an example is kept for the record, and shown to nobody.
    #[serde(default)]
    pub faults: Vec<String>,
}
