//! The made-up package of `import/huawei/fixtures`, as the specification will have it.

use std::path::{Path, PathBuf};

use super::read;
use crate::model::{Field, Operation, Service};

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("huawei/fixtures/box.json")
}

fn service() -> Service {
    let mut services = read(&document()).expect("the document is what the script prints");
    assert_eq!(services.len(), 1);
    services.remove(0)
}

fn operation(name: &str) -> Operation {
    let mut operations = service().operations.into_iter();
    operations
        .find(|operation| operation.name == name)
        .expect("the operation is imported")
}

/// `name: type`, with what is said beside it.
fn shown(fields: &[Field]) -> Vec<String> {
    let fact = |is_so: bool, text: &'static str| if is_so { text } else { "" };
    fields
        .iter()
        .map(|field| {
            let required = fact(field.required, " required");
            let sensitive = fact(field.sensitive, " sensitive");
            let from = field
                .from
                .as_ref()
                .map(|from| format!(" from {from}"))
                .unwrap_or_default();
            format!(
                "{}: {}{required}{sensitive}{from}",
                field.name, field.type_expression
            )
        })
        .collect()
}

#[test]
fn a_service_has_its_host_its_version_and_a_key_that_tells_versions_apart() {
    let service = service();
    assert_eq!(
        (service.key.as_str(), service.host.as_str()),
        ("box_v2", "box")
    );
    assert_eq!(service.version.as_deref(), Some("v2"));
    assert_eq!(super::key("cbh", "v2"), "cbh");
    assert_eq!(super::key("cbh", "v1"), "cbh_v1");
}

#[test]
fn parameters_travel_where_the_package_says_and_the_client_fills_in_the_rest() {
    let open = operation("OpenBox");
    assert_eq!(
        open.endpoint.as_deref(),
        Some("POST /v2/{project_id}/boxes/{box_id}/open")
    );
    assert_eq!(
        shown(&open.path),
        [
            "project_id: string required from project_id",
            "box_id: string required"
        ]
    );
    assert_eq!(shown(&open.query), ["dryRun: boolean"]);
    assert_eq!(shown(&open.header), ["X-Room-ID: string"]);
    assert!(open.deprecated.is_some());

    let list = operation("ListLabels");
    assert_eq!(
        shown(&list.path),
        ["domain_id: string required from domain_id"]
    );
    assert_eq!(shown(&list.query), ["limit: int64"]);
    assert_eq!(
        shown(&list.header),
        Vec::<String>::new(),
        "signing is the client's business"
    );
    assert!(list.deprecated.is_none());
}

#[test]
fn the_members_of_a_body_have_types_and_are_required_as_in_the_package() {
    assert_eq!(
        shown(&operation("OpenBox").body),
        [
            "accessCode: string required sensitive",
            "labels: map<list<Label>>",
            "opened_at: timestamp",
            "inner: OpenBoxBody",
            "way: OpeningWay",
        ]
    );
}

#[test]
fn what_the_path_says_is_not_said_again_by_the_body() {
    let in_body = |name: &str| {
        operation("OpenBox")
            .body
            .iter()
            .any(|field| field.name == name)
    };
    assert!(!in_body("box_id"));
    let types = service().types;
    assert!(types[1].fields.iter().any(|field| field.name == "box_id"));
}

#[test]
fn a_response_has_headers_members_or_a_whole_body() {
    let open = operation("OpenBox").response;
    assert_eq!(shown(&open.header), ["Lid-ID: string"]);
    assert_eq!(shown(&open.body), ["weight: float"]);
    assert!(open.payload.is_none());
    let payload = |name: &str| {
        operation(name)
            .response
            .payload
            .map(|field| field.type_expression)
    };
    assert_eq!(payload("ListLabels").as_deref(), Some("list<Label>"));
    assert_eq!(payload("DropBox").as_deref(), Some("binary"));
}

#[test]
fn types_are_shared_if_they_are_part_of_something() {
    let types = service().types;
    let names: Vec<&str> = types
        .iter()
        .map(|definition| definition.name.as_str())
        .collect();
    // A box can be in a box, so a body that is part of itself is a type as well.
    assert_eq!(names, ["Label", "OpenBoxBody", "OpeningWay"]);
    assert_eq!(
        shown(&types[0].fields),
        ["key: string required", "extra: json"]
    );
}

#[test]
fn an_enum_of_texts_has_its_values_and_one_of_numbers_is_a_number() {
    let types = service().types;
    let way = types.iter().find(|one| one.name == "OpeningWay");
    let values = way.map(|way| way.values.as_slice());
    assert_eq!(
        values,
        Some(["Gentle".to_owned(), "ByForce".to_owned()].as_slice())
    );
    let text = std::fs::read_to_string(document()).expect("the document is there");
    let numbers = text.replace("\"Gentle\"", "1").replace("\"ByForce\"", "2");
    assert_ne!(text, numbers);
    let file = std::env::temp_dir().join(format!("cloudbind-numbers-{}", std::process::id()));
    std::fs::write(&file, numbers).expect("the file is written");
    let services = read(&file).expect("the document is understood");
    std::fs::remove_file(&file).expect("the file was there");
    assert!(services[0].types.iter().all(|one| one.name != "OpeningWay"));
    let open = services[0]
        .operations
        .iter()
        .find(|one| one.name == "OpenBox");
    let body = open.map(|open| open.body.as_slice()).unwrap_or_default();
    assert!(shown(body).contains(&"way: int64".to_owned()));
}

#[test]
fn what_only_reads_is_idempotent_and_nothing_else() {
    let service = service();
    let idempotent = service
        .operations
        .iter()
        .filter(|operation| operation.idempotent);
    let names: Vec<&str> = idempotent
        .map(|operation| operation.name.as_str())
        .collect();
    assert_eq!(names, ["ListLabels"]);
}

#[test]
fn the_parts_of_a_form_are_fields_and_files() {
    let photograph = operation("PhotographBox");
    assert_eq!(
        shown(&photograph.form),
        ["title: string", "content: file required"]
    );
    assert_eq!((photograph.body, photograph.payload), (Vec::new(), None));
    assert!(service().left_out.is_empty());
    let mut types = service().types.into_iter();
    assert!(
        types.all(|known| known.name != "PhotographBoxBody"),
        "it is no type of JSON"
    );
}

#[test]
fn what_is_no_document_of_the_script_is_refused_with_its_place() {
    let folder = std::env::temp_dir().join(format!("cloudbind-import-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let text = std::fs::read_to_string(document()).expect("the document is there");
    for (before, after, message) in [
        ("\"format\": 1", "\"format\": 2", "run read_sdk.py again"),
        (
            "\"python_name\"",
            "\"ruby_name\"",
            "not what read_sdk.py prints",
        ),
        (
            "\"name\": \"Label\"",
            "\"name\": \"Tag\"",
            "there is no class `Label`",
        ),
    ] {
        let file = folder.join("box.json");
        std::fs::write(&file, text.replace(before, after)).expect("the file is written");
        let problem = read(&file).expect_err(before).to_string();
        assert!(problem.contains(message), "{problem}");
    }
    std::fs::remove_dir_all(&folder).expect("the folder was there");
    assert!(read(&folder).is_err());
}
