//! Fixes of faulty pages: they change nothing that is generated, and a careless one is a problem with its
//! place. What tools keep in folders with a dot is no part of the specification.

#![allow(missing_docs, reason = "a test has no callers")]

use std::path::Path;

use cloudbind_codegen::Sources;

const ENDPOINT: &str = "\
operation: OpenBox
summary: Opens a box.
page: { title: Open, address: https://docs.acme.example/open }
endpoint: POST /boxes/{id}/open
path:
  id: { type: string, required: true, description: Id of the box. }
error_codes:
  Lid.Stuck: The lid is stuck.
";

fn sources(more: &str) -> Sources {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", include_str!("fixtures/vendor.yaml"));
    sources.insert(
        "acme/store/service.yaml",
        include_str!("fixtures/service.yaml"),
    );
    sources.insert("acme/store/open_box.yaml", format!("{ENDPOINT}{more}"));
    sources
}

fn problems(more: &str) -> Vec<String> {
    let Err(error) = cloudbind_codegen::read(&sources(more)) else {
        return Vec::new();
    };
    let text = error.to_string();
    let lines = text.lines();
    let wanted = |line: &&str| line.starts_with("error: ") || line.contains("--> ");
    lines
        .filter(wanted)
        .map(|line| line.trim().to_owned())
        .collect()
}

const SOUND: &str = "\
fixes:
  - name: id-is-required
    place: path.id.required
    page: false
    reason: A path without it is another one.
    link: https://docs.acme.example/open
  - name: stuck-lids
    place: error_codes.Lid.Stuck
    reason: The list of codes is older than the code.
    link: https://docs.acme.example/open
";

#[test]
fn a_fix_with_place_reason_and_link_is_sound_and_generates_nothing() {
    assert_eq!(problems(SOUND), Vec::<String>::new());
    let generated = |more: &str| {
        let api = cloudbind_codegen::read(&sources(more)).expect("no problem");
        format!("{api:?}")
    };
    assert_eq!(generated(SOUND), generated(""));
}

#[test]
fn careless_fixes_are_problems_with_their_places() {
    let unknown = SOUND.replace("path.id.required", "path.key.required");
    let found = problems(&unknown);
    assert_eq!(
        found,
        [
            "error: there is no `path.key.required` in this file",
            "--> acme/store/open_box.yaml:11:12"
        ]
    );
    let twice = SOUND.replace("error_codes.Lid.Stuck", "path.id.required");
    assert!(problems(&twice).contains(&"error: fix 1 is of this place as well".to_owned()));
    let same_name = SOUND.replace("stuck-lids", "id-is-required");
    assert!(
        problems(&same_name)
            .contains(&"error: fix 1 is called `id-is-required` as well".to_owned())
    );
    for missing in [
        "    reason: The list of codes is older than the code.\n",
        "    link: https://docs.acme.example/open\n",
    ] {
        let found = problems(&SOUND.replacen(missing, "", 1));
        assert!(
            found
                .iter()
                .any(|line| line.contains("--> acme/store/open_box.yaml:")),
            "{found:?}"
        );
    }
    let empty = SOUND.replace("A path without it is another one.", "\"\"");
    assert!(problems(&empty).contains(&"error: the fix has no reason".to_owned()));
}

#[test]
fn folders_with_a_dot_are_no_part_of_a_specification() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("dotted");
    let inside = root.join(".imported/acme/store");
    std::fs::create_dir_all(&inside).expect("a folder");
    std::fs::create_dir_all(root.join("acme/store")).expect("a folder");
    std::fs::write(inside.join("open_box.yaml"), "no: endpoint\n").expect("a file");
    std::fs::write(root.join("acme/store/open_box.yaml"), ENDPOINT).expect("a file");
    let sources = Sources::read(&root).expect("it can be read");
    let paths: Vec<&str> = sources.iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["acme/store/open_box.yaml"]);
}
