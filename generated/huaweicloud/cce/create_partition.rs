// @generated from spec/huaweicloud/cce/create_partition.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PartitionMetadata, PartitionReqBodyMetadata, PartitionReqBodySpec,
    PartitionSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates partition.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreatePartition](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreatePartition)
    pub struct CreatePartition for Cce => CreatePartitionResponse, CreatePartitionError =
        Description::new("CreatePartition", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/partitions")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreatePartitionRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: PartitionReqBodyMetadata = body "metadata",
        spec: PartitionReqBodySpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreatePartitionResponse of CreatePartition;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: PartitionMetadata = body "metadata",
    spec: PartitionSpec = body "spec",
}

::cloudbind::binding::errors! {
    pub enum CreatePartitionError of CreatePartition;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
