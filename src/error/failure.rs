//! What went wrong, before the operation's own error type is known: this part is compiled once.

use std::error::Error as StdError;

use super::{CredentialsError, DecodeFailure, Error, InvalidRequest, ServiceError, TransportError};
use crate::codec::DecodeError;
use crate::operation::{Description, ErrorKind};
use crate::protocol::response::Head;
use crate::reply::Meta;
use crate::service::ServiceDescription;

/// What went wrong with a call of some operation.
#[derive(Debug)]
pub(crate) enum Failure {
    Service(Box<Refusal>),
    Connect(Box<Broken>),
    Timeout(Box<Broken>),
    Interrupted(Box<Broken>),
    Decode(Box<(DecodeError, Meta)>),
    InvalidRequest { parameter: String, reason: String },
    Credentials(String),
}

/// A connection that could not be made, or did not last.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) source: Box<dyn StdError + Send + Sync>,
    /// What had arrived before it broke.
    pub(crate) head: Option<Head>,
}

/// An error that the service answered with.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) meta: Meta,
}

impl Failure {
    pub(crate) fn invalid(parameter: &str, reason: impl Into<String>) -> Self {
        Self::InvalidRequest {
            parameter: parameter.to_owned(),
            reason: reason.into(),
        }
    }

    /// Gives the failure the error type of its operation.
    pub(crate) fn typed<E: ErrorKind>(
        self,
        service: &ServiceDescription,
        description: &Description,
    ) -> Error<E> {
        let operation = format!("{} {}", service.name, description.name);
        let transport = |broken: Box<Broken>| {
            let head = broken.head.as_ref();
            Box::new(TransportError {
                operation: operation.clone(),
                status: head.map(|head| head.status),
                request_id: head
                    .and_then(|head| head.request_id(service.vendor))
                    .map(str::to_owned),
                source: broken.source,
            })
        };
        match self {
            Self::Service(refusal) => Error::Service(Box::new(ServiceError {
                kind: E::of(refusal.code.as_deref(), refusal.meta.status),
                code: refusal.code,
                message: refusal.message,
                request_id: refusal.meta.request_id,
                status: refusal.meta.status,
                headers: refusal.meta.headers,
                body: refusal.meta.body,
                operation,
            })),
            Self::Connect(broken) => Error::Connect(transport(broken)),
            Self::Timeout(broken) => Error::Timeout(transport(broken)),
            Self::Interrupted(broken) => Error::Interrupted(transport(broken)),
            Self::Decode(failure) => {
                let (error, meta) = *failure;
                Error::Decode(Box::new(DecodeFailure {
                    operation,
                    error,
                    request_id: meta.request_id,
                    status: meta.status,
                    headers: meta.headers,
                    body: meta.body,
                }))
            }
            Self::InvalidRequest { parameter, reason } => {
                Error::InvalidRequest(Box::new(InvalidRequest {
                    operation,
                    parameter,
                    reason,
                }))
            }
            Self::Credentials(reason) => {
                Error::Credentials(Box::new(CredentialsError { operation, reason }))
            }
        }
    }
}
