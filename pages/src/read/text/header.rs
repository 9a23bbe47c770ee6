//! Headings of columns: each on a line, or all on one.

use super::line::{Source, single_spaced};
use crate::document::Line;
use crate::words::{self, Column};

/// The headings of a table without pipes.
pub struct Header {
    /// As they stand.
    pub lines: Vec<Line>,
    /// What the columns hold.
    pub columns: Vec<Option<Column>>,
    /// The first line after them.
    pub next: usize,
    /// They stand on one line, separated by spaces.
    pub one_line: bool,
}

/// The headings that begin at this line.
pub fn at(lines: &[Source<'_>], at: usize) -> Option<Header> {
    let line = lines.get(at)?;
    if line.item || !begins_heading(line.text) || !words::begins_with_column(line.text) {
        return None;
    }
    on_one_line(line, at).or_else(|| one_each(lines, at))
}

/// What the columns with these headings hold.
pub fn columns(headings: &[Line]) -> Vec<Option<Column>> {
    headings
        .iter()
        .map(|heading| words::column(&heading.text))
        .collect()
}

/// Whether these columns make a table of parameters, statuses or codes.
pub fn is_table(columns: &[Option<Column>]) -> bool {
    let key = [
        Column::Name,
        Column::Status,
        Column::ErrorCode,
        Column::Type,
    ]
    .iter()
    .any(|key| columns.contains(&Some(*key)));
    let known = columns.iter().flatten().count();
    key && known >= 2 && known * 2 >= columns.len() && are_distinct(columns)
}

fn are_distinct(columns: &[Option<Column>]) -> bool {
    columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.is_some())
        .all(|(index, column)| !columns.iter().take(index).any(|other| other == column))
}

/// `Parameter Name Required Type Description`, and what a crawler that forgets spaces makes of it.
fn on_one_line(line: &Source<'_>, at: usize) -> Option<Header> {
    let headings = cut(line.text)?;
    let lines: Vec<Line> = headings
        .iter()
        .map(|heading| Line::new(line.number, single_spaced(heading)))
        .collect();
    // Where no spaces separate the headings, none separate the cells.
    let one_line = line.text.split_whitespace().count() >= headings.len();
    Some(Header {
        columns: columns(&lines),
        lines,
        next: at + 1,
        one_line,
    })
}

/// The headings that a line consists of. `Parameter Type Description` are three, although there are
/// headings `Parameter Type`: a table needs something that its rows are about.
fn cut(text: &str) -> Option<Vec<&str>> {
    // `Status Code` is one heading, not two.
    if text.len() > 160 || words::column(text).is_some() {
        return None;
    }
    // Ways to go on, the longest heading of each last.
    let mut ways: Vec<(Vec<&str>, &str)> = vec![(Vec::new(), text)];
    let mut tries = 0;
    while let Some((headings, rest)) = ways.pop() {
        tries += 1;
        if rest.is_empty() && is_about_something(&headings) {
            return Some(headings);
        }
        if rest.is_empty() || headings.len() > 8 || tries > 100 {
            continue;
        }
        for end in ends(rest) {
            let (Some(heading), Some(after)) = (rest.get(..end), rest.get(end..)) else {
                continue;
            };
            let mut longer = headings.clone();
            longer.push(heading);
            ways.push((longer, after.trim_start()));
        }
    }
    None
}

fn is_about_something(headings: &[&str]) -> bool {
    let columns: Vec<Option<Column>> = headings
        .iter()
        .map(|heading| words::column(heading))
        .collect();
    let keys = [Column::Name, Column::Status, Column::ErrorCode];
    is_table(&columns) && keys.iter().any(|key| columns.contains(&Some(*key)))
}

/// Where the headings end that a text begins with.
fn ends(text: &str) -> Vec<usize> {
    let ends = text.char_indices().map(|(at, _)| at).skip(1);
    ends.chain([text.len()])
        .take_while(|end| *end <= 40)
        .filter(|end| {
            let (Some(heading), Some(rest)) = (text.get(..*end), text.get(*end..)) else {
                return false;
            };
            let next = rest.chars().next();
            let separated = next.is_none_or(|c| !c.is_ascii_lowercase() && c != '_');
            separated
                && !heading.ends_with(' ')
                && begins_heading(heading)
                && words::column(heading).is_some()
        })
        .collect()
}

/// Headings that each have a line of their own, blank lines between them or none.
fn one_each(lines: &[Source<'_>], at: usize) -> Option<Header> {
    let mut found: Vec<Line> = Vec::new();
    let mut columns: Vec<Option<Column>> = Vec::new();
    let mut next = at;
    for (index, line) in lines.iter().enumerate().skip(at).take(30) {
        if line.is_blank() {
            continue;
        }
        let column = words::column(line.text).filter(|_| !line.item && begins_heading(line.text));
        let Some(column) = column else { break };
        if columns.contains(&Some(column)) || !may_follow(&columns, column) {
            break;
        }
        found.push(line.line());
        columns.push(Some(column));
        next = index + 1;
    }
    is_table(&columns).then_some(Header {
        lines: found,
        columns,
        next,
        one_line: false,
    })
}

/// After the description few columns come: `Status` there is the name of the first parameter.
fn may_follow(before: &[Option<Column>], column: Column) -> bool {
    !before.contains(&Some(Column::Description))
        || matches!(
            column,
            Column::Solution | Column::Sample | Column::Required | Column::Type
        )
}

/// A heading does not begin with a small letter, the name of a parameter often does.
fn begins_heading(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() && !c.is_ascii_lowercase() || c == '*')
}

/// Whether a line holds headings and then cells: the rows were joined to one line.
pub fn is_joined_table(text: &str) -> bool {
    let words = ["Description", "描述", "说明", "Remarks", "Meaning"];
    if text.len() < 40 || !words.iter().any(|word| text.contains(word)) {
        return false;
    }
    let limit = text
        .char_indices()
        .nth(400)
        .map_or(text.len(), |(at, _)| at);
    let head = text.get(..limit).unwrap_or_default();
    let words: Vec<&str> = head.split_whitespace().collect();
    let columns = |from: usize| {
        let mut at = from;
        let mut found = Vec::new();
        while let Some(word) = words.get(at) {
            let two = words.get(at..at + 2).map(|two| two.join(" "));
            if let Some(column) = two.as_deref().and_then(words::column) {
                found.push(Some(column));
                at += 2;
            } else if let Some(column) = words::column(word).filter(|_| begins_heading(word)) {
                found.push(Some(column));
                at += 1;
            } else {
                break;
            }
        }
        (found, at)
    };
    (0..words.len()).any(|from| {
        let (found, end) = columns(from);
        found.len() >= 3 && is_table(&found) && end < words.len()
    })
}
