//! STS of Tencent Cloud: the keys of a role for whoever may take it.

use serde_json::{Map, Value, json};

use super::desk::{Deed, Desk, Refused, members};
use crate::fault::{Fault, Kind};
use crate::moment;
use crate::protocol;
use crate::received::Received;
use crate::simulator::Simulator;
use crate::verify::equal_secrets;

/// The longest that keys may last, in seconds.
const LONGEST: i64 = 12 * 60 * 60;

/// `AssumeRole`: that a known key signed it, and what is asked for.
pub fn check<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    desk.verify(request, "sts")?;
    let members = members(request).map_err(Refused::Fault)?;
    deed(desk, &members, &["RoleArn", "RoleSessionName"])
}

/// `AssumeRoleWithWebIdentity`: nobody signs it, for a token of another identity provider says who
/// asks.
pub fn check_web_identity<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    if request.header("authorization").as_deref() != Some("SKIP") {
        let code = "AuthFailure.InvalidAuthorization";
        let message = "Requests that are not signed say `SKIP` in Authorization.";
        return Err(denied(code, message));
    }
    let members = members(request).map_err(Refused::Fault)?;
    let required = [
        "ProviderId",
        "WebIdentityToken",
        "RoleArn",
        "RoleSessionName",
    ];
    let deed = deed(desk, &members, &required)?;
    let known = desk.settings.web_identity_token.as_deref();
    let known = known.unwrap_or(Simulator::WEB_IDENTITY_TOKEN);
    let sent = members.get("WebIdentityToken").and_then(Value::as_str);
    if sent.is_some_and(|sent| equal_secrets(sent, known)) {
        Ok(deed)
    } else {
        let code = "InvalidParameter.WebIdentityTokenError";
        Err(denied(code, "The identity token is not a known one."))
    }
}

fn deed<'a>(
    desk: Desk<'a>,
    members: &Map<String, Value>,
    required: &[&str],
) -> Result<Deed<'a>, Refused> {
    for name in required {
        let text = members.get(*name).map(Value::as_str);
        let kind = match text {
            Some(Some(text)) if !text.is_empty() => continue,
            Some(None) => Kind::WrongType,
            _ => Kind::MissingParameter,
        };
        let fault = Fault::new(kind, format!("{name} must be a text that is not empty."));
        return Err(Refused::Fault(fault));
    }
    let seconds = match members.get("DurationSeconds") {
        None => LONGEST,
        Some(sent) => sent
            .as_i64()
            .filter(|seconds| (1..=LONGEST).contains(seconds))
            .ok_or_else(|| {
                let message = format!("DurationSeconds must be a number from 1 to {LONGEST}.");
                Refused::Fault(Fault::new(Kind::WrongValue, message))
            })?,
    };
    let expires_at = desk.key_expiry().min(desk.now.saturating_add(seconds));
    Ok(Box::new(move || {
        let key = desk.issued.issue_key(expires_at);
        let result = json!({
            "Credentials": {
                "Token": key.token,
                "TmpSecretId": key.id,
                "TmpSecretKey": key.secret,
            },
            "ExpiredTime": key.expires_at,
            "Expiration": moment::iso(key.expires_at),
        });
        protocol::success(desk.place.vendor, 200, Some(result), desk.request_id)
    }))
}

fn denied(code: &'static str, message: &str) -> Refused {
    Refused::Fault(Fault::new(Kind::Denied { code, status: None }, message))
}
