//! Where a client looks for credentials, and whether all that it needs for that is there.

use super::cursor::Cursor;
use crate::spec::{self, CredentialSource};

/// The sources in their order. Without any, the environment is one if its variables are named.
pub fn resolve(vendor: &spec::Vendor, at: Cursor<'_>) -> Vec<CredentialSource> {
    check_sources(vendor, at);
    check_use(vendor, at);
    if let Some(profile) = &vendor.profile {
        check_profile(profile, at.key("profile"));
    }
    if vendor.credentials.is_empty() && has_variables(vendor) {
        return vec![CredentialSource::Environment];
    }
    vendor.credentials.clone()
}

/// Whether the environment can hold an access key.
fn has_variables(vendor: &spec::Vendor) -> bool {
    let names = &vendor.environment;
    names.access_key_id.is_some() && names.secret_key.is_some()
}

/// Each source stands once, and the facts that it needs are there.
fn check_sources(vendor: &spec::Vendor, at: Cursor<'_>) {
    let sources = &vendor.credentials;
    for (index, source) in sources.iter().enumerate() {
        let at = at.key("credentials").item(index);
        if sources.iter().take(index).any(|earlier| earlier == source) {
            at.value_problem(
                format!("`{}` stands twice", word(*source)),
                "remove one of the two",
            );
        }
        let (there, needed) = match source {
            CredentialSource::Environment => (
                has_variables(vendor),
                "`access_key_id:` and `secret_key:` under `environment:`",
            ),
            CredentialSource::ProfileFile => (vendor.profile.is_some(), "`profile:`"),
            CredentialSource::InstanceMetadata => {
                (vendor.metadata_server.is_some(), "`metadata_server:`")
            }
            CredentialSource::WebIdentity => (
                vendor.hosts.identity.is_some(),
                "`identity:` under `hosts:`",
            ),
        };
        if !there {
            at.value_problem(
                format!("`{}` needs facts that are not there", word(*source)),
                format!("add {needed}, or remove the source"),
            );
        }
    }
}

/// What is there is there for one of the sources.
fn check_use(vendor: &spec::Vendor, at: Cursor<'_>) {
    for (key, is_there, source) in [
        (
            "profile",
            vendor.profile.is_some(),
            CredentialSource::ProfileFile,
        ),
        (
            "metadata_server",
            vendor.metadata_server.is_some(),
            CredentialSource::InstanceMetadata,
        ),
    ] {
        if is_there && !vendor.credentials.contains(&source) {
            at.key(key).key_problem(
                format!("nothing uses `{key}`"),
                format!("add `{}` to `credentials:`, or remove it", word(source)),
            );
        }
    }
}

fn check_profile(profile: &spec::Profile, at: Cursor<'_>) {
    for (key, is_empty) in [
        ("paths", profile.paths.is_empty()),
        ("sections", profile.sections.is_empty()),
    ] {
        if is_empty {
            at.key(key)
                .value_problem(format!("no {key} to look in"), "name at least one");
        }
    }
    for (index, path) in profile.paths.iter().enumerate() {
        if !path.starts_with("~/") && !path.starts_with('/') {
            at.key("paths").item(index).value_problem(
                format!("`{path}` is another file in every folder"),
                "begin it with `~/`, the home directory, or with `/`",
            );
        }
    }
}

/// The source as a specification writes it.
fn word(source: CredentialSource) -> &'static str {
    match source {
        CredentialSource::Environment => "environment",
        CredentialSource::ProfileFile => "profile-file",
        CredentialSource::InstanceMetadata => "instance-metadata",
        CredentialSource::WebIdentity => "web-identity",
    }
}
