//! The files of a whole service: its shared types, and its first file where there is none.

use super::Place;
use super::endpoint::field;
use super::yaml::Yaml;
use crate::model::Service;
use crate::{names, words};

/// Shared types, in the order of their names.
pub fn types(service: &Service) -> Vec<(String, Yaml)> {
    let mut types: Vec<_> = service.types.iter().collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    let types = types.into_iter().map(|definition| {
        let content = if definition.values.is_empty() {
            let fields = definition.fields.iter();
            let fields = fields.map(|one| (one.name.clone(), field(one))).collect();
            ("fields".to_owned(), Yaml::Map(fields))
        } else {
            ("values".to_owned(), values(&definition.values))
        };
        (definition.name.clone(), Yaml::Map(vec![content]))
    });
    vec![("types".to_owned(), Yaml::Map(types.collect()))]
}

/// The metadata say what the values are, and of their meaning what the words in them say.
fn values(values: &[String]) -> Yaml {
    let names = names::of_values(values);
    let values = values.iter().map(|value| {
        let meaning = Yaml::text(words::sentence(value));
        let known = match names.get(value) {
            None => meaning,
            Some(name) => Yaml::Row(vec![
                ("name".to_owned(), Yaml::text(name)),
                ("description".to_owned(), meaning),
            ]),
        };
        (value.clone(), known)
    });
    Yaml::Map(values.collect())
}

/// What can be said of a service that nobody has written about.
pub fn entries(service: &Service, place: &Place) -> Vec<(String, Yaml)> {
    let mut entries = vec![
        ("title".to_owned(), Yaml::text(&service.key)),
        (
            "description".to_owned(),
            Yaml::text(format!(
                "The service whose host is called `{}`.",
                service.host
            )),
        ),
        ("host".to_owned(), Yaml::text(&service.host)),
    ];
    let version = service.version.iter();
    entries.extend(version.map(|version| ("version".to_owned(), Yaml::text(version))));
    // The address of a page for each operation is none of the service.
    if !place.page.contains("{operation}") {
        let page = vec![
            ("title".to_owned(), Yaml::text(&service.key)),
            ("address".to_owned(), Yaml::text(&place.page)),
        ];
        entries.push(("pages".to_owned(), Yaml::List(vec![Yaml::Map(page)])));
    }
    entries
}
