//! Failures by chance.

use cloudbind_simulator::{Builder, Failure};

use crate::client::Outgoing;
use crate::vectors::{DCS, builder, vector};

/// What became of two hundred requests: status, code and execution.
async fn outcomes(builder: Builder) -> Vec<(Option<u16>, Option<String>, bool)> {
    let simulator = builder.unlimited().start().await.expect("it starts");
    let request = vector(DCS);
    for _ in 0..200 {
        // Some of the failures are no answers.
        let _ = request.try_send(&simulator).await;
    }
    let records = simulator.requests().into_iter();
    records
        .map(|record| (record.status, record.code, record.executed))
        .collect()
}

#[tokio::test]
async fn a_seed_gives_the_same_failures_again() {
    let first = outcomes(builder().random_faults(0.5, 1)).await;
    assert_eq!(first, outcomes(builder().random_faults(0.5, 1)).await);
    assert_ne!(first, outcomes(builder().random_faults(0.5, 2)).await);
    let good = (Some(200), None, true);
    assert!(first.contains(&good));
    assert!(first.iter().any(|outcome| outcome.0.is_none()));
    assert!(first.iter().any(|outcome| outcome.0 == Some(503)));
}

#[tokio::test]
async fn a_share_of_nothing_changes_nothing() {
    let outcomes = outcomes(builder().random_faults(0.0, 1)).await;
    assert!(outcomes.iter().all(|outcome| outcome.0 == Some(200)));
}

#[tokio::test]
async fn chance_leaves_alone_what_fails_anyway() {
    let simulator = builder()
        .random_faults(1.0, 1)
        .start()
        .await
        .expect("it starts");
    for _ in 0..20 {
        let answer = Outgoing::new("GET", "/nowhere").send(&simulator).await;
        assert_eq!(answer.status, 404);
        simulator.fail_next("CancelInstanceResize", Failure::status(418));
        assert_eq!(vector(DCS).send(&simulator).await.status, 418);
        let request = Outgoing::with_token("GET", "/v3/projects");
        assert_eq!(request.send(&simulator).await.status, 200);
    }
}

#[test]
#[should_panic(expected = "2 is no share")]
fn a_share_is_at_most_everything() {
    let _ = builder().random_faults(2.0, 1);
}
