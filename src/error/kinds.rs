//! The kinds of errors, one type each.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::codec::DecodeError;
use crate::http::{Bytes, Headers};
use crate::retry::Attempt;
use crate::service::ErrorClass;

/// An error that the service, or a gateway before it, answered with: which of the documented ones it
/// is, and by dereferencing all the rest.
#[non_exhaustive]
#[derive(Clone)]
pub struct ServiceError<E> {
    /// The documented error.
    pub kind: E,
    /// The answer that said so.
    pub answer: Box<ErrorAnswer>,
}

impl<E> Deref for ServiceError<E> {
    type Target = ErrorAnswer;

    fn deref(&self) -> &ErrorAnswer {
        &self.answer
    }
}

/// What is known of an error that was answered, whatever the operation documents.
#[non_exhaustive]
#[derive(Clone)]
pub struct ErrorAnswer {
    /// What kind of trouble it is, for documented and unknown errors alike.
    pub class: ErrorClass,
    /// The code, documented or not; `None` if the body has none, as a gateway's HTML page.
    pub code: Option<String>,
    /// The vendor's message; the body's text if that is not JSON; else empty.
    pub message: String,
    /// The request id, which the vendor's support asks for.
    pub request_id: Option<String>,
    /// The HTTP status.
    pub status: u16,
    /// The headers; `Retry-After` may be among them.
    pub headers: Headers,
    /// The body as it came.
    pub body: Bytes,
    /// The operation, with its service: `cynosdb PauseServerless`.
    pub operation: String,
    /// The attempts before this one.
    pub earlier: Vec<Attempt>,
}

impl ErrorAnswer {
    /// The value of a header, whose name is compared without regard to case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)
    }

    /// The part of a dotted code before its first dot, which says the family of an unknown code:
    /// `ResourceNotFound` of `ResourceNotFound.ClusterNotFoundError`.
    #[must_use]
    pub fn family(&self) -> Option<&str> {
        self.code
            .as_deref()
            .map(|code| code.split('.').next().unwrap_or(code))
    }

    fn debug(
        &self,
        f: &mut fmt::Formatter<'_>,
        name: &str,
        kind: Option<&dyn fmt::Debug>,
    ) -> fmt::Result {
        let mut debug = f.debug_struct(name);
        debug.field("operation", &self.operation);
        if let Some(kind) = kind {
            debug.field("kind", kind);
        }
        debug
            .field("class", &self.class)
            .field("code", &self.code)
            .field("message", &one_line(&self.message))
            .field("request_id", &self.request_id)
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ErrorAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug(f, "ErrorAnswer", None)
    }
}

impl<E: fmt::Debug> fmt::Debug for ServiceError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.answer.debug(f, "ServiceError", Some(&self.kind))
    }
}

impl fmt::Display for ErrorAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match &self.code {
            Some(code) => write!(f, "{code}")?,
            None => write!(f, "HTTP {}", self.status)?,
        }
        if !self.message.is_empty() {
            write!(f, ": {}", one_line(&self.message))?;
        }
        write_request_id(f, self.request_id.as_deref())?;
        write_attempts(f, &self.earlier)
    }
}

impl<E> fmt::Display for ServiceError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.answer.fmt(f)
    }
}

impl<E: fmt::Debug> StdError for ServiceError<E> {}

/// A connection that could not be made, or did not last.
#[non_exhaustive]
#[derive(Debug)]
pub struct TransportError {
    /// The operation, with its service.
    pub operation: String,
    /// The HTTP status, if the answer had begun.
    pub status: Option<u16>,
    /// The request id, if the answer had begun and had it in a header.
    pub request_id: Option<String>,
    /// What the HTTP library says.
    pub source: Box<dyn StdError + Send + Sync>,
    /// The attempts before this one.
    pub earlier: Vec<Attempt>,
}

impl TransportError {
    /// Says which operation it was, what happened, and why.
    pub(super) fn after(&self, what: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {what}: {self}", self.operation)
    }
}

impl fmt::Display for TransportError {
    /// The innermost reason, which is the one that says something.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reason: &(dyn StdError + 'static) = &*self.source;
        while let Some(inner) = reason.source() {
            reason = inner;
        }
        write!(f, "{reason}")?;
        if let Some(id) = &self.request_id {
            write!(f, " (request id {id})")?;
        }
        write_attempts(f, &self.earlier)
    }
}

/// A success whose body is not what the page documents. What the operation does has been done.
#[non_exhaustive]
#[derive(Clone)]
pub struct DecodeFailure {
    /// The operation, with its service.
    pub operation: String,
    /// What is wrong, and where.
    pub error: DecodeError,
    /// The request id.
    pub request_id: Option<String>,
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body as it came.
    pub body: Bytes,
    /// The attempts before this one.
    pub earlier: Vec<Attempt>,
}

impl fmt::Debug for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeFailure")
            .field("operation", &self.operation)
            .field("error", &self.error)
            .field("request_id", &self.request_id)
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: it succeeded, but its answer is not as documented {}",
            self.operation, self.error
        )?;
        write_request_id(f, self.request_id.as_deref())?;
        write_attempts(f, &self.earlier)
    }
}

/// A request that cannot be sent as it is.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct InvalidRequest {
    /// The operation, with its service.
    pub operation: String,
    /// The parameter, by its name on the wire.
    pub parameter: String,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: parameter `{}` {}",
            self.operation, self.parameter, self.reason
        )
    }
}

/// Credentials that cannot be used.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct CredentialsError {
    /// The operation, with its service.
    pub operation: String,
    /// What is wrong with them, and what to do.
    pub reason: String,
    /// The attempts before this one.
    pub earlier: Vec<Attempt>,
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: credentials: {}", self.operation, self.reason)?;
        write_attempts(f, &self.earlier)
    }
}

/// A request that the documented rate limit leaves no room for in the call's time.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct RateLimitError {
    /// The operation, with its service.
    pub operation: String,
    /// How long the request would have had to wait.
    pub wait: Duration,
    /// The attempts before this one.
    pub earlier: Vec<Attempt>,
}

impl fmt::Display for RateLimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the documented rate limit asks to wait {} ms, which is longer than the call may take",
            self.operation,
            u64::try_from(self.wait.as_millis()).unwrap_or(u64::MAX)
        )?;
        write_attempts(f, &self.earlier)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl StdError for DecodeFailure {}

impl StdError for InvalidRequest {}

impl StdError for CredentialsError {}

impl StdError for RateLimitError {}

fn write_request_id(f: &mut fmt::Formatter<'_>, request_id: Option<&str>) -> fmt::Result {
    match request_id {
        Some(id) => write!(f, " (request id {id})"),
        None => f.write_str(" (no request id)"),
    }
}

/// Says how often it was tried, if more than once.
fn write_attempts(f: &mut fmt::Formatter<'_>, earlier: &[Attempt]) -> fmt::Result {
    match earlier.len() {
        0 => Ok(()),
        more => write!(f, ", after {} attempts", more + 1),
    }
}

/// A message fit for one line of a log: no line breaks or control characters, and not a whole page.
pub(crate) fn one_line(message: &str) -> String {
    const MOST: usize = 300;
    let mut line: String = message.split_whitespace().collect::<Vec<_>>().join(" ");
    line.retain(|c| !c.is_control());
    if line.chars().count() > MOST {
        line = line.chars().take(MOST).collect();
        line.push('…');
    }
    line
}
