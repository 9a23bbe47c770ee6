//! `spec/<vendor>/vendor.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{CredentialSource, Entries, ErrorCode, ErrorFormat, MetadataServer, Page, Profile};

/// What the services of one vendor have in common.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    /// The vendor's name.
    pub title: String,
    /// What a user should know first, in our own words.
    pub description: String,
    /// Pages that the facts of this file come from.
    #[serde(default)]
    pub pages: Vec<Page>,
    /// Remarks for maintainers: where the pages mislead. Not generated.
    #[serde(default)]
    pub page_faults: Vec<String>,
    /// Where requests go.
    pub hosts: Hosts,
    /// How requests are signed; the first is the one for access keys.
    pub signing: Vec<SigningScheme>,
    /// Where the client looks for credentials, in this order. Default: the environment, if its
    /// variables are named.
    #[serde(default)]
    pub credentials: Vec<CredentialSource>,
    /// What the file of credentials looks like.
    pub profile: Option<Profile>,
    /// How a virtual machine asks for the credentials of its role.
    pub metadata_server: Option<MetadataServer>,
    /// How to find the project of a region, if the vendor has projects. It is the identity service
    /// (`hosts.identity`) that knows.
    pub projects: Option<ProjectLookup>,
    /// Environment variables that hold credentials and settings.
    #[serde(default)]
    pub environment: Environment,
    /// Known regions and their names.
    #[serde(default)]
    pub regions: Entries<String>,
    /// What every request has.
    #[serde(default)]
    pub request: RequestDefaults,
    /// What every response has.
    #[serde(default)]
    pub response: ResponseDefaults,
    /// How errors look.
    pub errors: ErrorFormat,
    /// Codes that any operation may answer.
    #[serde(default)]
    pub error_codes: Entries<ErrorCode>,
}

/// Where requests go. `{service}` and `{region}` are filled in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hosts {
    /// The host that is used unless the client names another.
    pub default: String,
    /// The host of one region, where the default one has no region in it.
    pub regional: Option<String>,
    /// The host of the service that exchanges credentials and knows projects.
    pub identity: Option<String>,
    /// Its hosts in regions that do not follow `identity`.
    #[serde(default)]
    pub identity_regions: Entries<String>,
}

/// A way to prove who sends a request; each is implemented by the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SigningScheme {
    /// `TC3-HMAC-SHA256`.
    Tc3HmacSha256,
    /// `SDK-HMAC-SHA256`.
    SdkHmacSha256,
    /// A token in the header `X-Auth-Token`.
    AuthToken,
}

/// A way to find the project of a region; each is implemented by the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProjectLookup {
    /// `GET /v3/projects?name=<region>`, with `projects[].id` in the answer.
    IamV3,
}

/// Names of environment variables.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Environment {
    /// The access key's public part.
    pub access_key_id: Option<String>,
    /// The access key's secret part.
    pub secret_key: Option<String>,
    /// The token of temporary keys.
    pub session_token: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The project.
    pub project_id: Option<String>,
    /// The account's domain.
    pub domain_id: Option<String>,
}

/// What every request has.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RequestDefaults {
    /// Method and path of an endpoint that names none: `POST /`.
    pub endpoint: Option<String>,
    /// Headers that name the operation; `{operation}` and `{version}` are filled in.
    pub headers: Entries<String>,
    /// Headers that say something of the client; a server accepts requests without them.
    pub client_headers: Entries<String>,
    /// What is sent if an operation has no body parameters.
    pub empty_body: EmptyBody,
}

/// What is sent if there is nothing to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EmptyBody {
    /// No body at all.
    #[default]
    None,
    /// `{}`.
    Object,
}

/// What every response has.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ResponseDefaults {
    /// The member of the body that holds the result: `Response`.
    pub envelope: Option<String>,
    /// The header that holds the request id.
    pub request_id_header: Option<String>,
    /// Dotted paths of the request id in the body.
    pub request_id_body: Vec<String>,
}
