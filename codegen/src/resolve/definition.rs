//! Fields and types: references resolved, inline types given names, rules checked.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::cursor::Cursor;
use super::namespace::Namespace;
use super::shape::{self, Expression};
use super::{enumeration, rules};
use crate::ir::{Definition, DefinitionKind, Field, FieldDocs, Shape};
use crate::nearest::nearest;
use crate::spec::{self, Entries};
use crate::{conform, name};

const RENAME: &str = "give one of them another name with `rename:`";
const RENAME_TYPE: &str = "give one of them another name with `type_name:`";
const RENAME_DEFINITION: &str = "give it another name: the key under `types:` is the name";

/// Resolves the types of one file, a service's or an operation's.
pub struct Types<'a> {
    /// Names of this file that a type expression may use.
    known: BTreeSet<String>,
    /// Types that other files define, by name.
    shared: &'a BTreeMap<&'a str, &'a Definition>,
    /// What this file defines, the types written inline included.
    defined: Vec<Definition>,
    /// Where in `defined` a name is.
    slots: BTreeMap<String, usize>,
    /// The Rust names of the service.
    namespace: &'a mut Namespace,
    /// Fields whose defaults wait for the last type to be defined.
    defaults: Vec<(Field, Cursor<'a>)>,
}

impl<'a> Types<'a> {
    /// None yet but those of other files. `own` are the names of those that will be defined.
    pub fn new<'n>(
        shared: &'a BTreeMap<&'a str, &'a Definition>,
        own: impl Iterator<Item = &'n str>,
        namespace: &'a mut Namespace,
    ) -> Self {
        Self {
            known: own.map(str::to_owned).collect(),
            shared,
            defined: Vec::new(),
            slots: BTreeMap::new(),
            namespace,
            defaults: Vec::new(),
        }
    }

    /// Resolves the entries of `types`.
    pub fn definitions(&mut self, types: &Entries<spec::TypeDefinition>, at: Cursor<'a>) {
        for (type_name, definition) in types.iter() {
            let at = at.key(type_name);
            if shape::parse(type_name) != Ok(Expression::Name(type_name.to_owned())) {
                at.key_problem(
                    format!("`{type_name}` cannot be the name of a type"),
                    "begin it with a capital letter, and use letters and digits only",
                );
            }
            let key = format!("types.{type_name}");
            match (&definition.fields, &definition.values) {
                (Some(fields), None) => {
                    let slot = self.define(
                        type_name,
                        &key,
                        &definition.description,
                        RENAME_DEFINITION,
                        at,
                    );
                    let members = self.fields(fields, at.key("fields"), type_name, &key);
                    self.fill(slot, DefinitionKind::Object(members), at);
                }
                (None, Some(values)) => {
                    let shape = enumeration::shape(
                        definition.type_expression.as_deref().unwrap_or("string"),
                        at.key("type"),
                    );
                    let kind = enumeration::resolve(shape, values, at.key("values"));
                    let slot = self.define(
                        type_name,
                        &key,
                        &definition.description,
                        RENAME_DEFINITION,
                        at,
                    );
                    self.fill(slot, kind, at);
                }
                _ => at.key_problem(
                    format!("`{type_name}` has to be an object or an enum"),
                    "write either `fields:` or `values:` below it",
                ),
            }
        }
    }

    /// Resolves fields. `parent` names inline types, `key` says where in the file they are.
    pub fn fields(
        &mut self,
        fields: &Entries<spec::Field>,
        at: Cursor<'a>,
        parent: &str,
        key: &str,
    ) -> Vec<Field> {
        let mut names = Namespace::of_fields(at);
        let mut resolved = Vec::new();
        for (wire_name, field) in fields.iter() {
            let at = at.key(wire_name);
            refuse_client_value(field, at);
            let field = self.field(wire_name, field, at, parent, key);
            names.take(&rust_name(&field), &format!("`{wire_name}`"), RENAME, at);
            resolved.push(field);
        }
        resolved
    }

    /// Resolves one field. `parent` and `key` are as for [`Self::fields`].
    pub fn field(
        &mut self,
        wire_name: &str,
        field: &spec::Field,
        at: Cursor<'a>,
        parent: &str,
        key: &str,
    ) -> Field {
        let shape = if defines_type(field) {
            let inline_name = field.type_name.clone().unwrap_or_else(|| {
                name::plain(&name::camel(parent).ident)
                    + &name::plain(&name::camel(wire_name).ident)
            });
            let separator = if key.is_empty() { "" } else { "." };
            let key = format!("{key}{separator}{wire_name}");
            self.field_shape(field, at, &inline_name, &key)
        } else {
            self.field_shape(field, at, "", "")
        };
        let rules = rules::resolve(field, &shape, at);
        let resolved = Field {
            name: wire_name.to_owned(),
            rename: field.rename.clone(),
            shape,
            required: field.required,
            nullable: field.nullable,
            sensitive: field.sensitive,
            default: field.default.clone().filter(|default| !default.is_null()),
            rules,
            docs: FieldDocs {
                description: field.description.clone(),
                notes: field.notes.clone(),
                warnings: field.warnings.clone(),
                unit: field.unit.clone(),
                deprecated: field.deprecated.clone(),
            },
        };
        if field
            .rename
            .as_deref()
            .is_some_and(|rename| !is_field_name(rename))
        {
            at.key("rename").value_problem(
                "a name in Rust is in `snake_case`",
                "use small letters, digits and `_`, and no keyword",
            );
        }
        if resolved.default.is_some() {
            self.defaults.push((resolved.clone(), at));
        }
        resolved
    }

    fn field_shape(
        &mut self,
        field: &spec::Field,
        at: Cursor<'a>,
        inline_name: &str,
        key: &str,
    ) -> Shape {
        let text = match (&field.type_expression, &field.fields, field.from) {
            (Some(text), _, _) => text.as_str(),
            (None, Some(_), _) => "object",
            (None, None, Some(_)) => "string",
            (None, None, None) => {
                at.key_problem(
                    "the type is missing",
                    format!("add `type:`, one of {}", shape::BUILT_IN.join(", ")),
                );
                return Shape::Json;
            }
        };
        let expression = match shape::parse(text) {
            Ok(expression) => expression,
            Err(message) => {
                at.key("type").value_problem(message, self.type_help(text));
                return Shape::Json;
            }
        };
        if let Some(values) = &field.values {
            return self.enum_field(&expression, values, field, at, inline_name, key);
        }
        let uses_object = expression.innermost() == &Expression::Object;
        match &field.fields {
            Some(fields) if uses_object => {
                let slot = self.define(inline_name, key, &field.description, RENAME_TYPE, at);
                let members = self.fields(fields, at.key("fields"), inline_name, key);
                self.fill(slot, DefinitionKind::Object(members), at);
            }
            Some(_) => at.key("fields").key_problem(
                format!("`fields` belongs to an object, and the type is `{text}`"),
                "write `type: object`, `list<object>` or `map<object>`",
            ),
            None if uses_object => at.key("type").value_problem(
                "an object without members",
                "list them under `fields:`, or write `type: json` if they are not documented",
            ),
            None => {}
        }
        self.resolve(&expression, inline_name, at)
    }

    fn enum_field(
        &mut self,
        expression: &Expression,
        values: &Entries<spec::Value>,
        field: &spec::Field,
        at: Cursor<'_>,
        inline_name: &str,
        key: &str,
    ) -> Shape {
        let Expression::Shape(shape @ (Shape::String | Shape::Int32 | Shape::Int64)) =
            expression.innermost()
        else {
            at.key("values").key_problem(
                "`values` belongs to a string or a whole number",
                "write `type: string`, `int32` or `int64`, or a list or map of these",
            );
            return Shape::Json;
        };
        let kind = enumeration::resolve(shape.clone(), values, at.key("values"));
        let slot = self.define(inline_name, key, &field.description, RENAME_TYPE, at);
        self.fill(slot, kind, at);
        expression.around(inline_name)
    }

    fn resolve(&self, expression: &Expression, inline_name: &str, at: Cursor<'_>) -> Shape {
        match expression {
            Expression::Shape(shape) => shape.clone(),
            Expression::Object => Shape::Named(inline_name.to_owned()),
            Expression::List(inner) => Shape::List(Box::new(self.resolve(inner, inline_name, at))),
            Expression::Map(inner) => Shape::Map(Box::new(self.resolve(inner, inline_name, at))),
            Expression::Name(name) => {
                if !self.known.contains(name) && !self.shared.contains_key(name.as_str()) {
                    at.key("type")
                        .value_problem(format!("unknown type `{name}`"), self.type_help(name));
                }
                Shape::Named(name.clone())
            }
        }
    }

    fn type_help(&self, text: &str) -> String {
        let known: Vec<&str> = shape::BUILT_IN
            .into_iter()
            .chain(self.known.iter().map(String::as_str))
            .chain(self.shared.keys().copied())
            .collect();
        match nearest(text, &known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "use {}, list<…>, map<…>, or add the type under `types:`",
                shape::BUILT_IN.join(", ")
            ),
        }
    }

    /// Takes the name of a type and its place among the others; [`Self::fill`] says what it is.
    fn define(
        &mut self,
        type_name: &str,
        key: &str,
        description: &str,
        remedy: &str,
        at: Cursor<'_>,
    ) -> usize {
        let rust_name = name::plain(&name::camel(type_name).ident);
        self.namespace
            .take(&rust_name, &format!("the type of `{key}`"), remedy, at);
        self.slots
            .entry(type_name.to_owned())
            .or_insert(self.defined.len());
        self.defined.push(Definition {
            name: type_name.to_owned(),
            key: key.to_owned(),
            description: description.to_owned(),
            kind: DefinitionKind::Object(Vec::new()),
            in_request: false,
            in_response: false,
        });
        self.defined.len() - 1
    }

    fn fill(&mut self, slot: usize, kind: DefinitionKind, at: Cursor<'_>) {
        let Some(definition) = self.defined.get_mut(slot) else {
            return;
        };
        if matches!(&kind, DefinitionKind::Object(members) if members.iter().any(|member| member.required))
        {
            let rust_name = name::plain(&name::camel(&definition.name).ident);
            let what = format!("the required members of `{}`", definition.key);
            self.namespace
                .take(&format!("{rust_name}Required"), &what, RENAME_TYPE, at);
        }
        definition.kind = kind;
    }

    /// What a named type is.
    pub fn definition(&self, name: &str) -> Option<&DefinitionKind> {
        let own = self
            .slots
            .get(name)
            .and_then(|slot| self.defined.get(*slot));
        own.or_else(|| self.shared.get(name).copied())
            .map(|definition| &definition.kind)
    }

    /// Checks what can be checked only when all types are there, and hands them over.
    pub fn finish(self) -> Vec<Definition> {
        for (field, at) in &self.defaults {
            let Some(default) = &field.default else {
                continue;
            };
            for violation in conform::check_field(default, field, &|name| self.definition(name)) {
                at.key("default").value_problem(
                    format!("the default {} {}", shown(default), violation.message),
                    "correct the default, or what is allowed",
                );
            }
        }
        self.defined
    }
}

/// Whether a type is written inline, which needs a name; most fields do without.
fn defines_type(field: &spec::Field) -> bool {
    let expression = field.type_expression.as_deref().unwrap_or_default();
    field.fields.is_some() || field.values.is_some() || expression.contains("object")
}

/// The client fills in parameters and nothing else.
pub fn refuse_client_value(field: &spec::Field, at: Cursor<'_>) {
    if field.client_token {
        at.key("client_token").key_problem(
            "only a parameter can be a client token",
            "remove it, or mark a parameter in `query:`, `header:` or `body:`",
        );
    }
    if field.from.is_some() {
        at.key("from")
            .key_problem("the client fills in parameters only", "remove it");
    }
}

fn shown(value: &Value) -> String {
    value.to_string()
}

/// The field's name in Rust.
#[must_use]
pub fn rust_name(field: &Field) -> String {
    name::plain(&name::snake(field.rename.as_deref().unwrap_or(&field.name)).ident)
}

fn is_field_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name::snake(text).ident == text
}
