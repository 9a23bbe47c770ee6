//! The only writer: it writes what differs, removes what does not belong, or only looks.

#![allow(missing_docs, reason = "a test has no callers")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use cloudbind_codegen::output::{Difference, Mode, synchronise};
use cloudbind_codegen::render::File;

/// An empty folder of the test's own.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("output-{test}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

fn files(files: &[(&str, &str)]) -> Vec<File> {
    files
        .iter()
        .map(|(path, text)| File {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        })
        .collect()
}

fn run(folder: &Path, wanted: &[(&str, &str)], mode: Mode) -> Vec<Difference> {
    synchronise(folder, &files(wanted), mode).expect("the folder can be read and written")
}

/// Every file and folder below `folder`, with what is in it.
fn listing(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)
        .expect("the folder is there")
        .filter_map(Result::ok)
    {
        let (path, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        if path.is_dir() {
            all.push(format!("{name}/"));
            all.extend(
                listing(&path)
                    .into_iter()
                    .map(|below| format!("{name}/{below}")),
            );
        } else {
            all.push(format!(
                "{name}: {}",
                fs::read_to_string(&path).unwrap_or_default()
            ));
        }
    }
    all.sort();
    all
}

const WANTED: [(&str, &str); 3] = [("mod.rs", "1"), ("a/mod.rs", "2"), ("a/b/c.rs", "3")];

#[test]
fn a_new_folder_is_filled_once() {
    let folder = folder("new");
    let target = folder.join("deep/inside");
    let new = WANTED.map(|(path, _)| Difference::Missing(path.to_owned()));
    assert_eq!(run(&target, &WANTED, Mode::Write), new);
    assert_eq!(
        listing(&target),
        ["a/", "a/b/", "a/b/c.rs: 3", "a/mod.rs: 2", "mod.rs: 1"]
    );
    assert_eq!(run(&target, &WANTED, Mode::Write), []);
    assert_eq!(run(&target, &WANTED, Mode::Check), []);
}

#[test]
fn only_what_differs_is_written() {
    let folder = folder("differing");
    run(&folder, &WANTED, Mode::Write);
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000);
    for (path, _) in WANTED {
        let file = fs::File::options()
            .write(true)
            .open(folder.join(path))
            .expect("the file is there");
        file.set_modified(long_ago).expect("its time can be set");
    }
    let changed = [("mod.rs", "1"), ("a/mod.rs", "other"), ("a/b/c.rs", "3")];
    assert_eq!(
        run(&folder, &changed, Mode::Write),
        [Difference::Changed("a/mod.rs".to_owned())]
    );
    let untouched = |path: &str| {
        let modified = fs::metadata(folder.join(path))
            .and_then(|metadata| metadata.modified())
            .expect("it has a time");
        modified < SystemTime::now() - Duration::from_secs(900_000)
    };
    assert_eq!(
        (
            untouched("mod.rs"),
            untouched("a/mod.rs"),
            untouched("a/b/c.rs")
        ),
        (true, false, true)
    );
}

#[test]
fn orphans_go_with_the_folders_that_they_leave_empty() {
    let folder = folder("orphans");
    run(&folder, &WANTED, Mode::Write);
    fs::write(folder.join("a/notes.txt"), "not generated").expect("it can be written");
    let orphans = ["a/b/c.rs", "a/mod.rs"].map(|path| Difference::Orphan(path.to_owned()));
    assert_eq!(run(&folder, &WANTED[..1], Mode::Write), orphans);
    // The folder `a/b` was left empty; `a` holds what the generator does not look at.
    assert_eq!(
        listing(&folder),
        ["a/", "a/notes.txt: not generated", "mod.rs: 1"]
    );
}

#[test]
fn to_check_writes_nothing() {
    let folder = folder("check");
    run(&folder, &WANTED, Mode::Write);
    let before = listing(&folder);
    let changed = [("mod.rs", "other"), ("a/new.rs", "4"), ("a/mod.rs", "2")];
    let expected = [
        Difference::Changed("mod.rs".to_owned()),
        Difference::Missing("a/new.rs".to_owned()),
        Difference::Orphan("a/b/c.rs".to_owned()),
    ];
    assert_eq!(run(&folder, &changed, Mode::Check), expected);
    assert_eq!(listing(&folder), before);
    let shown: Vec<String> = expected.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        ["mod.rs (changed)", "a/new.rs (new)", "a/b/c.rs (removed)"]
    );
    assert_eq!(run(&folder.join("missing"), &WANTED, Mode::Check).len(), 3);
    assert!(!folder.join("missing").exists());
}

#[test]
fn an_error_names_the_file() {
    let folder = folder("error");
    fs::write(folder.join("a"), "a file where a folder belongs").expect("it can be written");
    let error =
        synchronise(&folder, &files(&WANTED), Mode::Write).expect_err("a file is no folder");
    assert!(error.to_string().contains("output-error"), "{error}");
}
