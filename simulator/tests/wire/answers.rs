//! What successful requests are answered with.

use serde_json::json;

use crate::client::Outgoing;
use crate::vectors::acme;

#[tokio::test]
async fn the_example_of_the_request_is_the_answer() {
    let simulator = acme().start().await.expect("it starts");
    let second = "/v2/p/instances?tag=a&flag=true&zeta=2&tag=b";
    let request = Outgoing::with_token("GET", second)
        .set("X-Language", "en-us")
        .set("X-Codes", "1,2");
    let answer = request.clone().send(&simulator).await;
    assert_eq!((answer.status, answer.header("x-total")), (200, Some("2")));
    let id = answer.header("x-request-id").expect("an id");
    assert_ne!(id, "of-the-example");
    assert_eq!(
        answer.json(),
        json!({"instances": ["second"], "request_id": id})
    );
    // Any other request gets the first.
    let answer = request.set("X-Codes", "1,3").send(&simulator).await;
    assert_eq!(answer.header("x-total"), Some("1"));
    assert_eq!(answer.json(), json!({"instances": ["first"]}));
}

#[tokio::test]
async fn a_whole_body_is_answered_as_it_is() {
    let simulator = acme().start().await.expect("it starts");
    let answer = Outgoing::with_token("GET", "/v2/p/trees/all")
        .send(&simulator)
        .await;
    assert_eq!(answer.json(), json!(["oak", "elm"]));
    assert!(answer.header("x-request-id").is_some());
}

#[tokio::test]
async fn without_an_example_the_types_make_the_answer() {
    let simulator = acme().start().await.expect("it starts");
    let answer = Outgoing::with_token("GET", "/v2/p/trees/t")
        .send(&simulator)
        .await;
    assert_eq!((answer.status, answer.header("x-total")), (202, Some("7")));
    assert_eq!(
        answer.json(),
        json!({
            "tree": {"name": "example", "root": {}, "children": []},
            "kind": "oak",
            "names": ["example", "example"],
            "sizes": {"key": 1.5},
            "secret": "examplexx",
            "planted": "2025-01-01T00:00:00Z",
        })
    );
}
