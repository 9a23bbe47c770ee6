//! Regions, and the hosts that follow from them.

use super::build_error::BuildError;
use crate::service::{ServiceDescription, VendorDescription};

/// How many letters may differ for a region to be suggested in place of another.
const ALIKE: usize = 3;

/// Refuses a region that the service is not known to have.
pub(super) fn check(service: &ServiceDescription, region: &str) -> Result<(), BuildError> {
    let of_vendor = service.vendor.regions;
    let known = if service.regions.is_empty() {
        of_vendor
    } else {
        service.regions
    };
    if known.is_empty() || known.contains(&region) {
        return Ok(());
    }
    let what = if of_vendor.contains(&region) {
        format!("{} is not known to be served in `{region}`", service.name)
    } else {
        format!("`{region}` is no region that is known")
    };
    let suggestion = match nearest(known, region) {
        Some(near) if !of_vendor.contains(&region) => {
            format!("did you mean `{near}`? If it is new")
        }
        _ => "if it is by now".to_owned(),
    };
    let reason = format!("{what}; {suggestion}, set it with `unlisted_region(…)`");
    Err(BuildError::setting("region", reason))
}

fn nearest<'a>(known: &[&'a str], region: &str) -> Option<&'a str> {
    let distance = |known: &str| strsim::osa_distance(known, region);
    let nearest = known.iter().copied().min_by_key(|known| distance(known))?;
    (distance(nearest) <= ALIKE).then_some(nearest)
}

/// The host of a service; `None` if it depends on a region that is not given.
pub(super) fn host(
    service: &ServiceDescription,
    region: Option<&str>,
    regional: bool,
) -> Option<String> {
    let vendor = service.vendor;
    let own = own_host(service.region_hosts, region);
    let pattern = if regional { vendor.regional_host } else { None };
    let template = own.or(pattern).unwrap_or(vendor.host);
    filled(&template.replace("{service}", service.host), region)
}

/// The host of a vendor's identity service, if it has one for the region.
pub(super) fn identity_host(vendor: &VendorDescription, region: Option<&str>) -> Option<String> {
    let own = own_host(vendor.identity_hosts, region);
    filled(own.or(vendor.identity_host)?, region)
}

fn own_host(hosts: &[(&str, &'static str)], region: Option<&str>) -> Option<&'static str> {
    let region = region?;
    let found = hosts.iter().find(|(known, _)| *known == region);
    found.map(|(_, host)| *host)
}

fn filled(template: &str, region: Option<&str>) -> Option<String> {
    match region {
        Some(region) => Some(template.replace("{region}", region)),
        None if template.contains("{region}") => None,
        None => Some(template.to_owned()),
    }
}
