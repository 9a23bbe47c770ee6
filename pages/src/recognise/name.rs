//! Names of parameters as tables write them, and the names on the wire.

use super::quote::is_invisible;

/// The longest name that is taken for one.
const LONGEST: usize = 200;

/// A name, and what the page writes beside it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// The name on the wire.
    pub wire: String,
    /// `Filters.N`: what it holds is a list.
    pub list: bool,
    /// `name (optional)`.
    pub required: Option<bool>,
    /// `name (deprecated)`.
    pub deprecated: Option<String>,
}

/// The name that a cell holds, if one can be told.
pub fn name(text: &str) -> Option<Name> {
    let (text, remark) = split_remark(text.trim());
    let (text, star) = match text.strip_suffix('*') {
        Some(text) => (text, Some(true)),
        None => (text, None),
    };
    let plain = text.trim_end_matches(['.', ':', '：']);
    let list = [".N", ".n", ".[N]", ".[n]", "[N]", "[n]", "[]"];
    let stem = list.into_iter().find_map(|mark| plain.strip_suffix(mark));
    let wire = stem.unwrap_or(plain);
    if !is_wire_name(wire) {
        return None;
    }
    let mut name = Name {
        wire: wire.to_owned(),
        list: stem.is_some(),
        required: star,
        deprecated: None,
    };
    match remark {
        None => {}
        Some(remark) if is_deprecated(remark) => name.deprecated = Some(remark.to_owned()),
        Some(remark) => name.required = Some(crate::words::required(remark)?),
    }
    Some(name)
}

/// `name (remark)`.
fn split_remark(text: &str) -> (&str, Option<&str>) {
    let brackets = [('(', ')'), ('（', '）')];
    let found = brackets.into_iter().find_map(|(start, end)| {
        let inside = text.strip_suffix(end)?;
        let (name, remark) = inside.split_once(start)?;
        Some((name.trim_end(), remark.trim()))
    });
    found.map_or((text, None), |(name, remark)| (name, Some(remark)))
}

/// Whether a remark says that something should no longer be used.
pub fn is_deprecated(text: &str) -> bool {
    let text = text.to_lowercase();
    let words = [
        "deprecated",
        "discarded",
        "disused",
        "abandoned",
        "offline",
        "废弃",
        "弃用",
        "已下线",
    ];
    words.into_iter().any(|word| text.contains(word))
}

/// Whether it can be the name of a header, a parameter or a member.
pub fn is_wire_name(text: &str) -> bool {
    let fits =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '$' | '@' | '/');
    !text.is_empty()
        && text.len() <= LONGEST
        && text.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '@'))
        && text.chars().all(|c| fits(c) && !is_invisible(c))
}
