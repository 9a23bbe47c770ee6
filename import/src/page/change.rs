//! What an import changes in a file, place by place.

use serde::Serialize;
use serde_json::Value;

use super::tree::Tree;

/// A place that is not as it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The place: `body.ClusterId.type`.
    pub place: String,
    /// What stood there.
    pub old: Option<Value>,
    /// What stands there now.
    pub new: Option<Value>,
}

/// What a value is shown as where there is little room.
const LONGEST_SHOWN: usize = 100;

/// Every place in which two trees differ.
#[must_use]
pub fn changes(old: &Tree, new: &Tree) -> Vec<Change> {
    let mut found = Vec::new();
    compare(&mut String::new(), Some(old), Some(new), &mut found);
    found
}

fn compare(place: &mut String, old: Option<&Tree>, new: Option<&Tree>, found: &mut Vec<Change>) {
    match (old, new) {
        (Some(old @ Tree::Map(_)), Some(new @ Tree::Map(_))) => {
            let (of_old, of_new) = (old.by_key(), new.by_key());
            let keys = old.entries().iter().chain(new.entries());
            let is_new = |key: &str| !of_old.contains_key(key);
            for (at, (key, _)) in keys.enumerate() {
                if at >= old.entries().len() && !is_new(key) {
                    continue;
                }
                let (old, new) = (of_old.get(key.as_str()), of_new.get(key.as_str()));
                below(place, key, |place| {
                    compare(place, old.copied(), new.copied(), found);
                });
            }
        }
        (Some(Tree::List(old)), Some(Tree::List(new)))
            if old
                .iter()
                .chain(new)
                .all(|item| matches!(item, Tree::Map(_))) =>
        {
            for at in 0..old.len().max(new.len()) {
                below(place, &at.to_string(), |place| {
                    compare(place, old.get(at), new.get(at), found);
                });
            }
        }
        (Some(old), Some(new)) if old.same(new) => {}
        (None, None) => {}
        _ => found.push(Change {
            place: place.clone(),
            old: old.map(Tree::to_json),
            new: new.map(Tree::to_json),
        }),
    }
}

fn below(place: &mut String, key: &str, then: impl FnOnce(&mut String)) {
    let length = place.len();
    if length > 0 {
        place.push('.');
    }
    place.push_str(key);
    then(place);
    place.truncate(length);
}

/// A value on little room, or `nothing`.
#[must_use]
pub fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else {
        return "nothing".to_owned();
    };
    let text = match value {
        // Quotes would say nothing more about a text like this.
        Value::String(text) if text.chars().all(|c| !c.is_control()) => text.clone(),
        other => other.to_string(),
    };
    let mut letters = text.chars();
    let short: String = letters.by_ref().take(LONGEST_SHOWN).collect();
    if letters.next().is_some() {
        format!("{short}…")
    } else {
        short
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_place_that_differs_is_listed_once() {
        let old = Tree::of_json(&json!({ "a": 1, "b": { "c": "x", "d": true }, "e": [1] }));
        let new =
            Tree::of_json(&json!({ "a": 1, "b": { "c": "y" }, "e": [1, 2], "f": { "g": 1 } }));
        let found: Vec<String> = changes(&old, &new)
            .iter()
            .map(|change| {
                format!(
                    "{}: {} -> {}",
                    change.place,
                    shown(change.old.as_ref()),
                    shown(change.new.as_ref())
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                "b.c: x -> y",
                "b.d: true -> nothing",
                "e: [1] -> [1,2]",
                "f: nothing -> {\"g\":1}",
            ]
        );
    }
}
