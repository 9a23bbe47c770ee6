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

/// Codes that any operation of Tencent Cloud may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommonErrorCode {
    /// `ActionOffline`: The action has been withdrawn; look for its successor in the documentation.
    ActionOffline,
    /// `AuthFailure.InvalidAuthorization`: The Authorization header does not follow the format;
    /// check how it is put together.
    AuthFailureInvalidAuthorization,
    /// `AuthFailure.InvalidSecretId`: The secret ID is not an API key of Tencent Cloud; check which
    /// key is used.
    AuthFailureInvalidSecretId,
    /// `AuthFailure.MFAFailure`: The check of the second factor (MFA) did not succeed.
    AuthFailureMfaFailure,
    /// `AuthFailure.SecretIdNotFound`: No such secret ID; it may be deleted or disabled, or have
    /// spaces around it.
    AuthFailureSecretIdNotFound,
    /// `AuthFailure.SignatureExpire`: The request is more than five minutes off the server's time;
    /// set the clock.
    AuthFailureSignatureExpire,
    /// `AuthFailure.SignatureFailure`: The signature does not match; check the secret key and what
    /// was signed.
    AuthFailureSignatureFailure,
    /// `AuthFailure.TokenFailure`: The token of the temporary credentials is wrong or has run out;
    /// get a new one.
    AuthFailureTokenFailure,
    /// `AuthFailure.UnauthorizedOperation`: The caller may not do this; grant the permission in
    /// CAM.
    AuthFailureUnauthorizedOperation,
    /// `DryRunOperation`: The dry run passed; without DryRun the request would have been carried
    /// out.
    DryRunOperation,
    /// `FailedOperation`: The action was tried and did not succeed; the message says why.
    FailedOperation,
    /// `InternalError`: The service failed internally; try again later.
    InternalError,
    /// `InvalidAction`: There is no action of this name in this version of the API.
    InvalidAction,
    /// `InvalidParameter`: A parameter is wrong, for example in its format or its type.
    InvalidParameter,
    /// `InvalidParameterValue`: A parameter has a value that is not allowed.
    InvalidParameterValue,
    /// `InvalidRequest`: The body of the request is malformed, as in a broken multipart form.
    InvalidRequest,
    /// `IpInBlacklist`: The account's deny list holds the caller's IP address.
    IpInBlacklist,
    /// `IpNotInWhitelist`: The account's allow list does not hold the caller's IP address.
    IpNotInWhitelist,
    /// `LimitExceeded`: The request goes over a quota; free something or ask for a higher quota.
    LimitExceeded,
    /// `MissingParameter`: A parameter that the action requires is not in the request.
    MissingParameter,
    /// `NoSuchProduct`: Tencent Cloud has no product of this name; check the host.
    NoSuchProduct,
    /// `NoSuchVersion`: The product has no API of this version; check X-TC-Version.
    NoSuchVersion,
    /// `RequestLimitExceeded`: Too many requests in a short time; wait a moment and try again.
    RequestLimitExceeded,
    /// `RequestLimitExceeded.GlobalRegionUinLimitExceeded`: The root account is over a request
    /// limit of its regions; wait and try again.
    RequestLimitExceededGlobalRegionUinLimitExceeded,
    /// `RequestLimitExceeded.IPLimitExceeded`: Too many requests came from this IP address; wait
    /// and try again.
    RequestLimitExceededIpLimitExceeded,
    /// `RequestLimitExceeded.UinLimitExceeded`: The root account sent too many requests; wait and
    /// try again.
    RequestLimitExceededUinLimitExceeded,
    /// `RequestSizeLimitExceeded`: The request is too large; send less at a time.
    RequestSizeLimitExceeded,
    /// `ResourceInUse`: Something else uses the resource; release it first or wait.
    ResourceInUse,
    /// `ResourceInsufficient`: Too few resources are left for this; ask for less, or try another
    /// zone or later.
    ResourceInsufficient,
    /// `ResourceNotFound`: No such resource; check the ID and the region.
    ResourceNotFound,
    /// `ResourceUnavailable`: The resource cannot be used at present; look at its state.
    ResourceUnavailable,
    /// `ResponseSizeLimitExceeded`: The answer would be too large; ask for less, for instance page
    /// by page.
    ResponseSizeLimitExceeded,
    /// `ServiceUnavailable`: The service is down for the moment; try again later.
    ServiceUnavailable,
    /// `UnauthorizedOperation`: The caller has no permission for this; grant it in CAM.
    UnauthorizedOperation,
    /// `UnknownParameter`: The request holds a parameter that the action does not know; leave it
    /// out.
    UnknownParameter,
    /// `UnsupportedOperation`: The action cannot be applied here; the message says why.
    UnsupportedOperation,
    /// `UnsupportedProtocol`: Requests go by GET or POST over HTTP(S) only.
    UnsupportedProtocol,
    /// `UnsupportedRegion`: The action is not offered in this region; choose another one.
    UnsupportedRegion,
}

