// @generated from spec/tencentcloud/cynosdb/describe_instance_specs_by_operation_type.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InstanceSpec};

::cloudbind::binding::request! {
    /// Describes instance specs by operation type.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeInstanceSpecsByOperationType](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceSpecsByOperationType)
    pub struct DescribeInstanceSpecsByOperationType for Cynosdb => DescribeInstanceSpecsByOperationTypeResponse, DescribeInstanceSpecsByOperationTypeError =
        Description::new("DescribeInstanceSpecsByOperationType", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceSpecsByOperationType"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceSpecsByOperationTypeRequired {
        cluster_id: String = body "ClusterId",
        operation_type: String = body "OperationType",
    }
    optional {
        instance_id: String = body "InstanceId",
        device_type: String = body "DeviceType",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceSpecsByOperationTypeResponse of DescribeInstanceSpecsByOperationType;
    instance_spec_set: Vec<InstanceSpec> = body "InstanceSpecSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceSpecsByOperationTypeError of DescribeInstanceSpecsByOperationType;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A parameter is wrong.
        InvalidParameterControllerNotFoundError = "InvalidParameter.ControllerNotFoundError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
    }
}
