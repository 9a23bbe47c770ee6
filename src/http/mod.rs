//! Requests and answers as plain data: what the protocols build, the signers sign, and a transport
//! carries.

mod headers;
mod request;
mod response;

pub use bytes::Bytes;
pub use headers::Headers;
pub use request::HttpRequest;
pub(crate) use request::{ESCAPED, is_secret};
pub use response::HttpResponse;
