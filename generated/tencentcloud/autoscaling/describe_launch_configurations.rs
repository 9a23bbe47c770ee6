// @generated from spec/tencentcloud/autoscaling/describe_launch_configurations.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, Filter, LaunchConfiguration};

::cloudbind::binding::request! {
    /// Describes launch configurations.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeLaunchConfigurations](https://cloud.tencent.com/document/api/377/20445)
    pub struct DescribeLaunchConfigurations for Autoscaling => DescribeLaunchConfigurationsResponse, DescribeLaunchConfigurationsError =
        Description::new("DescribeLaunchConfigurations", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLaunchConfigurations"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        launch_configuration_ids: Vec<String> = body "LaunchConfigurationIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLaunchConfigurationsResponse of DescribeLaunchConfigurations;
    total_count: u64 = body "TotalCount",
    launch_configuration_set: Vec<LaunchConfiguration> = body "LaunchConfigurationSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLaunchConfigurationsError of DescribeLaunchConfigurations;
    shared Common(CommonErrorCode);
    codes {
        /// The message says what is wrong.
        InvalidLaunchConfiguration = "InvalidLaunchConfiguration",
        /// The message says what is wrong.
        InvalidLaunchConfigurationId = "InvalidLaunchConfigurationId",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// The message says what is wrong.
        InvalidParameterConflictCode = "InvalidParameterConflict",
        /// A value is not allowed.
        InvalidParameterValueInvalidFilter = "InvalidParameterValue.InvalidFilter",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// The message says what is wrong.
        InvalidPermission = "InvalidPermission",
        /// A quota is used up.
        LimitExceededFilterValuesTooLong = "LimitExceeded.FilterValuesTooLong",
    }
}

::cloudbind::binding::pages! {
    DescribeLaunchConfigurations: offset by offset, size limit, total total_count, items launch_configuration_set -> LaunchConfiguration
}
