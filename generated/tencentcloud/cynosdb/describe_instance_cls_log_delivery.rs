// @generated from spec/tencentcloud/cynosdb/describe_instance_cls_log_delivery.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InstanceClsDeliveryInfo};

::cloudbind::binding::request! {
    /// Describes instance CLS log delivery.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeInstanceCLSLogDelivery](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceCLSLogDelivery)
    pub struct DescribeInstanceCLSLogDelivery for Cynosdb => DescribeInstanceCLSLogDeliveryResponse, DescribeInstanceCLSLogDeliveryError =
        Description::new("DescribeInstanceCLSLogDelivery", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceCLSLogDelivery"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceCLSLogDeliveryRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        log_type: String = body "LogType",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceCLSLogDeliveryResponse of DescribeInstanceCLSLogDelivery;
    total_count: i64 = body "TotalCount",
    instance_cls_delivery_infos: Vec<InstanceClsDeliveryInfo> = body "InstanceCLSDeliveryInfos",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceCLSLogDeliveryError of DescribeInstanceCLSLogDelivery;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorGetRoleError = "InternalError.GetRoleError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
