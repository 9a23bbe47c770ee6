//! The facts of one page, each with the line that says it and on what basis it is known.

use serde_json::Value;

use crate::types::Type;

/// A fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact<T> {
    /// What holds.
    pub value: T,
    /// The line of the page that says it, or that it follows from; counted from 1.
    pub line: u32,
    /// Whether the page says it.
    pub basis: Basis,
}

/// Whether a page says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// It does.
    Stated,
    /// It follows from something else, as the sentence says. Each has a finding
    /// [`crate::Kind::Inferred`] as well.
    Inferred(String),
}

/// Whose page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vendor {
    /// Huawei Cloud.
    Huawei,
    /// Tencent Cloud.
    Tencent,
}

/// The facts of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The name of the file.
    pub file: String,
    /// Whose page it is.
    pub vendor: Vendor,
    /// Its title.
    pub title: Fact<String>,
    /// Its address, if the file names it.
    pub address: Option<Fact<String>>,
    /// The day of its last change, as `2024-11-12`.
    pub updated: Option<Fact<String>>,
    /// Its place in the table of contents, joined by ` / `.
    pub category: Option<Fact<String>>,
    /// The service, by its name in host names: `cce`, `cynosdb`.
    pub service: Option<Fact<String>>,
    /// The version of the API.
    pub version: Option<Fact<String>>,
    /// The host, where the page names one.
    pub host: Option<Fact<String>>,
    /// The operation's name.
    pub operation: Option<Fact<String>>,
    /// Why it should no longer be used, in the page's words.
    pub deprecated: Option<Fact<String>>,
    /// What it does, in the page's words.
    pub description: Vec<Fact<String>>,
    /// Remarks about the whole operation, in the page's words.
    pub notes: Vec<Fact<String>>,
    /// Number of requests, and seconds.
    pub rate_limit: Option<Fact<(u32, u32)>>,
    /// Method and path; none where the vendor has one for all.
    pub endpoint: Option<Fact<(String, String)>>,
    /// Path parameters.
    pub path: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// Header parameters. Those that every request of the vendor has stand here as well
    /// (`X-Auth-Token`, `X-TC-Region`), with [`Field::from`].
    pub header: Vec<Field>,
    /// Members of the body.
    pub body: Vec<Field>,
    /// Fields of a form.
    pub form: Vec<Field>,
    /// A body that is no object.
    pub payload: Option<Field>,
    /// What is answered, successes and errors, in the order of the page.
    pub answers: Vec<Answer>,
    /// Documented error codes.
    pub error_codes: Vec<ErrorCode>,
    /// Objects that fields refer to by name, in the order of the page.
    pub types: Vec<Object>,
    /// Examples.
    pub examples: Vec<Example>,
    /// What is inferred, lost, unclear or wrong.
    pub findings: Vec<crate::Finding>,
}

/// What is answered with one status.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The HTTP status.
    pub status: Fact<u16>,
    /// What it means, in the page's words.
    pub meaning: Option<Fact<String>>,
    /// Response headers.
    pub header: Vec<Field>,
    /// Members of the body; for an error those of the error body.
    pub body: Vec<Field>,
    /// A body that is no object.
    pub payload: Option<Field>,
}

/// A parameter, or a member of a body or object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire, without marks of the page (`Filters`, where it says `Filters.N`).
    pub name: Fact<String>,
    /// Its type.
    pub kind: Fact<Type>,
    /// Whether it is required; none where the table has no such column, or the cell was lost.
    pub required: Option<Fact<bool>>,
    /// Whether it may be `null`, where the page says so.
    pub nullable: Option<Fact<bool>>,
    /// Why it should no longer be used, in the page's words.
    pub deprecated: Option<Fact<String>>,
    /// Where the client takes it from: `region`, `project_id`, `domain_id`, `token`.
    pub from: Option<&'static str>,
    /// What it is, in the page's words, without what is understood below.
    pub description: Vec<Fact<String>>,
    /// What the service assumes if it is left out.
    pub default: Option<Fact<Value>>,
    /// The documented values.
    pub values: Vec<EnumValue>,
    /// Limits.
    pub limits: Limits,
    /// The unit, where the page says one: `seconds`, `GiB`.
    pub unit: Option<Fact<String>>,
    /// A documented value that stands beside the description (`Example value: 5`).
    pub sample: Option<Fact<String>>,
    /// Whether it is a password, a token or a key, by its name or description.
    pub sensitive: bool,
}

