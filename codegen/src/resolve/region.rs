//! Regions, and the hosts in them.

use std::collections::BTreeSet;

use super::cursor::Cursor;
use crate::nearest::nearest;
use crate::spec;

/// Checks the hosts of a vendor.
pub fn check_hosts(vendor: &spec::Vendor, at: Cursor<'_>) {
    let (hosts, at) = (&vendor.hosts, at.key("hosts"));
    check_host(&hosts.default, at.key("default"));
    if let Some(regional) = &hosts.regional {
        check_host(regional, at.key("regional"));
    }
    if let Some(identity) = &hosts.identity {
        check_identity(identity, at.key("identity"));
    }
    let known: Vec<&str> = vendor.regions.iter().map(|(region, _)| region).collect();
    for (region, host) in hosts.identity_regions.iter() {
        let at = at.key("identity_regions").key(region);
        check_identity(host, at);
        if let Some(help) = unknown(region, &known, "add it under `regions:`") {
            at.key_problem(format!("the vendor has no region `{region}`"), help);
        }
    }
}

/// Checks the regions of a service, and the hosts in them.
pub fn check_service(vendor: &spec::Vendor, service: &spec::Service, at: Cursor<'_>) {
    let of_vendor: Vec<&str> = vendor.regions.iter().map(|(region, _)| region).collect();
    let mut seen = BTreeSet::new();
    for (index, region) in service.regions.iter().enumerate() {
        let at = at.key("regions").item(index);
        if !seen.insert(region) {
            at.value_problem(
                format!("`{region}` stands twice among the regions"),
                "remove one of the two",
            );
        }
        let remedy = "add it under `regions:` of the vendor's file";
        if let Some(help) = unknown(region, &of_vendor, remedy) {
            at.value_problem(format!("the vendor has no region `{region}`"), help);
        }
    }
    let own: Vec<&str> = service.regions.iter().map(String::as_str).collect();
    let known = if own.is_empty() { &of_vendor } else { &own };
    for (region, host) in service.region_hosts.iter() {
        let at = at.key("region_hosts").key(region);
        check_host(host, at);
        if let Some(help) = unknown(region, known, "add it under `regions:`") {
            at.key_problem(format!("the service is in no region `{region}`"), help);
        }
    }
}

/// What to do about a region that is not among the known ones; nothing if none are known.
fn unknown(region: &str, known: &[&str], remedy: &str) -> Option<String> {
    if known.is_empty() || known.contains(&region) {
        return None;
    }
    Some(nearest(region, known).map_or_else(
        || remedy.to_owned(),
        |near| format!("did you mean `{near}`? If not, {remedy}"),
    ))
}

fn check_host(template: &str, at: Cursor<'_>) {
    let host = template
        .replace("{service}", "service")
        .replace("{region}", "region");
    if !is_host(&host) {
        at.value_problem(
            format!("`{template}` is not a host name"),
            "write it without `https://`; `{service}` and `{region}` may stand in it",
        );
    }
}

fn check_identity(template: &str, at: Cursor<'_>) {
    if !is_host(&template.replace("{region}", "region")) {
        at.value_problem(
            format!("`{template}` is not the host name of one service"),
            "write it without `https://`; only `{region}` may stand in it",
        );
    }
}

fn is_host(text: &str) -> bool {
    let possible = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    !text.is_empty() && text.chars().all(possible)
}
