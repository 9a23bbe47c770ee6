//! The service no longer accepts what has not expired.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudbind::auth::{
    CredentialsChain, CredentialsProvider, EnvironmentProvider, Fetching, Issued, ProfileFile,
};
use cloudbind::huaweicloud::cbh;
use cloudbind::operation::Operation;
use cloudbind::{Client, Credentials, Error, ErrorClass, ManualClock, tencentcloud};
use cloudbind_simulator::Simulator;

use super::{CALLERS, Huawei, NOW, Scene, Tencent, requests, role, simulators, token};

/// One call is sent again with other credentials, and a thousand are, with the same others.
async fn renewed_once<O, P>(scene: &Scene<O, P>, refused_with: u16)
where
    O: Operation + Clone,
    P: CredentialsProvider + 'static,
{
    scene.simulator.revoke_issued();
    let reply = scene.crowd(1).await.succeed(1).await.remove(0);
    let [earlier] = reply.earlier_attempts() else {
        panic!("{:?}", reply.earlier_attempts());
    };
    assert_eq!(
        (earlier.class, earlier.status),
        (ErrorClass::Auth, Some(refused_with))
    );
    assert!(!earlier.may_have_been_carried_out);
    assert_eq!(scene.counts(), (2, 2));
    // A refusal costs nothing that a success would have to earn back: there is no wait.
    assert!(earlier.waited.is_zero());

    scene.simulator.revoke_issued();
    scene.simulator.reset_executions();
    let replies = scene.crowd(CALLERS).await.succeed(CALLERS).await;
    assert!(
        replies
            .iter()
            .all(|reply| reply.earlier_attempts().len() <= 1)
    );
    assert_eq!(scene.counts(), (3, 3));
    let executions = scene.simulator.executions().total;
    assert_eq!(executions, CALLERS as u64, "once for each call");
}

#[tokio::test]
async fn revoked_credentials_are_renewed_once() {
    let scene = Huawei::warm(requests::upgrade_instance(), token).await;
    renewed_once(&scene, 401).await;
    let scene = Tencent::warm(requests::pause_serverless(), role).await;
    // Errors of this vendor come with status 200.
    renewed_once(&scene, 200).await;
}

/// Gives tokens that nobody knows.
#[derive(Debug, Default)]
struct Useless {
    asked: AtomicUsize,
}

impl CredentialsProvider for Useless {
    fn fetch(&self) -> Fetching<'_> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        let token = Credentials::token(format!("not-a-known-token-{number}"));
        Box::pin(std::future::ready(Ok(Issued::lasting(token))))
    }
}

#[tokio::test]
async fn a_provider_of_useless_credentials_is_asked_once_more_by_each_call() {
    let clock = Arc::new(ManualClock::new(NOW));
    let simulator = simulators::start(simulators::simulator_at(&clock)).await;
    let useless = Arc::new(Useless::default());
    let client: cbh::Client = Client::builder()
        .endpoint(simulator.url())
        .project_id(Simulator::PROJECT_ID)
        .credentials_provider(Arc::clone(&useless))
        .clock(clock)
        .build()
        .expect("all is given");
    // The first call has nothing yet, and asks twice.
    for (call, asked) in [(1, 2), (2, 3), (3, 4)] {
        let outcome = client.send(&requests::upgrade_instance()).await;
        let error = outcome.expect_err("the token is not known");
        assert_eq!(
            (error.class(), error.status()),
            (ErrorClass::Auth, Some(401))
        );
        assert_eq!(error.earlier_attempts().len(), 1, "{error}");
        assert_eq!(useless.asked.load(Ordering::Relaxed), asked, "call {call}");
    }
    assert_eq!(simulator.requests().len(), 6);
    assert_eq!(simulator.executions().total, 0);
}

#[tokio::test]
async fn who_finds_no_credentials_is_told_where_they_were_looked_for() {
    let format = tencentcloud::VENDOR.profile.as_ref();
    let file = ProfileFile::new(format.expect("the vendor has one")).variables(|_| None);
    let chain = CredentialsChain::new()
        .then(EnvironmentProvider::new(&tencentcloud::VENDOR.environment).variables(|_| None))
        .then(file);
    let client: tencentcloud::cynosdb::Client = Client::builder()
        .endpoint("http://127.0.0.1:9")
        .region("ap-guangzhou")
        .credentials_provider(chain)
        .build()
        .expect("they are looked for when they are needed");
    let outcome = client.send(&requests::pause_serverless()).await;
    let error = outcome.expect_err("there are none");
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    let told = error.to_string();
    for tried in ["environment (", "TENCENTCLOUD_SECRET_ID", "profile file ("] {
        assert!(told.contains(tried), "{told}");
    }
}
