// @generated from spec/tencentcloud/cynosdb/modify_cluster_storage.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster storage.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterStorage](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterStorage)
    pub struct ModifyClusterStorage for Cynosdb => ModifyClusterStorageResponse, ModifyClusterStorageError =
        Description::new("ModifyClusterStorage", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterStorage"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterStorageRequired {
        cluster_id: String = body "ClusterId",
        new_storage_limit: i64 = body "NewStorageLimit",
        old_storage_limit: i64 = body "OldStorageLimit",
    }
    optional {
        deal_mode: i64 = body "DealMode" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterStorageResponse of ModifyClusterStorage;
    tran_id: String = body "TranId",
    big_deal_ids: Vec<String> = body "BigDealIds",
    deal_names: Vec<String> = body "DealNames",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterStorageError of ModifyClusterStorage;
    shared Common(CommonErrorCode);
}
