//! Listings in pages: what is asked for, where they end, and which faults of services they survive.

#[allow(dead_code, reason = "not every test needs all of it")]
mod wire;

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use cloudbind::paging::{PageFault, Paged, Seen};
use cloudbind::stub::Stub;
use cloudbind::transport::Stage;
use cloudbind::{CallOptions, Client, Operation};
use fixtures::{paging_item, paging_marker, paging_offset, paging_page};
use futures_core::Stream;
use paging_item::acme::store::{ScanBoxes, ScanBoxesResponse, ScannedBox};
use paging_marker::acme::store::{Crate, PageInfo, WalkBoxes, WalkBoxesResponse};
use paging_offset::acme::store::{ListBoxes, ListedBox};
use paging_page::acme::store::{FindBoxes, FindBoxesRequired, FindBoxesResponse, Found};
use wire::{Answer, served};

/// Boxes, of which a stub answers with the pages that are asked for.
#[derive(Clone, Default)]
struct Store {
    /// Each with what was asked for.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Store {
    /// The pages that were asked for, each `offset/limit`.
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn note(&self, place: impl std::fmt::Debug, size: impl std::fmt::Debug) {
        let noted = format!("{place:?}/{size:?}")
            .replace("Some(", "")
            .replace(')', "");
        self.asked.lock().unwrap().push(noted);
    }

    /// Answers the next pages of ListBoxes so: the total, and how many items.
    fn lists(&self, stub: &Stub, pages: &'static [(Option<i64>, Option<usize>)]) {
        for &(total, count) in pages {
            let store = self.clone();
            stub.succeed::<ListBoxes>(move |request, response| {
                store.note(request.offset, request.limit);
                response.total_count = total;
                let first = usize::try_from(request.offset.unwrap_or(0)).unwrap();
                response.box_set = count.map(|count| {
                    let ids = first..first + count;
                    ids.map(|id| listed(&format!("box-{id}"))).collect()
                });
            });
        }
    }
}

fn listed(id: &str) -> ListedBox {
    let mut listed = ListedBox::default();
    listed.id = Some(id.to_owned());
    listed
}

fn client<O: Operation>(stub: &Stub) -> Client<O::Service> {
    stub.client()
}

/// The ids of all items that a listing by offsets gives, what was asked for, and how it ended.
async fn list(
    request: ListBoxes,
    pages: &'static [(Option<i64>, Option<usize>)],
) -> (usize, Vec<String>, Option<String>) {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(&stub, pages);
    let mut items = client::<ListBoxes>(&stub).items(&request);
    let mut ids = Vec::new();
    let mut end = None;
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => ids.push(item.id.unwrap()),
            Err(error) => {
                end = Some(error.to_string());
                assert!(items.next().await.is_none(), "an error ends the listing");
            }
        }
    }
    stub.verify();
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "nothing comes twice: {ids:?}");
    (ids.len(), store.asked(), end)
}

#[tokio::test]
async fn a_listing_by_offsets_ends_at_the_total() {
    let all = list(
        ListBoxes::new().limit(2),
        &[(Some(5), Some(2)), (Some(5), Some(2)), (Some(5), Some(1))],
    );
    assert_eq!(all.await, (5, strings(&["None/2", "2/2", "4/2"]), None));
    // No further page is asked for to see that it is empty.
    let even = list(ListBoxes::new().limit(2), &[(Some(2), Some(2))]);
    assert_eq!(even.await, (2, strings(&["None/2"]), None));
}

#[tokio::test]
async fn the_documented_maximum_is_asked_for_unless_somebody_says_otherwise() {
    let usual = list(ListBoxes::new(), &[(Some(1), Some(1))]);
    assert_eq!(usual.await.1, ["None/100"]);

    let (stub, store) = (Stub::new(), Store::default());
    store.lists(&stub, &[(Some(1), Some(1)), (Some(1), Some(1))]);
    let client = client::<ListBoxes>(&stub);
    let few = client.pages(&ListBoxes::new().limit(3)).page_size(7);
    assert_eq!(count(few).await, 1);
    let many = client.pages(&ListBoxes::new()).page_size(1_000);
    assert_eq!(count(many).await, 1);
    assert_eq!(store.asked(), ["None/7", "None/100"]);
}

#[tokio::test]
async fn a_listing_begins_where_its_request_says() {
    let rest = list(
        ListBoxes::new().offset(3).limit(2),
        &[(Some(6), Some(2)), (Some(6), Some(1))],
    );
    assert_eq!(rest.await, (3, strings(&["3/2", "5/2"]), None));
}

