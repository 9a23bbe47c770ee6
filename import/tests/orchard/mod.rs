//! A page of a made-up service, and a folder of a specification to import it into.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::path::{Path, PathBuf};

use cloudbind_import::Problem;
use cloudbind_import::page::{Importer, Outcome, Request};
use cloudbind_pages::Page;
use cloudbind_pages::facts::{
    Answer, EnumValue, ErrorCode, Example, Fact, Field, Object, Shows, Vendor,
};
use cloudbind_pages::types::Type;
use serde_json::json;

pub const VENDOR: &str = "\
title: Acme
description: Sells trees.
hosts: { default: \"{service}.acme.example\" }
signing: [tc3-hmac-sha256]
request: { endpoint: POST / }
regions: { north-1: The north }
response: { envelope: Response }
errors: { signalled_by: body, code: [Response.Error.Code], message: [Response.Error.Message] }
";

/// An empty specification of its own for each test.
pub fn specification(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("pages")
        .join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("nobody uses it");
    }
    for vendor in ["tencentcloud", "huaweicloud"] {
        std::fs::create_dir_all(folder.join(vendor)).expect("a folder");
        std::fs::write(folder.join(vendor).join("vendor.yaml"), VENDOR).expect("a file");
    }
    folder
}

pub const FILE: &str = "tencentcloud/orchard/prune_tree.yaml";

pub fn import(root: &Path, page: &Page, request: &Request) -> Result<Outcome, Problem> {
    Importer::new(root)?.import(page, request)
}

pub fn imported(root: &Path, page: &Page) -> Outcome {
    import(root, page, &Request::default()).unwrap_or_else(|problem| panic!("{problem}"))
}

pub fn text(root: &Path, file: &str) -> String {
    std::fs::read_to_string(root.join(file)).expect("it is there")
}

/// Changes the file as a person would.
pub fn by_hand(root: &Path, changes: &[(&str, &str)]) {
    let mut content = text(root, FILE);
    for (old, new) in changes {
        assert!(content.contains(old), "{old} is not in\n{content}");
        content = content.replacen(old, new, 1);
    }
    std::fs::write(root.join(FILE), content).expect("it can be written");
}

pub fn said<T>(value: T, line: u32) -> Fact<T> {
    Fact::stated(value, line)
}

pub fn field(name: &str, kind: Type, line: u32) -> Field {
    Field::new(said(name.to_owned(), line), said(kind, line))
}

pub fn described(name: &str, kind: Type, line: u32, words: &str) -> Field {
    let mut field = field(name, kind, line);
    field.description = vec![said(words.to_owned(), line)];
    field
}

fn head(vendor: Vendor) -> Page {
    Page {
        address: Some(said("https://docs.acme.example/prune".to_owned(), 1)),
        updated: Some(said("2024-05-06".to_owned(), 2)),
        service: Some(said("orchard".to_owned(), 3)),
        version: Some(said("2024-01-01".to_owned(), 3)),
        operation: Some(said("PruneTree".to_owned(), 1)),
        description: vec![said(
            "This interface is used to prune a tree of an orchard of yours.".to_owned(),
            4,
        )],
        notes: vec![said(
            "Trees that are in blossom cannot be pruned before they bear fruit.".to_owned(),
            5,
        )],
        rate_limit: Some(said((20, 1), 6)),
        ..Page::new("page.txt", vendor, said("PruneTree".to_owned(), 1))
    }
}

/// The page of an operation that prunes a tree.
pub fn page() -> Page {
    let mut page = head(Vendor::Tencent);
    let mut region = field("X-TC-Region", Type::String, 10);
    region.required = Some(said(true, 10));
    region.from = Some("region");
    page.header = vec![region];
    let mut tree = described("TreeId", Type::String, 11, "Tree ID");
    tree.required = Some(said(true, 11));
    let mut hard = described(
        "Hard",
        Type::Integer(None),
        12,
        "Whether to cut back to the trunk of the tree at once.",
    );
    hard.required = Some(said(false, 12));
    hard.default = Some(said(json!(1), 12));
    hard.values = vec![
        EnumValue {
            value: said("0".to_owned(), 12),
            meaning: "keep the branches".to_owned(),
        },
        EnumValue {
            value: said("1".to_owned(), 12),
            meaning: "cut all".to_owned(),
        },
    ];
    let mut tools = field(
        "Tools",
        Type::List(Box::new(Type::Named("Tool".to_owned()))),
        13,
    );
    tools.required = Some(said(false, 13));
    tools.limits.max_items = Some(said(5, 13));
    page.body = vec![tree, hard, tools];
    let mut name = field("Name", Type::String, 20);
    name.required = Some(said(true, 20));
    let password = Field {
        sensitive: true,
        ..field("Password", Type::String, 21)
    };
    page.types = vec![Object {
        name: said("Tool".to_owned(), 19),
        fields: vec![name, password],
    }];
    page.answers = vec![Answer {
        status: said(200, 30),
        meaning: None,
        header: Vec::new(),
        body: vec![
            field("TaskId", Type::Integer(None), 31),
            field("RequestId", Type::String, 32),
        ],
        payload: None,
    }];
    page.error_codes = vec![
        code(
            "InvalidParameterValue.Season",
            "The tree cannot be pruned in this season of the year.",
            40,
        ),
        code("LimitExceeded", "Too many trees.", 41),
    ];
    page.examples = vec![
        example(
            "Prune",
            Shows::Request,
            50,
            json!({ "TreeId": "tree-1", "Hard": 0, "Tools": [{ "Name": "saw", "Password": "hunter2" }] }),
        ),
        example(
            "Prune",
            Shows::Answer(Some(200)),
            60,
            json!({ "TaskId": 7, "RequestId": "r-1" }),
        ),
    ];
    page
}

pub fn code(code: &str, words: &str, line: u32) -> ErrorCode {
    ErrorCode {
        code: said(code.to_owned(), line),
        status: None,
        description: words.to_owned(),
    }
}

fn example(title: &str, shows: Shows, line: u32, json: serde_json::Value) -> Example {
    Example {
        title: title.to_owned(),
        line,
        shows,
        prose: Vec::new(),
        text: String::new(),
        json: Some(json),
    }
}

/// A page with a method and a path, and statuses.
pub fn rest_page() -> Page {
    let mut page = head(Vendor::Huawei);
    page.endpoint = Some(said(
        (
            "GET".to_owned(),
            "/v2/{project_id}/trees/{tree_id}".to_owned(),
        ),
        8,
    ));
    page.operation = Some(said("ShowTree".to_owned(), 1));
    page.title = said("Querying a Tree".to_owned(), 1);
    let project = Field {
        from: Some("project_id"),
        required: Some(said(true, 10)),
        ..field("project_id", Type::String, 10)
    };
    let tree = Field {
        required: Some(said(true, 11)),
        ..field("tree_id", Type::String, 11)
    };
    page.path = vec![project, tree];
    let answer = |status: u16, words: &str, line, body| Answer {
        status: said(status, line),
        meaning: Some(said(words.to_owned(), line)),
        header: Vec::new(),
        body,
        payload: None,
    };
    page.answers = vec![
        answer(200, "OK", 20, vec![field("height", Type::Float, 21)]),
        answer(
            404,
            "The tree that you asked for could not be found anywhere.",
            30,
            Vec::new(),
        ),
    ];
    page.rate_limit = None;
    page.version = None;
    page
}
