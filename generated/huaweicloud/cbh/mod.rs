// @generated from spec/huaweicloud/cbh/service.yaml. To change it, edit that and run `cargo build`.

//! Cloud Bastion Host.
//!
//! Instances through which administrators reach the machines that they look after.

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorFormat, ServiceDescription};

mod types;
pub use types::*;

/// Calls the operations of Cloud Bastion Host.
pub type Client = ::cloudbind::Client<Cbh>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Cbh;
impl ::cloudbind::service::Service for Cbh {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "cbh",
            "cbh",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: false,
            code: &["error_code", "errorCode", "error.code", "code"],
            message: &[
                "error_description",
                "error_msg",
                "errorMessage",
                "errorMsg",
                "error.message",
                "message",
            ],
        })
        .regions(
            &[
                "af-north-1",
                "af-south-1",
                "ap-southeast-1",
                "ap-southeast-2",
                "ap-southeast-3",
                "ap-southeast-4",
                "ap-southeast-5",
                "cn-east-2",
                "cn-east-3",
                "cn-east-4",
                "cn-east-5",
                "cn-north-1",
                "cn-north-11",
                "cn-north-12",
                "cn-north-4",
                "cn-north-9",
                "cn-south-1",
                "cn-south-2",
                "cn-southwest-2",
                "cn-southwest-3",
                "la-north-2",
                "la-south-2",
                "me-east-1",
                "my-kualalumpur-1",
                "ru-moscow-1",
                "sa-brazil-1",
                "tr-west-1",
            ],
        );
}

::cloudbind::binding::operations! {
    Cbh;
    batch_create_instance_tag: BatchCreateInstanceTag,
    change_instance_type: ChangeInstanceType,
    count_instances_by_tag: CountInstancesByTag,
    create_instance: CreateInstance,
    delete_instance: DeleteInstance,
    install_instance_eip: InstallInstanceEip,
    list_available_zones: ListAvailableZones,
    list_instances: ListInstances,
    list_instances_by_tag: ListInstancesByTag,
    list_specifications: ListSpecifications,
    list_switch_config_info: ListSwitchConfigInfo,
    list_tags: ListTags,
    login_instance: LoginInstance,
    login_instance_admin: LoginInstanceAdmin,
    reboot_instance: RebootInstance,
    register_authorization: RegisterAuthorization,
    reset_instance_login_method: ResetInstanceLoginMethod,
    reset_instance_password: ResetInstancePassword,
    resize_instance: ResizeInstance,
    rollback_instance: RollbackInstance,
    show_authorization: ShowAuthorization,
    show_ecs_quota: ShowEcsQuota,
    show_instance_status: ShowInstanceStatus,
    show_instance_tags: ShowInstanceTags,
    show_om_url: ShowOmUrl,
    show_quota: ShowQuota,
    start_instance: StartInstance,
    stop_instance: StopInstance,
    switch_instance_vpc: SwitchInstanceVpc,
    uninstall_instance_eip: UninstallInstanceEip,
    update_instance_security_group: UpdateInstanceSecurityGroup,
    upgrade_instance: UpgradeInstance,
}
