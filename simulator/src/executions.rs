//! What was carried out, and how often.

use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::find::Found;
use crate::locked::locked;
use crate::named;

/// How often requests were carried out, whatever was answered.
///
/// Two requests are the same if they call the same operation with the same parameters. Of each of
/// them only a hash of 128 bits and a number are kept, so that millions fit into memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Executions {
    /// All executions.
    pub total: u64,
    /// The number of different requests among them.
    pub distinct: usize,
    /// How often the request was carried out that was carried out most often; 0 if there is none.
    pub most_for_one_request: u64,
    /// Executions by operation: `huaweicloud/cbh/CreateInstance`, since several services may have a
    /// `CreateInstance`.
    pub operations: BTreeMap<String, u64>,
}

/// Counts.
#[derive(Debug, Default)]
pub struct Counter {
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    requests: HashMap<u128, u64>,
    operations: BTreeMap<String, u64>,
}

impl Counter {
    /// Counts one execution. Gives how often this request was carried out, this time included.
    pub fn count(&self, found: &Found<'_>, parameters: &Map<String, Value>) -> u64 {
        let key = key(&found.operation.file, parameters);
        let mut counts = locked(&self.counts);
        *counts.operations.entry(found.name()).or_default() += 1;
        let count = counts.requests.entry(key).or_default();
        *count += 1;
        *count
    }

    /// What was counted so far.
    pub fn executions(&self) -> Executions {
        let counts = locked(&self.counts);
        Executions {
            total: counts.requests.values().sum(),
            distinct: counts.requests.len(),
            most_for_one_request: counts.requests.values().max().copied().unwrap_or_default(),
            operations: counts.operations.clone(),
        }
    }

    /// Executions of the operations that `name` may stand for.
    pub fn of(&self, name: &str) -> u64 {
        let counts = locked(&self.counts);
        let named = counts
            .operations
            .iter()
            .filter(|(whole, _)| named::stands_for(name, whole));
        named.map(|(_, times)| times).sum()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        *locked(&self.counts) = Counts::default();
    }
}

fn key(file: &str, parameters: &Map<String, Value>) -> u128 {
    let mut text = format!("{file}\n");
    write(&mut text, parameters);
    let hash: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    hash.iter()
        .take(16)
        .fold(0, |key, byte| key << 8 | u128::from(*byte))
}

/// Writes members in the order of their names, for the order in a request means nothing.
fn write(text: &mut String, members: &Map<String, Value>) {
    let mut names: Vec<_> = members.iter().collect();
    names.sort_by_key(|(name, _)| *name);
    text.push('{');
    for (name, value) in names {
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        write_value(text, value);
        text.push(',');
    }
    text.push('}');
}

fn write_value(text: &mut String, value: &Value) {
    match value {
        Value::Object(members) => write(text, members),
        Value::Array(items) => {
            text.push('[');
            for item in items {
                write_value(text, item);
                text.push(',');
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    fn key(parameters: &Value) -> u128 {
        super::key("file", parameters.as_object().expect("an object"))
    }

    #[test]
    fn only_the_content_of_parameters_tells_them_apart() {
        let (a, b) = (
            json!({"a": 1, "b": {"c": 2, "d": [3]}}),
            r#"{"b":{"d":[3],"c":2},"a":1}"#,
        );
        assert_eq!(key(&a), key(&serde_json::from_str(b).expect("JSON")));
        for other in [
            json!({}),
            json!({"a": "1"}),
            json!({"a": [1]}),
            json!({"a": {"1": null}}),
        ] {
            assert_ne!(key(&json!({"a": 1})), key(&other), "{other}");
        }
        assert_ne!(
            super::key("one", &serde_json::Map::new()),
            super::key("two", &serde_json::Map::new())
        );
    }
}
