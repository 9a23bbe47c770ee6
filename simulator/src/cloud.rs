//! The way of a request from its arrival to its answer.

use std::fmt;
use std::sync::Arc;

use cloudbind_codegen::ir::{Api, Operation};
use serde_json::json;

use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::failure::{self, Failure, Waiting};
use crate::fault::{Fault, Kind};
use crate::find::{self, Found, Miss};
use crate::journal::{Journal, RecordedRequest};
use crate::limit::RateLimits;
use crate::protocol::{self, Refusal};
use crate::received::{BODY_LIMIT, Received};
use crate::reply::Reply;
use crate::verify::{self, Against};
use crate::{answer, parameters, request_id};

/// What is told of every request that was answered.
pub type Observer = Arc<dyn Fn(&RecordedRequest) + Send + Sync>;

/// Everything that the simulator knows and remembers.
pub struct Cloud {
    pub api: Api,
    pub credentials: Credentials,
    pub clock: Clock,
    /// `None` if calls are not limited.
    pub limits: Option<RateLimits>,
    pub waiting: Waiting,
    pub journal: Journal,
    pub observer: Option<Observer>,
}

impl Cloud {
    /// Answers a request and notes it down.
    pub fn answer(&self, request: &Received) -> Reply {
        let request_id = request_id::fresh();
        let (place, outcome) = match find::find(&self.api, request) {
            Ok(found) => (found.place, self.serve(&found, request, &request_id)),
            Err(Miss {
                place: Some(place),
                fault,
            }) => (place, Err(protocol::refusal(&place, fault))),
            // An empty specification has no vendor whose errors could be imitated.
            Err(Miss { place: None, fault }) => {
                return Reply::json(404, &json!({"error": fault.message}));
            }
        };
        let mut record = RecordedRequest::new(request, place.operation);
        let reply = outcome.unwrap_or_else(|refusal| {
            let reply = protocol::error(&place, &refusal, &request_id);
            record.code = Some(refusal.code);
            reply
        });
        record.status = reply.status();
        record.request_id = request_id;
        if let Some(observer) = &self.observer {
            observer(&record);
        }
        self.journal.push(record);
        reply
    }

    fn serve(
        &self,
        found: &Found<'_>,
        request: &Received,
        request_id: &str,
    ) -> Result<Reply, Refusal> {
        let refuse = |fault| protocol::refusal(&found.place, fault);
        let parameters = self.accept(found, request).map_err(refuse)?;
        match self.failure(found.operation, request) {
            Some(failure) => protocol::asked(&found.place, &failure.0),
            None => Ok(answer::success(found, &parameters, request_id)),
        }
    }

    /// Checks all that a real cloud checks before it does anything. Gives the parameters.
    fn accept(
        &self,
        found: &Found<'_>,
        request: &Received,
    ) -> Result<serde_json::Map<String, serde_json::Value>, Fault> {
        if request.too_large {
            let message = format!("The body is larger than {BODY_LIMIT} bytes.");
            return Err(Fault::new(Kind::TooLarge, message));
        }
        let against = Against {
            credentials: &self.credentials,
            now: self.clock.seconds(),
            service: found.host,
            project: found.project(),
        };
        verify::verify(found.place.vendor, request, &against)?;
        let parameters = parameters::read(found, request)?;
        self.count(found.operation)?;
        Ok(parameters)
    }

    fn count(&self, operation: &Operation) -> Result<(), Fault> {
        let (Some(limits), Some(limit)) = (&self.limits, operation.rate_limit) else {
            return Ok(());
        };
        if limits.admit(&operation.file, limit, self.clock.milliseconds()) {
            return Ok(());
        }
        let (requests, seconds) = limit;
        let message = format!(
            "{} may be called {requests} times in {seconds} s.",
            operation.name
        );
        Err(Fault::new(Kind::TooManyRequests, message))
    }

    /// The failure that was asked for, by the request itself or before it.
    fn failure(&self, operation: &Operation, request: &Received) -> Option<Failure> {
        match request.header(failure::HEADER) {
            Some(text) if !text.is_empty() => Some(Failure::parse(&text)),
            _ => self.waiting.take(&operation.name),
        }
    }
}

impl fmt::Debug for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cloud")
            .field("operations", &self.api.operations().count())
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
