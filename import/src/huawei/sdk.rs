//! What `import/huawei/read_sdk.py` prints.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::error::Problem;

/// The form of the document that this reads.
const FORMAT: u32 = 1;

/// The whole document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Which form it has.
    pub format: u32,
    /// One entry for each version of each service.
    pub services: Vec<Package>,
}

/// One version of a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// The package's name.
    pub package: String,
    /// The package's own version, where its installer left it.
    pub package_version: Option<String>,
    /// The service's name in hosts: `cce`.
    pub service: String,
    /// The version of the API: `v3`.
    pub version: String,
    /// What can be called.
    pub operations: Vec<Operation>,
    /// What requests and responses consist of.
    pub classes: Vec<Class>,
    /// Files that were not read.
    pub skipped: Vec<Skipped>,
}

/// A file that was not read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skipped {
    /// Its name.
    pub file: String,
    /// Why.
    pub reason: String,
}

/// One operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Its name: `PauseUpgradeClusterTask`.
    pub name: String,
    /// The name of its function.
    pub python_name: String,
    /// The HTTP method.
    pub method: String,
    /// The path, with placeholders in braces.
    pub path: String,
    /// What its body may be.
    pub content_types: Vec<String>,
    /// The class of its parameters.
    pub request: String,
    /// The class of its results.
    pub response: String,
    /// Whether calling it draws a warning.
    pub deprecated: bool,
    /// Parameters outside of a JSON body.
    pub bindings: Bindings,
    /// Response headers that are results.
    pub response_headers: Vec<String>,
    /// The JSON body.
    pub body: Option<Body>,
}

/// Parameters by the place in which they travel.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bindings {
    /// In the path.
    pub path: Vec<Parameter>,
    /// In the query.
    pub query: Vec<Parameter>,
    /// In headers.
    pub header: Vec<Parameter>,
    /// In the parts of a form.
    pub form: Vec<Parameter>,
}

/// A parameter outside of a JSON body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether the vendor's own code hides it.
    #[serde(default)]
    pub sensitive: bool,
}

/// A JSON body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether it has to be there. The packages say so of none, not even where members are required.
    pub required: bool,
}

/// A class.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Class {
    /// Members by name. Without any, nothing is known of the values.
    Object {
        /// Its name.
        name: String,
        /// Its members.
        members: Vec<Member>,
    },
    /// One of several values.
    Enum {
        /// Its name.
        name: String,
        /// The known values.
        values: Vec<Value>,
    },
    /// Bytes as they come.
    Stream {
        /// Its name.
        name: String,
        /// Members beside the bytes.
        members: Vec<Member>,
    },
}

impl Class {
    /// The class's name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Object { name, .. } | Self::Enum { name, .. } | Self::Stream { name, .. } => name,
        }
    }

    /// The class's members.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match self {
            Self::Object { members, .. } | Self::Stream { members, .. } => members,
            Self::Enum { .. } => &[],
        }
    }
}

/// A member of a class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Its name in Python.
    pub attribute: String,
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether the vendor's own code hides it.
    #[serde(default)]
    pub sensitive: bool,
}

/// A type.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// Text.
    Str,
    /// A whole number of no stated width.
    Int,
    /// Any number.
    Float,
    /// True or false.
    Bool,
    /// A day, or a point in time: the packages use it for both.
    Date,
    /// A point in time.
    Datetime,
    /// Any JSON.
    Object,
    /// Bytes in a part of a form.
    File,
    /// A class.
    Class(String),
    /// A sequence.
    List(Box<Type>),
    /// A mapping from texts.
    Map(Box<Type>),
}

impl Type {
    /// The class inside of all lists and maps, if it is one.
    #[must_use]
    pub fn class(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.class(),
            Self::Class(name) => Some(name),
            _ => None,
        }
    }
}

/// Reads a document.
///
/// # Errors
/// If the file cannot be read, or is not what the script prints.
pub fn document(path: &Path) -> Result<Document, Problem> {
    let text = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
    let place = || path.display().to_string();
    let document: Document = serde_json::from_slice(&text)
        .map_err(|error| Problem::new(place(), format!("not what read_sdk.py prints: {error}")))?;
    if document.format == FORMAT {
        Ok(document)
    } else {
        let found = document.format;
        Err(Problem::new(
            place(),
            format!("form {found}, but this reads form {FORMAT}: run read_sdk.py again"),
        ))
    }
}
