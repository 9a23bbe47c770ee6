//! How errors look on the wire, and which codes are documented.

use schemars::JsonSchema;
use serde::Deserialize;

/// One documented error code: its meaning alone, or with more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(from = "ErrorCodeForm")]
#[schemars(with = "ErrorCodeForm")]
pub struct ErrorCode {
    /// Name of the variant in Rust; derived from the code if left out.
    pub name: Option<String>,
    /// HTTP status that the code comes with, where it is documented.
    pub status: Option<u16>,
    /// What it means and what to do about it.
    pub description: String,
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum ErrorCodeForm {
    /// What the code means and what to do about it.
    Meaning(String),
    /// What the code means, with its status and its name in Rust.
    Full(FullErrorCode),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FullErrorCode {
    /// Name of the variant in Rust.
    name: Option<String>,
    /// HTTP status that the code comes with.
    status: Option<u16>,
    /// What the code means and what to do about it.
    description: String,
}

impl From<ErrorCodeForm> for ErrorCode {
    fn from(form: ErrorCodeForm) -> Self {
        match form {
            ErrorCodeForm::Meaning(description) => Self {
                name: None,
                status: None,
                description,
            },
            ErrorCodeForm::Full(FullErrorCode {
                name,
                status,
                description,
            }) => Self {
                name,
                status,
                description,
            },
        }
    }
}

/// Where an error body keeps its parts. Paths are dotted (`Response.Error.Code`); the first that
/// is present wins, and a service's paths are tried before its vendor's.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ErrorFormat {
    /// What tells an error from a success. Default: the HTTP status.
    pub signalled_by: Option<SignalledBy>,
    /// Paths of the code.
    pub code: Vec<String>,
    /// Paths of the message.
    pub message: Vec<String>,
    /// Further documented members of the error body (`error_ext_msg`), and what they hold.
    pub other: super::Entries<String>,
}

/// What tells an error from a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignalledBy {
    /// Any HTTP status but 200 to 299.
    #[default]
    Status,
    /// As `status`, and also a body that has an error code although the status says success.
    Body,
}
