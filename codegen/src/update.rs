//! Brings a folder of generated code up to date: makes the parts that changed, writes what differs.

use std::collections::{BTreeMap, HashSet};
use std::io;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::SystemTime;

use crate::diagnostic::Diagnostics;
use crate::emit::Options;
use crate::generate::GenerateError;
use crate::listing::{Listing, named};
use crate::load::{self, Layout};
use crate::output::{self, Difference, Mode};
use crate::parallel;
use crate::render::File;
use crate::source::{ENDINGS, Sources};
use crate::stale::Stale;
use crate::stamp::{Seen, Stamp};
use crate::state::{Files, Maker, State};
use crate::unit::{Made, Task};

/// What is to be done.
pub struct Update<'a> {
    pub specification: &'a Path,
    pub folder: &'a Path,
    pub options: &'a Options,
    pub mode: Mode,
    /// The file that remembers what was done; without it everything is done again.
    pub state: Option<&'a Path>,
}

/// What is there.
struct Found {
    inputs: Listing,
    present: Listing,
    state: State,
}

/// What was made, by the folder that it is below.
type Everything = BTreeMap<String, Made>;

impl Update<'_> {
    /// Does it, and says how the folder differed.
    pub fn run(&self) -> Result<Vec<Difference>, GenerateError> {
        let Found {
            inputs,
            present,
            mut state,
        } = self.look()?;
        let layout = Layout::of(inputs.files().iter().map(|(path, _)| path.as_str()));
        let stale = Stale::of(&layout, &inputs, &present, &state);
        state.forget(&stale);
        let has_settled = state.settle(&inputs, &present);
        let made = self.make(&layout, &stale, &inputs, &present)?;
        let differences = self.write(&made, &present, &state)?;
        if let Some(file) = self.state
            && (has_settled || !stale.is_empty())
        {
            for (folder, made) in made {
                let outputs = self.outputs(made.kept, &made.changed)?;
                state.remember(folder, made.inputs, outputs);
            }
            state.save(file);
        }
        Ok(differences)
    }

    /// Looks at both folders, and at what was remembered of them.
    fn look(&self) -> io::Result<Found> {
        let (inputs, rest) = parallel::both(
            || Listing::of(self.specification, &ENDINGS),
            || {
                let maker = Maker::of(self.specification, self.folder, self.options);
                let state = self.state.map(|file| State::load(file, maker));
                (state, Listing::if_there(self.folder, &["rs"]))
            },
        );
        let (state, present) = rest;
        Ok(Found {
            inputs: inputs?,
            present: present?,
            state: state.unwrap_or_default(),
        })
    }

    /// Makes what is stale.
    fn make(
        &self,
        layout: &Layout<'_>,
        stale: &Stale<'_>,
        inputs: &Listing,
        present: &Listing,
    ) -> Result<Everything, GenerateError> {
        if stale.is_empty() {
            return Ok(Everything::new());
        }
        let task = Task {
            specification: self.specification,
            options: self.options,
            inputs,
            present,
            is_faulty: AtomicBool::new(false),
        };
        let mut above = Made::default();
        load::layout(layout, &mut above.problems);
        let vendors = task.vendors(layout, &mut above)?;
        let services = parallel::map_heavy(&stale.services, |folder| {
            task.service(folder, vendors.get(folder.vendor))
        });
        let (mut all, mut failure) = (Everything::new(), None);
        for (folder, made) in stale.services.iter().zip(services) {
            match made {
                Ok(made) => drop(all.insert(folder.path.clone(), made)),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        // What is wrong with the specification comes first: it may be the cause of anything else.
        self.refuse_problems(&mut above, &mut all)?;
        if let Some(error) = failure {
            return Err(error);
        }
        if stale.modules {
            task.modules(layout, vendors, &mut above)?;
            all.insert(String::new(), above);
        }
        Ok(all)
    }

    /// Reports everything that is wrong with the specification at once.
    fn refuse_problems(
        &self,
        above: &mut Made,
        services: &mut Everything,
    ) -> Result<(), GenerateError> {
        let mut problems = Diagnostics::default();
        let mut sources = Sources::of(self.specification);
        for made in std::iter::once(above).chain(services.values_mut()) {
            problems.extend(std::mem::take(&mut made.problems));
            sources.extend(std::mem::take(&mut made.sources));
        }
        Ok(problems.into_result(&sources)?)
    }

    /// Writes what is not as it should be, and removes what should not be there.
    fn write(
        &self,
        made: &Everything,
        present: &Listing,
        state: &State,
    ) -> io::Result<Vec<Difference>> {
        if made.is_empty() && state.output_count() == present.files().len() {
            return Ok(Vec::new());
        }
        let mut changed: Vec<&(Difference, File)> =
            made.values().flat_map(|made| &made.changed).collect();
        changed.sort_unstable_by_key(|(_, file)| &file.path);
        let files: Vec<&File> = changed.iter().map(|(_, file)| file).collect();
        let remembered: HashSet<String> = state.outputs().collect();
        let kept = made.values().flat_map(|made| made.kept.keys());
        let wanted = kept
            .chain(&remembered)
            .chain(files.iter().map(|file| &file.path));
        let orphans = output::orphans(present, &wanted.map(String::as_str).collect());
        if self.mode == Mode::Write {
            output::write(self.folder, &files)?;
            output::remove(self.folder, &orphans)?;
        }
        let mut differences: Vec<Difference> = changed
            .iter()
            .map(|(difference, _)| difference.clone())
            .collect();
        differences.extend(orphans.into_iter().map(Difference::Orphan));
        Ok(differences)
    }

    /// The generated files, with those that have just been written.
    fn outputs(&self, mut kept: Files, written: &[(Difference, File)]) -> io::Result<Files> {
        let now = SystemTime::now();
        for (_, file) in written {
            let path = self.folder.join(&file.path);
            let metadata = std::fs::metadata(&path).map_err(|error| named(&path, &error))?;
            let seen = Seen::new(Stamp::of(&metadata), now, file.text.as_bytes());
            kept.insert(file.path.clone(), seen);
        }
        Ok(kept)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{Found, Layout, Mode, Options, Stale, Update};

    /// A specification of two services, the folder to generate into, and the state.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(test: &str) -> Self {
            let name = format!("cloudbind-update-{test}-{}", std::process::id());
            let root = std::env::temp_dir().join(name);
            let _ = fs::remove_dir_all(&root);
            let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
            for (from, to) in [
                ("vendor.yaml", "acme/vendor.yaml"),
                ("service.yaml", "acme/store/service.yaml"),
                ("json/describe_box.yaml", "acme/store/describe_box.yaml"),
                ("service.yaml", "acme/depot/service.yaml"),
                ("json/describe_box.yaml", "acme/depot/describe_box.yaml"),
            ] {
                let to = root.join("spec").join(to);
                fs::create_dir_all(to.parent().expect("it is in a folder")).expect("it is made");
                fs::copy(fixtures.join(from), to).expect("the fixture is there");
            }
            Self(root)
        }

        /// Brings the folder up to date, and says what was stale before: folders of services, and an
        /// empty text for the modules above them.
        fn stale(&self) -> Vec<String> {
            let (specification, folder) = (self.0.join("spec"), self.0.join("generated"));
            let (options, file) = (Options::default(), self.0.join("state"));
            let update = Update {
                specification: &specification,
                folder: &folder,
                options: &options,
                mode: Mode::Write,
                state: Some(&file),
            };
            let Found {
                inputs,
                present,
                state,
            } = update.look().expect("both can be read");
            let layout = Layout::of(inputs.files().iter().map(|(path, _)| path.as_str()));
            let stale = Stale::of(&layout, &inputs, &present, &state);
            let mut all: Vec<String> = stale.services.into_iter().map(|f| f.path).collect();
            all.extend(stale.modules.then(String::new));
            all.sort();
            update.run().unwrap_or_else(|error| panic!("{error}"));
            all
        }

        fn append(&self, path: &str, text: &str) {
            let path = self.0.join(path);
            let old = fs::read_to_string(&path).expect("the file is there");
            fs::write(path, old + text).expect("it can be written");
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn only_what_changed_is_stale() {
        let scratch = Scratch::new("stale");
        let (nothing, all) = ([""; 0], ["", "acme/depot/", "acme/store/"]);
        assert_eq!(scratch.stale(), all);
        assert_eq!(scratch.stale(), nothing);
        scratch.append("spec/acme/store/describe_box.yaml", "# Looked through.\n");
        assert_eq!(scratch.stale(), ["acme/store/"]);
        assert_eq!(scratch.stale(), nothing);
        scratch.append("generated/acme/depot/mod.rs", "// Mine.\n");
        assert_eq!(scratch.stale(), ["acme/depot/"]);
        scratch.append("generated/acme/mod.rs", "// Mine.\n");
        assert_eq!(scratch.stale(), [""]);
        scratch.append("spec/acme/vendor.yaml", "# Looked through.\n");
        assert_eq!(scratch.stale(), all);
        assert_eq!(scratch.stale(), nothing);
    }

    #[test]
    fn services_that_come_and_go_concern_the_modules_above_them() {
        let scratch = Scratch::new("services");
        scratch.stale();
        let service = |name: &str| scratch.0.join("spec/acme").join(name);
        fs::rename(service("depot"), service("cellar")).expect("it can be renamed");
        assert_eq!(scratch.stale(), ["", "acme/cellar/"]);
        fs::remove_dir_all(service("cellar")).expect("it can be removed");
        assert_eq!(scratch.stale(), [""]);
        assert_eq!(scratch.stale(), [""; 0]);
        assert!(!scratch.0.join("generated/acme/cellar").exists());
    }
}
