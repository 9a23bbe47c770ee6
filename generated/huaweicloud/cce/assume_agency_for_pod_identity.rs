// @generated from spec/huaweicloud/cce/assume_agency_for_pod_identity.yaml. To change it, edit that and run `cargo build`.

use super::{AssumedAgency, Cce, CommonErrorCode, Credentials, PodIdentitySubject, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Assumes agency for pod identity.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [AssumeAgencyForPodIdentity](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=AssumeAgencyForPodIdentity)
    pub struct AssumeAgencyForPodIdentity for Cce => AssumeAgencyForPodIdentityResponse, AssumeAgencyForPodIdentityError =
        Description::new("AssumeAgencyForPodIdentity", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/assume-agency-for-pod-identity")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required AssumeAgencyForPodIdentityRequired {
        cluster_id: String = path "cluster_id",
        token: value::Sensitive<String> = body "token",
    }
}

::cloudbind::binding::response! {
    pub struct AssumeAgencyForPodIdentityResponse of AssumeAgencyForPodIdentity;
    assumed_agency: AssumedAgency = body "assumedAgency",
    audience: String = body "audience",
    credentials: Credentials = body "credentials",
    pod_identity_association_id: String = body "podIdentityAssociationId",
    subject: PodIdentitySubject = body "subject",
}

::cloudbind::binding::errors! {
    pub enum AssumeAgencyForPodIdentityError of AssumeAgencyForPodIdentity;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
