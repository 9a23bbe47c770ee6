//! The simulator's own endpoints, below `/_simulator`.

mod operations;
mod order;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{Response, StatusCode};
use axum::routing::{any, get, post};
use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::received::Received;

/// What there is, for whoever asks for something else.
const ENDPOINTS: [&str; 6] = [
    "POST /_simulator/errors",
    "DELETE /_simulator/errors",
    "GET /_simulator/executions",
    "DELETE /_simulator/executions",
    "GET /_simulator/operations",
    "GET /_simulator/requests",
];

/// The simulator's endpoints, to which every other path is added as `fallback`.
pub fn routes() -> Router<Arc<Cloud>> {
    Router::new()
        .route(
            "/_simulator/errors",
            post(ask).delete(clear).fallback(unknown),
        )
        .route(
            "/_simulator/executions",
            get(executions).delete(reset).fallback(unknown),
        )
        .route(
            "/_simulator/operations",
            get(list_operations).fallback(unknown),
        )
        .route("/_simulator/requests", get(list_requests).fallback(unknown))
        .route("/_simulator", any(unknown))
        .route("/_simulator/", any(unknown))
        .route("/_simulator/{*rest}", any(unknown))
}

type Cloudy = State<Arc<Cloud>>;

async fn ask(State(cloud): Cloudy, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = Received::read(parts, body)
        .await
        .map(|received| received.body);
    match order::parse(&cloud.api, &body.unwrap_or_else(Bytes::new)) {
        Ok(order) => {
            let answer = order.describe(&cloud.api);
            cloud.waiting.push(&order.name, order.failure, order.times);
            json(200, &answer)
        }
        Err(mistake) => json(400, &json!({"error": mistake})),
    }
}

async fn clear(State(cloud): Cloudy) -> Response<Body> {
    json(200, &json!({"cleared": cloud.waiting.clear()}))
}

async fn executions(State(cloud): Cloudy) -> Response<Body> {
    let executions = cloud.executions.executions();
    let content = json!({
        "total": executions.total,
        "distinct": executions.distinct,
        "most_for_one_request": executions.most_for_one_request,
        "operations": executions.operations,
    });
    json(200, &content)
}

async fn reset(State(cloud): Cloudy) -> Response<Body> {
    let total = cloud.executions.executions().total;
    cloud.executions.clear();
    json(200, &json!({"cleared": total}))
}

async fn list_operations(State(cloud): Cloudy) -> Response<Body> {
    json(200, &operations::describe(&cloud.api))
}

/// Neither headers nor bodies: whoever may look here need not be whoever sent them.
async fn list_requests(State(cloud): Cloudy) -> Response<Body> {
    let entry = |request: crate::RecordedRequest| {
        json!({
            "service": request.service,
            "operation": request.operation,
            "method": request.method,
            "path": request.path,
            "status": request.status,
            "code": request.code,
            "request_id": request.request_id,
        })
    };
    let requests: Vec<Value> = cloud.journal.all().into_iter().map(entry).collect();
    json(200, &json!({"requests": requests}))
}

async fn unknown(request: Request) -> Response<Body> {
    let message = format!("There is no {} {}.", request.method(), request.uri().path());
    json(404, &json!({"error": message, "endpoints": ENDPOINTS}))
}

fn json(status: u16, content: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(content.to_string()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}
