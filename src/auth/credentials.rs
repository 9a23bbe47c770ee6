//! Access keys and tokens. None of them is ever shown.

use std::fmt;

use zeroize::Zeroizing;

/// What proves who sends a request.
///
/// `Debug` shows no secret, and secrets are cleared from memory when the last copy is dropped.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credentials {
    /// An access key: requests are signed with it.
    AccessKey {
        /// The public part: Tencent Cloud's `SecretId`, Huawei Cloud's `AK`.
        id: String,
        /// The secret part: Tencent Cloud's `SecretKey`, Huawei Cloud's `SK`.
        secret: Zeroizing<String>,
        /// The token that belongs to temporary keys.
        session_token: Option<Zeroizing<String>>,
    },
    /// A token that was issued to a user; requests carry it instead of a signature.
    Token(Zeroizing<String>),
}

impl Credentials {
    /// A permanent access key.
    pub fn access_key(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self::AccessKey {
            id: id.into(),
            secret: Zeroizing::new(secret.into()),
            session_token: None,
        }
    }

    /// A temporary access key, with the token that was issued with it.
    pub fn temporary(
        id: impl Into<String>,
        secret: impl Into<String>,
        session_token: impl Into<String>,
    ) -> Self {
        Self::AccessKey {
            id: id.into(),
            secret: Zeroizing::new(secret.into()),
            session_token: Some(Zeroizing::new(session_token.into())),
        }
    }

    /// A user's token, where the vendor accepts one.
    pub fn token(token: impl Into<String>) -> Self {
        Self::Token(Zeroizing::new(token.into()))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AccessKey {
                id, session_token, ..
            } => f
                .debug_struct("AccessKey")
                .field("id", id)
                .field("temporary", &session_token.is_some())
                .finish_non_exhaustive(),
            Self::Token(_) => f.write_str("Token([hidden])"),
        }
    }
}

/// The parts of an access key, as a signature needs them.
#[derive(Clone, Copy)]
pub struct KeyPair<'a> {
    /// The public part.
    pub id: &'a str,
    /// The secret part.
    pub secret: &'a str,
    /// The token of temporary keys.
    pub session_token: Option<&'a str>,
}

impl fmt::Debug for KeyPair<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Credentials;

    #[test]
    fn debug_shows_no_secret() {
        for credentials in [
            Credentials::access_key("AKID-EXAMPLE", "FAKE-SECRET"),
            Credentials::temporary("AKID-EXAMPLE", "FAKE-SECRET", "FAKE-SESSION"),
            Credentials::token("FAKE-TOKEN"),
        ] {
            let shown = format!("{credentials:?}");
            assert!(!shown.contains("FAKE"), "{shown}");
        }
    }
}
