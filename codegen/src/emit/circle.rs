//! Types that contain themselves, directly or by way of each other, with no list or map between:
//! their size would be infinite.

use std::collections::BTreeMap;

use crate::ir::{Definition, DefinitionKind, Shape};

/// Which types contain each other. A chain of types may be long, so nothing here calls itself.
pub struct Circles<'a> {
    /// A number for each type: equal for those that contain each other.
    numbers: BTreeMap<&'a str, usize>,
}

impl<'a> Circles<'a> {
    /// Finds them: the strongly connected parts of the graph, in the way of Kosaraju.
    pub fn of(definitions: &BTreeMap<&'a str, &'a Definition>) -> Self {
        let mut contains: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut contained: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, definition) in definitions {
            for inner in members(definition) {
                contains.entry(name).or_default().push(inner);
                contained.entry(inner).or_default().push(name);
            }
        }
        let mut numbers = BTreeMap::new();
        for name in finished(definitions.keys().copied(), &contains)
            .into_iter()
            .rev()
        {
            let number = numbers.len();
            let mut open = vec![name];
            while let Some(next) = open.pop() {
                if !numbers.contains_key(next) {
                    numbers.insert(next, number);
                    open.extend(contained.get(next).into_iter().flatten());
                }
            }
        }
        Self { numbers }
    }

    /// Whether the two contain each other, or are the same.
    pub fn share(&self, one: &str, other: &str) -> bool {
        one == other
            || self
                .numbers
                .get(one)
                .is_some_and(|number| self.numbers.get(other) == Some(number))
    }
}

/// Types that a value of this one holds without a list or map between them.
fn members(definition: &Definition) -> impl Iterator<Item = &str> {
    let fields = match &definition.kind {
        DefinitionKind::Object(fields) => fields.as_slice(),
        DefinitionKind::Enum { .. } => &[],
    };
    fields.iter().filter_map(|field| match &field.shape {
        Shape::Named(name) => Some(name.as_str()),
        _ => None,
    })
}

/// All names in the order in which a walk along `edges` is done with them.
fn finished<'a>(
    names: impl Iterator<Item = &'a str>,
    edges: &BTreeMap<&'a str, Vec<&'a str>>,
) -> Vec<&'a str> {
    let mut seen = std::collections::BTreeSet::new();
    let mut done = Vec::new();
    for name in names {
        // Each is met twice: once to go on from it, and once when all behind it is done.
        let mut open = vec![(name, false)];
        while let Some((next, behind)) = open.pop() {
            if behind {
                done.push(next);
            } else if seen.insert(next) {
                open.push((next, true));
                open.extend(
                    edges
                        .get(next)
                        .into_iter()
                        .flatten()
                        .map(|inner| (*inner, false)),
                );
            }
        }
    }
    done
}
