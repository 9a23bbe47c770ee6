// @generated from spec/tencentcloud/cynosdb/switch_cluster_vpc.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Switches cluster vpc.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [SwitchClusterVpc](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SwitchClusterVpc)
    pub struct SwitchClusterVpc for Cynosdb => SwitchClusterVpcResponse, SwitchClusterVpcError =
        Description::new("SwitchClusterVpc", "POST", "/")
            .headers(&[("X-TC-Action", "SwitchClusterVpc"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required SwitchClusterVpcRequired {
        cluster_id: String = body "ClusterId",
        uniq_vpc_id: String = body "UniqVpcId",
        uniq_subnet_id: String = body "UniqSubnetId",
        old_ip_reserve_hours: i64 = body "OldIpReserveHours",
    }
}

::cloudbind::binding::response! {
    pub struct SwitchClusterVpcResponse of SwitchClusterVpc;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum SwitchClusterVpcError of SwitchClusterVpc;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCheckVpcAndSubnetError = "FailedOperation.CheckVpcAndSubnetError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInternalDomainReserveTooShortError = "InvalidParameterValue.InternalDomainReserveTooShortError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueSubnetUnchangedError = "InvalidParameterValue.SubnetUnchangedError",
        /// The operation is not allowed.
        OperationDeniedUserResourceTaskConflictError = "OperationDenied.UserResourceTaskConflictError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    SwitchClusterVpc: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