#[tokio::test]
async fn a_listing_without_a_total_ends_with_a_page_that_is_short() {
    let short = list(
        ListBoxes::new().limit(2),
        &[(None, Some(2)), (None, Some(1))],
    );
    assert_eq!(short.await, (3, strings(&["None/2", "2/2"]), None));
    let empty = list(
        ListBoxes::new().limit(2),
        &[(None, Some(2)), (None, Some(0))],
    );
    assert_eq!(empty.await.0, 2);
    let missing = list(ListBoxes::new().limit(2), &[(None, Some(2)), (None, None)]);
    assert_eq!(missing.await.0, 2);
    // What is asked for beyond the documented maximum may be cut down without a word.
    let cut = list(
        ListBoxes::new().limit(500),
        &[(None, Some(100)), (None, Some(7)), (None, Some(0))],
    );
    assert_eq!(
        cut.await,
        (107, strings(&["None/500", "100/500", "107/500"]), None)
    );
}

#[tokio::test]
async fn the_latest_total_counts() {
    let grows = list(
        ListBoxes::new().limit(2),
        &[(Some(3), Some(2)), (Some(5), Some(2)), (Some(5), Some(1))],
    );
    assert_eq!(grows.await.0, 5);
    let shrinks = list(
        ListBoxes::new().limit(2),
        &[(Some(9), Some(2)), (Some(3), Some(1))],
    );
    assert_eq!(shrinks.await, (3, strings(&["None/2", "2/2"]), None));
    let vanishes = list(
        ListBoxes::new().limit(2),
        &[(Some(9), Some(2)), (None, Some(1))],
    );
    assert_eq!(vanishes.await.0, 3);
}

#[tokio::test]
async fn a_page_that_is_short_or_empty_is_not_the_end_if_the_total_says_so() {
    let short = list(
        ListBoxes::new().limit(3),
        &[(Some(5), Some(1)), (Some(5), Some(3)), (Some(5), Some(1))],
    );
    assert_eq!(short.await, (5, strings(&["None/3", "1/3", "4/3"]), None));
    let empty = list(
        ListBoxes::new().limit(2),
        &[(Some(6), Some(2)), (Some(6), Some(0)), (Some(6), Some(2))],
    );
    assert_eq!(empty.await, (4, strings(&["None/2", "2/2", "4/2"]), None));
}

#[tokio::test]
async fn a_total_that_never_comes_true_is_an_error() {
    let pages: &[(Option<i64>, Option<usize>)] =
        Box::leak(vec![(Some(i64::MAX), Some(0)); 100].into());
    let (items, asked, end) = list(ListBoxes::new(), pages).await;
    assert_eq!((items, asked.len()), (0, 100));
    let end = end.unwrap();
    assert!(end.contains("ListBoxes: 100 empty pages in a row"), "{end}");
}

#[tokio::test]
async fn pages_are_asked_for_by_their_number_from_the_first_one_on() {
    let (stub, store) = (Stub::new(), Store::default());
    for (total, count) in [("5", 2), ("5", 2), ("5", 1)] {
        let store = store.clone();
        stub.expect::<FindBoxes>(move |request| {
            store.note(request.page_no, &request.page_size);
            Ok(found(Some(total), count))
        });
    }
    let request = FindBoxes::new(FindBoxesRequired { page_no: 0 }).page_size("2");
    let all = client::<FindBoxes>(&stub)
        .items(&request)
        .collect_all(5)
        .await;
    assert_eq!(all.unwrap(), ["box-0", "box-1", "box-0", "box-1", "box-0"]);
    stub.verify();
    assert_eq!(store.asked(), ["0/\"2\"", "1/\"2\"", "2/\"2\""]);
}

fn found(total: Option<&str>, count: usize) -> FindBoxesResponse {
    let mut found = Found::default();
    found.total = total.map(str::to_owned);
    found.names = Some((0..count).map(|id| format!("box-{id}")).collect());
    let mut response = FindBoxesResponse::default();
    response.data = Some(found);
    response
}

