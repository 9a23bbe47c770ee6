//! The response of an operation.

use super::code::Code;
use super::docs::Docs;
use super::field::{self, Member, Row};
use super::scope::Scope;
use super::uses::Uses;
use crate::ir::Operation;

/// The table of the response.
pub fn of<'a>(code: &mut Code, uses: &mut Uses<'a>, scope: &Scope<'_>, operation: &'a Operation) {
    let name = &operation.name;
    code.open("::cloudbind::binding::response!");
    if operation.results.is_empty() {
        code.docs(&Docs::continued("The page documents no content."));
    }
    code.line(format_args!("pub struct {name}Response of {name};"));
    for parameter in &operation.results {
        let member = Member {
            field: &parameter.field,
            location: Some(parameter.location),
            tells_null: false,
            is_client_token: false,
        };
        field::row(code, uses, scope, &member, Row::Received, None);
    }
    code.close();
}
