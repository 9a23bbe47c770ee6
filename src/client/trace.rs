//! What is told to `tracing`: names of OpenTelemetry's conventions for RPC and HTTP, and nothing
//! that could be a secret: no message, no body, no parameter, no signature.

use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

use super::call::Answer;
use super::core::Core;
use crate::error::{Failed, Failure};
use crate::operation::Description;
use crate::reply::Meta;
use crate::service::ServiceDescription;

/// The span of a whole call.
pub(super) fn call(core: &Core, description: &Description) -> Span {
    let name = || [core.service.name, "/", description.name].concat();
    let (host, port) = core.endpoint.host_and_port();
    tracing::info_span!(
        "cloudbind.call",
        otel.name = name(),
        otel.kind = "client",
        otel.status_code = Empty,
        rpc.system.name = core.service.vendor.name,
        rpc.method = name(),
        rpc.response.status_code = Empty,
        server.address = host,
        server.port = port,
        cloud.region = core.region.as_deref(),
        error.type = Empty,
        http.response.status_code = Empty,
        cloudbind.request_id = Empty,
        cloudbind.attempts = Empty,
    )
}

/// How the call ended.
pub(super) fn outcome(span: &Span, service: &ServiceDescription, outcome: &Result<Answer, Failed>) {
    if span.is_disabled() {
        return;
    }
    let earlier = match outcome {
        Ok(answer) => {
            let meta = &answer.meta;
            record(span, meta.status, meta.request_id.as_deref());
            answer.earlier.len()
        }
        Err(failed) => {
            if let Failure::Service(refusal) = &failed.failure
                && let Some(code) = refusal.code.as_deref()
            {
                span.record("rpc.response.status_code", code);
            }
            failure(span, service, &failed.failure);
            failed.earlier.len()
        }
    };
    span.record("cloudbind.attempts", earlier + 1);
}

/// The span of one attempt. It has no `url.full`, although the conventions ask for it: parameters of
/// the request stand in path and query.
pub(super) fn attempt(core: &Core, description: &Description, number: u32) -> Span {
    let name = || [description.method, " ", description.path].concat();
    let (host, port) = core.endpoint.host_and_port();
    tracing::debug_span!(
        "cloudbind.attempt",
        otel.name = name(),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = description.method,
        http.request.resend_count = (number > 1).then(|| number - 1),
        url.scheme = core.endpoint.scheme,
        url.template = description.path,
        server.address = host,
        server.port = port,
        error.type = Empty,
        http.response.status_code = Empty,
        cloudbind.request_id = Empty,
    )
}

/// How an attempt ended.
pub(super) fn attempted(
    span: &Span,
    service: &ServiceDescription,
    outcome: Result<&Meta, &Failure>,
    began: Instant,
) {
    if span.is_disabled() {
        return;
    }
    match outcome {
        Ok(meta) => {
            record(span, meta.status, meta.request_id.as_deref());
        }
        Err(error) => failure(span, service, error),
    }
    let duration = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(parent: span, duration_ms = duration, "attempt ended");
}

fn failure(span: &Span, service: &ServiceDescription, failure: &Failure) {
    span.record("otel.status_code", "ERROR");
    let class = failure.class().name();
    match failure {
        Failure::Service(refusal) => {
            span.record("error.type", refusal.code.as_deref().unwrap_or(class));
            let meta = &refusal.meta;
            record(span, meta.status, meta.request_id.as_deref());
        }
        Failure::Transport(error) => {
            span.record("error.type", error.stage.name());
            if let Some(head) = &error.head {
                let id = service.vendor.request_id.header;
                record(span, head.0, id.and_then(|name| head.1.get(name)));
            }
        }
        Failure::Decode(decode) => {
            span.record("error.type", "decode");
            record(span, decode.1.status, decode.1.request_id.as_deref());
        }
        Failure::InvalidRequest { .. } | Failure::Credentials(_) | Failure::RateLimit(_) => {
            span.record("error.type", class);
        }
    }
}

fn record(span: &Span, status: u16, request_id: Option<&str>) {
    span.record("http.response.status_code", status);
    if let Some(id) = request_id {
        span.record("cloudbind.request_id", id);
    }
}
