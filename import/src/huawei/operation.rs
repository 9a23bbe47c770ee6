//! Operations: where each parameter travels, and what a success brings.

use super::classes::Classes;
use super::sdk::{Class, Operation, Parameter, Type};
use crate::error::Problem;
use crate::model::{self, Field, Response};

/// Headers that belong to signing and to the body, not to an operation.
const OF_THE_CLIENT: [&str; 3] = ["content-type", "x-auth-token", "x-sdk-date"];

/// Verbs of operations that change nothing, if their method is `GET`, too.
const READING: [&str; 7] = [
    "Check", "Count", "Download", "Get", "List", "Show", "Validate",
];

const FORM: &str = "multipart/form-data";

const DEPRECATED: &str = "The vendor has marked it as deprecated.";

/// Why an operation cannot be imported, if it cannot.
pub fn obstacle(operation: &Operation) -> Option<String> {
    let is_known = |kind: &str| kind.starts_with("application/json") || kind == FORM;
    let mut kinds = operation.content_types.iter();
    kinds
        .find(|kind| !is_known(kind))
        .map(|kind| format!("its body is `{kind}`, for which the specification has no word"))
}

/// Whether its body is a form.
pub fn is_form(operation: &Operation) -> bool {
    operation.content_types.iter().any(|kind| kind == FORM)
}

/// Reads one operation.
pub fn read(
    operation: &Operation,
    classes: &Classes<'_>,
    product: &str,
) -> Result<model::Operation, Problem> {
    let in_path = path_parameters(operation, classes)?;
    let parameters = |parameters| parameters_of(parameters, classes);
    let (form, body, payload) = if is_form(operation) {
        (parameters(&operation.bindings.form)?, Vec::new(), None)
    } else {
        let (body, payload) = body(operation, classes, &in_path)?;
        (Vec::new(), body, payload)
    };
    let Operation {
        name,
        method,
        path,
        bindings,
        ..
    } = operation;
    let mut header = parameters(&bindings.header)?;
    header.retain(|field| !OF_THE_CLIENT.contains(&field.name.to_ascii_lowercase().as_str()));
    Ok(model::Operation {
        name: name.clone(),
        page: Some(page(product, name)),
        deprecated: operation.deprecated.then(|| DEPRECATED.to_owned()),
        endpoint: Some(format!("{method} {path}")),
        idempotent: only_reads(method, name),
        path: in_path,
        query: parameters(&bindings.query)?,
        header,
        body,
        form,
        payload,
        response: response(operation, classes)?,
        ..model::Operation::default()
    })
}

/// The vendor's manuals link each operation like this, by the name that it has in the packages.
pub fn page(product: &str, operation: &str) -> String {
    let product = product.to_ascii_uppercase();
    format!(
        "https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product={product}&api={operation}"
    )
}

fn only_reads(method: &str, name: &str) -> bool {
    let name = name.strip_prefix("Batch").unwrap_or(name);
    let reads = |verb: &str| {
        let rest = name.strip_prefix(verb);
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
    };
    method == "GET" && READING.iter().any(|verb| reads(verb))
}

fn parameters_of(parameters: &[Parameter], classes: &Classes<'_>) -> Result<Vec<Field>, Problem> {
    parameters
        .iter()
        .map(|one| classes.field(&one.name, &one.kind, one.required, one.sensitive))
        .collect()
}

/// Every placeholder, in the order of the path; those that no binding fills in are the client's.
fn path_parameters(operation: &Operation, classes: &Classes<'_>) -> Result<Vec<Field>, Problem> {
    let bound = parameters_of(&operation.bindings.path, classes)?;
    let segments = operation.path.split('/');
    let placeholders = segments.filter_map(|text| text.strip_prefix('{')?.strip_suffix('}'));
    let fields = placeholders.map(|name| {
        let known = bound.iter().find(|field| field.name == name).cloned();
        let from_the_client = Field {
            name: name.to_owned(),
            type_expression: "string".to_owned(),
            from: Some(name.to_owned()),
            ..Field::default()
        };
        Field {
            required: true,
            ..known.unwrap_or(from_the_client)
        }
    });
    Ok(fields.collect())
}

/// The members of the body, or the whole of it where it has none. What the path says already is not
/// said again, unless the packages require it.
fn body(
    operation: &Operation,
    classes: &Classes<'_>,
    in_path: &[Field],
) -> Result<(Vec<Field>, Option<Field>), Problem> {
    let Some(body) = &operation.body else {
        return Ok((Vec::new(), None));
    };
    if let Type::Class(name) = &body.kind
        && let members @ [_, ..] = classes.get(name)?.members()
    {
        let mut fields = classes.fields(members)?;
        fields.retain(|field| field.required || in_path.iter().all(|one| one.name != field.name));
        return Ok((fields, None));
    }
    let payload = Field {
        type_expression: classes.expression(&body.kind)?,
        required: body.required,
        ..Field::default()
    };
    Ok((Vec::new(), Some(payload)))
}

/// What is marked as required in a response is not: a vendor may leave it out at any time.
fn response(operation: &Operation, classes: &Classes<'_>) -> Result<Response, Problem> {
    let class = classes.get(&operation.response)?;
    let mut response = Response::default();
    if matches!(class, Class::Stream { .. }) {
        response.payload = Some(whole("binary"));
        return Ok(response);
    }
    for member in class.members() {
        if operation.response_headers.contains(&member.name) {
            response.header.push(classes.field(
                &member.name,
                &member.kind,
                false,
                member.sensitive,
            )?);
        } else if member.name == "body" && class.members().len() == 1 {
            response.payload = Some(match &member.kind {
                // Text is not always in quotes, so it may not be JSON.
                Type::Str => whole("binary"),
                kind => whole(&classes.expression(kind)?),
            });
        } else {
            response.body.push(classes.field(
                &member.name,
                &member.kind,
                false,
                member.sensitive,
            )?);
        }
    }
    Ok(response)
}

fn whole(type_expression: &str) -> Field {
    Field {
        type_expression: type_expression.to_owned(),
        ..Field::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_get_with_a_verb_of_reading_reads() {
        for (method, name, expected) in [
            ("GET", "ListClusters", true),
            ("GET", "BatchShowNodesInformation", true),
            ("GET", "SyncNode", false),
            ("GET", "Listen", false),
            ("POST", "ListInstancesByTag", false),
            ("DELETE", "DeleteCluster", false),
        ] {
            assert_eq!(only_reads(method, name), expected, "{method} {name}");
        }
    }
}
