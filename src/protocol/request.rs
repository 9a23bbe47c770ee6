//! An operation's parameters to a request that only needs its signature.

use std::borrow::Cow;

use bytes::Bytes;
use ring::rand::{SecureRandom as _, SystemRandom};

use super::path;
use crate::codec::{ClientToken, RequestWriter, form_body};
use crate::error::Failure;
use crate::http::HttpRequest;
use crate::operation::{ClientParameter, ClientValue, Description, EmptyBody, Place};
use crate::service::ServiceDescription;

/// What a client fills into requests.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ClientValues<'a> {
    pub(crate) region: Option<&'a str>,
    pub(crate) project_id: Option<&'a str>,
    pub(crate) domain_id: Option<&'a str>,
}

impl<'a> ClientValues<'a> {
    fn get(self, value: ClientValue) -> (Option<&'a str>, &'static str) {
        match value {
            ClientValue::Region => (self.region, "region"),
            ClientValue::ProjectId => (self.project_id, "project_id"),
            ClientValue::DomainId => (self.domain_id, "domain_id"),
        }
    }
}

/// Builds the request. Also says whether it carries a token by which the service recognises it when
/// it is sent again.
pub(crate) fn build(
    service: &ServiceDescription,
    description: &Description,
    mut parameters: RequestWriter,
    values: ClientValues<'_>,
    authority: &str,
) -> Result<(HttpRequest, bool), Failure> {
    if let Some(name) = &parameters.unsendable {
        return Err(Failure::invalid(
            name,
            "contains an infinite number or NaN, which cannot be sent",
        ));
    }
    for parameter in description.from_client {
        fill_in(parameter, &mut parameters, values)?;
    }
    let recognised = fill_in_token(description, &mut parameters);
    let path = path::fill(description.path, &parameters.path)?;
    let (body, content_type) = body(parameters.body, description.empty_body)?;
    let mut request = HttpRequest {
        method: description.method,
        host: authority.to_owned(),
        path,
        query: parameters.query,
        headers: Vec::with_capacity(16),
        body,
    };
    request.set_header("Content-Type", content_type);
    for (name, value) in service
        .vendor
        .client_headers
        .iter()
        .chain(description.headers)
    {
        request.set_header(*name, *value);
    }
    for (name, value) in parameters.headers {
        check_header(name, &value)?;
        request.set_header(name, value);
    }
    Ok((request, recognised))
}

fn fill_in(
    parameter: &ClientParameter,
    to: &mut RequestWriter,
    values: ClientValues<'_>,
) -> Result<(), Failure> {
    let (value, setting) = values.get(parameter.value);
    let Some(value) = value else {
        if !parameter.required {
            return Ok(());
        }
        let reason = format!(
            "comes from the client, which has none: set it with `Client::builder().{setting}(…)`"
        );
        return Err(Failure::invalid(parameter.name, reason));
    };
    write(to, parameter.place, parameter.name, value);
    Ok(())
}

/// Fills in the client token if the caller has not. Gives whether the request has one then.
fn fill_in_token(description: &Description, to: &mut RequestWriter) -> bool {
    match to.client_token {
        None | Some((_, ClientToken::Empty)) => false,
        Some((_, ClientToken::Set)) => true,
        Some((name, ClientToken::Unset)) => match random_uuid() {
            Some(token) => {
                write(to, description.client_token_place, name, &token);
                true
            }
            // Without randomness the request goes without a token, and once.
            None => false,
        },
    }
}

fn write(to: &mut RequestWriter, place: Place, name: &'static str, value: &str) {
    let value = value.to_owned();
    match place {
        Place::Path => to.path.push((name.to_owned(), value)),
        Place::Query => to.query.push((name.to_owned(), value)),
        Place::Header => to.headers.push((name, value)),
        Place::Body => to.append(name, &value),
        // No client fills in a whole body.
        Place::Form | Place::Payload | Place::Bytes => {}
    }
}

/// A random UUID (RFC 9562, version 4).
fn random_uuid() -> Option<String> {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).ok()?;
    let number = u128::from_be_bytes(bytes);
    let number = number & !(0xf << 76) & !(0b11 << 62) | 0x4 << 76 | 0b10 << 62;
    let mut text = format!("{number:032x}");
    for place in [20, 16, 12, 8] {
        text.insert(place, '-');
    }
    Some(text)
}

type Content = (Bytes, Cow<'static, str>);

fn body(body: crate::codec::Body, empty: EmptyBody) -> Result<Content, Failure> {
    use crate::codec::Body;
    const JSON: Cow<'static, str> = Cow::Borrowed("application/json");
    Ok(match body {
        Body::Members(mut members) => {
            members.insert(0, b'{');
            members.push(b'}');
            (members.into(), JSON)
        }
        Body::Json(bytes) => (bytes.into(), JSON),
        Body::Binary(bytes) => (bytes.into(), "application/octet-stream".into()),
        Body::Form(parts) => {
            let files = parts
                .iter()
                .filter_map(|part| Some((part, part.file.as_ref()?)));
            for (part, (_, content_type)) in files {
                check_header(&part.name, content_type)?;
            }
            let (bytes, boundary) = form_body(&parts);
            let content_type = format!("multipart/form-data; boundary={boundary}");
            (bytes.into(), content_type.into())
        }
        Body::None if empty == EmptyBody::Object => (Bytes::from_static(b"{}"), JSON),
        // Said although there is no body: the vendors' own clients do, and their servers sign it.
        Body::None => (Bytes::new(), JSON),
    })
}

/// Refuses what would end the header and begin another.
fn check_header(name: &str, value: &str) -> Result<(), Failure> {
    if value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Ok(());
    }
    Err(Failure::invalid(
        name,
        "contains a character that cannot stand in a header",
    ))
}

#[cfg(test)]
mod tests {
    use super::random_uuid;

    #[test]
    fn a_uuid_is_random_and_of_version_4() {
        let (one, other) = (random_uuid(), random_uuid());
        assert_ne!(one, other);
        let text = one.unwrap_or_default();
        let parts: Vec<usize> = text.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{text}");
        assert_eq!(text.as_bytes().get(14), Some(&b'4'), "{text}");
        assert!(b"89ab".contains(&text.as_bytes()[19]), "{text}");
    }
}
