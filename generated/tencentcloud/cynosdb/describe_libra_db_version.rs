// @generated from spec/tencentcloud/cynosdb/describe_libra_db_version.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, LibraDbVersion};

::cloudbind::binding::request! {
    /// Describes libra DB version.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBVersion](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBVersion)
    pub struct DescribeLibraDBVersion for Cynosdb => DescribeLibraDBVersionResponse, DescribeLibraDBVersionError =
        Description::new("DescribeLibraDBVersion", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBVersion"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBVersionResponse of DescribeLibraDBVersion;
    version_list: Vec<LibraDbVersion> = body "VersionList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBVersionError of DescribeLibraDBVersion;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorDbError = "InternalError.DBError",
        /// The service failed.
        InternalErrorHttpError = "InternalError.HttpError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorInternalInnerServiceError = "InternalError.InternalInnerServiceError",
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
    }
}
