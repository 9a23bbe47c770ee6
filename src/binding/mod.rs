//! The tables that generated code consists of.
//!
//! A generated file names what its page documents, one row for each parameter, member, code and
//! value; these macros make types of the rows, and the code that all of them share walks the
//! tables. So a row is all that a change of a page changes, and most of what a type can do is
//! compiled once.
//!
//! - [`request!`]: an operation and its request: constructor, setters, and how it travels.
//! - [`response!`]: what the operation answers. Any member may be missing.
//! - [`errors!`] and [`error_codes!`]: the codes of one operation, and those that several share.
//! - [`sent!`], [`received!`], [`exchanged!`]: objects inside of requests, of responses, of both.
//! - [`values!`]: an enum that keeps values it does not know.
//! - [`pages!`], [`waiting!`], [`starts!`]: how pages follow each other, and how tasks end.
//! - [`operations!`]: what a service consists of.
//!
//! A row reads `limit: i64 = query "limit"`: name and type in Rust, place and name on the wire. The
//! word `exact` behind it makes a setter that converts nothing, so that a literal has a type.

mod errors;
mod object;
mod operation;
mod service;
mod values;

pub use crate::{
    __error_codes as error_codes, __errors as errors, __exchanged as exchanged,
    __operations as operations, __pages as pages, __received as received, __request as request,
    __response as response, __sent as sent, __starts as starts, __values as values,
    __waiting as waiting,
};

/// What a description is written with.
pub mod description {
    pub use crate::operation::{ClientParameter, ClientValue, Description};
}

/// The places of a request or response, as rows write them.
#[allow(non_upper_case_globals, reason = "rows name them as specifications do")]
pub mod place {
    use crate::operation::Place;

    /// In the path.
    pub const path: Place = Place::Path;
    /// In the query string.
    pub const query: Place = Place::Query;
    /// In a header.
    pub const header: Place = Place::Header;
    /// As a member of the JSON body.
    pub const body: Place = Place::Body;
    /// As a field or a file of a form.
    pub const form: Place = Place::Form;
    /// As the whole body, in JSON.
    pub const payload: Place = Place::Payload;
    /// As the whole body, byte by byte.
    pub const bytes: Place = Place::Bytes;
}

/// Where a name is in a list.
#[must_use]
pub fn position(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}
