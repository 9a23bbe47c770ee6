//! Generates this checkout's `generated/` and `spec/schema/`; `build.rs` runs it.

use std::path::Path;
use std::process::ExitCode;

use cloudbind_codegen::output::{self, Mode};
use cloudbind_codegen::{GenerateError, Generator, Options, schema};

const HELP: &str = "\
Brings generated/ and spec/schema/ up to date with spec/.

Usage: cloudbind-codegen <write|check> [CHECKOUT]

  write      write files that differ, and remove those that should not be there
  check      write nothing; exit with 1 if a file differs
  CHECKOUT   the folder that holds spec/ and generated/ (default: the current one)

Prints the path of each file that differed.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (mode, checkout) = match arguments.as_slice() {
        ["write"] => (Mode::Write, "."),
        ["write", checkout] => (Mode::Write, *checkout),
        ["check"] => (Mode::Check, "."),
        ["check", checkout] => (Mode::Check, *checkout),
        _ => {
            println!("{HELP}");
            let asked = matches!(arguments.as_slice(), ["help" | "--help" | "-h"]);
            return if asked {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
    };
    match run(Path::new(checkout), mode) {
        Ok(differences) => {
            for difference in &differences {
                println!("{difference}");
            }
            let stale = mode == Mode::Check && !differences.is_empty();
            if stale {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

/// The files that differed, by their paths in the checkout.
fn run(checkout: &Path, mode: Mode) -> Result<Vec<String>, GenerateError> {
    let generator = Generator::new(checkout.join("spec")).options(Options::of_checkout());
    let mut differences = Vec::new();
    for (folder, files) in [
        ("spec/schema", schema::files()),
        ("generated", generator.files()?),
    ] {
        let found = output::synchronise(&checkout.join(folder), &files, mode)?;
        differences.extend(
            found
                .iter()
                .map(|difference| format!("{folder}/{difference}")),
        );
    }
    Ok(differences)
}
