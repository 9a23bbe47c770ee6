// @generated from spec/huaweicloud/dcs/service.yaml. To change it, edit that and run `cargo build`.

//! Distributed Cache Service.
//!
//! Managed in-memory caches.
//!
//! Page: [Error Codes](https://support.huaweicloud.com/intl/en-us/api-dcs/ErrorCode.html)

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorClass, ErrorFormat, ServiceDescription};

mod cancel_instance_resize;
pub use cancel_instance_resize::*;

/// Calls the operations of Distributed Cache Service.
pub type Client = ::cloudbind::Client<Dcs>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Dcs;
impl ::cloudbind::service::Service for Dcs {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "dcs",
            "dcs",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: false,
            code: &["error_code", "errorCode", "error.code", "code"],
            message: &[
                "error_msg",
                "error_description",
                "errorMessage",
                "errorMsg",
                "error.message",
                "message",
            ],
        })
        .classes(
            &[
                ("111400017", ErrorClass::Conflict),
                ("111400026", ErrorClass::Conflict),
                ("111400035", ErrorClass::Denied),
                ("111400036", ErrorClass::Denied),
                ("111400039", ErrorClass::Denied),
                ("111400042", ErrorClass::NotFound),
                ("111400045", ErrorClass::Conflict),
                ("111400046", ErrorClass::NotFound),
                ("111400053", ErrorClass::Conflict),
                ("111400054", ErrorClass::Denied),
                ("111400060", ErrorClass::Conflict),
                ("111400068", ErrorClass::NotFound),
                ("111400069", ErrorClass::Conflict),
                ("111400087", ErrorClass::Conflict),
                ("111400094", ErrorClass::Denied),
                ("111400095", ErrorClass::Denied),
                ("111400096", ErrorClass::Conflict),
                ("111400097", ErrorClass::Conflict),
                ("111400099", ErrorClass::Conflict),
                ("111400104", ErrorClass::Conflict),
                ("111400107", ErrorClass::Conflict),
                ("111400108", ErrorClass::Conflict),
                ("111400111", ErrorClass::Conflict),
                ("111400113", ErrorClass::Conflict),
                ("111400114", ErrorClass::Conflict),
                ("111400115", ErrorClass::Conflict),
                ("111400116", ErrorClass::Conflict),
                ("111400117", ErrorClass::Conflict),
                ("111400118", ErrorClass::Conflict),
                ("111400119", ErrorClass::Internal),
                ("111400120", ErrorClass::Conflict),
                ("111400850", ErrorClass::Conflict),
                ("DCS.4017", ErrorClass::Conflict),
                ("DCS.4026", ErrorClass::Conflict),
                ("DCS.4035", ErrorClass::Denied),
                ("DCS.4036", ErrorClass::Denied),
                ("DCS.4039", ErrorClass::Denied),
                ("DCS.4042", ErrorClass::NotFound),
                ("DCS.4045", ErrorClass::Conflict),
                ("DCS.4046", ErrorClass::NotFound),
                ("DCS.4049", ErrorClass::Conflict),
                ("DCS.4053", ErrorClass::Conflict),
                ("DCS.4054", ErrorClass::Denied),
                ("DCS.4060", ErrorClass::Conflict),
                ("DCS.4068", ErrorClass::NotFound),
                ("DCS.4069", ErrorClass::Conflict),
                ("DCS.4087", ErrorClass::Conflict),
                ("DCS.4094", ErrorClass::Denied),
                ("DCS.4095", ErrorClass::Denied),
                ("DCS.4096", ErrorClass::Conflict),
                ("DCS.4097", ErrorClass::Conflict),
                ("DCS.4099", ErrorClass::Conflict),
                ("DCS.4104", ErrorClass::Conflict),
                ("DCS.4107", ErrorClass::Conflict),
                ("DCS.4108", ErrorClass::Conflict),
                ("DCS.4111", ErrorClass::Conflict),
                ("DCS.4113", ErrorClass::Conflict),
                ("DCS.4114", ErrorClass::Conflict),
                ("DCS.4115", ErrorClass::Conflict),
                ("DCS.4116", ErrorClass::Conflict),
                ("DCS.4117", ErrorClass::Conflict),
                ("DCS.4118", ErrorClass::Conflict),
                ("DCS.4119", ErrorClass::Internal),
                ("DCS.4120", ErrorClass::Conflict),
                ("DCS.4239", ErrorClass::Conflict),
                ("DCS.4300", ErrorClass::Conflict),
                ("DCS.4838", ErrorClass::Denied),
                ("DCS.4839", ErrorClass::Denied),
                ("DCS.4840", ErrorClass::Denied),
                ("DCS.4846", ErrorClass::Conflict),
                ("DCS.4847", ErrorClass::Conflict),
                ("DCS.4850", ErrorClass::Conflict),
                ("DCS.4879", ErrorClass::Conflict),
                ("DCS.4911", ErrorClass::Denied),
                ("DCS.4918", ErrorClass::Conflict),
                ("DCS.4935", ErrorClass::Conflict),
                ("DCS.4937", ErrorClass::Conflict),
                ("DCS.4941", ErrorClass::NotFound),
                ("DCS.4942", ErrorClass::NotFound),
                ("DCS.4957", ErrorClass::Conflict),
                ("DCS.4998", ErrorClass::Conflict),
                ("DCS.4999", ErrorClass::Denied),
                ("DCS.5101", ErrorClass::Internal),
            ],
        )
        .regions(
            &[
                "ae-ad-1",
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
                "cn-north-2",
                "cn-north-4",
                "cn-north-9",
                "cn-south-1",
                "cn-south-2",
                "cn-south-4",
                "cn-southwest-2",
                "cn-southwest-3",
                "eu-west-0",
                "eu-west-101",
                "la-north-2",
                "la-south-2",
                "me-east-1",
                "my-kualalumpur-1",
                "na-mexico-1",
                "ru-moscow-1",
                "ru-northwest-2",
                "sa-brazil-1",
                "tr-west-1",
            ],
        );
}

