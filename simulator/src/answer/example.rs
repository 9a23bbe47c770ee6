//! Documented examples as answers.

use cloudbind_codegen::ir::{Example, Operation};
use serde_json::{Map, Value};

/// The example whose request is the one that came, else the first.
pub fn choose<'a>(
    operation: &'a Operation,
    parameters: &Map<String, Value>,
) -> Option<&'a Example> {
    let examples = &operation.examples;
    examples
        .iter()
        .find(|example| example.request == *parameters)
        .or(examples.first())
}
