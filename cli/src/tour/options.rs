//! What a tour is to show.

use std::path::PathBuf;

use clap::Args;

/// Where it goes, and how much it says.
#[derive(Debug, Args)]
pub struct Options {
    /// Show each operation of this service, as `dcs` or `huaweicloud/dcs`; may be given several times.
    #[arg(long = "service", value_name = "NAME")]
    pub services: Vec<String>,
    /// Show this operation and all of its errors, as `CreateInstance` or `dcs/CreateInstance`; may
    /// be given several times.
    #[arg(long = "operation", value_name = "NAME")]
    pub operations: Vec<String>,
    /// Provoke the errors that operations share at every operation, instead of once for each service.
    #[arg(long)]
    pub all: bool,
    /// Folder of the specification.
    #[arg(long, value_name = "DIR", default_value = crate::SPECIFICATION, hide_default_value = true)]
    pub spec: PathBuf,
}
