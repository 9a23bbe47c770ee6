// @generated from spec/huaweicloud/cce/service.yaml. To change it, edit that and run `cargo build`.

//! Cloud Container Engine.
//!
//! Managed Kubernetes clusters and their nodes.
//!
//! Page: [Error Codes](https://support.huaweicloud.com/api-cce/ErrorCode.html)

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorClass, ErrorFormat, ServiceDescription};

/// Calls the operations of Cloud Container Engine.
pub type Client = ::cloudbind::Client<Cce>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Cce;
impl ::cloudbind::service::Service for Cce {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "cce",
            "cce",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: false,
            code: &["errorCode", "error_code", "error.code", "code"],
            message: &[
                "errorMessage",
                "error_msg",
                "error_description",
                "errorMsg",
                "error.message",
                "message",
            ],
        })
        .classes(
            &[
                ("CCE.01400004", ErrorClass::Denied),
                ("CCE.01400007", ErrorClass::Denied),
                ("CCE.01400008", ErrorClass::Denied),
                ("CCE.01400009", ErrorClass::Denied),
                ("CCE.01400010", ErrorClass::Denied),
                ("CCE.01400011", ErrorClass::Denied),
                ("CCE.01400012", ErrorClass::Denied),
                ("CCE.01400013", ErrorClass::Denied),
                ("CCE.01400014", ErrorClass::Denied),
                ("CCE.01400017", ErrorClass::Denied),
                ("CCE.01400019", ErrorClass::Denied),
                ("CCE.01400020", ErrorClass::Denied),
                ("CCE.01400021", ErrorClass::Denied),
                ("CCE.01400022", ErrorClass::Denied),
                ("CCE.01429002", ErrorClass::Conflict),
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
        )
        .region_hosts(&[("eu-west-101", "cce.eu-west-101.myhuaweicloud.eu")]);
}

::cloudbind::binding::operations! {
    Cce;
    #[allow(deprecated)]
    pause_upgrade_cluster_task: PauseUpgradeClusterTask,
}

::cloudbind::binding::error_codes! {
    /// Codes that any operation of the service may answer.
    pub enum ServiceErrorCode;
    /// Status 400: The request does not fit the API; the message says what to correct.
    InvalidRequest01400001 = "CCE.01400001",
    /// Status 400: The VPC holds no such subnet; check both IDs.
    SubnetNotInVpc = "CCE.01400002",
    /// Status 400: The subnet has no IPv6; choose one that does.
    SubnetWithoutIpv6 = "CCE.01400003",
    /// Status 400: No flavor is free for the master nodes; choose another cluster flavor.
    NoMasterFlavor = "CCE.01400004",
    /// Status 400: The container network's address range overlaps another one; choose a free range.
    ContainerCidrConflict = "CCE.01400005",
    /// Status 400: CCE does not take this Content-Type; send the one that the API asks for.
    ContentTypeNotSupported = "CCE.01400006",
    /// Status 400: The quota has no room for another cluster; ask for a higher one.
    ClusterQuotaExceeded = "CCE.01400007",
    /// Status 400: The quota has no room for more ECS servers; ask for a higher one.
    ServerQuotaExceeded = "CCE.01400008",
    /// Status 400: The quota has no room for more ECS CPUs; ask for a higher one.
    CpuQuotaExceeded = "CCE.01400009",
    /// Status 400: The quota has no room for more ECS memory; ask for a higher one.
    MemoryQuotaExceeded = "CCE.01400010",
    /// Status 400: The quota has no room for another security group; ask for a higher one.
    SecurityGroupQuotaExceeded = "CCE.01400011",
    /// Status 400: The quota has no room for another elastic IP (EIP); ask for a higher one.
    EipQuotaExceeded = "CCE.01400012",
    /// Status 400: The quota has no room for more volumes; ask for a higher one.
    VolumeQuotaExceeded = "CCE.01400013",
    /// Status 400: The cluster would hold more nodes than its scale allows; choose a larger scale.
    TooManyNodes = "CCE.01400014",
    /// Status 400: CCE does not offer this version; choose one that the message names.
    VersionNotSupported = "CCE.01400015",
    /// Status 400: A cluster of this type cannot use this node flavor; choose another flavor.
    FlavorUnfitForClusterType = "CCE.01400016",
    /// Status 400: No address range is left for the containers; give a range that is free.
    NoContainerCidrAvailable = "CCE.01400017",
    /// Status 400: This CCE version cannot create nodes with this operating system.
    OsUnfitForVersion = "CCE.01400018",
    /// Status 400: The resource tenant's quota is used up; see the message or contact support.
    ResourceTenantQuotaExceeded = "CCE.01400019",
    /// Status 400: The VPC quota is used up; see the message or contact support.
    VpcQuotaExceeded = "CCE.01400020",
    /// Status 400: No flavor is free for the nodes; choose another node flavor.
    NoNodeFlavor = "CCE.01400021",
    /// Status 400: No volume of this kind is free for the nodes; choose another volume type.
    NoNodeVolume = "CCE.01400022",
    /// Status 401: The caller's authorization was not accepted; check the keys or the token.
    AuthorizationFailed01401001 = "CCE.01401001",
    /// Status 403: The caller is known but may not do this; check the permissions.
    Forbidden01403001 = "CCE.01403001",
    /// Status 404: No such resource; it may have been deleted, or the ID is wrong.
    ResourceNotFound01404001 = "CCE.01404001",
    /// Status 409: Such a resource exists; delete it first or choose another name.
    AlreadyExists01409001 = "CCE.01409001",
    /// Status 409: The update rests on an old version of the resource; read it anew and repeat.
    ResourceVersionOutdated = "CCE.01409002",
    /// Status 429: Another request holds the resource; wait and try again.
    ResourceLocked = "CCE.01429002",
    /// Status 500: CCE failed internally; try again later.
    InternalError01500001 = "CCE.01500001",
    /// Status 400: The request does not fit the API; the message says what to correct.
    InvalidRequest02400001 = "CCE.02400001",
    /// Status 401: The caller's authorization was not accepted; check the keys or the token.
    AuthorizationFailed02401001 = "CCE.02401001",
    /// Status 403: The caller is known but may not do this; check the permissions.
    Forbidden02403001 = "CCE.02403001",
    /// Status 404: No such resource; it may have been deleted, or the ID is wrong.
    ResourceNotFound02404001 = "CCE.02404001",
    /// Status 409: Such a resource exists; delete it first or choose another name.
    AlreadyExists02409001 = "CCE.02409001",
    /// Status 429: Too many requests were sent to CCE; send fewer and try again later.
    TooManyRequests = "CCE.02429001",
    /// Status 500: CCE failed internally; try again later.
    InternalError02500001 = "CCE.02500001",
    /// Status 400: The request does not fit the API; the message says what to correct.
    InvalidRequest03400001 = "CCE.03400001",
    /// Status 400: The request carries no access key; add one.
    AccessKeyMissing = "CCE.03400002",
    /// Status 401: The caller's authorization was not accepted; check the keys or the token.
    AuthorizationFailed03401001 = "CCE.03401001",
    /// Status 403: The caller is known but may not do this; check the permissions.
    Forbidden03403001 = "CCE.03403001",
    /// Status 404: No such resource; it may have been deleted, or the ID is wrong.
    ResourceNotFound03404001 = "CCE.03404001",
    /// Status 409: The cluster has this add-on already; update it instead of installing it again.
    AddonAlreadyInstalled = "CCE.03409001",
    /// Status 500: CCE failed internally; try again later.
    InternalError03500001 = "CCE.03500001",
}
