//! Values to the wire and back, without code per type.
//!
//! Generated types only name their fields; everything else happens here, compiled once. JSON is
//! parsed once into `serde_json::Value`, and written straight into bytes.

mod decode;
mod encode;
mod request;
mod response;

pub use decode::{Decode, DecodeError, ObjectReader};
#[cfg(feature = "serde")]
pub(crate) use encode::to_value;
pub use encode::{Encode, Encoder};
pub(crate) use request::Body;
pub use request::RequestWriter;
pub use response::ResponseReader;

/// What decoding gives.
pub type Result<T> = std::result::Result<T, DecodeError>;
