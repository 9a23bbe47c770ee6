// @generated from spec/huaweicloud/cce/update_partition.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PartitionMetadata, PartitionReqBodyMetadata, PartitionReqBodySpec,
    PartitionSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates partition.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdatePartition](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdatePartition)
    pub struct UpdatePartition for Cce => UpdatePartitionResponse, UpdatePartitionError =
        Description::new("UpdatePartition", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/partitions/{partition_name}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdatePartitionRequired {
        cluster_id: String = path "cluster_id",
        partition_name: String = path "partition_name",
    }
    optional {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: PartitionReqBodyMetadata = body "metadata",
        spec: PartitionReqBodySpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdatePartitionResponse of UpdatePartition;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: PartitionMetadata = body "metadata",
    spec: PartitionSpec = body "spec",
}

::cloudbind::binding::errors! {
    pub enum UpdatePartitionError of UpdatePartition;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
