//! `POST /v3/auth/tokens` of Huawei Cloud: a token for a name and a password.

use serde_json::{Map, Value, json};

use super::User;
use super::desk::{Deed, Desk, Refused, members};
use crate::credentials::Credentials;
use crate::moment;
use crate::received::Received;
use crate::reply::Reply;
use crate::simulator::Simulator;
use crate::verify::equal_secrets;

/// The id of every domain and user; nothing depends on it.
const SOME_ID: &str = "fedcba9876543210fedcba9876543210";

/// Checks the name, the password and what the token is to be for.
pub fn check<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    let body = members(request).map_err(|fault| refused(400, &fault.message))?;
    let body = Value::Object(body);
    let auth = &body["auth"];
    let methods = auth["identity"]["methods"].as_array();
    if methods.is_none_or(|methods| !methods.contains(&json!("password"))) {
        return Err(refused(400, "identity.methods must name `password`."));
    }
    let user = user(desk, &auth["identity"]["password"]["user"])?;
    let scope = scope(desk, user, &auth["scope"])?;
    Ok(Box::new(move || issue(desk, user, scope)))
}

fn user<'a>(desk: Desk<'a>, sent: &Value) -> Result<&'a User, Refused> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let (domain, name, password) = (&sent["domain"]["name"], &sent["name"], &sent["password"]);
    let (Some(domain), Some(name), Some(password)) = (text(domain), text(name), text(password))
    else {
        let message = "identity.password.user must have a name, a password and a domain's name.";
        return Err(refused(400, message));
    };
    desk.settings
        .users
        .iter()
        .find(|user| user.domain == domain && user.name == name)
        .filter(|user| equal_secrets(&user.password, &password))
        .ok_or_else(|| refused(401, "There is no such user, or the password is another."))
}

/// The members of the answer that say what the token is for.
fn scope(desk: Desk<'_>, user: &User, sent: &Value) -> Result<Map<String, Value>, Refused> {
    let domain = json!({"id": SOME_ID, "name": user.domain});
    let mut scope = Map::new();
    if let Some(asked) = sent.get("project") {
        let (name, id) = project(desk, asked)?;
        let project = json!({"id": id, "name": name, "domain": domain});
        scope.insert("project".to_owned(), project);
    } else if let Some(asked) = sent.get("domain") {
        let named = asked["name"]
            .as_str()
            .is_none_or(|name| name == user.domain);
        if !named {
            return Err(refused(401, "The user is of another domain."));
        }
        scope.insert("domain".to_owned(), domain);
    }
    Ok(scope)
}

/// Name and id of the project that was asked for. Where no projects are known, any is.
fn project(desk: Desk<'_>, asked: &Value) -> Result<(String, String), Refused> {
    let (name, id) = (asked["name"].as_str(), asked["id"].as_str());
    if name.is_none() && id.is_none() {
        return Err(refused(400, "scope.project must have a name or an id."));
    }
    let known = &desk.settings.projects;
    if known.is_empty() {
        let id = id.map_or_else(|| only_project(desk.credentials), str::to_owned);
        return Ok((name.unwrap_or("example").to_owned(), id));
    }
    let fits = |(known_name, known_id): &&(String, String)| {
        name.is_none_or(|name| name == known_name) && id.is_none_or(|id| id == known_id)
    };
    let found = known.iter().find(fits).cloned();
    found.ok_or_else(|| refused(401, "There is no such project."))
}

fn only_project(credentials: &Credentials) -> String {
    let known = credentials.project_id.as_deref();
    known.unwrap_or(Simulator::PROJECT_ID).to_owned()
}

fn issue(desk: Desk<'_>, user: &User, scope: Map<String, Value>) -> Reply {
    let expires_at = desk.now.saturating_add(desk.settings.token_lifetime);
    let text = desk.issued.issue_token(expires_at);
    let mut token = json!({
        "catalog": [],
        "expires_at": moment::iso_micros(expires_at),
        "issued_at": moment::iso_micros(desk.now),
        "methods": ["password"],
        "roles": [],
        "user": {
            "domain": {"id": SOME_ID, "name": user.domain},
            "id": SOME_ID,
            "name": user.name,
            "password_expires_at": "",
        },
    });
    if let Some(members) = token.as_object_mut() {
        members.extend(scope);
    }
    Reply::json(201, &json!({"token": token}))
        .with_header("x-subject-token", &text)
        .with_header("x-request-id", desk.request_id)
}

/// An error in the form of IAM.
fn refused(status: u16, message: &str) -> Refused {
    let title = if status == 401 {
        "Unauthorized"
    } else {
        "Bad Request"
    };
    let error = json!({"code": status, "message": message, "title": title});
    Refused::Answer(Reply::json(status, &json!({"error": error})))
}
