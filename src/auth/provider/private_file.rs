//! The file of credentials that is read, of all places where it may be.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::ProviderError;
use super::variables::Variables;
use crate::service::ProfileFormat;

/// A file that was there, and its content.
///
/// It is small and on this machine: reading it holds up a thread no longer than other work does,
/// and needs no pool of threads.
pub(super) struct PrivateFile {
    pub(super) path: PathBuf,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

impl PrivateFile {
    /// The file of this path.
    pub(super) fn at(path: &Path) -> Result<Self, ProviderError> {
        let absent = || ProviderError::NotConfigured(format!("{} does not exist", path.display()));
        Self::read(path.to_owned())?.ok_or_else(absent)
    }

    /// The file that the format's variable names, or else the first one that exists.
    pub(super) fn of(format: &ProfileFormat, variables: &Variables) -> Result<Self, ProviderError> {
        if let Some(variable) = format.path_variable
            && let Some(path) = variables.get(variable)
        {
            // Whoever names a file means it: another identity must not take its place.
            let absent = format!("{variable} names {path}, which does not exist");
            return Self::read(path.into())?.ok_or(ProviderError::Failed(absent));
        }
        let mut homeless = false;
        for path in format.paths {
            let place = match (path.strip_prefix("~/"), variables.home()) {
                (None, _) => PathBuf::from(path),
                (Some(below), Some(home)) => home.join(below),
                (Some(_), None) => {
                    homeless = true;
                    continue;
                }
            };
            if let Some(found) = Self::read(place)? {
                return Ok(found);
            }
        }
        let (paths, plural) = (format.paths.join(" and "), format.paths.len() > 1);
        let verb = if plural { "do" } else { "does" };
        let hint = if homeless {
            " (there is no home directory)"
        } else {
            ""
        };
        let reason = format!("{paths} {verb} not exist{hint}");
        Err(ProviderError::NotConfigured(reason))
    }

    /// `None` if there is no such file.
    fn read(path: PathBuf) -> Result<Option<Self>, ProviderError> {
        match fs::read(&path).map(Zeroizing::new) {
            Ok(bytes) => Ok(Some(Self { path, bytes })),
            Err(error) => match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => Ok(None),
                _ => {
                    let reason = format!("{} cannot be read: {error}", path.display());
                    Err(ProviderError::Failed(reason))
                }
            },
        }
    }
}
