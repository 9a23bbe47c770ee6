//! What can go wrong with a call, with everything that is known about it.

mod failure;
mod kinds;

pub(crate) use failure::{Failed, Failure, Refusal};
pub(crate) use kinds::one_line;
pub use kinds::{
    CredentialsError, DecodeFailure, ErrorAnswer, InvalidRequest, RateLimitError, ServiceError,
    TransportError,
};

use std::error::Error as StdError;
use std::fmt;

use crate::retry::Attempt;
use crate::service::ErrorClass;

/// What went wrong with a call whose operation documents the errors `E`.
///
/// `Display` says operation, code, message and request id in one line.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The service, or a gateway before it, answered with an error.
    Service(ServiceError<E>),
    /// No connection could be made: nothing was sent.
    Connect(Box<TransportError>),
    /// No answer came in time. The request may have been carried out.
    Timeout(Box<TransportError>),
    /// The connection broke before the answer was complete. The request may have been carried out.
    Interrupted(Box<TransportError>),
    /// The answer is larger than accepted. The request may have been carried out.
    TooLarge(Box<TransportError>),
    /// The service answered with success, and the body is not what its page documents.
    Decode(Box<DecodeFailure>),
    /// The request cannot be sent as it is: nothing was sent.
    InvalidRequest(Box<InvalidRequest>),
    /// The credentials cannot be used: nothing was sent.
    Credentials(Box<CredentialsError>),
    /// The documented rate limit leaves no room for it in the call's time: it was not sent.
    RateLimit(Box<RateLimitError>),
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
            _ => self.transport()?.request_id.as_deref(),
        }
    }

    /// The HTTP status, if at least the beginning of an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Service(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => self.transport()?.status,
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

    /// What kind of trouble it is, which says what can be done about it.
    #[must_use]
    pub fn class(&self) -> ErrorClass {
        match self {
            Self::Service(error) => error.class,
            Self::Connect(_) | Self::Timeout(_) | Self::Interrupted(_) => ErrorClass::Transient,
            Self::TooLarge(_) | Self::Decode(_) => ErrorClass::Unknown,
            Self::InvalidRequest(_) => ErrorClass::Invalid,
            Self::Credentials(_) => ErrorClass::Auth,
            Self::RateLimit(_) => ErrorClass::Throttled,
        }
    }

    /// The attempts before the last one, whose outcome this error is.
    #[must_use]
    pub fn earlier_attempts(&self) -> &[Attempt] {
        match self {
            Self::Service(error) => &error.earlier,
            Self::Decode(error) => &error.earlier,
            Self::InvalidRequest(_) => &[],
            Self::Credentials(error) => &error.earlier,
            Self::RateLimit(error) => &error.earlier,
            Self::Connect(error)
            | Self::Timeout(error)
            | Self::Interrupted(error)
            | Self::TooLarge(error) => &error.earlier,
        }
    }

    /// Whether the operation may have been carried out all the same, by this attempt or an earlier
    /// one. A program that must know looks at the resource.
    #[must_use]
    pub fn may_have_been_carried_out(&self) -> bool {
        let now = match self {
            Self::Service(error) => error.class.may_have_been_carried_out(),
            Self::Timeout(_) | Self::Interrupted(_) | Self::TooLarge(_) | Self::Decode(_) => true,
            Self::Connect(_)
            | Self::InvalidRequest(_)
            | Self::Credentials(_)
            | Self::RateLimit(_) => false,
        };
        let mut earlier = self.earlier_attempts().iter();
        now || earlier.any(|attempt| attempt.may_have_been_carried_out)
    }

    fn transport(&self) -> Option<&TransportError> {
        match self {
            Self::Connect(error)
            | Self::Timeout(error)
            | Self::Interrupted(error)
            | Self::TooLarge(error) => Some(error),
            _ => None,
        }
    }
}

/// What it says does not depend on `E`, so that each operation adds little to a program.
impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => fmt::Display::fmt(&*error.answer, f),
            Self::Connect(error) => error.after("no connection", f),
            Self::Timeout(error) => error.after("no answer in time", f),
            Self::Interrupted(error) => error.after("the connection broke", f),
            Self::TooLarge(error) => error.after("the answer", f),
            Self::Decode(error) => fmt::Display::fmt(&**error, f),
            Self::InvalidRequest(error) => fmt::Display::fmt(&**error, f),
            Self::Credentials(error) => fmt::Display::fmt(&**error, f),
            Self::RateLimit(error) => fmt::Display::fmt(&**error, f),
        }
    }
}

impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // What the others have to say is said by `Display` already.
        self.transport().map(|error| &*error.source as _)
    }
}
