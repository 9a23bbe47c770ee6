//! A token in a header instead of a signature.

use super::{Against, equal_secrets};
use crate::fault::{Fault, Kind};
use crate::received::Received;

/// The header that holds it.
pub const TOKEN_HEADER: &str = "X-Auth-Token";

/// Checks that the token is a known one.
pub fn verify(request: &Received, against: &Against<'_>) -> Result<(), Fault> {
    let Some(token) = request.header(TOKEN_HEADER) else {
        return Err(denied("no X-Auth-Token"));
    };
    if !is_known(&token, against) {
        return match against.issued.token_expiry(&token) {
            None => Err(denied("unknown X-Auth-Token")),
            Some(expiry) if against.now >= expiry => Err(expired()),
            Some(_) => check_project(against),
        };
    }
    check_project(against)
}

/// The refusal of a token that is none any more.
pub fn expired() -> Fault {
    denied("the token has expired")
}

/// Each is compared, so that the time does not tell which one came near.
fn is_known(token: &str, against: &Against<'_>) -> bool {
    let known = against.credentials.tokens.iter();
    known.fold(false, |found, known| equal_secrets(known, token) | found)
}

fn check_project(against: &Against<'_>) -> Result<(), Fault> {
    if !against.knows_project() {
        return Err(denied("the token is of another project than the path"));
    }
    Ok(())
}

fn denied(reason: &str) -> Fault {
    let message = format!("Incorrect IAM authentication information: {reason}.");
    Fault::new(
        Kind::Denied {
            code: "APIGW.0301",
            status: Some(401),
        },
        message,
    )
}
