// @generated from spec/tencentcloud/cynosdb/modify_vip_vport.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies vip vport.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyVipVport](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyVipVport)
    pub struct ModifyVipVport for Cynosdb => ModifyVipVportResponse, ModifyVipVportError =
        Description::new("ModifyVipVport", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyVipVport"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyVipVportRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        instance_grp_id: String = body "InstanceGrpId",
        instance_group_id: String = body "InstanceGroupId",
        vip: String = body "Vip",
        vport: i64 = body "Vport" exact,
        db_type: String = body "DbType",
        old_ip_reserve_hours: i64 = body "OldIpReserveHours" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyVipVportResponse of ModifyVipVport;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyVipVportError of ModifyVipVport;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    ModifyVipVport: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
