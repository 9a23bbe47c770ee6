// @generated from spec/tencentcloud/cynosdb/delete_cluster_database.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes cluster database.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteClusterDatabase](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteClusterDatabase)
    pub struct DeleteClusterDatabase for Cynosdb => DeleteClusterDatabaseResponse, DeleteClusterDatabaseError =
        Description::new("DeleteClusterDatabase", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteClusterDatabase"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteClusterDatabaseRequired {
        cluster_id: String = body "ClusterId",
        db_names: Vec<String> = body "DbNames",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteClusterDatabaseResponse of DeleteClusterDatabase;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteClusterDatabaseError of DeleteClusterDatabase;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
