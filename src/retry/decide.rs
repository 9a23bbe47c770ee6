//! The one place that says whether a request is sent again.

use std::time::Duration;

use super::http_date;
use crate::error::{Failure, Refusal};
use crate::service::ErrorClass;
use crate::transport::Stage;

/// How far off a clock is, in seconds, before a refusal of the signature is put down to it. Both
/// vendors tolerate at least this much.
const TOLERATED_SKEW: i64 = 300;

/// What is known of a call when an attempt of it has failed.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Known {
    /// Whether doing it twice does no harm: the operation is idempotent, or the request carries a
    /// client token, or the caller says so.
    pub(crate) repeatable: bool,
    /// Whether other credentials may be had than those that were used.
    pub(crate) renewable: bool,
    /// Whether the vendor has a code of its own for a clock that is wrong. If not, that is behind
    /// some of its refusals of a signature.
    pub(crate) names_skew: bool,
    /// Whether the clock was corrected during this call already.
    pub(crate) clock_corrected: bool,
    /// Whether credentials were renewed during this call already.
    pub(crate) renewed: bool,
    /// The time that the request was signed with, in seconds since 1970.
    pub(crate) signed_at: i64,
}

/// What comes after an attempt that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Send it again after a wait, at least this long.
    Wait(Duration),
    /// Send it again, signed with the server's time, in seconds since 1970.
    CorrectClock(i64),
    /// Send it again, signed with other credentials.
    RenewCredentials,
    /// Nothing: the failure is final, for this reason.
    Stop(&'static str),
}

/// Says what comes after a failure.
pub(crate) fn decide(failure: &Failure, known: Known) -> Next {
    match failure {
        Failure::Transport(error) => match error.stage {
            // Nothing was sent.
            Stage::Connect => Next::Wait(Duration::ZERO),
            Stage::Timeout | Stage::Interrupted => if_repeatable(known, Duration::ZERO),
            Stage::TooLarge => Next::Stop("it would be too large again"),
        },
        Failure::Service(refusal) => after_refusal(refusal, known),
        // It has been carried out.
        Failure::Decode(_) => Next::Stop("it was answered"),
        Failure::InvalidRequest { .. } | Failure::Credentials(_) | Failure::RateLimit(_) => {
            Next::Stop("it was not sent")
        }
    }
}

fn after_refusal(refusal: &Refusal, known: Known) -> Next {
    let headers = &refusal.meta.headers;
    let asked = http_date::retry_after(headers, known.signed_at).unwrap_or_default();
    match refusal.class {
        // Refused before it was carried out.
        ErrorClass::Throttled => Next::Wait(asked),
        ErrorClass::ClockSkew => corrected(refusal, known, 1).unwrap_or(Next::Stop(
            "the server's clock is the same, or is not known",
        )),
        ErrorClass::Auth => after_unaccepted_credentials(refusal, known),
        ErrorClass::Transient | ErrorClass::Internal => if_repeatable(known, asked),
        _ => Next::Stop("it would fail again"),
    }
}

fn after_unaccepted_credentials(refusal: &Refusal, known: Known) -> Next {
    if !known.names_skew
        && let Some(next) = corrected(refusal, known, TOLERATED_SKEW)
    {
        return next;
    }
    if known.renewable && !known.renewed {
        Next::RenewCredentials
    } else {
        Next::Stop("the credentials are not accepted")
    }
}

fn if_repeatable(known: Known, wait: Duration) -> Next {
    if known.repeatable {
        Next::Wait(wait)
    } else {
        Next::Stop("it may have been carried out, and it is not idempotent")
    }
}

/// The server's time, if it is further from the one signed with than `tolerated` and this was not
/// tried before.
fn corrected(refusal: &Refusal, known: Known, tolerated: i64) -> Option<Next> {
    let date = http_date::date(&refusal.meta.headers)?;
    let off = date.abs_diff(known.signed_at) > tolerated.unsigned_abs();
    (off && !known.clock_corrected).then_some(Next::CorrectClock(date))
}
