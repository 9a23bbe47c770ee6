//! Pages into a specification: what is written for one that is new, and what is never written.

#![allow(missing_docs, reason = "a test has no callers")]

mod orchard;

use cloudbind_import::page::{Hints, Request, Status};
use cloudbind_pages::Kind;
use cloudbind_pages::facts::Fact;
use cloudbind_pages::types::Type;
use orchard::{FILE, import, imported, page, rest_page, said, specification, text};

#[test]
fn a_new_page_becomes_a_file_as_a_person_would_write_it() {
    let root = specification("new");
    let outcome = imported(&root, &page());
    assert_eq!((outcome.status, outcome.file.as_str()), (Status::New, FILE));
    insta::assert_snapshot!(text(&root, FILE));
    insta::assert_snapshot!(
        "new_service",
        text(&root, "tencentcloud/orchard/service.yaml")
    );
    insta::assert_snapshot!("new_record", text(&root, &format!(".imported/{FILE}")));
    insta::assert_snapshot!("new_report", outcome.to_string());
}

#[test]
fn a_page_with_statuses_and_a_path_becomes_a_file_too() {
    let root = specification("rest");
    let outcome = imported(&root, &rest_page());
    assert_eq!(outcome.file, "huaweicloud/orchard/show_tree.yaml");
    insta::assert_snapshot!(text(&root, &outcome.file));
}

#[test]
fn a_second_import_changes_nothing() {
    let root = specification("twice");
    imported(&root, &page());
    let before = text(&root, FILE);
    let record = text(&root, &format!(".imported/{FILE}"));
    let outcome = imported(&root, &page());
    assert_eq!(outcome.status, Status::Unchanged, "{outcome}");
    assert_eq!(text(&root, FILE), before);
    assert_eq!(text(&root, &format!(".imported/{FILE}")), record);
}

#[test]
fn sentences_of_the_page_are_copied_only_if_that_is_asked_for() {
    let sentence = "Whether to cut back to the trunk of the tree at once.";
    let root = specification("words");
    imported(&root, &page());
    assert!(!text(&root, FILE).contains(sentence));
    let root = specification("page_text");
    let request = Request {
        page_text: true,
        ..Request::default()
    };
    import(&root, &page(), &request).expect("it is imported");
    assert!(text(&root, FILE).contains(sentence));
    assert!(
        text(&root, FILE).contains("notes: [\"Trees that are in blossom")
            || text(&root, FILE).contains("- Trees that are in blossom")
    );
}

#[test]
fn looking_only_writes_nothing() {
    let root = specification("check");
    let request = Request {
        check: true,
        ..Request::default()
    };
    let outcome = import(&root, &page(), &request).expect("it could be imported");
    assert_eq!(outcome.status, Status::New);
    assert!(!root.join("tencentcloud/orchard").exists() && !root.join(".imported").exists());
}

#[test]
fn a_page_whose_service_or_operation_is_unknown_says_what_to_pass() {
    let root = specification("homeless");
    let mut homeless = page();
    homeless.service = None;
    homeless.address = None;
    let refused =
        import(&root, &homeless, &Request::default()).expect_err("nobody knows where it belongs");
    assert!(refused.message.contains("--service KEY"), "{refused}");
    let hints = Hints {
        service: Some("orchard".to_owned()),
        ..Hints::default()
    };
    let mut nameless = page();
    nameless.operation = None;
    let refused = import(
        &root,
        &nameless,
        &Request {
            hints,
            ..Request::default()
        },
    )
    .expect_err("it has no name");
    assert!(refused.message.contains("--operation NAME"), "{refused}");
    let hints = Hints {
        address: Some("https://docs.acme.example/api-garden/TrimTree.html".to_owned()),
        ..Hints::default()
    };
    nameless.service = None;
    let found = import(
        &root,
        &nameless,
        &Request {
            hints,
            ..Request::default()
        },
    )
    .expect("the address says both");
    assert_eq!(found.file, "tencentcloud/garden/trim_tree.yaml");
    nameless.service = page().service;
    nameless.file = "pages/FellTree.html".to_owned();
    let found = import(&root, &nameless, &Request::default()).expect("the file's name says it");
    assert_eq!(found.file, "tencentcloud/orchard/fell_tree.yaml");
    assert!(
        found
            .findings
            .iter()
            .any(|found| found.rule == "operation-inferred")
    );
    for hostile in ["../secrets", "a/b", "", "Ä"] {
        let hints = Hints {
            service: Some(hostile.to_owned()),
            ..Hints::default()
        };
        let refused = import(
            &root,
            &page(),
            &Request {
                hints,
                ..Request::default()
            },
        );
        assert!(refused.is_err(), "{hostile}");
    }
}

