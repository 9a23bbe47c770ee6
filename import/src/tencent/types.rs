//! Objects to types.

use std::collections::BTreeSet;

use super::metadata::{Api, Member};
use crate::error::Problem;
use crate::model::Type;

/// The objects that are neither a request nor a response as a whole.
pub fn of(api: &Api, place: &str) -> Result<Vec<Type>, Problem> {
    let around: BTreeSet<&str> = api
        .actions
        .values()
        .flat_map(|action| [action.input.as_str(), action.output.as_str()])
        .collect();
    let sent = reached(
        api,
        api.actions.values().map(|action| action.input.as_str()),
    );
    let members = api.objects.values().flat_map(|object| &object.members);
    let inside: BTreeSet<&str> = members.map(|member| member.inner.as_str()).collect();
    let mut types = Vec::new();
    for (name, object) in &api.objects {
        let is_whole = around.contains(name.as_str()) && !inside.contains(name.as_str());
        if object.members.is_empty() || is_whole {
            continue;
        }
        let place = format!("{place}, object {name}");
        let mut fields = super::members(api, name, &place)?;
        if sent.contains(name.as_str()) {
            for field in &mut fields {
                field.nullable = false;
            }
        }
        types.push(Type {
            name: name.clone(),
            fields,
            values: Vec::new(),
        });
    }
    Ok(types)
}

/// All objects that these contain, themselves included.
fn reached<'a>(api: &'a Api, names: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = names.collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let (true, Some(object)) = (reached.insert(name), api.objects.get(name)) {
            open.extend(object.members.iter().map(|member| member.inner.as_str()));
        }
    }
    reached
}

/// The type of a member, as the specification writes it.
pub fn expression(api: &Api, member: &Member) -> Result<String, String> {
    let (kind, inner) = (member.kind.as_str(), member.inner.as_str());
    match kind {
        "list" => Ok(format!("list<{}>", named(api, inner)?)),
        "object" if api.objects.contains_key(inner) => named(api, inner),
        "string" | "int" | "float" | "bool" | "binary" => scalar(inner)
            .map(str::to_owned)
            .ok_or_else(|| format!("`{inner}` is no type of the kind `{kind}`")),
        "object" => Err(format!("there is no object `{inner}`")),
        _ => Err(format!("`{kind}` is no kind of type")),
    }
}

/// A type by its name. An object without members is documented to be one, and no further.
fn named(api: &Api, name: &str) -> Result<String, String> {
    match (scalar(name), api.objects.get(name)) {
        (Some(scalar), _) => Ok(scalar.to_owned()),
        (None, Some(object)) if object.members.is_empty() => Ok("json".to_owned()),
        (None, Some(_)) => Ok(name.to_owned()),
        (None, None) => Err(format!("there is no object `{name}`")),
    }
}

fn scalar(name: &str) -> Option<&'static str> {
    Some(match name {
        "string" => "string",
        "date" => "date",
        "datetime" | "datetime_iso" => "timestamp",
        "int64" => "int64",
        "uint64" => "uint64",
        "float" => "float",
        "bool" => "boolean",
        "binary" => "binary",
        _ => return None,
    })
}
