//! An operation's parameters to a request that only needs its signature.

use super::path;
use crate::codec::{Encode, RequestWriter};
use crate::error::Failure;
use crate::http::HttpRequest;
use crate::operation::{ClientParameter, ClientValue, Description, EmptyBody, Place};
use crate::service::ServiceDescription;

/// What a client fills into requests.
#[derive(Debug, Clone, Default)]
pub(crate) struct ClientValues {
    pub(crate) region: Option<String>,
    pub(crate) project_id: Option<String>,
    pub(crate) domain_id: Option<String>,
}

impl ClientValues {
    fn get(&self, value: ClientValue) -> (Option<&str>, &'static str) {
        match value {
            ClientValue::Region => (self.region.as_deref(), "region"),
            ClientValue::ProjectId => (self.project_id.as_deref(), "project_id"),
            ClientValue::DomainId => (self.domain_id.as_deref(), "domain_id"),
        }
    }
}

/// Builds the request.
pub(crate) fn build(
    service: &ServiceDescription,
    description: &Description,
    mut parameters: RequestWriter,
    values: &ClientValues,
    authority: &str,
) -> Result<HttpRequest, Failure> {
    if let Some(name) = &parameters.unsendable {
        return Err(Failure::invalid(
            name,
            "contains an infinite number or NaN, which cannot be sent",
        ));
    }
    for parameter in description.from_client {
        fill_in(parameter, &mut parameters, values)?;
    }
    let path = path::fill(description.path, &parameters.path)?;
    let (body, content_type) = body(parameters.body, description.empty_body);
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
        request.set_header(name, *value);
    }
    for (name, value) in parameters.headers {
        check_header(&name, &value)?;
        request.set_header(&name, value);
    }
    Ok(request)
}

fn fill_in(
    parameter: &ClientParameter,
    to: &mut RequestWriter,
    values: &ClientValues,
) -> Result<(), Failure> {
    let (value, setting) = values.get(parameter.value);
    let Some(value) = value.map(str::to_owned) else {
        if !parameter.required {
            return Ok(());
        }
        let reason = format!(
            "comes from the client, which has none: set it with `Client::builder().{setting}(…)`"
        );
        return Err(Failure::invalid(parameter.name, reason));
    };
    let entry: &[(&str, &dyn Encode)] = &[(parameter.name, &value)];
    match parameter.place {
        Place::Path => to.path(entry),
        Place::Query => to.query(entry),
        Place::Header => to.header(entry),
        Place::Body => to.body(entry),
    }
    Ok(())
}

fn body(body: crate::codec::Body, empty: EmptyBody) -> (Vec<u8>, &'static str) {
    use crate::codec::Body;
    const JSON: &str = "application/json";
    match body {
        Body::Members(members) => ([b"{", members.as_slice(), b"}"].concat(), JSON),
        Body::Json(bytes) => (bytes, JSON),
        Body::Binary(bytes) => (bytes, "application/octet-stream"),
        Body::None if empty == EmptyBody::Object => (b"{}".to_vec(), JSON),
        // Said although there is no body: the vendors' own clients do, and their servers sign it.
        Body::None => (Vec::new(), JSON),
    }
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
