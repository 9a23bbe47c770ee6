//! Time limits for transports that keep none.

use std::sync::Arc;

use super::{SendError, Sending, Stage, Transmission, Transport};

/// A transport of the caller's, which is not waited for longer than agreed.
#[derive(Debug)]
pub(crate) struct Bounded(pub(crate) Arc<dyn Transport>);

impl Transport for Bounded {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            let sending = self.0.send(transmission);
            match tokio::time::timeout(transmission.timeout, sending).await {
                Ok(outcome) => outcome,
                Err(elapsed) => Err(SendError::new(Stage::Timeout, elapsed)),
            }
        })
    }
}
