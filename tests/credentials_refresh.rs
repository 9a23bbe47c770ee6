//! Credentials that expire, with a thousand calls in need of them.

#[path = "support/crowd.rs"]
mod crowd;
#[path = "credentials_refresh/expiry.rs"]
mod expiry;
#[path = "credentials_refresh/project.rs"]
mod project;
#[path = "credentials_refresh/refusal.rs"]
mod refusal;
#[path = "support/requests.rs"]
mod requests;
#[path = "support/simulators.rs"]
mod simulators;
#[path = "support/transports.rs"]
mod transports;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudbind::auth::{AssumeRole, CredentialsProvider, Fetching, IamToken, IamUser};
use cloudbind::huaweicloud::cbh;
use cloudbind::operation::Operation;
use cloudbind::tencentcloud::cynosdb;
use cloudbind::{Client, Credentials, ManualClock};
use cloudbind_simulator::Simulator;
use crowd::{Crowd, Door};
use transports::Narrow;

/// 2025-01-01T00:00:00Z, in seconds since 1970.
const NOW: i64 = 1_735_689_600;
/// How long what is issued is good, in seconds.
const LIFETIME: i64 = 3600;
const REGION: &str = "cn-north-4";
const CALLERS: usize = 1000;

/// A provider that counts how often it is asked, and answers only when its door is open.
#[derive(Debug)]
struct Gate<P> {
    inner: P,
    door: Arc<Door>,
    asked: AtomicUsize,
}

impl<P: CredentialsProvider> CredentialsProvider for Gate<P> {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::Relaxed);
            self.door.pass().await;
            self.inner.fetch().await
        })
    }
}

/// A simulated cloud, a client of it and what stands between them.
struct Scene<O: Operation, P> {
    simulator: Simulator,
    clock: Arc<ManualClock>,
    gate: Arc<Gate<P>>,
    client: Client<O::Service>,
    operation: O,
}

impl<O: Operation + Clone, P: CredentialsProvider + 'static> Scene<O, P> {
    async fn new(operation: O, provider: impl FnOnce(&str, &Arc<ManualClock>) -> P) -> Self {
        let clock = Arc::new(ManualClock::new(NOW));
        let seconds = u32::try_from(LIFETIME).expect("it is short");
        let simulator = simulators::simulator_at(&clock)
            .token_lifetime(seconds)
            .temporary_key_lifetime(seconds);
        let simulator = simulators::start(simulator).await;
        let gate = Arc::new(Gate {
            inner: provider(&simulator.url(), &clock),
            door: Door::closed(),
            asked: AtomicUsize::new(0),
        });
        let client = Client::builder()
            .endpoint(simulator.url())
            .unlisted_region("ap-guangzhou") // One that both simulated vendors take.
            .project_id(Simulator::PROJECT_ID)
            .credentials_provider(Arc::clone(&gate))
            .clock(Arc::clone(&clock))
            .transport(Narrow::new())
            .ignore_rate_limits()
            .build()
            .expect("all is given");
        Self {
            simulator,
            clock,
            gate,
            client,
            operation,
        }
    }

    /// With credentials that were just issued.
    async fn warm(operation: O, provider: impl FnOnce(&str, &Arc<ManualClock>) -> P) -> Self {
        let scene = Self::new(operation, provider).await;
        scene.gate.door.open();
        scene.crowd(1).await.succeed(1).await;
        assert_eq!(scene.counts(), (1, 1));
        scene
    }

    async fn crowd(&self, count: usize) -> Crowd<O> {
        Crowd::begin(count, &self.client, &self.operation).await
    }

    /// How often the provider was asked, and how often somebody gave it something.
    fn counts(&self) -> (usize, u64) {
        let asked = self.gate.asked.load(Ordering::Relaxed);
        (asked, self.simulator.identities_issued())
    }
}

type Huawei = Scene<cbh::UpgradeInstance, IamToken>;
type Tencent = Scene<cynosdb::PauseServerless, AssumeRole>;

/// What IAM calls itself in the simulator.
const CREATE_TOKEN: &str = "iam:CreateToken";

fn token(url: &str, clock: &Arc<ManualClock>) -> IamToken {
    let user = IamUser {
        domain: Simulator::DOMAIN_NAME.to_owned(),
        name: Simulator::USER_NAME.to_owned(),
        password: Simulator::PASSWORD.into(),
    };
    IamToken::new(REGION, user)
        .endpoint(url)
        .clock(Arc::clone(clock))
}

fn role(url: &str, clock: &Arc<ManualClock>) -> AssumeRole {
    let key = Credentials::access_key(Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
    AssumeRole::new(key, "qcs::cam::uin/100000000001:roleName/auditor")
        .endpoint(url)
        .clock(Arc::clone(clock))
}
