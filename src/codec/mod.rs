//! Values to the wire and back, without code per type.
//!
//! Generated types only name their fields; everything else happens here, compiled once. JSON is
//! parsed once into a tree that borrows from the body, and written straight into bytes.

mod decode;
mod encode;
mod error;
#[cfg(feature = "serde")]
pub mod flat;
mod form;
mod json;
mod object;
mod request;
mod response;

pub use decode::{Decode, Input};
#[cfg(feature = "serde")]
pub(crate) use encode::to_value;
pub use encode::{Encode, Encoder};
pub use error::DecodeError;
pub(crate) use form::body as form_body;
pub use json::{Json, Number};
pub use object::{Fields, fill_object};
pub use request::RequestWriter;
pub(crate) use request::{Body, ClientToken};
pub use response::{Receive, ResponseReader};

/// What decoding gives.
pub type Result<T> = std::result::Result<T, DecodeError>;

/// Takes a value out of the text of a JSON document, such as one that was stored.
///
/// # Errors
/// If it is not JSON, or has another type.
pub fn from_slice<T: Decode>(json: &[u8]) -> Result<T> {
    let json: Json<'_> =
        serde_json::from_slice(json).map_err(|error| DecodeError::not_json(&error))?;
    T::decode(Input::Json(json))
}
