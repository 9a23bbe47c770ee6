//! The specification, or the part of it that was asked for.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use cloudbind_codegen::Sources;
use cloudbind_codegen::ir::Api;

use crate::builder::StartError;
use crate::locked::locked;
use crate::near;

/// The specification of the checkout that the simulator was built in.
pub const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

/// What was read of the checkout's own specification, by services. It takes a second to read and
/// does not change while a program runs that was built from it, and tests start many simulators.
static READ: LazyLock<Mutex<HashMap<Vec<String>, Arc<Api>>>> = LazyLock::new(Mutex::default);

/// Reads the specification in `folder`: these services of it, or all if none is named.
pub fn read(folder: &Path, services: &[String]) -> Result<Arc<Api>, StartError> {
    if folder != Path::new(CHECKOUT) {
        return parse(folder, services).map(Arc::new);
    }
    // Whoever comes second waits here for what the first one reads.
    let mut known = locked(&READ);
    if let Some(api) = known.get(services) {
        return Ok(Arc::clone(api));
    }
    let api = Arc::new(parse(folder, services)?);
    known.insert(services.to_vec(), Arc::clone(&api));
    Ok(api)
}

fn parse(folder: &Path, services: &[String]) -> Result<Api, StartError> {
    let sources = Sources::read(folder).map_err(StartError::Files)?;
    let sources = if services.is_empty() {
        sources
    } else {
        part(&sources, services)?
    };
    cloudbind_codegen::read(&sources).map_err(StartError::Specification)
}

/// The files of these services and of their vendors.
fn part(sources: &Sources, services: &[String]) -> Result<Sources, StartError> {
    let known: Vec<&str> = sources
        .iter()
        .filter_map(|(path, _)| path.strip_suffix("/service.yaml"))
        .collect();
    if let Some(unknown) = services
        .iter()
        .find(|service| !known.contains(&service.as_str()))
    {
        let hint = near::hint(unknown, known.iter().copied());
        return Err(StartError::Service(format!(
            "the specification has no service `{unknown}`{hint}"
        )));
    }
    let wanted = |path: &str| match path.rsplit_once('/') {
        Some((vendor, "vendor.yaml")) => services.iter().any(|service| {
            service
                .split_once('/')
                .is_some_and(|(of_service, _)| of_service == vendor)
        }),
        Some((folder, _)) => services.iter().any(|service| service == folder),
        None => false,
    };
    let mut part = Sources::new();
    for (path, bytes) in sources.iter().filter(|(path, _)| wanted(path)) {
        part.insert(path, bytes);
    }
    Ok(part)
}
