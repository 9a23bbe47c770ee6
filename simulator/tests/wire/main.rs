//! The simulator as programs meet it: over HTTP.

mod accepted;
mod answers;
mod asked;
mod binary;
mod client;
mod control;
mod executions;
mod faults;
mod forms;
mod gzip;
mod identity;
mod journal;
mod limits;
mod metadata;
mod missed;
mod paging;
mod parameters;
mod random;
mod refused;
mod robust;
mod signer;
mod stopping;
mod sts;
mod tls;
mod vectors;
