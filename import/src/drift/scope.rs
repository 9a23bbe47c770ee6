//! What the names in an endpoint's file stand for.

use cloudbind_codegen::load::{Document, ServiceFolder, VendorFolder};
use cloudbind_codegen::resolve::{Expression, parse_type};
use cloudbind_codegen::spec::{Endpoint, Field, TypeDefinition};

use super::kind::Named;

/// An endpoint among the others of its service.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// What the vendor's services have in common.
    pub vendor: &'a VendorFolder,
    /// What its endpoints have in common.
    pub service: &'a ServiceFolder,
    /// The file.
    pub file: &'a str,
    /// What it says.
    pub endpoint: &'a Endpoint,
}

/// A type, and the file that defines it.
#[derive(Clone, Copy)]
pub struct Defined<'a> {
    /// What it is.
    pub definition: &'a TypeDefinition,
    /// Where.
    pub file: &'a str,
    /// Whether other endpoints may use it.
    pub is_shared: bool,
}

impl<'a> Scope<'a> {
    /// What a name stands for.
    pub fn definition(&self, name: &str) -> Option<Defined<'a>> {
        let own = self.endpoint.types.get(name);
        let own = own.map(|definition| Defined {
            definition,
            file: self.file,
            is_shared: false,
        });
        own.or_else(|| shared(self.service, name))
    }

    /// What a name stands for, as far as it matters for comparing types.
    pub fn named(&self, name: &str) -> Option<Named> {
        let definition = self.definition(name)?.definition;
        Some(match definition.type_expression.as_deref() {
            _ if definition.fields.is_some() => Named::Object,
            Some("int32" | "int64") => Named::Numbers,
            _ => Named::Texts,
        })
    }

    /// Whether the vendor's or the service's file has this code.
    pub fn is_common_code(&self, code: &str) -> bool {
        let common = &self.vendor.vendor.content.error_codes;
        let service = &self.service.service.content.error_codes;
        common.get(code).is_some() || service.get(code).is_some()
    }
}

/// A type that the endpoints of a service share.
pub fn shared<'a>(service: &'a ServiceFolder, name: &str) -> Option<Defined<'a>> {
    let in_types = service.types.as_ref().and_then(|types| {
        let definition = types.content.types.get(name)?;
        Some(Defined {
            definition,
            file: &types.file,
            is_shared: true,
        })
    });
    in_types.or_else(|| {
        let Document { file, content, .. } = &service.service;
        let definition = content.types.get(name)?;
        Some(Defined {
            definition,
            file,
            is_shared: true,
        })
    })
}

/// The type of a field. None for a type that only forms have.
pub fn expression(field: &Field) -> Option<Expression> {
    let text = match (&field.type_expression, &field.fields) {
        (Some(text), _) => text.as_str(),
        (None, Some(_)) => "object",
        (None, None) => "string",
    };
    parse_type(text).ok()
}
