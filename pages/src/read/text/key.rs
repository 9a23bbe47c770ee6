//! The columns at the left of a table, by whose look rows are told.

use super::line::Source;
use super::shape;
use crate::words::Column;

/// The columns at the left that say by their look what they are.
pub struct Key {
    left: Vec<Column>,
    /// The last column, if it says by its look what it is, and others stand between.
    pub last: Option<Column>,
}

impl Key {
    /// Those of a table.
    pub fn of(columns: &[Option<Column>]) -> Self {
        let typed = |column: &&Option<Column>| shape::fits(**column, "").is_some();
        let left: Vec<Column> = columns
            .iter()
            .take_while(typed)
            .filter_map(|column| *column)
            .collect();
        let last = columns.last().filter(typed).copied().flatten();
        Self {
            last: last.filter(|_| left.len() < columns.len()),
            left,
        }
    }

    /// A name alone tells rows badly: a description of one word looks the same.
    pub fn is_weak(&self) -> bool {
        self.left == [Column::Name] && self.last.is_none()
    }

    fn fits(&self, skipped: Option<usize>, cells: &[Source<'_>]) -> Option<Vec<Option<usize>>> {
        let mut used = 0;
        let mut places = Vec::new();
        for (index, column) in self.left.iter().enumerate() {
            if Some(index) == skipped {
                places.push(None);
                continue;
            }
            let cell = cells.get(used).filter(|cell| !cell.item)?;
            // Without the cell before it, a type must be one beyond doubt.
            let strict =
                skipped.is_some_and(|skipped| self.left.get(skipped) != Some(&Column::Type));
            let doubtful = *column == Column::Type
                && !shape::is_known_type(cell.text)
                && (strict || !self.left.contains(&Column::Required))
                && !shape::has_humps(cell.text)
                && cells
                    .get(used.wrapping_sub(1))
                    .is_none_or(|name| name.text != cell.text);
            // A known type behind it says that it is the name of the next row.
            let is_next_name = *column == Column::Type
                && !shape::is_known_type(cell.text)
                && cells
                    .get(used + 1)
                    .is_some_and(|next| shape::is_known_type(next.text));
            if doubtful || is_next_name || shape::fits(Some(*column), cell.text) != Some(true) {
                return None;
            }
            places.push(Some(used));
            used += 1;
        }
        (used > 0).then_some(places)
    }

    /// The places of the columns, if a row begins with these cells; one of them may be lost.
    pub fn begin(&self, cells: &[Source<'_>]) -> Option<Vec<Option<usize>>> {
        let first = cells.first()?;
        let named = shape::fits(self.left.first().copied(), first.text) == Some(true);
        if named && let Some(places) = self.fits(None, cells) {
            return Some(places);
        }
        let skippable = |(index, column): (usize, &Column)| {
            let can = match column {
                Column::Required => named,
                Column::Type => named && self.left.contains(&Column::Required),
                Column::Name => !named && self.left.contains(&Column::Required),
                _ => false,
            };
            can.then_some(index)
        };
        self.left
            .iter()
            .enumerate()
            .filter_map(skippable)
            .find_map(|skipped| self.fits(Some(skipped), cells))
    }
}
