// @generated from spec/tencentcloud/cynosdb/describe_instance_params.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InstanceParamItem};

::cloudbind::binding::request! {
    /// Describes instance params.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeInstanceParams](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceParams)
    pub struct DescribeInstanceParams for Cynosdb => DescribeInstanceParamsResponse, DescribeInstanceParamsError =
        Description::new("DescribeInstanceParams", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceParams"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceParamsRequired {
        cluster_id: String = body "ClusterId",
        instance_ids: Vec<String> = body "InstanceIds",
    }
    optional {
        param_keyword: String = body "ParamKeyword",
        is_global: String = body "IsGlobal",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceParamsResponse of DescribeInstanceParams;
    items: Vec<InstanceParamItem> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceParamsError of DescribeInstanceParams;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
