// @generated from spec/huaweicloud/dcs/update_instance.yaml. To change it, edit that and run `cargo build`.

use super::{BackupPolicy, CommonErrorCode, Dcs, RenameCommandResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateInstance)
    pub struct UpdateInstance for Dcs => UpdateInstanceResponse, UpdateInstanceError =
        Description::new("UpdateInstance", "PUT", "/v2/{project_id}/instances/{instance_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateInstanceRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        name: String = body "name",
        description: String = body "description",
        port: i64 = body "port" exact,
        rename_commands: RenameCommandResp = body "rename_commands",
        maintain_begin: String = body "maintain_begin",
        maintain_end: String = body "maintain_end",
        security_group_id: String = body "security_group_id",
        instance_backup_policy: BackupPolicy = body "instance_backup_policy",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateInstanceResponse of UpdateInstance;
}

::cloudbind::binding::errors! {
    pub enum UpdateInstanceError of UpdateInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
