//! The endpoints.

use cloudbind_codegen::ir::SigningScheme;

use crate::received::Received;

/// The path of a machine's keys, below which its roles are.
const ROLES: &str = "/latest/meta-data/cam/security-credentials";
/// The only version of STS.
const STS_VERSION: &str = "2018-08-13";

/// What a request for identities is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endpoint {
    Token,
    Projects,
    MetadataToken,
    SecurityKey,
    RoleName,
    RoleKeys,
    AssumeRole,
    AssumeRoleWithWebIdentity,
}

impl Endpoint {
    pub const ALL: [Self; 8] = [
        Self::Token,
        Self::Projects,
        Self::MetadataToken,
        Self::SecurityKey,
        Self::RoleName,
        Self::RoleKeys,
        Self::AssumeRole,
        Self::AssumeRoleWithWebIdentity,
    ];

    /// The endpoint of a request, if it is for one.
    pub fn of(request: &Received) -> Option<Self> {
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/v3/auth/tokens") => Some(Self::Token),
            ("GET", "/v3/projects") => Some(Self::Projects),
            ("PUT", "/meta-data/latest/api/token") => Some(Self::MetadataToken),
            ("GET", "/openstack/latest/securitykey") => Some(Self::SecurityKey),
            ("GET", path) => match path.strip_prefix(ROLES)? {
                "" | "/" => Some(Self::RoleName),
                rest => rest.starts_with('/').then_some(Self::RoleKeys),
            },
            ("POST", "/") if request.header("x-tc-version")? == STS_VERSION => {
                match &*request.header("x-tc-action")? {
                    "AssumeRole" => Some(Self::AssumeRole),
                    "AssumeRoleWithWebIdentity" => Some(Self::AssumeRoleWithWebIdentity),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Its name in the journal, and for those who ask for failures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Token => "iam:CreateToken",
            Self::Projects => "iam:ListProjects",
            Self::MetadataToken => "metadata:CreateToken",
            Self::SecurityKey => "metadata:GetSecurityKey",
            Self::RoleName => "metadata:GetRoleName",
            Self::RoleKeys => "metadata:GetRoleKeys",
            Self::AssumeRole => "sts:AssumeRole",
            Self::AssumeRoleWithWebIdentity => "sts:AssumeRoleWithWebIdentity",
        }
    }

    /// How the vendor signs that it belongs to.
    pub fn scheme(self) -> SigningScheme {
        match self {
            Self::Token | Self::Projects | Self::MetadataToken | Self::SecurityKey => {
                SigningScheme::SdkHmacSha256
            }
            Self::RoleName
            | Self::RoleKeys
            | Self::AssumeRole
            | Self::AssumeRoleWithWebIdentity => SigningScheme::Tc3HmacSha256,
        }
    }

    /// The role that a path names.
    pub fn role(path: &str) -> &str {
        path.strip_prefix(ROLES).unwrap_or(path).trim_matches('/')
    }
}