/// Codes that any operation of the service may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceErrorCode {
    /// `111400002` (status 400): The project ID is not in the right format.
    ProjectIdInvalid111400002,
    /// `111400004` (status 400): The request needs a body, but came without one.
    RequestBodyEmpty111400004,
    /// `111400005` (status 400): The body is not proper JSON, or holds characters that are not
    /// allowed.
    RequestBodyNotJson111400005,
    /// `111400007` (status 400): DCS does not offer this cache engine; check the engine field.
    EngineNotSupported111400007,
    /// `111400008` (status 400): DCS does not offer this version of the cache engine.
    EngineVersionNotSupported111400008,
    /// `111400009` (status 400): The product ID is not valid; take one from the list of products.
    ProductIdInvalid111400009,
    /// `111400010` (status 400): The instance name must be 4 to 64 letters, digits, underscores or
    /// hyphens.
    InstanceNameInvalid111400010,
    /// `111400011` (status 400): The description of the instance is longer than 1024 characters.
    DescriptionTooLong111400011,
    /// `111400012` (status 400): The capacity is not valid; choose one that the product offers.
    CapacityInvalid111400012,
    /// `111400013` (status 400): The vpc_id is not valid.
    VpcIdInvalid111400013,
    /// `111400014` (status 400): The security_group_id is not valid.
    SecurityGroupIdInvalid111400014,
    /// `111400016` (status 400): The subnet_id is not valid.
    SubnetIdInvalid111400016,
    /// `111400017` (status 400): A task of this instance has not ended; wait for it and try again.
    TaskStillRunning111400017,
    /// `111400018` (status 400): The subnet does not belong to the VPC; choose one that does.
    SubnetNotInVpc111400018,
    /// `111400019` (status 400): The password is too simple; follow the rules for passwords.
    PasswordTooWeak111400019,
    /// `111400020` (status 400): The subnet has DHCP turned off; turn it on or choose another
    /// subnet.
    SubnetDhcpDisabled111400020,
    /// `111400021` (status 400): The isAutoRenew field takes only 0 or 1.
    AutoRenewInvalid111400021,
    /// `111400022` (status 400): The engine and the product ID do not belong together.
    EngineProductMismatch111400022,
    /// `111400026` (status 400): The instance's state rules this out; wait for the state to change.
    InstanceStateNotAllowed111400026,
    /// `111400027` (status 400): The operation is not meant for this node; choose another node.
    NodeOperationNotSupported111400027,
    /// `111400035` (status 400): The tenant's quota has no room for another DCS instance; ask for a
    /// higher one.
    InstanceQuotaExceeded111400035,
    /// `111400036` (status 400): The tenant's quota has too little memory left; ask for a higher
    /// one.
    MemoryQuotaExceeded111400036,
    /// `111400037` (status 400): The instanceParams field is not proper JSON, or holds forbidden
    /// characters.
    InstanceParamsNotJson111400037,
    /// `111400038` (status 400): The periodNum field takes only whole numbers.
    PeriodNumNotInteger111400038,
    /// `111400039` (status 400): The quota is used up; free something or ask for a higher one.
    QuotaLimitReached111400039,
    /// `111400042` (status 400): There is no such availability zone; list the zones to find the
    /// right ID.
    ZoneNotFound111400042,
    /// `111400045` (status 400): The instance is not frozen any more; there is nothing to do.
    InstanceAlreadyUnfrozen111400045,
    /// `111400046` (status 400): There is no such security group.
    SecurityGroupNotFound111400046,
    /// `111400047` (status 400): The periodType field takes only 2 or 3.
    PeriodTypeInvalid111400047,
    /// `111400048` (status 400): The security group needs an inbound and an outbound rule with
    /// protocol ANY.
    SecurityGroupNotOpen111400048,
    /// `111400053` (status 400): The instance has this version already; there is nothing to
    /// upgrade.
    VersionAlreadyCurrent111400053,
    /// `111400054` (status 400): The chosen availability zone has too little quota left; choose
    /// another zone.
    ZoneQuotaExceeded111400054,
    /// `111400060` (status 400): Another DCS instance has this name; choose another one.
    InstanceNameTaken111400060,
    /// `111400061` (status 400): The instance ID is not in the right format.
    InstanceIdInvalid111400061,
    /// `111400062` (status 400): A parameter of the request is not valid; the message names it.
    ParameterInvalid111400062,
    /// `111400063` (status 400): A parameter of the request is not valid; the message names it.
    ParameterInvalid111400063,
    /// `111400064` (status 400): The action field takes only start, stop or restart.
    ActionInvalid111400064,
    /// `111400065` (status 400): The instances field is required and must not be null.
    InstancesMissing111400065,
    /// `111400066` (status 400): A configuration parameter has a wrong value; the message names the
    /// parameter.
    ConfigValueInvalid111400066,
    /// `111400067` (status 400): The available_zones field takes an array with exactly one zone ID.
    ZonesNotSingle111400067,
    /// `111400068` (status 400): There is no such VPC.
    VpcNotFound111400068,
    /// `111400069` (status 500): Somebody else is changing the instance's configuration; try again
    /// later.
    ConfigBeingModified111400069,
    /// `111400070` (status 400): The task ID is not in the right format.
    TaskIdInvalid111400070,
    /// `111400072` (status 400): The saveDays field of the backup policy is not valid.
    BackupSaveDaysInvalid111400072,
    /// `111400073` (status 400): The backupType field of the backup policy is not valid.
    BackupTypeInvalid111400073,
    /// `111400074` (status 400): The periodType field of the backup policy is not valid.
    BackupPeriodTypeInvalid111400074,
    /// `111400075` (status 400): The backupAt field of the backup policy is not valid.
    BackupAtInvalid111400075,
    /// `111400076` (status 400): The beginAt field of the backup policy is not valid.
    BackupBeginAtInvalid111400076,
    /// `111400080` (status 400): The password of the instance is wrong.
    PasswordWrong111400080,
    /// `111400086` (status 400): Only instances of the primary/standby type can do this.
    PrimaryStandbyOnly111400086,
    /// `111400087` (status 400): This backup is in a state that cannot be restored; choose another
    /// backup.
    BackupStateBad111400087,
    /// `111400094` (status 400): The system has no background tasks for DCS.
    TasksNotSupported111400094,
    /// `111400095` (status 400): Neither backup nor restore works in this system.
    BackupNotSupported111400095,
    /// `111400096` (status 400): A backup of the instance is being made; wait for its end.
    InstanceBackingUp111400096,
    /// `111400097` (status 400): The instance is being restored from a backup; wait for its end.
    InstanceRestoring111400097,
    /// `111400098` (status 400): The remark is longer than 128 characters.
    RemarkTooLong111400098,
    /// `111400099` (status 400): Cannot delete while creating, starting, stopping or restarting;
    /// wait and try again.
    InstanceNotDeletableYet111400099,
    /// `111400100` (status 400): One request takes at most 50 instance IDs; split the list.
    TooManyInstances111400100,
    /// `111400101` (status 500): DCS could not delete the backup's file; try again later.
    BackupDeletionFailed111400101,
    /// `111400102` (status 400): The size of this instance cannot be changed.
    ResizeNotSupported111400102,
    /// `111400103` (status 400): The size of this instance cannot be changed.
    ResizeNotSupported111400103,
    /// `111400104` (status 400): The instance is getting over a fault of its own; try again later
    /// or contact support.
    InstanceRecovering111400104,
    /// `111400105` (status 400): The reserved-memory value is larger than the memory that is free.
    ReservedMemoryTooLarge111400105,
    /// `111400106` (status 400): The maintenance window is not valid; take one that the service
    /// lists.
    MaintenanceTimeInvalid111400106,
    /// `111400107` (status 400): An order to enlarge the instance is not paid; pay or cancel it
    /// first.
    ScaleUpOrderUnpaid111400107,
    /// `111400108` (status 400): An order to enlarge the instance is in progress; try again later.
    ScaleUpOrderPending111400108,
    /// `111400111` (status 400): The instance restarts at this moment; wait for its end.
    InstanceRestarting111400111,
    /// `111400113` (status 400): The instance is being enlarged; wait for its end.
    InstanceExtending111400113,
    /// `111400114` (status 400): The instance's configuration is being applied; wait for its end.
    InstanceConfiguring111400114,
    /// `111400115` (status 400): The instance's password is being changed; wait for its end.
    InstancePasswordChanging111400115,
    /// `111400116` (status 400): An upgrade of the instance is in progress; wait for its end.
    InstanceUpgrading111400116,
    /// `111400117` (status 400): The instance goes back to its former version; wait for its end.
    InstanceRollingBack111400117,
    /// `111400118` (status 400): The instance is still being created; wait until it is running.
    InstanceCreating111400118,
    /// `111400119` (status 400): DCS could not read the billing sample.
    BillSampleQueryFailed111400119,
    /// `111400120` (status 400): The instance is being frozen at this moment.
    InstanceFreezing111400120,
    /// `111400800` (status 400): Something in the request is not valid; the message names it.
    RequestFieldInvalid111400800,
    /// `111400842` (status 500): The task ended in failure; look it up for the reason.
    JobFailed111400842,
    /// `111400843` (status 400): The no_password_access field is required and must hold a valid
    /// value.
    NoPasswordAccessInvalid111400843,
    /// `111400844` (status 400): The access_user field is required and must hold a valid value.
    AccessUserInvalid111400844,
    /// `111400845` (status 400): The password field is required and must hold a valid value.
    PasswordInvalid111400845,
    /// `111400849` (status 400): Leave new_password out; this request does not take it.
    NewPasswordUnexpected111400849,
    /// `111400850` (status 400): Not possible while the instance lets clients in without a
    /// password; set one first.
    PasswordFreeAccessEnabled111400850,
    /// `111401001` (status 401): The token is not valid; get a new one from IAM.
    TokenInvalid111401001,
    /// `111401002` (status 401): The token's time is over; get a new one from IAM.
    TokenExpired111401002,
    /// `111401003` (status 401): The request carries no token; send it in X-Auth-Token.
    TokenMissing111401003,
    /// `111401004` (status 401): The token belongs to another project; use the project that it was
    /// issued for.
    ProjectNotOfToken111401004,
    /// `111403002` (status 403): This tenant may only read; the operation changes something.
    TenantReadOnly111403002,
    /// `111403003` (status 403): The caller's role may not do this; ask for the permission.
    RoleNotPermitted111403003,
    /// `111404001` (status 404): DCS has nothing at this URL; check the host and the path.
    UrlNotFound111404001,
    /// `111404022` (status 404): No DCS instance has this ID; check the ID, the project and the
    /// region.
    InstanceNotFound111404022,
    /// `111404023` (status 404): No DCS order has this ID.
    OrderNotFound111404023,
    /// `111405001` (status 405): This URL does not take that HTTP method.
    MethodNotAllowed111405001,
    /// `111500000` (status 500): DCS failed internally; try again later.
    InternalError111500000,
    /// `111500006` (status 500): DCS failed internally; try again later.
    InternalError111500006,
    /// `111500017` (status 500): DCS failed internally; try again later.
    InternalError111500017,
    /// `111500020` (status 500): DCS could not add a network port to the virtual machine; try again
    /// later.
    PortCreationFailed111500020,
    /// `111500024` (status 500): DCS failed internally; try again later.
    InternalError111500024,
    /// `111500031` (status 500): DCS could not create the instance; list the instances before
    /// trying again.
    InstanceCreationFailed111500031,
    /// `111500032` (status 500): DCS failed internally; try again later.
    InternalError111500032,
    /// `111500037` (status 500): DCS could not look the order up; try again later.
    OrderQueryFailed111500037,
    /// `111500041` (status 500): DCS has no resource tenant free; try again later or contact
    /// support.
    NoResourceTenant111500041,
    /// `111500044` (status 500): DCS could not change the status of the resource; try again later.
    ResourceStatusUpdateFailed111500044,
    /// `111500053` (status 500): DCS failed internally; try again later.
    InternalError111500053,
    /// `111500054` (status 500): DCS failed internally; try again later.
    InternalError111500054,
    /// `111500070` (status 500): DCS failed internally; try again later.
    InternalError111500070,
    /// `111500071` (status 500): DCS failed internally; try again later.
    InternalError111500071,
    /// `111500077` (status 500): DCS failed internally; try again later.
    InternalError111500077,
    /// `111500078` (status 500): DCS failed internally; try again later.
    InternalError111500078,
    /// `111500079` (status 500): DCS failed internally; try again later.
    InternalError111500079,
    /// `111500082` (status 500): DCS failed internally; try again later.
    InternalError111500082,
    /// `111500083` (status 500): DCS failed internally; try again later.
    InternalError111500083,
    /// `111500085` (status 500): DCS failed internally; try again later.
    InternalError111500085,
    /// `111500090` (status 500): DCS failed internally; try again later.
    InternalError111500090,
    /// `111500091` (status 500): DCS failed internally; try again later.
    InternalError111500091,
    /// `111500092` (status 500): DCS failed internally; try again later.
    InternalError111500092,
    /// `111500095` (status 500): DCS failed internally; try again later.
    InternalError111500095,
    /// `111500104` (status 500): DCS failed internally; try again later.
    InternalError111500104,
    /// `DCS.1001` (status 401): The token is not valid; get a new one from IAM.
    TokenInvalid,
    /// `DCS.1002` (status 401): The token's time is over; get a new one from IAM.
    TokenExpired,
    /// `DCS.1003` (status 401): The request carries no token; send it in X-Auth-Token.
    TokenMissing,
    /// `DCS.1004` (status 401): The token belongs to another project; use the project that it was
    /// issued for.
    ProjectNotOfToken,
    /// `DCS.2003` (status 403): The caller's role may not do this; ask for the permission.
    RoleNotPermitted2003,
    /// `DCS.2007` (status 403): An IAM policy denies the action that the message names; ask for the
    /// permission.
    PolicyDenied,
    /// `DCS.3002` (status 403): This tenant may only read; the operation changes something.
    TenantReadOnly,
    /// `DCS.3003` (status 403): The caller's role may not do this; ask for the permission.
    RoleNotPermitted3003,
    /// `DCS.3022` (status 404): No DCS instance has this ID; check the ID, the project and the
    /// region.
    InstanceNotFound,
    /// `DCS.3053` (status 400): The node ID is wrong; list the instance's nodes to find the right
    /// one.
    NodeIdIncorrect,
    /// `DCS.4001` (status 404): DCS has nothing at this URL; check the host and the path.
    UrlNotFound,
    /// `DCS.4002` (status 400): The project ID is not in the right format.
    ProjectIdInvalid,
    /// `DCS.4004` (status 400): The request needs a body, but came without one.
    RequestBodyEmpty,
    /// `DCS.4005` (status 400): The body is not proper JSON, or holds characters that are not
    /// allowed.
    RequestBodyNotJson,
    /// `DCS.4006` (status 400): DCS does not offer this cache engine; check the engine field.
    EngineNotSupported,
    /// `DCS.4007` (status 400): Instances of this type cannot do this, or are not offered.
    InstanceTypeNotSupported,
    /// `DCS.4008` (status 400): DCS does not offer this version of the cache engine.
    EngineVersionNotSupported,
    /// `DCS.4009` (status 400): The product ID is not valid; take one from the list of products.
    ProductIdInvalid,
    /// `DCS.4010` (status 400): The instance name must be 4 to 64 letters, digits, underscores or
    /// hyphens.
    InstanceNameInvalid,
    /// `DCS.4011` (status 400): The description of the instance is longer than 1024 characters.
    DescriptionTooLong,
    /// `DCS.4012` (status 400): The capacity is not valid; choose one that the product offers.
    CapacityInvalid,
    /// `DCS.4013` (status 400): The vpc_id is not valid.
    VpcIdInvalid,
    /// `DCS.4014` (status 400): The security_group_id is not valid.
    SecurityGroupIdInvalid,
    /// `DCS.4016` (status 400): The subnet_id is not valid.
    SubnetIdInvalid,
    /// `DCS.4017` (status 400): A task of this instance has not ended; wait for it and try again.
    TaskStillRunning,
    /// `DCS.4018` (status 400): The subnet does not belong to the VPC; choose one that does.
    SubnetNotInVpc,
    /// `DCS.4019` (status 400): The password is too simple; follow the rules for passwords.
    PasswordTooWeak,
    /// `DCS.4020` (status 400): The subnet has DHCP turned off; turn it on or choose another
    /// subnet.
    SubnetDhcpDisabled,
    /// `DCS.4021` (status 400): The isAutoRenew field takes only 0 or 1.
    AutoRenewInvalid,
    /// `DCS.4022` (status 400): The engine and the product ID do not belong together.
    EngineProductMismatch,
    /// `DCS.4023` (status 404): No DCS order has this ID.
    OrderNotFound,
    /// `DCS.4025` (status 400): The time range ends before it starts; correct one of the two times.
    EndBeforeStart,
    /// `DCS.4026` (status 400): The instance's state rules this out; wait for the state to change.
    InstanceStateNotAllowed,
    /// `DCS.4027` (status 400): The operation is not meant for this node; choose another node.
    NodeOperationNotSupported,
    /// `DCS.4028` (status 400): A diagnosis covers at most 10 minutes; shorten the time range.
    DiagnosisRangeTooLong,
    /// `DCS.4030` (status 400): The start time is too old; it may lie seven days back at most.
    StartTimeTooOld,
    /// `DCS.4031` (status 400): The start time lies in the future by the server's clock.
    StartTimeInFuture,
    /// `DCS.4033` (status 400): The start time lies before the start of the instance.
    StartBeforeInstanceStart,
    /// `DCS.4035` (status 400): The tenant's quota has no room for another DCS instance; ask for a
    /// higher one.
    InstanceQuotaExceeded,
    /// `DCS.4036` (status 400): The tenant's quota has too little memory left; ask for a higher
    /// one.
    MemoryQuotaExceeded,
    /// `DCS.4037` (status 400): The instanceParams field is not proper JSON, or holds forbidden
    /// characters.
    InstanceParamsNotJson,
    /// `DCS.4038` (status 400): The periodNum field takes only whole numbers.
    PeriodNumNotInteger,
    /// `DCS.4039` (status 400): The quota is used up; free something or ask for a higher one.
    QuotaLimitReached,
    /// `DCS.4042` (status 400): There is no such availability zone; list the zones to find the
    /// right ID.
    ZoneNotFound,
    /// `DCS.4045` (status 400): The instance is not frozen any more; there is nothing to do.
    InstanceAlreadyUnfrozen,
    /// `DCS.4046` (status 400): There is no such security group.
    SecurityGroupNotFound,
    /// `DCS.4047` (status 400): The periodType field takes only 2 or 3.
    PeriodTypeInvalid,
    /// `DCS.4048` (status 400): The security group needs an inbound and an outbound rule with
    /// protocol ANY.
    SecurityGroupNotOpen,
    /// `DCS.4049` (status 400): The instance must be running for this; start it or wait.
    InstanceNotRunning,
    /// `DCS.4053` (status 400): The instance has this version already; there is nothing to upgrade.
    VersionAlreadyCurrent,
    /// `DCS.4054` (status 400): The chosen availability zone has too little quota left; choose
    /// another zone.
    ZoneQuotaExceeded,
    /// `DCS.4060` (status 400): Another DCS instance has this name; choose another one.
    InstanceNameTaken,
    /// `DCS.4061` (status 400): The instance ID is not in the right format.
    InstanceIdInvalid,
    /// `DCS.4062` (status 400): A parameter of the request is not valid; the message names it.
    ParameterInvalid4062,
    /// `DCS.4063` (status 400): A parameter of the request is not valid; the message names it.
    ParameterInvalid4063,
    /// `DCS.4064` (status 400): The action field takes only start, stop or restart.
    ActionInvalid,
    /// `DCS.4065` (status 400): The instances field is required and must not be null.
    InstancesMissing,
    /// `DCS.4066` (status 400): A configuration parameter has a wrong value; the message names the
    /// parameter.
    ConfigValueInvalid,
    /// `DCS.4067` (status 400): The available_zones field takes an array with exactly one zone ID.
    ZonesNotSingle,
    /// `DCS.4068` (status 400): There is no such VPC.
    VpcNotFound,
    /// `DCS.4069` (status 500): Somebody else is changing the instance's configuration; try again
    /// later.
    ConfigBeingModified,
    /// `DCS.4070` (status 400): The task ID is not in the right format.
    TaskIdInvalid,
    /// `DCS.4072` (status 400): The saveDays field of the backup policy is not valid.
    BackupSaveDaysInvalid,
    /// `DCS.4073` (status 400): The backupType field of the backup policy is not valid.
    BackupTypeInvalid,
    /// `DCS.4074` (status 400): The periodType field of the backup policy is not valid.
    BackupPeriodTypeInvalid,
    /// `DCS.4075` (status 400): The backupAt field of the backup policy is not valid.
    BackupAtInvalid,
    /// `DCS.4076` (status 400): The beginAt field of the backup policy is not valid.
    BackupBeginAtInvalid,
    /// `DCS.4080` (status 400): The password of the instance is wrong.
    PasswordWrong,
    /// `DCS.4086` (status 400): Only instances of the primary/standby type can do this.
    PrimaryStandbyOnly,
    /// `DCS.4087` (status 400): This backup is in a state that cannot be restored; choose another
    /// backup.
    BackupStateBad,
    /// `DCS.4094` (status 400): The system has no background tasks for DCS.
    TasksNotSupported,
    /// `DCS.4095` (status 400): Neither backup nor restore works in this system.
    BackupNotSupported,
    /// `DCS.4096` (status 400): A backup of the instance is being made; wait for its end.
    InstanceBackingUp,
    /// `DCS.4097` (status 400): The instance is being restored from a backup; wait for its end.
    InstanceRestoring,
    /// `DCS.4098` (status 400): The remark is longer than 128 characters.
    RemarkTooLong,
    /// `DCS.4099` (status 400): Cannot delete while creating, starting, stopping or restarting;
    /// wait and try again.
    InstanceNotDeletableYet,
    /// `DCS.4100` (status 400): One request takes at most 50 instance IDs; split the list.
    TooManyInstances,
    /// `DCS.4101` (status 500): DCS could not delete the backup's file; try again later.
    BackupDeletionFailed,
    /// `DCS.4102` (status 400): The size of this instance cannot be changed.
    ResizeNotSupported4102,
    /// `DCS.4103` (status 400): The size of this instance cannot be changed.
    ResizeNotSupported4103,
    /// `DCS.4104` (status 400): The instance is getting over a fault of its own; try again later or
    /// contact support.
    InstanceRecovering,
    /// `DCS.4105` (status 400): The reserved-memory value is larger than the memory that is free.
    ReservedMemoryTooLarge,
    /// `DCS.4106` (status 400): The maintenance window is not valid; take one that the service
    /// lists.
    MaintenanceTimeInvalid,
    /// `DCS.4107` (status 400): An order to enlarge the instance is not paid; pay or cancel it
    /// first.
    ScaleUpOrderUnpaid,
    /// `DCS.4108` (status 400): An order to enlarge the instance is in progress; try again later.
    ScaleUpOrderPending,
    /// `DCS.4111` (status 400): The instance restarts at this moment; wait for its end.
    InstanceRestarting,
    /// `DCS.4113` (status 400): The instance is being enlarged; wait for its end.
    InstanceExtending,
    /// `DCS.4114` (status 400): The instance's configuration is being applied; wait for its end.
    InstanceConfiguring,
    /// `DCS.4115` (status 400): The instance's password is being changed; wait for its end.
    InstancePasswordChanging,
    /// `DCS.4116` (status 400): An upgrade of the instance is in progress; wait for its end.
    InstanceUpgrading,
    /// `DCS.4117` (status 400): The instance goes back to its former version; wait for its end.
    InstanceRollingBack,
    /// `DCS.4118` (status 400): The instance is still being created; wait until it is running.
    InstanceCreating,
    /// `DCS.4119` (status 400): DCS could not read the billing sample.
    BillSampleQueryFailed,
    /// `DCS.4120` (status 400): The instance is being frozen at this moment.
    InstanceFreezing,
    /// `DCS.4200` (status 400): The type of this instance is fixed.
    InstanceTypeFixed,
    /// `DCS.4202` (status 400): The SSL settings in the request are not valid.
    SslSettingsInvalid,
    /// `DCS.4253` (status 400): Every replica has priority 0; give at least one of them a higher
    /// priority.
    AllReplicasPriorityZero,
    /// `DCS.4300` (status 400): Client IP pass-through is being changed; wait and do not send it
    /// again.
    ClientIpPassthroughInProgress,
    /// `DCS.4800` (status 400): Something in the request is not valid; the message names it.
    RequestFieldInvalid,
    /// `DCS.4819` (status 400): The first_scan_at field takes a UTC time in ISO format that is yet
    /// to come.
    FirstScanAtInvalid,
    /// `DCS.4820` (status 400): The interval field must be 0 or more.
    ScanIntervalInvalid,
    /// `DCS.4821` (status 400): The timeout must be at least twice the interval, or over 1 s if the
    /// interval is 0.
    ScanTimeoutInvalid,
    /// `DCS.4822` (status 400): The scan_keys_count field must be from 10 to 1000.
    ScanKeysCountInvalid,
    /// `DCS.4838` (status 400): Client IP pass-through is not available here.
    ClientIpPassthroughUnavailable,
    /// `DCS.4839` (status 400): Public domain names are not available here.
    PublicDnsUnavailable,
    /// `DCS.4840` (status 400): Domain names are not available here.
    DnsUnavailable,
    /// `DCS.4841` (status 400): This instance has no client IP pass-through.
    ClientIpPassthroughNotSupported,
    /// `DCS.4842` (status 500): The task ended in failure; look it up for the reason.
    JobFailed,
    /// `DCS.4843` (status 400): The no_password_access field is required and must hold a valid
    /// value.
    NoPasswordAccessInvalid,
    /// `DCS.4844` (status 400): The access_user field is required and must hold a valid value.
    AccessUserInvalid,
    /// `DCS.4845` (status 400): The password field is required and must hold a valid value.
    PasswordInvalid,
    /// `DCS.4846` (status 400): Client IP pass-through is off already; there is nothing to do.
    ClientIpPassthroughAlreadyOff,
    /// `DCS.4847` (status 400): Client IP pass-through is on already; there is nothing to do.
    ClientIpPassthroughAlreadyOn,
    /// `DCS.4848` (status 400): This instance has no management of client sessions.
    ClientManagementNotSupported,
    /// `DCS.4849` (status 400): Leave new_password out; this request does not take it.
    NewPasswordUnexpected,
    /// `DCS.4850` (status 400): Not possible while the instance lets clients in without a password;
    /// set one first.
    PasswordFreeAccessEnabled,
    /// `DCS.4855` (status 400): This instance cannot swap its primary and standby nodes.
    PrimaryStandbySwapNotSupported,
    /// `DCS.4875` (status 400): More replicas were asked for than an instance may have.
    TooManyReplicas,
    /// `DCS.4879` (status 400): The only replica for read/write splitting cannot leave the domain
    /// name.
    LastReplicaIpNotRemovable,
    /// `DCS.4911` (status 400): The network has too few free IP addresses; free some or choose
    /// another subnet.
    IpAddressesExhausted,
    /// `DCS.4918` (status 400): A big key analysis of this instance is in progress; wait for its
    /// end.
    BigKeyAnalysisRunning,
    /// `DCS.4919` (status 400): This instance cannot be searched for big keys.
    BigKeyAnalysisNotSupported,
    /// `DCS.4927` (status 400): The spec_code is not valid; take one from the list of flavors.
    SpecCodeInvalid,
    /// `DCS.4930` (status 400): The node_list is not valid; check the node IDs.
    NodeListInvalid,
    /// `DCS.4931` (status 400): Only replicas can be deleted, and this node is none.
    NodeNotReplica,
    /// `DCS.4933` (status 400): The available_zones field is not valid; check the zone IDs.
    ZonesInvalid,
    /// `DCS.4935` (status 400): It is the only replica in the domain name, so it cannot be deleted.
    LastDnsReplica,
    /// `DCS.4936` (status 400): The primary node must stay; only replicas can be deleted.
    PrimaryNotDeletable,
    /// `DCS.4937` (status 400): It is the only replica left, so it cannot be deleted.
    LastReplicaNotDeletable,
    /// `DCS.4939` (status 400): The slave_priority_weight field has a wrong value.
    ReplicaPriorityInvalid,
    /// `DCS.4941` (status 400): No hot key analysis has this ID.
    HotKeyAnalysisNotFound,
    /// `DCS.4942` (status 400): No big key analysis has this ID.
    BigKeyAnalysisNotFound,
    /// `DCS.4957` (status 400): The task's state rules this out; look the task up first.
    TaskStateNotAllowed,
    /// `DCS.4998` (status 400): The domain names are current; there is nothing to update.
    DomainNamesCurrent,
    /// `DCS.4999` (status 400): Updating domain names is not available here.
    DomainNameUpdateUnavailable,
    /// `DCS.5000` (status 500): DCS failed internally; try again later.
    InternalError5000,
    /// `DCS.5001` (status 405): This URL does not take that HTTP method.
    MethodNotAllowed,
    /// `DCS.5006` (status 500): DCS could not start the task; try again later.
    JobSubmissionFailed,
    /// `DCS.5017` (status 500): DCS could not store the data about the instance; try again later.
    InstanceSaveFailed,
    /// `DCS.5020` (status 500): DCS could not add a network port to the virtual machine; try again
    /// later.
    PortCreationFailed,
    /// `DCS.5024` (status 500): DCS could not look the instance up; try again later.
    InstanceQueryFailed5024,
    /// `DCS.5031` (status 500): DCS could not create the instance; list the instances before trying
    /// again.
    InstanceCreationFailed,
    /// `DCS.5032` (status 500): DCS could not place the order; make sure that none exists before
    /// trying again.
    OrderCreationFailed,
    /// `DCS.5037` (status 500): DCS could not look the order up; try again later.
    OrderQueryFailed,
    /// `DCS.5039` (status 500): DCS could not get hold of IAM; try again later.
    IamUnavailable5039,
    /// `DCS.5040` (status 500): DCS could not ask IAM for the agency; try again later.
    AgencyQueryFailed,
    /// `DCS.5041` (status 500): DCS has no resource tenant free; try again later or contact
    /// support.
    NoResourceTenant,
    /// `DCS.5042` (status 500): DCS asked IAM for a new agency, but the call failed; try again
    /// later.
    AgencyCreationCallFailed,
    /// `DCS.5043` (status 500): DCS could not ask IAM for the permissions; try again later.
    PermissionQueryFailed,
    /// `DCS.5044` (status 500): DCS could not change the status of the resource; try again later.
    ResourceStatusUpdateFailed,
    /// `DCS.5045` (status 500): IAM did not give the agency its project permissions; try again
    /// later.
    AgencyGrantFailed,
    /// `DCS.5050` (status 400): DCS does not work in a shared VPC; choose a VPC of your own.
    SharedVpcNotSupported,
    /// `DCS.5053` (status 500): DCS cannot find the node of the instance.
    InstanceNodeNotFound,
    /// `DCS.5054` (status 500): DCS could not make up a password; try again later.
    PasswordGenerationFailed,
    /// `DCS.5070` (status 500): DCS failed internally; try again later.
    InternalError5070,
    /// `DCS.5071` (status 500): DCS could not create the backup policy; try again later.
    BackupPolicyCreationFailed,
    /// `DCS.5077` (status 500): DCS could not look the instance up; try again later.
    InstanceQueryFailed5077,
    /// `DCS.5078` (status 500): DCS could not look the backup up; try again later.
    BackupQueryFailed,
    /// `DCS.5079` (status 500): DCS could not look up the nodes of the group; try again later.
    GroupNodeQueryFailed,
    /// `DCS.5081` (status 500): DCS cannot find the resource tenant; contact support.
    ResourceTenantNotFound,
    /// `DCS.5082` (status 500): DCS could not register the resource tenant's backup user; try again
    /// later.
    BackupUserRegistrationFailed,
    /// `DCS.5083` (status 500): DCS could not store the backup user; try again later.
    BackupUserSaveFailed,
    /// `DCS.5085` (status 500): DCS could not change the backup policy; try again later.
    BackupPolicyUpdateFailed,
    /// `DCS.5090` (status 500): DCS could not store the data about the backup; try again later.
    BackupInfoSaveFailed,
    /// `DCS.5091` (status 500): A script of DCS failed; try again later.
    ScriptFailed,
    /// `DCS.5092` (status 500): DCS could not save and restore the data; try again later.
    SaveAndRestoreFailed,
    /// `DCS.5094` (status 500): Swapping the primary and standby nodes did not succeed; try again
    /// later.
    PrimaryStandbySwapFailed,
    /// `DCS.5095` (status 500): A script of DCS failed and has to run once more; try again.
    ScriptFailedRetry,
    /// `DCS.5101` (status 404): DCS could not create the agency that it needs in IAM.
    AgencyCreationFailed,
    /// `DCS.5104` (status 500): DCS could not change the order; try again later.
    OrderUpdateFailed,
}

