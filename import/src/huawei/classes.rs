//! Classes to types.

use std::collections::{BTreeMap, BTreeSet};

use super::operation;
use super::sdk::{Bindings, Class, Member, Operation, Package, Type};
use super::secret;
use crate::error::Problem;
use crate::model;

/// The classes of a service by their names.
pub struct Classes<'a> {
    by_name: BTreeMap<&'a str, &'a Class>,
    /// How problems call the service.
    place: String,
}

impl<'a> Classes<'a> {
    /// The classes of one version of a service.
    pub fn of(package: &'a Package) -> Self {
        let by_name = package.classes.iter().map(|class| (class.name(), class));
        Self {
            by_name: by_name.collect(),
            place: format!("{}/{}", package.package, package.version),
        }
    }

    /// A class by its name.
    pub fn get(&self, name: &str) -> Result<&'a Class, Problem> {
        let found = self.by_name.get(name).copied();
        found.ok_or_else(|| Problem::new(&self.place, format!("there is no class `{name}`")))
    }

    /// The types that operations share: every class with members or values that is part of another.
    pub fn shared(&self, operations: &[&Operation]) -> Result<Vec<model::Type>, Problem> {
        let mut open: Vec<&str> = Vec::new();
        for operation in operations {
            let body = operation.body.as_ref().and_then(|body| body.kind.class());
            // What the packages say of the parts of a form, they say of its class again.
            let body = body.filter(|_| !operation::is_form(operation));
            for class in body.into_iter().chain([operation.response.as_str()]) {
                open.extend(self.parts(class)?);
            }
            let Bindings {
                path,
                query,
                header,
                form: _,
            } = &operation.bindings;
            let parameters = path.iter().chain(query).chain(header);
            open.extend(parameters.filter_map(|parameter| parameter.kind.class()));
        }
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if reached.insert(name) {
                open.extend(self.parts(name)?);
            }
        }
        let mut types = Vec::new();
        for name in reached {
            let class = self.get(name)?;
            let values = match class {
                Class::Enum { values, .. } => texts(values).unwrap_or_default(),
                Class::Object { .. } | Class::Stream { .. } => Vec::new(),
            };
            if !class.members().is_empty() || !values.is_empty() {
                types.push(model::Type {
                    name: name.to_owned(),
                    fields: self.fields(class.members())?,
                    values,
                });
            }
        }
        Ok(types)
    }

    /// The classes that members of a class have.
    fn parts(&self, name: &str) -> Result<Vec<&'a str>, Problem> {
        let members = self.get(name)?.members().iter();
        Ok(members.filter_map(|member| member.kind.class()).collect())
    }

    /// Members as fields, in the order that they have.
    pub fn fields(&self, members: &[Member]) -> Result<Vec<model::Field>, Problem> {
        members
            .iter()
            .map(|member| {
                self.field(
                    &member.name,
                    &member.kind,
                    member.required,
                    member.sensitive,
                )
            })
            .collect()
    }

    /// One field.
    pub fn field(
        &self,
        name: &str,
        kind: &Type,
        required: bool,
        sensitive: bool,
    ) -> Result<model::Field, Problem> {
        Ok(model::Field {
            name: name.to_owned(),
            type_expression: self.expression(kind)?,
            required,
            sensitive: sensitive || secret::is_secret(name, kind),
            ..model::Field::default()
        })
    }

    /// A type, as the specification writes it.
    pub fn expression(&self, kind: &Type) -> Result<String, Problem> {
        Ok(match kind {
            Type::Str => "string".to_owned(),
            Type::Int => "int64".to_owned(),
            Type::Float => "float".to_owned(),
            Type::Bool => "boolean".to_owned(),
            // `creationTimestamp` is a `date` to the packages, and has hours on the wire.
            Type::Date | Type::Datetime => "timestamp".to_owned(),
            Type::Object => "json".to_owned(),
            Type::File => "file".to_owned(),
            Type::List(inner) => format!("list<{}>", self.expression(inner)?),
            Type::Map(inner) => format!("map<{}>", self.expression(inner)?),
            Type::Class(name) => match self.get(name)? {
                class @ Class::Object { .. } if class.members().is_empty() => "json".to_owned(),
                Class::Object { .. } | Class::Stream { .. } => name.clone(),
                Class::Enum { name, values } if texts(values).is_some() => name.clone(),
                Class::Enum { .. } => "int64".to_owned(),
            },
        })
    }
}

/// The values of an enum, if all of them are texts.
fn texts(values: &[serde_json::Value]) -> Option<Vec<String>> {
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    values.iter().map(text).collect()
}
