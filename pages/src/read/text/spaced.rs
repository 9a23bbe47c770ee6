//! Tables with a row on a line and cells separated as words are: name, yes or no, type, and the rest.

use super::found::Found;
use super::header::Header;
use super::line::{Source, single_spaced};
use super::{plain, shape};
use crate::document::{Cell, Layout, Line};
use crate::words::{self, Column};
use crate::{Finding, Kind};

/// A line that begins a row: the cells of the columns at the left, and what is left of the line.
struct Begun<'a> {
    cells: Vec<Option<&'a str>>,
    rest: &'a str,
}

/// The table of these headings; none if no line after them is a row.
pub fn table(lines: &[Source<'_>], header: &Header) -> Option<Found> {
    let (mut part, mut next) = plain::part(lines, header.next);
    let mut found = Found::new(header.lines.clone(), header.columns.clone(), Layout::Spaces);
    let reader = Reader::of(&found.columns, &part);
    reader.row(part.first()?)?;
    if let Some(number) = reader.behind(&mut part) {
        let table = lines.get(header.next..next).unwrap_or_default();
        let at = table.iter().position(|line| line.number == number);
        next = at.map_or(next, |at| header.next + at);
    }
    let mut open: Option<Open> = None;
    for line in &part {
        if let Some(begun) = reader.row(line) {
            close(&mut found, open.take());
            open = Some(Open::new(line, &begun));
        } else if let Some(open) = &mut open {
            if reader.is_doubtful(line) {
                found.findings.push(doubt(line, open));
            }
            open.free.push(line.line());
        }
    }
    close(&mut found, open);
    Some(found.finished(next))
}

fn doubt(line: &Source<'_>, open: &Open) -> Finding {
    let row = open.cells.first().map(Cell::text).unwrap_or_default();
    let message = format!(
        "this line may be a row of its own; it is taken as part of the description of `{row}`"
    );
    Finding::new(Kind::Unclear, "row", line.number, "", message)
}

/// A row whose description may go on.
struct Open {
    line: u32,
    cells: Vec<Cell>,
    free: Vec<Line>,
}

impl Open {
    fn new(line: &Source<'_>, begun: &Begun<'_>) -> Self {
        let cell = |text: Option<&str>| Cell {
            lines: text
                .into_iter()
                .map(|text| Line::new(line.number, single_spaced(text)))
                .collect(),
            missing: text.is_none(),
        };
        let rest = single_spaced(begun.rest);
        Self {
            line: line.number,
            cells: begun.cells.iter().copied().map(cell).collect(),
            free: if rest.is_empty() {
                Vec::new()
            } else {
                vec![Line::new(line.number, rest)]
            },
        }
    }
}

/// Closes a row. What is left of it is the description, if there is such a column: nothing tells apart
/// the cells after the type.
fn close(found: &mut Found, open: Option<Open>) {
    let Some(Open {
        line,
        mut cells,
        mut free,
    }) = open
    else {
        return;
    };
    let left = found.columns.get(cells.len()..).unwrap_or_default();
    let one = left.len() == 1;
    let description = left
        .iter()
        .position(|column| *column == Some(Column::Description))
        .unwrap_or(0);
    for index in 0..left.len() {
        let lines = if index == description {
            std::mem::take(&mut free)
        } else {
            Vec::new()
        };
        cells.push(Cell {
            missing: lines.is_empty() && !one,
            lines,
        });
    }
    if let Some(last) = cells.last_mut() {
        last.lines.extend(free);
    }
    found.push_aligned(cells, line);
}

struct Reader {
    key: Vec<Column>,
    /// The column that says what is required is lost in all rows.
    unrequired: bool,
}

impl Reader {
    fn of(columns: &[Option<Column>], part: &[Source<'_>]) -> Self {
        let typed = |column: &&Option<Column>| shape::fits(**column, "").is_some();
        let key = columns
            .iter()
            .take_while(typed)
            .filter_map(|column| *column)
            .collect();
        let mut reader = Self {
            key,
            unrequired: false,
        };
        let can_tell = reader.key.contains(&Column::Type);
        if can_tell
            && reader.key.contains(&Column::Required)
            && !part.iter().any(|line| reader.row(line).is_some())
        {
            reader.unrequired = true;
        }
        reader
    }

    /// The cells that begin a row, if this line does.
    fn row<'a>(&self, line: &Source<'a>) -> Option<Begun<'a>> {
        let mut rest = line.text;
        let mut cells = Vec::new();
        let mut name = "";
        let mut required = false;
        for column in &self.key {
            let end = match column {
                Column::Required if self.unrequired => {
                    cells.push(None);
                    continue;
                }
                Column::Type => type_end(rest, name, required)?,
                _ => rest.find(char::is_whitespace).unwrap_or(rest.len()),
            };
            let word = rest.get(..end)?;
            let fits = match column {
                Column::Type => true,
                Column::ErrorCode => is_code(word, line.item),
                Column::Name if self.key == [Column::Name] => is_plain_name(word, rest),
                column => shape::fits(Some(*column), word) == Some(true),
            };
            if !fits {
                return None;
            }
            required |= *column == Column::Required;
            if *column == Column::Name {
                name = word;
            }
            cells.push(Some(word));
            rest = rest.get(end..)?.trim_start();
        }
        // A lone word is a row only where it is a code; elsewhere it goes on with the description.
        let found = cells.iter().flatten().count();
        let whole = found > 1 || self.key == [Column::ErrorCode] || !rest.is_empty();
        (whole && found > 0).then_some(Begun { cells, rest })
    }

    /// Cuts off the paragraphs behind the last row of a table of codes, which has its text: they are the frame of the
    /// page, in whatever language. Returns the line that they begin in.
    fn behind(&self, part: &mut Vec<Source<'_>>) -> Option<u32> {
        if self.key != [Column::ErrorCode] {
            return None;
        }
        let last = part.iter().rposition(|line| self.row(line).is_some())?;
        let has_text = |line: &Source<'_>| self.row(line).is_none_or(|row| !row.rest.is_empty());
        let apart = |pair: &[Source<'_>]| match pair {
            [before, line] => line.number > before.number + 1 && has_text(before),
            _ => false,
        };
        let cut = last + 1 + part.get(last..)?.windows(2).position(apart)?;
        let number = part.get(cut)?.number;
        part.truncate(cut);
        Some(number)
    }

    /// Whether a line that is no row looks like one that lost its required cell.
    fn is_doubtful(&self, line: &Source<'_>) -> bool {
        if self.unrequired || line.item || !self.key.contains(&Column::Required) {
            return false;
        }
        let Some((name, rest)) = line.text.split_once(char::is_whitespace) else {
            return false;
        };
        let rest = rest.trim_start();
        let behind = shape::type_end(rest).and_then(|end| rest.get(end..));
        // `lid String Required: no (Filter) ...` is an entry of a list, which says itself what is required.
        let says = |behind: &str| words::begins_with(behind.trim_start(), "required:");
        shape::is_name(name) && behind.is_some_and(|behind| !says(behind))
    }
}

