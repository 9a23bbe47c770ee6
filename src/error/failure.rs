//! What went wrong, before the operation's own error type is known: this part is compiled once.

use std::error::Error as StdError;

use super::{CredentialsError, DecodeFailure, Error, InvalidRequest, ServiceError, TransportError};
use crate::codec::DecodeError;
use crate::operation::{Description, ErrorKind};
use crate::reply::Meta;
use crate::service::ServiceDescription;

/// What went wrong with a call of some operation.
#[derive(Debug)]
pub(crate) enum Failure {
    Service(Box<Refusal>),
    Connect(Box<dyn StdError + Send + Sync>),
    Timeout(Box<dyn StdError + Send + Sync>),
    Interrupted(Box<dyn StdError + Send + Sync>),
    Decode(Box<(DecodeError, Meta)>),
    InvalidRequest { parameter: String, reason: String },
    Credentials(String),
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
        let transport = |source| {
            Box::new(TransportError {
                operation: operation.clone(),
                source,
            })
        };
        match self {
            Self::Service(refusal) => Error::Service(Box::new(ServiceError {
                kind: E::of(refusal.code.as_deref(), refusal.meta.status),
                code: refusal.code,
                message: refusal.message,
                request_id: refusal.meta.request_id,
                status: refusal.meta.status,
                body: refusal.meta.body,
                operation,
            })),
            Self::Connect(source) => Error::Connect(transport(source)),
            Self::Timeout(source) => Error::Timeout(transport(source)),
            Self::Interrupted(source) => Error::Interrupted(transport(source)),
            Self::Decode(failure) => {
                let (error, meta) = *failure;
                Error::Decode(Box::new(DecodeFailure {
                    operation,
                    error,
                    request_id: meta.request_id,
                    status: meta.status,
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
