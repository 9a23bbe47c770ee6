//! Where a client looks for credentials.

use schemars::JsonSchema;
use serde::Deserialize;

/// A place that credentials can come from; each is implemented by the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CredentialSource {
    /// The variables under `environment`.
    Environment,
    /// The file that `profile` describes.
    ProfileFile,
    /// The metadata server of a virtual machine, which `metadata_server` names.
    InstanceMetadata,
    /// A token of another identity provider, exchanged at the host `hosts.identity`.
    WebIdentity,
}

/// The vendor's file of credentials: an INI file with sections.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Where it may be, in the order to try; a leading `~/` is the home directory.
    pub paths: Vec<String>,
    /// The environment variable that names another file.
    pub path_variable: Option<String>,
    /// The sections that may hold credentials, in the order to try.
    pub sections: Vec<String>,
    /// The key of the access key's public part.
    pub access_key_id: String,
    /// The key of the access key's secret part.
    pub secret_key: String,
    /// The key of the token of temporary keys.
    pub session_token: Option<String>,
    /// The key of the project.
    pub project_id: Option<String>,
    /// The key of the account's domain.
    pub domain_id: Option<String>,
}

/// A way in which a virtual machine asks for the credentials of its role; each is implemented by
/// the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MetadataServer {
    /// `latest/meta-data/cam/security-credentials/<role>`.
    CamSecurityCredentials,
    /// `openstack/latest/securitykey`, with a session token.
    OpenstackSecurityKey,
}
