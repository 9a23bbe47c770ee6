// @generated from spec/tencentcloud/cynosdb/replay_instance_audit_log.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Replays instance audit log.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ReplayInstanceAuditLog](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ReplayInstanceAuditLog)
    pub struct ReplayInstanceAuditLog for Cynosdb => ReplayInstanceAuditLogResponse, ReplayInstanceAuditLogError =
        Description::new("ReplayInstanceAuditLog", "POST", "/")
            .headers(&[("X-TC-Action", "ReplayInstanceAuditLog"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ReplayInstanceAuditLogRequired {
        source_cluster_id: String = body "SourceClusterId",
        source_instance_id: String = body "SourceInstanceId",
        target_cluster_id: String = body "TargetClusterId",
        target_instance_id: String = body "TargetInstanceId",
        target_user_name: String = body "TargetUserName",
        target_password: value::Sensitive<String> = body "TargetPassword",
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
    }
}

::cloudbind::binding::response! {
    pub struct ReplayInstanceAuditLogResponse of ReplayInstanceAuditLog;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ReplayInstanceAuditLogError of ReplayInstanceAuditLog;
    shared Common(CommonErrorCode);
    codes {
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedAuditLogClosedError = "OperationDenied.AuditLogClosedError",
        /// The operation is not allowed.
        OperationDeniedFeatureNotSupportError = "OperationDenied.FeatureNotSupportError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedIsNotRollbackClusterError = "OperationDenied.IsNotRollbackClusterError",
        /// The operation is not allowed.
        OperationDeniedLimitDayForAuditReplayError = "OperationDenied.LimitDayForAuditReplayError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
    }
}
