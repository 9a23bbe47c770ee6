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
//! By itself it runs as `cargo run -p cloudbind-simulator -- --port 8080`. Either way it serves every
//! service, or those that are named ([`Builder::services`], `--service`), which are read faster.
//!
//! # How a request is answered
//!
//! 1. **Operation.** Method, path and constant headers (`X-TC-Action`) must be those of an operation.
//!    If the first label of the `Host` header is the name of a service (`cce.…`), only its
//!    operations count; an address such as `127.0.0.1` leaves them all. Where several paths fit, a
//!    literal segment goes before a parameter.
//! 2. **Signature.** It is computed again from what arrived. Signed requests, tokens, clock skew and
//!    temporary credentials are judged as the vendor documents; see [`Builder`] for what is known.
//! 3. **Parameters.** Headers, path, query and body are checked against the specification. It is
//!    stricter here than the clouds may be: values that are not documented are refused, and so are
//!    unknown members and query parameters.
//! 4. **Rate limit.** An operation is refused when it is called more often than documented.
//! 5. **Errors that were asked for**, see below.
//! 6. **Answer.** The documented example whose request is the one that came; else the first example;
//!    else one made up from the types. It has a fresh request id. Of a listing it is the page that
//!    was asked for ([`Builder::listed_items`]), and of a task the state that it has by now
//!    ([`Builder::polls_until_done`]).
//!
//! Refusals have the code, the status and the body that the vendor's own would have; their message
//! says in detail what was wrong.
//!
//! # Asking for errors
//!
//! | for | how |
//! | --- | --- |
//! | the next call, in process | [`Simulator::fail_next`] with a [`Failure`] |
//! | one request | its header `X-Simulator-Error: <error>`, signed or not |
//! | the next calls, over HTTP | `POST /_simulator/errors` with `{"operation": "PauseServerless", "error": "InternalError.SystemError", "times": 1}`; `DELETE` forgets them |
//! | a share of all calls | [`Builder::random_faults`] with a seed |
//!
//! Where several services have an operation of one name, it is named with its service:
//! `cbh/CreateInstance`, or `huaweicloud/cbh/CreateInstance`.
//!
//! An error is a code, a status, or one of the names below. A failure meets only requests that would
//! have succeeded. A code that is documented nowhere is answered as it is.
//!
//! | name | the request is carried out | what the client sees |
//! | --- | --- | --- |
//! | an error code, or a status from 400 to 599 | no | the documented error; a status that is told by no body is a page of the gateway |
//! | `refuse` | no | the connection is closed without an answer |
//! | `close-before-answer`, `disconnect` | yes | the connection is closed without an answer |
//! | `close-within-body` | yes | the head and half of the body, then the connection is closed |
//! | `close-after-body` | yes | the good answer, then the connection is closed unannounced |
//! | `stall-headers` | yes | nothing, for ten minutes |
//! | `stall-body` | yes | the head and half of the body, then nothing, for ten minutes |
//! | `truncated-json` | yes | a whole answer with half of the JSON in it |
//! | `wrong-content-type` | yes | the good answer as `text/html` |
//! | `oversized`, `oversized:<bytes>` | yes | the good answer with one large member more; 16 MiB if no size is named, 1 GiB at most |
//! | `bad-gateway`, `gateway-page:<status>` | no | an HTML page |
//! | `too-many-requests`, `too-many-requests:<seconds>` | no | status 429, with `Retry-After` if there are seconds |
//! | `unavailable`, `unavailable:<seconds>` | no | an HTML page with status 503, with `Retry-After` if there are seconds |
//! | `throttled` | no | what the documented rate limit answers |
//! | `redirect`, `redirect:<location>` | no | status 307 |
//! | `clock-skewed` | no | what a request is refused with whose time is wrong |
//! | `expired-token` | no | what a request is refused with whose token has expired |
//! | `after-execution:<any of these>` | yes | the same as without it |
//!
//! On HTTP/2 a stream is reset where a connection would be closed, for others may share it; only
//! `close-after-body` ends the connection, and `GOAWAY` says so. Answers without a body are whole
//! where half of a body is announced, and cannot be cut.
//!
//! Every answer has the `Date` of the simulator's clock ([`Builder::clock`]), so that a client whose
//! own clock is wrong can see it.
//!
//! # What was asked and carried out
//!
//! | in process | over HTTP | |
//! | --- | --- | --- |
//! | [`Simulator::requests`] | `GET /_simulator/requests` | the last 1,000 requests with their answers; nothing secret over HTTP |
//! | [`Simulator::executions`] | `GET /_simulator/executions` | how often requests were carried out, and the same request at most; `DELETE` counts from 0 |
//! | | `GET /_simulator/operations` | the operations and their documented errors |
//!
//! # Tokens and keys
//!
//! The endpoints where clients get identities answer as well, on the same address and whatever the
//! specification says of them. What they issue are fakes, and they are accepted until they expire.
//! The journal has these requests under the names of the table, and failures can be asked for by
//! these names. Passwords and identity tokens are not in the journal.
//!
//! | name | request | |
//! | --- | --- | --- |
//! | `iam:CreateToken` | `POST /v3/auth/tokens` | a token for [`Builder::user`], good in `X-Auth-Token` |
//! | `iam:ListProjects` | `GET /v3/projects`, signed or with a token | every [`Builder::project`], or those of `?name=` |
//! | `metadata:CreateToken` | `PUT /meta-data/latest/api/token` | a token for the next one |
//! | `metadata:GetSecurityKey` | `GET /openstack/latest/securitykey` | temporary keys |
//! | `metadata:GetRoleName` | `GET /latest/meta-data/cam/security-credentials/` | [`Builder::instance_role`] |
//! | `metadata:GetRoleKeys` | the same with the role's name | temporary keys |
//! | `sts:AssumeRole` | `POST /` with that `X-TC-Action`, signed | temporary keys |
//! | `sts:AssumeRoleWithWebIdentity` | the same, with `Authorization: SKIP` | temporary keys for [`Builder::web_identity_token`] |
//!
//! # HTTPS and HTTP/2
//!
//! With [`Builder::tls`] the simulator speaks HTTPS with certificates of its own making, and asks
//! for one of the client with [`Builder::require_client_certificate`]. HTTP/2 is served to clients
//! that begin with it: over HTTPS because they chose it, without HTTPS because they know beforehand.
//!
//! # What it does not do
//!
//! It keeps no state of resources: a cluster that was paused is not paused. It does not answer RPC
//! calls that come by GET, or signatures with derived keys (V11).

mod answer;
mod builder;
mod clock;
mod cloud;
mod connection;
mod control;
mod credentials;
mod delivery;
mod executions;
mod failure;
mod fault;
mod find;
mod identity;
mod journal;
mod limit;
mod locked;
mod moment;
mod named;
mod near;
mod outcome;
mod parameters;
mod place;
mod protocol;
mod received;
mod reply;
mod request_id;
mod sample;
mod server;
mod simulator;
mod specification;
mod tls;
mod verify;
#[cfg(test)]
mod whole;

pub use builder::{Builder, StartError};
pub use executions::Executions;
pub use failure::Failure;
pub use journal::RecordedRequest;
pub use sample::sample_request;
pub use simulator::Simulator;
