//! Imports services from a vendor's metadata, as a program of its own.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use cloudbind_codegen::output::Mode;
use cloudbind_import::{Folder, Problem, Report, huawei, model, tencent};

/// Brings whole services into the specification, out of the metadata that vendors publish.
///
/// Files that a person wrote stay as they are; where they differ from the metadata is reported.
#[derive(Parser)]
#[command(name = "cloudbind-import", arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    of: Source,
}

#[derive(Subcommand)]
enum Source {
    /// Services of Tencent Cloud, from the folder `tccli/services` of the Python package `tccli`.
    Tencent {
        /// The folder that holds <service>/<version>/api.json.
        #[arg(long, value_name = "DIR")]
        metadata: PathBuf,
        /// A JSON file with the error codes of each action.
        #[arg(long, value_name = "FILE")]
        error_codes: Option<PathBuf>,
        /// A service by the name of its folder, or SERVICE/VERSION, and =NAME for another name in the
        /// specification. All, unless one is named.
        #[arg(long = "service", value_name = "SERVICE")]
        services: Vec<String>,
        #[command(flatten)]
        target: Target,
    },
    /// Services of Huawei Cloud, from what `import/huawei/read_sdk.py` prints about its Python packages.
    Huawei {
        /// The script's output.
        #[arg(long, value_name = "FILE")]
        sdk_json: PathBuf,
        #[command(flatten)]
        target: Target,
    },
    /// Services that a reader of another vendor's metadata printed as JSON.
    Model {
        /// The vendor's folder in the specification.
        #[arg(long)]
        vendor: String,
        /// Files with one service each.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        target: Target,
    },
}

#[derive(Args)]
struct Target {
    /// The specification's folder.
    #[arg(long, default_value = "spec", value_name = "DIR")]
    spec: PathBuf,
    /// Write nothing, and exit with 1 if a file differs.
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    let Command { of } = Command::parse();
    let (result, check) = match of {
        Source::Tencent {
            metadata,
            error_codes,
            services,
            target,
        } => {
            let codes = error_codes.as_deref().map(tencent::error_codes).transpose();
            let result = codes.and_then(|codes| {
                let found = tencent::find(&metadata, &services)?;
                let codes = codes.unwrap_or_default();
                let services = found.iter().map(|found| tencent::read(found, &codes));
                Ok(import(tencent::VENDOR, services, &target))
            });
            (result, target.check)
        }
        Source::Huawei { sdk_json, target } => {
            let result = huawei::read(&sdk_json)
                .map(|services| import(huawei::VENDOR, services.into_iter().map(Ok), &target));
            (result, target.check)
        }
        Source::Model {
            vendor,
            files,
            target,
        } => {
            let services = files.iter().map(|file| model::Service::read(file));
            (Ok(import(&vendor, services, &target)), target.check)
        }
    };
    match result {
        Ok(report) => {
            print!("{report}");
            if !report.problems.is_empty() {
                ExitCode::from(3)
            } else if check && !report.is_unchanged() {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            }
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(3)
        }
    }
}

fn import(
    vendor: &str,
    services: impl ExactSizeIterator<Item = Result<model::Service, Problem>>,
    target: &Target,
) -> Report {
    let folder = Folder {
        specification: target.spec.clone(),
        vendor: vendor.to_owned(),
        mode: if target.check {
            Mode::Check
        } else {
            Mode::Write
        },
    };
    let count = services.len();
    let mut report = Report::default();
    for (index, service) in services.enumerate() {
        let imported = service.and_then(|service| {
            eprintln!("{} of {count}: {}", index + 1, service.key);
            folder.import(service)
        });
        match imported {
            Ok(service) => report.services.push(service),
            Err(problem) => report.problems.push(problem),
        }
    }
    report
}
