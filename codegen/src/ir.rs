//! What the specification means, with every reference resolved and every default filled in.
//!
//! It speaks of the wire only: names are the vendor's. Rust names are made in [`crate::name`] and
//! decided in [`crate::emit`]; a server that plays the vendor works on this too.

use serde_json::Value;

pub use crate::spec::{
    ClientValue, CredentialSource, EmptyBody, Environment, ErrorClass, Hosts, MetadataServer, Page,
    Profile, ProjectLookup, SignalledBy, SigningScheme,
};

/// Everything.
#[derive(Debug, Clone)]
pub struct Api {
    /// The vendors, by key.
    pub vendors: Vec<Vendor>,
}

impl Api {
    /// Every operation with the service and vendor that it belongs to.
    pub fn operations(&self) -> impl Iterator<Item = (&Vendor, &Service, &Operation)> {
        self.vendors.iter().flat_map(|vendor| {
            vendor.services.iter().flat_map(move |service| {
                service
                    .operations
                    .iter()
                    .map(move |operation| (vendor, service, operation))
            })
        })
    }
}

/// One vendor.
#[derive(Debug, Clone)]
pub struct Vendor {
    /// Name of its folder: `tencentcloud`.
    pub key: String,
    /// Its file below the specification's root.
    pub file: String,
    /// Its name.
    pub title: String,
    /// What a user should know first.
    pub description: String,
    /// Pages that the facts come from.
    pub pages: Vec<Page>,
    /// Where requests go.
    pub hosts: Hosts,
    /// How requests are signed; the first is the one for access keys.
    pub signing: Vec<SigningScheme>,
    /// Where the client looks for credentials, in this order.
    pub credentials: Vec<CredentialSource>,
    /// What the file of credentials looks like.
    pub profile: Option<Profile>,
    /// How a virtual machine asks for the credentials of its role.
    pub metadata_server: Option<MetadataServer>,
    /// How to find the project of a region.
    pub projects: Option<ProjectLookup>,
    /// Environment variables.
    pub environment: Environment,
    /// Region ids and names.
    pub regions: Vec<(String, String)>,
    /// Headers that say something of the client; a server accepts requests without them.
    pub client_headers: Vec<(String, String)>,
    /// The member of a response body that holds the result.
    pub envelope: Option<String>,
    /// The header that holds the request id.
    pub request_id_header: Option<String>,
    /// Dotted paths of the request id in a body.
    pub request_id_body: Vec<String>,
    /// Classes of errors by code or by the beginning of codes, in alphabetical order.
    pub classes: Vec<(String, ErrorClass)>,
    /// Codes that any operation may answer.
    pub error_codes: Vec<ErrorCode>,
    /// Its services, by key.
    pub services: Vec<Service>,
}

/// One service of a vendor.
#[derive(Debug, Clone)]
pub struct Service {
    /// Name of its folder: `cynosdb`.
    pub key: String,
    /// Its file below the specification's root.
    pub file: String,
    /// The file of its shared types: one of their own, or the service's.
    pub types_file: String,
    /// Its name.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// The name in host names and signatures.
    pub host: String,
    /// The version of the API.
    pub version: Option<String>,
    /// Pages that the facts come from.
    pub pages: Vec<Page>,
    /// Regions that serve it.
    pub regions: Vec<String>,
    /// Hosts of regions that do not follow the vendor's pattern.
    pub region_hosts: Vec<(String, String)>,
    /// How errors look, the vendor's format included.
    pub errors: ErrorFormat,
    /// Classes of errors that the vendor's do not say, those of its operations included.
    pub classes: Vec<(String, ErrorClass)>,
    /// Codes that any of its operations may answer.
    pub error_codes: Vec<ErrorCode>,
    /// Shared types, by name.
    pub types: Vec<Definition>,
    /// Its operations, by name.
    pub operations: Vec<Operation>,
}

impl Service {
    /// Every type with its name: the shared ones, and those of each operation.
    pub fn definitions(&self) -> impl Iterator<Item = (&str, &Definition)> {
        let own = self
            .operations
            .iter()
            .flat_map(|operation| &operation.types);
        self.types
            .iter()
            .chain(own)
            .map(|definition| (definition.name.as_str(), definition))
    }
}

/// Where error bodies keep their parts, in the order to try.
#[derive(Debug, Clone, Default)]
pub struct ErrorFormat {
    /// What tells an error from a success.
    pub signalled_by: SignalledBy,
    /// Dotted paths of the code.
    pub code: Vec<String>,
    /// Dotted paths of the message.
    pub message: Vec<String>,
    /// Further documented members.
    pub other: Vec<String>,
}

/// One documented error code.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// The code.
    pub code: String,
    /// Name of the variant, if the specification gives one.
    pub name: Option<String>,
    /// HTTP status that it comes with, where documented.
    pub status: Option<u16>,
    /// What kind of trouble it is, if the specification says so.
    pub class: Option<ErrorClass>,
    /// What it means.
    pub description: String,
}

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

/// How the pages of a listing follow each other. Names are those of parameters and of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// By what the next page is asked for.
    pub by: PageBy,
    /// The parameter that says where a page begins.
    pub place: String,
    /// The parameter that says how large a page is.
    pub limit: Option<String>,
    /// The documented size of a page that no size is asked for.
    pub default_size: Option<u64>,
    /// The documented maximum of the size.
    pub largest_size: Option<u64>,
    /// The member that is the list, outermost object first.
    pub items: Vec<String>,
    /// The member that is the number of all items.
    pub total: Option<Vec<String>>,
}

/// By what the next page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageBy {
    /// By the number of items before it.
    Offset,
    /// By its number, the first page having this one.
    Page(u32),
    /// By this member of the response.
    NextMarker(Vec<String>),
    /// By this member of the last item.
    LastItem(Vec<String>),
}

/// What the state of a task means. A state that is in no list counts as running.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The member that is the state, outermost object first.
    pub member: Vec<String>,
    /// The states in which it is done; never empty.
    pub success: Vec<Value>,
    /// The states in which it has failed.
    pub failure: Vec<Value>,
    /// The states in which it goes on.
    pub running: Vec<Value>,
    /// Seconds between questions at first.
    pub every: Option<u32>,
    /// Seconds to wait at most.
    pub within: Option<u32>,
}

/// The task that an operation begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starts {
    /// The operation of the same service that tells its state.
    pub operation: String,
    /// Each parameter of that operation with where its value comes from.
    pub with: Vec<(String, Origin)>,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A required parameter of the operation itself.
    Request(String),
    /// A member of its response, outermost object first.
    Response(Vec<String>),
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
