//! The file of a service that the specification does not have yet.

use cloudbind_pages::Page;

use super::target::Target;
use crate::model::Service;
use crate::write::yaml::Yaml;
use crate::write::{Place, service};

/// Its text: what a page of one of its operations says of it.
#[must_use]
pub fn text(page: &Page, target: &Target) -> String {
    let version = page.version.as_ref().map(|version| version.value.clone());
    let version = version.or_else(|| {
        page.endpoint
            .as_ref()
            .and_then(|endpoint| in_path(&endpoint.value.1))
    });
    let of_page = Service {
        key: target.service.clone(),
        host: target.host.clone(),
        version,
        ..Service::default()
    };
    // No page is of the service as a whole.
    let place = Place {
        page: "{operation}".to_owned(),
        ..Place::default()
    };
    let mut text = "# yaml-language-server: $schema=../../schema/service.schema.json\n".to_owned();
    Yaml::write(&service::entries(&of_page, &place), 0, &mut text);
    text
}

/// `v2` of `/v2/{project_id}/boxes`.
fn in_path(path: &str) -> Option<String> {
    let is_version = |part: &&str| {
        let number = part.strip_prefix('v').unwrap_or_default();
        number.starts_with(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    path.split('/').find(is_version).map(str::to_owned)
}
