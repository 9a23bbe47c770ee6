//! What an operation wants to send, sorted by where it travels.

use std::fmt;

use super::{Encode, Encoder};
use crate::operation::Description;

/// Collects the parameters of a request.
#[derive(Default)]
pub struct RequestWriter {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    /// The first parameter whose value has no form on the wire.
    pub(crate) unsendable: Option<String>,
    /// The client token's name, if the operation has one, and whether the caller set it.
    pub(crate) client_token: Option<(&'static str, ClientToken)>,
}

/// What the caller says of the parameter by which a service recognises a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientToken {
    /// Nothing: the client fills it in.
    Unset,
    /// That it is empty: nothing is recognised by it.
    Empty,
    /// What it is.
    Set,
}

/// What the body of a request is.
#[derive(Default)]
pub(crate) enum Body {
    /// There is none.
    #[default]
    None,
    /// The members of an object; the braces are still to come.
    Members(Vec<u8>),
    /// A whole JSON text.
    Json(Vec<u8>),
    /// Bytes of no known type.
    Binary(Vec<u8>),
}

impl RequestWriter {
    /// An empty one, for this operation.
    pub(crate) fn new(description: &Description) -> Self {
        Self {
            client_token: description
                .client_token
                .map(|name| (name, ClientToken::Unset)),
            ..Self::default()
        }
    }

    /// Names the path parameters.
    pub fn path(&mut self, parameters: &[(&str, &dyn Encode)]) {
        for (name, value) in parameters {
            // An absent value becomes an empty segment, which is refused with the parameter's name.
            let text = self.texts(name, *value).pop().unwrap_or_default();
            self.path.push(((*name).to_owned(), text));
        }
    }

    /// Names the query parameters. A list is sent as several parameters of one name.
    pub fn query(&mut self, parameters: &[(&str, &dyn Encode)]) {
        for (name, value) in parameters {
            let texts = self.texts(name, *value);
            self.watch(name, *value);
            let named = texts.into_iter().map(|text| ((*name).to_owned(), text));
            self.query.extend(named);
        }
    }

    /// Names the header parameters. A list is sent as one header, separated by commas; an empty
    /// one is not sent.
    pub fn header(&mut self, parameters: &[(&'static str, &dyn Encode)]) {
        for (name, value) in parameters {
            let texts = self.texts(name, *value);
            if !texts.is_empty() {
                self.watch(name, *value);
                self.headers.push((name, texts.join(",")));
            }
        }
    }

    /// Names the members of the JSON body.
    pub fn body(&mut self, members: &[(&str, &dyn Encode)]) {
        let mut bytes = match std::mem::take(&mut self.body) {
            Body::Members(bytes) => bytes,
            _ => Vec::new(),
        };
        let mut first = bytes.is_empty();
        let mut encoder = Encoder::json();
        for (name, value) in members.iter().filter(|(_, value)| !value.is_absent()) {
            encoder.member(name, *value, &mut first);
            self.note(name, &encoder);
            self.watch(name, *value);
        }
        bytes.append(&mut encoder.into_json());
        self.body = Body::Members(bytes);
    }

    /// Sends a value as the whole body.
    pub fn payload(&mut self, value: &dyn Encode) {
        if !value.is_absent() {
            let mut encoder = Encoder::json();
            value.encode(&mut encoder);
            self.note("payload", &encoder);
            self.body = Body::Json(encoder.into_json());
        }
    }

    /// Sends bytes as the whole body.
    pub fn binary_payload(&mut self, bytes: Option<&[u8]>) {
        if let Some(bytes) = bytes {
            self.body = Body::Binary(bytes.to_vec());
        }
    }

    fn texts(&mut self, name: &str, value: &dyn Encode) -> Vec<String> {
        Encoder::texts(value).unwrap_or_else(|_| {
            self.unsendable.get_or_insert_with(|| name.to_owned());
            Vec::new()
        })
    }

    /// Sees whether the caller sets the client token.
    fn watch(&mut self, name: &str, value: &dyn Encode) {
        if let Some((expected, token)) = &mut self.client_token
            && *expected == name
        {
            let texts = Encoder::texts(value).unwrap_or_default();
            *token = match texts.first().map(String::as_str) {
                None => ClientToken::Unset,
                Some("") => ClientToken::Empty,
                Some(_) => ClientToken::Set,
            };
        }
    }

    fn note(&mut self, name: &str, encoder: &Encoder) {
        if !encoder.is_sendable() {
            self.unsendable.get_or_insert_with(|| name.to_owned());
        }
    }
}

impl fmt::Debug for RequestWriter {
    /// Values may be secrets, so only their number is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestWriter")
            .field("path", &self.path.len())
            .field("query", &self.query.len())
            .field("headers", &self.headers.len())
            .finish_non_exhaustive()
    }
}
