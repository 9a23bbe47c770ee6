//! Open enums.

use super::code::{Code, literal};
use super::docs::{self, Docs};
use super::scope::type_ident;
use crate::ir::{Definition, EnumValue, Shape};
use crate::resolve::variant_name;

/// The whole of a defined enum.
pub fn definition(code: &mut Code, definition: &Definition, shape: &Shape, values: &[EnumValue]) {
    let ident = type_ident(&definition.name);
    let wire = match shape {
        Shape::Int32 => "i32",
        Shape::Int64 => "i64",
        _ => "String",
    };
    code.open("::cloudbind::binding::values!");
    code.docs(&Docs::new(&docs::described(
        &definition.description,
        &definition.key,
    )));
    code.line(format_args!("pub enum {ident}: {wire};"));
    for value in values {
        code.docs(&Docs::new(&value.description));
        code.deprecated(value.deprecated.as_ref());
        let variant = variant_name(value);
        if *shape == Shape::String {
            code.line(format_args!("{variant} = {},", literal(&value.value)));
        } else {
            code.line(format_args!("{variant} = {},", value.value));
        }
    }
    code.close();
}
