// @generated from spec/huaweicloud/dcs/list_backup_file_links.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, LinksItem, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists backup file links.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ListBackupFileLinks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListBackupFileLinks)
    pub struct ListBackupFileLinks for Dcs => ListBackupFileLinksResponse, ListBackupFileLinksError =
        Description::new("ListBackupFileLinks", "POST", "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}/links")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ListBackupFileLinksRequired {
        instance_id: String = path "instance_id",
        backup_id: String = path "backup_id",
        expiration: i64 = body "expiration",
    }
}

::cloudbind::binding::response! {
    pub struct ListBackupFileLinksResponse of ListBackupFileLinks;
    file_path: String = body "file_path",
    bucket_name: String = body "bucket_name",
    links: Vec<LinksItem> = body "links",
}

::cloudbind::binding::errors! {
    pub enum ListBackupFileLinksError of ListBackupFileLinks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
