//! A service as its vendor's metadata describe it, whichever vendor that is.
//!
//! A reader of metadata makes a [`Service`]; it may also be a program in another language that prints
//! one as JSON. Names are those of the wire, and types are written as in the specification.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::error::Problem;

/// One version of one service.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The name of its folder in the specification: `autoscaling`.
    pub key: String,
    /// The name in host names and signatures: `as`.
    pub host: String,
    /// The version of the API.
    pub version: Option<String>,
    /// The address of the page of an operation that has none of its own here; `{operation}` in it
    /// stands for the name. A page that a person named in the service's file is used before it.
    pub page: String,
    /// Its operations.
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// Types that its operations share.
    #[serde(default)]
    pub types: Vec<Type>,
    /// Operations that the metadata have and this does not.
    #[serde(default)]
    pub left_out: Vec<LeftOut>,
}

/// An operation that is not imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Its name.
    pub operation: String,
    /// Why.
    pub reason: String,
}

/// One operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Operation {
    /// Its name, as the vendor's SDKs write it.
    pub name: String,
    /// The address of its page, if the metadata make that certain.
    pub page: Option<String>,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
    /// Method and path, where the vendor has not one for all.
    pub endpoint: Option<String>,
    /// Whether it only reads, so that sending it twice does no harm.
    pub idempotent: bool,
    /// Path parameters.
    pub path: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// Header parameters.
    pub header: Vec<Field>,
    /// Members of the JSON body.
    pub body: Vec<Field>,
    /// Fields and files of the form that is the body; the type of a file is `file`.
    pub form: Vec<Field>,
    /// The whole body, where it is not a JSON object.
    pub payload: Option<Field>,
    /// Success statuses; none for 200 alone.
    pub success: Vec<u16>,
    /// What a success brings.
    pub response: Response,
    /// Error codes that it may answer.
    pub error_codes: Vec<String>,
    /// Documented examples.
    pub examples: Vec<Example>,
}

/// What a success brings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Response {
    /// Response headers.
    pub header: Vec<Field>,
    /// Members of the JSON body.
    pub body: Vec<Field>,
    /// The whole body, where it is not a JSON object.
    pub payload: Option<Field>,
}

/// A parameter, a member of a response or a member of an object.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact, and any of them may stand together"
)]
pub struct Field {
    /// Its name on the wire; none for a payload.
    pub name: String,
    /// Its type, as the specification writes it: `string`, `list<Filter>`.
    #[serde(rename = "type")]
    pub type_expression: String,
    /// Whether the vendor requires it.
    pub required: bool,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
    /// Where the client takes it from: `region`.
    pub from: Option<String>,
    /// Whether the service recognises by it a request that is sent again.
    pub client_token: bool,
    /// Its name in Rust, where the one made of `name` is taken. A reader leaves this alone.
    pub rename: Option<String>,
}

/// An object or an enum with a name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// Its name.
    pub name: String,
    /// Its members.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The known values of an enum of texts, which has no members.
    #[serde(default)]
    pub values: Vec<String>,
}

/// A documented example.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Example {
    /// The parameters by name, wherever they travel.
    pub request: Map<String, Value>,
    /// The members of the answer.
    pub response: Map<String, Value>,
    /// What is wrong with it before anything is compared with the types: `its answer is not JSON`.
    pub faults: Vec<String>,
}

impl Service {
    /// Reads a service that a program printed.
    ///
    /// # Errors
    /// If the file cannot be read, or is no service.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let bytes = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
        serde_json::from_slice(&bytes)
            .map_err(|error| Problem::new(path.display().to_string(), error.to_string()))
    }
}

impl Field {
    /// The type inside of all lists and maps.
    #[must_use]
    pub fn innermost(&self) -> &str {
        let text = self.type_expression.as_str();
        let inner = text.rsplit('<').next().unwrap_or(text);
        inner.trim_end_matches('>').trim()
    }
}

impl Operation {
    /// Its parameters, in the order in which a specification lists them.
    pub fn parameters(&self) -> impl Iterator<Item = &Field> {
        let sections = [
            &self.path,
            &self.query,
            &self.header,
            &self.body,
            &self.form,
        ];
        sections.into_iter().flatten().chain(&self.payload)
    }

    /// What it answers, headers first.
    pub fn results(&self) -> impl Iterator<Item = &Field> {
        let Response {
            header,
            body,
            payload,
        } = &self.response;
        header.iter().chain(body).chain(payload)
    }

    /// Every list of fields that it has.
    pub fn field_lists(&mut self) -> impl Iterator<Item = &mut Vec<Field>> {
        [
            &mut self.path,
            &mut self.query,
            &mut self.header,
            &mut self.body,
            &mut self.response.header,
            &mut self.response.body,
        ]
        .into_iter()
    }
}
