//! Pages put together by hand: those that say what the specification says, for tests to change.

use cloudbind_pages::Page;
use cloudbind_pages::facts::{Answer, EnumValue, ErrorCode, Fact, Field, Object, Vendor};
use cloudbind_pages::types::Type;
use serde_json::json;

/// Says something in a line.
pub fn says<T>(value: T, line: u32) -> Fact<T> {
    Fact::stated(value, line)
}

/// A field of which only these facts are known.
pub fn field(name: &str, kind: Type, line: u32) -> Field {
    Field::new(says(name.to_owned(), line), says(kind, line))
}

/// The same, with its column of yes and no.
pub fn parameter(name: &str, kind: Type, required: bool, line: u32) -> Field {
    Field {
        required: Some(says(required, line)),
        ..field(name, kind, line)
    }
}

/// An error's code.
pub fn code(name: &str, line: u32) -> ErrorCode {
    ErrorCode {
        code: says(name.to_owned(), line),
        status: None,
        description: String::new(),
    }
}

/// A value.
pub fn value(text: &str, line: u32) -> EnumValue {
    EnumValue {
        value: says(text.to_owned(), line),
        meaning: String::new(),
    }
}

/// An answer without anything.
pub fn answer(status: u16, line: u32) -> Answer {
    Answer {
        status: says(status, line),
        meaning: None,
        header: Vec::new(),
        body: Vec::new(),
        payload: None,
    }
}

/// A list of objects with this name.
pub fn list_of(name: &str) -> Type {
    Type::List(Box::new(Type::Named(name.to_owned())))
}

/// A field of a section that must be there.
pub fn named<'a>(fields: &'a mut [Field], name: &str) -> &'a mut Field {
    let mut fields = fields.iter_mut();
    let found = fields.find(|field| field.name.value == name);
    found.expect("the page has it")
}

fn page(file: &str, vendor: Vendor, title: &str, service: &str) -> Page {
    Page {
        service: Some(says(service.to_owned(), 2)),
        ..Page::new(file, vendor, says(title.to_owned(), 1))
    }
}

/// The page of `OpenBox`.
pub fn open_box() -> Page {
    let mut region = parameter("X-TC-Region", Type::String, true, 12);
    region.from = Some("region");
    let mut force = parameter("Force", Type::Integer(None), false, 14);
    force.values = vec![value("0", 14), value("1", 14)];
    force.default = Some(says(json!(1), 14));
    let mut weight = parameter("Weight", Type::Integer(None), false, 15);
    weight.limits.minimum = Some(says(1.0, 15));
    weight.limits.maximum = Some(says(100.0, 15));
    weight.unit = Some(says("kg".to_owned(), 15));
    let mut labels = parameter("Labels", list_of("Label"), false, 17);
    labels.limits.max_items = Some(says(5, 17));
    let mut success = answer(200, 20);
    success.body = vec![
        field("TaskId", Type::Integer(None), 21),
        field("Since", Type::String, 22),
        field("Label", Type::Named("Label".to_owned()), 23),
        field("RequestId", Type::String, 24),
    ];
    let page = page("pages/OpenBox.txt", Vendor::Tencent, "OpenBox", "boxes");
    Page {
        operation: Some(says("OpenBox".to_owned(), 10)),
        version: Some(says("2020-02-02".to_owned(), 11)),
        host: Some(says("boxes.acme.example".to_owned(), 3)),
        rate_limit: Some(says((20, 1), 4)),
        header: vec![region],
        body: vec![
            parameter("BoxId", Type::String, true, 13),
            force,
            weight,
            parameter("OpenAt", Type::Integer(None), false, 16),
            labels,
        ],
        answers: vec![success],
        error_codes: vec![
            code("FailedOperation.Jammed", 40),
            code("ResourceInUse", 41),
            code("ResourceNotFound.Box", 42),
        ],
        types: vec![label(50)],
        ..page
    }
}

/// The page of `CloseBox`.
pub fn close_box() -> Page {
    let mut success = answer(200, 20);
    success.body = vec![field("RequestId", Type::String, 21)];
    let page = page("pages/CloseBox.txt", Vendor::Tencent, "CloseBox", "boxes");
    Page {
        operation: Some(says("CloseBox".to_owned(), 10)),
        body: vec![
            parameter("BoxId", Type::String, true, 13),
            parameter("Label", Type::Named("Label".to_owned()), false, 14),
        ],
        answers: vec![success],
        types: vec![label(30)],
        ..page
    }
}

/// The type that both use, and that contains itself.
fn label(line: u32) -> Object {
    let mut colour = parameter("Colour", Type::String, false, line + 2);
    colour.values = vec![value("RED", line + 2), value("BLUE", line + 2)];
    Object {
        name: says("Label".to_owned(), line),
        fields: vec![
            parameter("Text", Type::String, true, line + 1),
            colour,
            parameter("Inner", list_of("Label"), false, line + 3),
        ],
    }
}

/// The page of `ListLamps`. Its objects have names, those of the specification have none.
pub fn list_lamps() -> Page {
    let mut project = parameter("project_id", Type::String, true, 8);
    project.from = Some("project_id");
    let mut token = parameter("X-Auth-Token", Type::String, true, 16);
    token.from = Some("token");
    let mut limit = parameter("limit", Type::Integer(Some(32)), false, 11);
    limit.limits.minimum = Some(says(1.0, 11));
    limit.limits.maximum = Some(says(50.0, 11));
    limit.default = Some(says(json!(10), 11));
    let mut room = parameter("room", Type::String, false, 12);
    room.deprecated = Some(says("Disused".to_owned(), 12));
    let mut success = answer(200, 20);
    success.body = vec![field("lamps", list_of("LampInfo"), 21)];
    let page = page(
        "pages/ListLamps.md",
        Vendor::Huawei,
        "Querying Lamps",
        "lamps",
    );
    let object = |name: &str, line, fields| Object {
        name: says(name.to_owned(), line),
        fields,
    };
    Page {
        endpoint: Some(says(
            ("GET".to_owned(), "/v2/{project_id}/lamps".to_owned()),
            5,
        )),
        path: vec![project],
        query: vec![limit, room],
        header: vec![token, parameter("Content-Type", Type::String, true, 17)],
        answers: vec![success, answer(400, 30), answer(404, 33)],
        types: vec![
            object(
                "LampInfo",
                24,
                vec![
                    field("id", Type::String, 25),
                    field("place", Type::Named("PlaceInfo".to_owned()), 26),
                ],
            ),
            object(
                "PlaceInfo",
                27,
                vec![field("floor", Type::Integer(None), 28)],
            ),
        ],
        error_codes: vec![ErrorCode {
            status: Some(400),
            ..code("LAMP.0001", 40)
        }],
        ..page
    }
}
