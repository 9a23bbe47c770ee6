//! Requests of any operation, made of what the specification says of it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudbind::Operation;
use cloudbind::codec::{Encode, RequestWriter};
use cloudbind::operation::{Description, Place};
use cloudbind::value::{Binary, FormFile};
use cloudbind_codegen::ir::{self, Location, Parameter, Shape};
use serde_json::{Map, Value};

/// A value that is sent as the specification's JSON says.
type Untyped = Arc<dyn Encode + Send + Sync>;

/// The parameters of a request, and where they travel.
#[derive(Clone, Default)]
pub struct Parameters {
    fields: Vec<(Place, &'static str)>,
    values: Vec<Untyped>,
}

impl Parameters {
    /// Those among `values` that the operation takes.
    pub fn of(operation: &ir::Operation, values: &Map<String, Value>) -> Self {
        let mut parameters = Self::default();
        for parameter in operation.caller_parameters() {
            let name = &parameter.field.name;
            let value = match values.get(name) {
                Some(value) => untyped(parameter, value),
                // A body is sent even if no member of it is set.
                None if parameter.location == Location::Body => Arc::new(None::<Value>),
                None => continue,
            };
            // A client wants names that outlive it; each is asked for once.
            let name: &'static str = name.clone().leak();
            parameters.fields.push((place(parameter), name));
            parameters.values.push(value);
        }
        parameters
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fields.fmt(f)
    }
}

fn place(parameter: &Parameter) -> Place {
    match parameter.location {
        Location::Path => Place::Path,
        Location::Query => Place::Query,
        Location::Header => Place::Header,
        Location::Body => Place::Body,
        Location::Form => Place::Form,
        Location::Payload if parameter.field.shape == Shape::Binary => Place::Bytes,
        Location::Payload => Place::Payload,
    }
}

fn untyped(parameter: &Parameter, value: &Value) -> Untyped {
    let bytes = || STANDARD.decode(value.as_str().unwrap_or_default());
    match (&parameter.field.shape, parameter.location) {
        (Shape::File, _) => Arc::new(FormFile::new("file", bytes().unwrap_or_default())),
        (Shape::Binary, Location::Payload) => Arc::new(Binary(bytes().unwrap_or_default())),
        _ => match value {
            Value::Array(items) => Arc::new(items.clone()),
            one => Arc::new(one.clone()),
        },
    }
}

/// A request of the operation `O`: its parameters are untyped, its answer is not.
pub struct Raw<O> {
    pub parameters: Parameters,
    pub operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Operation for Raw<O> {
    type Service = O::Service;
    type Response = O::Response;
    type Error = O::Error;
    const DESCRIPTION: &'static Description = O::DESCRIPTION;

    fn encode(&self, request: &mut RequestWriter) {
        let Parameters { fields, values } = &self.parameters;
        let values: Vec<&dyn Encode> = values.iter().map(|value| &**value as &dyn Encode).collect();
        request.fields(fields, &values);
    }
}

impl<O> fmt::Debug for Raw<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parameters.fmt(f)
    }
}
