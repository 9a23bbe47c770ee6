//! What a page does not say, but what follows from it: a unit from an example, a secret from its name.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::facts::{Example, Field, Page, Shows};
use crate::types::Type;
use crate::{Finding, Kind};

/// How many numbers of an example are looked at.
const NUMBERS: usize = 2_000;

/// Fills in what follows from the rest of the page. Each inference has a finding.
pub fn infer(page: &mut Page) {
    let seen = numbers(&page.examples);
    let mut findings = Vec::new();
    let mut widths: Option<u32> = None;
    let single = [
        ("path", &mut page.path),
        ("query", &mut page.query),
        ("header", &mut page.header),
        ("body", &mut page.body),
        ("form", &mut page.form),
    ];
    let sent = single
        .into_iter()
        .map(|(place, fields)| (place.to_owned(), fields));
    let answered = page.answers.iter_mut().flat_map(|answer| {
        let place = if answer.status.value < 300 {
            "response.body"
        } else {
            "errors"
        };
        [
            ("response.header".to_owned(), &mut answer.header),
            (place.to_owned(), &mut answer.body),
        ]
    });
    let objects = page
        .types
        .iter_mut()
        .map(|object| (format!("types.{}", object.name.value), &mut object.fields));
    for (place, fields) in sent.chain(answered).chain(objects) {
        for field in fields.iter_mut() {
            field.sensitive |= is_sensitive(field);
            let place = format!("{place}.{}", field.name.value);
            unit_of_time(field, &place, &seen, &mut findings);
            if matches!(field.kind.value.innermost(), Type::Integer(None)) {
                widths = Some(widths.map_or(field.kind.line, |line| line.min(field.kind.line)));
            }
        }
    }
    if let Some(line) = widths {
        let message = "the page says \"Integer\" without a width: 64 bits hold whatever is meant";
        findings.push(Finding::new(
            Kind::Inferred,
            "width-of-integer",
            line,
            "",
            message,
        ));
    }
    page.findings.extend(findings);
}

/// The first number that an example shows for each member, and the line that it stands in.
fn numbers(examples: &[Example]) -> BTreeMap<String, (u64, u32)> {
    let mut seen = BTreeMap::new();
    for example in examples {
        if matches!(example.shows, Shows::Answer(Some(400..))) {
            continue;
        }
        let mut open: Vec<&Value> = example.json.iter().collect();
        let mut left = NUMBERS;
        while let Some(value) = open.pop() {
            let Value::Object(members) = value else {
                open.extend(value.as_array().into_iter().flatten());
                continue;
            };
            for (name, value) in members {
                let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
                if let Some(number) = number.filter(|_| left > 0) {
                    left -= 1;
                    seen.entry(name.clone())
                        .or_insert_with(|| (number, line_of(example, name)));
                }
                open.push(value);
            }
        }
    }
    seen
}

fn line_of(example: &Example, name: &str) -> u32 {
    let quoted = format!("\"{name}\"");
    let before = example.text.split(&quoted).next().unwrap_or_default();
    example
        .line
        .saturating_add(u32::try_from(before.matches('\n').count()).unwrap_or_default())
}

/// A whole number that is called a time, and of which an example has 13 or 10 digits.
fn unit_of_time(
    field: &mut Field,
    place: &str,
    seen: &BTreeMap<String, (u64, u32)>,
    findings: &mut Vec<Finding>,
) {
    let name = field.name.value.to_lowercase();
    let is_time = [
        "time",
        "date",
        "_at",
        "timestamp",
        "expire",
        "begin",
        "start",
        "end",
    ]
    .iter()
    .any(|word| name.contains(word))
        || field.name.value.ends_with("At");
    if !is_time || !matches!(field.kind.value, Type::Integer(_) | Type::Unsigned(_)) {
        return;
    }
    let Some((number, line)) = seen.get(&field.name.value).copied() else {
        return;
    };
    // From 2001 to 2096, in milliseconds and in seconds.
    let (kind, unit) = match number {
        1_000_000_000_000..=3_999_999_999_999 => (Type::EpochMilliseconds, "milliseconds"),
        1_000_000_000..=3_999_999_999 => (Type::EpochSeconds, "seconds"),
        _ => return,
    };
    if field
        .unit
        .as_ref()
        .is_some_and(|said| !said.value.starts_with(unit.trim_end_matches('s')))
    {
        return;
    }
    let message = format!("the example {number} shows {unit} since 1970; the page does not say so");
    findings.push(Finding::new(
        Kind::Inferred,
        "unit-of-time",
        line,
        place,
        message.clone(),
    ));
    field.kind = crate::facts::Fact::inferred(kind, line, message);
}

/// Whether it is a password, a token or a key.
fn is_sensitive(field: &Field) -> bool {
    let name: String = field
        .name
        .value
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase();
    let whole = [
        "password",
        "passwd",
        "pwd",
        "adminpass",
        "token",
        "xauthtoken",
        "xsubjecttoken",
        "xsecuritytoken",
        "secret",
        "secretkey",
        "secretaccesskey",
        "privatekey",
        "sk",
        "accesskey",
        "securitytoken",
        "credential",
        "credentials",
    ];
    let ends = [
        "password",
        "passwd",
        "secret",
        "secretkey",
        "privatekey",
        "authtoken",
        "adminpass",
    ];
    let is_text = matches!(field.kind.value.innermost(), Type::String);
    is_text && (whole.contains(&name.as_str()) || ends.iter().any(|end| name.ends_with(end)))
}
