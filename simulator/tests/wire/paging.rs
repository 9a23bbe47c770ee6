//! Listings in pages, and tasks that take a while.

use cloudbind_codegen::Sources;
use cloudbind_simulator::{Builder, Simulator};
use serde_json::{Value, json};

use crate::client::Outgoing;

const LIST: &str = "\
operation: ListBoxes
summary: Lists boxes.
page: { title: None, address: https://acme.example/list }
endpoint: GET /boxes
idempotent: true
query:
  offset: { type: int64, description: How many come before. }
  limit: { type: int32, default: 2, maximum: 3, description: How many to list. }
response:
  body:
    info:
      type: object
      description: What there is.
      type_name: Info
      fields:
        total: { type: string, description: How many. }
    boxes: { type: list<string>, description: The boxes. }
paging: { offset: offset, limit: limit, items: boxes, total: info.total }
examples:
  - title: Some
    request: { offset: 0 }
    response: { info: { total: '31' }, boxes: [a, b, c, d, e] }
";
const PAGES: &str = "\
operation: ListPages
summary: Lists boxes by pages.
page: { title: None, address: https://acme.example/pages }
endpoint: GET /pages
idempotent: true
query:
  no: { type: int32, description: The page. }
  size: { type: string, description: How many to list. }
response:
  body:
    boxes: { type: list<string>, description: The boxes. }
    count: { type: int64, description: How many. }
paging: { page: no, limit: size, items: boxes, total: count }
";
const WALK: &str = "\
operation: WalkBoxes
summary: Walks through boxes.
page: { title: None, address: https://acme.example/walk }
endpoint: GET /walk
idempotent: true
query:
  marker: { type: string, description: Where to begin. }
  limit: { type: int32, description: How many to list. }
response:
  body:
    info:
      type: object
      description: What there is.
      type_name: Where
      fields:
        next: { type: string, description: The next marker. }
    boxes: { type: list<string>, description: The boxes. }
paging: { marker: marker, limit: limit, items: boxes, next: info.next }
";
const SCAN: &str = "\
operation: ScanBoxes
summary: Scans boxes.
page: { title: None, address: https://acme.example/scan }
endpoint: GET /scan
idempotent: true
query:
  after: { type: string, description: Where to begin. }
  limit: { type: int32, description: How many to list. }
response:
  payload:
    type: list<object>
    description: The boxes.
    type_name: Scanned
    fields:
      id: { type: string, description: The id. }
paging: { marker: after, limit: limit, items: payload, next_from_item: id }
examples:
  - title: One
    request: { limit: 1 }
    response: { payload: [{ id: box }] }
";
const TRACK: &str = "\
operation: TrackBox
summary: Tracks a box.
page: { title: None, address: https://acme.example/track }
endpoint: GET /tasks/{id}
idempotent: true
path:
  id: { type: string, required: true, description: The id. }
response:
  body:
    status:
      type: object
      description: How it is.
      type_name: Status
      fields:
        phase: { type: int64, description: The phase. }
waiting: { member: status.phase, success: [0], failure: [1] }
examples:
  - title: Done
    request: { id: one }
    response: { status: { phase: 7 } }
";

fn boxes() -> Builder {
    let mut sources = Sources::new();
    let file = |path: &str| match path {
        "vendor" => include_str!("../data/acme/vendor.yaml"),
        _ => include_str!("../data/acme/dcs/service.yaml"),
    };
    sources.insert("acme/vendor.yaml", file("vendor"));
    sources.insert("acme/dcs/service.yaml", file("service"));
    for (name, text) in [
        ("list_boxes", LIST),
        ("list_pages", PAGES),
        ("walk_boxes", WALK),
        ("scan_boxes", SCAN),
        ("track_box", TRACK),
    ] {
        sources.insert(format!("acme/dcs/{name}.yaml"), text);
    }
    let api = cloudbind_codegen::read(&sources).unwrap_or_else(|error| panic!("{error}"));
    Simulator::builder().api(api)
}

async fn get(simulator: &Simulator, target: &str) -> Value {
    let answer = Outgoing::with_token("GET", target).send(simulator).await;
    assert_eq!(answer.status, 200, "{target}: {:?}", answer.body);
    answer.json()
}

#[tokio::test]
async fn an_offset_and_a_limit_cut_out_the_page() {
    let simulator = boxes().start().await.expect("it starts");
    for (query, expected) in [
        ("", json!(["a", "b"])),
        ("?offset=1&limit=3", json!(["b", "c", "d"])),
        ("?offset=4", json!(["e"])),
        ("?offset=5", json!([])),
        ("?offset=-1", json!(["a", "b"])),
    ] {
        let page = get(&simulator, &format!("/boxes{query}")).await;
        assert_eq!(page["boxes"], expected, "{query}");
        assert_eq!(page["info"]["total"], "5", "{query}");
    }
    // The documented example is answered as it is.
    let documented = get(&simulator, "/boxes?offset=0").await;
    assert_eq!(documented["info"]["total"], "31");
}

#[tokio::test]
async fn a_listing_has_as_many_items_as_one_likes() {
    let simulator = boxes().listed_items(7).start().await.expect("it starts");
    let page = get(&simulator, "/boxes?offset=4&limit=3").await;
    let expected = json!({"boxes": ["e", "a", "b"], "info": {"total": "7"}});
    assert_eq!(page, expected);
    assert_eq!(
        get(&simulator, "/boxes?offset=0").await["info"]["total"],
        "7"
    );
    // Without an example, made-up items do.
    let page = get(&simulator, "/pages?no=3&size=3").await;
    assert_eq!(page, json!({"boxes": ["example"], "count": 7}));
}

#[tokio::test]
async fn markers_lead_through_a_listing() {
    let simulator = boxes().listed_items(5).start().await.expect("it starts");
    let mut seen = Vec::new();
    let mut target = "/walk?limit=2".to_owned();
    loop {
        let page = get(&simulator, &target).await;
        seen.push(page["boxes"].as_array().expect("a list").len());
        match page["info"]["next"].as_str() {
            Some(next) => target = format!("/walk?limit=2&marker={next}"),
            None => break,
        }
    }
    assert_eq!(seen, [2, 2, 1]);

    let first = get(&simulator, "/scan?limit=2").await;
    assert_eq!(first, json!([{"id": "box~1"}, {"id": "box~2"}]));
    let last = get(&simulator, "/scan?limit=9&after=box~4").await;
    assert_eq!(last, json!([{"id": "box~5"}]));
    assert_eq!(get(&simulator, "/scan?after=box~5").await, json!([]));
}

#[tokio::test]
async fn a_task_ends_after_as_many_questions_as_one_likes() {
    let simulator = boxes()
        .polls_until_done(2)
        .start()
        .await
        .expect("it starts");
    for id in ["one", "two"] {
        let mut phases = Vec::new();
        for _ in 0..4 {
            let answer = get(&simulator, &format!("/tasks/{id}")).await;
            phases.push(answer["status"]["phase"].as_i64());
        }
        // What is documented to be neither done nor failed is not; the example's 7 is no end.
        assert_eq!(phases, [Some(2), Some(2), Some(0), Some(0)], "{id}");
    }
    let failing = boxes().failing_tasks().start().await.expect("it starts");
    assert_eq!(get(&failing, "/tasks/one").await["status"]["phase"], 1);
}
