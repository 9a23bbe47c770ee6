//! Both readers of YAML have to agree wherever the quick one answers.

use std::path::Path;

use proptest::prelude::*;

use super::{Diagnostics, Node, by_library, plain};

/// What the quick reader makes of a text, if it answers; the library has to say the same.
fn read(text: &str) -> Option<Node> {
    let quick = plain::parse(text)?;
    let mut problems = Diagnostics::default();
    let node = by_library("", text, &mut problems);
    assert_eq!(problems.sorted(), [] as [&crate::Diagnostic; 0], "{text:?}");
    assert_eq!(Some(&quick), node.as_ref(), "{text:?}");
    Some(quick)
}

fn files(folder: &Path, into: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder)
        .expect("the folder is there")
        .flatten()
    {
        if entry.path().is_dir() {
            files(&entry.path(), into);
        } else if entry
            .path()
            .extension()
            .is_some_and(|ending| ending == "yaml")
        {
            into.push(std::fs::read_to_string(entry.path()).expect("the file is text"));
        }
    }
}

/// Of the fixtures, and of the specification of this checkout.
fn specifications() -> Vec<String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    files(&here.join("tests/fixtures"), &mut texts);
    files(&here.join("../spec"), &mut texts);
    texts
}

#[test]
fn both_readers_agree_about_every_specification() {
    let texts = specifications();
    let read = texts.iter().filter(|text| read(text).is_some()).count();
    assert!(read > texts.len() / 4, "{read} of {}", texts.len());
}

#[test]
fn what_is_usual_is_read_quickly() {
    for text in [
        "a: b",
        "a: b\n",
        "# c\n\na:\n  # d\n  b: -1\n\n  c: 2.50\nd: true\n",
        "a: { b: c d, \"e\": [1, \"x, y\", 'z'], f: {}, g: [] }  \n",
        "a:\n  - b\n  - c: 1\n    d: \"\\\"\\\\\\n\"\n  -   - e\n      - f\n  -\n    g: list<string>\n",
        "a: https://b.example/?c=d#e\nb: 10 # c\n",
        "0: a\n1.5: b\nX-C: d\nb c: e\n'f g': h\n",
        "ä: b\n",
        "a: (b)\nb: /c\nc: é, {x}, [y]\n",
    ] {
        let usual = !text.contains("10 #") && !text.starts_with('ä');
        assert_eq!(read(text).is_some(), usual, "{text:?}");
    }
}

const SCALARS: [&str; 72] = [
    "a",
    "b c",
    "true",
    "True",
    "null",
    "NULL",
    "~",
    "yes",
    "on",
    "nan",
    ".nan",
    "inf",
    ".inf",
    "NaN",
    "Infinity",
    "0",
    "-0",
    "1",
    "-1",
    "007",
    "1.5",
    "-0.0",
    "1.",
    ".5",
    "1e3",
    "0x1F",
    "0o7",
    "0b1",
    "1_000",
    "+1",
    "12:30",
    "2024-11-12",
    "10.8.0.0",
    "1a",
    "-a",
    "--- a",
    "- a",
    "-",
    "? a",
    "a: b",
    "a:",
    ":a",
    "a:b",
    "a #b",
    "a#b",
    "#a",
    "&a b",
    "*a",
    "!a b",
    "!!str 1",
    "|",
    ">-",
    "@a",
    "`a",
    "%a",
    "\"a\"",
    "'a'",
    "'a''b'",
    "\"a\\\"b\"",
    "\"\\u00e9\"",
    "\"a",
    "{ a: b }",
    "[a, b]",
    "{a}",
    "[a",
    "{ a: }",
    "[a: b]",
    "{ a: b, }",
    "é",
    "\u{200e}",
    "<<",
    "",
];

/// Lines as somebody could have written them, and not only in order.
fn texts() -> impl Strategy<Value = String> {
    let scalar = || prop::sample::select(SCALARS.as_slice());
    let end = prop::sample::select(["", "", "", "", "", " # c", "  ", "\n\n"].as_slice());
    let line = (0..5_usize, 0..6_u8, scalar(), scalar(), end);
    prop::collection::vec(line, 1..6).prop_map(|lines| {
        let lines = lines.into_iter().enumerate();
        lines
            .map(|(number, (indent, form, odd, value, end))| {
                let indent = " ".repeat(indent);
                // Keys that differ, most of the time.
                let key = if form % 2 == 0 {
                    format!("k{number}")
                } else {
                    odd.to_owned()
                };
                match form {
                    0 | 1 => format!("{indent}{key}: {value}{end}\n"),
                    2 => format!("{indent}- {value}{end}\n"),
                    3 => format!("{indent}- {key}: {value}{end}\n"),
                    4 => format!("{indent}{key}:{end}\n"),
                    _ => format!(
                        "{indent}k{number}: {{ {key}: {value}, b: [{value}, {value}] }}{end}\n"
                    ),
                }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_readers_agree_about_what_somebody_could_have_written(text in texts()) {
        read(&text);
    }

    #[test]
    fn both_readers_agree_about_a_scalar(
        scalar in prop::sample::select(SCALARS.as_slice()),
        around in prop::sample::select(["k: @", "k: { a: @ }", "k: [@]", "- @", "k:\n  - @", "@: a", "k: { @: a }"].as_slice()),
    ) {
        read(&around.replace('@', scalar));
    }

    #[test]
    fn both_readers_agree_about_a_changed_specification(
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        piece in prop::sample::select([" ", "\n", "  ", ":", ": ", "- ", "\"", "'", "#", " #", "{", "}", "[", "]", ",", "\\", "&", "0", "-", "\t", "é"].as_slice()),
        replaces in any::<bool>(),
    ) {
        use std::sync::LazyLock;
        static ALL: LazyLock<Vec<String>> = LazyLock::new(specifications);
        let mut text = file.get(&ALL).clone();
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
        text.replace_range(at..if replaces { end } else { at }, piece);
        read(&text);
    }
}
