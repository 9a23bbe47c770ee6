//! Operations, and how they travel.

use serde_json::Value;

use super::{ClientValue, Definition, EmptyBody, ErrorCode, Field, Page, Paging, Starts, Waiting};

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its name.
    pub name: String,
    /// Its file below the specification's root.
    pub file: String,
    /// What it does, in a sentence.
    pub summary: String,
    /// More about it.
    pub description: Option<String>,
    /// The page that documents it.
    pub page: Page,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
    /// What can do harm if overlooked.
    pub warnings: Vec<String>,
    /// Remarks.
    pub notes: Vec<String>,
    /// How it travels.
    pub binding: Binding,
    /// Whether the same request sent twice does no more than once.
    pub idempotent: bool,
    /// The parameter by which the service recognises a request that is sent again.
    pub client_token: Option<ClientToken>,
    /// How often it may be called: requests in so many seconds.
    pub rate_limit: Option<(u32, u32)>,
    /// What it takes, in the order of the file, path first.
    pub parameters: Vec<Parameter>,
    /// Success statuses and what each means; never empty.
    pub success: Vec<(u16, String)>,
    /// What a success brings, in the order of the file, headers first.
    pub results: Vec<Parameter>,
    /// How the pages of its listing follow each other.
    pub paging: Option<Paging>,
    /// What the state of a task means that it tells.
    pub waiting: Option<Waiting>,
    /// The task that it begins.
    pub starts: Option<Starts>,
    /// Codes that it may answer.
    pub error_codes: Vec<ErrorCode>,
    /// Statuses that it may answer, and what each means.
    pub error_statuses: Vec<(u16, String)>,
    /// Types that only it uses, those written inline included.
    pub types: Vec<Definition>,
    /// Documented examples.
    pub examples: Vec<Example>,
    /// Documented examples that contradict the documented facts.
    pub faulty_examples: Vec<Example>,
}

impl Operation {
    /// The parameters that a caller passes: those that the client does not fill in.
    pub fn caller_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.from.is_none())
    }

    /// The first documented success status.
    #[must_use]
    pub fn first_success(&self) -> u16 {
        self.success.first().map_or(200, |(status, _)| *status)
    }
}

/// The parameter by which the service recognises a request that is sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientToken {
    /// Where it travels: in the query string, in a header or in the body.
    pub location: Location,
    /// Its name on the wire.
    pub name: String,
}

/// How an operation travels: the same few facts for REST and for RPC.
#[derive(Debug, Clone)]
pub struct Binding {
    /// HTTP method, upper case.
    pub method: String,
    /// Path with `{name}` for each path parameter.
    pub path: String,
    /// Headers with a constant value.
    pub headers: Vec<(String, String)>,
    /// What is sent if nothing is to be sent.
    pub empty_body: EmptyBody,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// As a member of the JSON body.
    Body,
    /// As a field of a form, or a file in it.
    Form,
    /// As the whole body.
    Payload,
}

/// A parameter or a part of a response.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Where it travels.
    pub location: Location,
    /// Where the client takes it from, if callers do not pass it.
    pub from: Option<ClientValue>,
    /// What it is.
    pub field: Field,
}

/// A documented example.
#[derive(Debug, Clone)]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// Parameters by wire name.
    pub request: serde_json::Map<String, Value>,
    /// The status of the answer.
    pub status: u16,
    /// The answer by wire name.
    pub response: serde_json::Map<String, Value>,
    /// Where it contradicts the facts.
    pub faults: Vec<String>,
}
