//! A field against itself: its default and its sample against its type, its values and its limits.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{fault, shape};
use crate::Finding;
use crate::facts::{Fact, Field, Limits};

pub fn check(place: &str, fields: &[Field], found: &mut Vec<Finding>) {
    let mut names: BTreeMap<&str, u32> = BTreeMap::new();
    for field in fields {
        let name = field.name.value.as_str();
        let place = format!("{place}.{name}");
        if let Some(first) = names.insert(name, field.name.line) {
            let message = format!("`{name}` has a row in line {first} already");
            found.push(fault("duplicate-row", field.name.line, &place, message));
        }
        values(&place, field, found);
        default(&place, field, found);
        limits(&place, &field.limits, field.name.line, found);
    }
}

fn values(place: &str, field: &Field, found: &mut Vec<Finding>) {
    let mut seen = BTreeMap::new();
    for value in &field.values {
        let text = value.value.value.as_str();
        if let Some(meaning) = seen.insert(text, value.meaning.as_str()) {
            let message = if meaning == value.meaning {
                format!("the value `{text}` is listed twice")
            } else {
                format!(
                    "the value `{text}` has two meanings: `{meaning}` and `{}`",
                    value.meaning
                )
            };
            found.push(fault("duplicate-value", value.value.line, place, message));
        }
    }
    let Some(sample) = &field.sample else { return };
    // The end of a sentence is no part of it.
    let text = sample.value.trim_end_matches(['.', '。']);
    let is_listed = field
        .values
        .iter()
        .any(|value| value.value.value == sample.value || value.value.value == text);
    if !field.values.is_empty() && !is_listed && shape::is_scalar(&field.kind.value) {
        let message = format!(
            "the sample `{}` is none of the documented values",
            sample.value
        );
        found.push(fault("sample-outside-values", sample.line, place, message));
    }
}

fn default(place: &str, field: &Field, found: &mut Vec<Finding>) {
    let Some(Fact { value, line, .. }) = &field.default else {
        return;
    };
    if let Some(why) = shape::contradiction(value, &field.kind.value) {
        let message = format!("the default {why}");
        found.push(fault("default-of-another-type", *line, place, message));
        return;
    }
    let text = plain(value);
    let is_listed = field.values.iter().any(|known| known.value.value == text);
    if !field.values.is_empty() && !is_listed && shape::is_scalar(&field.kind.value) {
        let message = format!("the default `{text}` is none of the documented values");
        found.push(fault("default-outside-values", *line, place, message));
    }
    if let (
        Some(number),
        Limits {
            minimum, maximum, ..
        },
    ) = (value.as_f64(), &field.limits)
    {
        let below = minimum.as_ref().filter(|limit| number < limit.value);
        let above = maximum.as_ref().filter(|limit| number > limit.value);
        if let Some(limit) = below.or(above) {
            let message = format!(
                "the default {text} is outside of the documented range, which ends at {}",
                limit.value
            );
            found.push(fault("default-outside-range", *line, place, message));
        }
    }
}

fn limits(place: &str, limits: &Limits, line: u32, found: &mut Vec<Finding>) {
    let number = |fact: &Option<Fact<f64>>| fact.as_ref().map(|fact| fact.value);
    let upside_down = matches!((number(&limits.minimum), number(&limits.maximum)), (Some(low), Some(high)) if low > high)
        || above(limits.min_length.as_ref(), limits.max_length.as_ref())
        || above(limits.min_items.as_ref(), limits.max_items.as_ref());
    if upside_down {
        let message = "the smallest that is allowed is more than the largest";
        found.push(fault("range-upside-down", line, place, message));
    }
}

fn above(low: Option<&Fact<u64>>, high: Option<&Fact<u64>>) -> bool {
    matches!((low, high), (Some(low), Some(high)) if low.value > high.value)
}

/// A value as a list of values writes it.
pub fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
