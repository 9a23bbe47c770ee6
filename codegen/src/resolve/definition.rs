//! Fields and types: references resolved, inline types given names, rules checked.

use serde_json::Value;

use super::cursor::Cursor;
use super::namespace::Namespace;
use super::shape::{self, Expression};
use crate::ir::{Definition, DefinitionKind, EnumValue, Field, FieldDocs, Rules, Shape};
use crate::nearest::nearest;
use crate::spec::{self, Entries};
use crate::{conform, name};

const RENAME: &str = "give one of them another name with `rename:`";
const RENAME_TYPE: &str = "give one of them another name with `type_name:`";
const RENAME_DEFINITION: &str = "give it another name: the key under `types:` is the name";
const RENAME_VALUE: &str = "give one of them another name with `name:`";

/// Resolves the types of one file, a service's or an operation's.
pub struct Types<'a> {
    /// Names that a type expression may use.
    pub known: Vec<String>,
    /// Types that other files define.
    pub shared: &'a [Definition],
    /// What this file defines, the types written inline included.
    pub defined: Vec<Definition>,
    /// The Rust names of the service.
    pub namespace: &'a mut Namespace,
    /// Fields whose defaults wait for the last type to be defined.
    pub defaults: Vec<(Field, Cursor<'a>)>,
}

