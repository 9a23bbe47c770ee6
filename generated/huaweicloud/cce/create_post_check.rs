// @generated from spec/huaweicloud/cce/create_post_check.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PostcheckCluserResponseMetadata, PostcheckClusterResponseBodyStatus,
    PostcheckSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates post check.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreatePostCheck](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreatePostCheck)
    pub struct CreatePostCheck for Cce => CreatePostCheckResponse, CreatePostCheckError =
        Description::new("CreatePostCheck", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/postcheck")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreatePostCheckRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        spec: PostcheckSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreatePostCheckResponse of CreatePostCheck;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: PostcheckCluserResponseMetadata = body "metadata",
    spec: PostcheckSpec = body "spec",
    status: PostcheckClusterResponseBodyStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreatePostCheckError of CreatePostCheck;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
