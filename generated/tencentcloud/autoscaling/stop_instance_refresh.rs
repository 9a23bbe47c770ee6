// @generated from spec/tencentcloud/autoscaling/stop_instance_refresh.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Pauses the instance refresh that a scaling group is going through.
    ///
    /// **Warning:** While the refresh is paused the scaling group is disabled as well.
    ///
    /// - Instances that are being updated are finished; those that wait for it stay as they are.
    /// - Although it is called Stop it pauses; ResumeInstanceRefresh goes on with the refresh.
    /// - Limit: 20 requests a second.
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// ```no_run
    /// use cloudbind::tencentcloud::autoscaling::*;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder().env().region("ap-bangkok").build()?;
    /// let request = StopInstanceRefresh::new(StopInstanceRefreshRequired {
    ///     auto_scaling_group_id: "asg-h7tgd87d".into(),
    ///     refresh_activity_id: "asr-juhf6ytr".into(),
    /// });
    /// let reply = client.send(&request).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Page: [StopInstanceRefresh](https://intl.cloud.tencent.com/zh/document/product/377/59078)
    pub struct StopInstanceRefresh for Autoscaling => StopInstanceRefreshResponse, StopInstanceRefreshError =
        Description::new("StopInstanceRefresh", "POST", "/")
            .headers(&[("X-TC-Action", "StopInstanceRefresh"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region).optional()])
            .empty_object_body()
            .rate_limit(20, 1);
    required StopInstanceRefreshRequired {
        /// Id of the scaling group.
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        /// Id of the refresh activity.
        refresh_activity_id: String = body "RefreshActivityId",
    }
}

::cloudbind::binding::response! {
    pub struct StopInstanceRefreshResponse of StopInstanceRefresh;
    /// Id of the request, which the vendor's support asks for. Missing if the request never reached
    /// the service.
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum StopInstanceRefreshError of StopInstanceRefresh;
    shared Common(CommonErrorCode);
    codes {
        /// There is no such refresh activity.
        ResourceNotFoundRefreshActivityNotFound = "ResourceNotFound.RefreshActivityNotFound",
        /// The refresh activity is in a state in which it cannot be paused.
        ResourceUnavailableRefreshActivityStatusConflictWithOperation = "ResourceUnavailable.RefreshActivityStatusConflictWithOperation",
        /// The role AS-QCSRole is not granted to Auto Scaling; grant it in the console of the service.
        UnauthorizedOperationAutoScalingRoleUnauthorized = "UnauthorizedOperation.AutoScalingRoleUnauthorized",
    }
}
