//! What is remembered from one run to the next, so that only what changed is generated again.
//!
//! For each service there is a record of the files that it was made of and of those that were made. A
//! record that does not fit what is on the disk, for whatever reason, costs a run of that service; it
//! never decides what is generated. Nobody has to keep the file: without it everything is made.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::emit::Options;
use crate::listing::Listing;
use crate::output;
use crate::stale::Stale;
use crate::stamp::{Seen, Stamp};

/// Everything that is remembered.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    maker: Option<Maker>,
    /// The modules above the services, which are made of the vendors' own files.
    pub modules: Option<Record>,
    /// By folder, with a slash at its end.
    pub services: BTreeMap<String, Record>,
}

/// What else than files decides what is generated, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Maker {
    /// The program that the generator is part of, dependencies included.
    program: (String, Stamp),
    options: String,
    specification: String,
    folder: String,
}

impl Maker {
    /// This program, put to this task. None if the program's own file cannot be found.
    pub fn of(specification: &Path, folder: &Path, options: &Options) -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let stamp = Stamp::of(&std::fs::metadata(&program).ok()?);
        let absolute = |path| Some(std::path::absolute(path).ok()?.display().to_string());
        Some(Self {
            program: (program.display().to_string(), stamp),
            options: format!("{options:?}"),
            specification: absolute(specification)?,
            folder: absolute(folder)?,
        })
    }
}

/// The files below a folder, by the rest of their paths.
pub type Files = BTreeMap<String, Seen>;

/// One part of the work.
#[derive(Debug, Serialize, Deserialize)]
pub struct Record {
    /// The files of the specification.
    pub inputs: Files,
    /// The generated files.
    pub outputs: Files,
}

impl Record {
    /// Whether the files of both sides, those of a specification and generated ones, are as they were.
    pub fn fits<'a>(
        &self,
        folder: &str,
        (inputs, wanted): (&Listing, impl Iterator<Item = &'a (String, Stamp)>),
        (present, made): (&Listing, impl Iterator<Item = &'a (String, Stamp)>),
    ) -> bool {
        is_same(&self.inputs, inputs, folder, wanted)
            && is_same(&self.outputs, present, folder, made)
    }
}

impl State {
    /// What the last run remembered; nothing if it was another program's, or for another task, or if
    /// the file is not there or damaged.
    pub fn load(file: &Path, maker: Option<Maker>) -> Self {
        let text = std::fs::read(file).unwrap_or_default();
        match serde_json::from_slice::<Self>(&text) {
            Ok(state) if maker.is_some() && state.maker == maker => state,
            _ => Self {
                maker,
                ..Self::default()
            },
        }
    }

    /// Drops what is said of parts that are to be made again, or are there no longer.
    pub fn forget(&mut self, stale: &Stale<'_>) {
        let made_again = stale.services.iter().map(|folder| &folder.path);
        for path in made_again.chain(&stale.gone) {
            self.services.remove(path);
        }
        if stale.modules {
            self.modules = None;
        }
    }

    /// The generated files that are as they should be.
    pub fn outputs(&self) -> impl Iterator<Item = String> {
        let services = self
            .services
            .iter()
            .map(|(folder, record)| (folder.as_str(), record));
        let modules = self.modules.iter().map(|record| ("", record));
        services.chain(modules).flat_map(|(folder, record)| {
            record
                .outputs
                .keys()
                .map(move |name| format!("{folder}{name}"))
        })
    }

    /// How many these are.
    pub fn output_count(&self) -> usize {
        let records = self.services.values().chain(&self.modules);
        records.map(|record| record.outputs.len()).sum()
    }

    /// Drops hashes that are needed no longer; says whether there were any. Of the files only those
    /// may be remembered that were found to be as they were.
    pub fn settle(&mut self, inputs: &Listing, present: &Listing) -> bool {
        let records = self.services.values_mut().chain(&mut self.modules);
        records.fold(false, |any, record| {
            let (inputs, present) = (inputs.taken(), present.taken());
            settle(&mut record.inputs, inputs) | settle(&mut record.outputs, present) | any
        })
    }

    /// Adds what was made below a folder.
    pub fn remember(&mut self, folder: String, inputs: Files, outputs: Files) {
        let below = |files: Files| {
            let name = |path: String| path.strip_prefix(&folder).map(str::to_owned);
            files
                .into_iter()
                .filter_map(|(path, seen)| Some((name(path)?, seen)))
                .collect()
        };
        let record = Record {
            inputs: below(inputs),
            outputs: below(outputs),
        };
        if folder.is_empty() {
            self.modules = Some(record);
        } else {
            self.services.insert(folder, record);
        }
    }

    /// Keeps it for the next run. If that fails, the next run does more.
    pub fn save(&self, file: &Path) {
        if let (Ok(text), Some(folder)) = (serde_json::to_string(self), file.parent()) {
            let _ = std::fs::create_dir_all(folder).and_then(|()| output::replace(file, &text));
        }
    }
}

/// Whether `present` are exactly these files, and have the content that was seen.
fn is_same<'a>(
    files: &Files,
    listing: &Listing,
    folder: &str,
    mut present: impl Iterator<Item = &'a (String, Stamp)>,
) -> bool {
    let are_there = files.iter().all(|(name, seen)| {
        present.next().is_some_and(|(path, stamp)| {
            path.strip_prefix(folder) == Some(name)
                && seen.is_same(*stamp, || listing.read(path).ok())
        })
    });
    are_there && present.next().is_none()
}

/// Drops the hashes that are needed no longer; says whether there were any.
fn settle(files: &mut Files, now: SystemTime) -> bool {
    files
        .values_mut()
        .fold(false, |any, seen| seen.settle(now) | any)
}
