// @generated from spec/tencentcloud/autoscaling/start_instance_refresh.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, RefreshSettings};

::cloudbind::binding::request! {
    /// Starts instance refresh.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page: [StartInstanceRefresh](https://cloud.tencent.com/document/api/377/99172)
    pub struct StartInstanceRefresh for Autoscaling => StartInstanceRefreshResponse, StartInstanceRefreshError =
        Description::new("StartInstanceRefresh", "POST", "/")
            .headers(&[("X-TC-Action", "StartInstanceRefresh"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required StartInstanceRefreshRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        refresh_settings: RefreshSettings = body "RefreshSettings",
    }
    optional {
        refresh_mode: String = body "RefreshMode",
    }
}

::cloudbind::binding::response! {
    pub struct StartInstanceRefreshResponse of StartInstanceRefresh;
    refresh_activity_id: String = body "RefreshActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum StartInstanceRefreshError of StartInstanceRefresh;
    shared Common(CommonErrorCode);
    codes {
        /// A value is not allowed.
        InvalidParameterValueBatchNumberTooLarge = "InvalidParameterValue.BatchNumberTooLarge",
        /// A value is not allowed.
        InvalidParameterValueMaxSurgeTooLarge = "InvalidParameterValue.MaxSurgeTooLarge",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupIdNotFound = "ResourceNotFound.AutoScalingGroupIdNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupAbnormalStatus = "ResourceUnavailable.AutoScalingGroupAbnormalStatus",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInRefreshActivity = "ResourceUnavailable.AutoScalingGroupInRefreshActivity",
        /// The resource cannot be used.
        ResourceUnavailableInquiryPriceResetInstanceFailed = "ResourceUnavailable.InquiryPriceResetInstanceFailed",
        /// The resource cannot be used.
        ResourceUnavailableNoInstanceCanRefresh = "ResourceUnavailable.NoInstanceCanRefresh",
        /// The resource cannot be used.
        ResourceUnavailableRefreshActivityStatusConflictWithOperation = "ResourceUnavailable.RefreshActivityStatusConflictWithOperation",
        /// The caller has no permission.
        UnauthorizedOperationAutoScalingRoleUnauthorized = "UnauthorizedOperation.AutoScalingRoleUnauthorized",
    }
}
