// @generated from spec/tencentcloud/cynosdb/describe_vaults.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DescribeVaultsItem};

::cloudbind::binding::request! {
    /// Describes vaults.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeVaults](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeVaults)
    pub struct DescribeVaults for Cynosdb => DescribeVaultsResponse, DescribeVaultsError =
        Description::new("DescribeVaults", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeVaults"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        vault_ids: Vec<String> = body "VaultIds",
        vault_name: String = body "VaultName",
        status: Vec<String> = body "Status",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeVaultsResponse of DescribeVaults;
    vaults: Vec<DescribeVaultsItem> = body "Vaults",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeVaultsError of DescribeVaults;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeVaults: offset by offset, size limit, total total_count, items vaults -> DescribeVaultsItem
}
