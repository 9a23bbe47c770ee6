//! Credentials that are kept, and renewed before they expire: once, however many calls wait.

use std::fmt;
use std::sync::{Arc, Mutex};

use super::{CredentialsProvider, Identity, Issued, ProviderError, SigningError};
use crate::clock::ServerTime;
use crate::locked::locked;
use crate::service::VendorDescription;

/// How long before they expire credentials are renewed, in seconds; half of their life if that is less.
const EARLY: i64 = 300;
/// How long to wait after a renewal that failed while the old credentials are good, in seconds.
const PAUSE: i64 = 30;

/// The credentials of a client.
pub(crate) struct CredentialsCache {
    vendor: &'static VendorDescription,
    /// Where to get others from; `None` if they are what the caller gave.
    provider: Option<Arc<dyn CredentialsProvider>>,
    state: Mutex<State>,
    /// Held by whoever renews.
    renewing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    current: Option<Kept>,
    /// How many renewals have failed, and why the last one did.
    failures: u64,
    failure: Option<Unavailable>,
}

#[derive(Clone)]
struct Kept {
    identity: Arc<Identity>,
    /// When to look for others, in seconds since 1970.
    renew_at: i64,
}

/// What the kept credentials are good for.
enum Look {
    /// For use.
    Fresh(Arc<Identity>),
    /// For use, but they expire soon.
    Aging(Arc<Identity>),
    /// For nothing. With the number of renewals that have failed so far.
    None(u64),
}

/// Why there are no credentials.
#[derive(Debug, Clone)]
pub(crate) enum Unavailable {
    Provider(ProviderError),
    Unusable(SigningError),
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Provider(error) => error.fmt(f),
            Self::Unusable(error) => error.fmt(f),
        }
    }
}

impl CredentialsCache {
    /// Credentials that stay as they are.
    pub(crate) fn fixed(vendor: &'static VendorDescription, identity: Identity) -> Self {
        let kept = Kept {
            identity: Arc::new(identity),
            renew_at: i64::MAX,
        };
        Self {
            vendor,
            provider: None,
            state: Mutex::new(State {
                current: Some(kept),
                ..State::default()
            }),
            renewing: tokio::sync::Mutex::new(()),
        }
    }

    /// Credentials from a provider, which is first asked when they are first needed.
    pub(crate) fn provided(
        vendor: &'static VendorDescription,
        provider: Arc<dyn CredentialsProvider>,
    ) -> Self {
        Self {
            vendor,
            provider: Some(provider),
            state: Mutex::default(),
            renewing: tokio::sync::Mutex::new(()),
        }
    }

    /// Credentials that are good now, if they are at hand and need no renewal.
    pub(crate) fn fresh(&self, time: &ServerTime) -> Option<Arc<Identity>> {
        let state = locked(&self.state);
        let kept = state.current.as_ref()?;
        // The clock is not asked for credentials that last.
        let fresh = kept.renew_at == i64::MAX || time.unix_seconds() < kept.renew_at;
        fresh.then(|| Arc::clone(&kept.identity))
    }

    /// Credentials that are good now.
    pub(crate) async fn get(&self, time: &ServerTime) -> Result<Arc<Identity>, Unavailable> {
        let failures = match self.look(time) {
            Look::Fresh(identity) => return Ok(identity),
            Look::Aging(identity) => {
                // One caller renews; the others, and this one if it fails, use what they have.
                let Ok(_renewing) = self.renewing.try_lock() else {
                    return Ok(identity);
                };
                return Ok(match self.look(time) {
                    Look::Fresh(renewed) => renewed,
                    _ => self.renew(time).await.unwrap_or(identity),
                });
            }
            Look::None(failures) => failures,
        };
        let _renewing = self.renewing.lock().await;
        match self.look(time) {
            Look::Fresh(identity) | Look::Aging(identity) => Ok(identity),
            // Somebody else tried while this call waited: that was its try as well.
            Look::None(now) if now != failures => Err(self.last_failure()),
            Look::None(_) => self.renew(time).await,
        }
    }

    /// Whether other credentials may be had than those at hand.
    pub(crate) fn is_renewable(&self) -> bool {
        self.provider.is_some()
    }

    /// Forgets credentials that the service no longer accepts.
    pub(crate) fn reject(&self, rejected: &Arc<Identity>) {
        let mut state = locked(&self.state);
        // Another call may have had them renewed already.
        if state
            .current
            .as_ref()
            .is_some_and(|kept| Arc::ptr_eq(&kept.identity, rejected))
        {
            state.current = None;
        }
    }

    fn look(&self, time: &ServerTime) -> Look {
        let state = locked(&self.state);
        let Some(kept) = &state.current else {
            return Look::None(state.failures);
        };
        let now = time.unix_seconds();
        let identity = Arc::clone(&kept.identity);
        let expired = |expires: crate::value::EpochSeconds| now >= expires.0;
        if now < kept.renew_at {
            Look::Fresh(identity)
        } else if identity.issued.expires.is_some_and(expired) {
            Look::None(state.failures)
        } else {
            Look::Aging(identity)
        }
    }

    fn last_failure(&self) -> Unavailable {
        let unknown = || Unavailable::Provider(ProviderError::Failed("it failed".to_owned()));
        locked(&self.state).failure.clone().unwrap_or_else(unknown)
    }

    /// Asks the provider. The caller holds `renewing`.
    async fn renew(&self, time: &ServerTime) -> Result<Arc<Identity>, Unavailable> {
        let fetched = self.fetch().await;
        let now = time.unix_seconds();
        let mut state = locked(&self.state);
        match fetched {
            Ok(identity) => {
                let identity = Arc::new(identity);
                state.current = Some(Kept {
                    renew_at: renew_at(&identity.issued, now),
                    identity: Arc::clone(&identity),
                });
                state.failure = None;
                Ok(identity)
            }
            Err(failure) => {
                tracing::warn!(reason = %failure, "credentials could not be renewed");
                state.failures += 1;
                state.failure = Some(failure.clone());
                if let Some(kept) = &mut state.current {
                    let expires = kept.identity.issued.expires.map_or(i64::MAX, |at| at.0);
                    kept.renew_at = now.saturating_add(PAUSE).min(expires);
                }
                Err(failure)
            }
        }
    }

    async fn fetch(&self) -> Result<Identity, Unavailable> {
        let Some(provider) = &self.provider else {
            return Err(self.last_failure());
        };
        let issued = provider.fetch().await.map_err(Unavailable::Provider)?;
        Identity::new(self.vendor, issued).map_err(Unavailable::Unusable)
    }
}

fn renew_at(issued: &Issued, now: i64) -> i64 {
    issued.expires.map_or(i64::MAX, |expires| {
        let life = expires.0.saturating_sub(now).max(0);
        expires.0.saturating_sub(EARLY.min(life / 2))
    })
}

impl fmt::Debug for CredentialsCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let current = locked(&self.state).current.clone();
        f.debug_struct("CredentialsCache")
            .field("provider", &self.provider)
            .field("current", &current.map(|kept| kept.identity))
            .finish_non_exhaustive()
    }
}
