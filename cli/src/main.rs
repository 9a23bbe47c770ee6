//! The command `cloudbind`.

mod tour;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
    /// Exits with 1 if an answer came back untyped.
    Tour {
        /// Show each of the codes that operations share, instead of counting them.
        #[arg(long)]
        all: bool,
        /// Folder of the specification.
        #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"), hide_default_value = true)]
        spec: PathBuf,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments {
        command: Command::Tour { all, spec },
    } = Arguments::parse();
    match tour::run(&spec, all).await {
        Ok(summary) if summary.is_typed() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
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
