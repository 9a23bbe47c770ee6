// @generated from spec/huaweicloud/vendor.yaml. To change it, edit that and run `cargo build`.

//! Huawei Cloud.
//!
//! Each service has its own host in each region and REST paths below it. Errors are told by the
//! HTTP status, and by a code in a JSON body whose members differ from service to service.
//!
//! Page: [Error Codes (API request signing guide), the codes of the gateway before every
//! service](https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html)

use ::cloudbind::service::{
    CredentialSource, Environment, ErrorClass, MetadataServer, ProfileFormat,
    ProjectLookup, RequestIdFormat, Scheme, VendorDescription,
};

#[cfg(feature = "huaweicloud-cbh")]
pub mod cbh;
#[cfg(feature = "huaweicloud-cce")]
pub mod cce;
#[cfg(feature = "huaweicloud-dcs")]
pub mod dcs;

/// What the services have in common.
pub static VENDOR: VendorDescription = VendorDescription::new(
        "huaweicloud",
        "{service}.{region}.myhuaweicloud.com",
    )
    .identity_host("iam.{region}.myhuaweicloud.com")
    .identity_hosts(&[("eu-west-101", "iam.eu-west-101.myhuaweicloud.eu")])
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
    )
    .projects(ProjectLookup::IAM_V3)
    .signing(&[Scheme::SDK_HMAC_SHA256, Scheme::AUTH_TOKEN])
    .request_id(RequestIdFormat {
        header: Some("X-Request-Id"),
        body: &["request_id"],
    })
    .classes(
        &[
            ("APIGW.0104", ErrorClass::Internal),
            ("APIGW.0105", ErrorClass::Internal),
            ("APIGW.0501", ErrorClass::Denied),
            ("APIGW.0502", ErrorClass::Denied),
        ],
    )
    .credentials(
        &[
            CredentialSource::Environment,
            CredentialSource::ProfileFile,
            CredentialSource::InstanceMetadata,
        ],
    )
    .environment(Environment {
        access_key_id: Some("HUAWEICLOUD_SDK_AK"),
        secret_key: Some("HUAWEICLOUD_SDK_SK"),
        session_token: Some("HUAWEICLOUD_SDK_SECURITY_TOKEN"),
        region: None,
        project_id: Some("HUAWEICLOUD_SDK_PROJECT_ID"),
        domain_id: Some("HUAWEICLOUD_SDK_DOMAIN_ID"),
    })
    .profile(ProfileFormat {
        paths: &["~/.huaweicloud/credentials"],
        path_variable: Some("HUAWEICLOUD_SDK_CREDENTIALS_FILE"),
        sections: &["basic", "global"],
        access_key_id: "ak",
        secret_key: "sk",
        session_token: None,
        project_id: Some("project_id"),
        domain_id: Some("domain_id"),
    })
    .metadata(MetadataServer::OpenstackSecurityKey);

::cloudbind::binding::error_codes! {
    /// Codes that any operation of Huawei Cloud may answer.
    pub enum CommonErrorCode;
    /// Status 404: No published API matches; check the host, the path and the HTTP method.
    ApiNotFound = "APIGW.0101",
    /// Status 404: The gateway knows no backend for this API; contact Huawei Cloud support.
    BackendNotFound = "APIGW.0103",
    /// Status 400: The gateway has no plug-in settings for this API; contact Huawei Cloud support.
    PluginsNotFound = "APIGW.0104",
    /// Status 400: The gateway has no backend settings for this API; contact Huawei Cloud support.
    BackendSettingsNotFound = "APIGW.0105",
    /// Status 400: The gateway could not map the request; check its parameters, headers and body.
    OrchestrationFailed = "APIGW.0106",
    /// Bad or oversized request, or backend down or too slow; the HTTP status tells which.
    GatewayRequestFailed = "APIGW.0201",
    /// Status 401: IAM authentication failed; check the keys or token, the signing and the clock.
    IamAuthenticationFailed = "APIGW.0301",
    /// Status 403: This IAM user may not call the API; check the allow and deny lists.
    IamUserNotAuthorized = "APIGW.0302",
    /// Status 401: App authentication failed; check the signature, what was signed and the clock.
    AppAuthenticationFailed = "APIGW.0303",
    /// Status 403: This app may not call the API; have it authorized first.
    AppNotAuthorized = "APIGW.0304",
    /// Status 401: The credentials in the request are wrong; check them and send the request again.
    AuthenticationInfoIncorrect = "APIGW.0305",
    /// Status 403: The caller has no right to this API; check that access was granted.
    ApiAccessDenied = "APIGW.0306",
    /// Status 401: Get a new token from IAM; the call may also have gone to another region's host.
    TokenMustBeRenewed = "APIGW.0307",
    /// Status 429: Too many requests were sent; slow down and try again later.
    RequestRateExceeded = "APIGW.0308",
    /// Status 403: The project cannot be used at present; choose another one.
    ProjectUnavailable = "APIGW.0310",
    /// Status 401: The credentials for debugging are wrong; contact Huawei Cloud support.
    DebugAuthenticationFailed = "APIGW.0311",
    /// Status 403: The gateway cannot tell the caller's IP address; contact Huawei Cloud support.
    ClientIpUnknown = "APIGW.0401",
    /// Status 403: Calls from this IP address are refused; check the allow and deny lists.
    ClientIpNotAuthorized = "APIGW.0402",
    /// Status 403: The gateway may not reach the backend's IP address; check it and the access
    /// lists.
    BackendIpDenied = "APIGW.0404",
    /// Status 405: The app has spent its quota of calls; raise the quota.
    AppQuotaExhausted = "APIGW.0501",
    /// Status 405: The app is frozen because the account is short of money; top up the account.
    AppFrozen = "APIGW.0502",
    /// Status 500: The gateway itself failed; contact Huawei Cloud support if it goes on.
    GatewayInternalError = "APIGW.0601",
    /// Status 400: The gateway cannot make sense of the request; check that it is well formed.
    GatewayBadRequest = "APIGW.0602",
    /// Status 500: The backend's domain name does not resolve; check the name and its binding.
    DomainResolutionFailed = "APIGW.0605",
    /// Status 500: The gateway could not load its settings for this API; contact Huawei Cloud
    /// support.
    ApiSettingsNotLoaded = "APIGW.0606",
    /// Status 400: The API does not accept this protocol; use the one that the message names.
    ProtocolNotSupported = "APIGW.0607",
    /// Status 500: The gateway could not look up the tenant; contact Huawei Cloud support.
    AdminTokenUnavailable = "APIGW.0608",
    /// Status 500: The backend in the VPC could not be found; contact Huawei Cloud support.
    VpcBackendNotFound = "APIGW.0609",
    /// Status 502: No backend is up to take the request; try again later.
    NoBackendAvailable = "APIGW.0610",
    /// Status 500: The backend has no such port; contact Huawei Cloud support.
    BackendPortNotFound = "APIGW.0611",
    /// Status 500: The API ends up calling itself; correct its backend settings.
    ApiCallsItself = "APIGW.0612",
    /// Status 503: The gateway cannot reach IAM at present; try again later.
    IamUnavailable = "APIGW.0613",
    /// Status 500: The gateway could not sign its call to the backend; contact Huawei Cloud
    /// support.
    BackendSignatureFailed = "APIGW.0705",
    /// Status 403: The service cannot be used from this region; check the region and the host.
    ServiceNotInRegion = "APIGW.0801",
    /// Status 403: This IAM user is barred from the region; use another region or contact support.
    IamUserForbiddenInRegion = "APIGW.0802",
}
