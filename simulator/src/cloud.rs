//! The way of a request from its arrival to its answer.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cloudbind_codegen::ir::Api;
use serde_json::json;

use crate::answer::{self, Course};
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::executions::Counter;
use crate::failure::{self, Failure, RandomFaults, Waiting};
use crate::fault::{Fault, Kind};
use crate::find::{self, Found, Miss};
use crate::identity::{self, Desk, Endpoint, Issued, Refused, Settings};
use crate::journal::{Journal, RecordedRequest};
use crate::limit::RateLimits;
use crate::outcome::Outcome;
use crate::place::Place;
use crate::protocol;
use crate::received::{BODY_LIMIT, Received};
use crate::reply::Reply;
use crate::verify::{self, Against};
use crate::{parameters, request_id};

/// What is told of every request that was answered.
pub type Observer = Arc<dyn Fn(&RecordedRequest) + Send + Sync>;

/// Everything that the simulator knows and remembers.
pub struct Cloud {
    pub api: Arc<Api>,
    pub credentials: Credentials,
    pub clock: Clock,
    /// `None` if calls are not limited.
    pub limits: Option<RateLimits>,
    pub waiting: Waiting,
    /// `None` if only those requests fail that are asked to.
    pub random: Option<RandomFaults>,
    pub executions: Counter,
    pub course: Course,
    pub identity: Settings,
    pub issued: Issued,
    /// Whether answers are compressed for clients that take them so.
    pub gzip: bool,
    pub journal: Journal,
    pub observer: Option<Observer>,
}

impl Cloud {
    /// Answers a request and notes it down.
    pub fn answer(&self, request: &Received) -> Reply {
        let request_id = request_id::fresh();
        let identity = identity::recognise(&self.api, request);
        let (place, outcome) = match (identity, find::find(&self.api, request)) {
            (Some((endpoint, place)), _) => (
                place,
                self.serve_identity(endpoint, place, request, &request_id),
            ),
            (None, Ok(found)) => (found.place, self.serve(&found, request, &request_id)),
            (
                None,
                Err(Miss {
                    place: Some(place),
                    fault,
                }),
            ) => (place, Outcome::refused(protocol::refusal(&place, fault))),
            // An empty specification has no vendor whose errors could be imitated.
            (None, Err(Miss { place: None, fault })) => {
                return Reply::json(404, &json!({"error": fault.message}));
            }
        };
        let mut record = RecordedRequest::new(request, &place);
        if let Some((endpoint, _)) = identity {
            record.is_for(endpoint, request);
        }
        record.executed = outcome.executed;
        let reply = outcome.result.unwrap_or_else(|refusal| {
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

    /// How long the answer to a request is held back.
    pub fn delay(&self, request: &Received) -> Option<Duration> {
        let delay = self.identity.delay;
        let slow = !delay.is_zero() && identity::recognise(&self.api, request).is_some();
        slow.then_some(delay)
    }

    fn serve(&self, found: &Found<'_>, request: &Received, request_id: &str) -> Outcome {
        let parameters = match self.accept(found, request) {
            Ok(parameters) => parameters,
            Err(fault) => return Outcome::refused(protocol::refusal(&found.place, fault)),
        };
        let failure = self
            .failure(&found.name(), request)
            .or_else(|| self.random.as_ref().and_then(RandomFaults::next));
        let execute = || {
            self.executions.count(found, &parameters);
            answer::success(found, &self.course, &parameters, request_id)
        };
        Outcome::of(&found.place, failure, execute)
    }

    fn serve_identity(
        &self,
        endpoint: Endpoint,
        place: Place<'_>,
        request: &Received,
        request_id: &str,
    ) -> Outcome {
        let desk = Desk {
            settings: &self.identity,
            issued: &self.issued,
            credentials: &self.credentials,
            place,
            now: self.clock.seconds(),
            request_id,
        };
        match desk.check(endpoint, request) {
            Ok(deed) => Outcome::of(&place, self.failure(endpoint.name(), request), deed),
            Err(Refused::Fault(fault)) => Outcome::refused(protocol::refusal(&place, fault)),
            Err(Refused::Answer(reply)) => Outcome {
                result: Ok(reply),
                executed: false,
            },
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
            issued: &self.issued,
            now: self.clock.seconds(),
            service: found.host,
            project: found.project(),
        };
        verify::verify(found.place.vendor, request, &against)?;
        let parameters = parameters::read(found, request)?;
        self.count(found)?;
        Ok(parameters)
    }

    fn count(&self, found: &Found<'_>) -> Result<(), Fault> {
        let operation = found.operation;
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
    fn failure(&self, operation: &str, request: &Received) -> Option<Failure> {
        match request.header(failure::HEADER) {
            Some(text) if !text.is_empty() => Some(Failure::parse(&text)),
            _ => self.waiting.take(operation),
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
