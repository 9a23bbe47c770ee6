//! What the specification means, with every reference resolved and every default filled in.
//!
//! It speaks of the wire only: names are the vendor's. Rust names are made in [`crate::name`] and
//! decided in [`crate::emit`]; a server that plays the vendor works on this too.

mod listing;
mod operation;
mod types;

pub use listing::{Origin, PageBy, Paging, Starts, Waiting};
pub use operation::{Binding, ClientToken, Example, Location, Operation, Parameter};
pub use types::{Definition, DefinitionKind, EnumValue, Field, FieldDocs, Rules, Shape};

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
