//! Tables of parameters to fields.

use std::collections::BTreeMap;

use super::columns::Columns;
use super::name::{Name, name};
use super::prose;
use super::quote::quote;
use crate::document::{Line, Row, Table};
use crate::facts::{Fact, Field};
use crate::types::{self, Type};
use crate::words::{self, Column};
use crate::{Finding, Kind};

/// The fields that a table describes. `place` is where they stand in the specification: `body`,
/// `response.body`, `types.Filter`.
///
/// A row whose name cannot be one on the wire is left out and reported. A row without a readable type is
/// text in a path, query, header or form, where everything travels as text, and any JSON elsewhere; both are
/// reported.
#[must_use]
pub fn fields(table: &Table, place: &str, findings: &mut Vec<Finding>) -> Vec<Field> {
    let placed = placed_fields(table, place, findings);
    placed.into_iter().map(|(_, field)| field).collect()
}

/// As [`fields`], each with what the table's column for it says about where the field travels.
pub fn placed_fields(
    table: &Table,
    place: &str,
    findings: &mut Vec<Finding>,
) -> Vec<(Option<String>, Field)> {
    let columns = Columns::of(table);
    if !columns.has_fields() {
        if let Some(first) = table.header.first() {
            let message = "no column of this table is known to hold names of parameters";
            findings.push(Finding::new(
                Kind::Unclear,
                "unknown-columns",
                first.line,
                place,
                message,
            ));
        }
        return Vec::new();
    }
    let mut reader = Reader {
        table,
        columns,
        place,
        findings,
        seen: BTreeMap::new(),
        untyped: false,
    };
    joined_rows(table, &reader.columns)
        .iter()
        .filter_map(|row| {
            let field = reader.field(row)?;
            let travels = reader.columns.text(row, Column::Place).to_lowercase();
            Some(((!travels.is_empty()).then_some(travels), field))
        })
        .collect()
}

/// The rows, each with the description that a row without name, type and the rest adds to it.
fn joined_rows(table: &Table, columns: &Columns) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let description = columns.position(Column::Description);
    for row in &table.rows {
        let only_described = row
            .cells
            .iter()
            .enumerate()
            .all(|(index, cell)| cell.lines.is_empty() != (Some(index) == description));
        match rows.last_mut() {
            Some(last) if only_described => {
                let more = columns.cell(row, Column::Description);
                let cell = description.and_then(|at| last.cells.get_mut(at));
                if let (Some(cell), Some(more)) = (cell, more) {
                    cell.lines.extend(more.lines.iter().cloned());
                }
            }
            _ => rows.push(row.clone()),
        }
    }
    rows
}

struct Reader<'a> {
    table: &'a Table,
    columns: Columns,
    place: &'a str,
    findings: &'a mut Vec<Finding>,
    seen: BTreeMap<String, u32>,
    /// That the table has no column of types is reported already.
    untyped: bool,
}

