//! What is printed in the end.

use comfy_table::{Attribute, Cell, CellAlignment, LineStyle, Table, TableStyle};

use super::checks::Check;
use super::tally::Tally;

/// One line below the titles, and nothing else to draw the eye from the content.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::new('─', '─', '─', '─'));

/// Prints how calls failed, and how they recovered.
pub fn print_failures(tally: &Tally) {
    let titles = ["Failure", "Class", "Calls", "May have been carried out"];
    let mut table = Table::new();
    table
        .load_style(STYLE)
        .set_header(titles.map(|title| Cell::new(title).add_attribute(Attribute::Bold)));
    for index in [2, 3] {
        if let Some(column) = table.column_mut(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    for ((variant, class), group) in &tally.groups {
        table.add_row([
            (*variant).to_owned(),
            (*class).to_owned(),
            group.calls.to_string(),
            group.uncertain.to_string(),
        ]);
    }
    println!("\n{table}\n");
    let throttled = tally
        .groups
        .iter()
        .filter(|((_, class), _)| *class == "throttled")
        .map(|(_, group)| group.calls)
        .sum::<u64>();
    println!(
        "{} calls succeeded after being sent again; {throttled} were given up when attempts or retry budget were spent.\n",
        tally.recovered
    );
}

/// Prints what was checked, a line each.
pub fn print_checks(checks: &[Check]) {
    for check in checks {
        let word = match check.holds {
            Some(true) => "holds",
            Some(false) => "VIOLATED",
            None => "unmeasured",
        };
        println!("{word:<10}  {}: {}", check.name, check.numbers);
    }
}
