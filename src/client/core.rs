//! All of a client that is equal for all services and operations: this part is compiled once.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::project::Projects;
use crate::auth::CredentialsCache;
use crate::clock::ServerTime;
use crate::endpoint::Endpoint;
use crate::rate::RateLimits;
use crate::retry::{Budget, Retry};
use crate::service::{ErrorClass, ServiceDescription};
use crate::transport::Transport;

pub(crate) struct Core {
    pub(crate) service: &'static ServiceDescription,
    pub(super) endpoint: Endpoint,
    pub(super) region: Option<String>,
    pub(super) project_id: Option<String>,
    pub(super) domain_id: Option<String>,
    /// How to find a project that was not given.
    pub(super) projects: Option<Projects>,
    pub(super) credentials: CredentialsCache,
    pub(super) time: ServerTime,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) retry: Retry,
    pub(super) budget: Budget,
    /// `None` if limits are not kept.
    pub(super) rates: Option<RateLimits>,
    /// Of a whole call.
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    pub(super) max_response_bytes: usize,
    #[cfg(feature = "stub")]
    pub(crate) stub: Option<crate::stub::Stub>,
}

impl Core {
    /// Whether the vendor has a code of its own for a clock that is wrong.
    pub(super) fn names_skew(&self) -> bool {
        let mut classes = self.service.vendor.classes.iter();
        classes.any(|(_, class)| *class == ErrorClass::ClockSkew)
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.service.name)
            .field("endpoint", &self.endpoint.authority)
            .field("region", &self.region)
            .field("project_id", &self.project_id)
            .field("domain_id", &self.domain_id)
            .field("credentials", &self.credentials)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .finish_non_exhaustive()
    }
}
