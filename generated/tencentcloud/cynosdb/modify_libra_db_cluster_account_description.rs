// @generated from spec/tencentcloud/cynosdb/modify_libra_db_cluster_account_description.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies libra DB cluster account description.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLibraDBClusterAccountDescription](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterAccountDescription)
    pub struct ModifyLibraDBClusterAccountDescription for Cynosdb => ModifyLibraDBClusterAccountDescriptionResponse, ModifyLibraDBClusterAccountDescriptionError =
        Description::new("ModifyLibraDBClusterAccountDescription", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBClusterAccountDescription"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLibraDBClusterAccountDescriptionRequired {
        cluster_id: String = body "ClusterId",
        account_name: String = body "AccountName",
        description: String = body "Description",
    }
    optional {
        host: String = body "Host",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBClusterAccountDescriptionResponse of ModifyLibraDBClusterAccountDescription;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBClusterAccountDescriptionError of ModifyLibraDBClusterAccountDescription;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
    }
}
