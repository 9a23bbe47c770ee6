//! Which services and versions a folder of metadata has.

use std::path::{Path, PathBuf};

use cloudbind_codegen::nearest::nearest;

use crate::error::Problem;
use crate::names;

/// One version of one service in a folder of metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The service's folder: `autoscaling`.
    pub service: String,
    /// The version's folder: `v20180419`.
    pub version: String,
    /// What the service is to be called in the specification.
    pub key: String,
    /// Whether no other version is newer.
    pub is_newest: bool,
    /// Its description.
    pub api: PathBuf,
    /// Its examples.
    pub examples: PathBuf,
}

impl Found {
    /// What stands before a problem: `autoscaling/v20180419/api.json`.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}/{}/api.json", self.service, self.version)
    }
}

/// The services of a folder, in the order of their names; `wanted` ones only, unless it is empty.
///
/// A wanted service is `autoscaling`, `autoscaling/v20180419` for one version, and either of them with
/// `=name` for another name in the specification. The newest version has the plain name.
///
/// # Errors
/// If the folder cannot be read, or has no such service.
pub fn find(folder: &Path, wanted: &[String]) -> Result<Vec<Found>, Problem> {
    let mut all = Vec::new();
    for service in folders(folder)? {
        let mut versions = folders(&folder.join(&service))?;
        versions.retain(|version| {
            folder
                .join(&service)
                .join(version)
                .join("api.json")
                .is_file()
        });
        let newest = versions.iter().max().cloned();
        for version in versions {
            let path = folder.join(&service).join(&version);
            let plain = names::snake(&service);
            let is_newest = newest.as_ref() == Some(&version);
            all.push(Found {
                key: if is_newest {
                    plain
                } else {
                    format!("{plain}_{version}")
                },
                is_newest,
                service: service.clone(),
                api: path.join("api.json"),
                examples: path.join("examples.json"),
                version,
            });
        }
    }
    if all.is_empty() {
        let place = folder.display().to_string();
        return Err(Problem::new(
            place,
            "no folder in it holds <service>/<version>/api.json",
        ));
    }
    if wanted.is_empty() {
        return Ok(all);
    }
    wanted.iter().map(|wanted| one(&all, wanted)).collect()
}

fn one(all: &[Found], wanted: &str) -> Result<Found, Problem> {
    let (name, key) = wanted
        .split_once('=')
        .map_or((wanted, None), |(name, key)| (name, Some(key)));
    let (service, version) = name
        .split_once('/')
        .map_or((name, None), |(service, version)| (service, Some(version)));
    let found = all.iter().find(|found| {
        found.service == service
            && version.map_or(found.is_newest, |version| found.version == version)
    });
    let Some(found) = found else {
        let known: Vec<&str> = all.iter().map(|found| found.service.as_str()).collect();
        let help = nearest(service, &known)
            .filter(|near| *near != service)
            .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        return Err(Problem::new(
            wanted,
            format!("the metadata have no such service{help}"),
        ));
    };
    let mut found = found.clone();
    if let Some(key) = key {
        if names::snake(key) != key {
            let message = format!("`{key}` cannot be a folder: use small letters, digits and `_`");
            return Err(Problem::new(wanted, message));
        }
        key.clone_into(&mut found.key);
    }
    Ok(found)
}

/// The names of the folders in a folder, in order.
fn folders(folder: &Path) -> Result<Vec<String>, Problem> {
    let problem = |error: std::io::Error| Problem::of_file(folder, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(problem)? {
        let entry = entry.map_err(problem)?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
