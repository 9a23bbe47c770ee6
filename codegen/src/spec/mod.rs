//! The format: what a maintainer writes, one Rust type per kind of file.
//!
//! These types are the format's only definition. The JSON Schema that editors use is generated
//! from them, the loader checks each file against that same schema (so that it can report every
//! problem with its place, where serde stops at the first), and serde then builds the types.

mod credentials;
mod endpoint;
mod entries;
mod error;
mod field;
mod fix;
mod paging;
mod service;
mod vendor;
mod waiting;

pub use credentials::{CredentialSource, MetadataServer, Profile};
pub use endpoint::{Endpoint, Example, Page, RateLimit, Response};
pub use entries::Entries;
pub use error::{ErrorClass, ErrorCode, ErrorFormat, SignalledBy};
pub use field::{ClientValue, Field, TypeDefinition, Value};
pub use fix::Fix;
pub use paging::Paging;
pub use service::{Service, SharedTypes};
pub use vendor::{
    EmptyBody, Environment, Hosts, ProjectLookup, RequestDefaults, ResponseDefaults, SigningScheme,
    Vendor,
};
pub use waiting::{Starts, StateValue, Waiting};
