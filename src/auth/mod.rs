//! Who sends a request, and how it is proven.

mod cache;
mod credentials;
mod hash;
mod identity;
pub mod provider;
mod scheme;
pub mod sdk_hmac;
pub mod tc3;

pub(crate) use cache::CredentialsCache;
pub use credentials::{Credentials, KeyPair};
pub use hash::Signature;
pub(crate) use identity::{Identity, Scope, SigningError};
pub use provider::*;
pub use scheme::Scheme;
