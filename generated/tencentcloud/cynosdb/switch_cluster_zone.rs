// @generated from spec/tencentcloud/cynosdb/switch_cluster_zone.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Switches cluster zone.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [SwitchClusterZone](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SwitchClusterZone)
    pub struct SwitchClusterZone for Cynosdb => SwitchClusterZoneResponse, SwitchClusterZoneError =
        Description::new("SwitchClusterZone", "POST", "/")
            .headers(&[("X-TC-Action", "SwitchClusterZone"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required SwitchClusterZoneRequired {
        cluster_id: String = body "ClusterId",
        old_zone: String = body "OldZone",
        new_zone: String = body "NewZone",
    }
    optional {
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct SwitchClusterZoneResponse of SwitchClusterZone;
    task_id: i64 = body "TaskId",
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum SwitchClusterZoneError of SwitchClusterZone;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    SwitchClusterZone: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
