//! Whether examples agree with the types: the generator's own judge, asked before it is generated.

use std::collections::BTreeMap;

use cloudbind_codegen::conform::{self, Violation};
use cloudbind_codegen::ir::{self, DefinitionKind, EnumValue, Shape};
use cloudbind_codegen::resolve::{Expression, parse_type};

use crate::error::Problem;
use crate::model::{Example, Field, Operation, Service, Type};

/// The types of a service, as the judge needs them.
pub struct Judge<'a> {
    service: &'a Service,
    types: BTreeMap<&'a str, DefinitionKind>,
}

impl<'a> Judge<'a> {
    /// Understands the types of a service.
    ///
    /// # Errors
    /// If one of them is none that the specification knows.
    pub fn of(service: &'a Service) -> Result<Self, Problem> {
        let mut judge = Self {
            service,
            types: BTreeMap::new(),
        };
        for definition in &service.types {
            let known = if definition.values.is_empty() {
                DefinitionKind::Object(Vec::new())
            } else {
                enumeration(&definition.values)
            };
            judge.types.insert(&definition.name, known);
        }
        let is_object = |definition: &&Type| definition.values.is_empty();
        for definition in service.types.iter().filter(is_object) {
            let fields: Result<Vec<_>, _> = definition
                .fields
                .iter()
                .map(|field| judge.field(field, &definition.name))
                .collect();
            judge
                .types
                .insert(&definition.name, DefinitionKind::Object(fields?));
        }
        Ok(judge)
    }

    /// Whether the types of an operation are types.
    ///
    /// # Errors
    /// If one of them is none that the specification knows.
    pub fn check(&self, operation: &Operation) -> Result<(), Problem> {
        let mut fields = operation.parameters().chain(operation.results());
        fields.try_for_each(|field| self.field(field, &operation.name).map(drop))
    }

    /// Where an example contradicts the facts, in sentences.
    ///
    /// # Errors
    /// If the operation has a type that the specification does not know.
    pub fn faults(&self, operation: &Operation, example: &Example) -> Result<Vec<String>, Problem> {
        let mut faults = example.faults.clone();
        let parameters: Vec<&Field> = operation
            .parameters()
            .filter(|f| f.from.is_none())
            .collect();
        let results: Vec<&Field> = operation.results().collect();
        for (what, members, fields, is_request) in [
            ("request", &example.request, parameters, true),
            ("response", &example.response, results, false),
        ] {
            let fields: Result<Vec<ir::Field>, _> = fields
                .into_iter()
                .map(|field| self.field(field, &operation.name))
                .collect();
            let fields = fields?;
            let fields: Vec<&ir::Field> = fields.iter().collect();
            let found =
                conform::check_members(members, &fields, is_request, &|name| self.types.get(name));
            faults.extend(found.iter().map(|violation| sentence(what, violation)));
        }
        faults.dedup();
        Ok(faults)
    }

    fn field(&self, field: &Field, of: &str) -> Result<ir::Field, Problem> {
        let place = || {
            let service = &self.service.key;
            format!("{service}, `{}` of `{of}`", field.name)
        };
        let shape = match field.type_expression.as_str() {
            // It stands in forms only, and is no type elsewhere.
            "file" => Ok(Shape::File),
            text => parse_type(text).and_then(|expression| self.shape(&expression)),
        };
        let shape = shape.map_err(|message| Problem::new(place(), message))?;
        let name = if field.name.is_empty() {
            "payload"
        } else {
            &field.name
        };
        Ok(ir::Field {
            name: name.to_owned(),
            rename: field.rename.clone(),
            shape,
            required: field.required,
            nullable: field.nullable,
            sensitive: field.sensitive,
            default: None,
            rules: ir::Rules::default(),
            docs: ir::FieldDocs::default(),
        })
    }

    fn shape(&self, expression: &Expression) -> Result<Shape, String> {
        Ok(match expression {
            Expression::Shape(shape) => shape.clone(),
            Expression::Object => return Err("`object` without a name: use `json`".to_owned()),
            Expression::List(inner) => Shape::List(Box::new(self.shape(inner)?)),
            Expression::Map(inner) => Shape::Map(Box::new(self.shape(inner)?)),
            Expression::Name(name) if self.types.contains_key(name.as_str()) => {
                Shape::Named(name.clone())
            }
            Expression::Name(name) => return Err(format!("there is no type `{name}`")),
        })
    }
}

fn enumeration(values: &[String]) -> DefinitionKind {
    let values = values.iter().map(|value| EnumValue {
        value: value.clone(),
        name: None,
        description: String::new(),
        deprecated: None,
    });
    DefinitionKind::Enum {
        shape: Shape::String,
        values: values.collect(),
    }
}

fn sentence(what: &str, violation: &Violation) -> String {
    format!(
        "In the {what}, `{}` {}.",
        violation.place(),
        violation.message
    )
}
