//! Known values, and what they are called.

use std::collections::BTreeSet;

use cloudbind_codegen::name;
use cloudbind_pages::Kind;
use cloudbind_pages::facts::{EnumValue, Field};

use super::{Entry, Maker, entry};
use crate::page::tree::Tree;
use crate::page::wording;

/// No value is longer: what is, is prose.
const LONGEST_VALUE: usize = 100;

/// How many words of a meaning make a name.
const WORDS_OF_NAME: usize = 4;

impl Maker<'_> {
    /// The known values of a field, and a name for their type where its own is taken.
    pub(super) fn known_values(
        &mut self,
        place: &str,
        field: &Field,
        kind: &str,
        parent: &str,
    ) -> Vec<Entry> {
        let innermost = kind
            .rsplit('<')
            .next()
            .unwrap_or(kind)
            .trim_end_matches('>');
        let Some(first) = field.values.first() else {
            return Vec::new();
        };
        if !matches!(innermost, "string" | "int32" | "int64") {
            if innermost != "boolean" {
                self.find(Kind::Unclear, "values-of-type", first.value.line, place, format!(
                    "the page lists values of a `{kind}`, which the specification cannot hold; they are left out"
                ));
            }
            return Vec::new();
        }
        let mut seen = BTreeSet::new();
        let known: Vec<&EnumValue> = field
            .values
            .iter()
            .filter(|known| {
                let wire = known.value.value.as_str();
                let fits = is_of(innermost, wire) && seen.insert(wire);
                if !fits {
                    self.find(Kind::Unclear, "odd-value", known.value.line, place, format!(
                        "one of the listed values is no value of a `{innermost}`, or stands twice; it is left out"
                    ));
                }
                fits
            })
            .collect();
        if known.is_empty() {
            return Vec::new();
        }
        let mut entries = Vec::new();
        entries.extend(self.type_name(&field.name.value, parent));
        let values = self.meanings(place, &known, innermost != "string");
        entries.push(entry("values", Tree::Map(values)));
        entries
    }

    fn meanings(&mut self, place: &str, known: &[&EnumValue], numbers: bool) -> Vec<Entry> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut entries = Vec::new();
        for value in known {
            let wire = value.value.value.as_str();
            let own = format!("{place}.values.{wire}");
            self.note(&own, &value.value);
            if !value.meaning.trim().is_empty() {
                self.words(
                    &format!("{own}.description"),
                    &value.meaning,
                    value.value.line,
                );
            }
            let meaning = wording::carried(&value.meaning, self.around.page_text);
            let meaning = meaning.unwrap_or_else(|| wording::of_value(wire));
            let name = variant(wire, &value.meaning, numbers, &mut taken);
            entries.push((
                wire.to_owned(),
                meant(name.map(|name| ("name", Tree::text(name))), meaning),
            ));
        }
        entries
    }

    fn type_name(&mut self, wire: &str, parent: &str) -> Option<Entry> {
        let camel = |text: &str| name::plain(&name::camel(text).ident);
        let plain = camel(parent) + &camel(wire);
        let numbered = (2..1000).map(|number| format!("{plain}Value{number}"));
        let mut candidates = [plain.clone(), format!("{plain}Value")]
            .into_iter()
            .chain(numbered);
        let chosen = candidates.find(|candidate| !self.taken.contains(candidate))?;
        self.taken.insert(chosen.clone());
        (chosen != plain).then(|| entry("type_name", Tree::text(chosen)))
    }
}

/// A meaning alone, or with what else is known.
pub(super) fn meant(
    known: impl IntoIterator<Item = (&'static str, Tree)>,
    meaning: String,
) -> Tree {
    let mut entries: Vec<Entry> = known
        .into_iter()
        .map(|(key, tree)| entry(key, tree))
        .collect();
    if entries.is_empty() {
        return Tree::text(meaning);
    }
    entries.push(entry("description", Tree::text(meaning)));
    Tree::Map(entries)
}

fn is_of(kind: &str, wire: &str) -> bool {
    let is_number = |number: Option<String>| number.as_deref() == Some(wire);
    match kind {
        "int32" => is_number(wire.parse::<i32>().ok().map(|number| number.to_string())),
        "int64" => is_number(wire.parse::<i64>().ok().map(|number| number.to_string())),
        _ => wire.len() <= LONGEST_VALUE && wording::is_name(wire),
    }
}

/// The name of a value, where the generator's own is taken or says nothing: that of a number is made of
/// the first words of its meaning.
fn variant(
    wire: &str,
    meaning: &str,
    numbers: bool,
    taken: &mut BTreeSet<String>,
) -> Option<String> {
    let camel = |text: &str| name::plain(&name::camel(text).ident);
    let plain = match wire.strip_prefix('-') {
        Some(rest) => camel(&format!("Minus{rest}")),
        None => camel(wire),
    };
    let words = meaning.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words
        .filter(|word| !word.is_empty())
        .take(WORDS_OF_NAME)
        .collect();
    let spoken = words.join(" ");
    let is_spoken = numbers
        && spoken.starts_with(|c: char| c.is_ascii_alphabetic())
        && meaning.is_ascii()
        && spoken.len() <= 60;
    let first = if is_spoken {
        camel(&spoken)
    } else {
        plain.clone()
    };
    let of_number = format!("{first}{}", plain.trim_start_matches("Value"));
    let numbered = (2..1000).map(|number| format!("{first}Value{number}"));
    let endings = [
        first.clone(),
        of_number,
        format!("{first}Value"),
        format!("{first}Other"),
    ];
    let mut candidates = endings.into_iter().chain(numbered);
    let chosen = candidates.find(|candidate| !taken.contains(candidate))?;
    taken.insert(chosen.clone());
    (numbers && is_spoken || chosen != plain).then_some(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_called_by_their_meaning_and_texts_by_themselves() {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut name = |wire, meaning, numbers| variant(wire, meaning, numbers, &mut taken);
        assert_eq!(
            name("0", "keep the lid closed", true).as_deref(),
            Some("KeepTheLidClosed")
        );
        assert_eq!(
            name("1", "keep the lid closed", true).as_deref(),
            Some("KeepTheLidClosed1")
        );
        assert_eq!(name("2", "打开", true), None);
        assert_eq!(name("-1", "", true), None);
        assert_eq!(name("in-use", "somebody has it", false), None);
        assert_eq!(name("in_use", "", false).as_deref(), Some("InUseInUse"));
        assert_eq!(
            name("unknown", "", false).as_deref(),
            Some("UnknownUnknown")
        );
    }
}
