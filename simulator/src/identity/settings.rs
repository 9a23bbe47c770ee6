//! Who may get which identities.

use std::fmt;
use std::time::Duration;

/// A user who may ask for tokens with a password.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    pub domain: String,
    pub name: String,
    pub password: String,
}

/// What identities are issued, and for how long.
#[derive(Debug, Clone)]
pub struct Settings {
    pub users: Vec<User>,
    /// Names and ids.
    pub projects: Vec<(String, String)>,
    /// The seconds that a token is good for.
    pub token_lifetime: i64,
    /// The seconds that a temporary key is good for.
    pub key_lifetime: i64,
    /// Whether the metadata server wants a token of its own.
    pub metadata_token_required: bool,
    /// The role of the machine.
    pub role: Option<String>,
    /// What a program proves to STS who it is with.
    pub web_identity_token: Option<String>,
    /// How long identities take.
    pub delay: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            users: Vec::new(),
            projects: Vec::new(),
            token_lifetime: 24 * 60 * 60,
            key_lifetime: 2 * 60 * 60,
            metadata_token_required: false,
            role: None,
            web_identity_token: None,
            delay: Duration::ZERO,
        }
    }
}

/// Shows no password.
impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.domain, self.name)
    }
}
