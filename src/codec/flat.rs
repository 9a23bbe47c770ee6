//! A request or response as one JSON object, wherever its parts travel.
//!
//! The parts go by their names on the wire. Where two have one name, the second goes by its place
//! too: `body.id`.

use super::object::fill_members;
use super::{Decode, Encode, Encoder, Fields, Input, Result};
use crate::operation::Place;

/// Writes it.
pub fn encode(out: &mut Encoder, fields: Fields, values: &[&dyn Encode]) {
    let keys = keys(fields);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    out.object(&keys, values);
}

/// Reads it.
///
/// # Errors
/// If it is no object, a member has another type, or one of the first `required` is missing.
pub fn fill(
    input: Input<'_>,
    fields: Fields,
    required: usize,
    slots: &mut [&mut dyn Decode],
) -> Result<()> {
    let keys = keys(fields);
    let key = |index: usize| keys.get(index).map(String::as_str);
    fill_members(input, &key, required, slots)
}

fn keys(fields: Fields) -> Vec<String> {
    let key = |(index, (place, name)): (usize, &(Place, &str))| {
        let earlier = fields.iter().take(index);
        if earlier.into_iter().any(|(_, earlier)| earlier == name) {
            format!("{}.{name}", word(*place))
        } else {
            (*name).to_owned()
        }
    };
    fields.iter().enumerate().map(key).collect()
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
        Place::Form => "form",
        Place::Payload | Place::Bytes => "payload",
    }
}