impl ServiceErrorCode {
    /// The variant of a code; `None` if it is not among them.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let kind = match code {
            "111400002" => Self::ProjectIdInvalid111400002,
            "111400004" => Self::RequestBodyEmpty111400004,
            "111400005" => Self::RequestBodyNotJson111400005,
            "111400007" => Self::EngineNotSupported111400007,
            "111400008" => Self::EngineVersionNotSupported111400008,
            "111400009" => Self::ProductIdInvalid111400009,
            "111400010" => Self::InstanceNameInvalid111400010,
            "111400011" => Self::DescriptionTooLong111400011,
            "111400012" => Self::CapacityInvalid111400012,
            "111400013" => Self::VpcIdInvalid111400013,
            "111400014" => Self::SecurityGroupIdInvalid111400014,
            "111400016" => Self::SubnetIdInvalid111400016,
            "111400017" => Self::TaskStillRunning111400017,
            "111400018" => Self::SubnetNotInVpc111400018,
            "111400019" => Self::PasswordTooWeak111400019,
            "111400020" => Self::SubnetDhcpDisabled111400020,
            "111400021" => Self::AutoRenewInvalid111400021,
            "111400022" => Self::EngineProductMismatch111400022,
            "111400026" => Self::InstanceStateNotAllowed111400026,
            "111400027" => Self::NodeOperationNotSupported111400027,
            "111400035" => Self::InstanceQuotaExceeded111400035,
            "111400036" => Self::MemoryQuotaExceeded111400036,
            "111400037" => Self::InstanceParamsNotJson111400037,
            "111400038" => Self::PeriodNumNotInteger111400038,
            "111400039" => Self::QuotaLimitReached111400039,
            "111400042" => Self::ZoneNotFound111400042,
            "111400045" => Self::InstanceAlreadyUnfrozen111400045,
            "111400046" => Self::SecurityGroupNotFound111400046,
            "111400047" => Self::PeriodTypeInvalid111400047,
            "111400048" => Self::SecurityGroupNotOpen111400048,
            "111400053" => Self::VersionAlreadyCurrent111400053,
            "111400054" => Self::ZoneQuotaExceeded111400054,
            "111400060" => Self::InstanceNameTaken111400060,
            "111400061" => Self::InstanceIdInvalid111400061,
            "111400062" => Self::ParameterInvalid111400062,
            "111400063" => Self::ParameterInvalid111400063,
            "111400064" => Self::ActionInvalid111400064,
            "111400065" => Self::InstancesMissing111400065,
            "111400066" => Self::ConfigValueInvalid111400066,
            "111400067" => Self::ZonesNotSingle111400067,
            "111400068" => Self::VpcNotFound111400068,
            "111400069" => Self::ConfigBeingModified111400069,
            "111400070" => Self::TaskIdInvalid111400070,
            "111400072" => Self::BackupSaveDaysInvalid111400072,
            "111400073" => Self::BackupTypeInvalid111400073,
            "111400074" => Self::BackupPeriodTypeInvalid111400074,
            "111400075" => Self::BackupAtInvalid111400075,
            "111400076" => Self::BackupBeginAtInvalid111400076,
            "111400080" => Self::PasswordWrong111400080,
            "111400086" => Self::PrimaryStandbyOnly111400086,
            "111400087" => Self::BackupStateBad111400087,
            "111400094" => Self::TasksNotSupported111400094,
            "111400095" => Self::BackupNotSupported111400095,
            "111400096" => Self::InstanceBackingUp111400096,
            "111400097" => Self::InstanceRestoring111400097,
            "111400098" => Self::RemarkTooLong111400098,
            "111400099" => Self::InstanceNotDeletableYet111400099,
            "111400100" => Self::TooManyInstances111400100,
            "111400101" => Self::BackupDeletionFailed111400101,
            "111400102" => Self::ResizeNotSupported111400102,
            "111400103" => Self::ResizeNotSupported111400103,
            "111400104" => Self::InstanceRecovering111400104,
            "111400105" => Self::ReservedMemoryTooLarge111400105,
            "111400106" => Self::MaintenanceTimeInvalid111400106,
            "111400107" => Self::ScaleUpOrderUnpaid111400107,
            "111400108" => Self::ScaleUpOrderPending111400108,
            "111400111" => Self::InstanceRestarting111400111,
            "111400113" => Self::InstanceExtending111400113,
            "111400114" => Self::InstanceConfiguring111400114,
            "111400115" => Self::InstancePasswordChanging111400115,
            "111400116" => Self::InstanceUpgrading111400116,
            "111400117" => Self::InstanceRollingBack111400117,
            "111400118" => Self::InstanceCreating111400118,
            "111400119" => Self::BillSampleQueryFailed111400119,
            "111400120" => Self::InstanceFreezing111400120,
            "111400800" => Self::RequestFieldInvalid111400800,
            "111400842" => Self::JobFailed111400842,
            "111400843" => Self::NoPasswordAccessInvalid111400843,
            "111400844" => Self::AccessUserInvalid111400844,
            "111400845" => Self::PasswordInvalid111400845,
            "111400849" => Self::NewPasswordUnexpected111400849,
            "111400850" => Self::PasswordFreeAccessEnabled111400850,
            "111401001" => Self::TokenInvalid111401001,
            "111401002" => Self::TokenExpired111401002,
            "111401003" => Self::TokenMissing111401003,
            "111401004" => Self::ProjectNotOfToken111401004,
            "111403002" => Self::TenantReadOnly111403002,
            "111403003" => Self::RoleNotPermitted111403003,
            "111404001" => Self::UrlNotFound111404001,
            "111404022" => Self::InstanceNotFound111404022,
            "111404023" => Self::OrderNotFound111404023,
            "111405001" => Self::MethodNotAllowed111405001,
            "111500000" => Self::InternalError111500000,
            "111500006" => Self::InternalError111500006,
            "111500017" => Self::InternalError111500017,
            "111500020" => Self::PortCreationFailed111500020,
            "111500024" => Self::InternalError111500024,
            "111500031" => Self::InstanceCreationFailed111500031,
            "111500032" => Self::InternalError111500032,
            "111500037" => Self::OrderQueryFailed111500037,
            "111500041" => Self::NoResourceTenant111500041,
            "111500044" => Self::ResourceStatusUpdateFailed111500044,
            "111500053" => Self::InternalError111500053,
            "111500054" => Self::InternalError111500054,
            "111500070" => Self::InternalError111500070,
            "111500071" => Self::InternalError111500071,
            "111500077" => Self::InternalError111500077,
            "111500078" => Self::InternalError111500078,
            "111500079" => Self::InternalError111500079,
            "111500082" => Self::InternalError111500082,
            "111500083" => Self::InternalError111500083,
            "111500085" => Self::InternalError111500085,
            "111500090" => Self::InternalError111500090,
            "111500091" => Self::InternalError111500091,
            "111500092" => Self::InternalError111500092,
            "111500095" => Self::InternalError111500095,
            "111500104" => Self::InternalError111500104,
            "DCS.1001" => Self::TokenInvalid,
            "DCS.1002" => Self::TokenExpired,
            "DCS.1003" => Self::TokenMissing,
            "DCS.1004" => Self::ProjectNotOfToken,
            "DCS.2003" => Self::RoleNotPermitted2003,
            "DCS.2007" => Self::PolicyDenied,
            "DCS.3002" => Self::TenantReadOnly,
            "DCS.3003" => Self::RoleNotPermitted3003,
            "DCS.3022" => Self::InstanceNotFound,
            "DCS.3053" => Self::NodeIdIncorrect,
            "DCS.4001" => Self::UrlNotFound,
            "DCS.4002" => Self::ProjectIdInvalid,
            "DCS.4004" => Self::RequestBodyEmpty,
            "DCS.4005" => Self::RequestBodyNotJson,
            "DCS.4006" => Self::EngineNotSupported,
            "DCS.4007" => Self::InstanceTypeNotSupported,
            "DCS.4008" => Self::EngineVersionNotSupported,
            "DCS.4009" => Self::ProductIdInvalid,
            "DCS.4010" => Self::InstanceNameInvalid,
            "DCS.4011" => Self::DescriptionTooLong,
            "DCS.4012" => Self::CapacityInvalid,
            "DCS.4013" => Self::VpcIdInvalid,
            "DCS.4014" => Self::SecurityGroupIdInvalid,
            "DCS.4016" => Self::SubnetIdInvalid,
            "DCS.4017" => Self::TaskStillRunning,
            "DCS.4018" => Self::SubnetNotInVpc,
            "DCS.4019" => Self::PasswordTooWeak,
            "DCS.4020" => Self::SubnetDhcpDisabled,
            "DCS.4021" => Self::AutoRenewInvalid,
            "DCS.4022" => Self::EngineProductMismatch,
            "DCS.4023" => Self::OrderNotFound,
            "DCS.4025" => Self::EndBeforeStart,
            "DCS.4026" => Self::InstanceStateNotAllowed,
            "DCS.4027" => Self::NodeOperationNotSupported,
            "DCS.4028" => Self::DiagnosisRangeTooLong,
            "DCS.4030" => Self::StartTimeTooOld,
            "DCS.4031" => Self::StartTimeInFuture,
            "DCS.4033" => Self::StartBeforeInstanceStart,
            "DCS.4035" => Self::InstanceQuotaExceeded,
            "DCS.4036" => Self::MemoryQuotaExceeded,
            "DCS.4037" => Self::InstanceParamsNotJson,
            "DCS.4038" => Self::PeriodNumNotInteger,
            "DCS.4039" => Self::QuotaLimitReached,
            "DCS.4042" => Self::ZoneNotFound,
            "DCS.4045" => Self::InstanceAlreadyUnfrozen,
            "DCS.4046" => Self::SecurityGroupNotFound,
            "DCS.4047" => Self::PeriodTypeInvalid,
            "DCS.4048" => Self::SecurityGroupNotOpen,
            "DCS.4049" => Self::InstanceNotRunning,
            "DCS.4053" => Self::VersionAlreadyCurrent,
            "DCS.4054" => Self::ZoneQuotaExceeded,
            "DCS.4060" => Self::InstanceNameTaken,
            "DCS.4061" => Self::InstanceIdInvalid,
            "DCS.4062" => Self::ParameterInvalid4062,
            "DCS.4063" => Self::ParameterInvalid4063,
            "DCS.4064" => Self::ActionInvalid,
            "DCS.4065" => Self::InstancesMissing,
            "DCS.4066" => Self::ConfigValueInvalid,
            "DCS.4067" => Self::ZonesNotSingle,
            "DCS.4068" => Self::VpcNotFound,
            "DCS.4069" => Self::ConfigBeingModified,
            "DCS.4070" => Self::TaskIdInvalid,
            "DCS.4072" => Self::BackupSaveDaysInvalid,
            "DCS.4073" => Self::BackupTypeInvalid,
            "DCS.4074" => Self::BackupPeriodTypeInvalid,
            "DCS.4075" => Self::BackupAtInvalid,
            "DCS.4076" => Self::BackupBeginAtInvalid,
            "DCS.4080" => Self::PasswordWrong,
            "DCS.4086" => Self::PrimaryStandbyOnly,
            "DCS.4087" => Self::BackupStateBad,
            "DCS.4094" => Self::TasksNotSupported,
            "DCS.4095" => Self::BackupNotSupported,
            "DCS.4096" => Self::InstanceBackingUp,
            "DCS.4097" => Self::InstanceRestoring,
            "DCS.4098" => Self::RemarkTooLong,
            "DCS.4099" => Self::InstanceNotDeletableYet,
            "DCS.4100" => Self::TooManyInstances,
            "DCS.4101" => Self::BackupDeletionFailed,
            "DCS.4102" => Self::ResizeNotSupported4102,
            "DCS.4103" => Self::ResizeNotSupported4103,
            "DCS.4104" => Self::InstanceRecovering,
            "DCS.4105" => Self::ReservedMemoryTooLarge,
            "DCS.4106" => Self::MaintenanceTimeInvalid,
            "DCS.4107" => Self::ScaleUpOrderUnpaid,
            "DCS.4108" => Self::ScaleUpOrderPending,
            "DCS.4111" => Self::InstanceRestarting,
            "DCS.4113" => Self::InstanceExtending,
            "DCS.4114" => Self::InstanceConfiguring,
            "DCS.4115" => Self::InstancePasswordChanging,
            "DCS.4116" => Self::InstanceUpgrading,
            "DCS.4117" => Self::InstanceRollingBack,
            "DCS.4118" => Self::InstanceCreating,
            "DCS.4119" => Self::BillSampleQueryFailed,
            "DCS.4120" => Self::InstanceFreezing,
            "DCS.4200" => Self::InstanceTypeFixed,
            "DCS.4202" => Self::SslSettingsInvalid,
            "DCS.4253" => Self::AllReplicasPriorityZero,
            "DCS.4300" => Self::ClientIpPassthroughInProgress,
            "DCS.4800" => Self::RequestFieldInvalid,
            "DCS.4819" => Self::FirstScanAtInvalid,
            "DCS.4820" => Self::ScanIntervalInvalid,
            "DCS.4821" => Self::ScanTimeoutInvalid,
            "DCS.4822" => Self::ScanKeysCountInvalid,
            "DCS.4838" => Self::ClientIpPassthroughUnavailable,
            "DCS.4839" => Self::PublicDnsUnavailable,
            "DCS.4840" => Self::DnsUnavailable,
            "DCS.4841" => Self::ClientIpPassthroughNotSupported,
            "DCS.4842" => Self::JobFailed,
            "DCS.4843" => Self::NoPasswordAccessInvalid,
            "DCS.4844" => Self::AccessUserInvalid,
            "DCS.4845" => Self::PasswordInvalid,
            "DCS.4846" => Self::ClientIpPassthroughAlreadyOff,
            "DCS.4847" => Self::ClientIpPassthroughAlreadyOn,
            "DCS.4848" => Self::ClientManagementNotSupported,
            "DCS.4849" => Self::NewPasswordUnexpected,
            "DCS.4850" => Self::PasswordFreeAccessEnabled,
            "DCS.4855" => Self::PrimaryStandbySwapNotSupported,
            "DCS.4875" => Self::TooManyReplicas,
            "DCS.4879" => Self::LastReplicaIpNotRemovable,
            "DCS.4911" => Self::IpAddressesExhausted,
            "DCS.4918" => Self::BigKeyAnalysisRunning,
            "DCS.4919" => Self::BigKeyAnalysisNotSupported,
            "DCS.4927" => Self::SpecCodeInvalid,
            "DCS.4930" => Self::NodeListInvalid,
            "DCS.4931" => Self::NodeNotReplica,
            "DCS.4933" => Self::ZonesInvalid,
            "DCS.4935" => Self::LastDnsReplica,
            "DCS.4936" => Self::PrimaryNotDeletable,
            "DCS.4937" => Self::LastReplicaNotDeletable,
            "DCS.4939" => Self::ReplicaPriorityInvalid,
            "DCS.4941" => Self::HotKeyAnalysisNotFound,
            "DCS.4942" => Self::BigKeyAnalysisNotFound,
            "DCS.4957" => Self::TaskStateNotAllowed,
            "DCS.4998" => Self::DomainNamesCurrent,
            "DCS.4999" => Self::DomainNameUpdateUnavailable,
            "DCS.5000" => Self::InternalError5000,
            "DCS.5001" => Self::MethodNotAllowed,
            "DCS.5006" => Self::JobSubmissionFailed,
            "DCS.5017" => Self::InstanceSaveFailed,
            "DCS.5020" => Self::PortCreationFailed,
            "DCS.5024" => Self::InstanceQueryFailed5024,
            "DCS.5031" => Self::InstanceCreationFailed,
            "DCS.5032" => Self::OrderCreationFailed,
            "DCS.5037" => Self::OrderQueryFailed,
            "DCS.5039" => Self::IamUnavailable5039,
            "DCS.5040" => Self::AgencyQueryFailed,
            "DCS.5041" => Self::NoResourceTenant,
            "DCS.5042" => Self::AgencyCreationCallFailed,
            "DCS.5043" => Self::PermissionQueryFailed,
            "DCS.5044" => Self::ResourceStatusUpdateFailed,
            "DCS.5045" => Self::AgencyGrantFailed,
            "DCS.5050" => Self::SharedVpcNotSupported,
            "DCS.5053" => Self::InstanceNodeNotFound,
            "DCS.5054" => Self::PasswordGenerationFailed,
            "DCS.5070" => Self::InternalError5070,
            "DCS.5071" => Self::BackupPolicyCreationFailed,
            "DCS.5077" => Self::InstanceQueryFailed5077,
            "DCS.5078" => Self::BackupQueryFailed,
            "DCS.5079" => Self::GroupNodeQueryFailed,
            "DCS.5081" => Self::ResourceTenantNotFound,
            "DCS.5082" => Self::BackupUserRegistrationFailed,
            "DCS.5083" => Self::BackupUserSaveFailed,
            "DCS.5085" => Self::BackupPolicyUpdateFailed,
            "DCS.5090" => Self::BackupInfoSaveFailed,
            "DCS.5091" => Self::ScriptFailed,
            "DCS.5092" => Self::SaveAndRestoreFailed,
            "DCS.5094" => Self::PrimaryStandbySwapFailed,
            "DCS.5095" => Self::ScriptFailedRetry,
            "DCS.5101" => Self::AgencyCreationFailed,
            "DCS.5104" => Self::OrderUpdateFailed,
            _ => return None,
        };
        Some(kind)
    }
}
