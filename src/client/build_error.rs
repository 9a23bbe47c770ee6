//! Why a client could not be built.

use std::error::Error;
use std::fmt;

use crate::transport::SettingsError;

/// Why a client could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The credentials are missing or of a kind that the vendor does not accept.
    Credentials(String),
    /// A setting is missing or cannot be used.
    Setting {
        /// The builder's method for it: `region`, `project_id`, `domain_id`, `endpoint`.
        name: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// A proxy or certificate cannot be used, or the HTTP library could not be set up.
    Http(SettingsError),
    /// The thread that drives a blocking client could not be started.
    Thread(std::io::Error),
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
            Self::Http(error) => error.fmt(f),
            Self::Thread(error) => write!(f, "no thread could be started: {error}"),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Http(error) => error.source(),
            Self::Credentials(_) | Self::Setting { .. } | Self::Thread(_) => None,
        }
    }
}