#[test]
fn what_contradicts_itself_is_left_out_and_reported() {
    let root = specification("contradiction");
    let mut page = page();
    page.body[1].default = Some(said(serde_json::json!("much"), 12));
    page.body[2].limits.min_items = Some(said(9, 13));
    page.examples[0].json = Some(serde_json::json!({ "Hard": "very" }));
    let outcome = imported(&root, &page);
    let written = text(&root, FILE);
    assert!(
        !written.contains("default:") && !written.contains("_items:"),
        "{written}"
    );
    let is_told = |rule: &str| {
        outcome
            .findings
            .iter()
            .any(|found| found.rule == rule && found.kind == Kind::Unclear)
    };
    assert!(
        is_told("default-left-out") && is_told("limit-left-out"),
        "{outcome}"
    );
    assert!(
        written.contains("faults:") && written.contains("`TreeId` is required and missing"),
        "{written}"
    );
}

#[test]
fn an_inferred_width_is_said_in_the_report_and_in_the_file() {
    let root = specification("inferred");
    let outcome = imported(&root, &page());
    let widths = outcome
        .findings
        .iter()
        .filter(|found| found.rule == "width-of-integer");
    assert_eq!(widths.map(|found| found.line).collect::<Vec<_>>(), [12, 31]);
    assert!(text(&root, FILE).contains("`body.Hard`, `response.body.TaskId`: "));
}

#[test]
fn hostile_text_is_text_in_the_file_and_the_code_is_rust() {
    let root = specification("hostile");
    let texts = [
        "it's \"so\": # no",
        "*/ fn f() {} /*",
        "!!tag",
        "&anchor *alias",
        "- item",
        "{ a: b }",
        "line\nbreak: true",
        "emoji \u{1f333}",
        "| > %",
    ];
    let mut page = page();
    page.body.clear();
    page.examples.clear();
    for (index, words) in texts.iter().enumerate() {
        page.body.push(orchard::described(
            &format!("Field {words} {index}"),
            Type::String,
            11,
            words,
        ));
        page.error_codes
            .push(orchard::code(&format!("Code{index}.{words}"), words, 40));
    }
    page.body
        .push(orchard::described("turned\u{202e}", Type::String, 71, "a"));
    page.body
        .push(orchard::described("nul\0", Type::String, 72, "a"));
    page.body.push(orchard::described(
        &"long".repeat(5000),
        Type::String,
        73,
        "a",
    ));
    page.body.push(orchard::described(
        "Quiet",
        Type::String,
        11,
        "a\u{202e}\0b",
    ));
    page.title = Fact::stated("\" # \u{2067}title: [".repeat(3), 1);
    let outcome = imported(&root, &page);
    let impossible = outcome
        .findings
        .iter()
        .filter(|found| found.rule == "impossible-name");
    assert_eq!(impossible.count(), 4 + 1,);
    assert!(!outcome.to_string().contains(['\u{202e}', '\0']));

    let sources = cloudbind_codegen::Sources::read(&root).expect("it can be read");
    let api = cloudbind_codegen::read(&sources).expect("it is a specification");
    let (_, _, operation) = api.operations().next().expect("it has an operation");
    assert_eq!(
        operation.page.title,
        "\" # title: [\" # title: [\" # title: ["
    );
    for (index, words) in texts
        .iter()
        .enumerate()
        .filter(|(_, words)| !words.contains('\n'))
    {
        let name = format!("Field {words} {index}");
        let found = operation
            .parameters
            .iter()
            .find(|one| one.field.name == name);
        let found = found.unwrap_or_else(|| panic!("{name} is gone"));
        assert_eq!(&found.field.docs.description, words);
        assert!(
            operation
                .error_codes
                .iter()
                .any(|code| code.code == format!("Code{index}.{words}"))
        );
    }
    // What is no Rust is an error here.
    let files = cloudbind_codegen::files(&sources, &[], &cloudbind_codegen::Options::default());
    assert!(files.expect("it is Rust").len() > 1);
}

#[test]
fn the_path_is_right_where_its_rows_are_not() {
    let root = specification("path");
    let mut page = rest_page();
    page.path = vec![orchard::field("branch_id", Type::String, 12)];
    let outcome = imported(&root, &page);
    let rules: Vec<&str> = outcome.findings.iter().map(|found| found.rule).collect();
    assert!(
        rules.contains(&"path-parameter-inferred") && rules.contains(&"row-left-out"),
        "{outcome}"
    );
    let file = text(&root, &outcome.file);
    assert!(file.contains("path:\n  project_id: { required: true, from: project_id }\n  tree_id: { type: string, required: true }\n"), "{file}");
}

#[test]
fn a_service_that_is_called_like_a_word_of_rust_gets_another_folder() {
    for (service, folder) in [
        ("box", "box_service"),
        ("crate", "crate_service"),
        ("tree-house", "tree_house"),
    ] {
        let root = specification("reserved");
        let mut page = page();
        page.service = Some(said(service.to_owned(), 3));
        let outcome = imported(&root, &page);
        assert_eq!(
            outcome.file,
            format!("tencentcloud/{folder}/prune_tree.yaml")
        );
        let file = text(&root, &format!("tencentcloud/{folder}/service.yaml"));
        assert!(file.contains(&format!("host: {service}\n")), "{file}");
        assert_eq!(
            imported(&root, &page).status,
            Status::Unchanged,
            "it is found again"
        );
    }
}
