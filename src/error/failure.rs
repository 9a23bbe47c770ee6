//! What went wrong, before the operation's own error type is known: this part is compiled once.

use std::time::Duration;

use super::{
    CredentialsError, DecodeFailure, Error, ErrorAnswer, InvalidRequest, RateLimitError,
    ServiceError, TransportError,
};
use crate::codec::DecodeError;
use crate::operation::{Description, ErrorKind};
use crate::reply::Meta;
use crate::retry::Attempt;
use crate::service::{ErrorClass, ServiceDescription};
use crate::transport::{SendError, Stage};

/// What went wrong with an attempt of a call of some operation.
#[derive(Debug)]
pub(crate) enum Failure {
    Service(Box<Refusal>),
    Transport(Box<SendError>),
    Decode(Box<(DecodeError, Meta)>),
    InvalidRequest { parameter: String, reason: String },
    Credentials(String),
    RateLimit(Duration),
}

/// An error that the service answered with.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) class: ErrorClass,
    pub(crate) meta: Meta,
}

/// What went wrong with a call in the end, and on the way there.
#[derive(Debug)]
pub(crate) struct Failed {
    pub(crate) failure: Failure,
    pub(crate) earlier: Vec<Attempt>,
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            earlier: Vec::new(),
        }
    }
}

impl Failure {
    pub(crate) fn invalid(parameter: &str, reason: impl Into<String>) -> Self {
        Self::InvalidRequest {
            parameter: parameter.to_owned(),
            reason: reason.into(),
        }
    }

    pub(crate) fn transport(error: SendError) -> Self {
        Self::Transport(Box::new(error))
    }

    /// What kind of trouble it is.
    pub(crate) fn class(&self) -> ErrorClass {
        match self {
            Self::Service(refusal) => refusal.class,
            Self::Transport(error) if error.stage == Stage::TooLarge => ErrorClass::Unknown,
            Self::Transport(_) => ErrorClass::Transient,
            Self::Decode(_) => ErrorClass::Unknown,
            Self::InvalidRequest { .. } => ErrorClass::Invalid,
            Self::Credentials(_) => ErrorClass::Auth,
            Self::RateLimit(_) => ErrorClass::Throttled,
        }
    }

    /// Whether the request may have been carried out all the same.
    pub(crate) fn may_have_been_carried_out(&self) -> bool {
        match self {
            Self::Service(refusal) => refusal.class.may_have_been_carried_out(),
            Self::Transport(error) => error.stage != Stage::Connect,
            Self::Decode(_) => true,
            Self::InvalidRequest { .. } | Self::Credentials(_) | Self::RateLimit(_) => false,
        }
    }
}

impl Failed {
    /// Gives the failure the error type of its operation.
    pub(crate) fn typed<E: ErrorKind>(
        self,
        service: &ServiceDescription,
        description: &Description,
    ) -> Error<E> {
        // Each operation has an error type of its own, so that this is compiled for each.
        match self.described(service, description) {
            Error::Service(error) => {
                let answer = error.answer;
                let kind = E::of(answer.code.as_deref(), answer.status);
                Error::Service(ServiceError { kind, answer })
            }
            Error::Connect(error) => Error::Connect(error),
            Error::Timeout(error) => Error::Timeout(error),
            Error::Interrupted(error) => Error::Interrupted(error),
            Error::TooLarge(error) => Error::TooLarge(error),
            Error::Decode(error) => Error::Decode(error),
            Error::InvalidRequest(error) => Error::InvalidRequest(error),
            Error::Credentials(error) => Error::Credentials(error),
            Error::RateLimit(error) => Error::RateLimit(error),
        }
    }

    /// The error, but for what the operation documents.
    fn described(self, service: &ServiceDescription, description: &Description) -> Error<()> {
        let operation = format!("{} {}", service.name, description.name);
        let earlier = self.earlier;
        match self.failure {
            Failure::Service(refusal) => {
                let answer = Box::new(ErrorAnswer {
                    class: refusal.class,
                    code: refusal.code,
                    message: refusal.message,
                    request_id: refusal.meta.request_id,
                    status: refusal.meta.status,
                    headers: refusal.meta.headers,
                    body: refusal.meta.body,
                    operation,
                    earlier,
                });
                Error::Service(ServiceError { kind: (), answer })
            }
            Failure::Transport(error) => transport(*error, service, operation, earlier),
            Failure::Decode(failure) => {
                let (error, meta) = *failure;
                Error::Decode(Box::new(DecodeFailure {
                    operation,
                    error,
                    request_id: meta.request_id,
                    status: meta.status,
                    headers: meta.headers,
                    body: meta.body,
                    earlier,
                }))
            }
            Failure::InvalidRequest { parameter, reason } => {
                Error::InvalidRequest(Box::new(InvalidRequest {
                    operation,
                    parameter,
                    reason,
                }))
            }
            Failure::Credentials(reason) => Error::Credentials(Box::new(CredentialsError {
                operation,
                reason,
                earlier,
            })),
            Failure::RateLimit(wait) => Error::RateLimit(Box::new(RateLimitError {
                operation,
                wait,
                earlier,
            })),
        }
    }
}

fn transport(
    error: SendError,
    service: &ServiceDescription,
    operation: String,
    earlier: Vec<Attempt>,
) -> Error<()> {
    let stage = error.stage;
    let (status, headers) = error.head.map(|head| *head).unzip();
    let header = service.vendor.request_id.header;
    let id = headers
        .as_ref()
        .zip(header)
        .and_then(|(h, name)| h.get(name));
    let error = Box::new(TransportError {
        operation,
        status,
        request_id: id.map(str::to_owned),
        source: error.source,
        earlier,
    });
    match stage {
        Stage::Connect => Error::Connect(error),
        Stage::Timeout => Error::Timeout(error),
        Stage::Interrupted => Error::Interrupted(error),
        Stage::TooLarge => Error::TooLarge(error),
    }
}
