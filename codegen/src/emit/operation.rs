//! The file of an operation.

use super::code::Code;
use super::scope::Scope;
use super::uses::Uses;
use super::{error, module, paging, request, response, waiting};
use crate::ir::Operation;

/// Request, response, errors, and the types that only this operation uses.
pub fn file(scope: &Scope<'_>, operation: &Operation) -> String {
    let (mut code, mut uses) = (Code::default(), Uses::default());
    request::of(&mut code, &mut uses, scope, operation);
    code.gap();
    response::of(&mut code, &mut uses, scope, operation);
    code.gap();
    error::of_operation(&mut code, scope, operation);
    for definition in &operation.types {
        code.gap();
        module::definition(&mut code, &mut uses, scope, definition);
    }
    paging::of(&mut code, &mut uses, scope, operation);
    waiting::of(&mut code, scope, operation);
    let mut besides = vec![scope.marker().to_string()];
    besides.extend(
        error::shared(scope)
            .into_iter()
            .map(|(_, codes)| codes.to_owned()),
    );
    module::with_imports(&uses.imports(scope, &besides), code)
}
