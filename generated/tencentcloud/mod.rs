// @generated from spec/tencentcloud/vendor.yaml. To change it, edit that and run `cargo build`.

//! Tencent Cloud.
//!
//! Every operation is a JSON request to one address per service; the operation, its version and
//! the region travel as headers. Errors arrive with HTTP status 200 and are told by their code.
//!
//! Page: [Error Codes (Auto Scaling), the list of common codes that every product page
//! repeats](https://www.tencentcloud.com/document/product/377/31019)

use ::cloudbind::service::{
    CredentialSource, Environment, ErrorClass, MetadataServer, ProfileFormat,
    RequestIdFormat, Scheme, VendorDescription,
};

#[cfg(feature = "tencentcloud-autoscaling")]
pub mod autoscaling;
#[cfg(feature = "tencentcloud-cynosdb")]
pub mod cynosdb;

/// What the services have in common.
pub static VENDOR: VendorDescription = VendorDescription::new(
        "tencentcloud",
        "{service}.tencentcloudapi.com",
    )
    .regional_host("{service}.{region}.tencentcloudapi.com")
    .identity_host("sts.tencentcloudapi.com")
    .regions(
        &[
            "ap-bangkok",
            "ap-beijing",
            "ap-chengdu",
            "ap-chongqing",
            "ap-guangzhou",
            "ap-guangzhou-open",
            "ap-hongkong",
            "ap-jakarta",
            "ap-mumbai",
            "ap-nanjing",
            "ap-seoul",
            "ap-shanghai",
            "ap-shanghai-fsi",
            "ap-shenzhen-fsi",
            "ap-singapore",
            "ap-tokyo",
            "eu-frankfurt",
            "eu-moscow",
            "na-ashburn",
            "na-siliconvalley",
            "na-toronto",
            "sa-saopaulo",
        ],
    )
    .signing(&[Scheme::TC3_HMAC_SHA256])
    .client_headers(&[("X-TC-RequestClient", "cloudbind"), ("X-TC-Language", "en-US")])
    .envelope("Response")
    .request_id(RequestIdFormat {
        header: None,
        body: &["Response.RequestId"],
    })
    .classes(
        &[
            ("AccountQualificationRestrictions", ErrorClass::Denied),
            ("ActionOffline", ErrorClass::Denied),
            ("AuthFailure", ErrorClass::Auth),
            ("AuthFailure.SignatureExpire", ErrorClass::ClockSkew),
            ("AuthFailure.UnauthorizedOperation", ErrorClass::Denied),
            ("CallCvmError", ErrorClass::Internal),
            ("FailedOperation", ErrorClass::Internal),
            ("InternalError", ErrorClass::Internal),
            ("InvalidAction", ErrorClass::Invalid),
            ("InvalidImageId.NotFound", ErrorClass::NotFound),
            ("InvalidLaunchConfiguration", ErrorClass::Invalid),
            ("InvalidLaunchConfigurationId", ErrorClass::Invalid),
            ("InvalidParameter", ErrorClass::Invalid),
            ("InvalidParameterConflict", ErrorClass::Invalid),
            ("InvalidParameterValue", ErrorClass::Invalid),
            ("InvalidPermission", ErrorClass::Denied),
            ("InvalidRequest", ErrorClass::Invalid),
            ("IpInBlacklist", ErrorClass::Denied),
            ("IpNotInWhitelist", ErrorClass::Denied),
            ("LimitExceeded", ErrorClass::Denied),
            ("MissingParameter", ErrorClass::Invalid),
            ("NoSuchProduct", ErrorClass::Invalid),
            ("NoSuchVersion", ErrorClass::Invalid),
            ("OperationDenied", ErrorClass::Conflict),
            ("RequestLimitExceeded", ErrorClass::Throttled),
            ("RequestSizeLimitExceeded", ErrorClass::Invalid),
            ("ResourceInUse", ErrorClass::Conflict),
            ("ResourceInsufficient", ErrorClass::Denied),
            ("ResourceNotFound", ErrorClass::NotFound),
            ("ResourceUnavailable", ErrorClass::Conflict),
            ("ResponseSizeLimitExceeded", ErrorClass::Invalid),
            ("ServiceUnavailable", ErrorClass::Transient),
            ("UnauthorizedOperation", ErrorClass::Denied),
            ("UnknownParameter", ErrorClass::Invalid),
            ("UnsupportedOperation", ErrorClass::Invalid),
            ("UnsupportedProtocol", ErrorClass::Invalid),
            ("UnsupportedRegion", ErrorClass::Denied),
        ],
    )
    .credentials(
        &[
            CredentialSource::Environment,
            CredentialSource::ProfileFile,
            CredentialSource::InstanceMetadata,
            CredentialSource::WebIdentity,
        ],
    )
    .environment(Environment {
        access_key_id: Some("TENCENTCLOUD_SECRET_ID"),
        secret_key: Some("TENCENTCLOUD_SECRET_KEY"),
        session_token: Some("TENCENTCLOUD_TOKEN"),
        region: Some("TENCENTCLOUD_REGION"),
        project_id: None,
        domain_id: None,
    })
    .profile(ProfileFormat {
        paths: &["~/.tencentcloud/credentials", "/etc/tencentcloud/credentials"],
        path_variable: None,
        sections: &["default"],
        access_key_id: "secret_id",
        secret_key: "secret_key",
        session_token: None,
        project_id: None,
        domain_id: None,
    })
    .metadata(MetadataServer::CamSecurityCredentials);