impl Reader<'_> {
    fn field(&mut self, row: &Row) -> Option<Field> {
        let cell = self.columns.cell(row, Column::Name)?;
        let text = cell.text();
        let line = cell.lines.first().map_or(row.line, |line| line.line);
        if words::is_nothing(&text) || self.is_header(row) {
            return None;
        }
        let Some(name) = name(&text) else {
            let text = quote(&text);
            let message = format!("{text} cannot be the name of a parameter: the row is left out");
            self.report(Kind::Unclear, "name", line, self.place, message);
            return None;
        };
        if let Some(first) = self.seen.insert(name.wire.clone(), line) {
            self.seen.insert(name.wire.clone(), first);
            let message = format!(
                "`{}` has a row already, in line {first}: the second is left out",
                name.wire
            );
            self.report(
                Kind::Fault,
                "duplicate-row",
                line,
                &self.at(&name.wire),
                message,
            );
            return None;
        }
        Some(self.described(row, name, line))
    }

    fn described(&mut self, row: &Row, name: Name, line: u32) -> Field {
        let place = self.at(&name.wire);
        if name.wire.contains('.') {
            let message = format!(
                "`{}` is written with a dot: it may stand within another member",
                name.wire
            );
            self.report(Kind::Unclear, "nested-name", line, &place, message);
        }
        let mut kind = self.kind(row, &place, line);
        if name.list && !matches!(kind.value, Type::List(_)) {
            kind.value = Type::List(Box::new(kind.value));
        }
        let lines = self.description(row);
        let understood = prose::understand(&lines, &kind.value, &place, self.findings);
        let mut field = Field::new(Fact::stated(name.wire, line), kind);
        field.required = self.required(row, &place, line);
        field.required = field
            .required
            .or_else(|| Some(Fact::stated(name.required?, line)));
        field.nullable = self.nullable(row).or(understood.nullable);
        field.deprecated = name
            .deprecated
            .map(|why| Fact::stated(why, line))
            .or(understood.deprecated);
        field.description = understood.description;
        field.default = understood.default;
        field.values = understood.values;
        field.limits = understood.limits;
        field.unit = understood.unit;
        field.sample = self.sample(row).or(understood.sample);
        field
    }

    fn kind(&mut self, row: &Row, place: &str, line: u32) -> Fact<Type> {
        let text = self.columns.text(row, Column::Type);
        let line = self.line_of(row, Column::Type).unwrap_or(line);
        if types::says_only_number(&text) {
            let message = "the page says only \"number\": whether it is always whole is left open";
            self.report(Kind::Unclear, "number-or-integer", line, place, message);
        }
        if words::required(&text).is_none()
            && !words::is_nothing(&text)
            && let Some(kind) =
                types::parse_name(&text).or_else(|| types::parse_name(without_remark(&text)))
        {
            return Fact::stated(kind, line);
        }
        self.untyped(row, &text, place, line)
    }

    /// What is assumed where no type can be read. A table without the column is reported once.
    fn untyped(&mut self, row: &Row, text: &str, place: &str, line: u32) -> Fact<Type> {
        let in_body = ["body", "response", "types", "errors"]
            .iter()
            .any(|start| place.starts_with(start))
            && !place.contains(".header.");
        let (kind, taken) = if in_body {
            (Type::Json, "any JSON")
        } else {
            (Type::String, "text, as it travels")
        };
        if !self.columns.has(Column::Type) {
            let message = format!("the table has no column of types: each is taken for {taken}");
            if !std::mem::replace(&mut self.untyped, true) {
                let line = self
                    .table
                    .header
                    .first()
                    .map_or(line, |heading| heading.line);
                let table = self.place;
                self.report(
                    Kind::Unclear,
                    "no-type-column",
                    line,
                    table,
                    message.clone(),
                );
            }
            return Fact::inferred(kind, line, message);
        }
        let missing = self
            .columns
            .cell(row, Column::Type)
            .is_some_and(|cell| cell.missing);
        let (found, message) = if !words::is_nothing(text) {
            let message = format!("{} is no known type: it is taken for {taken}", quote(text));
            (Kind::Unclear, message)
        } else if missing {
            (
                Kind::Lost,
                format!("the cell with the type is lost: it is taken for {taken}"),
            )
        } else {
            (
                Kind::Unclear,
                format!("the page names no type: it is taken for {taken}"),
            )
        };
        self.report(found, "unknown-type", line, place, message.clone());
        Fact::inferred(kind, line, message)
    }

    fn required(&mut self, row: &Row, place: &str, line: u32) -> Option<Fact<bool>> {
        let cell = self.columns.cell(row, Column::Required)?;
        let text = cell.text();
        let line = cell.lines.first().map_or(line, |line| line.line);
        if cell.missing {
            let message = "the cell that says whether it is required is lost";
            self.report(Kind::Lost, "required-cell", line, place, message);
            return None;
        }
        let first = text
            .split([' ', ',', '.', '(', '（', '，', '。', ';'])
            .next()
            .unwrap_or_default();
        let found = words::required(&text).or_else(|| words::required(first));
        if found.is_none() {
            let message = format!("{} does not say whether it is required", quote(&text));
            self.report(Kind::Unclear, "required-unclear", line, place, message);
        }
        Some(Fact::stated(found?, line))
    }

    fn nullable(&self, row: &Row) -> Option<Fact<bool>> {
        let line = self.line_of(row, Column::Nullable)?;
        let text = self.columns.text(row, Column::Nullable);
        Some(Fact::stated(words::required(&text)?, line))
    }

    fn sample(&self, row: &Row) -> Option<Fact<String>> {
        let line = self.line_of(row, Column::Sample)?;
        let text = self.columns.text(row, Column::Sample);
        (!words::is_nothing(&text)).then(|| Fact::stated(text, line))
    }

    /// The description, and what stands in columns of its own as if the description said it.
    fn description(&self, row: &Row) -> Vec<Line> {
        let cell = self.columns.cell(row, Column::Description);
        let mut lines = cell.map(|cell| cell.lines.clone()).unwrap_or_default();
        for column in [Column::Range, Column::Default] {
            let text = self.columns.text(row, column);
            let heading = self
                .columns
                .position(column)
                .and_then(|at| self.table.header.get(at));
            if let (false, Some(line), Some(heading)) =
                (words::is_nothing(&text), self.line_of(row, column), heading)
            {
                lines.push(Line::new(line, format!("{}: {text}", heading.text)));
            }
        }
        lines
    }

    /// Whether the row repeats the headings, as tables that were cut for printing do.
    fn is_header(&self, row: &Row) -> bool {
        let cells = row.cells.iter().zip(&self.table.header);
        let mut same = cells.map(|(cell, heading)| cell.text() == heading.text);
        same.len() > 1 && same.all(|same| same)
    }

    fn line_of(&self, row: &Row, column: Column) -> Option<u32> {
        Some(self.columns.cell(row, column)?.lines.first()?.line)
    }

    fn at(&self, name: &str) -> String {
        format!("{}.{name}", self.place)
    }

    fn report(
        &mut self,
        kind: Kind,
        rule: &'static str,
        line: u32,
        place: &str,
        message: impl Into<String>,
    ) {
        self.findings
            .push(Finding::new(kind, rule, line, place, message));
    }
}

/// `String (up to 64)` without the remark.
fn without_remark(text: &str) -> &str {
    let end = text.find(['(', '（', ',', '，']).unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim_end()
}
