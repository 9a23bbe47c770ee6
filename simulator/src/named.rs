//! Operations by the names that people give them.

use cloudbind_codegen::ir::{Api, Operation, Service, Vendor};

use crate::identity::Endpoint;
use crate::near;

/// The name that no other operation has: `huaweicloud/cbh/CreateInstance`.
pub fn whole(vendor: &Vendor, service: &Service, operation: &Operation) -> String {
    [
        vendor.key.as_str(),
        service.key.as_str(),
        operation.name.as_str(),
    ]
    .join("/")
}

/// Whether `name` may stand for the operation with this whole name: as `CreateInstance`,
/// `cbh/CreateInstance` or `huaweicloud/cbh/CreateInstance`.
pub fn stands_for(name: &str, whole: &str) -> bool {
    whole
        .strip_suffix(name)
        .is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

/// The whole name of the one operation, or endpoint for identities, that `name` stands for.
pub fn only(api: &Api, name: &str) -> Result<String, String> {
    if Endpoint::ALL.iter().any(|known| known.name() == name) {
        return Ok(name.to_owned());
    }
    let mut fitting: Vec<String> = operations(api, name)
        .map(|(vendor, service, operation)| whole(vendor, service, operation))
        .collect();
    match fitting.len() {
        0 => Err(unknown(api, name)),
        1 => Ok(fitting.remove(0)),
        _ => Err(format!(
            "Several services have an operation `{name}`: say which of {} is meant.",
            fitting.join(", ")
        )),
    }
}

/// Every operation that `name` may stand for.
pub fn operations<'a>(
    api: &'a Api,
    name: &str,
) -> impl Iterator<Item = (&'a Vendor, &'a Service, &'a Operation)> {
    // Most operations are ruled out before their whole names are made.
    let last = name.rsplit('/').next().unwrap_or(name).to_owned();
    let name = name.to_owned();
    api.operations()
        .filter(move |(vendor, service, operation)| {
            operation.name == last && stands_for(&name, &whole(vendor, service, operation))
        })
}

fn unknown(api: &Api, name: &str) -> String {
    let as_long = |(vendor, service, operation): (&Vendor, &Service, &Operation)| match name
        .split('/')
        .count()
    {
        1 => operation.name.clone(),
        2 => [service.key.as_str(), operation.name.as_str()].join("/"),
        _ => whole(vendor, service, operation),
    };
    let endpoints = Endpoint::ALL.map(|known| known.name().to_owned());
    let known: Vec<String> = api.operations().map(as_long).chain(endpoints).collect();
    let hint = near::hint(name, known.iter().map(String::as_str));
    format!("There is no operation `{name}`{hint}")
}

#[cfg(test)]
mod tests {
    use super::stands_for;

    #[test]
    fn a_name_may_be_as_long_as_it_must() {
        let whole = "huaweicloud/cbh/CreateInstance";
        for name in [whole, "cbh/CreateInstance", "CreateInstance"] {
            assert!(stands_for(name, whole), "{name}");
        }
        for name in [
            "",
            "Instance",
            "bh/CreateInstance",
            "dcs/CreateInstance",
            "/CreateInstance",
            "cbh",
            "https://huaweicloud/cbh/CreateInstance",
        ] {
            assert!(!stands_for(name, whole), "{name}");
        }
    }
}
