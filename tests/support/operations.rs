//! Documented operations with facts that no page says of them.

#![allow(dead_code, reason = "each test uses a part of it")]

use cloudbind::codec::RequestWriter;
use cloudbind::operation::{Description, Operation};

/// The same operation, if its page said that it may be sent twice.
#[derive(Debug, Clone)]
pub struct Idempotent<O>(pub O);

/// The same operation, if it might be called once an hour: a limit that no slow machine outlives.
#[derive(Debug, Clone)]
pub struct OnceAnHour<O>(pub O);

/// The same operation, if it might be called as often as is documented, but in twice the time.
#[derive(Debug, Clone)]
pub struct HalfAsOften<O>(pub O);

impl<O: Operation> Operation for Idempotent<O> {
    type Service = O::Service;
    type Response = O::Response;
    type Error = O::Error;
    const DESCRIPTION: &'static Description = &copy(O::DESCRIPTION).idempotent();

    fn encode(&self, request: &mut RequestWriter) {
        self.0.encode(request);
    }
}

impl<O: Operation> Operation for OnceAnHour<O> {
    type Service = O::Service;
    type Response = O::Response;
    type Error = O::Error;
    const DESCRIPTION: &'static Description = &copy(O::DESCRIPTION).rate_limit(1, 3600);

    fn encode(&self, request: &mut RequestWriter) {
        self.0.encode(request);
    }
}

impl<O: Operation> Operation for HalfAsOften<O> {
    type Service = O::Service;
    type Response = O::Response;
    type Error = O::Error;
    const DESCRIPTION: &'static Description = &half_as_often(O::DESCRIPTION);

    fn encode(&self, request: &mut RequestWriter) {
        self.0.encode(request);
    }
}

const fn copy(of: &Description) -> Description {
    let mut copy = Description::new(of.name, of.method, of.path)
        .headers(of.headers)
        .from_client(of.from_client);
    copy.empty_body = of.empty_body;
    copy.idempotent = of.idempotent;
    copy.rate_limit = of.rate_limit;
    copy
}

const fn half_as_often(of: &Description) -> Description {
    match of.rate_limit {
        Some(limit) => copy(of).rate_limit(limit.requests, limit.seconds * 2),
        None => copy(of),
    }
}
