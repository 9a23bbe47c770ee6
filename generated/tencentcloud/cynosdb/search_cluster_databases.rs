// @generated from spec/tencentcloud/cynosdb/search_cluster_databases.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Searches cluster databases.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SearchClusterDatabases](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SearchClusterDatabases)
    pub struct SearchClusterDatabases for Cynosdb => SearchClusterDatabasesResponse, SearchClusterDatabasesError =
        Description::new("SearchClusterDatabases", "POST", "/")
            .headers(&[("X-TC-Action", "SearchClusterDatabases"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required SearchClusterDatabasesRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        database: String = body "Database",
        match_type: i64 = body "MatchType" exact,
    }
}

::cloudbind::binding::response! {
    pub struct SearchClusterDatabasesResponse of SearchClusterDatabases;
    databases: Vec<String> = body "Databases",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum SearchClusterDatabasesError of SearchClusterDatabases;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueAccountNotExistError = "InvalidParameterValue.AccountNotExistError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
    }
}
