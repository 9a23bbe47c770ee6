//! What goes back to the client.

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use serde_json::Value;

use crate::failure::Spoiling;

/// An answer, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    Message(Message),
    /// The connection is closed instead.
    Disconnect,
    /// Nothing happens.
    Silence,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// What happens to it on its way.
    pub spoiling: Option<Spoiling>,
}

impl Reply {
    /// A JSON body.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::bytes(status, "application/json", body.to_string())
    }

    /// A body of any type.
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self::message(status, body.into()).with_header(CONTENT_TYPE.as_str(), content_type)
    }

    /// No body, and so no type of one.
    pub fn empty(status: u16) -> Self {
        Self::message(status, Vec::new())
    }

    /// The page of some machine on the way, which does not speak JSON.
    pub fn page(status: u16) -> Self {
        let page = format!(
            "<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n"
        );
        Self::bytes(status, "text/html", page)
    }

    fn message(status: u16, body: Vec<u8>) -> Self {
        Self::Message(Message {
            status,
            headers: Vec::new(),
            body,
            spoiling: None,
        })
    }

    /// With one more header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let Self::Message(message) = &mut self {
            message.headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// With the seconds after which to try again, if any.
    pub fn with_retry_after(self, seconds: Option<u32>) -> Self {
        match seconds {
            Some(seconds) => self.with_header(RETRY_AFTER.as_str(), &seconds.to_string()),
            None => self,
        }
    }

    /// Not as it should be.
    pub fn spoilt(mut self, spoiling: Spoiling) -> Self {
        let Self::Message(message) = &mut self else {
            return self;
        };
        match spoiling {
            Spoiling::Truncated => message.body.truncate(message.body.len() / 2),
            Spoiling::WrongType => {
                let (wrong, name) = ("text/html".to_owned(), CONTENT_TYPE.to_string());
                message.headers.retain(|(known, _)| *known != name);
                message.headers.push((name, wrong));
            }
            Spoiling::CloseWithin
            | Spoiling::CloseAfter
            | Spoiling::StallWithin
            | Spoiling::Oversized(_) => message.spoiling = Some(spoiling),
        }
        self
    }

    /// The status, if anything is answered.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Message(message) => Some(message.status),
            Self::Disconnect | Self::Silence => None,
        }
    }
}
