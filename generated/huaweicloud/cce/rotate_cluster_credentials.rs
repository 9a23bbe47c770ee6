// @generated from spec/huaweicloud/cce/rotate_cluster_credentials.yaml. To change it, edit that and run `cargo build`.

use super::{AuthenticatingProxy, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Rotates cluster credentials.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks ShowJob until it has ended.
    ///
    /// Page:
    /// [RotateClusterCredentials](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RotateClusterCredentials)
    pub struct RotateClusterCredentials for Cce => RotateClusterCredentialsResponse, RotateClusterCredentialsError =
        Description::new("RotateClusterCredentials", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/rotatecredentials")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RotateClusterCredentialsRequired {
        cluster_id: String = path "cluster_id",
        component: String = body "component",
    }
    optional {
        certificate_expiration_time: i64 = body "certificateExpirationTime" exact,
        cert_content: AuthenticatingProxy = body "certContent",
    }
}

::cloudbind::binding::response! {
    pub struct RotateClusterCredentialsResponse of RotateClusterCredentials;
    jobid: String = body "jobid",
}

::cloudbind::binding::errors! {
    pub enum RotateClusterCredentialsError of RotateClusterCredentials;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    RotateClusterCredentials: super::ShowJob, new super::ShowJobRequired { job_id: response jobid "jobid" }
}
