//! Environment variables, or what stands for them in a test.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// How variables are looked up.
#[derive(Clone)]
pub(super) struct Variables(Arc<Get>);

type Get = dyn Fn(&str) -> Option<String> + Send + Sync;

impl Variables {
    /// The variables of the process, as they are at the time of each look.
    pub(super) fn of_process() -> Self {
        // What is not UTF-8 in a key is replaced, and so refused by name when it is used: to call
        // the variable unset would send its owner looking in the wrong place.
        Self::from_fn(|name| Some(std::env::var_os(name)?.to_string_lossy().into_owned()))
    }

    /// Variables from elsewhere.
    pub(super) fn from_fn(get: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(get))
    }

    /// The value of a variable. An empty one counts as unset, as shells and containers set
    /// variables that way which nobody means to set.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        (self.0)(name).filter(|value| !value.is_empty())
    }

    /// The user's home directory, if a variable says it.
    pub(super) fn home(&self) -> Option<PathBuf> {
        let name = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        self.get(name).map(PathBuf::from)
    }
}

/// Their values may be secrets.
impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Variables")
    }
}
