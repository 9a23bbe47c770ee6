//! Time goes by.

use cloudbind::operation::Operation;
use cloudbind::{CallOptions, Error};
use cloudbind_simulator::Failure;
use std::time::Duration;

use super::{
    CALLERS, CREATE_TOKEN, CredentialsProvider, Huawei, LIFETIME, NOW, Scene, Tencent, requests,
    role, token,
};

/// When credentials are first renewed that were issued at the start: 300 seconds before they expire.
const AGING: i64 = NOW + LIFETIME - 300;

/// A thousand callers who need credentials ask for them once, and all of them succeed.
async fn one_asks_for_all<O, P>(scene: &Scene<O, P>, before: (usize, u64))
where
    O: Operation + Clone,
    P: CredentialsProvider + 'static,
{
    scene.gate.door.close();
    let mut crowd = scene.crowd(CALLERS).await;
    assert_eq!(scene.counts(), (before.0 + 1, before.1), "they all wait");
    scene.gate.door.open();
    crowd.succeed(CALLERS).await;
    assert_eq!(scene.counts(), (before.0 + 1, before.1 + 1));
}

#[tokio::test]
async fn a_thousand_first_callers_ask_for_one_token() {
    let scene = Huawei::new(requests::upgrade_instance(), token).await;
    one_asks_for_all(&scene, (0, 0)).await;
    let scene = Tencent::new(requests::pause_serverless(), role).await;
    one_asks_for_all(&scene, (0, 0)).await;
}

#[tokio::test]
async fn a_thousand_callers_with_an_expired_token_ask_for_one() {
    let scene = Huawei::warm(requests::upgrade_instance(), token).await;
    scene.clock.set(NOW + LIFETIME);
    one_asks_for_all(&scene, (1, 1)).await;
    let scene = Tencent::warm(requests::pause_serverless(), role).await;
    scene.clock.set(NOW + LIFETIME);
    one_asks_for_all(&scene, (1, 1)).await;
}

#[tokio::test]
async fn one_caller_renews_what_expires_soon_and_nobody_else_waits() {
    let scene = Huawei::warm(requests::upgrade_instance(), token).await;
    scene.gate.door.close();
    scene.clock.set(AGING - 1);
    scene.crowd(10).await.succeed(10).await;
    assert_eq!(scene.counts(), (1, 1), "it is early");

    scene.clock.set(AGING);
    let mut crowd = scene.crowd(CALLERS).await;
    crowd.succeed(CALLERS - 1).await;
    assert_eq!(scene.counts(), (2, 1), "one caller is left, and waits");
    scene.gate.door.open();
    crowd.succeed(1).await;
    assert_eq!(scene.counts(), (2, 2));
    scene.crowd(10).await.succeed(10).await;
    assert_eq!(scene.counts(), (2, 2));
}

#[tokio::test]
async fn while_the_old_token_is_good_a_provider_may_fail() {
    let scene = Huawei::warm(requests::upgrade_instance(), token).await;
    scene.clock.set(AGING);
    scene
        .simulator
        .fail_next(CREATE_TOKEN, Failure::status(403));
    scene.crowd(CALLERS).await.succeed(CALLERS).await;
    assert_eq!(scene.counts(), (2, 1), "it was asked once, and had nothing");
    // It is left alone for half a minute.
    scene.clock.set(AGING + 29);
    scene.crowd(10).await.succeed(10).await;
    assert_eq!(scene.counts(), (2, 1));
    scene.clock.set(AGING + 30);
    scene.crowd(10).await.succeed(10).await;
    assert_eq!(scene.counts(), (3, 2));
}

#[tokio::test]
async fn the_half_minute_ends_when_the_old_token_does() {
    let scene = Huawei::warm(requests::upgrade_instance(), token).await;
    scene.clock.set(NOW + LIFETIME - 10);
    scene
        .simulator
        .fail_next(CREATE_TOKEN, Failure::status(403));
    scene.crowd(1).await.succeed(1).await;
    scene.clock.set(NOW + LIFETIME);
    scene.crowd(1).await.succeed(1).await;
    assert_eq!(scene.counts(), (3, 2));
}

#[tokio::test]
async fn a_provider_that_fails_is_asked_once_and_everybody_is_told_why() {
    let scene = Huawei::new(requests::upgrade_instance(), token).await;
    scene
        .simulator
        .fail_next(CREATE_TOKEN, Failure::status(403));
    let mut crowd = scene.crowd(CALLERS).await;
    scene.gate.door.open();
    for error in crowd.fail(CALLERS).await {
        assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        let told = error.to_string();
        assert!(
            told.starts_with("cbh UpgradeInstance: credentials: IAM answered with an error"),
            "{told}"
        );
        assert!(!error.may_have_been_carried_out());
    }
    assert_eq!(scene.counts(), (1, 0));
    assert_eq!(scene.simulator.executions().total, 0);
    scene.crowd(1).await.succeed(1).await;
    assert_eq!(scene.counts(), (2, 1), "who comes later asks again");
}

#[tokio::test]
async fn a_caller_who_leaves_while_it_renews_holds_nobody_up() {
    let scene = Huawei::new(requests::upgrade_instance(), token).await;
    let mut first = scene.crowd(1).await;
    assert_eq!(scene.counts(), (1, 0));
    let mut others = scene.crowd(100).await;
    assert_eq!(scene.counts(), (1, 0), "they wait for the first");
    first.calls.shutdown().await;
    scene.gate.door.open();
    others.succeed(100).await;
    assert_eq!(scene.counts(), (2, 1), "one of them took over");
}

#[tokio::test]
async fn a_call_waits_for_credentials_no_longer_than_it_may_take() {
    let scene = Huawei::new(requests::upgrade_instance(), token).await;
    let options = CallOptions::new().timeout(Duration::from_millis(20));
    let outcome = scene.client.send_with(&scene.operation, &options).await;
    let error = outcome.expect_err("the door is closed");
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert!(error.to_string().contains("none came in the time"));
    scene.gate.door.open();
    scene.crowd(1).await.succeed(1).await;
}
