// @generated from spec/tencentcloud/cynosdb/describe_resources_by_deal_name.yaml. To change it, edit that and run `cargo build`.

use super::{BillingResourceInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes resources by deal name.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeResourcesByDealName](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcesByDealName)
    pub struct DescribeResourcesByDealName for Cynosdb => DescribeResourcesByDealNameResponse, DescribeResourcesByDealNameError =
        Description::new("DescribeResourcesByDealName", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeResourcesByDealName"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        deal_name: String = body "DealName",
        deal_names: Vec<String> = body "DealNames",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeResourcesByDealNameResponse of DescribeResourcesByDealName;
    billing_resource_infos: Vec<BillingResourceInfo> = body "BillingResourceInfos",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeResourcesByDealNameError of DescribeResourcesByDealName;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueDealNameNotFound = "InvalidParameterValue.DealNameNotFound",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueParameterOutRangeError = "InvalidParameterValue.ParameterOutRangeError",
        /// The operation is not allowed.
        OperationDeniedInstanceAccessDeniedError = "OperationDenied.InstanceAccessDeniedError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
