//! The project that was not given.

use std::sync::Arc;

use cloudbind::huaweicloud::dcs;
use cloudbind::{Client, Credentials, Error, ManualClock};
use cloudbind_simulator::{Builder, Simulator};

use super::crowd::{Crowd, Door};
use super::transports::Held;
use super::{NOW, REGION, requests, simulators};

const CALLERS: usize = 100;

struct Scene {
    simulator: Simulator,
    door: Arc<Door>,
    client: dcs::Client,
}

impl Scene {
    async fn new(with: impl FnOnce(Builder) -> Builder) -> Self {
        let clock = Arc::new(ManualClock::new(NOW));
        let simulator = simulators::start(with(simulators::simulator_at(&clock))).await;
        let door = Door::closed();
        let key = Credentials::access_key(Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
        let client = Client::builder()
            .endpoint(simulator.url())
            .identity_endpoint(simulator.url())
            .region(REGION)
            .credentials(key)
            .clock(clock)
            .transport(Held::behind(&door))
            .build()
            .expect("all is given");
        Self {
            simulator,
            door,
            client,
        }
    }

    async fn crowd(&self, count: usize) -> Crowd<dcs::CancelInstanceResize> {
        Crowd::begin(count, &self.client, &requests::cancel_instance_resize()).await
    }

    /// How often the vendor was asked for it.
    fn lookups(&self) -> usize {
        let requests = self.simulator.requests();
        let name = |operation: &Option<String>| operation.as_deref() == Some("iam:ListProjects");
        requests
            .iter()
            .filter(|request| name(&request.operation))
            .count()
    }

    /// A hundred callers are told the same, and the vendor was asked once for all of them.
    async fn all_are_told(&self, what: &str) {
        let mut crowd = self.crowd(CALLERS).await;
        self.door.open();
        for error in crowd.fail(CALLERS).await {
            assert!(matches!(error, Error::Credentials(_)), "{error:?}");
            assert!(error.to_string().contains(what), "{error}");
        }
        assert_eq!(self.lookups(), 1);
        assert_eq!(self.simulator.executions().total, 0);
        self.crowd(1).await.fail(1).await;
        assert_eq!(self.lookups(), 2, "who comes later asks again");
    }
}

#[tokio::test]
async fn a_hundred_callers_look_the_project_up_once() {
    let scene = Scene::new(|builder| {
        builder
            .project(REGION, Simulator::PROJECT_ID)
            .project("another-1", "00000000000000000000000000000000")
    })
    .await;
    let mut crowd = scene.crowd(CALLERS).await;
    scene.door.open();
    crowd.succeed(CALLERS).await;
    scene.crowd(1).await.succeed(1).await;
    assert_eq!(scene.lookups(), 1);
    let requests = scene.simulator.requests();
    let with_project = requests
        .iter()
        .filter(|request| request.path.contains(Simulator::PROJECT_ID));
    assert_eq!(with_project.count(), CALLERS + 1);
}

#[tokio::test]
async fn no_project_is_told_to_everybody() {
    let scene = Scene::new(|builder| builder).await;
    scene
        .all_are_told("IAM knows no project named `cn-north-4`")
        .await;
}

#[tokio::test]
async fn several_projects_are_told_to_everybody() {
    let scene = Scene::new(|builder| builder.project(REGION, "p-1").project(REGION, "p-2")).await;
    scene
        .all_are_told("several projects named `cn-north-4`")
        .await;
}
