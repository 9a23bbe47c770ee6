//! What goes back to the client.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};
use serde_json::Value;

/// An answer, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    Message {
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    /// The connection is closed instead.
    Disconnect,
}

/// Marks a response that must not be sent, for the server to close the connection.
#[derive(Debug, Clone, Copy)]
pub struct NoAnswer;

impl Reply {
    /// A JSON body.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::bytes(status, "application/json", body.to_string())
    }

    /// A body of any type.
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![(CONTENT_TYPE.to_string(), content_type.to_owned())];
        Self::Message {
            status,
            headers,
            body: body.into(),
        }
    }

    /// With one more header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let Self::Message { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// The status, if anything is answered.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Message { status, .. } => Some(*status),
            Self::Disconnect => None,
        }
    }

    /// As the server sends it. Headers that HTTP does not allow are left out: they come from the
    /// words of a specification or of a test.
    pub fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        let Self::Message {
            status,
            headers,
            body,
        } = self
        else {
            response.extensions_mut().insert(NoAnswer);
            return response;
        };
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) =
                (name.parse::<HeaderName>(), HeaderValue::try_from(value))
            {
                response.headers_mut().append(name, value);
            }
        }
        *response.body_mut() = Body::from(body);
        response
    }
}
