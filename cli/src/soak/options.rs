//! What a soak is to be like.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

/// Which calls, and how many.
#[derive(Debug, Args)]
pub struct Options {
    /// Number of calls, ten million at most.
    #[arg(long, value_name = "NUMBER", default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub calls: u32,
    /// Number of calls at a time.
    #[arg(long, value_name = "NUMBER", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..))]
    pub concurrency: u32,
    #[command(flatten)]
    pub faults: Faults,
}

/// What the cloud is like.
#[derive(Debug, Args)]
pub struct Faults {
    /// Share of good requests that fail by chance, from 0 for none to 1 for all.
    #[arg(long = "faults", value_name = "SHARE", default_value_t = 0.2, value_parser = share)]
    pub share: f64,
    /// Which requests fail, and how, in the order of their arrival.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Let chance also keep the client waiting for answers that never come; it waits 0.5 s then.
    #[arg(long)]
    pub stalls: bool,
    /// Folder of the specification.
    #[arg(long, value_name = "DIR", default_value = crate::SPECIFICATION, hide_default_value = true)]
    pub spec: PathBuf,
}

impl Faults {
    /// The same as arguments of a command line.
    pub fn arguments(&self) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec![
            "--faults".into(),
            self.share.to_string().into(),
            "--seed".into(),
            self.seed.to_string().into(),
            "--spec".into(),
            self.spec.clone().into(),
        ];
        if self.stalls {
            arguments.push("--stalls".into());
        }
        arguments
    }
}

fn share(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|share| (0.0..=1.0).contains(share))
        .ok_or_else(|| "a share is a number from 0 to 1".to_owned())
}
