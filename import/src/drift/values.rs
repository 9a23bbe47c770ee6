//! The known values of a field, or of the type that it names.

use cloudbind_codegen::ir::Shape;
use cloudbind_codegen::resolve::Expression;
use cloudbind_codegen::spec::{self, Entries};
use cloudbind_pages::facts::Field;

use super::change::Class;
use super::comparison::{Comparison, Draft};
use super::place::Place;
use super::scope;

impl Comparison<'_> {
    /// Known values. They stand at the field, or at the type that it names.
    pub fn values(&mut self, place: &Place, theirs: &Field, ours: &spec::Field) {
        let expression = scope::expression(ours);
        let (place, known) = match expression.as_ref().map(Expression::innermost) {
            Some(Expression::Shape(
                Shape::String | Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float,
            )) => (place.clone(), ours.values.as_ref()),
            Some(Expression::Name(name)) => {
                let Some(defined) = self.scope.definition(name) else {
                    return;
                };
                let Some(values) = &defined.definition.values else {
                    return;
                };
                // On the page they stand at the field.
                let own = Place::of_type(defined.file, name, name, defined.is_shared);
                let on_page = place.on_page.clone();
                (Place { on_page, ..own }, Some(values))
            }
            _ => return,
        };
        let place = place.aspect("values");
        match known {
            Some(known) if !theirs.values.is_empty() => self.each_value(&place, theirs, known),
            Some(known) if self.strictness.strict || !self.is_from_metadata(&place) => {
                let because = self.losses.at(&place.on_page, theirs.name.line);
                self.push(
                    Draft::new(Class::Constraints, "values-gone", place, theirs.name.line)
                        .says(joined(known.iter().map(|(value, _)| value)), "")
                        .message("the page lists no values")
                        .because(because),
                );
            }
            None if !theirs.values.is_empty() => {
                let line = theirs.values.first().map_or(0, |value| value.value.line);
                let after = joined(theirs.values.iter().map(|value| value.value.value.as_str()));
                self.push(
                    Draft::new(Class::Constraints, "values-documented", place, line)
                        .message(format!("only the page lists values: {after}"))
                        .says("", after),
                );
            }
            _ => {}
        }
    }

    fn each_value(&mut self, place: &Place, theirs: &Field, known: &Entries<spec::Value>) {
        let mut gone: Vec<&str> = known.iter().map(|(value, _)| value).collect();
        let is_on_page = |value: &str| theirs.values.iter().any(|one| one.value.value == value);
        gone.retain(|value| !is_on_page(value));
        for value in &theirs.values {
            let (after, line) = (value.value.value.as_str(), value.value.line);
            if known.get(after).is_some() {
                continue;
            }
            let renamed = gone.iter().position(|gone| is_respelled(gone, after));
            let draft = match renamed.map(|index| gone.remove(index)) {
                Some(before) => {
                    Draft::new(Class::Breaking, "value-renamed", place.aspect(before), line)
                        .says(before, after)
                        .message(format!("the value {before} is written {after}"))
                }
                None => Draft::new(Class::Additive, "value-added", place.clone(), line)
                    .says("", after)
                    .message(format!("there is a value {after}")),
            };
            self.push(draft);
        }
        for before in gone {
            let because = self.losses.at(&place.on_page, theirs.name.line);
            self.push(
                Draft::new(
                    Class::Breaking,
                    "value-removed",
                    place.aspect(before),
                    theirs.name.line,
                )
                // The page says nothing of it, and another value that goes is another difference.
                .says(before, format!("no {before}"))
                .message(format!("the value {before} is not on the page"))
                .because(because),
            );
        }
    }
}

fn is_respelled(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.replace(['_', '-', ' '], "").to_lowercase();
    letters(one) == letters(other)
}

fn joined<'t>(values: impl Iterator<Item = &'t str>) -> String {
    values.collect::<Vec<_>>().join(", ")
}
