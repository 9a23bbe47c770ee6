//! The project that was not given: the vendor knows which one belongs to a region.

use std::sync::Mutex;

use tokio::sync::OnceCell;

use crate::auth::provider::Question;
use crate::auth::{Identity, ProjectLookup, ProviderError};
use crate::endpoint::Endpoint;
use crate::locked::locked;
use crate::operation::{ClientValue, Description};
use crate::transport::Transport;

/// Finds the project of a region, once.
#[derive(Debug)]
pub(super) struct Projects {
    lookup: ProjectLookup,
    /// The vendor's identity service.
    identity: Endpoint,
    region: String,
    found: OnceCell<String>,
    failed: Mutex<Failed>,
}

/// How often the project was looked for in vain, and why it was not found the last time.
#[derive(Debug, Clone, Default)]
struct Failed {
    times: u64,
    last: Option<ProviderError>,
}

impl Projects {
    pub(super) fn new(lookup: ProjectLookup, identity: Endpoint, region: String) -> Self {
        Self {
            lookup,
            identity,
            region,
            found: OnceCell::new(),
            failed: Mutex::default(),
        }
    }

    /// Who is asked.
    pub(super) fn endpoint(&self) -> &Endpoint {
        &self.identity
    }

    /// The project's id. The vendor is asked once, however many calls wait; after a failure, which is
    /// told to all that waited, the next call asks again.
    pub(super) async fn find(
        &self,
        transport: &dyn Transport,
        identity: &Identity,
        unix_seconds: i64,
    ) -> Result<&str, ProviderError> {
        let question = Question {
            transport,
            endpoint: &self.identity,
            region: &self.region,
            identity,
            unix_seconds,
        };
        let before = locked(&self.failed).times;
        let ask = async || {
            // Somebody else tried while this call waited: that was its try as well.
            let Failed { times, last } = locked(&self.failed).clone();
            if let (true, Some(error)) = (times != before, last) {
                return Err(error);
            }
            let found = self.lookup.find(&question).await;
            if let Err(error) = &found {
                let mut failed = locked(&self.failed);
                failed.times += 1;
                failed.last = Some(error.clone());
            }
            found
        };
        self.found.get_or_try_init(ask).await.map(String::as_str)
    }
}

/// Whether the operation cannot be called without a project.
pub(super) fn is_needed(description: &Description) -> bool {
    let is_project = |value| value == ClientValue::ProjectId;
    let mut parameters = description.from_client.iter();
    parameters.any(|parameter| parameter.required && is_project(parameter.value))
}
