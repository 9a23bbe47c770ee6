//! The facts of a page as compact text, for snapshots. What is inferred has a `~` before its value.

use std::fmt::Write as _;

use cloudbind_pages::facts::{Answer, Basis, EnumValue, Fact, Field, Limits, Page, Shows};

/// The facts and findings of a page.
pub fn render(page: &Page) -> String {
    let mut text = String::new();
    head(&mut text, page);
    for (name, fields) in [
        ("path", &page.path),
        ("query", &page.query),
        ("header", &page.header),
        ("body", &page.body),
        ("form", &page.form),
    ] {
        section(&mut text, name, fields);
    }
    if let Some(payload) = &page.payload {
        section(&mut text, "payload", std::slice::from_ref(payload));
    }
    for each in &page.answers {
        answer(&mut text, each);
    }
    for object in &page.types {
        section(
            &mut text,
            &format!("type {}", shown(&object.name)),
            &object.fields,
        );
    }
    tail(&mut text, page);
    text
}

fn head(text: &mut String, page: &Page) {
    let mut line = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(text, "{name}: {value}");
        }
    };
    line("title", Some(shown(&page.title)));
    line("address", page.address.as_ref().map(shown));
    line("updated", page.updated.as_ref().map(shown));
    line("category", page.category.as_ref().map(shown));
    line("service", page.service.as_ref().map(shown));
    line("version", page.version.as_ref().map(shown));
    line("host", page.host.as_ref().map(shown));
    line("operation", page.operation.as_ref().map(shown));
    line("deprecated", page.deprecated.as_ref().map(shown));
    for description in &page.description {
        line("description", Some(shown(description)));
    }
    for note in &page.notes {
        line("note", Some(shown(note)));
    }
    let rate = page.rate_limit.as_ref();
    line(
        "rate limit",
        rate.map(|fact| format!("{} in {} s", fact.value.0, fact.value.1)),
    );
    let endpoint = page.endpoint.as_ref();
    line(
        "endpoint",
        endpoint.map(|fact| format!("{} {}", fact.value.0, fact.value.1)),
    );
}

fn shown(fact: &Fact<String>) -> String {
    format!("{}{}", mark(&fact.basis), fact.value)
}

fn mark(basis: &Basis) -> &'static str {
    if *basis == Basis::Stated { "" } else { "~" }
}

fn section(text: &mut String, name: &str, fields: &[Field]) {
    if fields.is_empty() {
        return;
    }
    let _ = writeln!(text, "{name}:");
    for each in fields {
        field(text, each);
    }
}

fn field(text: &mut String, field: &Field) {
    let required = match field.required.as_ref().map(|fact| fact.value) {
        Some(true) => " required",
        Some(false) => " optional",
        None => "",
    };
    let kind = format!("{}{}", mark(&field.kind.basis), field.kind.value);
    let _ = write!(text, "  {}: {kind}{required}", shown(&field.name));
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(text, " {name}={value}");
        }
    };
    add(
        "null",
        field.nullable.as_ref().map(|fact| fact.value.to_string()),
    );
    add(
        "deprecated",
        field
            .deprecated
            .as_ref()
            .map(|fact| format!("{:?}", fact.value)),
    );
    add("from", field.from.map(str::to_owned));
    add(
        "default",
        field.default.as_ref().map(|fact| fact.value.to_string()),
    );
    add("unit", field.unit.as_ref().map(|fact| fact.value.clone()));
    add(
        "sample",
        field
            .sample
            .as_ref()
            .map(|fact| format!("{:?}", fact.value)),
    );
    add("sensitive", field.sensitive.then(|| "yes".to_owned()));
    limits(&field.limits, &mut add);
    add(
        "values",
        (!field.values.is_empty()).then(|| values(&field.values)),
    );
    let texts: Vec<&str> = field
        .description
        .iter()
        .map(|fact| fact.value.as_str())
        .collect();
    let _ = writeln!(text, " | {}", texts.join(" / "));
}

fn limits(limits: &Limits, add: &mut impl FnMut(&str, Option<String>)) {
    add(
        "min",
        limits.minimum.as_ref().map(|fact| fact.value.to_string()),
    );
    add(
        "max",
        limits.maximum.as_ref().map(|fact| fact.value.to_string()),
    );
    add(
        "min_length",
        limits
            .min_length
            .as_ref()
            .map(|fact| fact.value.to_string()),
    );
    add(
        "max_length",
        limits
            .max_length
            .as_ref()
            .map(|fact| fact.value.to_string()),
    );
    add(
        "min_items",
        limits.min_items.as_ref().map(|fact| fact.value.to_string()),
    );
    add(
        "max_items",
        limits.max_items.as_ref().map(|fact| fact.value.to_string()),
    );
    add(
        "pattern",
        limits.pattern.as_ref().map(|fact| fact.value.clone()),
    );
}

fn values(values: &[EnumValue]) -> String {
    let shown = values.iter().map(|each| match each.meaning.as_str() {
        "" => shown(&each.value),
        meaning => format!("{} ({meaning})", shown(&each.value)),
    });
    format!("[{}]", shown.collect::<Vec<_>>().join(", "))
}

fn answer(text: &mut String, answer: &Answer) {
    let status = format!("{}{}", mark(&answer.status.basis), answer.status.value);
    let meaning = answer.meaning.as_ref().map(shown).unwrap_or_default();
    let _ = writeln!(text, "answer {status}: {meaning}");
    for each in &answer.header {
        let _ = write!(text, "  header");
        field(text, each);
    }
    for each in &answer.body {
        field(text, each);
    }
    if let Some(payload) = &answer.payload {
        let _ = write!(text, "  payload");
        field(text, payload);
    }
}

fn tail(text: &mut String, page: &Page) {
    for code in &page.error_codes {
        let status = code
            .status
            .map(|status| format!(" ({status})"))
            .unwrap_or_default();
        let _ = writeln!(
            text,
            "error {}{status}: {}",
            shown(&code.code),
            code.description
        );
    }
    for example in &page.examples {
        let shows = match example.shows {
            Shows::Request => "request".to_owned(),
            Shows::Answer(None) => "answer".to_owned(),
            Shows::Answer(Some(status)) => format!("answer {status}"),
        };
        let json = example
            .json
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let _ = writeln!(text, "example {shows} {:?}: {json}", example.title);
    }
    for found in &page.findings {
        let _ = writeln!(
            text,
            "{}: {} {} [{}] {}",
            found.line, found.kind, found.rule, found.place, found.message
        );
    }
}
