//! What is printed of all operations together: a line for each service.

use std::collections::BTreeMap;
use std::time::Duration;

use comfy_table::{Attribute, Cell, CellAlignment, Color, Table};

use super::probe::{Group, Outcome, Row, Stop, Visit};
use super::table::{STYLE, shortened, tried};

/// Failures of the tour that are shown one by one.
const SHOWN: usize = 20;
/// Characters of what came instead.
const WIDTH: usize = 120;

/// What came of the tour.
#[derive(Debug, Default)]
pub struct Overview {
    services: BTreeMap<String, Counts>,
    /// What is wrong, a line each.
    problems: Vec<String>,
}

/// What came of a part of it.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    operations: usize,
    /// Tried, and as it should be: calls, wrong keys, errors of operations, shared errors.
    groups: [(usize, usize); 4],
    time: Duration,
}

impl Overview {
    /// Adds the visit of one operation.
    pub fn count(&mut self, (vendor, service, _): Stop<'_>, visit: &Visit) {
        let key = [vendor.key.as_str(), service.key.as_str()].join("/");
        let counts = self.services.entry(key).or_default();
        counts.operations += 1;
        if visit.rows.is_empty() {
            let problem = format!("{}: the client has no such operation", visit.name);
            self.problems.push(problem);
        }
        for row in &visit.rows {
            counts.count(row);
            if !is_good(row) {
                let came = shortened(&row.variant, WIDTH);
                let wanted = tried(row.group);
                self.problems
                    .push(format!("{}: {wanted} {} is {came}", visit.name, row.code));
            }
        }
    }

    /// Whether every call succeeded and every error arrived as a typed value.
    pub fn is_typed(&self) -> bool {
        self.total().operations > 0 && self.problems.is_empty()
    }

    fn total(&self) -> Counts {
        let mut total = Counts::default();
        for counts in self.services.values() {
            total.add(counts);
        }
        total
    }

    /// Prints the services if they are wanted, what is wrong, and the sum of it.
    pub fn print(&self, with_services: bool) {
        if with_services {
            println!("{}\n", self.table());
        }
        for problem in self.problems.iter().take(SHOWN) {
            println!("{problem}");
        }
        match self.problems.len().saturating_sub(SHOWN) {
            0 if self.problems.is_empty() => {}
            0 => println!(),
            more => println!("and {more} more\n"),
        }
        if with_services {
            println!(
                "See one with its errors: --operation PauseServerless. All of a service: --service cynosdb."
            );
        }
        let Counts {
            operations, groups, ..
        } = self.total();
        let [(_, succeeded), errors @ ..] = groups;
        let provoked: usize = errors.iter().map(|(tried, _)| tried).sum();
        let typed: usize = errors.iter().map(|(_, good)| good).sum();
        println!(
            "{operations} operations called, {succeeded} succeeded. {provoked} documented errors provoked: {typed} typed, {} unknown.",
            provoked - typed
        );
    }

    fn table(&self) -> Table {
        let titles = [
            "Service",
            "Operations",
            "Succeeded",
            "Wrong key",
            "Own errors",
            "Shared errors",
            "Time of a call",
        ];
        let mut table = Table::new();
        table
            .load_style(STYLE)
            .set_header(titles.map(|title| Cell::new(title).add_attribute(Attribute::Bold)));
        for index in 1..titles.len() {
            if let Some(column) = table.column_mut(index) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for (name, counts) in &self.services {
            let mut cells = vec![Cell::new(name), Cell::new(counts.operations)];
            let [(_, succeeded), errors @ ..] = counts.groups;
            cells.push(cell(counts.operations, succeeded, "", Color::Green));
            for (tried, typed) in errors {
                cells.push(cell(tried, typed, " typed", Color::Cyan));
            }
            cells.push(Cell::new(format!("{:.1} ms", counts.milliseconds())));
            table.add_row(cells);
        }
        table
    }
}

fn cell(tried: usize, good: usize, word: &str, color: Color) -> Cell {
    match tried {
        0 => Cell::new("none"),
        _ if tried == good => Cell::new(format!("{good}{word}")).fg(color),
        _ => Cell::new(format!("{good} of {tried}{word}")).fg(Color::Red),
    }
}

fn is_good(row: &Row) -> bool {
    match row.group {
        Group::Call => row.outcome == Outcome::Success,
        _ => row.outcome == Outcome::Typed,
    }
}

impl Counts {
    fn count(&mut self, row: &Row) {
        let index = match row.group {
            Group::Call => 0,
            Group::WrongKey => 1,
            Group::Own => 2,
            Group::Service | Group::Common => 3,
        };
        if let Some((tried, good)) = self.groups.get_mut(index) {
            *tried += 1;
            *good += usize::from(is_good(row));
        }
        self.time += row.time;
    }

    fn add(&mut self, other: &Self) {
        self.operations += other.operations;
        for (mine, theirs) in self.groups.iter_mut().zip(other.groups) {
            mine.0 += theirs.0;
            mine.1 += theirs.1;
        }
        self.time += other.time;
    }

    /// Of one call, on average.
    fn milliseconds(&self) -> f64 {
        let calls: usize = self.groups.iter().map(|(tried, _)| tried).sum();
        let calls = u32::try_from(calls).unwrap_or(u32::MAX);
        self.time.as_secs_f64() * 1000.0 / f64::from(calls.max(1))
    }
}
