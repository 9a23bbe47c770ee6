// @generated from spec/tencentcloud/cynosdb/modify_cluster_level.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster level.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterLevel](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterLevel)
    pub struct ModifyClusterLevel for Cynosdb => ModifyClusterLevelResponse, ModifyClusterLevelError =
        Description::new("ModifyClusterLevel", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterLevel"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterLevelRequired {
        cluster_id: String = body "ClusterId",
        cluster_level: String = body "ClusterLevel",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterLevelResponse of ModifyClusterLevel;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterLevelError of ModifyClusterLevel;
    shared Common(CommonErrorCode);
}
