// @generated from spec/tencentcloud/cynosdb/describe_account_all_grant_privileges.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DatabasePrivileges, InputAccount, TablePrivileges};

::cloudbind::binding::request! {
    /// Describes account all grant privileges.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeAccountAllGrantPrivileges](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAccountAllGrantPrivileges)
    pub struct DescribeAccountAllGrantPrivileges for Cynosdb => DescribeAccountAllGrantPrivilegesResponse, DescribeAccountAllGrantPrivilegesError =
        Description::new("DescribeAccountAllGrantPrivileges", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAccountAllGrantPrivileges"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAccountAllGrantPrivilegesRequired {
        cluster_id: String = body "ClusterId",
        account: InputAccount = body "Account",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAccountAllGrantPrivilegesResponse of DescribeAccountAllGrantPrivileges;
    privilege_statements: Vec<String> = body "PrivilegeStatements",
    global_privileges: Vec<String> = body "GlobalPrivileges",
    database_privileges: Vec<DatabasePrivileges> = body "DatabasePrivileges",
    table_privileges: Vec<TablePrivileges> = body "TablePrivileges",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAccountAllGrantPrivilegesError of DescribeAccountAllGrantPrivileges;
    shared Common(CommonErrorCode);
}