#[tokio::test]
async fn pages_of_an_unknown_size_end_with_an_empty_one() {
    let stub = Stub::new();
    for count in [2, 1, 0] {
        stub.expect::<FindBoxes>(move |_| Ok(found(Some("99"), count)));
    }
    let request = FindBoxes::new(FindBoxesRequired { page_no: 4 });
    assert_eq!(count(client::<FindBoxes>(&stub).pages(&request)).await, 3);
    stub.verify();
    // An object that is missing is an empty page.
    stub.succeed::<FindBoxes>(|_, _| {});
    assert_eq!(count(client::<FindBoxes>(&stub).pages(&request)).await, 1);
}

/// Answers WalkBoxes with one box and each of these as the next marker.
fn walks(stub: &Stub, store: &Store, markers: &[Option<&'static str>]) {
    for marker in markers.iter().copied() {
        let store = store.clone();
        stub.expect::<WalkBoxes>(move |request| {
            store.note(&request.marker, 1);
            let mut info = PageInfo::default();
            info.next_marker = marker.map(str::to_owned);
            let mut response = WalkBoxesResponse::default();
            response.page_info = Some(info);
            response.boxes = marker.map(|_| vec![Crate::default()]);
            Ok(response)
        });
    }
}

#[tokio::test]
async fn markers_lead_to_the_page_that_has_none() {
    for last in [None, Some("")] {
        let (stub, store) = (Stub::new(), Store::default());
        walks(&stub, &store, &[Some("a"), Some("b"), last]);
        assert_eq!(
            count(client::<WalkBoxes>(&stub).pages(&WalkBoxes::new())).await,
            3
        );
        stub.verify();
        assert_eq!(store.asked(), ["None/1", "\"a\"/1", "\"b\"/1"]);
    }
}

#[tokio::test]
async fn a_marker_that_comes_again_ends_the_listing_with_an_error() {
    let (stub, store) = (Stub::new(), Store::default());
    walks(&stub, &store, &[Some("a"), Some("b"), Some("a")]);
    let mut pages = client::<WalkBoxes>(&stub).pages(&WalkBoxes::new());
    for _ in 0..3 {
        pages.next().await.unwrap().unwrap();
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(&error.fault, PageFault::Repeated(marker) if marker == "a"));
    assert_eq!((error.pages, error.items), (3, 3));
    assert_eq!(
        error.to_string(),
        "store WalkBoxes: the next marker is one that came before; before it came 3 pages with 3 items"
    );
    assert!(pages.next().await.is_none());
    stub.verify();

    // The marker that the listing began with is one of them.
    walks(&stub, &store, &[Some("a")]);
    let mut pages = client::<WalkBoxes>(&stub).pages(&WalkBoxes::new().marker("a"));
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.unwrap().is_err());
}

/// A page of ScanBoxes with boxes of these numbers.
fn scanned(numbers: &[Option<i64>]) -> ScanBoxesResponse {
    let mut response = ScanBoxesResponse::default();
    let one = |number: &Option<i64>| {
        let mut scanned = ScannedBox::default();
        scanned.number = *number;
        scanned
    };
    response.payload = Some(numbers.iter().map(one).collect());
    response
}

#[tokio::test]
async fn the_last_item_of_a_page_leads_to_the_next_one() {
    let (stub, store) = (Stub::new(), Store::default());
    for numbers in [[Some(3), Some(5), Some(8)].as_slice(), &[Some(9)]] {
        let store = store.clone();
        stub.expect::<ScanBoxes>(move |request| {
            store.note(request.after, request.limit);
            Ok(scanned(numbers))
        });
    }
    let items = client::<ScanBoxes>(&stub).items(&ScanBoxes::new());
    let all: Vec<_> = items.collect_all(10).await.unwrap();
    let numbers: Vec<_> = all.iter().map(|item| item.number).collect();
    assert_eq!(numbers, [Some(3), Some(5), Some(8), Some(9)]);
    assert_eq!(store.asked(), ["None/3", "8/3"]);
    stub.verify();
}

#[tokio::test]
async fn a_last_item_without_a_marker_is_an_error_after_its_page() {
    let stub = Stub::new();
    stub.expect::<ScanBoxes>(|_| Ok(scanned(&[Some(1), Some(2), None])));
    let mut pages = client::<ScanBoxes>(&stub).pages(&ScanBoxes::new());
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error.fault, PageFault::NoMarker));
    stub.verify();
}

