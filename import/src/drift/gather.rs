//! The files that hold pages, read on all processors.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cloudbind_pages::{Page, Refusal};

use crate::error::Problem;

/// How the names of files end that may hold a page.
const ENDINGS: [&str; 6] = ["htm", "html", "markdown", "md", "rst", "txt"];

/// What is nested deeply needs more room than threads usually have, and as much as a program has.
const STACK: usize = 8 * 1024 * 1024;

/// Folders in folders deeper than this are a circle of links.
const DEEPEST: usize = 40;

/// The files, and those in the folders, in the order of their paths.
///
/// # Errors
/// If one is not there, or there is no page at all.
pub fn files(given: &[PathBuf]) -> Result<Vec<PathBuf>, Problem> {
    let mut found = Vec::new();
    for path in given {
        // A file that is named is read, whatever its name.
        if path.is_dir() {
            in_folder(path, 0, &mut found)?;
        } else if path.exists() {
            found.push(path.clone());
        } else {
            return Err(Problem::new(
                path.display().to_string(),
                "there is no such file or folder",
            ));
        }
    }
    found.sort();
    found.dedup();
    if found.is_empty() {
        let names: Vec<String> = given
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let message = format!(
            "no page is here: a page is a file *.{}",
            ENDINGS.join(", *.")
        );
        return Err(Problem::new(names.join(", "), message));
    }
    Ok(found)
}

fn in_folder(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Problem> {
    let problem = |error: std::io::Error| Problem::of_file(folder, &error);
    if depth > DEEPEST {
        return Err(Problem::new(
            folder.display().to_string(),
            "the folders are nested too deeply",
        ));
    }
    for entry in std::fs::read_dir(folder).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        if path.is_dir() {
            in_folder(&path, depth + 1, found)?;
        } else if ENDINGS.iter().any(|known| ending == *known) {
            found.push(path);
        }
    }
    Ok(())
}

/// Reads the pages, in the order of the files. `done` is called with the number of those that are read.
pub fn read(files: &[PathBuf], done: impl Fn(usize) + Sync) -> Vec<Result<Page, Refusal>> {
    let next = AtomicUsize::new(0);
    let finished = AtomicUsize::new(0);
    let all = Mutex::new(Vec::with_capacity(files.len()));
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = files.get(index) else { return };
            let page = page(path);
            if let Ok(mut all) = all.lock() {
                all.push((index, page));
            }
            done(finished.fetch_add(1, Ordering::Relaxed) + 1);
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 1..threads.min(files.len()) {
            // This thread does the work alone if no other can be started.
            let builder = thread::Builder::new().stack_size(STACK);
            let _ = builder.spawn_scoped(scope, work);
        }
        work();
    });
    let mut all = all.into_inner().unwrap_or_default();
    all.sort_unstable_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, page)| page).collect()
}

fn page(path: &Path) -> Result<Page, Refusal> {
    let name = path.to_string_lossy().replace('\\', "/");
    let bytes = std::fs::read(path).map_err(|error| Refusal {
        file: name.clone(),
        line: 0,
        message: error.to_string(),
    })?;
    let document = cloudbind_pages::read(&name, &bytes)?;
    cloudbind_pages::recognise(&document)
}
