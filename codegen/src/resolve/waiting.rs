//! What the state of a task means.

use serde_json::Value;

use super::cursor::Cursor;
use super::view::{View, check_idempotent};
use crate::ir::{DefinitionKind, Shape, Waiting};
use crate::spec::{self, StateValue};

/// Resolves `waiting:`; `None` if it cannot be used.
pub fn resolve(waiting: &spec::Waiting, view: View<'_>, at: Cursor<'_>) -> Option<Waiting> {
    check_idempotent("waiting", view, at);
    let at = at.key("waiting");
    for (key, seconds) in [("every", waiting.every), ("within", waiting.within)] {
        if seconds == Some(0) {
            at.key(key).value_problem(
                "no time at all",
                "write a number of seconds, or leave it out",
            );
        }
    }
    if waiting.success.is_empty() {
        at.key("success").value_problem(
            "a task that is never done",
            "write at least one state in which it is done",
        );
    }
    let member = view.member(&waiting.member, at.key("member"))?;
    let (shape, known) = states(&member.field.shape, view);
    let Some(shape) = shape else {
        at.key("member").value_problem(
            format!("`{}` is not a state", waiting.member),
            "name a member that is a text, a whole number, or `true` or `false`",
        );
        return None;
    };
    let mut seen: Vec<Value> = Vec::new();
    let mut check = |key: &str, values: &[StateValue]| -> Vec<Value> {
        let values: Vec<Value> = values.iter().map(json).collect();
        for (index, value) in values.iter().enumerate() {
            let at = at.key(key).item(index);
            if !is_of(value, &shape) {
                at.value_problem(
                    format!("{value} is not of the type of `{}`", waiting.member),
                    "write the state as it stands on the wire",
                );
            } else if known.as_ref().is_some_and(|known| !known.contains(value)) {
                at.value_problem(
                    format!("{value} is not among the values of `{}`", waiting.member),
                    "correct it, or add it under `values:` of the member",
                );
            } else if seen.contains(value) {
                at.value_problem(format!("{value} stands here twice"), "keep it in one list");
            }
            seen.push(value.clone());
        }
        values
    };
    let success = check("success", &waiting.success);
    let failure = check("failure", &waiting.failure);
    let running = check("running", &waiting.running);
    for value in known.into_iter().flatten() {
        if !seen.contains(&value) {
            at.key("member").value_problem(
                format!("{value} is a documented state, and in none of the lists"),
                "add it to `success:`, `failure:` or `running:`",
            );
        }
    }
    Some(Waiting {
        member: member.path,
        success,
        failure,
        running,
        every: waiting.every,
        within: waiting.within,
    })
}

/// The type of a state, and its documented values, if it can be a state at all.
fn states(shape: &Shape, view: View<'_>) -> (Option<Shape>, Option<Vec<Value>>) {
    match shape {
        Shape::String | Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Uint64 => {
            (Some(shape.clone()), None)
        }
        Shape::Named(name) => match view.definition(name).map(|definition| &definition.kind) {
            Some(DefinitionKind::Enum { shape, values }) => {
                let value = |text: &str| match text.parse::<i64>() {
                    Ok(number) if *shape != Shape::String => Value::from(number),
                    _ => Value::from(text),
                };
                let known = values.iter().map(|known| value(&known.value)).collect();
                (Some(shape.clone()), Some(known))
            }
            _ => (None, None),
        },
        _ => (None, None),
    }
}

fn json(value: &StateValue) -> Value {
    match value {
        StateValue::Boolean(value) => Value::from(*value),
        StateValue::Number(value) => Value::from(*value),
        StateValue::Text(value) => Value::from(value.as_str()),
    }
}

fn is_of(value: &Value, shape: &Shape) -> bool {
    match shape {
        Shape::String => value.is_string(),
        Shape::Boolean => value.is_boolean(),
        _ => value.is_number(),
    }
}
