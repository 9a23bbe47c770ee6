// @generated from spec/huaweicloud/dcs/migrate_az.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Migrates az.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [MigrateAz](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=MigrateAz)
    pub struct MigrateAz for Dcs => MigrateAzResponse, MigrateAzError =
        Description::new("MigrateAz", "PUT", "/v2/{project_id}/instances/{instance_id}/available-zones")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required MigrateAzRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        new_available_zones: Vec<String> = body "new_available_zones",
        execute_immediately: bool = body "execute_immediately" exact,
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct MigrateAzResponse of MigrateAz;
}

::cloudbind::binding::errors! {
    pub enum MigrateAzError of MigrateAz;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
