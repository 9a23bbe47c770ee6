//! How a person would lay the file of an endpoint out.

use super::scheme::Part;
use super::tree::Tree;
use crate::write::yaml::Yaml;

/// Longest line for a mapping that stands on one line.
const WIDTH: usize = 90;

/// The first line of every file of an endpoint.
pub const SCHEMA: &str = "# yaml-language-server: $schema=../../schema/endpoint.schema.json\n";

/// The text of a new file.
#[must_use]
pub fn file(tree: &Tree) -> String {
    let mut text = SCHEMA.to_owned();
    Yaml::write(&entries(tree, Part::Endpoint), 0, &mut text);
    text
}

/// The entries of a mapping.
pub(crate) fn entries(tree: &Tree, part: Part) -> Vec<(String, Yaml)> {
    let entries = tree.entries().iter();
    entries
        .map(|(key, value)| (key.clone(), yaml(value, part.of(key))))
        .collect()
}

/// A part of the file.
pub(crate) fn yaml(tree: &Tree, part: Part) -> Yaml {
    match tree {
        Tree::Leaf(value) => Yaml::of_json(value),
        Tree::List(items) => {
            let part = if part == Part::Examples {
                Part::Example
            } else {
                part
            };
            let items = items.iter().map(|item| yaml(item, part)).collect();
            if matches!(part, Part::Words | Part::Faults) {
                Yaml::Lines(items)
            } else {
                Yaml::List(items)
            }
        }
        Tree::Map(_) => {
            let entries = entries(tree, part);
            if stands_on_one_line(tree, part) {
                let row = Yaml::Row(entries);
                let line = row.on_one_line();
                if line.is_some_and(|line| line.chars().count() < WIDTH) {
                    return row;
                }
                let Yaml::Row(entries) = row else { return row };
                return Yaml::Map(entries);
            }
            Yaml::Map(entries)
        }
    }
}

/// Facts stand on one line; words want a line of their own, but for those of a value with a name.
fn stands_on_one_line(tree: &Tree, part: Part) -> bool {
    let entries = tree.entries();
    let is_flat = |(_, value): &(String, Tree)| matches!(value, Tree::Leaf(_));
    match part {
        Part::Field => entries.iter().all(is_flat) && tree.get("description").is_none(),
        Part::Meaning => entries.iter().all(is_flat),
        Part::Fact => !entries.is_empty() && entries.iter().all(is_flat),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_file_is_laid_out_as_a_person_would() {
        let tree = Tree::Map(vec![
            ("operation".to_owned(), Tree::text("OpenBox")),
            (
                "rate_limit".to_owned(),
                Tree::of_json(&json!({ "requests": 20, "seconds": 1 })),
            ),
            (
                "body".to_owned(),
                Tree::Map(vec![
                    (
                        "Id".to_owned(),
                        Tree::of_json(&json!({ "required": true, "type": "string" })),
                    ),
                    (
                        "Lid".to_owned(),
                        Tree::Map(vec![
                            ("type".to_owned(), Tree::text("int64")),
                            ("description".to_owned(), Tree::text("The lid")),
                            (
                                "values".to_owned(),
                                Tree::of_json(
                                    &json!({ "0": { "description": "Shut", "name": "Shut" } }),
                                ),
                            ),
                        ]),
                    ),
                ]),
            ),
            (
                "success".to_owned(),
                Tree::of_json(&json!({ "200": "Success." })),
            ),
        ]);
        assert_eq!(
            file(&tree).strip_prefix(SCHEMA),
            Some(
                "\
operation: OpenBox
rate_limit: { requests: 20, seconds: 1 }
body:
  Id: { required: true, type: string }
  Lid:
    type: int64
    description: The lid
    values:
      0: { description: Shut, name: Shut }
success:
  200: Success.
"
            )
        );
    }
}
