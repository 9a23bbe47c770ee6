// @generated from spec/tencentcloud/autoscaling/cancel_instance_refresh.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Cancels instance refresh.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CancelInstanceRefresh](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CancelInstanceRefresh)
    pub struct CancelInstanceRefresh for Autoscaling => CancelInstanceRefreshResponse, CancelInstanceRefreshError =
        Description::new("CancelInstanceRefresh", "POST", "/")
            .headers(&[("X-TC-Action", "CancelInstanceRefresh"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CancelInstanceRefreshRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        refresh_activity_id: String = body "RefreshActivityId",
    }
}

::cloudbind::binding::response! {
    pub struct CancelInstanceRefreshResponse of CancelInstanceRefresh;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CancelInstanceRefreshError of CancelInstanceRefresh;
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
