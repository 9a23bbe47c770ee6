//! Rust names that are taken, and by what: a second taker is a problem with a place.

use std::collections::BTreeMap;

use super::cursor::Cursor;

/// The names of one scope: a service's types, an object's fields, an enum's variants.
#[derive(Debug, Default)]
pub struct Namespace {
    taken: BTreeMap<String, String>,
}

impl Namespace {
    /// The names of fields; a constructor stands beside the functions that set them.
    pub fn of_fields(cursor: Cursor<'_>) -> Self {
        let mut names = Self::default();
        names.take("new", "the constructor", "", cursor);
        names
    }

    /// Takes `name` for `what`; reports at `cursor` if something else has it.
    pub fn take(&mut self, name: &str, what: &str, remedy: &str, cursor: Cursor<'_>) {
        if let Some(other) = self.taken.get(name) {
            cursor.key_problem(
                format!("{what} and {other} would both be called `{name}` in Rust"),
                remedy,
            );
        } else {
            self.taken.insert(name.to_owned(), what.to_owned());
        }
    }
}
