//! What a file of tables imports: types of the service around it, and of the runtime.

use std::collections::BTreeSet;

use super::scope::{Scope, type_ident};
use crate::ir::{Field, Shape};

/// The names that rows of a file use.
#[derive(Debug, Default)]
pub struct Uses<'a> {
    types: BTreeSet<&'a str>,
    values: bool,
    maps: bool,
}

impl<'a> Uses<'a> {
    /// The Rust type of a field of `owner`, without the `Option` around it.
    pub fn field_type(
        &mut self,
        scope: &Scope<'_>,
        field: &'a Field,
        tells_null: bool,
        owner: Option<&str>,
    ) -> String {
        let mut ty = self.shape(&field.shape);
        if field.sensitive {
            self.values = true;
            ty = format!("value::Sensitive<{ty}>");
        } else if scope.is_boxed(field, owner) {
            ty = format!("Box<{ty}>");
        }
        if tells_null && field.nullable {
            self.values = true;
            ty = format!("value::Nullable<{ty}>");
        }
        ty
    }

    /// The Rust type of an item of a list.
    pub fn item_type(&mut self, list: &Field, item: &'a Shape) -> String {
        let ty = self.shape(item);
        if list.sensitive {
            return format!("value::Sensitive<{ty}>");
        }
        ty
    }

    fn shape(&mut self, shape: &'a Shape) -> String {
        let value = match shape {
            Shape::String => return "String".to_owned(),
            Shape::Boolean => return "bool".to_owned(),
            Shape::Int32 => return "i32".to_owned(),
            Shape::Int64 => return "i64".to_owned(),
            Shape::Uint64 => return "u64".to_owned(),
            Shape::Float => return "f64".to_owned(),
            Shape::List(inner) => return format!("Vec<{}>", self.shape(inner)),
            Shape::Map(inner) => {
                self.maps = true;
                return format!("BTreeMap<String, {}>", self.shape(inner));
            }
            Shape::Named(name) => {
                self.types.insert(name);
                return type_ident(name).to_string();
            }
            Shape::Decimal => "Decimal",
            Shape::Timestamp => "Timestamp",
            Shape::EpochSeconds => "EpochSeconds",
            Shape::EpochMilliseconds => "EpochMilliseconds",
            Shape::Date => "Date",
            Shape::Binary => "Binary",
            Shape::File => "FormFile",
            Shape::Json => "Json",
        };
        self.values = true;
        format!("value::{value}")
    }

    /// The imports of a file, with what it needs of the service besides types.
    pub fn imports(&self, scope: &Scope<'_>, besides: &[String]) -> Vec<String> {
        let shared = scope.service.types.iter().map(|shared| &shared.name);
        let shared =
            shared.filter(|name| !besides.is_empty() && self.types.contains(name.as_str()));
        let mut around: Vec<String> = shared.map(|name| type_ident(name).to_string()).collect();
        around.extend_from_slice(besides);
        around.sort();
        let mut imports = Vec::new();
        if self.maps {
            imports.push("use std::collections::BTreeMap;".to_owned());
        }
        if !around.is_empty() {
            imports.extend(list("use super::", &around));
        }
        if self.values {
            imports.push("use ::cloudbind::value;".to_owned());
        }
        imports
    }
}

/// Columns of a line of imports.
const WIDTH: usize = 100;

/// An import of several names, in as many lines as it needs.
fn list(from: &str, names: &[String]) -> Vec<String> {
    let whole = format!("{from}{{{}}};", names.join(", "));
    if let [name] = names {
        return vec![format!("{from}{name};")];
    }
    if whole.len() <= WIDTH {
        return vec![whole];
    }
    let mut lines = vec![format!("{from}{{")];
    let mut line = "   ".to_owned();
    for name in names {
        if line.len() + 2 + name.len() > WIDTH {
            lines.push(std::mem::replace(&mut line, "   ".to_owned()));
        }
        line.extend([" ", name, ","]);
    }
    lines.push(line);
    lines.push("};".to_owned());
    lines
}
