//! What the generated types do with values, seen from both ends of the wire.

mod wire;

use cloudbind::codec;
use cloudbind::value::{
    Binary, Decimal, EpochMilliseconds, EpochSeconds, FormFile, Json, Nullable, OpenEnum,
};
use fixtures::*;
use serde_json::json;
use wire::{Answer, echo, send, sent};

#[tokio::test]
async fn an_unknown_value_of_an_enum_survives_a_round_trip() {
    use string_enum::acme::store::*;
    let request = PaintBox::new(PaintBoxRequired {
        colour: PaintBoxColour::from("infrared".to_owned()),
    })
    .finish(Finish::Unknown("SATIN".to_owned()))
    .also(vec![
        PaintBoxAlso::Lid,
        PaintBoxAlso::Unknown("".to_owned()),
    ]);
    let (received, reply) = echo(&request).await;
    assert_eq!(
        received.text(),
        r#"{"Colour":"infrared","Also":["lid",""],"Finish":"SATIN"}"#
    );
    assert_eq!(
        reply.colour,
        Some(SeenColour::Unknown("infrared".to_owned()))
    );
    assert_eq!(
        reply.finish.as_ref().map(ToString::to_string).as_deref(),
        Some("SATIN")
    );
}

#[tokio::test]
async fn integers_name_their_enums_values_too() {
    use integer_enum::acme::store::*;
    for (wire, level) in [
        (-1, LiftBoxLevel::Cellar),
        (1, LiftBoxLevel::Value1),
        (7, LiftBoxLevel::Unknown(7)),
    ] {
        assert_eq!(LiftBoxLevel::from_wire(wire), level);
        let request = LiftBox::new(LiftBoxRequired { level }).speed(LiftBoxSpeed::Slowest);
        assert_eq!(
            sent(&request).await,
            json!({ "Level": wire, "Speed": i64::MIN })
        );
    }
    let levels = codec::from_slice::<Vec<LiftBoxLevels>>(b"[2,3]").unwrap();
    assert_eq!(levels, [LiftBoxLevels::Second, LiftBoxLevels::Unknown(3)]);
}

