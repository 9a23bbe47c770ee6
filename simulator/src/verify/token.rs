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
    let known = against.credentials.tokens.iter();
    // Each is compared, so that the time does not tell which one came near.
    if !known.fold(false, |found, known| equal_secrets(known, &token) | found) {
        return Err(denied("unknown X-Auth-Token"));
    }
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
