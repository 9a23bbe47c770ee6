// @generated from spec/tencentcloud/autoscaling/resume_instance_refresh.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Resumes instance refresh.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResumeInstanceRefresh](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ResumeInstanceRefresh)
    pub struct ResumeInstanceRefresh for Autoscaling => ResumeInstanceRefreshResponse, ResumeInstanceRefreshError =
        Description::new("ResumeInstanceRefresh", "POST", "/")
            .headers(&[("X-TC-Action", "ResumeInstanceRefresh"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ResumeInstanceRefreshRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        refresh_activity_id: String = body "RefreshActivityId",
    }
    optional {
        resume_mode: String = body "ResumeMode",
    }
}

::cloudbind::binding::response! {
    pub struct ResumeInstanceRefreshResponse of ResumeInstanceRefresh;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ResumeInstanceRefreshError of ResumeInstanceRefresh;
    shared Common(CommonErrorCode);
    codes {
        /// The resource was not found.
        ResourceNotFoundRefreshActivityNotFound = "ResourceNotFound.RefreshActivityNotFound",
        /// The resource cannot be used.
        ResourceUnavailableRefreshActivityStatusConflictWithOperation = "ResourceUnavailable.RefreshActivityStatusConflictWithOperation",
        /// The caller has no permission.
        UnauthorizedOperationAutoScalingRoleUnauthorized = "UnauthorizedOperation.AutoScalingRoleUnauthorized",
    }
}
