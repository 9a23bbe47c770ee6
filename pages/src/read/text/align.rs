//! Which cell belongs to which column, if a row has fewer than there are columns.

use super::shape;
use crate::document::Cell;
use crate::words::Column;

/// A row as wide as the table. A cell that is not in the file is marked as missing.
pub fn align(mut cells: Vec<Cell>, columns: &[Option<Column>]) -> Vec<Cell> {
    let width = columns.len();
    join_surplus(&mut cells, width);
    let in_file = cells.len();
    while cells.last().is_some_and(|cell| cell.lines.is_empty()) {
        cells.pop();
    }
    let mut best: (i32, Vec<usize>) = (i32::MIN, (0..cells.len()).collect());
    if in_file > 1 && cells.len() < width && width <= 10 && width - cells.len() <= 3 {
        for choice in choices(width, cells.len()) {
            let score = score(&cells, columns, &choice, in_file);
            if score > best.0 {
                best = (score, choice);
            }
        }
    }
    place(cells, columns, &best.1, in_file)
}

/// How well cells fit the columns that they are chosen for.
pub fn fit(cells: &[Cell], columns: &[Option<Column>]) -> i32 {
    cells
        .iter()
        .zip(columns)
        .map(|(cell, column)| match shape::cell_fits(*column, cell) {
            Some(true) => 3,
            Some(false) if cell.lines.is_empty() => -1,
            Some(false) => -4,
            None => 0,
        })
        .sum()
}

fn join_surplus(cells: &mut Vec<Cell>, width: usize) {
    let surplus = cells.split_off(width.min(cells.len()));
    let Some(last) = cells.last_mut() else { return };
    for cell in surplus {
        last.lines.extend(cell.lines);
    }
}

/// All ways to choose columns for so many cells, those to the left first.
fn choices(width: usize, count: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for column in 0..width {
        let mut longer: Vec<Vec<usize>> = Vec::new();
        for choice in all {
            if choice.len() < count {
                let mut chosen = choice.clone();
                chosen.push(column);
                longer.push(chosen);
            }
            if column - choice.len() < width - count {
                longer.push(choice);
            }
        }
        all = longer;
    }
    all.retain(|choice| choice.len() == count);
    all
}

fn score(cells: &[Cell], columns: &[Option<Column>], choice: &[usize], in_file: usize) -> i32 {
    let mut sum = 0;
    for (cell, column) in cells.iter().zip(choice) {
        let column = columns.get(*column).copied().flatten();
        sum += match shape::cell_fits(column, cell) {
            // `Object` in the column of names is more likely the type of a row whose name is lost.
            Some(true) if column == Some(Column::Name) && is_type_word(cell) => 1,
            Some(true) => 3,
            Some(false) => -4,
            None => 0,
        };
    }
    for (index, column) in columns.iter().enumerate() {
        if choice.contains(&index) {
            continue;
        }
        // An empty description is common, an empty name is not.
        let in_place = index < in_file && index >= cells.len();
        sum -= match column {
            Some(Column::Name | Column::Type | Column::Status | Column::ErrorCode) => 2,
            Some(Column::Required) => 1,
            _ if in_place => 0,
            _ => 1,
        };
    }
    sum
}

fn is_type_word(cell: &Cell) -> bool {
    let text = cell.text();
    text.starts_with(|c: char| c.is_ascii_uppercase()) && shape::is_known_type(&text)
}

fn place(
    cells: Vec<Cell>,
    columns: &[Option<Column>],
    choice: &[usize],
    in_file: usize,
) -> Vec<Cell> {
    let is_shifted = choice
        .iter()
        .enumerate()
        .any(|(index, column)| index != *column);
    let mut row: Vec<Cell> = vec![Cell::default(); columns.len()];
    for (index, cell) in row.iter_mut().enumerate() {
        let needed = matches!(
            columns.get(index).copied().flatten(),
            Some(
                Column::Name | Column::Required | Column::Type | Column::Status | Column::ErrorCode
            )
        );
        cell.missing = needed || is_shifted || index >= in_file;
    }
    for (cell, column) in cells.into_iter().zip(choice) {
        if cell.lines.is_empty() {
            continue;
        }
        if let Some(place) = row.get_mut(*column) {
            *place = cell;
        }
    }
    row
}
