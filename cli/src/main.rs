//! The command `cloudbind`.

mod drift;
mod import;
mod lint;
mod output;
mod soak;
mod tour;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The specification of the checkout that this was built in.
const SPECIFICATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

/// Typed clients for Huawei Cloud and Tencent Cloud, and what belongs to them.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Call every operation against a simulated cloud, and provoke every documented error.
    ///
    /// Needs no network and no credentials: a simulator is started on a free loopback port.
    /// Requests are those of the documented examples, and made up from the types where there is
    /// none. Errors that operations share are provoked once for each service. Exits with 1 if a call
    /// failed, or if an error came back untyped.
    Tour(tour::Options),
    /// Make very many calls against a simulated cloud that fails by chance, and check what came of
    /// them.
    ///
    /// Needs no network and no credentials: a simulator is started on a free loopback port, in a
    /// process of its own, so that the memory that is measured is the client's alone. Checked is
    /// that every call has an outcome, that no request was carried out twice, that every failure is
    /// typed and has its request id, that every request that arrived is accounted for, and that
    /// memory does not grow. Exits with 1 if any of this is violated.
    ///
    /// Which calls fail differs a little from run to run, even with the same seed: chance meets
    /// requests in the order in which they arrive.
    Soak(soak::Options),
    /// Bring services into the specification, out of the metadata that vendors publish, or single
    /// operations, out of the pages of their API references.
    ///
    /// What a person wrote stays as it is; where it differs from what the vendor says is reported.
    /// See docs/imports.md and docs/import-page.md.
    Import {
        #[command(subcommand)]
        of: import::Source,
    },
    /// Compare saved pages of the vendors' API references with the specification.
    ///
    /// Reports what breaks callers, what is new, codes of errors, and what values may be, each with the
    /// line of the page and the place in the specification. What the saved page lost is told from what
    /// the vendor removed. Exits with 0 if there is nothing to report, with 1 if there is, and with 2 if
    /// a page cannot be compared. See docs/pages.md.
    Drift(drift::Options),
    /// Report what saved pages leave open, and where they contradict themselves.
    ///
    /// A fault is a contradiction of the page: an example against a table, a default that is none of the
    /// values. What is unclear, lost or inferred is listed as well; `import page` reports the same. The
    /// specification is not looked at. Exits with 1 if there is a fault, and with 2 if a page cannot be
    /// read.
    Lint(lint::Options),
    /// The cloud that `soak` calls.
    #[command(hide = true)]
    SoakCloud(soak::Faults),
}

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Tour(options) => tour::run(&options).await,
        Command::Import { of } => import::run(of),
        Command::Drift(options) => drift::run(&options),
        Command::Lint(options) => lint::run(&options),
        Command::Soak(options) => soak::run(&options).await,
        Command::SoakCloud(faults) => soak::serve(&faults).await.map(|()| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            report(&*error);
            ExitCode::from(2)
        }
    }
}

/// An error and what caused it, a line each.
fn report(error: &dyn Error) {
    eprintln!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        eprintln!("  because: {error}");
        cause = error.source();
    }
}
