//! The operations, each called as a program would call it.

use std::error::Error;

use cloudbind::huaweicloud::{cbh, cce, dcs};
use cloudbind::service::Service;
use cloudbind::tencentcloud::{autoscaling, cynosdb};
use cloudbind::value::EpochMilliseconds;
use cloudbind::{BuildError, Client, Credentials, Retry};
use cloudbind_codegen::ir::Api;
use cloudbind_simulator::Simulator;

use super::probe::{Visit, visit};

/// Calls every operation of the specification.
#[allow(deprecated, reason = "a deprecated operation is shown like any other")]
pub async fn visit_all(api: &Api, simulator: &Simulator) -> Result<Vec<Visit>, Box<dyn Error>> {
    let pause_upgrade = cce::PauseUpgradeClusterTask::new(cce::PauseUpgradeClusterTaskRequired {
        cluster_id: "4d1ecb2c-229a-11e8-9c75-0255ac100ceb".into(),
    });
    let upgrade = cbh::UpgradeInstance::new(cbh::UpgradeInstanceRequired {
        server_id: "c7277d87-5a0d-4cfc-a418-97acb567cf29".into(),
        upgrade_time: EpochMilliseconds(1_702_974_655_000),
    });
    let cancel_resize = dcs::CancelInstanceResize::new(dcs::CancelInstanceResizeRequired {
        instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79".into(),
        task_id: "ff80808264da33890164da42b0c50007".into(),
    });
    let pause = cynosdb::PauseServerless::new(cynosdb::PauseServerlessRequired {
        cluster_id: "cynosdbmysql-8vcxoq75".into(),
    })
    .force_pause(cynosdb::ForcePause::DropConnections);
    let stop_refresh =
        autoscaling::StopInstanceRefresh::new(autoscaling::StopInstanceRefreshRequired {
            auto_scaling_group_id: "asg-h7tgd87d".into(),
            refresh_activity_id: "asr-juhf6ytr".into(),
        });
    let clients = Clients { simulator };
    Ok(vec![
        visit(api, simulator, &clients.pair("cn-north-4")?, &pause_upgrade).await?,
        visit(api, simulator, &clients.pair("cn-north-4")?, &upgrade).await?,
        visit(api, simulator, &clients.pair("cn-north-4")?, &cancel_resize).await?,
        visit(api, simulator, &clients.pair("ap-guangzhou")?, &pause).await?,
        visit(
            api,
            simulator,
            &clients.pair("ap-guangzhou")?,
            &stop_refresh,
        )
        .await?,
    ])
}

/// Two clients of one service: one with the right key, one with a key whose last letter is wrong.
pub struct Pair<S> {
    pub right: Client<S>,
    pub wrong: Client<S>,
}

struct Clients<'a> {
    simulator: &'a Simulator,
}

impl Clients<'_> {
    fn pair<S: Service>(&self, region: &str) -> Result<Pair<S>, BuildError> {
        let client = |secret: String| {
            Client::builder()
                .endpoint(self.simulator.url())
                .region(region)
                .project_id(Simulator::PROJECT_ID)
                .credentials(Credentials::access_key(Simulator::ACCESS_KEY_ID, secret))
                // Each error that is provoked is to be seen, not overcome.
                .retry(Retry::off())
                .build()
        };
        let mut wrong = Simulator::SECRET_KEY.to_owned();
        wrong.pop();
        wrong.push('!');
        Ok(Pair {
            right: client(Simulator::SECRET_KEY.to_owned())?,
            wrong: client(wrong)?,
        })
    }
}
