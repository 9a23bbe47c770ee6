//! Documented rate limits, `Retry-After`, deadlines and the budget of repeated requests.

#[path = "support/crowd.rs"]
mod crowd;
#[path = "support/operations.rs"]
mod operations;
#[path = "support/requests.rs"]
mod requests;
#[path = "support/simulators.rs"]
mod simulators;
#[path = "support/transports.rs"]
mod transports;

use std::time::Duration;

use cloudbind::tencentcloud::{self, cynosdb};
use cloudbind::{CallOptions, Client, ClientBuilder, Credentials, Error, ErrorClass, Retry};
use cloudbind_simulator::{Failure, Simulator};
use crowd::Crowd;
use operations::{HalfAsOften, Idempotent, OnceAnHour};
use requests::pause_serverless;

const PAUSE: &str = "PauseServerless";

/// A client with fake keys that hardly waits between attempts.
fn builder(simulator: &Simulator) -> ClientBuilder<cynosdb::Cynosdb> {
    Client::builder()
        .endpoint(simulator.url())
        .region("ap-guangzhou")
        .credentials(Credentials::access_key(
            Simulator::ACCESS_KEY_ID,
            Simulator::SECRET_KEY,
        ))
        .retry(quick())
}

fn quick() -> Retry {
    Retry::new().base_delay(Duration::from_millis(1))
}

fn client(simulator: &Simulator) -> cynosdb::Client {
    builder(simulator).build().expect("all is given")
}

/// A simulator without rate limits.
async fn unlimited() -> Simulator {
    simulators::start(simulators::simulator().unlimited()).await
}

fn fail_often(simulator: &Simulator, failure: &Failure) {
    for _ in 0..200 {
        simulator.fail_next(PAUSE, failure.clone());
    }
}

/// How many requests were refused for being too many.
fn refusals(simulator: &Simulator) -> usize {
    let requests = simulator.requests();
    let refused = requests
        .iter()
        .filter(|request| request.code.as_deref() == Some("RequestLimitExceeded"));
    refused.count()
}

#[tokio::test]
async fn sixty_calls_of_a_limited_operation_wait_for_their_turn() {
    let simulator = simulators::start(simulators::simulator()).await;
    // The client is told of twice the time that the simulator asks for: what is slow on the way, as
    // the first connections are, moves requests closer together, by less than a second.
    let operation = HalfAsOften(pause_serverless());
    let mut crowd = Crowd::begin(60, &client(&simulator), &operation).await;
    for reply in crowd.succeed(60).await {
        assert!(reply.earlier_attempts().is_empty());
    }
    assert_eq!(simulator.requests().len(), 60);
    assert_eq!(refusals(&simulator), 0);
}

#[tokio::test]
async fn what_arrives_too_close_together_is_sent_again() {
    let simulator = simulators::start(simulators::simulator()).await;
    // Limits are ignored, so that something is refused: that takes a machine that sends fewer than
    // 200 requests in ten seconds to fail.
    let impatient = builder(&simulator).ignore_rate_limits();
    let impatient = impatient.build().expect("all is given");
    let mut crowd = Crowd::begin(200, &impatient, &pause_serverless()).await;
    let mut succeeded = 0;
    while let Some(call) = crowd.calls.join_next().await {
        match call.expect("no call panics") {
            Ok(_) => succeeded += 1,
            Err(error) => {
                let limit = tencentcloud::CommonErrorCode::RequestLimitExceeded;
                let kind = cynosdb::PauseServerlessError::Common(limit);
                assert_eq!(error.kind(), Some(&kind), "{error}");
                assert_eq!(error.class(), ErrorClass::Throttled);
                // Fewer when the budget is spent.
                assert!(error.earlier_attempts().len() <= 3, "{error}");
                assert!(!error.may_have_been_carried_out());
            }
        }
    }
    assert!(refusals(&simulator) > 0);
    assert_eq!(simulator.executions().total, succeeded);

    // Who keeps to the limits and is refused nevertheless gets through.
    let patient = builder(&simulator).retry(quick().max_attempts(20).budget(1000));
    let patient = patient.build().expect("all is given");
    let mut crowd = Crowd::begin(60, &patient, &pause_serverless()).await;
    crowd.succeed(60).await;
}

#[tokio::test]
async fn a_call_that_would_wait_too_long_is_not_sent() {
    let simulator = unlimited().await;
    let client = client(&simulator);
    let operation = OnceAnHour(pause_serverless());
    client.send(&operation).await.expect("the first");
    let short = CallOptions::new().timeout(Duration::from_secs(1));
    for client in [client.clone(), client] {
        for options in [&CallOptions::new(), &short] {
            let error = client.send_with(&operation, options).await;
            let error = error.expect_err("there is no room for an hour");
            let Error::RateLimit(limit) = &error else {
                panic!("{error:?}")
            };
            assert!(limit.wait > Duration::from_secs(1800), "{:?}", limit.wait);
            assert_eq!(error.class(), ErrorClass::Throttled);
            assert!(!error.may_have_been_carried_out() && error.earlier_attempts().is_empty());
        }
    }
    assert_eq!(simulator.requests().len(), 1);
    // Another client has sent nothing, and knows nothing of this one.
    let other = self::client(&simulator);
    other.send(&operation).await.expect("its first");
}

