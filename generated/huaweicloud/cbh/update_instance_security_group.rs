// @generated from spec/huaweicloud/cbh/update_instance_security_group.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Updates instance security group.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateInstanceSecurityGroup](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=UpdateInstanceSecurityGroup)
    pub struct UpdateInstanceSecurityGroup for Cbh => UpdateInstanceSecurityGroupResponse, UpdateInstanceSecurityGroupError =
        Description::new("UpdateInstanceSecurityGroup", "PUT", "/v2/{project_id}/cbs/instance/{server_id}/security-groups")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateInstanceSecurityGroupRequired {
        server_id: String = path "server_id",
        security_groups: Vec<String> = body "security_groups",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateInstanceSecurityGroupResponse of UpdateInstanceSecurityGroup;
}

::cloudbind::binding::errors! {
    pub enum UpdateInstanceSecurityGroupError of UpdateInstanceSecurityGroup;
    shared Common(CommonErrorCode);
}
