//! What an operation wants to send, sorted by where it travels.

use std::fmt;

use super::form::Part;
use super::{Encode, Encoder};
use crate::operation::{Description, Place};

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
    /// The fields and files of a form.
    Form(Vec<Part>),
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

    /// Takes the value of each parameter. Those of the body are its members, in this order.
    pub fn fields(&mut self, fields: &[(Place, &'static str)], values: &[&dyn Encode]) {
        let mut members = None;
        for ((place, name), value) in fields.iter().zip(values) {
            match place {
                Place::Path => self.path(name, *value),
                Place::Query => self.query(name, *value),
                Place::Header => self.header(name, *value),
                Place::Body => self.member(name, *value, members.get_or_insert_with(Encoder::json)),
                Place::Form => self.part(name, *value),
                Place::Payload => self.payload(*value),
                Place::Bytes => {
                    if let Some(bytes) = value.as_bytes() {
                        self.body = Body::Binary(bytes.to_vec());
                    }
                }
            }
        }
        if let Some(members) = members {
            self.body = Body::Members(members.into_json());
        }
    }

    fn path(&mut self, name: &str, value: &dyn Encode) {
        // An absent value becomes an empty segment, which is refused with the parameter's name.
        let text = self.texts(name, value).pop().unwrap_or_default();
        self.path.push((name.to_owned(), text));
    }

    /// A list is sent as several parameters of one name.
    fn query(&mut self, name: &str, value: &dyn Encode) {
        let texts = self.texts(name, value);
        self.watch(name, value);
        let named = texts.into_iter().map(|text| (name.to_owned(), text));
        self.query.extend(named);
    }

    /// A list is sent as one header, separated by commas; an empty one is not sent.
    fn header(&mut self, name: &'static str, value: &dyn Encode) {
        let texts = self.texts(name, value);
        if !texts.is_empty() {
            self.watch(name, value);
            self.headers.push((name, texts.join(",")));
        }
    }

    fn member(&mut self, name: &str, value: &dyn Encode, members: &mut Encoder) {
        if !value.is_absent() {
            let mut first = members.is_empty();
            members.member(name, value, &mut first);
            self.note(name, members);
            self.watch(name, value);
        }
    }

    /// Adds a member to the JSON body.
    pub(crate) fn append(&mut self, name: &str, value: &dyn Encode) {
        let mut members = match std::mem::take(&mut self.body) {
            Body::Members(bytes) => Encoder::onto(bytes),
            _ => Encoder::json(),
        };
        self.member(name, value, &mut members);
        self.body = Body::Members(members.into_json());
    }

    fn payload(&mut self, value: &dyn Encode) {
        if !value.is_absent() {
            let mut encoder = Encoder::json();
            value.encode(&mut encoder);
            self.note("payload", &encoder);
            self.body = Body::Json(encoder.into_json());
        }
    }

    /// Adds a field or a file to a form, which is the body then. A list is sent as several parts of
    /// one name.
    fn part(&mut self, name: &str, value: &dyn Encode) {
        let Ok(parts) = Encoder::parts(value) else {
            self.unsendable.get_or_insert_with(|| name.to_owned());
            return;
        };
        let named = parts.into_iter().map(|part| Part {
            name: name.to_owned(),
            ..part
        });
        if let Body::Form(form) = &mut self.body {
            form.extend(named);
        } else {
            self.body = Body::Form(named.collect());
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
