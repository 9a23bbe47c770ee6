// @generated from spec/tencentcloud/autoscaling/rollback_instance_refresh.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, RefreshSettings};

::cloudbind::binding::request! {
    /// Rolls back instance refresh.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RollbackInstanceRefresh](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=RollbackInstanceRefresh)
    pub struct RollbackInstanceRefresh for Autoscaling => RollbackInstanceRefreshResponse, RollbackInstanceRefreshError =
        Description::new("RollbackInstanceRefresh", "POST", "/")
            .headers(&[("X-TC-Action", "RollbackInstanceRefresh"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RollbackInstanceRefreshRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        refresh_settings: RefreshSettings = body "RefreshSettings",
        origin_refresh_activity_id: String = body "OriginRefreshActivityId",
    }
    optional {
        refresh_mode: String = body "RefreshMode",
    }
}

::cloudbind::binding::response! {
    pub struct RollbackInstanceRefreshResponse of RollbackInstanceRefresh;
    refresh_activity_id: String = body "RefreshActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RollbackInstanceRefreshError of RollbackInstanceRefresh;
    shared Common(CommonErrorCode);
    codes {
        /// A value is not allowed.
        InvalidParameterValueBatchNumberTooLarge = "InvalidParameterValue.BatchNumberTooLarge",
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
        ResourceUnavailableNoInstanceCanRollback = "ResourceUnavailable.NoInstanceCanRollback",
        /// The resource cannot be used.
        ResourceUnavailableRefreshActivityCanNotRollback = "ResourceUnavailable.RefreshActivityCanNotRollback",
        /// The resource cannot be used.
        ResourceUnavailableRefreshActivityStatusConflictWithOperation = "ResourceUnavailable.RefreshActivityStatusConflictWithOperation",
        /// The resource cannot be used.
        ResourceUnavailableRollbackTypeActivityCanNotRollbackAgain = "ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain",
        /// The caller has no permission.
        UnauthorizedOperationAutoScalingRoleUnauthorized = "UnauthorizedOperation.AutoScalingRoleUnauthorized",
    }
}
