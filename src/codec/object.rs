//! Objects, filled in member by member.

use super::{Decode, DecodeError, Input, Json, Result};
use crate::operation::Place;

/// Where each part of a request or response travels, and its name there.
pub type Fields = &'static [(Place, &'static str)];

/// Fills in an object: one slot for each name, the required ones first.
///
/// # Errors
/// If it is no object, a member has another type, or one of the first `required` is missing.
pub fn fill_object(
    input: Input<'_>,
    names: &[&str],
    required: usize,
    slots: &mut [&mut dyn Decode],
) -> Result<()> {
    let name = |index: usize| names.get(index).copied();
    fill_members(input, &name, required, slots)
}

/// Fills in slots by name. `name` is that of a slot; a slot without one is filled in by somebody else.
///
/// # Errors
/// If it is no object, a member has another type, or one of the first `required` is missing.
pub(super) fn fill_members<'n>(
    input: Input<'_>,
    name: &dyn Fn(usize) -> Option<&'n str>,
    required: usize,
    slots: &mut [&mut dyn Decode],
) -> Result<()> {
    let members = match input {
        Input::Json(Json::Object(members)) => members,
        other => return Err(other.is_not("an object")),
    };
    // A response requires nothing, and then this allocates nothing.
    let mut seen = vec![false; required];
    // Members mostly arrive in the documented order.
    let mut next = 0;
    for (key, member) in members {
        let is_its_name = |index: &usize| name(*index).is_some_and(|name| key == name);
        let found = Some(next).filter(is_its_name);
        let found = found.or_else(|| (0..slots.len()).find(is_its_name));
        let Some(index) = found else { continue };
        next = index + 1;
        if let Some(slot) = slots.get_mut(index) {
            slot.fill(Input::Json(member))
                .map_err(|error| error.under(format!(".{key}")))?;
        }
        if let Some(seen) = seen.get_mut(index) {
            *seen = true;
        }
    }
    let missing = seen.iter().position(|seen| !seen);
    match missing.and_then(name) {
        Some(name) => Err(DecodeError::because(format!("`{name}` is missing"))),
        None => Ok(()),
    }
}
