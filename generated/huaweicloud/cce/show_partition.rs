// @generated from spec/huaweicloud/cce/show_partition.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, PartitionMetadata, PartitionSpec, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows partition.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowPartition](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowPartition)
    pub struct ShowPartition for Cce => ShowPartitionResponse, ShowPartitionError =
        Description::new("ShowPartition", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/partitions/{partition_name}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowPartitionRequired {
        cluster_id: String = path "cluster_id",
        partition_name: String = path "partition_name",
    }
}

::cloudbind::binding::response! {
    pub struct ShowPartitionResponse of ShowPartition;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: PartitionMetadata = body "metadata",
    spec: PartitionSpec = body "spec",
}

::cloudbind::binding::errors! {
    pub enum ShowPartitionError of ShowPartition;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
