//! An HTTP server that stands in for the clouds.
//!
//! It reads the specification that the clients are generated from, and behaves as it says: it finds
//! the operation that a request calls, checks its signature, its headers and its parameters, keeps
//! the documented rate limits, and answers with the documented examples and errors. Programs can be
//! tried on it without a network, an account, or anything that costs or breaks.
//!
//! ```
//! use cloudbind_simulator::{Failure, Simulator};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), cloudbind_simulator::StartError> {
//! let simulator = Simulator::builder().start().await?;
//! println!("point a client at {}", simulator.url());
//!
//! // The next call of this operation fails as documented; the one after it succeeds.
//! simulator.fail_next("PauseServerless", Failure::code("InternalError.SystemError"));
//!
//! // After the program under test has run:
//! for request in simulator.requests() {
//!     println!("{:?} was answered with {:?}", request.operation, request.code);
//! }
//! simulator.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! By itself it runs as `cargo run -p cloudbind-simulator -- --port 8080`.
//!
//! # How a request is answered
//!
//! 1. **Operation.** Method, path and constant headers (`X-TC-Action`) must be those of an operation.
//!    If the first label of the `Host` header is the name of a service (`cce.…`), only its
//!    operations count; an address such as `127.0.0.1` leaves them all.
//! 2. **Signature.** It is computed again from what arrived. Signed requests, tokens, clock skew and
//!    temporary credentials are judged as the vendor documents; see [`Builder`] for what is known.
//! 3. **Parameters.** Headers, path, query and body are checked against the specification. It is
//!    stricter here than the clouds may be: values that are not documented are refused, and so are
//!    unknown members and query parameters.
//! 4. **Rate limit.** An operation is refused when it is called more often than documented.
//! 5. **Errors that were asked for**, see below.
//! 6. **Answer.** The documented example whose request is the one that came; else the first example;
//!    else one made up from the types. It has a fresh request id.
//!
//! Refusals have the code, the status and the body that the vendor's own would have; their message
//! says in detail what was wrong.
//!
//! # Asking for errors
//!
//! | for | how |
//! | --- | --- |
//! | the next call, in process | [`Simulator::fail_next`] with a [`Failure`] |
//! | one request | its header `X-Simulator-Error: <code or status>`, signed or not |
//! | the next calls, over HTTP | `POST /_simulator/errors` with `{"operation": "PauseServerless", "error": "InternalError.SystemError", "times": 1}`; `DELETE` forgets them |
//!
//! A failure meets only requests that would have succeeded. A code that is documented nowhere is
//! answered as it is.
//!
//! `GET /_simulator/operations` lists the operations and their documented errors, and
//! `GET /_simulator/requests` the last 1,000 requests with their answers, without anything secret.
//!
//! # What it does not do
//!
//! It keeps no state: a cluster that was paused is not paused. It does not answer RPC calls that
//! come by GET, signatures with derived keys (V11), or requests for tokens.

mod answer;
mod builder;
mod clock;
mod cloud;
mod control;
mod credentials;
mod failure;
mod fault;
mod find;
mod journal;
mod limit;
mod locked;
mod near;
mod parameters;
mod place;
mod protocol;
mod received;
mod reply;
mod request_id;
mod server;
mod simulator;
mod verify;

pub use builder::{Builder, StartError};
pub use failure::Failure;
pub use journal::RecordedRequest;
pub use simulator::Simulator;
