//! Whatever happened to the files since the last run, and to what was remembered of it, the next run
//! leaves what a run from nothing makes, or reports what that reports.

#![allow(missing_docs, reason = "a test has no callers")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudbind_codegen::{Generator, Options};
use proptest::prelude::*;
use proptest::sample::Index;

/// Something that happens between two runs.
#[derive(Debug, Clone)]
enum Event {
    /// A comment more.
    Comment(Side, Index),
    /// Another letter somewhere, so that the length stays; and the time, too, if that is asked for.
    Letter(Side, Index, Index, bool),
    /// A file of the specification loses its end, and is faulty or not.
    Cut(Index, Index),
    Delete(Side, Index),
    /// One file takes the place of another, or a place where none is.
    Copy(Side, Index, Index, bool),
    /// A file of the specification goes to a new or an old name.
    Move(Index, Index, bool),
    /// A folder gets another name.
    Rename(Side, Index, Index),
    /// A file is as it was in the beginning.
    Restore(Index),
    RestoreAll,
    DeleteFolder(Side, Index),
    State(StateEvent),
    /// The same is generated with other options.
    Options,
}

#[derive(Debug, Clone, Copy)]
enum Side {
    Specification,
    Generated,
}

#[derive(Debug, Clone)]
enum StateEvent {
    Deleted,
    Truncated(Index),
    Garbled(Index),
    /// It is put aside, or what was put aside comes back.
    PutAside,
    Back,
}

fn events() -> impl Strategy<Value = Event> {
    let index = any::<Index>;
    let side = || prop_oneof![Just(Side::Specification), Just(Side::Generated)];
    let state = prop_oneof![
        Just(StateEvent::Deleted),
        index().prop_map(StateEvent::Truncated),
        index().prop_map(StateEvent::Garbled),
        Just(StateEvent::PutAside),
        Just(StateEvent::Back),
    ];
    prop_oneof![
        2 => (side(), index()).prop_map(|(side, file)| Event::Comment(side, file)),
        4 => (side(), index(), index(), any::<bool>()).prop_map(|(side, file, at, time)| Event::Letter(side, file, at, time)),
        1 => (index(), index()).prop_map(|(file, at)| Event::Cut(file, at)),
        2 => (side(), index()).prop_map(|(side, file)| Event::Delete(side, file)),
        2 => (side(), index(), index(), any::<bool>()).prop_map(|(side, from, to, new)| Event::Copy(side, from, to, new)),
        1 => (index(), index(), any::<bool>()).prop_map(|(from, to, new)| Event::Move(from, to, new)),
        1 => (side(), index(), index()).prop_map(|(side, from, to)| Event::Rename(side, from, to)),
        2 => index().prop_map(Event::Restore),
        3 => Just(Event::RestoreAll),
        1 => (side(), index()).prop_map(|(side, folder)| Event::DeleteFolder(side, folder)),
        2 => state.prop_map(Event::State),
        1 => Just(Event::Options),
    ]
}

/// A specification, what is generated from it, and what is remembered.
struct Scratch {
    root: PathBuf,
    options: Options,
}