impl<'a> Types<'a> {
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
                    let slot = self.define(type_name, &key, &definition.description, RENAME_DEFINITION, at);
                    let members = self.fields(fields, at.key("fields"), type_name, &key);
                    self.fill(slot, DefinitionKind::Object(members), at);
                }
                (None, Some(values)) => {
                    let shape = self.enum_shape(definition.type_expression.as_deref().unwrap_or("string"), at.key("type"));
                    let kind = enumeration(shape, values, at.key("values"));
                    let slot = self.define(type_name, &key, &definition.description, RENAME_DEFINITION, at);
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
    pub fn fields(&mut self, fields: &Entries<spec::Field>, at: Cursor<'a>, parent: &str, key: &str) -> Vec<Field> {
        let mut names = Namespace::of_fields(at);
        let mut resolved = Vec::new();
        for (wire_name, field) in fields.iter() {
            let at = at.key(wire_name);
            refuse_client_value(field, at);
            let field = self.field(wire_name, field, at, parent, &format!("{key}.{wire_name}"));
            names.take(&rust_name(&field), &format!("`{wire_name}`"), RENAME, at);
            resolved.push(field);
        }
        resolved
    }

    /// Resolves one field.
    pub fn field(&mut self, wire_name: &str, field: &spec::Field, at: Cursor<'a>, parent: &str, key: &str) -> Field {
        let inline_name = field.type_name.clone().unwrap_or_else(|| {
            name::plain(&name::camel(parent).ident) + &name::plain(&name::camel(wire_name).ident)
        });
        let shape = self.field_shape(field, at, &inline_name, key);
        let rules = rules(field, &shape, at);
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
        if field.rename.as_deref().is_some_and(|rename| !is_field_name(rename)) {
            at.key("rename").value_problem("a name in Rust is in `snake_case`", "use small letters, digits and `_`, and no keyword");
        }
        if resolved.default.is_some() {
            self.defaults.push((resolved.clone(), at));
        }
        resolved
    }

    fn field_shape(&mut self, field: &spec::Field, at: Cursor<'a>, inline_name: &str, key: &str) -> Shape {
        let text = match (&field.type_expression, &field.fields, field.from) {
            (Some(text), _, _) => text.as_str(),
            (None, Some(_), _) => "object",
            (None, None, Some(_)) => "string",
            (None, None, None) => {
                at.key_problem("the type is missing", format!("add `type:`, one of {}", shape::BUILT_IN.join(", ")));
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
        let uses_object = innermost(&expression) == &Expression::Object;
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

    fn enum_field(&mut self, expression: &Expression, values: &Entries<spec::Value>, field: &spec::Field, at: Cursor<'_>, inline_name: &str, key: &str) -> Shape {
        let shape = match innermost(expression) {
            Expression::Shape(shape @ (Shape::String | Shape::Int32 | Shape::Int64)) => shape.clone(),
            _ => {
                at.key("values").key_problem(
                    "`values` belongs to a string or a whole number",
                    "write `type: string`, `int32` or `int64`, or a list or map of these",
                );
                return Shape::Json;
            }
        };
        let kind = enumeration(shape, values, at.key("values"));
        let slot = self.define(inline_name, key, &field.description, RENAME_TYPE, at);
        self.fill(slot, kind, at);
        replaced(expression, inline_name)
    }

    fn resolve(&self, expression: &Expression, inline_name: &str, at: Cursor<'_>) -> Shape {
        match expression {
            Expression::Shape(shape) => shape.clone(),
            Expression::Object => Shape::Named(inline_name.to_owned()),
            Expression::List(inner) => Shape::List(Box::new(self.resolve(inner, inline_name, at))),
            Expression::Map(inner) => Shape::Map(Box::new(self.resolve(inner, inline_name, at))),
            Expression::Name(name) => {
                if !self.known.contains(name) {
                    at.key("type").value_problem(format!("unknown type `{name}`"), self.type_help(name));
                }
                Shape::Named(name.clone())
            }
        }
    }

    fn enum_shape(&self, text: &str, at: Cursor<'_>) -> Shape {
        match shape::parse(text) {
            Ok(Expression::Shape(shape @ (Shape::String | Shape::Int32 | Shape::Int64))) => shape,
            _ => {
                at.value_problem(format!("an enum cannot be of type `{text}`"), "write `string`, `int32` or `int64`");
                Shape::String
            }
        }
    }

    fn type_help(&self, text: &str) -> String {
        let known: Vec<&str> = shape::BUILT_IN.into_iter().chain(self.known.iter().map(String::as_str)).collect();
        match nearest(text, &known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "use {}, list<…>, map<…>, or add the type under `types:`",
                shape::BUILT_IN.join(", ")
            ),
        }
    }

    /// Takes the name of a type and its place among the others; [`Self::fill`] says what it is.
    fn define(&mut self, type_name: &str, key: &str, description: &str, remedy: &str, at: Cursor<'_>) -> usize {
        let rust_name = name::plain(&name::camel(type_name).ident);
        self.namespace.take(&rust_name, &format!("the type of `{key}`"), remedy, at);
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
        let Some(definition) = self.defined.get_mut(slot) else { return };
        if matches!(&kind, DefinitionKind::Object(members) if members.iter().any(|member| member.required)) {
            let rust_name = name::plain(&name::camel(&definition.name).ident);
            let what = format!("the required members of `{}`", definition.key);
            self.namespace.take(&format!("{rust_name}Required"), &what, RENAME_TYPE, at);
        }
        definition.kind = kind;
    }

    /// What a named type is.
    pub fn definition(&self, name: &str) -> Option<&DefinitionKind> {
        self.defined.iter().chain(self.shared).find(|definition| definition.name == name).map(|definition| &definition.kind)
    }

    /// Checks what can be checked only when all types are there, and hands them over.
    pub fn finish(self) -> Vec<Definition> {
        for (field, at) in &self.defaults {
            let Some(default) = &field.default else { continue };
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

/// The client fills in parameters and nothing else.
pub fn refuse_client_value(field: &spec::Field, at: Cursor<'_>) {
    if field.from.is_some() {
        at.key("from").key_problem("the client fills in parameters only", "remove it");
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
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name::snake(text).ident == text
}

fn innermost(expression: &Expression) -> &Expression {
    match expression {
        Expression::List(inner) | Expression::Map(inner) => innermost(inner),
        other => other,
    }
}

fn replaced(expression: &Expression, name: &str) -> Shape {
    match expression {
        Expression::List(inner) => Shape::List(Box::new(replaced(inner, name))),
        Expression::Map(inner) => Shape::Map(Box::new(replaced(inner, name))),
        _ => Shape::Named(name.to_owned()),
    }
}

fn enumeration(shape: Shape, values: &Entries<spec::Value>, at: Cursor<'_>) -> DefinitionKind {
    let mut names = Namespace::default();
    names.take("Unknown", "the variant for unknown values", "", at);
    let mut resolved = Vec::new();
    for (wire, value) in values.iter() {
        let at = at.key(wire);
        if let Some(limits) = not_of(&shape, wire) {
            at.key_problem(format!("`{wire}` is not {limits}"), "the type says that all values are; write them in plain digits");
        }
        let value = EnumValue {
            value: wire.to_owned(),
            name: value.name.clone(),
            description: value.description.clone(),
            deprecated: value.deprecated.clone(),
        };
        names.take(&variant_name(&value), &format!("value `{wire}`"), RENAME_VALUE, at);
        resolved.push(value);
    }
    DefinitionKind::Enum { shape, values: resolved }
}

/// What a value of this type would be, if `wire` is not one in its plain digits.
fn not_of(shape: &Shape, wire: &str) -> Option<&'static str> {
    let plain = |number: String| number == wire;
    match shape {
        Shape::Int32 => (!wire.parse::<i32>().is_ok_and(|n| plain(n.to_string()))).then_some("a whole number of 32 bits"),
        Shape::Int64 => (!wire.parse::<i64>().is_ok_and(|n| plain(n.to_string()))).then_some("a whole number of 64 bits"),
        _ => None,
    }
}

/// The variant's name in Rust.
#[must_use]
pub fn variant_name(value: &EnumValue) -> String {
    let source = match &value.name {
        Some(name) => name.clone(),
        None => value.value.strip_prefix('-').map_or_else(|| value.value.clone(), |rest| format!("Minus{rest}")),
    };
    name::plain(&name::camel(&source).ident)
}

/// Whether the memory of such a value can be cleared.
fn can_be_cleared(shape: &Shape) -> bool {
    match shape {
        Shape::List(inner) => can_be_cleared(inner),
        Shape::String | Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float => true,
        _ => false,
    }
}

fn rules(field: &spec::Field, shape: &Shape, at: Cursor<'_>) -> Rules {
    let numeric = matches!(shape, Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float | Shape::EpochSeconds | Shape::EpochMilliseconds);
    let text = matches!(shape, Shape::String);
    let several = matches!(shape, Shape::List(_) | Shape::Map(_));
    let can_be_cleared = can_be_cleared(shape);
    for (key, present, fits, of) in [
        ("minimum", field.minimum.is_some(), numeric, "a number"),
        ("maximum", field.maximum.is_some(), numeric, "a number"),
        ("min_length", field.min_length.is_some(), text, "a string"),
        ("max_length", field.max_length.is_some(), text, "a string"),
        ("pattern", field.pattern.is_some(), text, "a string"),
        ("min_items", field.min_items.is_some(), several, "a list or map"),
        ("max_items", field.max_items.is_some(), several, "a list or map"),
        ("sensitive", field.sensitive, can_be_cleared, "a string, a number, or a list of these"),
    ] {
        if present && !fits {
            at.key(key).key_problem(format!("`{key}` belongs to {of}"), "remove it, or correct the type");
        }
    }
    for (key, upside_down) in [
        ("maximum", field.minimum.zip(field.maximum).is_some_and(|(least, most)| least > most)),
        ("max_length", field.min_length.zip(field.max_length).is_some_and(|(least, most)| least > most)),
        ("max_items", field.min_items.zip(field.max_items).is_some_and(|(least, most)| least > most)),
    ] {
        if upside_down {
            at.key(key).value_problem("the range is upside down: nothing is in it", "exchange the two limits");
        }
    }
    if let Some(pattern) = &field.pattern
        && let Err(error) = conform::whole_match(pattern)
    {
        let reason = error.to_string();
        let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
        at.key("pattern").value_problem(format!("not a regular expression: {reason}"), "escape what is meant literally with `\\`");
    }
    Rules {
        minimum: field.minimum,
        maximum: field.maximum,
        min_length: field.min_length,
        max_length: field.max_length,
        min_items: field.min_items,
        max_items: field.max_items,
        pattern: field.pattern.clone(),
    }
}
