// @generated from spec/huaweicloud/dcs/validate_deletable_replica.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ReplicationInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Validates deletable replica.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ValidateDeletableReplica](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ValidateDeletableReplica)
    pub struct ValidateDeletableReplica for Dcs => ValidateDeletableReplicaResponse, ValidateDeletableReplicaError =
        Description::new("ValidateDeletableReplica", "GET", "/v2/{project_id}/instances/{instance_id}/deletable-replication")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ValidateDeletableReplicaRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ValidateDeletableReplicaResponse of ValidateDeletableReplica;
    check_result: bool = body "check_result",
    available_zone: String = body "available_zone",
    replication_list: Vec<ReplicationInfo> = body "replication_list",
}

::cloudbind::binding::errors! {
    pub enum ValidateDeletableReplicaError of ValidateDeletableReplica;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