/// Files by their paths.
type Tree = BTreeMap<String, Vec<u8>>;

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("incremental-{number}"));
        let _ = fs::remove_dir_all(&root);
        let scratch = Self {
            root,
            options: Options::default(),
        };
        scratch.restore_all();
        scratch
    }

    fn folder(&self, side: Side) -> PathBuf {
        self.root.join(match side {
            Side::Specification => "spec",
            Side::Generated => "generated",
        })
    }

    fn tree(&self, side: Side) -> Tree {
        let mut tree = Tree::new();
        read(&self.folder(side), "", &mut tree);
        tree
    }

    /// A file that is there, if there is any.
    fn file(&self, side: Side, index: Index) -> Option<PathBuf> {
        let paths: Vec<String> = self.tree(side).into_keys().collect();
        (!paths.is_empty()).then(|| self.folder(side).join(index.get(&paths)))
    }

    /// A folder that is there, if there is any.
    fn folder_of(&self, side: Side, index: Index) -> Option<PathBuf> {
        Some(self.file(side, index)?.parent()?.to_owned())
    }

    fn restore_all(&self) {
        let _ = fs::remove_dir_all(self.folder(Side::Specification));
        for (path, text) in original() {
            self.put(&path, &text);
        }
    }

    fn put(&self, path: &str, text: &[u8]) {
        let file = self.folder(Side::Specification).join(path);
        // It fails where a file is now what was a folder; nothing is restored then.
        let _ = fs::create_dir_all(file.parent().unwrap_or(&self.root));
        let _ = fs::write(file, text);
    }

    fn state(&self) -> PathBuf {
        self.root.join("state/of/codegen")
    }

    /// Lets it happen, as far as it can: a file to be deleted may not be there.
    fn happen(&mut self, event: &Event) -> Option<()> {
        match event {
            Event::Comment(side, file) => {
                let path = self.file(*side, *file)?;
                let mut text = fs::read(&path).ok()?;
                text.extend(match side {
                    Side::Specification => b"# A comment.\n".as_slice(),
                    Side::Generated => b"// A comment.\n",
                });
                fs::write(path, text).ok()
            }
            Event::Letter(side, file, at, keep_time) => {
                let path = self.file(*side, *file)?;
                let time = fs::metadata(&path)
                    .and_then(|metadata| metadata.modified())
                    .ok()?;
                let mut text = fs::read(&path).ok()?;
                let letters: Vec<usize> = (0..text.len())
                    .filter(|at| text[*at].is_ascii_lowercase())
                    .collect();
                let at = *at.get(letters.get(..).filter(|letters| !letters.is_empty())?);
                text[at] = if text[at] == b'e' { b'a' } else { b'e' };
                fs::write(&path, text).ok()?;
                // Without the time of the change of metadata nothing would tell.
                if *keep_time && cfg!(unix) {
                    let file = fs::File::options().write(true).open(&path).ok()?;
                    file.set_modified(time).ok()?;
                }
                Some(())
            }
            Event::Cut(file, at) => {
                let path = self.file(Side::Specification, *file)?;
                let mut text = fs::read(&path).ok()?;
                text.truncate(at.index(text.len() + 1));
                fs::write(path, text).ok()
            }
            Event::Delete(side, file) => fs::remove_file(self.file(*side, *file)?).ok(),
            Event::Copy(side, from, to, new) => {
                let (from, mut to) = (self.file(*side, *from)?, self.file(*side, *to)?);
                if *new {
                    to.set_file_name(from.file_name()?);
                }
                fs::copy(from, to).ok().map(|_| ())
            }
            Event::Move(from, to, new) => {
                let side = Side::Specification;
                let (from, mut to) = (self.file(side, *from)?, self.file(side, *to)?);
                if *new {
                    to.set_file_name(from.file_name()?);
                }
                fs::rename(from, to).ok()
            }
            Event::Rename(side, from, to) => {
                let from = self.folder_of(*side, *from)?;
                let name = to.get(&["attic", "cellar", "store"]);
                fs::rename(&from, from.with_file_name(name)).ok()
            }
            Event::Restore(file) => {
                let original: Vec<_> = original().into_iter().collect();
                let (path, text) = file.get(&original);
                self.put(path, text);
                Some(())
            }
            Event::RestoreAll => {
                self.restore_all();
                Some(())
            }
            Event::DeleteFolder(side, folder) => {
                fs::remove_dir_all(self.folder_of(*side, *folder)?).ok()
            }
            Event::State(event) => self.state_event(event),
            Event::Options => {
                self.options.service_features = !self.options.service_features;
                Some(())
            }
        }
    }

    fn state_event(&self, event: &StateEvent) -> Option<()> {
        let (state, aside) = (self.state(), self.root.join("aside"));
        let text = fs::read(&state).unwrap_or_default();
        match event {
            StateEvent::Deleted => fs::remove_file(state).ok(),
            StateEvent::Truncated(at) => fs::write(state, &text[..at.index(text.len() + 1)]).ok(),
            StateEvent::Garbled(at) => {
                let mut text = text;
                let at = at.index(text.len().max(1));
                *text.get_mut(at)? ^= 1;
                fs::write(state, text).ok()
            }
            StateEvent::PutAside => fs::write(aside, text).ok(),
            StateEvent::Back => fs::copy(aside, state).ok().map(|_| ()),
        }
    }

    /// Runs with what is remembered, and compares with what a run from nothing makes.
    fn check(&self) -> Result<(), TestCaseError> {
        let before = self.tree(Side::Generated);
        let generator =
            Generator::new(self.folder(Side::Specification)).options(self.options.clone());
        let from_nothing = generator.files();
        let updated = generator
            .state(self.state())
            .write(self.folder(Side::Generated));
        let after = self.tree(Side::Generated);
        match (from_nothing, updated) {
            (Ok(files), Ok(differences)) => {
                let files: Tree = files
                    .into_iter()
                    .map(|file| (file.path, file.text.into_bytes()))
                    .collect();
                prop_assert!(files == after, "{}", differing(&files, &after));
                prop_assert_eq!(before == after, differences.is_empty());
            }
            (Err(expected), Err(found)) => {
                prop_assert_eq!(expected.to_string(), found.to_string());
                prop_assert!(before == after, "{}", differing(&before, &after));
            }
            (expected, found) => prop_assert!(
                false,
                "from nothing: {:?}; updated: {:?}",
                expected.map(|files| files.len()),
                found
            ),
        }
        Ok(())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn differing(expected: &Tree, found: &Tree) -> String {
    let paths = expected.keys().chain(found.keys());
    let mut paths: Vec<_> = paths
        .filter(|path| expected.get(*path) != found.get(*path))
        .collect();
    paths.dedup();
    format!("these differ: {paths:?}")
}

fn read(folder: &Path, below: &str, into: &mut Tree) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), into);
        } else {
            into.insert(name, fs::read(entry.path()).unwrap_or_default());
        }
    }
}

