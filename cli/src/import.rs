//! `cloudbind import`: services and pages into the specification, out of what vendors publish.

mod page;

use std::error::Error;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use cloudbind_codegen::output::Mode;
use cloudbind_import::{Folder, Problem, Report, huawei, model, tencent};

use crate::SPECIFICATION;

/// What to import, and where it is.
#[derive(Debug, Subcommand)]
pub enum Source {
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
    /// Operations out of saved pages of the vendors' API references: HTML, the text of a browser or a
    /// crawler, Markdown or reStructuredText.
    ///
    /// Writes one YAML file for each page and prints what the page leaves unclear, each with its line. A
    /// page that was imported before is merged: what a person wrote stays, what the vendor changed is taken
    /// over, and where both changed nothing is written until --keep or --take decides. Sentences of the
    /// vendor are not copied. Exits with 0 if all is done, with 1 if there are conflicts (or, with --check,
    /// if a file would change), and with 2 if a page cannot be imported; the others are tried all the same.
    Page(page::Options),
}

/// Where to.
#[derive(Debug, Args)]
pub struct Target {
    /// Folder of the specification.
    #[arg(long, value_name = "DIR", default_value = SPECIFICATION, hide_default_value = true)]
    spec: PathBuf,
    /// Write nothing, and exit with 1 if a file differs.
    #[arg(long)]
    check: bool,
}

/// Imports, prints the report, and says whether everything is as it was asked to be.
pub fn run(source: Source) -> Result<bool, Box<dyn Error>> {
    let (report, check) = match source {
        Source::Page(options) => return page::run(&options),
        Source::Tencent {
            metadata,
            error_codes,
            services,
            target,
        } => {
            let codes = error_codes
                .as_deref()
                .map(tencent::error_codes)
                .transpose()?;
            let codes = codes.unwrap_or_default();
            let found = tencent::find(&metadata, &services)?;
            let services = found.iter().map(|found| tencent::read(found, &codes));
            (import(tencent::VENDOR, services, &target), target.check)
        }
        Source::Huawei { sdk_json, target } => {
            let services = huawei::read(&sdk_json)?.into_iter().map(Ok);
            (import(huawei::VENDOR, services, &target), target.check)
        }
        Source::Model {
            vendor,
            files,
            target,
        } => {
            let services = files.iter().map(|file| model::Service::read(file));
            (import(&vendor, services, &target), target.check)
        }
    };
    crate::output::print(&report.to_string())?;
    match report.problems.len() {
        0 => Ok(!check || report.is_unchanged()),
        1 => Err("a service was not imported".into()),
        several => Err(format!("{several} services were not imported").into()),
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
