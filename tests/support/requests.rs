//! The documented example of each operation, as a program writes it.

#![allow(
    deprecated,
    dead_code,
    reason = "a deprecated operation is tested like any other; each test uses a part"
)]

use cloudbind::huaweicloud::{cbh, cce, dcs};
use cloudbind::tencentcloud::{autoscaling, cynosdb};
use cloudbind::value::EpochMilliseconds;

pub fn pause_upgrade_cluster_task() -> cce::PauseUpgradeClusterTask {
    cce::PauseUpgradeClusterTask::new(cce::PauseUpgradeClusterTaskRequired {
        cluster_id: "4d1ecb2c-229a-11e8-9c75-0255ac100ceb".into(),
    })
}

pub fn upgrade_instance() -> cbh::UpgradeInstance {
    cbh::UpgradeInstance::new(cbh::UpgradeInstanceRequired {
        server_id: "c7277d87-5a0d-4cfc-a418-97acb567cf29".into(),
        upgrade_time: EpochMilliseconds(1_702_974_655_000),
    })
}

pub fn cancel_instance_resize() -> dcs::CancelInstanceResize {
    dcs::CancelInstanceResize::new(dcs::CancelInstanceResizeRequired {
        instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79".into(),
        task_id: "ff80808264da33890164da42b0c50007".into(),
    })
}

pub fn pause_serverless() -> cynosdb::PauseServerless {
    cynosdb::PauseServerless::new(cynosdb::PauseServerlessRequired {
        cluster_id: "cynosdbmysql-8vcxoq75".into(),
    })
    .force_pause(cynosdb::ForcePause::DropConnections)
}

pub fn stop_instance_refresh() -> autoscaling::StopInstanceRefresh {
    autoscaling::StopInstanceRefresh::new(autoscaling::StopInstanceRefreshRequired {
        auto_scaling_group_id: "asg-h7tgd87d".into(),
        refresh_activity_id: "asr-juhf6ytr".into(),
    })
}
