// @generated from spec/tencentcloud/cynosdb/revoke_account_privileges.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DbTable, InputAccount};

::cloudbind::binding::request! {
    /// Revokes account privileges.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RevokeAccountPrivileges](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RevokeAccountPrivileges)
    pub struct RevokeAccountPrivileges for Cynosdb => RevokeAccountPrivilegesResponse, RevokeAccountPrivilegesError =
        Description::new("RevokeAccountPrivileges", "POST", "/")
            .headers(&[("X-TC-Action", "RevokeAccountPrivileges"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RevokeAccountPrivilegesRequired {
        cluster_id: String = body "ClusterId",
        account: InputAccount = body "Account",
        db_table_privileges: Vec<String> = body "DbTablePrivileges",
        db_tables: Vec<DbTable> = body "DbTables",
    }
}

::cloudbind::binding::response! {
    pub struct RevokeAccountPrivilegesResponse of RevokeAccountPrivileges;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RevokeAccountPrivilegesError of RevokeAccountPrivileges;
    shared Common(CommonErrorCode);
}
