//! Tasks: how they are asked for, and how they end.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use cloudbind::stub::Stub;
use cloudbind::transport::Stage;
use cloudbind::waiting::{Awaited, Wait, WaitError};
use cloudbind::{Client, ErrorClass, Operation};
use fixtures::tasks::acme::store::{
    Job, JobStatus, JobStatusPhase, ShipBox, ShipBoxRequired, ShipBoxResponse, Track,
    TrackRequired, TrackResponse,
};
use tokio::time::Instant;

type Service = <Track as Operation>::Service;

fn track() -> Track {
    Track::new(TrackRequired {
        job: 7,
        r#box: "box-1".into(),
    })
}

fn phase(phase: &str) -> TrackResponse {
    let mut status = JobStatus::default();
    status.phase = Some(JobStatusPhase::from(phase));
    status.reason = Some(format!("it is {phase}"));
    let mut response = TrackResponse::default();
    response.status = Some(status);
    response
}

/// A stub that tells these phases, one after the other.
fn phases(phases: &[&'static str]) -> Stub {
    let stub = Stub::new();
    for text in phases.iter().copied() {
        stub.expect::<Track>(move |_| Ok(phase(text)));
    }
    stub
}

fn client(stub: &Stub) -> Client<Service> {
    stub.client()
}

#[tokio::test(start_paused = true)]
async fn a_task_is_asked_for_until_it_is_done() {
    let stub = phases(&["Packing", "Moving", "Moving", "Arrived"]);
    let began = Instant::now();
    let wait = Wait::new().every(Duration::from_secs(10));
    let done = client(&stub).wait(&track(), wait).await.unwrap();
    assert_eq!(done.into_response(), phase("Arrived"));
    stub.verify();
    // Three pauses, each shortened by a fifth at most; the first question is put at once.
    let took = began.elapsed().as_secs_f64();
    assert!((23.9..=30.1).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn the_specification_says_how_often_and_for_how_long() {
    assert_eq!(
        (Track::WAITING.every, Track::WAITING.within),
        (Some(5), Some(600))
    );
    let stub = phases(&["Moving", "Arrived"]);
    let began = Instant::now();
    client(&stub).wait(&track(), Wait::new()).await.unwrap();
    let took = began.elapsed().as_secs_f64();
    assert!((3.9..=5.1).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn a_task_that_fails_brings_the_whole_answer() {
    let stub = phases(&["Moving", "Lost"]);
    let error = client(&stub).wait(&track(), Wait::new()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "store Track: the task has failed, its state is `Lost` (request id stub)"
    );
    let WaitError::Failed(task) = error else {
        panic!("{error}")
    };
    assert_eq!((task.state.as_str(), task.polls), ("Lost", 2));
    let status = task.reply.into_response().status.unwrap();
    assert_eq!(status.reason.as_deref(), Some("it is Lost"));
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn an_undocumented_state_counts_as_running_and_is_told_in_the_end() {
    let stub = phases(&["Vanishing"; 4]);
    let wait = Wait::new()
        .every(Duration::from_secs(10))
        .within(Duration::from_secs(25));
    let began = Instant::now();
    let error = client(&stub).wait(&track(), wait).await.unwrap_err();
    let took = began.elapsed();
    let WaitError::Deadline(task) = &error else {
        panic!("{error}")
    };
    assert_eq!(task.state.as_deref(), Some("Vanishing"));
    assert_eq!(task.reply.as_deref(), Some(&phase("Vanishing")));
    assert_eq!(task.polls, 4);
    assert!(task.error.is_none());
    assert_eq!(error.class(), ErrorClass::Transient);
    let shown = error.to_string();
    assert!(
        shown.contains("not ended in 25 s, its last state is `Vanishing`"),
        "{shown}"
    );
    // The last question is put when its answer can still come in time.
    assert_eq!(took.as_secs(), 24);
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn a_short_time_is_used_up_to_its_last_tenth() {
    let stub = phases(&["Moving"; 3]);
    let wait = Wait::new()
        .every(Duration::from_millis(700))
        .within(Duration::from_secs(1));
    let began = Instant::now();
    let error = client(&stub).wait(&track(), wait).await.unwrap_err();
    assert!(matches!(error, WaitError::Deadline(_)), "{error}");
    assert_eq!(began.elapsed(), Duration::from_millis(900));
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_a_state_is_no_end() {
    let stub = Stub::new();
    stub.succeed::<Track>(|_, _| {});
    stub.expect::<Track>(|_| Ok(phase("Arrived")));
    client(&stub).wait(&track(), Wait::new()).await.unwrap();
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn a_question_that_fails_ends_the_wait_with_its_error() {
    let stub = phases(&["Moving"]);
    stub.expect::<Track>(|_| Err(Stub::lose::<Track>(Stage::Interrupted)));
    let error = client(&stub).wait(&track(), Wait::new()).await.unwrap_err();
    assert!(matches!(error, WaitError::Call(_)), "{error}");
    assert_eq!(error.class(), ErrorClass::Transient);
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn a_question_that_the_end_cuts_off_is_no_error_of_its_own() {
    let stub = phases(&["Moving"]);
    stub.expect::<Track>(|_| Err(Stub::lose::<Track>(Stage::Timeout)));
    let wait = Wait::new().within(Duration::ZERO);
    let error = client(&stub).wait(&track(), wait).await.unwrap_err();
    assert!(matches!(error, WaitError::Deadline(_)), "{error}");
    let wait = Wait::new().within(Duration::ZERO);
    let error = client(&stub).wait(&track(), wait).await.unwrap_err();
    let WaitError::Deadline(task) = error else {
        panic!("{error}")
    };
    assert!(task.error.is_some() && task.reply.is_none());
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn what_is_dropped_asks_no_more() {
    let stub = phases(&["Moving", "Arrived"]);
    let client = client(&stub);
    {
        let request = track();
        let mut wait = pin!(client.wait(&request, Wait::new()));
        let mut context = Context::from_waker(Waker::noop());
        assert!(wait.as_mut().poll(&mut context).is_pending());
    }
    tokio::time::advance(Duration::from_secs(60)).await;
    // The second answer is still there for somebody else.
    client.wait(&track(), Wait::new()).await.unwrap();
    stub.verify();
}

fn ship() -> ShipBox {
    ShipBox::new(ShipBoxRequired {
        box_id: "box-1".into(),
    })
}

fn shipped() -> ShipBoxResponse {
    let mut job = Job::default();
    job.id = Some(7);
    let mut response = ShipBoxResponse::default();
    response.job = Some(job);
    response.carrier = Some("post".to_owned());
    response
}

#[tokio::test(start_paused = true)]
async fn a_task_is_asked_for_by_what_it_began_with() {
    let stub = Stub::new();
    stub.expect::<ShipBox>(|_| Ok(shipped()));
    stub.expect::<Track>(|request| {
        assert_eq!(*request, track().carrier("post"));
        Ok(phase("Arrived"))
    });
    let client = client(&stub);
    let reply = client.send(&ship()).await.unwrap();
    let done = client.wait_for(&ship(), &reply, Wait::new()).await.unwrap();
    assert_eq!(done.into_response(), phase("Arrived"));
    stub.verify();
}

#[tokio::test]
async fn an_answer_that_names_no_task_is_an_error_and_nothing_is_asked() {
    let stub = Stub::new();
    let mut response = shipped();
    response.job = None;
    let error = client(&stub)
        .wait_for(&ship(), &response, Wait::new())
        .await
        .unwrap_err();
    assert!(matches!(error, WaitError::NoTask("job.id")), "{error}");
    assert!(error.to_string().contains("has no `job.id`"), "{error}");
}

#[test]
fn the_blocking_client_waits_too() {
    let stub = phases(&["Moving", "Arrived", "Lost"]);
    stub.expect::<Track>(|_| Ok(phase("Arrived")));
    let client = Client::<Service>::builder()
        .endpoint("http://localhost")
        .credentials(cloudbind::Credentials::access_key(
            "NOT-A-KEY",
            "not-a-secret",
        ))
        .stub(&stub)
        .build_blocking()
        .unwrap();
    let at_once = || Wait::new().every(Duration::ZERO);
    client.wait(&track(), at_once()).unwrap();
    let error = client.wait(&track(), at_once()).unwrap_err();
    assert!(matches!(error, WaitError::Failed(_)), "{error}");
    client.wait_for(&ship(), &shipped(), at_once()).unwrap();
    stub.verify();
}
