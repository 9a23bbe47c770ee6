// @generated from spec/tencentcloud/cynosdb/modify_libra_db_cluster_replication_object.yaml. To change it, edit that and run `cargo build`.

use super::{AutoMapRule, CommonErrorCode, Cynosdb, ReplicationObject};

::cloudbind::binding::request! {
    /// Modifies libra DB cluster replication object.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyLibraDBClusterReplicationObject](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterReplicationObject)
    pub struct ModifyLibraDBClusterReplicationObject for Cynosdb => ModifyLibraDBClusterReplicationObjectResponse, ModifyLibraDBClusterReplicationObjectError =
        Description::new("ModifyLibraDBClusterReplicationObject", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBClusterReplicationObject"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLibraDBClusterReplicationObjectRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
    }
    optional {
        force_default_map_rule: String = body "ForceDefaultMapRule",
        objects: Vec<ReplicationObject> = body "Objects",
        auto_map_rules: Vec<AutoMapRule> = body "AutoMapRules",
        refresh_mapping: bool = body "RefreshMapping" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBClusterReplicationObjectResponse of ModifyLibraDBClusterReplicationObject;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBClusterReplicationObjectError of ModifyLibraDBClusterReplicationObject;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    ModifyLibraDBClusterReplicationObject: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
