//! One call: attempts, and what happens between them.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};
use tracing::Instrument as _;

use super::core::Core;
use super::options::CallOptions;
use super::{project, trace};
use crate::auth::{Identity, Scope};
use crate::codec::RequestWriter;
use crate::error::{Failed, Failure, one_line};
use crate::http::{HttpRequest, HttpResponse};
use crate::operation::Description;
use crate::protocol::request;
use crate::protocol::request::ClientValues;
use crate::protocol::response::{Receiver, interpret};
use crate::reply::Meta;
use crate::retry::{Attempt, Known, Next, Retry, decide, delay};
use crate::transport::Transmission;

/// A success, and the attempts that failed before it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) meta: Meta,
    pub(crate) earlier: Vec<Attempt>,
}

/// What stays the same during a call.
struct Call<'a> {
    core: &'a Core,
    description: &'static Description,
    retry: &'a Retry,
    deadline: Instant,
    repeatable: bool,
}

/// What changes from attempt to attempt.
struct Progress {
    identity: Arc<Identity>,
    signed_at: i64,
    clock_corrected: bool,
    renewed: bool,
    earlier: Vec<Attempt>,
}

impl Core {
    /// Calls an operation, sending its request again where that is safe.
    pub(crate) async fn call(
        &self,
        description: &'static Description,
        parameters: RequestWriter,
        options: &CallOptions,
        response: &mut Receiver<'_>,
    ) -> Result<Answer, Failed> {
        let span = trace::call(self, description);
        let outcome = self
            .call_in_span(description, parameters, options, response)
            .instrument(span.clone())
            .await;
        trace::outcome(&span, self.service, &outcome);
        outcome
    }

    async fn call_in_span(
        &self,
        description: &'static Description,
        parameters: RequestWriter,
        options: &CallOptions,
        response: &mut Receiver<'_>,
    ) -> Result<Answer, Failed> {
        let deadline = after(options.timeout.unwrap_or(self.timeout));
        let identity = self.identity(deadline).await?;
        let values = self.values(description, &identity, deadline).await?;
        let (mut request, recognised) = request::build(
            self.service,
            description,
            parameters,
            values,
            &self.endpoint.authority,
        )?;
        let call = Call {
            core: self,
            description,
            retry: options.retry.as_ref().unwrap_or(&self.retry),
            deadline,
            repeatable: description.idempotent || recognised || options.repeatable,
        };
        let progress = Progress {
            identity: Arc::clone(&identity),
            signed_at: 0,
            clock_corrected: false,
            renewed: false,
            earlier: Vec::new(),
        };
        call.run(&mut request, values, progress, response).await
    }

    /// Credentials that are good now.
    async fn identity(&self, deadline: Instant) -> Result<Arc<Identity>, Failure> {
        if let Some(identity) = self.credentials.fresh(&self.time) {
            return Ok(identity);
        }
        match timeout_at(deadline, self.credentials.get(&self.time)).await {
            Ok(Ok(identity)) => Ok(identity),
            Ok(Err(unavailable)) => Err(Failure::Credentials(unavailable.to_string())),
            Err(_) => Err(Failure::Credentials(
                "none came in the time that the call may take".to_owned(),
            )),
        }
    }

    /// What the client fills into requests: what it was built with, else what came with the
    /// credentials, else what the vendor says belongs to them.
    async fn values<'a>(
        &'a self,
        description: &Description,
        identity: &'a Identity,
        deadline: Instant,
    ) -> Result<ClientValues<'a>, Failure> {
        let or = |own: &'a Option<String>, other: &'a Option<String>| {
            own.as_deref().or(other.as_deref())
        };
        let mut values = ClientValues {
            region: self.region.as_deref(),
            project_id: or(&self.project_id, &identity.issued.project_id),
            domain_id: or(&self.domain_id, &identity.issued.domain_id),
        };
        if values.project_id.is_none()
            && let Some(projects) = &self.projects
            && project::is_needed(description)
        {
            let looking = projects.find(&*self.transport, identity, self.time.unix_seconds());
            let found = timeout_at(deadline, looking).await.map_err(|_| {
                Failure::Credentials("the project was not found in the call's time".to_owned())
            })?;
            values.project_id =
                Some(found.map_err(|error| Failure::Credentials(error.to_string()))?);
        }
        Ok(values)
    }
}

