//! Fields, and the types that they have.

use serde_json::Value;

/// A named value: a parameter, or a member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// Its name in Rust, if the specification gives one.
    pub rename: Option<String>,
    /// Its type.
    pub shape: Shape,
    /// Whether the vendor requires it.
    pub required: bool,
    /// Whether `null` differs from leaving it out.
    pub nullable: bool,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// What the vendor assumes if it is left out.
    pub default: Option<Value>,
    /// What is allowed.
    pub rules: Rules,
    /// The text of its documentation.
    pub docs: FieldDocs,
}

/// What a value must satisfy.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// Smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
    /// Fewest characters.
    pub min_length: Option<u64>,
    /// Most characters.
    pub max_length: Option<u64>,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// Regular expression for the whole text.
    pub pattern: Option<String>,
}

/// The words about a field.
#[derive(Debug, Clone, Default)]
pub struct FieldDocs {
    /// What it is.
    pub description: String,
    /// Remarks.
    pub notes: Vec<String>,
    /// What can do harm if overlooked.
    pub warnings: Vec<String>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// Signed, 32 bits.
    Int32,
    /// Signed, 64 bits.
    Int64,
    /// Unsigned, 64 bits.
    Uint64,
    /// Binary floating point, 64 bits.
    Float,
    /// Decimal digits of any number, as text.
    Decimal,
    /// ISO 8601 date and time.
    Timestamp,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMilliseconds,
    /// ISO 8601 date.
    Date,
    /// Bytes; Base64 inside JSON.
    Binary,
    /// A file, with its name and its media type; in a form only.
    File,
    /// Any JSON.
    Json,
    /// A sequence.
    List(Box<Shape>),
    /// A mapping from strings.
    Map(Box<Shape>),
    /// A defined type, by its name within the service.
    Named(String),
}

impl Shape {
    /// The name of the defined type inside, below any lists and maps.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.named(),
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}

/// A defined type.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its name within the service.
    pub name: String,
    /// The key in its file that it comes from: `types.Tag`, `body.ForcePause`.
    pub key: String,
    /// What it is.
    pub description: String,
    /// What it consists of.
    pub kind: DefinitionKind,
    /// Whether a request can contain it.
    pub in_request: bool,
    /// Whether a response can contain it.
    pub in_response: bool,
}

/// What a defined type consists of.
#[derive(Debug, Clone)]
pub enum DefinitionKind {
    /// Members.
    Object(Vec<Field>),
    /// Known values of an open enum; `shape` is `String`, `Int32` or `Int64`.
    Enum {
        /// The type of the values.
        shape: Shape,
        /// The known ones.
        values: Vec<EnumValue>,
    },
}

/// A known value of an open enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The value on the wire; digits for a number.
    pub value: String,
    /// Name of the variant, if the specification gives one.
    pub name: Option<String>,
    /// What it means.
    pub description: String,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
}
