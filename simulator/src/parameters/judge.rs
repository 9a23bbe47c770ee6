//! What kind of mistake a violation of the specification is.

use cloudbind_codegen::conform::{self, Step, Violation};
use cloudbind_codegen::ir::{DefinitionKind, Field, FieldDocs, Rules, Shape};
use serde_json::{Map, Value};

use crate::fault::{Fault, Kind};
use crate::place::Place;

/// One mistake.
#[derive(Debug)]
pub struct Problem {
    kind: Kind,
    text: String,
}

/// What the path of a violation starts from.
pub struct Root<'r, 'a> {
    pub members: &'r Map<String, Value>,
    pub fields: &'r [&'a Field],
}

/// The refusal for all problems together: with the kind of the gravest, and the words of each.
pub fn verdict(mut problems: Vec<Problem>) -> Result<(), Fault> {
    problems.sort_by_key(|problem| problem.kind);
    let Some(gravest) = problems.first().map(|problem| problem.kind) else {
        return Ok(());
    };
    let texts: Vec<String> = problems.into_iter().map(|problem| problem.text).collect();
    Err(Fault::new(gravest, format!("{}.", texts.join("; "))))
}

/// The problem behind a violation among the members of `root`.
pub fn problem(violation: &Violation, root: &Root<'_, '_>, place: Place<'_>) -> Problem {
    let (name, rest) = match violation.path.split_first() {
        Some((Step::Key(name), rest)) => (name.as_str(), rest),
        _ => ("", &[][..]),
    };
    let field = root.fields.iter().find(|field| field.name == name);
    let kind = match (field, root.members.get(name)) {
        (Some(field), Some(value)) => kind(violation, rest, value, &field.shape, place),
        _ => flagged(violation).unwrap_or(Kind::WrongValue),
    };
    Problem {
        kind,
        text: format!("`{}` {}", violation.place(), violation.message),
    }
}

/// The problem behind a violation in a body that is one value.
pub fn problem_of_payload(
    violation: &Violation,
    value: &Value,
    field: &Field,
    place: Place<'_>,
) -> Problem {
    let kind = kind(violation, &violation.path, value, &field.shape, place);
    let at = violation.place();
    let subject = if at.is_empty() {
        "The body".to_owned()
    } else {
        format!("`{at}`")
    };
    Problem {
        kind,
        text: format!("{subject} {}", violation.message),
    }
}

fn flagged(violation: &Violation) -> Option<Kind> {
    match violation {
        Violation { missing: true, .. } => Some(Kind::MissingParameter),
        Violation { unknown: true, .. } => Some(Kind::UnknownParameter),
        _ => None,
    }
}

fn kind(
    violation: &Violation,
    path: &[Step],
    value: &Value,
    shape: &Shape,
    place: Place<'_>,
) -> Kind {
    flagged(violation).unwrap_or_else(|| match follow(path, value, shape, place) {
        Some((value, shape)) if !is_of(value, shape, place) => Kind::WrongType,
        _ => Kind::WrongValue,
    })
}

/// The value at the end of the path, and its documented type.
fn follow<'v, 's>(
    path: &[Step],
    value: &'v Value,
    shape: &'s Shape,
    place: Place<'s>,
) -> Option<(&'v Value, &'s Shape)> {
    let Some((step, rest)) = path.split_first() else {
        return Some((value, shape));
    };
    let (value, shape) = match (step, shape) {
        (Step::Item(index), Shape::List(inner)) => (value.get(index)?, &**inner),
        (Step::Key(key), Shape::Map(inner)) => (value.get(key)?, &**inner),
        (Step::Key(key), Shape::Named(name)) => {
            let DefinitionKind::Object(fields) = place.definition(name)? else {
                return None;
            };
            (
                value.get(key)?,
                &fields.iter().find(|field| field.name == *key)?.shape,
            )
        }
        _ => return None,
    };
    follow(rest, value, shape, place)
}

/// Whether the value is of the type at all, whatever is inside it and whatever rules it breaks.
fn is_of(value: &Value, shape: &Shape, place: Place<'_>) -> bool {
    match shape {
        Shape::List(_) => value.is_array(),
        Shape::Map(_) => value.is_object(),
        Shape::Named(name) => match place.definition(name) {
            Some(DefinitionKind::Object(_)) => value.is_object(),
            Some(DefinitionKind::Enum { shape, .. }) => is_of(value, shape, place),
            None => true,
        },
        scalar => conform::check_field(value, &without_rules(scalar), &|_| None).is_empty(),
    }
}

fn without_rules(shape: &Shape) -> Field {
    Field {
        name: String::new(),
        rename: None,
        shape: shape.clone(),
        required: false,
        nullable: false,
        sensitive: false,
        default: None,
        rules: Rules::default(),
        docs: FieldDocs::default(),
    }
}
