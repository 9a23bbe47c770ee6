//! Names in Rust: what two things would both be called, one of them is given another name for.
//!
//! The generator makes the names and refuses two that are equal; here the choice is made that a
//! person would make in the YAML. It depends on the metadata only, so it is the same every time.

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_codegen::name;

use crate::model::{Field, LeftOut, Operation, Service, Type};

/// What generated code has beside each operation.
const BESIDE: [&str; 4] = ["", "Required", "Response", "Error"];

/// A type that is called otherwise than in the metadata.
pub type Renamed = (String, String);

/// Settles all names of a service. `taken` are those of files that a person wrote.
pub fn settle(service: &mut Service, taken: &BTreeSet<String>) -> Vec<Renamed> {
    let mut taken = taken.clone();
    taken.extend(name::RESERVED.map(str::to_owned));
    taken.insert(camel(&service.key));
    operations(service, &mut taken);
    let renamed = types(&mut service.types, &taken);
    let names: BTreeMap<&str, &str> = renamed
        .iter()
        .map(|(old, new)| (old.as_str(), new.as_str()))
        .collect();
    for definition in &mut service.types {
        for field in &mut definition.fields {
            refer(field, &names);
        }
        fields(
            &mut definition.fields,
            &mut BTreeSet::from(["new".to_owned()]),
        );
    }
    for operation in &mut service.operations {
        for field in operation.field_lists().flatten() {
            refer(field, &names);
        }
        for field in operation
            .payload
            .iter_mut()
            .chain(&mut operation.response.payload)
        {
            refer(field, &names);
        }
        members(operation);
    }
    renamed
}

/// Names for error codes whose own are taken, the same in every operation of the service.
#[must_use]
pub fn of_codes(service: &Service) -> BTreeMap<String, String> {
    let codes: BTreeSet<&str> = service
        .operations
        .iter()
        .flat_map(|operation| operation.error_codes.iter().map(String::as_str))
        .collect();
    variants(codes, &["Common", "Service", "Unknown"], ["Code", "Error"])
}

/// Names for known values whose own are taken.
#[must_use]
pub fn of_values(values: &[String]) -> BTreeMap<String, String> {
    let values = values.iter().map(String::as_str);
    variants(values, &["Unknown"], ["Value", "Other"])
}

/// Names of variants, where they are not those that the generator makes.
fn variants<'a>(
    wire: impl IntoIterator<Item = &'a str>,
    taken: &[&str],
    endings: [&str; 2],
) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<String> = taken.iter().copied().map(str::to_owned).collect();
    let mut names = BTreeMap::new();
    for wire in wire {
        let plain = camel(wire);
        let chosen = candidates(&plain, endings).find(|name| !taken.contains(name));
        let Some(chosen) = chosen else { continue };
        taken.insert(chosen.clone());
        if chosen != plain {
            names.insert(wire.to_owned(), chosen);
        }
    }
    names
}

/// Takes the names of the operations; what cannot be called by its name is left out.
fn operations(service: &mut Service, taken: &mut BTreeSet<String>) {
    let mut files = BTreeSet::from(["mod".to_owned(), "types".to_owned()]);
    let (mut kept, left_out) = (Vec::new(), &mut service.left_out);
    let mut all = std::mem::take(&mut service.operations);
    // Of two that differ in capitals only, the one that is easier to read is kept.
    all.sort_by_key(|operation| capitals(&operation.name));
    for operation in all {
        let refusal = if !is_type_name(&operation.name) {
            Some("its name cannot be the name of a type".to_owned())
        } else if files.contains(&snake(&operation.name)) {
            Some("another operation has a name that differs in capitals only".to_owned())
        } else {
            BESIDE
                .map(|suffix| format!("{}{suffix}", operation.name))
                .into_iter()
                .find(|name| taken.contains(name))
                .map(|name| format!("`{name}` is the name of something else already"))
        };
        if let Some(reason) = refusal {
            left_out.push(LeftOut {
                operation: operation.name,
                reason,
            });
            continue;
        }
        files.insert(snake(&operation.name));
        taken.extend(BESIDE.map(|suffix| format!("{}{suffix}", operation.name)));
        kept.push(operation);
    }
    kept.sort_by(|a, b| a.name.cmp(&b.name));
    service.operations = kept;
}

