//! The tour: what the client does, shown on real requests.

mod operations;
mod probe;
mod table;

use std::error::Error;
use std::path::Path;

use cloudbind_codegen::{Sources, ir::Api};
use cloudbind_simulator::Simulator;

use probe::{Outcome, Row};

/// What came of the tour.
#[derive(Debug, Default, Clone, Copy)]
pub struct Summary {
    operations: usize,
    succeeded: usize,
    provoked: usize,
    typed: usize,
}

impl Summary {
    /// Whether every call succeeded and every error arrived as a typed value.
    pub fn is_typed(&self) -> bool {
        self.operations > 0 && self.succeeded == self.operations && self.typed == self.provoked
    }

    fn count(&mut self, rows: &[Row]) {
        self.operations += 1;
        for row in rows {
            match row.outcome {
                Outcome::Success => self.succeeded += 1,
                Outcome::Typed => {
                    self.provoked += 1;
                    self.typed += 1;
                }
                Outcome::Untyped => self.provoked += 1,
            }
        }
    }
}

/// Walks through all operations and prints what happens.
///
/// # Errors
/// If the specification cannot be read, or the simulator or a client cannot be started.
pub async fn run(specification: &Path, all: bool) -> Result<Summary, Box<dyn Error>> {
    let api: Api = cloudbind_codegen::read(&Sources::read(specification)?)?;
    let simulator = Simulator::builder()
        .api(api.clone())
        .unlimited()
        .start()
        .await?;
    println!(
        "A simulated cloud listens at {}; it checks every signature.\n",
        simulator.url()
    );
    let mut summary = Summary::default();
    for visit in operations::visit_all(&api, &simulator).await? {
        summary.count(&visit.rows);
        table::print(&visit, all);
    }
    simulator.stop().await;
    let Summary {
        operations,
        succeeded,
        provoked,
        typed,
    } = summary;
    println!(
        "{operations} operations called, {succeeded} succeeded. {provoked} documented errors provoked: {typed} typed, {} unknown.",
        provoked - typed
    );
    Ok(summary)
}
