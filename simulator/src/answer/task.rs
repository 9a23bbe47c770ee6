//! The state of a task, which goes on for a while and then ends.

use cloudbind_codegen::ir::Waiting;
use serde_json::{Map, Value, json};

use super::path;

/// How tasks go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tasks {
    /// How often the same task is asked for until it has ended.
    pub polls: u64,
    /// Whether it has failed then.
    pub fail: bool,
}

/// Sets the state in the results, which are those of an example; the task was asked for `before`
/// times before. A documented example that has ended as it should keeps its state.
pub fn tell(tasks: Tasks, waiting: &Waiting, before: u64, results: &mut Map<String, Value>) {
    let ended = if tasks.fail {
        &waiting.failure
    } else {
        &waiting.success
    };
    let state = if before < tasks.polls {
        Some(running(waiting))
    } else {
        let now = path::get(results, &waiting.member);
        let fits = now.is_some_and(|now| ended.contains(now));
        ended.first().filter(|_| !fits).cloned()
    };
    if let Some(state) = state {
        path::put(results, &waiting.member, state);
    }
}

/// A state that is no end.
fn running(waiting: &Waiting) -> Value {
    if let Some(state) = waiting.running.first() {
        return state.clone();
    }
    let known: Vec<&Value> = waiting.success.iter().chain(&waiting.failure).collect();
    let unknown = |state: &Value| !known.contains(&state);
    match known.first() {
        Some(Value::Bool(done)) => json!(!done),
        Some(Value::Number(_)) => (0..=i64::MAX)
            .map(Value::from)
            .find(unknown)
            .unwrap_or_default(),
        _ => json!("running"),
    }
}