impl Call<'_> {
    async fn run(
        &self,
        request: &mut HttpRequest,
        values: ClientValues<'_>,
        mut progress: Progress,
        response: &mut Receiver<'_>,
    ) -> Result<Answer, Failed> {
        let url = self.url(request, &progress.identity);
        loop {
            let began = match self.wait_for_room().await {
                Ok(began) => began,
                Err(failure) => return Err(progress.end(failure)),
            };
            let span = trace::attempt(self.core, self.description, progress.number());
            let left = self.deadline.saturating_duration_since(began);
            let attempt = self.attempt(request, &url, values, left, &mut progress);
            let answered = attempt.instrument(span.clone()).await;
            let outcome =
                answered.and_then(|answer| interpret(self.core.service, answer, response));
            trace::attempted(&span, self.core.service, outcome.as_ref(), began);
            let failure = match outcome {
                Ok(meta) => {
                    self.core.budget.deposit();
                    return Ok(Answer {
                        meta,
                        earlier: progress.earlier,
                    });
                }
                Err(failure) => failure,
            };
            let (next, wait) = match self.next(&failure, &progress) {
                Ok(next) => next,
                Err(reason) => {
                    tracing::debug!(reason, "the request is not sent again");
                    return Err(progress.end(failure));
                }
            };
            tracing::warn!(class = %failure.class(), wait_ms = milliseconds(wait), "the request is sent again");
            progress.remember(&failure, began.elapsed(), wait);
            if let Err(failure) = self.prepare(next, wait, &mut progress).await {
                return Err(progress.end(failure));
            }
        }
    }

    /// The whole address, with the query as the signature covers it.
    fn url(&self, request: &HttpRequest, identity: &Identity) -> String {
        let endpoint = &self.core.endpoint;
        let query = identity.query_string(&request.query);
        let before = if query.is_empty() { "" } else { "?" };
        [
            endpoint.scheme,
            "://",
            &endpoint.authority,
            &request.path,
            before,
            &query,
        ]
        .concat()
    }

    /// Waits as long as the documented rate limit asks for. Gives the time then.
    async fn wait_for_room(&self) -> Result<Instant, Failure> {
        let now = Instant::now();
        let Some(rates) = &self.core.rates else {
            return Ok(now);
        };
        let departure = rates
            .book(self.description, now, self.deadline)
            .map_err(Failure::RateLimit)?;
        if departure > now {
            sleep_until(departure).await;
        }
        Ok(departure)
    }

    /// Signs the request, and sends it once.
    async fn attempt(
        &self,
        request: &mut HttpRequest,
        url: &str,
        values: ClientValues<'_>,
        left: Duration,
        progress: &mut Progress,
    ) -> Result<HttpResponse, Failure> {
        let core = self.core;
        let scope = Scope {
            service: core.service.host,
            project_id: values.project_id,
            domain_id: values.domain_id,
        };
        progress.signed_at = core.time.unix_seconds();
        progress
            .identity
            .sign(request, scope, progress.signed_at)
            .map_err(|error| Failure::Credentials(error.to_string()))?;
        let transmission = Transmission::new(request, url)
            .timeout(core.attempt_timeout.min(left))
            .max_response_bytes(core.max_response_bytes);
        let answer = core.transport.send(transmission).await;
        answer.map_err(Failure::transport)
    }

    /// What comes after a failure, and how long is waited before; else why nothing does.
    fn next(
        &self,
        failure: &Failure,
        progress: &Progress,
    ) -> Result<(Next, Duration), &'static str> {
        let known = Known {
            repeatable: self.repeatable,
            renewable: self.core.credentials.is_renewable(),
            names_skew: self.core.names_skew(),
            clock_corrected: progress.clock_corrected,
            renewed: progress.renewed,
            signed_at: progress.signed_at,
        };
        let next = match decide(failure, known) {
            Next::Stop(reason) => return Err(reason),
            next => next,
        };
        if progress.number() >= self.retry.max_attempts {
            return Err("no further attempt is allowed");
        }
        let Next::Wait(asked) = next else {
            return Ok((next, Duration::ZERO));
        };
        let wait = delay(self.retry, progress.number()).max(asked);
        let then = Instant::now().checked_add(wait);
        if then.is_none_or(|then| then >= self.deadline) {
            return Err("no time is left");
        }
        if !self.core.budget.withdraw() {
            return Err("too many requests were sent again lately");
        }
        Ok((next, wait))
    }

    async fn prepare(
        &self,
        next: Next,
        wait: Duration,
        progress: &mut Progress,
    ) -> Result<(), Failure> {
        match next {
            Next::Wait(_) | Next::Stop(_) => tokio::time::sleep(wait).await,
            Next::CorrectClock(date) => {
                self.core.time.learn(date);
                progress.clock_corrected = true;
            }
            Next::RenewCredentials => {
                self.core.credentials.reject(&progress.identity);
                progress.identity = self.core.identity(self.deadline).await?;
                progress.renewed = true;
            }
        }
        Ok(())
    }
}

impl Progress {
    /// The number of the attempt that is being made, the first being 1.
    fn number(&self) -> u32 {
        u32::try_from(self.earlier.len()).map_or(u32::MAX, |earlier| earlier.saturating_add(1))
    }

    fn remember(&mut self, failure: &Failure, duration: Duration, waited: Duration) {
        let (status, code, request_id, reason) = match failure {
            Failure::Service(refusal) => {
                let code = refusal.code.clone();
                let first = code
                    .clone()
                    .unwrap_or_else(|| format!("HTTP {}", refusal.meta.status));
                let reason = [first.as_str(), ": ", &one_line(&refusal.message)].concat();
                (
                    Some(refusal.meta.status),
                    code,
                    refusal.meta.request_id.clone(),
                    reason,
                )
            }
            Failure::Transport(error) => {
                let status = error.head.as_ref().map(|head| head.0);
                (status, None, None, error.to_string())
            }
            _ => (None, None, None, String::new()),
        };
        self.earlier.push(Attempt {
            class: failure.class(),
            status,
            code,
            request_id,
            reason,
            may_have_been_carried_out: failure.may_have_been_carried_out(),
            duration,
            waited,
        });
    }

    fn end(self, failure: Failure) -> Failed {
        Failed {
            failure,
            earlier: self.earlier,
        }
    }
}

/// The moment that is so far away; one in thirty years if that cannot be said.
fn after(duration: Duration) -> Instant {
    let now = Instant::now();
    let far = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    now.checked_add(duration.min(far)).unwrap_or(now)
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
