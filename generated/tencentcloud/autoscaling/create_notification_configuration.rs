// @generated from spec/tencentcloud/autoscaling/create_notification_configuration.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Creates notification configuration.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateNotificationConfiguration](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateNotificationConfiguration)
    pub struct CreateNotificationConfiguration for Autoscaling => CreateNotificationConfigurationResponse, CreateNotificationConfigurationError =
        Description::new("CreateNotificationConfiguration", "POST", "/")
            .headers(&[("X-TC-Action", "CreateNotificationConfiguration"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateNotificationConfigurationRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        notification_types: Vec<String> = body "NotificationTypes",
    }
    optional {
        notification_user_group_ids: Vec<String> = body "NotificationUserGroupIds",
        target_type: String = body "TargetType",
        queue_name: String = body "QueueName",
        topic_name: String = body "TopicName",
    }
}

::cloudbind::binding::response! {
    pub struct CreateNotificationConfigurationResponse of CreateNotificationConfiguration;
    auto_scaling_notification_id: String = body "AutoScalingNotificationId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateNotificationConfigurationError of CreateNotificationConfiguration;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueConflictNotificationTarget = "InvalidParameterValue.ConflictNotificationTarget",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidNotificationUserGroupId = "InvalidParameterValue.InvalidNotificationUserGroupId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueUserGroupIdNotFound = "InvalidParameterValue.UserGroupIdNotFound",
        /// A quota is used up.
        LimitExceededQuotaNotEnough = "LimitExceeded.QuotaNotEnough",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundCmqQueueNotFound = "ResourceNotFound.CmqQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqQueueNotFound = "ResourceNotFound.TDMQCMQQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqTopicNotFound = "ResourceNotFound.TDMQCMQTopicNotFound",
        /// The resource cannot be used.
        ResourceUnavailableCmqTopicHasNoSubscriber = "ResourceUnavailable.CmqTopicHasNoSubscriber",
        /// The resource cannot be used.
        ResourceUnavailableTdmqcmqTopicHasNoSubscriber = "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
    }
}
