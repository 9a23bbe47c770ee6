//! Values as facts.

use super::Context;
use super::listing::{Listing, skip_spaces};
use super::value::{json, single};
use crate::Kind;
use crate::facts::{EnumValue, Fact};
use crate::types::Type;

/// The values as facts.
pub(super) fn keep(line: u32, listing: Listing, rejoined: bool, context: &mut Context<'_>) {
    if rejoined {
        context.report(
            Kind::Inferred,
            "values-run-together",
            line,
            "what separated the values is lost; each is told by how it is written",
        );
    }
    let one = single(context.kind).clone();
    for entry in listing.entries {
        let value = match one {
            Type::Boolean => entry.token.text.to_ascii_lowercase(),
            _ => entry.token.text,
        };
        if context
            .out
            .values
            .iter()
            .any(|known| known.value.value == value)
        {
            continue;
        }
        let meaning = default_of(&entry.meaning, &value, &one, line, context);
        let value = if rejoined {
            Fact::inferred(value, line, "what separated the values is lost")
        } else {
            Fact::stated(value, line)
        };
        context.out.values.push(EnumValue { value, meaning });
    }
}

/// A meaning without its mark as the default, which is kept as such.
fn default_of(
    meaning: &str,
    value: &str,
    kind: &Type,
    line: u32,
    context: &mut Context<'_>,
) -> String {
    const MARKS: &[&str] = &[
        "(default value)",
        "(default)",
        "（默认值）",
        "（默认）",
        "(默认值)",
        "(默认)",
        "(by default)",
        "(缺省)",
        "（缺省）",
    ];
    let lower = meaning.to_ascii_lowercase();
    let alone = matches!(
        lower.as_str(),
        "default" | "default value" | "默认" | "默认值" | "by default"
    );
    let mark = MARKS
        .iter()
        .find_map(|mark| lower.find(mark).map(|at| (at, mark.len())));
    if !alone && mark.is_none() {
        return meaning.to_owned();
    }
    if let Some(default) = json(value, kind).filter(|_| !matches!(context.kind, Type::List(_))) {
        context.default(Fact::stated(default, line));
    }
    let Some((at, length)) = mark else {
        return String::new();
    };
    let (before, after) = (
        meaning.get(..at).unwrap_or_default(),
        meaning.get(at + length..).unwrap_or_default(),
    );
    format!("{}{}", before.trim_end(), after).trim().to_owned()
}

/// The byte behind the full stop or separator that follows a list.
pub(super) fn past_stop(text: &str, at: usize) -> usize {
    let start = skip_spaces(text, at);
    let rest = text.get(start..).unwrap_or_default();
    let more = [", etc.", ", etc", "etc.", "etc", "，等", "等"];
    if let Some(more) = more.iter().find(|word| rest.starts_with(**word)) {
        return start + more.len();
    }
    match rest.chars().next() {
        Some(c) if matches!(c, ';' | '；') => start + c.len_utf8(),
        _ => at,
    }
}
