//! Bodies that are forms: `multipart/form-data`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudbind_codegen::ir::{Location, Shape};
use serde_json::{Map, Value};

use super::judge::Problem;
use super::text;
use crate::fault::{Fault, Kind};
use crate::find::Found;
use crate::received::Received;

/// A field of a form, or a file in it.
#[derive(Debug, PartialEq, Eq)]
struct Part<'a> {
    name: String,
    is_file: bool,
    content: &'a [u8],
}

/// Reads a form as the operation's parameters; gives them with all that is wrong with them. A file
/// becomes Base64 text.
pub fn read(
    found: &Found<'_>,
    request: &Received,
) -> Result<(Map<String, Value>, Vec<Problem>), Fault> {
    let fields = super::fields(found, Location::Form);
    let mut texts: Vec<(String, Vec<String>)> = Vec::new();
    for part in parts(request)? {
        let field = fields.iter().find(|field| field.name == part.name);
        let wants_file = field.is_some_and(|field| field.shape == Shape::File);
        if field.is_some() && wants_file != part.is_file {
            let (is, must) = if wants_file {
                ("a field", "a file, with a filename")
            } else {
                ("a file", "a field, without a filename")
            };
            let message = format!("`{}` is {is}, and must be {must}.", part.name);
            return Err(malformed(&message));
        }
        let value = match std::str::from_utf8(part.content) {
            Ok(text) if !part.is_file => text.to_owned(),
            _ if part.is_file => STANDARD.encode(part.content),
            _ => return Err(malformed(&format!("`{}` is not UTF-8.", part.name))),
        };
        match texts.iter_mut().find(|(name, _)| *name == part.name) {
            Some((_, values)) => values.push(value),
            None => texts.push((part.name, vec![value])),
        }
    }
    let values = text::values(&texts, &fields, found.place, Location::Form);
    let problems = super::check(&values, &fields, found.place);
    Ok((values, problems))
}

fn malformed(message: &str) -> Fault {
    Fault::new(Kind::Malformed, message)
}

/// What stands between the boundaries.
fn parts(request: &Received) -> Result<Vec<Part<'_>>, Fault> {
    let content_type = request.header("content-type").unwrap_or_default();
    let boundary = parameter(&content_type, "boundary")
        .filter(|boundary| !boundary.is_empty())
        .ok_or_else(|| malformed("The Content-Type of a form must name its boundary."))?;
    let first = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    let cut_off = || malformed("The form ends before its last boundary.");
    let mut rest = request
        .body
        .strip_prefix(first.as_bytes())
        .ok_or_else(|| malformed("The form does not begin with its boundary."))?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        rest = rest.strip_prefix(b"\r\n").ok_or_else(cut_off)?;
        let end = position(rest, between.as_bytes()).ok_or_else(cut_off)?;
        let (one, after) = rest.split_at_checked(end).ok_or_else(cut_off)?;
        parts.push(part(one)?);
        rest = after.get(between.len()..).unwrap_or_default();
    }
}

fn part(bytes: &[u8]) -> Result<Part<'_>, Fault> {
    let no_head = || malformed("A part of the form has no Content-Disposition.");
    let end = position(bytes, b"\r\n\r\n").ok_or_else(no_head)?;
    let (head, content) = bytes.split_at_checked(end).ok_or_else(no_head)?;
    let head = std::str::from_utf8(head).map_err(|_| no_head())?;
    let disposition = head
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-disposition"))
        .map(|(_, value)| value.trim())
        .filter(|value| value.starts_with("form-data"))
        .ok_or_else(no_head)?;
    let name = parameter(disposition, "name").ok_or_else(no_head)?;
    Ok(Part {
        name,
        is_file: parameter(disposition, "filename").is_some(),
        content: content.get(4..).unwrap_or_default(),
    })
}

/// A parameter of a header's value, without its quotes.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut parameters = value
        .split(';')
        .skip(1)
        .filter_map(|one| one.trim().split_once('='));
    let (_, value) = parameters.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(value.trim_matches('"').replace("%22", "\""))
}

fn position(bytes: &[u8], text: &[u8]) -> Option<usize> {
    bytes.windows(text.len()).position(|window| window == text)
}
