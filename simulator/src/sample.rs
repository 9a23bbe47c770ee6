//! Requests that an operation accepts.

use cloudbind_codegen::ir::{Operation, Service, Vendor};
use serde_json::{Map, Value};

use crate::answer::parameters;
use crate::place::Place;

/// The parameters of a request that succeeds, by name: those of the first documented example, else
/// those that must be passed, with values made up from their types. They are the same each time.
///
/// What a client fills in by itself, such as the project, is not among them.
#[must_use]
pub fn sample_request(
    vendor: &Vendor,
    service: &Service,
    operation: &Operation,
) -> Map<String, Value> {
    if let Some(example) = operation.examples.first() {
        return example.request.clone();
    }
    let place = Place {
        vendor,
        service: Some(service),
        operation: Some(operation),
    };
    parameters(place, operation)
}