#[tokio::test]
async fn an_error_comes_once_says_how_far_it_came_and_can_be_gone_on_from() {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(&stub, &[(Some(6), Some(2)), (Some(6), Some(2))]);
    stub.expect::<ListBoxes>(|_| Err(Stub::lose::<ListBoxes>(Stage::Interrupted)));
    let client = client::<ListBoxes>(&stub);
    let mut items = client.items(&ListBoxes::new().limit(2));
    for _ in 0..4 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.call().is_some());
    assert_eq!((error.pages, error.items), (2, 4));
    let shown = error.to_string();
    assert!(
        shown.starts_with("store ListBoxes: the connection broke")
            && shown.ends_with("; before it came 2 pages with 4 items"),
        "{shown}"
    );
    assert!(items.next().await.is_none());

    store.lists(&stub, &[(Some(6), Some(2))]);
    let rest = client.items(error.request()).collect_all(9).await.unwrap();
    assert_eq!(rest, [listed("box-4"), listed("box-5")]);
    stub.verify();
}

#[tokio::test]
async fn nothing_is_read_ahead() {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(&stub, &[(Some(4), Some(2)), (Some(4), Some(2))]);
    let mut items = client::<ListBoxes>(&stub).items(&ListBoxes::new().limit(2));
    assert!(store.asked().is_empty());
    for _ in 0..2 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(store.asked().len(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!(store.asked().len(), 2);
}

#[tokio::test]
async fn more_than_expected_is_an_error() {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(
        &stub,
        &[(Some(9), Some(2)), (Some(9), Some(2)), (Some(2), Some(2))],
    );
    let client = client::<ListBoxes>(&stub);
    let request = ListBoxes::new().limit(2);
    let error = client.items(&request).collect_all(3).await.unwrap_err();
    assert!(matches!(error.fault, PageFault::TooMany(3)));
    assert_eq!((error.pages, error.items), (2, 4));
    assert_eq!(
        client.items(&request).collect_all(2).await.unwrap().len(),
        2
    );
    stub.verify();
}

#[tokio::test]
async fn what_is_no_offset_is_refused_before_anything_is_sent() {
    let stub = Stub::new();
    let client = client::<ListBoxes>(&stub);
    let mut pages = client.pages(&ListBoxes::new().offset(-5));
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(&error.fault, PageFault::Misplaced(place) if place == "-5"));
    assert!(pages.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn the_time_of_a_whole_listing_ends_it() {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(&stub, &[(Some(4), Some(2))]);
    let limit = Duration::from_secs(5);
    let mut pages = client::<ListBoxes>(&stub)
        .pages(&ListBoxes::new().limit(2))
        .within(limit)
        .options(CallOptions::new().timeout(Duration::from_secs(1)));
    // It begins with the first request.
    tokio::time::advance(limit * 2).await;
    pages.next().await.unwrap().unwrap();
    tokio::time::advance(limit).await;
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error.fault, PageFault::Deadline(within) if within == limit));
    assert_eq!(error.pages, 1);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn pages_and_items_are_streams() {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(
        &stub,
        &[(Some(3), Some(2)), (Some(3), Some(1)), (Some(1), Some(1))],
    );
    let client = client::<ListBoxes>(&stub);
    let request = ListBoxes::new().limit(2);
    assert_eq!(count(client.items(&request)).await, 3);
    assert_eq!(count(client.pages(&request)).await, 1);
    stub.verify();
}

#[tokio::test]
async fn a_next_that_is_dropped_loses_nothing() {
    let body = r#"{"TotalCount":1,"BoxSet":[{"Id":"a"}]}"#;
    let (client, server) = served::<ListBoxes>(vec![Answer::Fixed(200, "", body)]);
    let mut pages = client.pages(&ListBoxes::new());
    {
        let mut next = pin!(pages.next());
        let mut context = Context::from_waker(Waker::noop());
        assert!(next.as_mut().poll(&mut context).is_pending());
    }
    // The same call goes on, and no other is made.
    assert_eq!(pages.next().await.unwrap().unwrap().total_count, Some(1));
    assert!(pages.next().await.is_none());
    assert_eq!(server.join().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_time_of_a_whole_listing_ends_a_call_that_is_under_way() {
    // A server that takes connections and says nothing.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::<<ListBoxes as Operation>::Service>::builder()
        .endpoint(format!("http://{}", listener.local_addr().unwrap()))
        .credentials(cloudbind::Credentials::access_key(
            "NOT-A-KEY",
            "not-a-secret",
        ))
        .build()
        .unwrap();
    let limit = Duration::from_secs(5);
    let began = tokio::time::Instant::now();
    let mut pages = client.pages(&ListBoxes::new()).within(limit);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.call().is_some(), "{error}");
    // On the clock that stands still unless it is waited for.
    assert!(
        began.elapsed() <= limit + Duration::from_millis(10),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test]
async fn pages_travel_as_the_page_of_the_vendor_says() {
    let (client, server) = served::<ListBoxes>(vec![
        Answer::Fixed(
            200,
            "",
            r#"{"TotalCount":3,"BoxSet":[{"Id":"a"},{"Id":"b"}]}"#,
        ),
        Answer::Fixed(503, "Retry-After: 0\r\n", ""),
        Answer::Fixed(200, "", r#"{"TotalCount":3,"BoxSet":[{"Id":"c"}]}"#),
    ]);
    let all = client.items(&ListBoxes::new()).page_size(2).collect_all(3);
    let ids: Vec<_> = all
        .await
        .unwrap()
        .into_iter()
        .filter_map(|one| one.id)
        .collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let bodies: Vec<_> = server
        .join()
        .unwrap()
        .iter()
        .map(wire::Received::text)
        .collect();
    // What is only read is sent again.
    assert_eq!(
        bodies,
        [
            r#"{"Limit":2}"#,
            r#"{"Offset":2,"Limit":2}"#,
            r#"{"Offset":2,"Limit":2}"#
        ]
    );

    let (client, server) = served::<ScanBoxes>(vec![
        Answer::Fixed(200, "", r#"[{"number":1},{"number":2},{"number":9}]"#),
        Answer::Fixed(200, "", "null"),
    ]);
    assert_eq!(count(client.items(&ScanBoxes::new())).await, 3);
    let lines: Vec<_> = server
        .join()
        .unwrap()
        .into_iter()
        .map(|one| one.line)
        .collect();
    assert_eq!(
        lines,
        [
            "GET /boxes/scan?limit=3 HTTP/1.1",
            "GET /boxes/scan?after=9&limit=3 HTTP/1.1"
        ]
    );
}

/// How many things a stream gives. None of them may be an error.
async fn count<T, E: std::fmt::Debug>(stream: impl Stream<Item = Result<T, E>>) -> usize {
    let mut stream = pin!(stream);
    let mut count = 0;
    while let Some(item) = poll_fn(|context| stream.as_mut().poll_next(context)).await {
        item.unwrap();
        count += 1;
    }
    count
}

#[test]
fn the_blocking_client_has_iterators() {
    let (stub, store) = (Stub::new(), Store::default());
    store.lists(
        &stub,
        &[
            (Some(3), Some(2)),
            (Some(3), Some(1)),
            (Some(2), Some(2)),
            (Some(3), Some(2)),
        ],
    );
    stub.expect::<ListBoxes>(|_| Err(Stub::refuse::<ListBoxes>("any", 404)));
    let client = Client::<<ListBoxes as Operation>::Service>::builder()
        .endpoint("http://localhost")
        .credentials(cloudbind::Credentials::access_key(
            "NOT-A-KEY",
            "not-a-secret",
        ))
        .stub(&stub)
        .build_blocking()
        .unwrap();
    let request = ListBoxes::new();
    let ids: Vec<_> = client
        .items(&request)
        .page_size(2)
        .map(|item| item.unwrap().id.unwrap())
        .collect();
    assert_eq!(ids, ["box-0", "box-1", "box-2"]);
    assert_eq!(
        client
            .items(&request)
            .page_size(2)
            .collect_all(2)
            .unwrap()
            .len(),
        2
    );
    let ends: Vec<bool> = client
        .pages(&request)
        .page_size(2)
        .map(|page| page.is_ok())
        .collect();
    assert_eq!(ends, [true, false]);
    stub.verify();
}

/// What is generated names the right members.
#[test]
fn what_a_page_says_is_found_through_objects() {
    let seen = FindBoxes::seen(&found(Some("7"), 2));
    let expected = Seen {
        items: 2,
        total: Some("7".to_owned()),
        next: None,
    };
    assert_eq!(seen, expected);
    assert_eq!(FindBoxes::items(found(None, 2)), ["box-0", "box-1"]);
    assert_eq!(
        FindBoxes::seen(&FindBoxesResponse::default()),
        Seen::default()
    );
    let seen = ScanBoxes::seen(&scanned(&[Some(1), Some(7)]));
    assert_eq!((seen.items, seen.next.as_deref()), (2, Some("7")));
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
