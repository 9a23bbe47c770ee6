//! Operations to requests, and answers to results: one way for REST and RPC, led by descriptions.

pub(crate) mod path;
pub(crate) mod request;
pub(crate) mod response;
