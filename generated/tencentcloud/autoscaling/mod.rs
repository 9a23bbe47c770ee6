// @generated from spec/tencentcloud/autoscaling/service.yaml. To change it, edit that and run `cargo build`.

//! Auto Scaling.
//!
//! Groups of virtual machines that grow and shrink with the load.

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorFormat, ServiceDescription};

#[allow(deprecated)]
mod types;
pub use types::*;

/// Calls the operations of Auto Scaling.
pub type Client = ::cloudbind::Client<Autoscaling>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Autoscaling;
impl ::cloudbind::service::Service for Autoscaling {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "autoscaling",
            "as",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: true,
            code: &["Response.Error.Code"],
            message: &["Response.Error.Message"],
        });
}

::cloudbind::binding::operations! {
    Autoscaling;
    attach_instances: AttachInstances,
    attach_load_balancers: AttachLoadBalancers,
    cancel_instance_refresh: CancelInstanceRefresh,
    clear_launch_configuration_attributes: ClearLaunchConfigurationAttributes,
    complete_lifecycle_action: CompleteLifecycleAction,
    create_auto_scaling_group: CreateAutoScalingGroup,
    create_auto_scaling_group_from_instance: CreateAutoScalingGroupFromInstance,
    create_launch_configuration: CreateLaunchConfiguration,
    create_lifecycle_hook: CreateLifecycleHook,
    create_notification_configuration: CreateNotificationConfiguration,
    create_scaling_policy: CreateScalingPolicy,
    create_scheduled_action: CreateScheduledAction,
    delete_auto_scaling_group: DeleteAutoScalingGroup,
    delete_launch_configuration: DeleteLaunchConfiguration,
    delete_lifecycle_hook: DeleteLifecycleHook,
    delete_notification_configuration: DeleteNotificationConfiguration,
    delete_scaling_policy: DeleteScalingPolicy,
    delete_scheduled_action: DeleteScheduledAction,
    describe_account_limits: DescribeAccountLimits,
    describe_auto_scaling_activities: DescribeAutoScalingActivities,
    describe_auto_scaling_advices: DescribeAutoScalingAdvices,
    describe_auto_scaling_group_last_activities: DescribeAutoScalingGroupLastActivities,
    describe_auto_scaling_groups: DescribeAutoScalingGroups,
    describe_auto_scaling_instances: DescribeAutoScalingInstances,
    describe_launch_configurations: DescribeLaunchConfigurations,
    describe_lifecycle_hooks: DescribeLifecycleHooks,
    describe_notification_configurations: DescribeNotificationConfigurations,
    describe_refresh_activities: DescribeRefreshActivities,
    describe_scaling_policies: DescribeScalingPolicies,
    describe_scheduled_actions: DescribeScheduledActions,
    detach_instances: DetachInstances,
    detach_load_balancers: DetachLoadBalancers,
    disable_auto_scaling_group: DisableAutoScalingGroup,
    enable_auto_scaling_group: EnableAutoScalingGroup,
    enter_standby: EnterStandby,
    execute_scaling_policy: ExecuteScalingPolicy,
    exit_standby: ExitStandby,
    modify_auto_scaling_group: ModifyAutoScalingGroup,
    modify_desired_capacity: ModifyDesiredCapacity,
    modify_launch_configuration_attributes: ModifyLaunchConfigurationAttributes,
    modify_lifecycle_hook: ModifyLifecycleHook,
    modify_load_balancer_target_attributes: ModifyLoadBalancerTargetAttributes,
    modify_load_balancers: ModifyLoadBalancers,
    modify_notification_configuration: ModifyNotificationConfiguration,
    modify_scaling_policy: ModifyScalingPolicy,
    modify_scheduled_action: ModifyScheduledAction,
    remove_instances: RemoveInstances,
    resume_instance_refresh: ResumeInstanceRefresh,
    rollback_instance_refresh: RollbackInstanceRefresh,
    scale_in_instances: ScaleInInstances,
    scale_out_instances: ScaleOutInstances,
    set_instances_protection: SetInstancesProtection,
    start_auto_scaling_instances: StartAutoScalingInstances,
    start_instance_refresh: StartInstanceRefresh,
    stop_auto_scaling_instances: StopAutoScalingInstances,
    stop_instance_refresh: StopInstanceRefresh,
    #[allow(deprecated)]
    upgrade_launch_configuration: UpgradeLaunchConfiguration,
    upgrade_lifecycle_hook: UpgradeLifecycleHook,
}
