//! Tokens by which a service recognises a request that is sent again.
//!
//! No documented operation has one yet, so these tests describe operations of their own, and look at
//! the bytes that arrive.

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use cloudbind::codec::{Fields, RequestWriter};
use cloudbind::operation::{Description, Operation, Place};
use cloudbind::tencentcloud::cynosdb::{self, Cynosdb};
use cloudbind::{CallOptions, Retry};
use support::{Canned, client};

/// Where a token travels.
const BODY: u8 = 0;
const QUERY: u8 = 1;
const HEADER: u8 = 2;

/// An operation with a token.
#[derive(Debug, Clone, Default)]
struct Create<const PLACE: u8> {
    name: String,
    token: Option<String>,
}

impl<const PLACE: u8> Operation for Create<PLACE> {
    type Service = Cynosdb;
    type Response = ();
    type Error = cynosdb::PauseServerlessError;
    const DESCRIPTION: &'static Description = &described(PLACE);

    fn encode(&self, request: &mut RequestWriter) {
        const NAME: (Place, &str) = (Place::Body, "Name");
        let fields: Fields = match PLACE {
            QUERY => &[NAME, (Place::Query, "clientToken")],
            HEADER => &[NAME, (Place::Header, "X-Client-Token")],
            _ => &[NAME, (Place::Body, "ClientToken")],
        };
        request.fields(fields, &[&self.name, &self.token]);
    }
}

const fn described(place: u8) -> Description {
    let create = Description::new("Create", "POST", "/");
    match place {
        QUERY => create.client_token_query("clientToken"),
        HEADER => create.client_token_header("X-Client-Token"),
        _ => create.client_token("ClientToken"),
    }
}

fn create<const PLACE: u8>(token: Option<&str>) -> Create<PLACE> {
    Create {
        name: "example".to_owned(),
        token: token.map(str::to_owned),
    }
}

/// Sends the operation so often to a server that answers so. Gives the requests that came.
async fn sent<const PLACE: u8>(
    operation: &Create<PLACE>,
    times: usize,
    status: u16,
) -> Vec<String> {
    let server = Canned::answering(status, "", r#"{"Response":{}}"#).await;
    let client = client::<Cynosdb>(&server.url);
    let quick = Retry::new().base_delay(Duration::from_millis(1));
    let options = CallOptions::new().retry(quick);
    for _ in 0..times {
        let outcome = client.send_with(operation, &options).await;
        assert_eq!(outcome.is_ok(), status == 200, "{outcome:?}");
    }
    server.requests().await
}

/// The token in a request; `None` if there is none.
fn token<const PLACE: u8>(request: &str) -> Option<&str> {
    let (before, after) = match PLACE {
        QUERY => ("?clientToken=", " HTTP/1.1\r\n"),
        HEADER => ("x-client-token: ", "\r\n"),
        _ => (r#","ClientToken":""#, "\"}"),
    };
    let (_, rest) = request.split_once(before)?;
    let (token, _) = rest.split_once(after)?;
    Some(token)
}

fn tokens<const PLACE: u8>(requests: &[String]) -> Vec<&str> {
    let tokens = requests
        .iter()
        .map(|request| token::<PLACE>(request).unwrap_or_else(|| panic!("no token: {request}")));
    tokens.collect()
}

/// Whether it is a UUID, version 4.
fn is_uuid(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    let digits = |c: char| c == '-' || c.is_ascii_digit() || ('a'..='f').contains(&c);
    parts == [8, 4, 4, 4, 12] && text.chars().all(digits) && text.as_bytes()[14] == b'4'
}

async fn it_works<const PLACE: u8>() {
    // Left out, it is another one for each call.
    let requests = sent(&create::<PLACE>(None), 3, 200).await;
    let filled_in = tokens::<PLACE>(&requests);
    assert!(
        filled_in.iter().all(|token| is_uuid(token)),
        "{filled_in:?}"
    );
    assert_eq!(filled_in.iter().collect::<BTreeSet<_>>().len(), 3);

    // The attempts of a call have the same one, and there are several, for it makes them harmless.
    let requests = sent(&create::<PLACE>(None), 1, 503).await;
    let repeated = tokens::<PLACE>(&requests);
    assert_eq!(repeated.len(), 4);
    assert_eq!(repeated.iter().collect::<BTreeSet<_>>().len(), 1);
    assert!(is_uuid(repeated[0]), "{repeated:?}");

    // The caller's own is kept, and does the same.
    let requests = sent(&create::<PLACE>(Some("my-token-1")), 1, 503).await;
    assert_eq!(tokens::<PLACE>(&requests), ["my-token-1"; 4]);

    // An empty one is kept as well. No service recognises anything by it.
    let requests = sent(&create::<PLACE>(Some("")), 1, 503).await;
    assert_eq!(tokens::<PLACE>(&requests), [""]);
}

#[tokio::test]
async fn a_token_in_the_body_makes_a_request_repeatable() {
    it_works::<BODY>().await;
}

#[tokio::test]
async fn a_token_in_the_query_makes_a_request_repeatable() {
    it_works::<QUERY>().await;
}

#[tokio::test]
async fn a_token_in_a_header_makes_a_request_repeatable() {
    it_works::<HEADER>().await;
}
