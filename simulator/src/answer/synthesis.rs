//! Values made up from the types, the same each time: answers of operations without an example, and
//! requests that they accept.

use cloudbind_codegen::ir::{DefinitionKind, EnumValue, Field, Operation, Rules, Shape};
use serde_json::{Map, Value, json};

use crate::find::Found;
use crate::place::Place;

/// A value for every result, by name.
pub fn results(found: &Found<'_>) -> Map<String, Value> {
    let fields = found.operation.results.iter().map(|result| &result.field);
    values(found.place, fields, false)
}

/// A value for every parameter that callers must pass, by name.
pub fn parameters(place: Place<'_>, operation: &Operation) -> Map<String, Value> {
    let fields = operation
        .caller_parameters()
        .map(|parameter| &parameter.field)
        .filter(|field| field.required);
    values(place, fields, true)
}

fn values<'a>(
    place: Place<'a>,
    fields: impl Iterator<Item = &'a Field>,
    required_only: bool,
) -> Map<String, Value> {
    let mut maker = Maker {
        place,
        required_only,
        within: Vec::new(),
    };
    fields
        .map(|field| (field.name.clone(), maker.field(field)))
        .collect()
}

struct Maker<'a> {
    place: Place<'a>,
    /// Whether members that may be left out are.
    required_only: bool,
    /// The defined types that are being made, outermost first.
    within: Vec<&'a str>,
}

impl<'a> Maker<'a> {
    fn field(&mut self, field: &'a Field) -> Value {
        field
            .default
            .clone()
            .unwrap_or_else(|| self.value(&field.shape, &field.rules))
    }

    fn value(&mut self, shape: &'a Shape, rules: &Rules) -> Value {
        match shape {
            Shape::String => text(rules),
            Shape::Boolean => json!(true),
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => json!(whole(rules)),
            Shape::Float => json!(rules.minimum.or(rules.maximum).unwrap_or(1.5)),
            Shape::Decimal => json!("1.5"),
            Shape::Timestamp => json!("2025-01-01T00:00:00Z"),
            Shape::EpochSeconds => json!(1_735_689_600),
            Shape::EpochMilliseconds => json!(1_735_689_600_000_i64),
            Shape::Date => json!("2025-01-01"),
            Shape::Binary | Shape::File => json!("ZXhhbXBsZQ=="),
            Shape::Json => json!({}),
            Shape::List(inner) if self.repeats(inner) => json!([]),
            Shape::List(inner) => {
                let item = self.value(inner, &Rules::default());
                let count = rules.min_items.unwrap_or(1).clamp(1, 100);
                (0..count).map(|_| item.clone()).collect()
            }
            Shape::Map(inner) if self.repeats(inner) => json!({}),
            Shape::Map(inner) => json!({"key": self.value(inner, &Rules::default())}),
            Shape::Named(name) => self.named(name),
        }
    }

    fn named(&mut self, name: &'a str) -> Value {
        let fields = match self.place.definition(name) {
            Some(DefinitionKind::Object(fields)) => fields,
            Some(DefinitionKind::Enum { shape, values }) => {
                return known_value(shape, values.first());
            }
            None => return Value::Null,
        };
        let mut members = Map::new();
        // A type that requires itself has no finite value; the outermost one is as good as any.
        if !self.within.contains(&name) {
            self.within.push(name);
            for field in fields {
                let wanted = !self.required_only && !self.repeats(&field.shape);
                if field.required || wanted {
                    members.insert(field.name.clone(), self.field(field));
                }
            }
            self.within.pop();
        }
        Value::Object(members)
    }

    /// Whether a value of this type would contain one that is being made.
    fn repeats(&self, shape: &Shape) -> bool {
        shape
            .named()
            .is_some_and(|name| self.within.contains(&name))
    }
}

fn known_value(shape: &Shape, first: Option<&EnumValue>) -> Value {
    let text = first.map(|known| known.value.as_str()).unwrap_or_default();
    match (shape, text.parse::<i64>()) {
        (Shape::Int32 | Shape::Int64, Ok(number)) => json!(number),
        _ => json!(text),
    }
}

fn text(rules: &Rules) -> Value {
    let size = |limit: Option<u64>, otherwise: usize| {
        limit.map_or(otherwise, |limit| {
            usize::try_from(limit).unwrap_or(otherwise)
        })
    };
    let least = size(rules.min_length, 0).min(10_000);
    let padded = format!("{:x<least$}", "example");
    json!(
        padded
            .chars()
            .take(size(rules.max_length, usize::MAX))
            .collect::<String>()
    )
}

fn whole(rules: &Rules) -> i64 {
    // Bounds of whole numbers are written as whole numbers, and far within what a float holds.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a bound beyond 64 bits becomes the nearest number"
    )]
    let bound = rules
        .minimum
        .map(f64::ceil)
        .or(rules.maximum.map(f64::floor))
        .map(|bound| bound as i64);
    bound.unwrap_or(1)
}
