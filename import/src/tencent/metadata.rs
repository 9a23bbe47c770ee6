//! The vendor's files as they are: of each, what an import needs.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error as _};

use crate::error::Problem;

/// `api.json`.
#[derive(Debug, Deserialize)]
pub struct Api {
    pub actions: BTreeMap<String, Action>,
    pub objects: BTreeMap<String, Object>,
    pub metadata: Metadata,
}

/// What the file says of the service.
#[derive(Debug, Deserialize)]
pub struct Metadata {
    #[serde(rename = "apiVersion")]
    pub version: String,
    #[serde(rename = "serviceShortName")]
    pub short_name: String,
}

/// An operation: the names of two objects.
#[derive(Debug, Deserialize)]
pub struct Action {
    pub input: String,
    pub output: String,
    pub status: Option<String>,
    /// Read for the links in it only.
    #[serde(default)]
    pub document: String,
}

/// An object.
#[derive(Debug, Deserialize)]
pub struct Object {
    #[serde(default)]
    pub members: Vec<Member>,
}

/// A member of an object.
#[derive(Debug, Deserialize)]
pub struct Member {
    pub name: String,
    /// The kind: `string`, `int`, `list`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// The type within the kind: `uint64`, or the name of an object.
    #[serde(rename = "member")]
    pub inner: String,
    #[serde(default, deserialize_with = "yes_or_no")]
    pub required: bool,
    #[serde(default, deserialize_with = "yes_or_no")]
    pub value_allowed_null: bool,
    #[serde(default, deserialize_with = "yes_or_no")]
    pub disabled: bool,
    /// Read for the links in it only.
    #[serde(default)]
    pub document: String,
}

/// Some files write 1 and 0 for `true` and `false`.
fn yes_or_no<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Form {
        Word(bool),
        Number(u8),
    }
    match Form::deserialize(deserializer) {
        Ok(Form::Word(word)) => Ok(word),
        Ok(Form::Number(number @ (0 | 1))) => Ok(number == 1),
        _ => Err(D::Error::custom("expected `true` or `false`")),
    }
}

/// An example: a request as it is sent, and the answer as it arrives.
#[derive(Debug, Default, Deserialize)]
pub struct Example {
    #[serde(default)]
    pub input: String,
    #[serde(default)]
    pub output: String,
}

#[derive(Deserialize)]
struct Examples {
    actions: BTreeMap<String, Vec<Example>>,
}

/// Reads `api.json`.
pub fn api(path: &Path) -> Result<Api, Problem> {
    json(path)
}

/// Reads `examples.json`; a service may have none.
pub fn examples(path: &Path) -> Result<BTreeMap<String, Vec<Example>>, Problem> {
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    json::<Examples>(path).map(|examples| examples.actions)
}

/// Reads a file of JSON.
pub fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Problem> {
    let bytes = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
    serde_json::from_slice(&bytes)
        .map_err(|error| Problem::new(path.display().to_string(), error.to_string()))
}
