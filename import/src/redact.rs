//! What an example must not repeat: secrets, so that nobody has to wonder whether they were real, and
//! the vendor's sentences, which are no facts.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::model::{Field, Service};

/// What stands in place of a secret.
const SECRET: &str = "not-a-real-secret";

/// What stands in place of a sentence.
const SENTENCE: &str = "A sentence.";

/// From how many words on a text is a sentence, and from how many characters of Chinese.
const WORDS: usize = 6;
const IDEOGRAPHS: usize = 12;

type Types<'a> = BTreeMap<&'a str, &'a [Field]>;

/// Replaces secrets and sentences in every example.
pub fn examples(service: &mut Service) {
    let types: Types<'_> = service
        .types
        .iter()
        .map(|definition| (definition.name.as_str(), definition.fields.as_slice()))
        .collect();
    for operation in &mut service.operations {
        let mut examples = std::mem::take(&mut operation.examples);
        let parameters: Vec<&Field> = operation.parameters().collect();
        let results: Vec<&Field> = operation.results().collect();
        for example in &mut examples {
            members(&mut example.request, &parameters, &types);
            members(&mut example.response, &results, &types);
        }
        operation.examples = examples;
    }
}

fn members(members: &mut Map<String, Value>, fields: &[&Field], types: &Types<'_>) {
    for (name, found) in members {
        let field = fields.iter().find(|field| field.name == *name);
        value(found, field.copied(), types);
    }
}

/// `field` is the one that holds the value, in lists or by itself; none if nobody knows it.
fn value(of: &mut Value, field: Option<&Field>, types: &Types<'_>) {
    match of {
        Value::String(text) if text.is_empty() => {}
        Value::String(text) if field.is_some_and(|field| field.sensitive) => {
            SECRET.clone_into(text);
        }
        Value::String(text) if is_sentence(text) => SENTENCE.clone_into(text),
        Value::Array(items) => {
            for item in items {
                value(item, field, types);
            }
        }
        Value::Object(found) => {
            let inside = field.and_then(|field| types.get(field.innermost()));
            let inside: Vec<&Field> = inside.copied().unwrap_or_default().iter().collect();
            members(found, &inside, types);
        }
        _ => {}
    }
}

/// JSON and lists within a text are data.
fn is_sentence(text: &str) -> bool {
    let ideographs = text
        .chars()
        .filter(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
        .count();
    let words = text.split_ascii_whitespace().count();
    !text.starts_with(['{', '[']) && (words >= WORDS || ideographs >= IDEOGRAPHS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Example, Operation, Type};
    use serde_json::json;

    fn field(name: &str, type_expression: &str, sensitive: bool) -> Field {
        Field {
            name: name.to_owned(),
            type_expression: type_expression.to_owned(),
            sensitive,
            ..Field::default()
        }
    }

    #[test]
    fn secrets_are_replaced_wherever_they_are_and_so_are_sentences() {
        let request = json!({
            "Password": "hunter2",
            "Accounts": [{ "Name": "root", "Pwd": "hunter3" }],
            "Keys": ["a", ""],
            "Text": "Whatever it is that they wrote.",
            "Unknown": { "Text": "Whatever it is that they wrote.", "Plan": "{\"a\": 1, \"b\": 2, \"c\": 3 }" },
        });
        let mut service = Service {
            operations: vec![Operation {
                body: vec![
                    field("Password", "string", true),
                    field("Accounts", "list<Account>", false),
                    field("Keys", "list<string>", true),
                    field("Text", "string", false),
                ],
                examples: vec![Example {
                    request: request.as_object().cloned().unwrap_or_default(),
                    ..Example::default()
                }],
                ..Operation::default()
            }],
            types: vec![Type {
                name: "Account".to_owned(),
                fields: vec![field("Name", "string", false), field("Pwd", "string", true)],
                ..Type::default()
            }],
            ..Service::default()
        };
        examples(&mut service);
        assert_eq!(
            Value::Object(service.operations[0].examples[0].request.clone()),
            json!({
                "Password": SECRET,
                "Accounts": [{ "Name": "root", "Pwd": SECRET }],
                "Keys": [SECRET, ""],
                "Text": SENTENCE,
                "Unknown": { "Text": SENTENCE, "Plan": "{\"a\": 1, \"b\": 2, \"c\": 3 }" },
            })
        );
    }
}
