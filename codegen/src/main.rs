//! Generates this checkout's `generated/` and `spec/schema/`; `build.rs` runs it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use cloudbind_codegen::output::{self, Difference, Mode};
use cloudbind_codegen::{GenerateError, Generator, Options, schema};

const HELP: &str = "\
Brings generated/ and spec/schema/ up to date with spec/.

Usage: cloudbind-codegen <write|check> [CHECKOUT] [--state FILE]

  write         write files that differ, and remove those that should not be there
  check         write nothing; exit with 1 if a file differs
  CHECKOUT      the folder that holds spec/ and generated/ (default: the current one)
  --state FILE  where `write` remembers what it did, to make only what changed the next time; may be
                deleted at any time (default: target/codegen.state in the checkout)

Prints the path of each file that differed.";

/// What the command line asks for.
struct Request {
    mode: Mode,
    checkout: PathBuf,
    state: PathBuf,
}

impl Request {
    /// None if it cannot be understood.
    fn of(arguments: impl Iterator<Item = OsString>) -> Option<Self> {
        let (mut plain, mut state) = (Vec::new(), None);
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            if argument == "--state" {
                state = Some(PathBuf::from(arguments.next()?));
            } else {
                plain.push(argument);
            }
        }
        let (mode, checkout) = match plain.as_slice() {
            [mode] => (mode, PathBuf::from(".")),
            [mode, checkout] => (mode, PathBuf::from(checkout)),
            _ => return None,
        };
        let mode = match mode.to_str()? {
            "write" => Mode::Write,
            "check" => Mode::Check,
            _ => return None,
        };
        let state = state.unwrap_or_else(|| checkout.join("target").join("codegen.state"));
        Some(Self {
            mode,
            checkout,
            state,
        })
    }
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let asks = matches!(arguments.as_slice(), [only] if only == "help" || only == "--help" || only == "-h");
    let Some(request) = Request::of(arguments.into_iter()) else {
        println!("{HELP}");
        return if asks {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(2)
        };
    };
    match run(&request) {
        Ok(differences) => {
            for difference in &differences {
                println!("{difference}");
            }
            let stale = request.mode == Mode::Check && !differences.is_empty();
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
fn run(request: &Request) -> Result<Vec<String>, GenerateError> {
    let generator = Generator::new(request.checkout.join("spec"))
        .options(Options::of_checkout())
        .state(&request.state);
    let generated = request.checkout.join("generated");
    let bindings = match request.mode {
        Mode::Write => generator.write(generated)?,
        Mode::Check => generator.check(generated)?,
    };
    let folder = request.checkout.join("spec/schema");
    let schemas = output::synchronise(&folder, &schema::files(), request.mode)?;
    let named = |folder: &str, differences: &[Difference]| -> Vec<String> {
        let paths = differences.iter();
        paths
            .map(|difference| format!("{folder}/{difference}"))
            .collect()
    };
    Ok([
        named("spec/schema", &schemas),
        named("generated", &bindings),
    ]
    .concat())
}
