//! What came of one call, as far as it is counted: a soak must not keep what it received.

use cloudbind::operation::{ErrorKind as _, Operation};
use cloudbind::service::Service;
use cloudbind::{Error, ErrorClass, Reply};
use serde_json::Value;

use super::documented::Documented;

/// The outcome of one call.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// How often the request was sent.
    pub sent: usize,
    /// `None` if it succeeded.
    pub failure: Option<Failure>,
}

/// A call that failed.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    /// The variant of [`Error`].
    pub variant: Option<&'static str>,
    pub class: ErrorClass,
    pub may_have_been_carried_out: bool,
    /// `None` if the service did not answer with an error.
    pub kind: Option<Kind>,
    /// `None` if nothing came that could have a request id.
    pub request_id: Option<RequestId>,
}

/// How well the service's error is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It is a documented one.
    Documented,
    /// It is a page or an empty answer, from something in front of the service.
    Page,
    /// It is unknown, and the specification has it no more than the client.
    Undocumented,
    /// It is unknown to the client, although it is documented.
    Missed,
}

/// What became of the request id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestId {
    Present,
    /// It is in no header, and the body is no JSON that it could be read from.
    Nowhere,
    /// It was there to be read.
    Lost,
}

impl Outcome {
    pub fn of<O: Operation>(
        result: Result<Reply<O::Response>, Error<O::Error>>,
        documented: &Documented,
    ) -> Self {
        match result {
            Ok(reply) => Self {
                sent: reply.earlier_attempts().len() + 1,
                failure: None,
            },
            Err(error) => Self {
                sent: error.earlier_attempts().len() + usize::from(was_sent(&error)),
                failure: Some(Failure {
                    variant: variant(&error),
                    class: error.class(),
                    may_have_been_carried_out: error.may_have_been_carried_out(),
                    kind: kind::<O>(&error, documented),
                    request_id: request_id::<O>(&error),
                }),
            },
        }
    }
}

/// Whether the last attempt of a call reached the network.
fn was_sent<E>(error: &Error<E>) -> bool {
    !matches!(
        error,
        Error::InvalidRequest(_) | Error::Credentials(_) | Error::RateLimit(_)
    )
}

fn variant<E>(error: &Error<E>) -> Option<&'static str> {
    Some(match error {
        Error::Service(_) => "Service",
        Error::Connect(_) => "Connect",
        Error::Timeout(_) => "Timeout",
        Error::Interrupted(_) => "Interrupted",
        Error::TooLarge(_) => "TooLarge",
        Error::Decode(_) => "Decode",
        Error::InvalidRequest(_) => "InvalidRequest",
        Error::Credentials(_) => "Credentials",
        Error::RateLimit(_) => "RateLimit",
        _ => return None,
    })
}

fn kind<O: Operation>(error: &Error<O::Error>, documented: &Documented) -> Option<Kind> {
    let answer = error.service()?;
    Some(if !answer.kind.is_unknown() {
        Kind::Documented
    } else if documented.has::<O>(answer.code.as_deref(), answer.status) {
        Kind::Missed
    } else if json(&answer.body).is_none() {
        Kind::Page
    } else {
        Kind::Undocumented
    })
}

fn request_id<O: Operation>(error: &Error<O::Error>) -> Option<RequestId> {
    // Without a status nothing came at all.
    error.status()?;
    if error.request_id().is_some() {
        return Some(RequestId::Present);
    }
    let header = <O::Service as Service>::DESCRIPTION
        .vendor
        .request_id
        .header;
    let in_header = match error {
        Error::Service(error) => header.and_then(|name| error.headers.get(name)).is_some(),
        Error::Decode(error) => header.and_then(|name| error.headers.get(name)).is_some(),
        // Only a good answer breaks off or is too large, and a good one has the vendor's header.
        _ => header.is_some(),
    };
    let in_body = error.body().is_some_and(|body| json(body).is_some());
    Some(if in_header || in_body {
        RequestId::Lost
    } else {
        RequestId::Nowhere
    })
}

/// An object or array; an empty body is none, and neither is a page.
fn json(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body).ok()
}
