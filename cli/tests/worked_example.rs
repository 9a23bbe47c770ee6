//! The example of docs/pages.md: a page changes in five ways, and what the commands print is what the
//! documentation shows.

use std::path::{Path, PathBuf};
use std::process::Command;

use cloudbind_codegen::{Sources, read, surface};

const ADDRESS: &str = "https://intl.cloud.tencent.com/document/product/1/2";

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs a command in a folder; gives what it prints and its exit code.
fn run(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("the command runs");
    let text = String::from_utf8(output.stdout).expect("it prints text");
    (text, output.status.code())
}

fn surface_of(spec: &Path) -> Vec<String> {
    let sources = Sources::read(spec).expect("the specification is there");
    let api = read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let vendor = &api.vendors[0];
    let text = surface::of(vendor, &vendor.services[0]);
    text.lines().map(str::to_owned).collect()
}

/// A folder with the two pages and a specification that knows the vendor only.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("worked_example");
    let _ = std::fs::remove_dir_all(&folder);
    let vendor = folder.join("spec/tencentcloud");
    std::fs::create_dir_all(&vendor).expect("a folder can be made");
    let copy = |from: &str, to: PathBuf| {
        std::fs::copy(checkout().join(from), to).expect("a file can be copied");
    };
    copy("spec/tencentcloud/vendor.yaml", vendor.join("vendor.yaml"));
    for page in ["before.md", "after.md"] {
        copy(&format!("docs/worked_example/{page}"), folder.join(page));
    }
    folder
}

#[test]
fn five_changes_of_a_page_are_five_findings_and_five_lines_of_the_surface() {
    let folder = folder();
    let documented = std::fs::read_to_string(checkout().join("docs/pages.md"));
    let documented = documented.expect("docs/pages.md is there");
    let import = |page: &str| {
        run(
            &folder,
            &[
                "import",
                "page",
                page,
                "--spec",
                "spec",
                "--address",
                ADDRESS,
            ],
        )
    };
    let drift = |page: &str| run(&folder, &["drift", page, "--spec", "spec"]);

    let (text, code) = import("before.md");
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(drift("before.md").1, Some(0));

    // A person's words, and a comment.
    let file = folder.join("spec/tencentcloud/parcel/send_parcel.yaml");
    let yaml = std::fs::read_to_string(&file).expect("it was imported");
    let ours = "description: How fast the parcel travels. # a courier's words";
    let edited = yaml.replace("description: How fast it travels.", ours);
    assert_ne!(edited, yaml, "the description is another one");
    std::fs::write(&file, edited).expect("it can be edited");

    let (text, code) = drift("after.md");
    assert_eq!(code, Some(1), "{text}");
    assert_eq!(
        text.lines()
            .filter(|line| line.contains("after.md:"))
            .count(),
        5,
        "{text}"
    );
    assert_documented(&documented, &text);

    let before = surface_of(&folder.join("spec"));
    let (text, code) = import("after.md");
    assert_eq!(code, Some(0), "{text}");
    let changes: Vec<&str> = text
        .lines()
        .take_while(|line| !line.starts_with("after.md:"))
        .collect();
    assert_documented(&documented, &changes.join("\n"));
    let after = surface_of(&folder.join("spec"));
    let new: Vec<&str> = after
        .iter()
        .filter(|line| !before.contains(line))
        .map(String::as_str)
        .collect();
    assert_eq!(new.len(), 5, "{new:#?}");
    assert_documented(&documented, &new.join("\n"));

    let yaml = std::fs::read_to_string(&file).expect("it is still there");
    assert!(yaml.contains(ours), "a person's words are gone:\n{yaml}");
    assert_eq!(drift("after.md").1, Some(0));
}

fn assert_documented(documented: &str, text: &str) {
    assert!(
        documented.contains(text.trim_end()),
        "docs/pages.md does not show this:\n\n{text}"
    );
}
