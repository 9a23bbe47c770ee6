//! Listings in pages, cut out of the documented example.

use cloudbind_codegen::ir::{DefinitionKind, PageBy, Paging, Shape};
use serde_json::{Map, Value};

use super::path;
use crate::find::Found;

/// How large a page is that no size is asked for, if no size is documented.
const USUAL_SIZE: u64 = 20;

/// Makes of the results, which are those of an example, the page that the parameters ask for. The
/// listing has as many items as the example unless `listed` says how many.
pub fn cut(
    found: &Found<'_>,
    paging: &Paging,
    listed: Option<u64>,
    parameters: &Map<String, Value>,
    results: &mut Map<String, Value>,
) {
    let Some(Value::Array(examples)) = path::get(results, &paging.items) else {
        return;
    };
    let examples = examples.clone();
    let count = u64::try_from(examples.len()).unwrap_or(u64::MAX);
    let all = if count == 0 {
        0
    } else {
        listed.unwrap_or(count)
    };
    let size = size(paging, parameters);
    let first = first(paging, parameters, size, &examples).min(all);
    let end = first.saturating_add(size).min(all);
    let item = |index: u64| {
        let example = usize::try_from(index % count.max(1)).unwrap_or_default();
        let mut item = examples.get(example).cloned().unwrap_or_default();
        if let PageBy::LastItem(member) = &paging.by {
            number(&mut item, member, index + 1);
        }
        item
    };
    let page = (first..end).map(item).collect();
    path::put(results, &paging.items, Value::Array(page));
    if let Some(total) = &paging.total {
        let value = like(shape(found, total), all);
        path::put(results, total, value);
    }
    if let PageBy::NextMarker(member) = &paging.by {
        if end < all {
            let value = like(shape(found, member), end);
            path::put(results, member, value);
        } else {
            path::remove(results, member);
        }
    }
}

fn size(paging: &Paging, parameters: &Map<String, Value>) -> u64 {
    let asked = paging.limit.as_ref().and_then(|name| parameters.get(name));
    let size = asked
        .and_then(whole)
        .or(paging.default_size)
        .unwrap_or(USUAL_SIZE);
    paging
        .largest_size
        .map_or(size, |largest| size.min(largest))
}

/// The index of the first item on the page.
fn first(paging: &Paging, parameters: &Map<String, Value>, size: u64, examples: &[Value]) -> u64 {
    let Some(place) = parameters.get(&paging.place) else {
        return 0;
    };
    let number = whole(place);
    match &paging.by {
        PageBy::Offset | PageBy::NextMarker(_) => number.unwrap_or(0),
        PageBy::Page(first) => number
            .unwrap_or(0)
            .saturating_sub(u64::from(*first))
            .saturating_mul(size),
        // The marker of an example leads behind it, too.
        PageBy::LastItem(member) => number.or_else(|| numbered(place)).unwrap_or_else(|| {
            let of_example =
                |item: &Value| item.as_object().and_then(|i| path::get(i, member)).cloned();
            let index = examples
                .iter()
                .position(|item| of_example(item).as_ref() == Some(place));
            index.map_or(0, |index| u64::try_from(index).unwrap_or(0) + 1)
        }),
    }
}

/// Gives an item its number as the member that is a marker: as it is, or behind its text.
fn number(item: &mut Value, member: &[String], number: u64) {
    let Value::Object(members) = item else { return };
    let value = match path::get(members, member) {
        Some(Value::String(text)) => Value::from(format!("{text}~{number}")),
        _ => Value::from(number),
    };
    path::put(members, member, value);
}

/// The number behind the text of an item's marker.
fn numbered(marker: &Value) -> Option<u64> {
    let (_, number) = marker.as_str()?.rsplit_once('~')?;
    number.parse().ok()
}

/// A whole number, or a text that is one.
fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64(),
    }
}

/// A number as a value of this type.
fn like(shape: Option<&Shape>, number: u64) -> Value {
    match shape {
        Some(Shape::String) => Value::from(number.to_string()),
        _ => Value::from(number),
    }
}

/// The type of a result.
fn shape<'a>(found: &Found<'a>, path: &[String]) -> Option<&'a Shape> {
    let (first, rest) = path.split_first()?;
    let mut results = found.operation.results.iter();
    let top = results.find(|result| result.field.name == *first)?;
    rest.iter().try_fold(&top.field.shape, |shape, step| {
        let DefinitionKind::Object(fields) = found.place.definition(shape.named()?)? else {
            return None;
        };
        let field = fields.iter().find(|field| field.name == *step)?;
        Some(&field.shape)
    })
}
