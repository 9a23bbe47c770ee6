//! A small specification: boxes of one vendor, lamps of another.

use cloudbind_codegen::Sources;
use cloudbind_import::page::Specification;

const FILES: &[(&str, &str)] = &[
    (
        "tencentcloud/vendor.yaml",
        "\
title: Acme
description: Sells boxes.
hosts: { default: \"{service}.acme.example\" }
signing: [tc3-hmac-sha256]
request: { endpoint: POST /, headers: { X-TC-Version: \"{version}\" } }
regions: { north-1: The north }
response: { envelope: Response }
errors: { signalled_by: body, code: [Response.Error.Code], message: [Response.Error.Message] }
error_codes:
  InternalError: The service failed.
",
    ),
    (
        "tencentcloud/boxes/service.yaml",
        "\
title: Boxes
description: Boxes of all sizes.
host: boxes
version: \"2020-02-02\"
error_codes:
  ResourceInUse: Somebody else has it.
types:
  Label:
    fields:
      Text: { type: string, required: true }
      Colour: { type: Colour }
      Inner: { type: list<Label> }
  Colour:
    values:
      RED: Red.
      BLUE: Blue.
",
    ),
    (
        "tencentcloud/boxes/open_box.yaml",
        "\
operation: OpenBox
summary: Opens a box.
page:
  title: OpenBox
  address: https://acme.example/document/1
rate_limit: { requests: 20, seconds: 1 }
header:
  X-TC-Region: { required: true, from: region }
body:
  BoxId:
    type: string
    required: true
  Force:
    type: int64
    type_name: Force
    values:
      0: { name: Gently, description: Wait. }
      1: { name: Roughly, description: Do not wait. }
    default: 1
  Weight: { type: int64, minimum: 1, maximum: 100, unit: kg }
  OpenAt: { type: epoch_seconds }
  Labels: { type: list<Label>, max_items: 5 }
response:
  body:
    TaskId: { type: int64 }
    Since: { type: timestamp }
    Label: { type: Label }
    RequestId: { type: string }
error_codes:
  FailedOperation.Jammed: The lid is jammed.
  ResourceNotFound.Box: There is no such box.
",
    ),
    (
        "tencentcloud/boxes/close_box.yaml",
        "\
operation: CloseBox
summary: Closes a box.
page:
  title: CloseBox
  address: https://acme.example/document/2
body:
  BoxId: { type: string, required: true }
  Label: { type: Label }
response:
  body:
    RequestId: { type: string }
",
    ),
    (
        "huaweicloud/vendor.yaml",
        "\
title: Bemca
description: Sells lamps.
hosts: { default: \"{service}.{region}.bemca.example\" }
signing: [auth-token]
regions: { north-1: The north }
errors: { code: [error_code], message: [error_msg] }
",
    ),
    (
        "huaweicloud/lamps/service.yaml",
        "title: Lamps\ndescription: Lamps of all colours.\nhost: lamps\nversion: v2\n",
    ),
    (
        "huaweicloud/lamps/list_lamps.yaml",
        "\
operation: ListLamps
summary: Lists lamps.
page:
  title: Querying Lamps
  address: https://bemca.example/api-lamps/ListLamps.html
endpoint: GET /v2/{project_id}/lamps
path:
  project_id: { type: string, required: true, from: project_id }
query:
  limit: { type: int32, minimum: 1, maximum: 50, default: 10 }
  room: { type: string, deprecated: Rooms are no more. }
header:
  X-Auth-Token: { required: true, from: token }
success:
  200: The lamps.
response:
  body:
    lamps:
      type: list<object>
      fields:
        id: { type: string }
        place:
          type: object
          fields:
            floor: { type: int32 }
error_codes:
  LAMP.0001: { status: 400, description: The limit is wrong. }
error_statuses:
  400: The request is wrong.
  404: There is no such project.
",
    ),
];

/// The file of a vendor.
pub fn vendor(key: &str) -> &'static str {
    let file = format!("{key}/vendor.yaml");
    let mut files = FILES.iter();
    files.find(|(path, _)| *path == file).expect("a vendor").1
}

/// All of it.
pub fn specification() -> Specification {
    with(&[])
}

/// With these texts replaced: file, old, new.
pub fn with(changes: &[(&str, &str, &str)]) -> Specification {
    let mut sources = Sources::new();
    for (path, text) in FILES {
        let mut text = (*text).to_owned();
        for (_, old, new) in changes.iter().filter(|(file, ..)| file == path) {
            assert!(text.contains(old), "{path} does not have {old}");
            text = text.replace(old, new);
        }
        sources.insert(*path, text);
    }
    Specification::of(sources).expect("it fits the format")
}