/// A documented value.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: Fact<String>,
    /// What it means, in the page's words; empty if the page does not say.
    pub meaning: String,
}

/// What a value is limited to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// Smallest number.
    pub minimum: Option<Fact<f64>>,
    /// Largest number.
    pub maximum: Option<Fact<f64>>,
    /// Fewest characters.
    pub min_length: Option<Fact<u64>>,
    /// Most characters.
    pub max_length: Option<Fact<u64>>,
    /// Fewest items of a list.
    pub min_items: Option<Fact<u64>>,
    /// Most items of a list.
    pub max_items: Option<Fact<u64>>,
    /// A regular expression.
    pub pattern: Option<Fact<String>>,
}

/// An object with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    /// The name that fields refer to it by.
    pub name: Fact<String>,
    /// Its members.
    pub fields: Vec<Field>,
}

/// A documented error code.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCode {
    /// The code.
    pub code: Fact<String>,
    /// The HTTP status that it comes with, where the page says one.
    pub status: Option<u16>,
    /// What it means, in the page's words.
    pub description: String,
}

/// An example.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its title; empty if it has none. A request and the answer that belongs to it have the same.
    pub title: String,
    /// The line that it begins in.
    pub line: u32,
    /// What it shows.
    pub shows: Shows,
    /// Sentences beside it.
    pub prose: Vec<Fact<String>>,
    /// Its text, as it stands on the page.
    pub text: String,
    /// The JSON in it, if there is any and if it is whole. Without the vendor's envelope.
    pub json: Option<Value>,
}

/// What an example shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// A request.
    Request,
    /// An answer with this status, where the page says it.
    Answer(Option<u16>),
}

impl<T> Fact<T> {
    /// What a line of the page says.
    pub const fn stated(value: T, line: u32) -> Self {
        Self {
            value,
            line,
            basis: Basis::Stated,
        }
    }

    /// What follows from a line of the page, as `why` says in a sentence.
    pub fn inferred(value: T, line: u32, why: impl Into<String>) -> Self {
        Self {
            value,
            line,
            basis: Basis::Inferred(why.into()),
        }
    }
}

impl Field {
    /// A field of which only its name and type are known.
    #[must_use]
    pub fn new(name: Fact<String>, kind: Fact<Type>) -> Self {
        Self {
            name,
            kind,
            required: None,
            nullable: None,
            deprecated: None,
            from: None,
            description: Vec::new(),
            default: None,
            values: Vec::new(),
            limits: Limits::default(),
            unit: None,
            sample: None,
            sensitive: false,
        }
    }
}

impl Page {
    /// A page of which only its title is known.
    #[must_use]
    pub fn new(file: impl Into<String>, vendor: Vendor, title: Fact<String>) -> Self {
        Self {
            file: file.into(),
            vendor,
            title,
            address: None,
            updated: None,
            category: None,
            service: None,
            version: None,
            host: None,
            operation: None,
            deprecated: None,
            description: Vec::new(),
            notes: Vec::new(),
            rate_limit: None,
            endpoint: None,
            path: Vec::new(),
            query: Vec::new(),
            header: Vec::new(),
            body: Vec::new(),
            form: Vec::new(),
            payload: None,
            answers: Vec::new(),
            error_codes: Vec::new(),
            types: Vec::new(),
            examples: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The answer of the first documented success.
    #[must_use]
    pub fn success(&self) -> Option<&Answer> {
        self.answers
            .iter()
            .find(|answer| (200..300).contains(&answer.status.value))
    }
}
