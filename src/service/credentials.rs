//! Where a vendor's tools look for credentials.

/// Names of environment variables.
#[derive(Debug)]
pub struct Environment {
    /// The access key's public part.
    pub access_key_id: Option<&'static str>,
    /// The access key's secret part.
    pub secret_key: Option<&'static str>,
    /// The token of temporary keys.
    pub session_token: Option<&'static str>,
    /// The region.
    pub region: Option<&'static str>,
    /// The project.
    pub project_id: Option<&'static str>,
    /// The account's domain.
    pub domain_id: Option<&'static str>,
}

impl Environment {
    /// No variable at all.
    pub const NONE: Self = Self {
        access_key_id: None,
        secret_key: None,
        session_token: None,
        region: None,
        project_id: None,
        domain_id: None,
    };
}

/// A place that credentials can come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialSource {
    /// Environment variables.
    Environment,
    /// A file in the user's home directory or of the machine.
    ProfileFile,
    /// The metadata server of the virtual machine that the program runs on.
    InstanceMetadata,
    /// A token of another identity provider, as a container gets one, exchanged for credentials.
    WebIdentity,
}

/// What a vendor's file of credentials looks like: an INI file with sections.
#[derive(Debug)]
pub struct ProfileFormat {
    /// Where it may be, in the order to try; a leading `~/` is the home directory.
    pub paths: &'static [&'static str],
    /// The environment variable that names another file.
    pub path_variable: Option<&'static str>,
    /// The sections that may hold credentials, in the order to try.
    pub sections: &'static [&'static str],
    /// The key of the access key's public part.
    pub access_key_id: &'static str,
    /// The key of the access key's secret part.
    pub secret_key: &'static str,
    /// The key of the token of temporary keys.
    pub session_token: Option<&'static str>,
    /// The key of the project.
    pub project_id: Option<&'static str>,
    /// The key of the account's domain.
    pub domain_id: Option<&'static str>,
}

/// A way in which a virtual machine asks for the credentials of its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetadataServer {
    /// `latest/meta-data/cam/security-credentials/<role>`.
    CamSecurityCredentials,
    /// `openstack/latest/securitykey`, with a session token.
    OpenstackSecurityKey,
}
