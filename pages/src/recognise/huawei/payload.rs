//! Bodies that are no objects: a list, a map or a single value.

use crate::Finding;
use crate::document::Table;
use crate::facts::{Fact, Field};
use crate::recognise::columns::Columns;
use crate::recognise::table::fields;
use crate::types::Type;
use crate::words::Column;

/// Names that stand for the items of a list.
const ITEMS: &[&str] = &[
    "[items]",
    "[item]",
    "items[]",
    "[array element]",
    "[数组元素]",
    "[]",
    "array element",
    "数组元素",
];

/// Names that stand for the keys of a map.
const KEYS: &[&str] = &[
    "{key}",
    "<key>",
    "*",
    "{map key}",
    "{map键}",
    "map key",
    "map键",
    "additionalproperties",
    "[map key]",
];

/// What a table says of a body that is no object: a single row whose name is none.
pub fn payload(table: &Table, place: &str, findings: &mut Vec<Finding>) -> Option<Field> {
    let [row] = table.rows.as_slice() else {
        return None;
    };
    let columns = Columns::of(table);
    let name = columns.text(row, Column::Name).to_lowercase();
    let (is_list, is_map) = (
        ITEMS.contains(&name.as_str()),
        KEYS.contains(&name.as_str()),
    );
    let kind = crate::types::parse_name(&columns.text(row, Column::Type));
    let unnamed = matches!(name.as_str(), "" | "-" | "--" | "[body]")
        && matches!(kind, Some(Type::List(_) | Type::Map(_)));
    if !is_list && !is_map && !unnamed {
        return None;
    }
    let mut row = row.clone();
    let position = columns.position(Column::Name)?;
    if let Some(cell) = row.cells.get_mut(position) {
        cell.lines.truncate(1);
        match cell.lines.first_mut() {
            Some(line) => "payload".clone_into(&mut line.text),
            None => cell
                .lines
                .push(crate::document::Line::new(row.line, "payload")),
        }
    }
    let renamed = Table {
        rows: vec![row],
        ..table.clone()
    };
    let mut field = fields(&renamed, place, findings).pop()?;
    let kind = field.kind.value.clone();
    field.kind.value = match kind {
        Type::List(_) | Type::Map(_) => kind,
        kind if is_list => Type::List(Box::new(kind)),
        kind if is_map => Type::Map(Box::new(kind)),
        kind => kind,
    };
    field.name = Fact::stated(String::new(), field.name.line);
    Some(field)
}
