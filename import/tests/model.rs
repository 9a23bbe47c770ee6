//! Services that another program read and printed as JSON.

#![allow(missing_docs, reason = "a test has no callers")]

use cloudbind_codegen::{Options, Sources};
use cloudbind_import::model::Service;
use cloudbind_import::write::{self, Place};

const SERVICE: &str = r#"{
  "key": "store", "host": "store", "version": "v2", "page": "https://docs.acme.example/{operation}",
  "operations": [{
    "name": "UploadBox",
    "endpoint": "PUT /v2/{project_id}/boxes/{box_id}",
    "path": [
      {"name": "project_id", "type": "string", "required": true, "from": "project_id"},
      {"name": "box_id", "type": "string", "required": true}
    ],
    "query": [{"name": "limit", "type": "int32"}],
    "header": [{"name": "X-Cluster-ID", "type": "string"}],
    "payload": {"name": "", "type": "binary", "required": true},
    "success": [200, 202],
    "response": {
      "header": [{"name": "Port-ID", "type": "string"}],
      "body": [{"name": "labels", "type": "map<list<Label>>", "nullable": true}]
    }
  }],
  "types": [{"name": "Label", "fields": [{"name": "self", "type": "Label"}]}]
}"#;

const VENDOR: &str = "\
title: Acme
description: Sells boxes.
hosts: { default: \"{service}.acme.example\" }
signing: [sdk-hmac-sha256]
errors: { code: [error_code], message: [error_msg] }
";

#[test]
fn a_printed_service_is_written_and_generated() {
    let mut service: Service = serde_json::from_str(SERVICE).unwrap();
    let renamed = cloudbind_import::names::settle(&mut service, &std::collections::BTreeSet::new());
    assert_eq!(renamed, []);
    let place = Place {
        page: service.page.clone(),
        is_new: true,
        ..Place::default()
    };
    let files = write::files(&service, &place).unwrap();
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", VENDOR);
    let mut text = String::new();
    for file in files {
        text.extend(["===== ", &file.path, " =====\n", &file.text]);
        sources.insert(format!("acme/store/{}", file.path), file.text);
    }
    insta::assert_snapshot!(text);
    cloudbind_codegen::files(&sources, &[], &Options::default())
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn an_unknown_type_is_told_with_its_place() {
    for (from, to, expected) in [
        (
            "map<list<Label>>",
            "map<list<Labels>>",
            "store, `labels` of `UploadBox`: there is no type `Labels`",
        ),
        (
            "int32",
            "int128",
            "store, `limit` of `UploadBox`: unknown type `int128`",
        ),
        (
            "binary",
            "object",
            "store, `` of `UploadBox`: `object` without a name: use `json`",
        ),
    ] {
        let service: Service = serde_json::from_str(&SERVICE.replace(from, to)).unwrap();
        let problem = write::files(&service, &Place::default()).unwrap_err();
        assert_eq!(problem.to_string(), expected);
    }
}
