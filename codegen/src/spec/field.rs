//! Parameters, members of objects, and the types they have.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Entries;

/// A parameter of a request, a member of a response, or a member of an object.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a key of the format, and any of them may stand together"
)]
pub struct Field {
    /// `string`, `boolean`, `int32`, `int64`, `uint64`, `float`, `decimal`, `timestamp` (ISO 8601),
    /// `epoch_seconds`, `epoch_milliseconds`, `date`, `binary`, `json`, `object` (with `fields`),
    /// the name of a type under `types`, `list<…>` or `map<…>` (keys are strings) of any of these.
    /// May be left out where `fields` stands, or for a value that the client supplies.
    #[serde(rename = "type")]
    pub type_expression: Option<String>,
    /// Whether the vendor requires it. Default: false.
    pub required: bool,
    /// Whether `null` is a value of its own, different from leaving the field out.
    pub nullable: bool,
    /// What it is, in our own words.
    pub description: String,
    /// Remarks that a caller should know.
    pub notes: Vec<String>,
    /// What can do harm if overlooked; shown first and loudly in the documentation.
    pub warnings: Vec<String>,
    /// The unit of a number: `bytes`, `seconds`, `GiB`.
    pub unit: Option<String>,
    /// The known values and what each means. The generated enum stays open for others.
    pub values: Option<Entries<Value>>,
    /// What the vendor assumes if the field is left out.
    pub default: Option<serde_json::Value>,
    /// Smallest number that is allowed.
    pub minimum: Option<f64>,
    /// Largest number that is allowed.
    pub maximum: Option<f64>,
    /// Fewest characters of a text.
    pub min_length: Option<u64>,
    /// Most characters of a text.
    pub max_length: Option<u64>,
    /// Fewest items of a list or entries of a map.
    pub min_items: Option<u64>,
    /// Most items of a list or entries of a map.
    pub max_items: Option<u64>,
    /// Regular expression that a text matches as a whole.
    pub pattern: Option<String>,
    /// A password, token or key: never shown by `Debug`, cleared from memory when dropped.
    pub sensitive: bool,
    /// Why it should no longer be used, and what to use instead.
    pub deprecated: Option<String>,
    /// The client fills this in; callers do not pass it with each request.
    pub from: Option<ClientValue>,
    /// A value by which the service recognises the same request when it is sent again. The client
    /// fills it in where the caller does not: leave out `required`.
    pub client_token: bool,
    /// Name in Rust, where the one derived from the key is taken or misleading.
    pub rename: Option<String>,
    /// Name of the type that is generated for `values` or `fields`; by default the
    /// operation's or object's name followed by the field's.
    pub type_name: Option<String>,
    /// The members, if the type is `object`, `list<object>` or `map<object>`.
    pub fields: Option<Entries<Field>>,
}

/// Where the client takes a value from that belongs to no single call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientValue {
    /// The project that the client works in.
    ProjectId,
    /// The account's domain.
    DomainId,
    /// The region that the client works in.
    Region,
    /// The token, if the client signs in with one; a signature takes its place otherwise.
    Token,
}

/// One known value: its meaning alone, or with more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(from = "ValueForm")]
#[schemars(with = "ValueForm")]
pub struct Value {
    /// Name of the variant in Rust; derived from the value if left out.
    pub name: Option<String>,
    /// What it means.
    pub description: String,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum ValueForm {
    /// What the value means.
    Meaning(String),
    /// What the value means, and how it is called in Rust.
    Full(FullValue),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FullValue {
    /// Name of the variant in Rust; needed where the value is a number.
    name: Option<String>,
    /// What the value means.
    description: String,
    /// Why it should no longer be used.
    deprecated: Option<String>,
}

impl From<ValueForm> for Value {
    fn from(form: ValueForm) -> Self {
        match form {
            ValueForm::Meaning(description) => Self {
                name: None,
                description,
                deprecated: None,
            },
            ValueForm::Full(FullValue {
                name,
                description,
                deprecated,
            }) => Self {
                name,
                description,
                deprecated,
            },
        }
    }
}

/// A type with a name: an object (`fields`) or an enum (`type` and `values`).
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TypeDefinition {
    /// What it is, in our own words.
    pub description: String,
    /// The members of an object.
    pub fields: Option<Entries<Field>>,
    /// `string`, `int32` or `int64`, for an enum. Default: `string`.
    #[serde(rename = "type")]
    pub type_expression: Option<String>,
    /// The known values of an enum and what each means.
    pub values: Option<Entries<Value>>,
}