/// Where the type ends that the text begins with. A bare word is one after yes or no, or if it is written
/// like the name of a structure.
fn type_end(text: &str, name: &str, required: bool) -> Option<usize> {
    if let Some(end) = shape::type_end(text) {
        return Some(end);
    }
    let end = text
        .find(|c: char| c.is_whitespace() || !c.is_ascii())
        .unwrap_or(text.len());
    let word = text.get(..end)?;
    let after = text.get(end..)?.trim_start().chars().next();
    let written_so = shape::has_humps(word)
        || word == name
        || word.len() >= 3 && name.ends_with(word)
        || word.len() >= 3 && name.starts_with(word)
        || after.is_some_and(|c| !c.is_ascii())
            && word.starts_with(|c: char| c.is_ascii_uppercase());
    let is_name = !name.is_empty() && shape::is_struct_name(word);
    (is_name && (required || written_so)).then_some(end)
}

/// Whether the first word of a line is a name, where nothing but a description follows: `Whether it is`
/// goes on with one.
fn is_plain_name(word: &str, line: &str) -> bool {
    let rest = line.get(word.len()..).unwrap_or_default().trim_start();
    let small = word.starts_with(|c: char| c.is_ascii_lowercase());
    let written_so = word.contains(['_', '-', '.']) || shape::has_humps(word) || small;
    shape::is_name(word)
        && written_so
        && rest.starts_with(|c: char| c.is_uppercase() || !c.is_ascii())
}

/// The first parts of codes, for those that are nothing else.
const CODES: &[&str] = &[
    "AuthFailure",
    "DryRunOperation",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameterValue",
    "LimitExceeded",
    "MissingParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "ResourceInUse",
    "ResourceInsufficient",
    "ResourceNotFound",
    "ResourceUnavailable",
    "ResourcesSoldOut",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
    "UnsupportedRegion",
];

fn is_code(word: &str, item: bool) -> bool {
    let dotted = word.split_once('.').is_some_and(|(first, second)| {
        !second.is_empty() && first.starts_with(|c: char| c.is_ascii_uppercase())
    });
    !item
        && words::required(word).is_none()
        && shape::is_code(word)
        && (dotted || CODES.contains(&word) || shape::has_humps(word) || word.contains('_'))
}
