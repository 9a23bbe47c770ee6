//! A success: the typed response, and the answer that it came from.

use std::fmt;
use std::ops::Deref;

use crate::http::{Bytes, Headers, HttpResponse};
use crate::retry::Attempt;

/// The response of an operation, with what else is known of the answer.
///
/// It dereferences to the response, so that `reply.flow_id` reads its fields. What the response
/// has no field for is in [`Reply::body`].
#[derive(Clone)]
pub struct Reply<T> {
    response: T,
    meta: Meta,
    earlier: Vec<Attempt>,
}

/// An answer as it came.
#[derive(Clone)]
pub(crate) struct Meta {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) headers: Headers,
    pub(crate) body: Bytes,
}

impl Meta {
    pub(crate) fn new(answer: HttpResponse, request_id: Option<String>) -> Self {
        Self {
            status: answer.status,
            request_id,
            headers: answer.headers,
            body: answer.body,
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)
    }
}

impl<T> Reply<T> {
    pub(crate) fn new(response: T, meta: Meta, earlier: Vec<Attempt>) -> Self {
        Self {
            response,
            meta,
            earlier,
        }
    }

    /// The response alone.
    pub fn into_response(self) -> T {
        self.response
    }

    /// The HTTP status, which tells several documented successes apart.
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// The request id, which the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }

    /// The value of a header, whose name is compared without regard to case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.meta.header(name)
    }

    /// The headers.
    pub fn headers(&self) -> &Headers {
        &self.meta.headers
    }

    /// The attempts that failed before this success.
    pub fn earlier_attempts(&self) -> &[Attempt] {
        &self.earlier
    }

    /// The body as it came: members that the page does not document are in it. It is empty if the
    /// response itself is the body, as bytes.
    pub fn body(&self) -> &[u8] {
        &self.meta.body
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.response
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("response", &self.response)
            .field("meta", &self.meta)
            .field("earlier", &self.earlier)
            .finish()
    }
}

impl fmt::Debug for Meta {
    /// Headers and body may hold secrets, so only their number and size are shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("headers", &self.headers.len())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
