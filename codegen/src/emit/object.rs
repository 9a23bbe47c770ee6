//! Tables of fields: of requests, of responses, and of the objects inside of them.

use super::code::Code;
use super::docs::{self, Docs};
use super::field::{self, Member, Row};
use super::scope::{Scope, type_ident};
use super::uses::Uses;
use crate::ir::{Definition, Field};

/// The whole of a defined object.
pub fn definition<'a>(
    code: &mut Code,
    uses: &mut Uses<'a>,
    scope: &Scope<'_>,
    definition: &'a Definition,
    fields: &'a [Field],
) {
    let ident = type_ident(&definition.name);
    let members: Vec<Member<'_>> = fields
        .iter()
        .map(|field| Member {
            field,
            location: None,
            tells_null: definition.in_request,
            is_client_token: false,
        })
        .collect();
    let owner = Some(definition.name.as_str());
    let table = match (definition.in_request, definition.in_response) {
        (true, false) => "sent",
        (true, true) => "exchanged",
        (false, _) => "received",
    };
    code.open(format_args!("::cloudbind::binding::{table}!"));
    code.docs(&Docs::new(&docs::described(
        &definition.description,
        &definition.key,
    )));
    code.line(format_args!("pub struct {ident};"));
    if definition.in_request {
        built(code, uses, scope, &members, &ident.to_string(), owner);
    } else {
        for member in &members {
            field::row(code, uses, scope, member, Row::Received, owner);
        }
    }
    code.close();
}

/// The rows of what callers build: what is required, then what is not.
pub fn built<'a>(
    code: &mut Code,
    uses: &mut Uses<'a>,
    scope: &Scope<'_>,
    members: &[Member<'a>],
    name: &str,
    owner: Option<&str>,
) {
    let (required, optional): (Vec<_>, Vec<_>) =
        members.iter().partition(|member| member.field.required);
    if !required.is_empty() {
        code.open(format_args!("required {name}Required"));
        for member in required {
            field::row(code, uses, scope, member, Row::Required, owner);
        }
        code.close();
    }
    if !optional.is_empty() {
        code.open("optional");
        for member in optional {
            field::row(code, uses, scope, member, Row::Optional, owner);
        }
        code.close();
    }
}