#[tokio::test]
async fn null_differs_from_nothing() {
    use nullable::acme::store::*;
    let until_ever = || {
        MoveBox::new(MoveBoxRequired {
            until: Nullable::Null,
        })
    };
    assert_eq!(sent(&until_ever()).await, json!({ "Until": null }));
    assert_eq!(
        sent(&until_ever().room(Nullable::Null)).await,
        json!({ "Until": null, "Room": null })
    );
    let request = until_ever().room("cellar").weight(5).labels(Nullable::Null);
    let (received, reply) = echo(&request).await;
    assert_eq!(
        received.text(),
        r#"{"Until":null,"Room":"cellar","Weight":5,"Labels":null}"#
    );
    assert_eq!(
        (reply.room.as_deref(), reply.weight, reply.labels.as_ref()),
        (Some("cellar"), Some(5), None)
    );

    use nullable_object::acme::store::*;
    assert_eq!(
        sent(&ShiftBox::new().shelf(Nullable::Null)).await,
        json!({ "Shelf": null })
    );
    let shelf = ShiftBoxShelf::new(ShiftBoxShelfRequired {
        level: Nullable::Null,
    })
    .labels(Nullable::Null);
    let (received, reply) = echo(&ShiftBox::new().shelf(shelf)).await;
    assert_eq!(received.text(), r#"{"Shelf":{"Level":null,"Labels":null}}"#);
    assert_eq!(reply.shelf.as_ref().map(|shelf| shelf.level), Some(None));
}

/// What an update does not name, what it removes and what it empties are three things.
#[tokio::test]
async fn unset_null_and_empty_are_told_apart_in_updates() {
    {
        // One path for all operations, and an envelope.
        use nullable_rpc::acme::store::*;
        let answer = r#"{"Response":{"RequestId":"r"}}"#;
        for (request, expected) in [
            (ModifyBox::new(), "{}"),
            (ModifyBox::new().note(Nullable::Null), r#"{"Note":null}"#),
            (ModifyBox::new().note(""), r#"{"Note":""}"#),
            (
                ModifyBox::new().labels(Nullable::Null),
                r#"{"Labels":null}"#,
            ),
            (ModifyBox::new().labels(Vec::new()), r#"{"Labels":[]}"#),
            (ModifyBox::new().shelves(Vec::new()), r#"{"Shelves":[]}"#),
            (
                ModifyBox::new().sizes(std::collections::BTreeMap::new()),
                r#"{"Sizes":{}}"#,
            ),
        ] {
            let (received, outcome) = send(&request, Answer::Fixed(200, "", answer)).await;
            assert_eq!(received.text(), expected);
            assert_eq!(outcome.unwrap().request_id.as_deref(), Some("r"));
        }
    }
    {
        // A path of its own, and no envelope.
        use nullable::acme::store::*;
        let until = || {
            MoveBox::new(MoveBoxRequired {
                until: Nullable::Null,
            })
        };
        for (request, expected) in [
            (until(), r#"{"Until":null}"#),
            (
                until().room(Nullable::Null),
                r#"{"Until":null,"Room":null}"#,
            ),
            (until().room(""), r#"{"Until":null,"Room":""}"#),
            (
                until().labels(Nullable::Null),
                r#"{"Until":null,"Labels":null}"#,
            ),
            (until().labels(Vec::new()), r#"{"Until":null,"Labels":[]}"#),
        ] {
            let (received, _) = echo(&request).await;
            assert_eq!(received.text(), expected);
        }
    }
}

#[tokio::test]
async fn what_a_response_leaves_out_fails_no_call() {
    use nested_objects::acme::store::*;
    let room = CreateBoxRoom::new(CreateBoxRoomRequired {
        name: "cellar".to_owned(),
    });
    let request = CreateBox::new(CreateBoxRequired { room });
    for body in ["", "{}", r#"{"Box":null,"New":1}"#] {
        let (_, outcome) = send(&request, Answer::Fixed(200, "", body)).await;
        assert_eq!(outcome.unwrap().r#box, None, "{body}");
    }
    let (_, outcome) = send(
        &request,
        Answer::Fixed(200, "", r#"{"Box":{"Owner":{"Name":7}}}"#),
    )
    .await;
    let error = outcome.unwrap_err();
    assert!(error.to_string().contains("$.Box.Owner.Name"), "{error}");
    assert_eq!(
        error.body(),
        Some(br#"{"Box":{"Owner":{"Name":7}}}"#.as_slice())
    );
}

#[tokio::test]
async fn types_may_contain_themselves() {
    let nested = {
        use recursive_direct::acme::store::*;
        let named = |name: &str| {
            Nested::new(NestedRequired {
                name: name.to_owned(),
            })
        };
        echo(&NestBox::new(NestBoxRequired {
            r#box: named("outer").inner(named("inner")),
        }))
        .await
        .1
    };
    let inner = nested.r#box.as_ref().and_then(|outer| outer.inner.as_ref());
    assert_eq!(inner.and_then(|inner| inner.name.as_deref()), Some("inner"));

    let stacked = {
        use recursive_list::acme::store::*;
        let named = |name: &str| {
            Stacked::new(StackedRequired {
                name: name.to_owned(),
            })
        };
        echo(&StackBoxes::new(StackBoxesRequired {
            boxes: vec![named("outer").inside([named("inner")])],
        }))
        .await
        .1
    };
    assert_eq!(
        stacked
            .boxes
            .as_ref()
            .and_then(|boxes| boxes[0].inside.as_ref())
            .map(Vec::len),
        Some(1)
    );

    use recursive_mutual::acme::store::Room;
    let text = br#"{ "MainBox": { "Name": "large", "Room": { "Boxes": [{ "Name": "small" }] } } }"#;
    let room: Room = codec::from_slice(text).unwrap();
    let inner = room
        .main_box
        .and_then(|main| main.room)
        .and_then(|room| room.boxes);
    assert_eq!(
        inner.and_then(|boxes| boxes[0].name.clone()).as_deref(),
        Some("small")
    );
}

#[tokio::test]
async fn what_is_sensitive_is_sent_and_not_shown() {
    use sensitive::acme::store::*;
    let account = LockBoxAccount::new(LockBoxAccountRequired {
        name: "Ada".into(),
        token: "FAKE-token".into(),
    });
    let request = LockBox::new(LockBoxRequired {
        password: "FAKE-password".into(),
    })
    .hint("FAKE-hint")
    .pin(271_828)
    .spares(vec!["FAKE-spare".to_owned()])
    .old(Nullable::Value("FAKE-old".into()))
    .account(account);
    let shown = format!("{request:?}");
    assert!(
        !shown.contains("FAKE") && !shown.contains("271828") && shown.contains("Ada"),
        "{shown}"
    );
    let body = sent(&request).await;
    assert_eq!(body["Password"], "FAKE-password");
    assert_eq!(body["Pin"], 271_828);
    assert_eq!(body["Account"]["Token"], "FAKE-token");
    let (_, outcome) = send(&request, Answer::Fixed(200, "", r#"{"Key":"FAKE-key"}"#)).await;
    let reply = outcome.unwrap();
    assert!(!format!("{reply:?}").contains("FAKE"));
    assert_eq!(
        reply.key.as_ref().map(|key| key.expose().as_str()),
        Some("FAKE-key")
    );
}

#[tokio::test]
async fn numbers_keep_their_digits() {
    use numbers::acme::store::*;
    let request = WeighBox::new(WeighBoxRequired {
        small: i32::MIN,
        large: i64::MIN,
        unsigned: u64::MAX,
        ratio: 0.1,
        price: "12345678901234567890.10".into(),
    });
    let (received, reply) = echo(&request).await;
    let body = r#"{"Small":-2147483648,"Large":-9223372036854775808,"Unsigned":18446744073709551615,"Ratio":0.1,"Price":"12345678901234567890.10"}"#;
    assert_eq!(received.text(), body);
    assert_eq!(
        (reply.small, reply.large, reply.unsigned),
        (Some(i32::MIN), Some(i64::MIN), Some(u64::MAX))
    );
    assert_eq!(
        reply.price.as_ref().map(Decimal::as_str),
        Some("12345678901234567890.10")
    );
}

#[tokio::test]
async fn points_in_time_travel_as_documented() {
    use timestamps::acme::store::*;
    let request = DateBox::new(DateBoxRequired {
        packed_at: "2024-11-12T08:00:00Z".into(),
        sent_at: EpochSeconds(1_731_398_400),
        seen_at: EpochMilliseconds(1_731_398_400_123),
        best_before: "2024-11-13".into(),
    })
    .holidays(["2024-12-25".into()]);
    let (received, reply) = echo(&request).await;
    let body = r#"{"PackedAt":"2024-11-12T08:00:00Z","SentAt":1731398400,"SeenAt":1731398400123,"BestBefore":"2024-11-13","Holidays":["2024-12-25"]}"#;
    assert_eq!(received.text(), body);
    assert_eq!(reply.seen_at, Some(EpochMilliseconds(1_731_398_400_123)));
    assert_eq!(
        reply.packed_at.as_ref().and_then(|at| at.to_system_time()),
        reply.sent_at.and_then(EpochSeconds::to_system_time)
    );
}

#[tokio::test]
async fn bytes_are_base64_inside_of_json_and_themselves_outside() {
    let photograph = {
        use binary::acme::store::*;
        PhotographBox::new(PhotographBoxRequired {
            photograph: vec![0, 255].into(),
        })
    };
    assert_eq!(sent(&photograph).await, json!({ "Photograph": "AP8=" }));

    use binary_payload::acme::store::*;
    let upload = UploadBox::new(UploadBoxRequired {
        id: "box-1".to_owned(),
        payload: Binary(vec![0, 255]),
    });
    let (received, reply) = echo(&upload).await;
    assert_eq!(
        (received.line.as_str(), received.body.as_slice()),
        ("PUT /boxes/box-1/content HTTP/1.1", [0, 255].as_slice())
    );
    assert_eq!(reply.payload, Some(Binary(vec![0, 255])));

    use optional_payload::acme::store::{ReplaceContent, ReplaceContentRequired};
    let (received, _) = echo(&ReplaceContent::new(ReplaceContentRequired {
        id: "box-1".to_owned(),
    }))
    .await;
    assert!(received.body.is_empty());
}

#[tokio::test]
async fn a_form_has_fields_and_files() {
    use form::acme::store::*;
    let chart = FormFile::new("a \"b\".tgz", [0, 13, 10, 45, 45]).content_type("application/gzip");
    let request = UploadChart::new(UploadChartRequired {
        kind: "boxes".to_owned(),
        content: chart,
    });
    let shown = format!("{request:?}");
    assert!(
        shown.contains("5 bytes") && !shown.contains("13, 10"),
        "{shown}"
    );
    let request = request
        .parameters("{\"größe\": 1}")
        .replace(true)
        .tags(vec!["a".to_owned(), "b".to_owned()]);
    let (received, outcome) = send(&request, Answer::Fixed(200, "", r#"{"id":"c"}"#)).await;
    assert_eq!(outcome.unwrap().id.as_deref(), Some("c"));
    let kind = received.header("content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let field = |name: &str, value: &str| {
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        )
    };
    let expected = [
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"content\"; "),
        "filename=\"a %22b%22.tgz\"\r\nContent-Type: application/gzip\r\n\r\n\0\r\n--\r\n"
            .to_owned(),
        field("parameters", "{\"größe\": 1}"),
        field("replace", "true"),
        field("tags", "a"),
        field("tags", "b"),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(received.text(), expected.concat());
    // The signature of this vendor leaves out what is not JSON, and says so.
    assert_eq!(
        received.header("x-sdk-content-sha256"),
        Some("UNSIGNED-PAYLOAD")
    );
}

#[tokio::test]
async fn a_media_type_that_would_be_another_header_is_not_sent() {
    use form::acme::store::*;
    let chart = FormFile::new("a", Vec::new()).content_type("text/plain\r\nX-Evil: 1");
    let request = UploadChart::new(UploadChartRequired {
        kind: "boxes".to_owned(),
        content: chart,
    });
    let (client, server) = wire::served::<UploadChart>(Vec::new());
    let error = client.send(&request).await.unwrap_err();
    assert!(error.to_string().contains("`content`"), "{error}");
    assert!(server.join().unwrap().is_empty());
}

#[tokio::test]
async fn a_payload_is_the_whole_body() {
    use json_payload::acme::store::*;
    let boxes = vec![ImportBoxesPayload::new(ImportBoxesPayloadRequired {
        name: "box".to_owned(),
    })];
    let (received, reply) = echo(&ImportBoxes::new(ImportBoxesRequired { payload: boxes })).await;
    assert_eq!(received.text(), r#"[{"Name":"box"}]"#);
    assert_eq!(
        reply
            .payload
            .as_ref()
            .and_then(|boxes| boxes[0].name.as_deref()),
        Some("box")
    );
}

#[tokio::test]
async fn collections_and_free_json_travel_whole() {
    use maps::acme::store::*;
    let labels = [("colour".to_owned(), "red".to_owned())].into();
    let limit = LabelBoxesLimits::new(LabelBoxesLimitsRequired { most: 5 });
    let request =
        LabelBoxes::new(LabelBoxesRequired { labels }).limits([("cellar".to_owned(), limit)]);
    assert_eq!(
        sent(&request).await,
        json!({ "Labels": { "colour": "red" }, "Limits": { "cellar": { "Most": 5 } } })
    );

    use list_of_lists::acme::store::{MeasureBoxes, MeasureBoxesRequired};
    let request = MeasureBoxes::new(MeasureBoxesRequired {
        grid: vec![vec![1, 2], vec![]],
    });
    assert_eq!(sent(&request).await, json!({ "Grid": [[1, 2], []] }));

    use json::acme::store::{DescribeBox, DescribeBoxRequired};
    let anything: Json = json!({ "deep": [1, null, { "a": 0.5 }] });
    let (_, reply) = echo(&DescribeBox::new(DescribeBoxRequired {
        anything: anything.clone(),
    }))
    .await;
    assert_eq!(reply.anything, Some(anything));
}

#[tokio::test]
async fn each_parameter_travels_in_its_place() {
    use bindings::acme::store::*;
    let request = FindBox::new(FindBoxRequired {
        room_id: "a room".to_owned(),
        box_id: 7,
        since: EpochSeconds(1),
        if_match: vec!["\"1\"".to_owned(), "\"2\"".to_owned()],
    })
    .limit(5)
    .state([FindBoxState::Open, FindBoxState::Unknown("ajar".to_owned())])
    .x_trace("trace-1")
    .text("fragile");
    let (received, _) = echo(&request).await;
    assert_eq!(
        received.line,
        "PATCH /rooms/a%20room/boxes/7?limit=5&since=1&state=ajar&state=open HTTP/1.1"
    );
    assert_eq!(received.header("if-match"), Some("\"1\",\"2\""));
    assert_eq!(received.header("x-trace"), Some("trace-1"));
    assert_eq!(received.text(), r#"{"Text":"fragile"}"#);
}

#[tokio::test]
async fn clients_and_operations_fill_in_what_no_caller_passes() {
    let (received, outcome) = send(
        &client_values::acme::store::CountBoxes::new(),
        Answer::Fixed(200, "", r#"{"Count":3}"#),
    )
    .await;
    assert_eq!(
        received.line,
        "GET /projects/project-1/boxes?region=north-1 HTTP/1.1"
    );
    assert_eq!(received.header("x-domain-id"), Some("domain-1"));
    assert_eq!(outcome.unwrap().count, Some(3));

    use rpc::acme::store::{PauseBox, PauseBoxRequired};
    let body = r#"{"Response":{"RequestId":"request-1"}}"#;
    let (received, outcome) = send(
        &PauseBox::new(PauseBoxRequired {
            id: "box-1".to_owned(),
        }),
        Answer::Fixed(200, "", body),
    )
    .await;
    assert_eq!(received.line, "POST / HTTP/1.1");
    assert_eq!(received.header("x-acme-action"), Some("PauseBox"));
    assert_eq!(received.header("x-acme-version"), Some("2019-01-07"));
    assert_eq!(received.header("x-acme-region"), Some("north-1"));
    assert_eq!(outcome.unwrap().request_id.as_deref(), Some("request-1"));
}

#[tokio::test]
async fn names_on_the_wire_are_the_vendors() {
    use renames::acme::store::*;
    let request = SortBoxes::new(SortBoxesRequired {
        r#type: "a".to_owned(),
    })
    .self_("b")
    .r#gen("c")
    .r#async([SortBoxesAsync::new().r#match("m")])
    .n2fa(true)
    .sort_key("d")
    .sort_key_again("e")
    .x_y_z("f");
    let body = json!({
        "type": "a", "Self": "b", "gen": "c", "async": [{ "match": "m" }], "2fa": true,
        "sort_key": "d", "sortKey": "e", "x-y.z": "f",
    });
    assert_eq!(sent(&request).await, body);
}

#[tokio::test]
async fn headers_of_a_response_are_typed() {
    use response_headers::acme::store::*;
    let headers = "ETag: \"1\"\r\nX-Sealed: false\r\nX-Shelves: 1, 2\r\nX-State: ajar\r\n";
    let request = CheckBox::new(CheckBoxRequired {
        id: "box-1".to_owned(),
    });
    let (_, outcome) = send(&request, Answer::Fixed(200, headers, "")).await;
    let reply = outcome.unwrap();
    assert_eq!(
        (reply.e_tag.as_deref(), reply.x_sealed),
        (Some("\"1\""), Some(false))
    );
    assert_eq!(reply.x_shelves, Some(vec![1, 2]));
    assert_eq!(
        reply.x_state,
        Some(CheckBoxXState::Unknown("ajar".to_owned()))
    );
}

#[tokio::test]
async fn several_successes_are_told_apart_by_status() {
    use success_codes::acme::store::*;
    let request = SendBox::new(SendBoxRequired {
        id: "box-1".to_owned(),
    });
    for (status, body, task) in [
        (202, r#"{"Task":"task-1"}"#, Some("task-1")),
        (204, "", None),
    ] {
        let (_, outcome) = send(&request, Answer::Fixed(status, "", body)).await;
        let reply = outcome.unwrap();
        assert_eq!((reply.status(), reply.task.as_deref()), (status, task));
    }
    let (received, _) = echo(&empty_bodies::acme::store::ShakeBoxes::new()).await;
    assert!(received.body.is_empty());
}

#[tokio::test]
async fn errors_are_typed_by_code_and_then_by_status() {
    use error_codes::acme::store::{LendBox, LendBoxError, LendBoxRequired, ServiceErrorCode};
    let request = LendBox::new(LendBoxRequired {
        id: "box-1".to_owned(),
    });
    for (body, kind) in [
        (r#"{"error_code":"STORE.0042"}"#, LendBoxError::BoxIsLent),
        (
            r#"{"error_code":"STORE.0001"}"#,
            LendBoxError::Service(ServiceErrorCode::StoreIsClosed),
        ),
        (
            r#"{"error_code":"InternalError"}"#,
            LendBoxError::Common(error_codes::acme::CommonErrorCode::InternalError),
        ),
        (r#"{"error_code":"New.Code"}"#, LendBoxError::Unknown),
        ("<html>", LendBoxError::Unknown),
    ] {
        let (_, outcome) = send(&request, Answer::Fixed(409, "", body)).await;
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), Some(&kind), "{body}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }

    use error_statuses::acme::store::{ReturnBox, ReturnBoxError, ReturnBoxRequired};
    let request = ReturnBox::new(ReturnBoxRequired {
        id: "box-1".to_owned(),
    });
    for (status, body, kind) in [
        (
            404,
            r#"{"error_code":"BoxNotFound"}"#,
            ReturnBoxError::BoxNotFound,
        ),
        (404, r#"{"error_code":"Other"}"#, ReturnBoxError::NotFound),
        (418, "", ReturnBoxError::Status418),
        (500, "", ReturnBoxError::Unknown),
    ] {
        let (_, outcome) = send(&request, Answer::Fixed(status, "", body)).await;
        assert_eq!(outcome.unwrap_err().kind(), Some(&kind), "{status} {body}");
    }

    use error_body::acme::store::{BreakBox, BreakBoxRequired};
    let request = BreakBox::new(BreakBoxRequired {
        id: "box-1".to_owned(),
    });
    let body = r#"{"fault":{"id":"F1","text":"no"}}"#;
    let (_, outcome) = send(&request, Answer::Fixed(200, "", body)).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.code(), error.status()), (Some("F1"), Some(200)));
}

#[test]
fn the_class_of_an_error_is_that_of_its_code_or_of_its_beginning() {
    use cloudbind::Operation;
    use cloudbind::service::{ErrorClass, Service};
    use error_classes::acme::store::ShipBox;
    let service = <ShipBox as Operation>::Service::DESCRIPTION;
    for (code, class) in [
        ("Limit", ErrorClass::Denied),
        ("Limit.Rate", ErrorClass::Throttled),
        ("Limit.Rate.Burst", ErrorClass::Throttled),
        ("Auth.Key", ErrorClass::Auth),
        ("Auth.Clock", ErrorClass::ClockSkew),
        ("Broken", ErrorClass::Internal),
        ("Broken.Lid", ErrorClass::Conflict),
        ("Broken.Label.Torn", ErrorClass::Invalid),
        ("Invalid.BoxNotFound", ErrorClass::NotFound),
        ("Invalid.BoxNotFounds", ErrorClass::Invalid),
        ("Denied.Customs", ErrorClass::Denied),
        ("Denied.Storm", ErrorClass::Transient),
        ("Lost", ErrorClass::Unknown),
    ] {
        assert_eq!(service.class(Some(code), 200), class, "{code}");
    }
}

#[test]
fn a_client_token_has_a_name_and_a_place() {
    use cloudbind::Operation;
    use cloudbind::operation::Place;
    let of = [
        <client_token::acme::store::OrderBox as Operation>::DESCRIPTION,
        <client_token_header::acme::store::ReserveBox as Operation>::DESCRIPTION,
        <client_token_query::acme::store::RentBox as Operation>::DESCRIPTION,
        <idempotent::acme::store::CloseBox as Operation>::DESCRIPTION,
    ];
    assert_eq!(
        of.map(|description| (description.client_token, description.client_token_place)),
        [
            (Some("ClientToken"), Place::Body),
            (Some("X-Client-Token"), Place::Header),
            (Some("token"), Place::Query),
            (None, Place::Body),
        ]
    );
}
