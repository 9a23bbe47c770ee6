//! Typed clients for Huawei Cloud and Tencent Cloud, generated from the facts of their API pages.
//!
//! Each service is a feature, none of them on by default: `huaweicloud-cbh`, `huaweicloud-cce`,
//! `huaweicloud-dcs`, `tencentcloud-autoscaling`, `tencentcloud-cynosdb`; `full` is all of them.
//! The feature `serde` gives the generated types `Serialize` and `Deserialize`, under their names on
//! the wire; an optional field that is not set is left out. `blocking` adds a client whose
//! calls block, `gzip` takes compressed answers, and `stub` stands in for services in unit tests.
//!
#![cfg_attr(feature = "tencentcloud-cynosdb", doc = "```no_run")]
#![cfg_attr(not(feature = "tencentcloud-cynosdb"), doc = "```ignore")]
//! use cloudbind::tencentcloud::cynosdb::{
//!     Client, ForcePause, PauseServerless, PauseServerlessError, PauseServerlessRequired,
//! };
//! use cloudbind::{Credentials, Error};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder()
//!     .region("ap-guangzhou")
//!     .credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
//!     .build()?;
//! let request = PauseServerless::new(PauseServerlessRequired { cluster_id: "cynosdbmysql-example".into() })
//!     .force_pause(ForcePause::KeepConnections);
//! match client.send(&request).await {
//!     Ok(reply) => println!("task {:?}", reply.flow_id),
//!     Err(error) => match error.kind() {
//!         Some(PauseServerlessError::ResourceNotFoundClusterNotFoundError) => println!("no such cluster"),
//!         _ => return Err(error.into()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Nothing is lost on the way: an error code, value or member that no page documents reaches the
//! caller, and so does a body that cannot be read. Nothing is carried out twice: a request is sent
//! again only if it was refused before it was carried out, or if doing it twice does no harm.

// Generated code names this crate as its users do, so that the same text compiles here and there.
extern crate self as cloudbind;

pub mod auth;
pub mod binding;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod clock;
pub mod codec;
mod endpoint;
mod error;
#[rustfmt::skip] // It is laid out by the generator.
#[allow(clippy::pedantic, reason = "what the generator writes is judged by its own tests")]
#[path = "../generated/mod.rs"]
mod generated;
pub mod http;
mod locked;
pub mod operation;
pub mod paging;
mod protocol;
mod rate;
mod reply;
mod retry;
pub mod service;
#[cfg(feature = "stub")]
pub mod stub;
pub mod transport;
pub mod value;
pub mod waiting;

pub use auth::Credentials;
pub use client::{BuildError, CallOptions, Client, ClientBuilder};
pub use clock::{Clock, ManualClock, SystemClock};
pub use error::{
    CredentialsError, DecodeFailure, Error, ErrorAnswer, InvalidRequest, RateLimitError,
    ServiceError, TransportError,
};
#[allow(
    unused_imports,
    reason = "without a service's feature there is nothing in it"
)]
pub use generated::*;
pub use operation::Operation;
pub use reply::Reply;
pub use retry::{Attempt, Retry};
pub use service::ErrorClass;

/// What macros of this crate expand to; not for use by hand.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "serde")]
    pub use serde;

    /// A value as JSON, by way of the codec.
    #[cfg(feature = "serde")]
    pub fn to_value(value: &dyn crate::codec::Encode) -> serde_json::Value {
        crate::codec::to_value(value)
    }
}

/// The examples of the README, so that they compile.
#[cfg(all(doctest, feature = "tencentcloud-cynosdb"))]
#[doc = include_str!("../README.md")]
struct Readme;