#[tokio::test]
async fn a_limit_that_is_ignored_holds_nothing_up() {
    let simulator = unlimited().await;
    let client = builder(&simulator).ignore_rate_limits();
    let client = client.build().expect("all is given");
    let mut crowd = Crowd::begin(5, &client, &OnceAnHour(pause_serverless())).await;
    crowd.succeed(5).await;
}

#[tokio::test]
async fn a_request_that_is_sent_again_counts_as_well() {
    let simulator = unlimited().await;
    simulator.fail_next(PAUSE, Failure::throttled());
    let operation = OnceAnHour(pause_serverless());
    let error = client(&simulator).send(&operation).await;
    let error = error.expect_err("the second attempt has no room");
    assert!(matches!(error, Error::RateLimit(_)), "{error:?}");
    let earlier = error.earlier_attempts();
    assert_eq!(earlier.len(), 1);
    assert_eq!(earlier[0].code.as_deref(), Some("RequestLimitExceeded"));
    assert!(!error.may_have_been_carried_out());

    // The last attempt was not sent, but the one before it was.
    simulator.fail_next(PAUSE, Failure::close_before_answer());
    let operation = Idempotent(operation);
    let error = client(&simulator).send(&operation).await;
    let error = error.expect_err("the second attempt has no room");
    assert!(matches!(error, Error::RateLimit(_)), "{error:?}");
    assert!(error.may_have_been_carried_out());
    assert_eq!(simulator.executions().total, 1);
}

#[tokio::test]
async fn the_deadline_is_of_all_attempts_together() {
    let simulator = unlimited().await;
    fail_often(&simulator, &Failure::stall_headers());
    let client = builder(&simulator)
        .retry(
            quick()
                .max_attempts(1000)
                .max_delay(Duration::from_millis(1)),
        )
        .attempt_timeout(Duration::from_millis(100))
        .timeout(Duration::from_secs(3));
    let client = client.build().expect("all is given");
    let error = client.send(&Idempotent(pause_serverless())).await;
    let error = error.expect_err("nobody answers");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    let earlier = error.earlier_attempts().len();
    assert!((1..30).contains(&earlier), "{earlier} earlier attempts");
    assert!(error.may_have_been_carried_out());

    let error = client.send(&pause_serverless()).await;
    let error = error.expect_err("nobody answers");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(error.earlier_attempts().is_empty());
}

#[tokio::test]
async fn a_server_that_asks_for_more_time_gets_it() {
    let simulator = unlimited().await;
    simulator.fail_next(PAUSE, Failure::too_many_requests(Some(1)));
    simulator.fail_next(PAUSE, Failure::unavailable(Some(1)));
    // It may be more than the client's own longest delay.
    let client = builder(&simulator).retry(quick().max_delay(Duration::from_millis(1)));
    let client = client.build().expect("all is given");
    let reply = client.send(&Idempotent(pause_serverless())).await;
    let reply = reply.expect("the third attempt succeeds");
    let waited = reply
        .earlier_attempts()
        .iter()
        .map(|attempt| attempt.waited);
    let second = Duration::from_secs(1);
    assert_eq!(waited.collect::<Vec<_>>(), [second, second]);
}

#[tokio::test]
async fn a_wait_that_is_longer_than_the_deadline_is_not_begun() {
    let simulator = unlimited().await;
    fail_often(&simulator, &Failure::too_many_requests(Some(3600)));
    let error = client(&simulator)
        .send(&Idempotent(pause_serverless()))
        .await;
    let Err(Error::Service(error)) = error else {
        panic!("{error:?}")
    };
    assert_eq!((error.status, error.class), (429, ErrorClass::Throttled));
    assert_eq!(error.header("Retry-After"), Some("3600"));
    assert!(error.earlier.is_empty());
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn all_calls_of_a_client_share_a_budget() {
    let simulator = unlimited().await;
    let client = builder(&simulator).retry(quick().budget(3));
    let client = client.ignore_rate_limits().build().expect("all is given");
    fail_often(&simulator, &Failure::throttled());
    for _ in 0..10 {
        let error = client.clone().send(&pause_serverless()).await;
        assert_eq!(
            error.expect_err("it is throttled").class(),
            ErrorClass::Throttled
        );
    }
    assert_eq!(simulator.requests().len(), 10 + 3);

    // Ten successes pay for one more.
    simulator.clear_failures();
    let mut crowd = Crowd::begin(10, &client, &pause_serverless()).await;
    crowd.succeed(10).await;
    fail_often(&simulator, &Failure::throttled());
    for _ in 0..5 {
        client
            .send(&pause_serverless())
            .await
            .expect_err("it is throttled");
    }
    assert_eq!(simulator.requests().len(), 13 + 10 + 5 + 1);
}

#[tokio::test]
async fn how_often_is_for_the_client_and_for_each_call_to_say() {
    let simulator = unlimited().await;
    fail_often(&simulator, &Failure::throttled());
    let client = builder(&simulator).retry(Retry::off());
    let client = client.build().expect("all is given");
    for (options, attempts) in [
        (CallOptions::new(), 1),
        (CallOptions::new().retry(quick().max_attempts(3)), 3),
        (CallOptions::new().retry(quick().max_attempts(0)), 1),
        // To say that it may be repeated does not make it so.
        (CallOptions::new().repeatable(), 1),
    ] {
        let error = client.send_with(&pause_serverless(), &options).await;
        let error = error.expect_err("it is throttled");
        assert_eq!(error.earlier_attempts().len() + 1, attempts, "{options:?}");
    }
}
