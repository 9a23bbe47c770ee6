//! Why a client could not be built.

use std::error::Error;
use std::fmt;

/// Why a client could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The credentials are missing or of a kind that the vendor does not accept.
    Credentials(String),
    /// A setting is missing or cannot be used.
    Setting {
        /// The builder's method for it: `region`, `project_id`, `domain_id` or `endpoint`.
        name: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// TLS or the HTTP library could not be set up.
    Transport(Box<dyn Error + Send + Sync>),
}

impl BuildError {
    pub(super) fn setting(name: &'static str, reason: impl Into<String>) -> Self {
        Self::Setting {
            name,
            reason: reason.into(),
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Credentials(reason) => write!(f, "credentials: {reason}"),
            Self::Setting { name, reason } => write!(f, "{name}: {reason}"),
            Self::Transport(_) => f.write_str("the HTTP client could not be set up"),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&**error),
            Self::Credentials(_) | Self::Setting { .. } => None,
        }
    }
}
