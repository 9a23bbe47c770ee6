//! What a value may be: limits, a default, `null`, a unit.

use cloudbind_codegen::spec;
use cloudbind_pages::facts::{Fact, Field};
use serde_json::Value;

use super::change::Class;
use super::comparison::{Comparison, Draft};
use super::place::Place;

impl Comparison<'_> {
    /// What is compared only as far as the page says it, or said it once.
    pub fn constraints(&mut self, place: &Place, theirs: &Field, ours: &spec::Field) {
        self.limits(place, theirs, ours);
        let default = theirs.default.as_ref().map(|fact| shown_fact(fact, plain));
        let default = default.filter(|default| default.0 != "null");
        self.fact(
            &place.aspect("default"),
            ("default-changed", "default"),
            theirs,
            default,
            ours.default
                .as_ref()
                .filter(|value| !value.is_null())
                .map(plain),
        );
        if let Some(nullable) = theirs
            .nullable
            .as_ref()
            .filter(|fact| fact.value != ours.nullable)
        {
            let word = |is: bool| if is { "may be null" } else { "is never null" };
            let (before, after) = (word(ours.nullable), word(nullable.value));
            let rule = if nullable.value {
                "nullable"
            } else {
                "not-nullable"
            };
            self.push(
                Draft::new(
                    Class::Constraints,
                    rule,
                    place.key("nullable"),
                    nullable.line,
                )
                .says(before, after)
                .message(after),
            );
        }
        self.unit(place, theirs, ours);
    }

    fn unit(&mut self, place: &Place, theirs: &Field, ours: &spec::Field) {
        let Some(unit) = &theirs.unit else { return };
        // Some types have it in their names.
        let known = match ours.type_expression.as_deref() {
            Some("epoch_seconds") => Some("seconds"),
            Some("epoch_milliseconds") => Some("milliseconds"),
            _ => ours.unit.as_deref(),
        };
        if known.map(unit_of) != Some(unit_of(&unit.value)) {
            let (after, before) = ((unit.value.clone(), unit.line), known.map(str::to_owned));
            let place = place.aspect("unit");
            self.fact(
                &place,
                ("unit-changed", "unit"),
                theirs,
                Some(after),
                before,
            );
        }
    }

    fn limits(&mut self, place: &Place, theirs: &Field, ours: &spec::Field) {
        let limits = &theirs.limits;
        for (what, page, spec) in [
            (("minimum", true), &limits.minimum, ours.minimum),
            (("maximum", false), &limits.maximum, ours.maximum),
        ] {
            self.limit(place, what, theirs, page.as_ref(), spec);
        }
        for (what, page, spec) in [
            (("min_length", true), &limits.min_length, ours.min_length),
            (("max_length", false), &limits.max_length, ours.max_length),
            (("min_items", true), &limits.min_items, ours.min_items),
            (("max_items", false), &limits.max_items, ours.max_items),
        ] {
            // At least nothing is no limit.
            let page = page.as_ref().filter(|fact| fact.value > 0);
            self.limit(place, what, theirs, page, spec.filter(|limit| *limit > 0));
        }
        self.fact(
            &place.aspect("pattern"),
            ("limit-changed", "pattern"),
            theirs,
            limits
                .pattern
                .as_ref()
                .map(|fact| (fact.value.clone(), fact.line)),
            ours.pattern.clone(),
        );
    }

    /// `what` is the key, and whether a larger value leaves less room.
    fn limit<T: PartialOrd + Copy + ToString>(
        &mut self,
        place: &Place,
        what: (&'static str, bool),
        field: &Field,
        theirs: Option<&Fact<T>>,
        ours: Option<T>,
    ) {
        let (key, is_lower) = what;
        let tightened = match (theirs, ours) {
            (Some(theirs), Some(ours)) => (theirs.value > ours) == is_lower,
            (theirs, _) => theirs.is_some(),
        };
        let rule = if tightened {
            "limit-tightened"
        } else {
            "limit-loosened"
        };
        let after = theirs.map(|fact| (fact.value.to_string(), fact.line));
        let ours = ours.map(|limit| limit.to_string());
        self.fact(&place.aspect(key), (rule, key), field, after, ours);
    }

    /// A fact that each side says or does not say.
    fn fact(
        &mut self,
        place: &Place,
        (rule, what): (&'static str, &str),
        field: &Field,
        theirs: Option<(String, u32)>,
        ours: Option<String>,
    ) {
        let what = what.replace('_', " ");
        let end = match rule {
            "limit-tightened" => ", tightened",
            "limit-loosened" => ", loosened",
            _ => "",
        };
        let (after, line, because) = if let Some((after, line)) = theirs {
            (after, line, None)
        } else {
            let skip = self.is_from_metadata(place) && !self.strictness.strict;
            if ours.is_none() || skip {
                return;
            }
            let line = field.name.line;
            (String::new(), line, self.losses.at(&place.on_page, line))
        };
        let before = ours.unwrap_or_default();
        if before == after {
            return;
        }
        let word = |text: &str| {
            if text.is_empty() {
                "none".to_owned()
            } else {
                text.to_owned()
            }
        };
        let message = format!("{what} {} -> {}{end}", word(&before), word(&after));
        self.push(
            Draft::new(Class::Constraints, rule, place.clone(), line)
                .says(before, after)
                .message(message)
                .because(because),
        );
    }
}

fn shown_fact<T>(fact: &Fact<T>, text: impl Fn(&T) -> String) -> (String, u32) {
    (text(&fact.value), fact.line)
}

/// A value as a page writes it, so that `1`, `"1"` and `1.0` are the same.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number
            .as_f64()
            .map_or_else(String::new, |number| number.to_string()),
        other => other.to_string(),
    }
}

/// The same unit in one spelling: `Seconds`, `second`, `s`.
fn unit_of(text: &str) -> String {
    let unit = text.trim().to_lowercase();
    match unit.as_str() {
        "s" | "sec" | "secs" | "秒" => "second".to_owned(),
        "ms" | "毫秒" => "millisecond".to_owned(),
        "min" | "分钟" => "minute".to_owned(),
        "h" | "小时" => "hour".to_owned(),
        "天" => "day".to_owned(),
        "gb" | "g" => "gib".to_owned(),
        "mb" | "m" => "mib".to_owned(),
        other => other.trim_end_matches('s').to_owned(),
    }
}
