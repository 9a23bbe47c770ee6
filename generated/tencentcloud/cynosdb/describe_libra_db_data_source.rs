// @generated from spec/tencentcloud/cynosdb/describe_libra_db_data_source.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DataSourceItem};

::cloudbind::binding::request! {
    /// Describes libra DB data source.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBDataSource](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBDataSource)
    pub struct DescribeLibraDBDataSource for Cynosdb => DescribeLibraDBDataSourceResponse, DescribeLibraDBDataSourceError =
        Description::new("DescribeLibraDBDataSource", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBDataSource"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeLibraDBDataSourceRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBDataSourceResponse of DescribeLibraDBDataSource;
    data_source_list: Vec<DataSourceItem> = body "DataSourceList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBDataSourceError of DescribeLibraDBDataSource;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamCheckResourceError = "FailedOperation.CamCheckResourceError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueIllegalOrderBy = "InvalidParameterValue.IllegalOrderBy",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamBothSetError = "InvalidParameterValue.ParamBothSetError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
