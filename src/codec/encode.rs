//! Values to JSON, or to the text that a path, query or header carries.

use std::collections::BTreeMap;

use serde_json::Value;

use super::form::Part;

/// A value that can be sent.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, out: &mut Encoder);

    /// Whether there is nothing to send, so that not even the name is sent.
    fn is_absent(&self) -> bool {
        false
    }

    /// The bytes that it is, if it is no more than bytes.
    fn as_bytes(&self) -> Option<&[u8]> {
        None
    }
}

/// Where values are written to.
pub struct Encoder {
    sink: Sink,
    is_sendable: bool,
}

enum Sink {
    Json(Vec<u8>),
    /// One text for a single value, several for a list.
    Text(Vec<String>),
    /// One part for a single value, several for a list.
    Form(Vec<Part>),
}

impl Encoder {
    pub(crate) fn json() -> Self {
        Self::onto(Vec::with_capacity(128))
    }

    /// Goes on behind JSON that was written before.
    pub(crate) fn onto(json: Vec<u8>) -> Self {
        Self {
            sink: Sink::Json(json),
            is_sendable: true,
        }
    }

    fn text() -> Self {
        Self {
            sink: Sink::Text(Vec::new()),
            is_sendable: true,
        }
    }

    /// Whether everything that was written can be: JSON has no infinity and no NaN.
    pub(crate) fn is_sendable(&self) -> bool {
        self.is_sendable
    }

    pub(crate) fn is_empty(&self) -> bool {
        match &self.sink {
            Sink::Json(bytes) => bytes.is_empty(),
            Sink::Text(texts) => texts.is_empty(),
            Sink::Form(parts) => parts.is_empty(),
        }
    }

    pub(crate) fn into_json(self) -> Vec<u8> {
        match self.sink {
            Sink::Json(bytes) => bytes,
            Sink::Text(_) | Sink::Form(_) => Vec::new(),
        }
    }

    /// The parts of a form that a value becomes: none if it is absent, several if it is a list. The
    /// error is a value that cannot be sent.
    pub(crate) fn parts(value: &dyn Encode) -> Result<Vec<Part>, Unsendable> {
        let mut encoder = Self {
            sink: Sink::Form(Vec::new()),
            is_sendable: true,
        };
        if !value.is_absent() {
            value.encode(&mut encoder);
        }
        match encoder.sink {
            Sink::Form(parts) if encoder.is_sendable => Ok(parts),
            _ => Err(Unsendable),
        }
    }

    /// Writes a file into a form. `false` says that this is none, so that nothing was written.
    pub(crate) fn file(&mut self, name: &str, content_type: &str, content: &[u8]) -> bool {
        let Sink::Form(parts) = &mut self.sink else {
            return false;
        };
        parts.push(Part {
            name: String::new(),
            file: Some((name.to_owned(), content_type.to_owned())),
            content: content.to_vec(),
        });
        true
    }

    /// The texts of a value: none if it is absent, several if it is a list. The error is a value
    /// that cannot be sent.
    pub(crate) fn texts(value: &dyn Encode) -> Result<Vec<String>, Unsendable> {
        let mut encoder = Self::text();
        if !value.is_absent() {
            value.encode(&mut encoder);
        }
        match encoder.sink {
            Sink::Text(texts) if encoder.is_sendable => Ok(texts),
            _ => Err(Unsendable),
        }
    }

    /// Writes text.
    pub fn string(&mut self, value: &str) {
        match &mut self.sink {
            // Writing a string into memory cannot fail.
            Sink::Json(bytes) => drop(serde_json::to_writer(bytes, value)),
            Sink::Text(texts) => texts.push(value.to_owned()),
            Sink::Form(parts) => parts.push(field(value)),
        }
    }

    /// Writes what is the same in JSON and as text: a number, `true`, `false`.
    pub fn literal(&mut self, value: &dyn std::fmt::Display) {
        match &mut self.sink {
            Sink::Json(bytes) => drop(std::io::Write::write_fmt(bytes, format_args!("{value}"))),
            Sink::Text(texts) => texts.push(value.to_string()),
            Sink::Form(parts) => parts.push(field(&value.to_string())),
        }
    }

