// @generated from spec/tencentcloud/cynosdb/modify_instance_upgrade_limit_days.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies instance upgrade limit days.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyInstanceUpgradeLimitDays](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyInstanceUpgradeLimitDays)
    pub struct ModifyInstanceUpgradeLimitDays for Cynosdb => ModifyInstanceUpgradeLimitDaysResponse, ModifyInstanceUpgradeLimitDaysError =
        Description::new("ModifyInstanceUpgradeLimitDays", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyInstanceUpgradeLimitDays"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyInstanceUpgradeLimitDaysRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
        upgrade_limit_days: i64 = body "UpgradeLimitDays",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyInstanceUpgradeLimitDaysResponse of ModifyInstanceUpgradeLimitDays;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyInstanceUpgradeLimitDaysError of ModifyInstanceUpgradeLimitDays;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
    }
}
