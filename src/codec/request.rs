//! What an operation wants to send, sorted by where it travels.

use super::{Encode, Encoder};

/// Collects the parameters of a request.
#[derive(Debug, Default)]
pub struct RequestWriter {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Body,
}

/// What the body of a request is.
#[derive(Debug, Default)]
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
    /// Names the path parameters.
    pub fn path(&mut self, parameters: &[(&str, &dyn Encode)]) {
        for (name, value) in parameters {
            // An absent value becomes an empty segment, which is refused with the parameter's name.
            let text = Encoder::texts(*value).pop().unwrap_or_default();
            self.path.push(((*name).to_owned(), text));
        }
    }

    /// Names the query parameters. A list is sent as several parameters of one name.
    pub fn query(&mut self, parameters: &[(&str, &dyn Encode)]) {
        for (name, value) in parameters {
            self.query.extend(
                Encoder::texts(*value)
                    .into_iter()
                    .map(|text| ((*name).to_owned(), text)),
            );
        }
    }

    /// Names the header parameters. A list is sent as one header, separated by commas.
    pub fn header(&mut self, parameters: &[(&str, &dyn Encode)]) {
        for (name, value) in parameters.iter().filter(|(_, value)| !value.is_absent()) {
            self.headers
                .push(((*name).to_owned(), Encoder::texts(*value).join(",")));
        }
    }

    /// Names the members of the JSON body.
    pub fn body(&mut self, members: &[(&str, &dyn Encode)]) {
        let mut bytes = match std::mem::take(&mut self.body) {
            Body::Members(bytes) => bytes,
            _ => Vec::new(),
        };
        let mut encoder = Encoder::json();
        let mut first = bytes.is_empty();
        for (name, value) in members.iter().filter(|(_, value)| !value.is_absent()) {
            encoder.member(name, *value, &mut first);
        }
        bytes.append(&mut encoder.into_json());
        self.body = Body::Members(bytes);
    }

    /// Sends a value as the whole body.
    pub fn payload(&mut self, value: &dyn Encode) {
        if !value.is_absent() {
            let mut encoder = Encoder::json();
            value.encode(&mut encoder);
            self.body = Body::Json(encoder.into_json());
        }
    }

    /// Sends bytes as the whole body.
    pub fn binary_payload(&mut self, bytes: Option<&[u8]>) {
        if let Some(bytes) = bytes {
            self.body = Body::Binary(bytes.to_vec());
        }
    }
}
