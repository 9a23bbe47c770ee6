//! What the text of a cell looks like: a name, a type, a code, a status.

use crate::document::Cell;
use crate::types;
use crate::words::{self, Column};

/// Whether a text can be the name of a parameter on the wire.
pub fn is_name(text: &str) -> bool {
    // A list as the whole body has one row, `[element]`.
    if text.starts_with('[') && text.ends_with(']') && text.len() <= 60 {
        return !text.contains(' ');
    }
    // Some pages mark a name, `size (Deprecated)`.
    let bare = text.split([' ', '(', '（']).next().unwrap_or_default();
    let rest = text.get(bare.len()..).unwrap_or_default().trim_start();
    if !(rest.is_empty() || rest.starts_with(['(', '（']) && rest.ends_with([')', '）'])) {
        return false;
    }
    let begins = |c: char| c.is_ascii_alphanumeric() || "_$@{*<[".contains(c);
    let goes_on = |c: char| c.is_ascii_alphanumeric() || "_.-:$@{}[]*<>/#+".contains(c);
    bare.len() <= 128
        && text.len() <= 200
        && bare.starts_with(begins)
        && bare.chars().all(goes_on)
        && bare.chars().any(|c| c.is_ascii_alphabetic() || c == '*')
        && !bare.ends_with(['.', ':', '-', '/'])
        && !bare.contains("://")
        && words::required(bare).is_none()
}

/// Where the type ends that a text begins with, in bytes.
pub fn type_end(text: &str) -> Option<usize> {
    let (_, end) = types::prefix(text)?;
    let after = text.get(end..)?.chars().next();
    let goes_on = after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    (end > 0 && !goes_on).then_some(end)
}

/// Whether a text is a type that the grammar of types knows, and nothing else.
pub fn is_known_type(text: &str) -> bool {
    text.len() <= 200 && types::parse(text).is_some()
}

/// Whether a text can be a type: a known one, or the bare name of a structure.
pub fn is_type(text: &str) -> bool {
    is_known_type(text) || is_struct_name(text)
}

/// Whether a text can be the bare name of a structure.
pub fn is_struct_name(text: &str) -> bool {
    text.len() <= 100
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_.-[]<>".contains(c))
        && !text.ends_with(['.', '-'])
        && words::required(text).is_none()
}

/// Whether a bare word is written like the name of a structure, `CreateBoxOption`: prose is not.
pub fn has_humps(text: &str) -> bool {
    let mut before = ' ';
    let mut humps = 0;
    for c in text.chars() {
        if c.is_ascii_uppercase() && !before.is_ascii_uppercase() {
            humps += 1;
        }
        before = c;
    }
    humps >= 2 && text.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a text is an HTTP status, alone or with its name: `404`, `404 Not Found`, `4XX`.
pub fn is_status(text: &str) -> bool {
    let digits = text.get(..3).unwrap_or_default();
    let rest = text.get(3..).unwrap_or_default();
    digits.starts_with(['1', '2', '3', '4', '5'])
        && digits
            .chars()
            .skip(1)
            .all(|c| c.is_ascii_digit() || c == 'x' || c == 'X')
        && digits.len() == 3
        && (rest.is_empty() || rest.starts_with([' ', '(', ':', '：', '（']))
        && rest.len() <= 60
}

/// Whether a text can be an error code: it has no spaces, and a dot, digits, an underscore or humps.
pub fn is_code(text: &str) -> bool {
    text.len() <= 200
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "._-:/".contains(c))
        && !text.ends_with(['.', ':', '-'])
        && (text.contains(['.', '_'])
            || has_humps(text)
            || text.chars().filter(char::is_ascii_digit).count() >= 2)
}

/// Whether a text says where a parameter travels.
fn is_place(text: &str) -> bool {
    let places = [
        "path", "query", "header", "body", "uri", "url", "form", "formData", "cookie",
    ];
    places.iter().any(|place| place.eq_ignore_ascii_case(text))
}

/// Whether a cell with this text fits a column; none where every text does.
pub fn fits(column: Option<Column>, text: &str) -> Option<bool> {
    match column? {
        Column::Name => Some(is_name(text)),
        Column::Required | Column::Nullable => Some(words::required(text).is_some()),
        Column::Type => Some(is_type(text)),
        Column::Place => Some(is_place(text)),
        Column::Status => Some(is_status(text)),
        Column::ErrorCode => Some(is_code(text)),
        _ => None,
    }
}

/// Whether a cell fits a column, as [`fits`] says of its text.
pub fn cell_fits(column: Option<Column>, cell: &Cell) -> Option<bool> {
    match cell.lines.as_slice() {
        [line] => fits(column, &line.text),
        [] => column.and_then(|column| fits(Some(column), "")),
        // No name and no type has two paragraphs, but some crawls break long ones.
        _ => fits(column, &cell.text()).map(|fits| fits && cell.lines.len() < 4),
    }
}
