//! Classes of errors: a table for a vendor and one for each service, by codes and their beginnings.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::cursor::Cursor;
use crate::diagnostic::Diagnostics;
use crate::ir::ErrorClass;
use crate::load::{Document, ServiceFolder};
use crate::name;
use crate::spec::{self, Entries};

/// What the files say of codes: by code, each class with the place that says it.
type Claims<'a> = BTreeMap<String, Vec<(ErrorClass, Cursor<'a>)>>;

/// A class for each code or beginning of codes.
type Table = BTreeMap<String, ErrorClass>;

/// The classes of a vendor: its families, and its codes that have a class of their own.
pub fn of_vendor(vendor: &spec::Vendor, at: Cursor<'_>) -> Vec<(String, ErrorClass)> {
    let table = settle(claims(&vendor.errors.families, &vendor.error_codes, at));
    without_implied(&table, &Table::new())
}

/// The classes of a service, as those of a vendor, with those of the codes of its operations.
pub fn of_service(
    vendor: &Document<spec::Vendor>,
    folder: &ServiceFolder,
    problems: &RefCell<Diagnostics>,
) -> Vec<(String, ErrorClass)> {
    let service = &folder.service;
    let at = Cursor::new(&service.file, &service.node, problems);
    let content = &service.content;
    let mut all = claims(&content.errors.families, &content.error_codes, at);
    for endpoint in &folder.endpoints {
        let at = Cursor::new(&endpoint.file, &endpoint.node, problems);
        claim_codes(&endpoint.content.error_codes, at, &mut all);
    }
    // What is wrong with the vendor's own table is reported with the vendor.
    let unheard = RefCell::new(Diagnostics::default());
    let at = Cursor::new(&vendor.file, &vendor.node, &unheard);
    let common = &vendor.content;
    let common = settle(claims(&common.errors.families, &common.error_codes, at));
    without_implied(&settle(all), &common)
}

fn claims<'a>(
    families: &Entries<ErrorClass>,
    codes: &Entries<spec::ErrorCode>,
    at: Cursor<'a>,
) -> Claims<'a> {
    let mut all = Claims::new();
    for (family, class) in families.iter() {
        let at = at.key("errors").key("families").key(family);
        if family.split('.').any(str::is_empty) {
            at.key_problem(
                format!("`{family}` is not the beginning of a code"),
                "write what stands before a dot, without the dot itself",
            );
        }
        all.entry(family.to_owned()).or_default().push((*class, at));
    }
    claim_codes(codes, at, &mut all);
    all
}

fn claim_codes<'a>(codes: &Entries<spec::ErrorCode>, at: Cursor<'a>, all: &mut Claims<'a>) {
    for (code, entry) in codes.iter() {
        if let Some(class) = entry.class {
            let at = at.key("error_codes").key(code).key("class");
            all.entry(code.to_owned()).or_default().push((class, at));
        }
    }
}

/// One class for each code. Where two places differ, both are reported.
fn settle(claims: Claims<'_>) -> Table {
    let mut table = Table::new();
    for (code, claims) in claims {
        for (index, (class, at)) in claims.iter().enumerate() {
            let mut others = claims.iter().enumerate().filter(|(i, _)| *i != index);
            if let Some((_, (other, elsewhere))) = others.find(|(_, (other, _))| other != class) {
                at.value_problem(
                    format!(
                        "`{code}` is of the class `{}` here, and `{}` in {}",
                        word(*class),
                        word(*other),
                        elsewhere.file()
                    ),
                    "a code means the same wherever it stands: correct one of the two",
                );
            }
        }
        if let Some((class, _)) = claims.first() {
            table.insert(code, *class);
        }
    }
    table
}

/// Leaves out what another entry says anyway: one of the same table, or else of the one behind it.
fn without_implied(table: &Table, behind: &Table) -> Vec<(String, ErrorClass)> {
    let implied = |code: &str| beginning(table, code).or_else(|| longest(behind, code));
    table
        .iter()
        .filter(|(code, class)| implied(code) != Some(**class))
        .map(|(code, class)| (code.clone(), *class))
        .collect()
}

/// The class of the longest entry that the code is, or continues after a dot.
fn longest(table: &Table, code: &str) -> Option<ErrorClass> {
    let own = table.get(code).copied();
    own.or_else(|| beginning(table, code))
}

/// The class of the longest entry that the code continues after a dot.
fn beginning(table: &Table, code: &str) -> Option<ErrorClass> {
    let mut rest = code;
    while let Some((shorter, _)) = rest.rsplit_once('.') {
        if let Some(class) = table.get(shorter) {
            return Some(*class);
        }
        rest = shorter;
    }
    None
}

/// The class as a specification writes it.
fn word(class: ErrorClass) -> String {
    name::plain(&name::snake(&format!("{class:?}")).ident)
}