/// Two vendors with three services, of a few endpoints each.
fn original() -> Tree {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut tree = Tree::new();
    let mut add = |from: &str, to: &str| {
        let text = fs::read(fixtures.join(from)).unwrap_or_else(|error| panic!("{from}: {error}"));
        tree.insert(to.to_owned(), text);
    };
    for vendor in ["acme", "bolt"] {
        add("vendor.yaml", &format!("{vendor}/vendor.yaml"));
    }
    for service in ["acme/store", "acme/depot", "bolt/store"] {
        add("service.yaml", &format!("{service}/service.yaml"));
        add(
            "json/describe_box.yaml",
            &format!("{service}/describe_box.yaml"),
        );
        add(
            "renames/sort_boxes.yaml",
            &format!("{service}/sort_boxes.yaml"),
        );
    }
    add("string_enum/paint_box.yaml", "acme/depot/paint_box.yaml");
    add("shared_types/service.yaml", "bolt/store/service.yaml");
    add("shared_types/store_box.yaml", "bolt/store/store_box.yaml");
    tree
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn an_update_leaves_what_a_run_from_nothing_makes(
        events in prop::collection::vec(prop::collection::vec(events(), 0..3), 1..8)
    ) {
        let mut scratch = Scratch::new();
        scratch.check()?;
        for events in events {
            for event in &events {
                scratch.happen(event);
            }
            scratch.check()?;
        }
    }
}

#[test]
fn problems_are_reported_again_as_long_as_they_are_there() {
    let scratch = Scratch::new();
    scratch.check().expect("it is generated");
    let path = "acme/depot/paint_box.yaml";
    scratch.put(path, b"operation: PaintBox\n");
    let write = || {
        Generator::new(scratch.folder(Side::Specification))
            .state(scratch.state())
            .write(scratch.folder(Side::Generated))
    };
    for _ in 0..3 {
        let error = write().expect_err("it is faulty").to_string();
        assert!(
            error.contains(path) && error.contains("`page` is missing"),
            "{error}"
        );
    }
    scratch.put(path, &original()[path]);
    assert_eq!(write().expect("it is sound"), []);
}

#[test]
fn a_state_that_cannot_be_kept_is_no_error() {
    let mut scratch = Scratch::new();
    fs::write(scratch.root.join("state"), "a file where a folder belongs").expect("it is written");
    scratch.check().expect("it is generated");
    scratch.happen(&Event::RestoreAll);
    scratch.check().expect("it is generated");
}

#[test]
fn to_check_does_not_rely_on_the_state() {
    let scratch = Scratch::new();
    let generator = Generator::new(scratch.folder(Side::Specification)).state(scratch.state());
    let generated = scratch.folder(Side::Generated);
    let all = generator.check(&generated).expect("it is sound");
    assert!(!generated.exists() && !scratch.state().exists());
    assert_eq!(generator.write(&generated).expect("it is sound"), all);
    let state = fs::read(scratch.state()).expect("it was kept");
    assert_eq!(generator.check(&generated).expect("it is sound"), []);
    assert_eq!(fs::read(scratch.state()).expect("it is there"), state);
}
