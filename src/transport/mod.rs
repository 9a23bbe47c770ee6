//! The seam between a client and the network.
//!
//! A client hands each signed request to its [`Transport`]. [`HttpTransport`], over reqwest, is the
//! one that it has unless it is given another: one that records, replays or counts, for example.
//!
//! ```
//! use std::sync::atomic::{AtomicUsize, Ordering};
//!
//! use cloudbind::transport::{HttpTransport, Sending, Transmission, Transport};
//!
//! /// Counts the requests that really go out, repeated ones included.
//! #[derive(Debug)]
//! struct Counting {
//!     inner: HttpTransport,
//!     sent: AtomicUsize,
//! }
//!
//! impl Transport for Counting {
//!     fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
//!         self.sent.fetch_add(1, Ordering::Relaxed);
//!         self.inner.send(transmission)
//!     }
//! }
//! ```

mod bounded;
mod over_reqwest;
mod settings;
mod tls;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::http::{Headers, HttpRequest, HttpResponse};

pub(crate) use bounded::Bounded;
pub use over_reqwest::HttpTransport;
pub use settings::{HttpSettings, SettingsError};

/// Carries a request to a server and its answer back, once.
///
/// It must not repeat a request and must not follow a redirect: whether a request may be sent again
/// is for the client to say.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends the request and collects the whole answer. Dropping the future cancels.
    ///
    /// # Errors
    /// If there is no whole answer; a status that says "error" is an answer. The error's
    /// [`Stage`] decides whether the client may send the request again, so it must be honest.
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a>;
}

/// A transport that is shared with others.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        (**self).send(transmission)
    }
}

/// An answer to come.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, SendError>> + Send + 'a>>;

/// One request on its way.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Transmission<'a> {
    /// The request, signed.
    pub request: &'a HttpRequest,
    /// The whole address, with the query written as it was signed.
    pub url: &'a str,
    /// How long it may take until the answer is complete.
    pub timeout: Duration,
    /// How many bytes of a body are accepted, after decompression.
    pub max_response_bytes: usize,
}

impl<'a> Transmission<'a> {
    /// A request that may take 60 seconds and answer with 64 MiB.
    #[must_use]
    pub fn new(request: &'a HttpRequest, url: &'a str) -> Self {
        Self {
            request,
            url,
            timeout: Duration::from_secs(60),
            max_response_bytes: 64 << 20,
        }
    }

    /// With another time limit.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// With another limit of the answer's size, in bytes.
    #[must_use]
    pub fn max_response_bytes(self, max_response_bytes: usize) -> Self {
        Self {
            max_response_bytes,
            ..self
        }
    }
}

impl fmt::Debug for Transmission<'_> {
    /// Without the address, in whose query values of parameters stand.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transmission")
            .field("request", &self.request)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish_non_exhaustive()
    }
}

/// Why there is no whole answer.
#[derive(Debug)]
pub struct SendError {
    /// How far it came.
    pub stage: Stage,
    /// Status and headers, if they had arrived.
    pub head: Option<Box<(u16, Headers)>>,
    /// The reason.
    pub source: Box<dyn StdError + Send + Sync>,
}

/// How far a request came that got no whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// There was no connection: nothing was sent.
    Connect,
    /// It was sent, at least in part, and time ran out.
    Timeout,
    /// It was sent, at least in part, and the connection broke.
    Interrupted,
    /// The answer is larger than accepted.
    TooLarge,
}

impl Stage {
    /// Its name in traces.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::TooLarge => "too_large",
        }
    }
}

impl SendError {
    /// An error without an answer's head.
    pub fn new(stage: Stage, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            stage,
            head: None,
            source: source.into(),
        }
    }
}

impl fmt::Display for SendError {
    /// The innermost reason, which is the one that says something.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reason: &(dyn StdError + 'static) = &*self.source;
        while let Some(inner) = reason.source() {
            reason = inner;
        }
        write!(f, "{reason}")
    }
}

impl StdError for SendError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
