// @generated from spec/huaweicloud/dcs/delete_backup_file.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes backup file.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteBackupFile](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteBackupFile)
    pub struct DeleteBackupFile for Dcs => DeleteBackupFileResponse, DeleteBackupFileError =
        Description::new("DeleteBackupFile", "DELETE", "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteBackupFileRequired {
        instance_id: String = path "instance_id",
        backup_id: String = path "backup_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteBackupFileResponse of DeleteBackupFile;
}

::cloudbind::binding::errors! {
    pub enum DeleteBackupFileError of DeleteBackupFile;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