fn capitals(text: &str) -> usize {
    text.chars().filter(char::is_ascii_uppercase).count()
}

/// Whether a text can be the name of a type as it is.
pub(crate) fn is_type_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Gives each type a name that nothing else has.
fn types(types: &mut [Type], taken: &BTreeSet<String>) -> Vec<Renamed> {
    let mut taken = taken.clone();
    let mut renamed = Vec::new();
    for definition in types {
        let needs = |name: &str| {
            let required = definition.fields.iter().any(|field| field.required);
            let mut names = vec![camel(name)];
            names.extend(required.then(|| format!("{}Required", camel(name))));
            names
        };
        let plain = if is_type_name(&definition.name) {
            definition.name.clone()
        } else {
            camel(&definition.name)
        };
        let free = |name: &String| needs(name).iter().all(|name| !taken.contains(name));
        let Some(chosen) = candidates(&plain, ["Item", "Data"]).find(free) else {
            continue;
        };
        taken.extend(needs(&chosen));
        if chosen != definition.name {
            renamed.push((definition.name.clone(), chosen.clone()));
            definition.name = chosen;
        }
    }
    renamed
}

/// The name, then the name with each ending, then with numbers.
fn candidates<'a>(name: &'a str, endings: [&'a str; 2]) -> impl Iterator<Item = String> + 'a {
    let numbered = (2..1000).map(move |number| format!("{name}{}{number}", endings[0]));
    std::iter::once(name.to_owned())
        .chain(endings.map(|ending| format!("{name}{ending}")))
        .chain(numbered)
}

/// Parameters share one struct, wherever they travel, and so do the parts of a response.
fn members(operation: &mut Operation) {
    let mut of_request = BTreeSet::from(["new".to_owned()]);
    of_request.extend(operation.payload.iter().map(|_| "payload".to_owned()));
    let mut of_response = BTreeSet::new();
    of_response.extend(
        operation
            .response
            .payload
            .iter()
            .map(|_| "payload".to_owned()),
    );
    for list in [
        &mut operation.path,
        &mut operation.query,
        &mut operation.header,
        &mut operation.body,
        &mut operation.form,
    ] {
        fields(list, &mut of_request);
    }
    for list in [&mut operation.response.header, &mut operation.response.body] {
        fields(list, &mut of_response);
    }
}

fn fields(fields: &mut [Field], taken: &mut BTreeSet<String>) {
    for field in fields.iter_mut().filter(|field| field.from.is_none()) {
        let plain = snake(&field.name);
        let chosen = candidates(&plain, ["_value", "_other"]).find(|name| !taken.contains(name));
        let Some(chosen) = chosen else { continue };
        taken.insert(chosen.clone());
        field.rename = (chosen != plain).then_some(chosen);
    }
}

/// Lets a field's type follow what happened to the names.
fn refer(field: &mut Field, names: &BTreeMap<&str, &str>) {
    let text = &field.type_expression;
    let start = text.rfind('<').map_or(0, |at| at + 1);
    let end = text.find('>').unwrap_or(text.len());
    let new = text.get(start..end).and_then(|name| names.get(name.trim()));
    if let Some(new) = new {
        field.type_expression = format!("{}{new}{}", &text[..start], &text[end..]);
    }
}

/// The name of an operation's file, without its ending.
#[must_use]
pub fn snake(text: &str) -> String {
    name::plain(&name::snake(text).ident)
}

fn camel(text: &str) -> String {
    name::plain(&name::camel(text).ident)
}
