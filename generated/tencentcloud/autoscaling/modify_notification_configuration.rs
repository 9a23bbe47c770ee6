// @generated from spec/tencentcloud/autoscaling/modify_notification_configuration.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Modifies notification configuration.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyNotificationConfiguration](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyNotificationConfiguration)
    pub struct ModifyNotificationConfiguration for Autoscaling => ModifyNotificationConfigurationResponse, ModifyNotificationConfigurationError =
        Description::new("ModifyNotificationConfiguration", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyNotificationConfiguration"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyNotificationConfigurationRequired {
        auto_scaling_notification_id: String = body "AutoScalingNotificationId",
    }
    optional {
        notification_types: Vec<String> = body "NotificationTypes",
        notification_user_group_ids: Vec<String> = body "NotificationUserGroupIds",
        queue_name: String = body "QueueName",
        topic_name: String = body "TopicName",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyNotificationConfigurationResponse of ModifyNotificationConfiguration;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyNotificationConfigurationError of ModifyNotificationConfiguration;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueConflictNotificationTarget = "InvalidParameterValue.ConflictNotificationTarget",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingNotificationId = "InvalidParameterValue.InvalidAutoScalingNotificationId",
        /// A value is not allowed.
        InvalidParameterValueInvalidNotificationUserGroupId = "InvalidParameterValue.InvalidNotificationUserGroupId",
        /// A value is not allowed.
        InvalidParameterValueUserGroupIdNotFound = "InvalidParameterValue.UserGroupIdNotFound",
        /// The resource was not found.
        ResourceNotFoundAutoScalingNotificationNotFound = "ResourceNotFound.AutoScalingNotificationNotFound",
        /// The resource was not found.
        ResourceNotFoundCmqQueueNotFound = "ResourceNotFound.CmqQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqQueueNotFound = "ResourceNotFound.TDMQCMQQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqTopicNotFound = "ResourceNotFound.TDMQCMQTopicNotFound",
        /// The resource cannot be used.
        ResourceUnavailableTdmqcmqTopicHasNoSubscriber = "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
    }
}