    /// Notes that a value has no form on the wire, so that the request is not sent.
    pub fn unsendable(&mut self) {
        self.is_sendable = false;
        self.null();
    }

    /// Writes `null`; as text, nothing.
    pub fn null(&mut self) {
        if let Sink::Json(bytes) = &mut self.sink {
            bytes.extend_from_slice(b"null");
        }
    }

    /// Writes any JSON.
    pub fn value(&mut self, value: &Value) {
        match (&mut self.sink, value) {
            (Sink::Json(bytes), value) => drop(serde_json::to_writer(bytes, value)),
            (Sink::Text(texts), Value::String(text)) => texts.push(text.clone()),
            (Sink::Text(texts), other) => texts.push(other.to_string()),
            (Sink::Form(parts), Value::String(text)) => parts.push(field(text)),
            (Sink::Form(parts), other) => parts.push(field(&other.to_string())),
        }
    }

    /// Writes an object: the members that are not absent, in this order. There is a value for each
    /// of the names.
    pub fn object(&mut self, names: &[&str], values: &[&dyn Encode]) {
        self.byte(b'{');
        let mut first = true;
        for (name, value) in names.iter().zip(values) {
            if !value.is_absent() {
                self.member(name, *value, &mut first);
            }
        }
        self.byte(b'}');
    }

    pub(crate) fn member(&mut self, name: &str, value: &dyn Encode, first: &mut bool) {
        if !std::mem::take(first) {
            self.byte(b',');
        }
        if matches!(self.sink, Sink::Json(_)) {
            self.string(name);
            self.byte(b':');
        }
        value.encode(self);
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        if let Sink::Json(bytes) = &mut self.sink {
            bytes.push(byte);
        }
    }
}

/// A field of a form.
fn field(text: &str) -> Part {
    Part {
        name: String::new(),
        file: None,
        content: text.as_bytes().to_vec(),
    }
}

/// A value that has no form on the wire.
#[derive(Debug)]
pub(crate) struct Unsendable;

impl std::fmt::Debug for Encoder {
    /// What was written may be secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Encoder")
    }
}

/// A value as JSON in memory.
#[cfg(feature = "serde")]
pub(crate) fn to_value(value: &dyn Encode) -> Value {
    let mut encoder = Encoder::json();
    value.encode(&mut encoder);
    // The encoder writes nothing but JSON.
    serde_json::from_slice(&encoder.into_json()).unwrap_or_default()
}

impl Encode for String {
    fn encode(&self, out: &mut Encoder) {
        out.string(self);
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Encoder) {
        out.literal(self);
    }
}

impl Encode for i32 {
    fn encode(&self, out: &mut Encoder) {
        out.literal(self);
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Encoder) {
        out.literal(self);
    }
}

impl Encode for u64 {
    fn encode(&self, out: &mut Encoder) {
        out.literal(self);
    }
}

impl Encode for f64 {
    fn encode(&self, out: &mut Encoder) {
        if self.is_finite() {
            out.literal(self);
        } else {
            out.unsendable();
        }
    }
}

impl Encode for Value {
    fn encode(&self, out: &mut Encoder) {
        out.value(self);
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Encoder) {
        match self {
            Some(value) => value.encode(out),
            None => out.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Encode::is_absent)
    }

    fn as_bytes(&self) -> Option<&[u8]> {
        self.as_ref().and_then(Encode::as_bytes)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, out: &mut Encoder) {
        (**self).encode(out);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Encoder) {
        out.byte(b'[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.byte(b',');
            }
            item.encode(out);
        }
        out.byte(b']');
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, out: &mut Encoder) {
        out.byte(b'{');
        let mut first = true;
        for (name, value) in self {
            out.member(name, value, &mut first);
        }
        out.byte(b'}');
    }
}
