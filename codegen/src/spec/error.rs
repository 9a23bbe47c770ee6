//! How errors look on the wire, and which codes are documented.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Entries;

/// One documented error code: its meaning alone, or with more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(from = "ErrorCodeForm")]
#[schemars(with = "ErrorCodeForm")]
pub struct ErrorCode {
    /// Name of the variant in Rust; derived from the code if left out.
    pub name: Option<String>,
    /// HTTP status that the code comes with, where it is documented.
    pub status: Option<u16>,
    /// What kind of trouble it is, where neither its family nor its status says so.
    pub class: Option<ErrorClass>,
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
    /// What kind of trouble it is. Needed only where neither a family nor the status says so.
    class: Option<ErrorClass>,
    /// What the code means and what to do about it.
    description: String,
}

impl From<ErrorCodeForm> for ErrorCode {
    fn from(form: ErrorCodeForm) -> Self {
        match form {
            ErrorCodeForm::Meaning(description) => Self {
                name: None,
                status: None,
                class: None,
                description,
            },
            ErrorCodeForm::Full(FullErrorCode {
                name,
                status,
                class,
                description,
            }) => Self {
                name,
                status,
                class,
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
    pub other: Entries<String>,
    /// The class of a code, or of all codes that begin with it and a dot. The longest one applies.
    pub families: Entries<ErrorClass>,
}

/// What kind of trouble an error is, which decides what a client may do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErrorClass {
    /// Refused before it was carried out, because of too many requests. Say it only if that is
    /// certain: such a request is sent again.
    Throttled,
    /// The service or a gateway is unavailable for the moment; it may have been carried out or not.
    Transient,
    /// The credentials were not accepted; refused before it was carried out.
    Auth,
    /// The time of the signature is too far from the server's; refused before it was carried out.
    ClockSkew,
    /// What the request is about is not there.
    NotFound,
    /// The state of the resource does not allow it now: in use, in the wrong status, there already.
    Conflict,
    /// The request is wrong, and would be wrong again.
    Invalid,
    /// There is no permission or no quota for it, or it is not offered.
    Denied,
    /// The service failed; it may have been carried out or not.
    Internal,
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
