//! What a generated operation says of itself.

use std::fmt::Debug;

use crate::codec::{Receive, RequestWriter};
use crate::service::Service;

/// One documented operation. The type that implements it is its request.
///
/// Generated code implements this; nothing but description and the names of fields is in it.
pub trait Operation: Debug + Send + Sync + 'static {
    /// The service that offers it.
    type Service: Service;
    /// What a success brings.
    type Response: Receive + Debug + Default + Send + 'static;
    /// The errors that it documents.
    type Error: ErrorKind;
    /// How it travels, and what else its page says.
    const DESCRIPTION: &'static Description;

    /// Names the value of each parameter.
    fn encode(&self, request: &mut RequestWriter);
}

/// The documented errors of one operation.
pub trait ErrorKind: Debug + Clone + PartialEq + Send + Sync + 'static {
    /// The error of a code and status that are not documented.
    const UNKNOWN: Self;

    /// The error that a documented code stands for.
    fn from_code(code: &str) -> Option<Self>;

    /// The error that a documented HTTP status stands for, if its code says nothing.
    #[must_use]
    fn from_status(_status: u16) -> Option<Self> {
        None
    }

    /// Whether this is the error of a code and status that are not documented.
    fn is_unknown(&self) -> bool {
        *self == Self::UNKNOWN
    }

    /// The error for what arrived: by code if that is documented, by status otherwise.
    #[must_use]
    fn of(code: Option<&str>, status: u16) -> Self {
        if let Some(code) = code
            && let Some(kind) = Self::from_code(code)
        {
            return kind;
        }
        Self::from_status(status).unwrap_or(Self::UNKNOWN)
    }
}

/// The constant facts of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Description {
    /// Its name, as the vendor writes it.
    pub name: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with `{name}` for each path parameter.
    pub path: &'static str,
    /// Headers with a constant value.
    pub headers: &'static [(&'static str, &'static str)],
    /// Parameters that the client fills in.
    pub from_client: &'static [ClientParameter],
    /// What is sent if there is nothing to send.
    pub empty_body: EmptyBody,
    /// Whether the same request sent twice does no more than once.
    pub idempotent: bool,
    /// The parameter by which the service recognises a request that is sent again. The client fills
    /// it in if the caller does not.
    pub client_token: Option<&'static str>,
    /// Where that parameter travels.
    pub client_token_place: Place,
    /// How often it may be called.
    pub rate_limit: Option<RateLimit>,
}

impl Description {
    /// A description with nothing but the facts that every operation has.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            name,
            method,
            path,
            headers: &[],
            from_client: &[],
            empty_body: EmptyBody::None,
            idempotent: false,
            client_token: None,
            client_token_place: Place::Body,
            rate_limit: None,
        }
    }

    /// Sets the headers with a constant value.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the parameters that the client fills in.
    #[must_use]
    pub const fn from_client(mut self, parameters: &'static [ClientParameter]) -> Self {
        self.from_client = parameters;
        self
    }

    /// Says that `{}` is sent if there is nothing to send.
    #[must_use]
    pub const fn empty_object_body(mut self) -> Self {
        self.empty_body = EmptyBody::Object;
        self
    }

    /// Says that the same request sent twice does no more than once.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Names the member of the body by which the service recognises a request that is sent again.
    #[must_use]
    pub const fn client_token(mut self, name: &'static str) -> Self {
        self.client_token = Some(name);
        self
    }

    /// The same for a query parameter.
    #[must_use]
    pub const fn client_token_query(mut self, name: &'static str) -> Self {
        self.client_token_place = Place::Query;
        self.client_token(name)
    }

    /// The same for a header.
    #[must_use]
    pub const fn client_token_header(mut self, name: &'static str) -> Self {
        self.client_token_place = Place::Header;
        self.client_token(name)
    }

    /// Sets the documented limit: `requests` in `seconds`.
    #[must_use]
    pub const fn rate_limit(mut self, requests: u32, seconds: u32) -> Self {
        self.rate_limit = Some(RateLimit { requests, seconds });
        self
    }
}

/// What is sent if there is nothing to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmptyBody {
    /// No body.
    None,
    /// `{}`.
    Object,
}

/// How often an operation may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Number of requests.
    pub requests: u32,
    /// Length of the period, in seconds.
    pub seconds: u32,
}

/// A parameter that the client fills in, because it belongs to no single call.
#[derive(Debug)]
pub struct ClientParameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// What the client fills in.
    pub value: ClientValue,
    /// Whether the operation cannot be called without it.
    pub required: bool,
}

impl ClientParameter {
    /// A segment of the path.
    #[must_use]
    pub const fn path(name: &'static str, value: ClientValue) -> Self {
        Self {
            name,
            place: Place::Path,
            value,
            required: true,
        }
    }

    /// A query parameter that the operation requires.
    #[must_use]
    pub const fn query(name: &'static str, value: ClientValue) -> Self {
        Self {
            name,
            place: Place::Query,
            value,
            required: true,
        }
    }

    /// A header that the operation requires.
    #[must_use]
    pub const fn header(name: &'static str, value: ClientValue) -> Self {
        Self {
            name,
            place: Place::Header,
            value,
            required: true,
        }
    }

    /// A member of the JSON body that the operation requires.
    #[must_use]
    pub const fn body(name: &'static str, value: ClientValue) -> Self {
        Self {
            name,
            place: Place::Body,
            value,
            required: true,
        }
    }

    /// The same, but left out if the client has no such value.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self {
            required: false,
            ..self
        }
    }
}

/// Where a parameter, or a part of a response, travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// As a member of the JSON body.
    Body,
    /// As a field or a file of a form.
    Form,
    /// As the whole body, in JSON.
    Payload,
    /// As the whole body, byte by byte.
    Bytes,
}

/// What a client fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientValue {
    /// The project that it works in.
    ProjectId,
    /// The account's domain.
    DomainId,
    /// The region that it works in.
    Region,
}
