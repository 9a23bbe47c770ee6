//! Who sends a request, and how it is proven.

mod credentials;
mod hash;
pub mod sdk_hmac;
mod sign;
pub mod tc3;

pub use credentials::{Credentials, KeyPair};
pub use hash::Signature;
pub(crate) use sign::{Scope, Signer};
