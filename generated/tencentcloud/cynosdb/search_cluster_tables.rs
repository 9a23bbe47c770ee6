// @generated from spec/tencentcloud/cynosdb/search_cluster_tables.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DatabaseTables};

::cloudbind::binding::request! {
    /// Searches cluster tables.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SearchClusterTables](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SearchClusterTables)
    pub struct SearchClusterTables for Cynosdb => SearchClusterTablesResponse, SearchClusterTablesError =
        Description::new("SearchClusterTables", "POST", "/")
            .headers(&[("X-TC-Action", "SearchClusterTables"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required SearchClusterTablesRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        database: String = body "Database",
        table: String = body "Table",
        table_type: String = body "TableType",
    }
}

::cloudbind::binding::response! {
    pub struct SearchClusterTablesResponse of SearchClusterTables;
    tables: Vec<DatabaseTables> = body "Tables",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum SearchClusterTablesError of SearchClusterTables;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusLimitError = "OperationDenied.InstanceStatusLimitError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
    }
}
