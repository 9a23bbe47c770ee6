//! What can go wrong with a call, with everything that is known about it.

mod failure;
mod kinds;

pub(crate) use failure::{Broken, Failure, Refusal};
pub use kinds::{CredentialsError, DecodeFailure, InvalidRequest, ServiceError, TransportError};

use std::error::Error as StdError;
use std::fmt;

/// What went wrong with a call whose operation documents the errors `E`.
///
/// `Display` says operation, code, message and request id in one line.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The service, or a gateway before it, answered with an error.
    Service(Box<ServiceError<E>>),
    /// No connection could be made: nothing was sent.
    Connect(Box<TransportError>),
    /// No answer came in time. The request may have been carried out.
    Timeout(Box<TransportError>),
    /// The connection broke before the answer was complete. The request may have been carried out.
    Interrupted(Box<TransportError>),
    /// The service answered with success, and the body is not what its page documents.
    Decode(Box<DecodeFailure>),
    /// The request cannot be sent as it is: nothing was sent.
    InvalidRequest(Box<InvalidRequest>),
    /// The credentials cannot be used: nothing was sent.
    Credentials(Box<CredentialsError>),
}

impl<E> Error<E> {
    /// The service's answer, if there was one.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError<E>> {
        match self {
            Self::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The documented error that the service answered with.
    #[must_use]
    pub fn kind(&self) -> Option<&E> {
        self.service().map(|error| &error.kind)
    }

    /// The code that the service answered with, documented or not.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.service().and_then(|error| error.code.as_deref())
    }

    /// The request id, which the vendor's support asks for, if an answer brought one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id.as_deref(),
            Self::Decode(error) => error.request_id.as_deref(),
            Self::Connect(error) | Self::Timeout(error) | Self::Interrupted(error) => {
                error.request_id.as_deref()
            }
            _ => None,
        }
    }

    /// The HTTP status, if at least the beginning of an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Service(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Connect(error) | Self::Timeout(error) | Self::Interrupted(error) => error.status,
            _ => None,
        }
    }

    /// The body of the answer as it came, if one came.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match self {
            Self::Service(error) => Some(&error.body),
            Self::Decode(error) => Some(&error.body),
            _ => None,
        }
    }
}

impl<E: fmt::Debug> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Connect(error) => write!(f, "{}: no connection: {error}", error.operation),
            Self::Timeout(error) => write!(f, "{}: no answer in time: {error}", error.operation),
            Self::Interrupted(error) => {
                write!(f, "{}: the connection broke: {error}", error.operation)
            }
            Self::Decode(error) => error.fmt(f),
            Self::InvalidRequest(error) => error.fmt(f),
            Self::Credentials(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Connect(error) | Self::Timeout(error) | Self::Interrupted(error) => {
                Some(&*error.source)
            }
            // What is wrong with the body is said by `Display` already.
            Self::Decode(_) | Self::Service(_) | Self::InvalidRequest(_) | Self::Credentials(_) => {
                None
            }
        }
    }
}
