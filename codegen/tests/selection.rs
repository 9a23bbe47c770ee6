//! A part of a specification: what is asked for, and what that needs.

#![allow(missing_docs, reason = "a test has no callers")]

use cloudbind_codegen::ir::Api;
use cloudbind_codegen::select::select;
use cloudbind_codegen::{GenerateError, Options, Sources, read};

const VENDOR: &str = include_str!("fixtures/vendor.yaml");
const SERVICE: &str = "\
title: Acme Store
description: Keeps boxes.
host: store
types:
  Carton: { description: A box., fields: { Shelf: { type: list<Shelf>, description: Where. } } }
  Shelf: { description: A shelf., fields: { Kind: { type: map<Kind>, description: What kinds. } } }
  Kind: { description: A kind., values: { wood: Of wood. } }
  Label: { description: A label., fields: { Text: { type: string, description: What it says. } } }
";

fn endpoint(operation: &str, body: &str) -> String {
    format!(
        "operation: {operation}\nsummary: Does it.\npage: {{ title: It, address: https://docs.acme.example/ }}\nendpoint: POST /\n{body}"
    )
}

fn sources() -> Sources {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", VENDOR);
    sources.insert("acme/store/service.yaml", SERVICE);
    sources.insert(
        "acme/store/open_box.yaml",
        endpoint(
            "OpenBox",
            "response: { body: { Box: { type: Carton, description: The box. } } }\n",
        ),
    );
    sources.insert(
        "acme/store/label_box.yaml",
        endpoint(
            "LabelBox",
            "body: { Label: { type: Label, description: The label. } }\n",
        ),
    );
    sources.insert(
        "acme/bank/service.yaml",
        "title: Acme Bank\ndescription: Keeps money.\nhost: bank\n",
    );
    sources.insert("acme/bank/open_account.yaml", endpoint("OpenAccount", ""));
    sources.insert("other/vendor.yaml", VENDOR);
    sources.insert(
        "other/store/service.yaml",
        "title: Other Store\ndescription: Keeps other boxes.\nhost: store\n",
    );
    sources.insert("other/store/open_box.yaml", endpoint("OpenBox", ""));
    sources
}

fn api() -> Api {
    read(&sources()).unwrap_or_else(|error| panic!("{error}"))
}

/// What is left, a line for each operation and shared type.
fn left(names: &[&str]) -> Vec<String> {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let api = select(api(), &names).unwrap_or_else(|error| panic!("{error}"));
    let mut left = Vec::new();
    for vendor in &api.vendors {
        for service in &vendor.services {
            let key = format!("{}/{}", vendor.key, service.key);
            left.extend(
                service
                    .operations
                    .iter()
                    .map(|operation| format!("{key}/{}", operation.name)),
            );
            left.extend(
                service
                    .types
                    .iter()
                    .map(|definition| format!("{key} {}", definition.name)),
            );
        }
    }
    left
}

#[test]
fn an_operation_brings_the_types_that_it_reaches() {
    assert_eq!(
        left(&["acme/store/OpenBox"]),
        [
            "acme/store/OpenBox",
            "acme/store Carton",
            "acme/store Shelf",
            "acme/store Kind"
        ]
    );
    assert_eq!(
        left(&["acme/store/LabelBox"]),
        ["acme/store/LabelBox", "acme/store Label"]
    );
    assert_eq!(
        left(&["acme/bank/OpenAccount", "other/store"]),
        ["acme/bank/OpenAccount", "other/store/OpenBox"]
    );
    assert_eq!(left(&["acme/store"]).len(), 6);
}

#[test]
fn nothing_asked_for_is_everything() {
    assert_eq!(left(&[]).len(), 8);
}

#[test]
fn types_say_anew_whether_they_are_sent_or_received() {
    let mut sources = sources();
    sources.insert(
        "acme/store/open_box.yaml",
        endpoint(
            "OpenBox",
            "response: { body: { Label: { type: Label, description: The label. } } }\n",
        ),
    );
    let api = read(&sources).unwrap_or_else(|error| panic!("{error}"));
    let api =
        select(api, &["acme/store/OpenBox".to_owned()]).unwrap_or_else(|error| panic!("{error}"));
    let label = &api.vendors[0].services[0].types[0];
    assert_eq!(
        (label.name.as_str(), label.in_request, label.in_response),
        ("Label", false, true)
    );
}

#[test]
fn what_is_not_there_is_an_error_that_names_what_is_near() {
    let names = [
        "acme/store/OpenBoxes",
        "acme/stone",
        "elsewhere/store/Something",
        "acme/store/OpenBox",
    ];
    let error = select(api(), &names.map(str::to_owned))
        .expect_err("three of them are not there")
        .to_string();
    let expected = "\
there is no operation or service `acme/store/OpenBoxes`; did you mean `acme/store/OpenBox`?
there is no operation or service `acme/stone`; did you mean `acme/store`?
there is no operation or service `elsewhere/store/Something`";
    assert_eq!(error, expected);
}

#[test]
fn a_selection_is_generated_without_the_rest() {
    let generated = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        cloudbind_codegen::files(&sources(), &names, &Options::default())
    };
    let files = generated(&["acme/store/LabelBox"]).unwrap_or_else(|error| panic!("{error}"));
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "acme/mod.rs",
            "acme/store/label_box.rs",
            "acme/store/mod.rs",
            "acme/store/types.rs",
            "mod.rs"
        ]
    );
    let types = files
        .iter()
        .find(|file| file.path.ends_with("types.rs"))
        .map(|file| file.text.as_str());
    assert!(types.is_some_and(|text| text.contains("struct Label") && !text.contains("Shelf")));
    assert!(matches!(
        generated(&["acme/store/CloseBox"]),
        Err(GenerateError::Selection(_))
    ));
}

/// How to wait for a task is known with the operation that tells its state, and only then.
#[test]
fn a_task_is_generated_with_the_operation_that_tells_its_state() {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", VENDOR);
    sources.insert("acme/store/service.yaml", SERVICE);
    let ship = include_str!("fixtures/tasks/ship_box.yaml");
    sources.insert("acme/store/ship_box.yaml", ship);
    let track = include_str!("fixtures/tasks/track.yaml");
    sources.insert("acme/store/track.yaml", track);
    let task = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let files = cloudbind_codegen::files(&sources, &names, &Options::default());
        let files = files.unwrap_or_else(|error| panic!("{error}"));
        let ship = files.iter().find(|file| file.path.ends_with("ship_box.rs"));
        let text = ship.map(|file| file.text.clone()).unwrap_or_default();
        assert!(text.contains("pub struct ShipBox "), "{names:?}: {text}");
        (text.contains("Track"), text.contains("wait_for"))
    };
    assert_eq!(task(&["acme/store"]), (true, true));
    let both = ["acme/store/ShipBox", "acme/store/Track"];
    assert_eq!(task(&both), (true, true));
    assert_eq!(task(&["acme/store/ShipBox"]), (false, false));
}
