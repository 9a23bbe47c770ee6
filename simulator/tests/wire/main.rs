//! The simulator as programs meet it: over HTTP.

mod accepted;
mod answers;
mod asked;
mod binary;
mod client;
mod control;
mod journal;
mod limits;
mod missed;
mod parameters;
mod refused;
mod robust;
mod stopping;
mod vectors;