::cloudbind::binding::error_codes! {
    /// Codes that any operation of Tencent Cloud may answer.
    pub enum CommonErrorCode;
    /// The action has been withdrawn; look for its successor in the documentation.
    ActionOffline = "ActionOffline",
    /// The Authorization header does not follow the format; check how it is put together.
    AuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization",
    /// The secret ID is not an API key of Tencent Cloud; check which key is used.
    AuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId",
    /// The check of the second factor (MFA) did not succeed.
    AuthFailureMfaFailure = "AuthFailure.MFAFailure",
    /// No such secret ID; it may be deleted or disabled, or have spaces around it.
    AuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound",
    /// The request is more than five minutes off the server's time; set the clock.
    AuthFailureSignatureExpire = "AuthFailure.SignatureExpire",
    /// The signature does not match; check the secret key and what was signed.
    AuthFailureSignatureFailure = "AuthFailure.SignatureFailure",
    /// The token of the temporary credentials is wrong or has run out; get a new one.
    AuthFailureTokenFailure = "AuthFailure.TokenFailure",
    /// The caller may not do this; grant the permission in CAM.
    AuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation",
    /// The dry run passed; without DryRun the request would have been carried out.
    DryRunOperation = "DryRunOperation",
    /// The action was tried and did not succeed; the message says why.
    FailedOperation = "FailedOperation",
    /// The service failed internally; try again later.
    InternalError = "InternalError",
    /// There is no action of this name in this version of the API.
    InvalidAction = "InvalidAction",
    /// A parameter is wrong, for example in its format or its type.
    InvalidParameter = "InvalidParameter",
    /// A parameter has a value that is not allowed.
    InvalidParameterValue = "InvalidParameterValue",
    /// The body of the request is malformed, as in a broken multipart form.
    InvalidRequest = "InvalidRequest",
    /// The account's deny list holds the caller's IP address.
    IpInBlacklist = "IpInBlacklist",
    /// The account's allow list does not hold the caller's IP address.
    IpNotInWhitelist = "IpNotInWhitelist",
    /// The request goes over a quota; free something or ask for a higher quota.
    LimitExceeded = "LimitExceeded",
    /// A parameter that the action requires is not in the request.
    MissingParameter = "MissingParameter",
    /// Tencent Cloud has no product of this name; check the host.
    NoSuchProduct = "NoSuchProduct",
    /// The product has no API of this version; check X-TC-Version.
    NoSuchVersion = "NoSuchVersion",
    /// Too many requests in a short time; wait a moment and try again.
    RequestLimitExceeded = "RequestLimitExceeded",
    /// The root account is over a request limit of its regions; wait and try again.
    RequestLimitExceededGlobalRegionUinLimitExceeded = "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
    /// Too many requests came from this IP address; wait and try again.
    RequestLimitExceededIpLimitExceeded = "RequestLimitExceeded.IPLimitExceeded",
    /// The root account sent too many requests; wait and try again.
    RequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded",
    /// The request is too large; send less at a time.
    RequestSizeLimitExceeded = "RequestSizeLimitExceeded",
    /// Something else uses the resource; release it first or wait.
    ResourceInUse = "ResourceInUse",
    /// Too few resources are left for this; ask for less, or try another zone or later.
    ResourceInsufficient = "ResourceInsufficient",
    /// No such resource; check the ID and the region.
    ResourceNotFound = "ResourceNotFound",
    /// The resource cannot be used at present; look at its state.
    ResourceUnavailable = "ResourceUnavailable",
    /// The answer would be too large; ask for less, for instance page by page.
    ResponseSizeLimitExceeded = "ResponseSizeLimitExceeded",
    /// The service is down for the moment; try again later.
    ServiceUnavailable = "ServiceUnavailable",
    /// The caller has no permission for this; grant it in CAM.
    UnauthorizedOperation = "UnauthorizedOperation",
    /// The request holds a parameter that the action does not know; leave it out.
    UnknownParameter = "UnknownParameter",
    /// The action cannot be applied here; the message says why.
    UnsupportedOperation = "UnsupportedOperation",
    /// Requests go by GET or POST over HTTP(S) only.
    UnsupportedProtocol = "UnsupportedProtocol",
    /// The action is not offered in this region; choose another one.
    UnsupportedRegion = "UnsupportedRegion",
}
