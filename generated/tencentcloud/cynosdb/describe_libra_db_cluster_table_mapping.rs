// @generated from spec/tencentcloud/cynosdb/describe_libra_db_cluster_table_mapping.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, TableMappingObject};

::cloudbind::binding::request! {
    /// Describes libra DB cluster table mapping.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeLibraDBClusterTableMapping](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterTableMapping)
    pub struct DescribeLibraDBClusterTableMapping for Cynosdb => DescribeLibraDBClusterTableMappingResponse, DescribeLibraDBClusterTableMappingError =
        Description::new("DescribeLibraDBClusterTableMapping", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBClusterTableMapping"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeLibraDBClusterTableMappingRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
    }
    optional {
        node_id: String = body "NodeId",
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
        src_schemas: Vec<String> = body "SrcSchemas",
        src_table_name: Vec<String> = body "SrcTableName",
        status_list: Vec<String> = body "StatusList",
        map_schemas: Vec<String> = body "MapSchemas",
        map_table_name: Vec<String> = body "MapTableName",
        map_schema_not_empty: bool = body "MapSchemaNotEmpty" exact,
        map_table_name_not_empty: bool = body "MapTableNameNotEmpty" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBClusterTableMappingResponse of DescribeLibraDBClusterTableMapping;
    total_cnt: i64 = body "TotalCnt",
    table_mappings: Vec<TableMappingObject> = body "TableMappings",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBClusterTableMappingError of DescribeLibraDBClusterTableMapping;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamSigAndAuthError = "FailedOperation.CamSigAndAuthError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// The operation is not allowed.
        OperationDeniedVersionNotSupportError = "OperationDenied.VersionNotSupportError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeLibraDBClusterTableMapping: offset by offset, size limit, items table_mappings -> TableMappingObject
}