impl CommonErrorCode {
    /// The variant of a code; `None` if it is not among them.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let kind = match code {
            "ActionOffline" => Self::ActionOffline,
            "AuthFailure.InvalidAuthorization" => Self::AuthFailureInvalidAuthorization,
            "AuthFailure.InvalidSecretId" => Self::AuthFailureInvalidSecretId,
            "AuthFailure.MFAFailure" => Self::AuthFailureMfaFailure,
            "AuthFailure.SecretIdNotFound" => Self::AuthFailureSecretIdNotFound,
            "AuthFailure.SignatureExpire" => Self::AuthFailureSignatureExpire,
            "AuthFailure.SignatureFailure" => Self::AuthFailureSignatureFailure,
            "AuthFailure.TokenFailure" => Self::AuthFailureTokenFailure,
            "AuthFailure.UnauthorizedOperation" => Self::AuthFailureUnauthorizedOperation,
            "DryRunOperation" => Self::DryRunOperation,
            "FailedOperation" => Self::FailedOperation,
            "InternalError" => Self::InternalError,
            "InvalidAction" => Self::InvalidAction,
            "InvalidParameter" => Self::InvalidParameter,
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "InvalidRequest" => Self::InvalidRequest,
            "IpInBlacklist" => Self::IpInBlacklist,
            "IpNotInWhitelist" => Self::IpNotInWhitelist,
            "LimitExceeded" => Self::LimitExceeded,
            "MissingParameter" => Self::MissingParameter,
            "NoSuchProduct" => Self::NoSuchProduct,
            "NoSuchVersion" => Self::NoSuchVersion,
            "RequestLimitExceeded" => Self::RequestLimitExceeded,
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded" => Self::RequestLimitExceededGlobalRegionUinLimitExceeded,
            "RequestLimitExceeded.IPLimitExceeded" => Self::RequestLimitExceededIpLimitExceeded,
            "RequestLimitExceeded.UinLimitExceeded" => Self::RequestLimitExceededUinLimitExceeded,
            "RequestSizeLimitExceeded" => Self::RequestSizeLimitExceeded,
            "ResourceInUse" => Self::ResourceInUse,
            "ResourceInsufficient" => Self::ResourceInsufficient,
            "ResourceNotFound" => Self::ResourceNotFound,
            "ResourceUnavailable" => Self::ResourceUnavailable,
            "ResponseSizeLimitExceeded" => Self::ResponseSizeLimitExceeded,
            "ServiceUnavailable" => Self::ServiceUnavailable,
            "UnauthorizedOperation" => Self::UnauthorizedOperation,
            "UnknownParameter" => Self::UnknownParameter,
            "UnsupportedOperation" => Self::UnsupportedOperation,
            "UnsupportedProtocol" => Self::UnsupportedProtocol,
            "UnsupportedRegion" => Self::UnsupportedRegion,
            _ => return None,
        };
        Some(kind)
    }
}

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
            ("ActionOffline", ErrorClass::Denied),
            ("AuthFailure", ErrorClass::Auth),
            ("AuthFailure.SignatureExpire", ErrorClass::ClockSkew),
            ("AuthFailure.UnauthorizedOperation", ErrorClass::Denied),
            ("FailedOperation", ErrorClass::Internal),
            ("InternalError", ErrorClass::Internal),
            ("InvalidAction", ErrorClass::Invalid),
            ("InvalidParameter", ErrorClass::Invalid),
            ("InvalidParameterValue", ErrorClass::Invalid),
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
