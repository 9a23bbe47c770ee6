//! Reads the metadata that come with Tencent Cloud's command line: `<service>/<version>/api.json` and
//! `examples.json` beside it.
//!
//! What the metadata do not say follows from rules, which are these:
//!
//! * Operations that are `online` or `deprecated` are imported; what is offline or has no status is not.
//! * An operation whose name begins with a verb of reading changes nothing, and may be sent twice.
//! * `ClientToken` is a text by which the service recognises a request that is sent again, and the
//!   client fills it in, even where the vendor requires it.
//! * A text that is called a password or a secret key is not shown.
//! * Every request names its region: gateways of regional services refuse one that does not.
//! * `null` is possible in an answer where the metadata say so. They do not speak of requests.

mod address;
mod examples;
mod find;
mod metadata;
mod types;

use std::collections::BTreeMap;
use std::path::Path;

pub use find::{Found, find};
use metadata::{Action, Api, Member};

use crate::error::Problem;
use crate::model::{Field, LeftOut, Operation, Response, Service};
use crate::words;

/// Error codes by service and version (`as/v20180419`), then by action.
pub type ErrorCodes = BTreeMap<String, CodesOfService>;

/// The documented error codes of one version of a service.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub struct CodesOfService {
    /// The codes of each action.
    pub actions: BTreeMap<String, Vec<String>>,
}

/// The name of the vendor's folder in the specification.
pub const VENDOR: &str = "tencentcloud";

/// Why what the vendor calls deprecated should not be used.
const DEPRECATED: &str = "The vendor has marked it as deprecated.";
const DISABLED: &str = "The vendor has marked it as disabled.";

/// Reads a file of error codes.
///
/// # Errors
/// If it cannot be read, or is not one.
pub fn error_codes(path: &Path) -> Result<ErrorCodes, Problem> {
    metadata::json(path)
}

/// Reads one version of one service.
///
/// # Errors
/// If a file is missing or is not what such files are.
pub fn read(found: &Found, codes: &ErrorCodes) -> Result<Service, Problem> {
    let api = metadata::api(&found.api)?;
    let examples = metadata::examples(&found.examples)?;
    let pages = address::of_actions(&api);
    let none = CodesOfService::default();
    let codes = codes
        .get(&format!("{}/{}", api.metadata.short_name, found.version))
        .unwrap_or(&none);
    let mut service = Service {
        key: found.key.clone(),
        host: api.metadata.short_name.clone(),
        version: Some(api.metadata.version.clone()),
        page: address::of_explorer(&api.metadata.short_name, &api.metadata.version),
        types: types::of(&api, &found.place())?,
        ..Service::default()
    };
    for (name, action) in &api.actions {
        let deprecated = match action.status.as_deref() {
            Some("online") => None,
            Some("deprecated") => Some(DEPRECATED.to_owned()),
            status => {
                service.left_out.push(LeftOut {
                    operation: name.clone(),
                    reason: format!("its status is {}", status.unwrap_or("not stated")),
                });
                continue;
            }
        };
        let place = format!("{}, action {name}", found.place());
        let mut operation = Operation {
            name: name.clone(),
            page: pages.get(name.as_str()).cloned(),
            deprecated,
            idempotent: words::only_reads(name),
            header: vec![region()],
            body: parameters(&api, action, &place)?,
            response: Response {
                body: results(&api, action, &place)?,
                ..Response::default()
            },
            error_codes: codes.actions.get(name).cloned().unwrap_or_default(),
            ..Operation::default()
        };
        let documented = examples.get(name).map(Vec::as_slice).unwrap_or_default();
        operation.examples = examples::of(documented, &operation.body, &service.types);
        service.operations.push(operation);
    }
    Ok(service)
}

fn region() -> Field {
    Field {
        name: "X-TC-Region".to_owned(),
        type_expression: "string".to_owned(),
        required: true,
        from: Some("region".to_owned()),
        ..Field::default()
    }
}

fn parameters(api: &Api, action: &Action, place: &str) -> Result<Vec<Field>, Problem> {
    let mut fields = members(api, &action.input, place)?;
    for field in &mut fields {
        field.nullable = false;
        if field.name == "ClientToken" && field.type_expression == "string" {
            field.client_token = true;
            field.required = false;
        }
    }
    Ok(fields)
}

fn results(api: &Api, action: &Action, place: &str) -> Result<Vec<Field>, Problem> {
    let mut fields = members(api, &action.output, place)?;
    for field in &mut fields {
        field.required = false;
    }
    Ok(fields)
}

fn members(api: &Api, object: &str, place: &str) -> Result<Vec<Field>, Problem> {
    let object = api
        .objects
        .get(object)
        .ok_or_else(|| Problem::new(place, format!("there is no object `{object}`")))?;
    object
        .members
        .iter()
        .map(|member| field(api, member, place))
        .collect()
}

fn field(api: &Api, member: &Member, place: &str) -> Result<Field, Problem> {
    let type_expression = types::expression(api, member)
        .map_err(|message| Problem::new(format!("{place}, member {}", member.name), message))?;
    Ok(Field {
        name: member.name.clone(),
        required: member.required,
        nullable: member.value_allowed_null,
        sensitive: type_expression == "string" && is_secret(&member.name),
        deprecated: member.disabled.then(|| DISABLED.to_owned()),
        type_expression,
        ..Field::default()
    })
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let endings = [
        "password",
        "passwd",
        "pwd",
        "secretkey",
        "privatekey",
        "secretaccesskey",
    ];
    endings.iter().any(|ending| name.ends_with(ending))
}
