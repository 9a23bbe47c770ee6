//! The credentials that the simulator knows.

use std::fmt;

/// What a request may prove itself with.
#[derive(Clone, Default)]
pub struct Credentials {
    /// Ids and secrets of access keys.
    pub access_keys: Vec<(String, String)>,
    /// What requests signed with an access key have to carry besides, if anything.
    pub session_token: Option<String>,
    /// Tokens that take the place of a signature.
    pub tokens: Vec<String>,
    /// The only project that requests may name, if there is such a one.
    pub project_id: Option<String>,
}

impl Credentials {
    /// The secret of an access key.
    pub fn secret(&self, id: &str) -> Option<&str> {
        self.access_keys
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, secret)| secret.as_str())
    }
}

/// Shows ids only.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<&str> = self.access_keys.iter().map(|(id, _)| id.as_str()).collect();
        f.debug_struct("Credentials")
            .field("access_keys", &ids)
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}
