//! Large input is handled: it takes no more of the stack than small input, and time in proportion
//! to its size. Nothing is timed here; a step that grows with the square of the size would keep
//! this test busy for minutes, where it ends in seconds.

#![allow(missing_docs, reason = "a test has no callers")]

use cloudbind_codegen::{GenerateError, Options, Sources};

fn generate(endpoint: &str) -> Result<usize, String> {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", include_str!("fixtures/vendor.yaml"));
    sources.insert(
        "acme/store/service.yaml",
        include_str!("fixtures/service.yaml"),
    );
    let head = "operation: OpenBox\nsummary: Opens a box.\npage: { title: Open, address: https://docs.acme.example/ }\n";
    sources.insert("acme/store/open_box.yaml", format!("{head}{endpoint}"));
    match cloudbind_codegen::files(&sources, &[], &Options::default()) {
        Ok(files) => Ok(files.iter().map(|file| file.text.len()).sum()),
        Err(GenerateError::Specification(error)) => Err(error.problems()[0].message.clone()),
        Err(other) => panic!("{other}"),
    }
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect::<Vec<String>>().concat()
}

#[test]
fn types_that_contain_each_other_in_a_long_chain() {
    let count = 3_000;
    let types = lines(count, |n| {
        let next = if n + 1 < count { n + 1 } else { 0 };
        format!(
            "  T{n}: {{ description: It., fields: {{ Next: {{ type: T{next}, description: Next. }} }} }}\n"
        )
    });
    let body = "body: { First: { type: T0, description: First. } }\nresponse: { body: { First: { type: T0, description: First. } } }\n";
    generate(&format!("endpoint: POST /\ntypes:\n{types}{body}")).unwrap();
}

#[test]
fn many_parameters_of_many_types() {
    let count = 3_000;
    let types = lines(count, |n| {
        format!("  T{n}: {{ description: It., values: {{ a: A., b: B. }} }}\n")
    });
    let body = lines(count, |n| {
        format!("  P{n}: {{ type: list<T{n}>, description: It., default: [a] }}\n")
    });
    let example = lines(count, |n| format!("      P{n}: [b]\n"));
    let examples = format!("examples:\n  - title: All\n    request:\n{example}");
    generate(&format!(
        "endpoint: POST /\ntypes:\n{types}body:\n{body}{examples}"
    ))
    .unwrap();
}

#[test]
fn many_values_of_one_enum() {
    let values = lines(10_000, |n| format!("      value-{n}: It.\n"));
    generate(&format!("endpoint: POST /\nbody:\n  A:\n    type: string\n    description: It.\n    values:\n{values}")).unwrap();
}

#[test]
fn many_items_of_an_example_that_match_a_pattern() {
    let items = vec!["{ A: \"2024-11-12\", B: ab-12 }"; 5_000].join(", ");
    let body = "body:\n  L:\n    type: list<object>\n    description: It.\n    fields:\n      A: { type: date, description: It. }\n      B: { type: string, pattern: '[\\w-]{1,64}', description: It. }\n";
    generate(&format!(
        "endpoint: POST /\n{body}examples: [{{ title: It, request: {{ L: [{items}] }} }}]\n"
    ))
    .unwrap();
}

#[test]
fn many_placeholders() {
    let path = lines(20_000, |n| format!("/{{p{n}}}"));
    assert_eq!(
        generate(&format!("endpoint: POST {path}\n")),
        Err("`{p0}` has no path parameter".to_owned())
    );
}

#[test]
fn long_names() {
    let name = "AAa".repeat(50_000);
    generate(&format!(
        "endpoint: POST /\nbody:\n  ? {name}\n  : {{ type: string, description: It. }}\n"
    ))
    .unwrap();
}

#[test]
fn long_prose() {
    for word in ["- ", "` ", "1. ", "word ", "`` ` ", "**"] {
        let prose = word.repeat(50_000);
        generate(&format!("endpoint: POST /\ndescription: \"{prose}\"\n")).unwrap();
    }
}
