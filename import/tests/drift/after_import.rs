//! A page that was imported says what the specification says, whatever it looks like.

use std::path::{Path, PathBuf};

use cloudbind_import::drift::{Class, Options, Records, Strictness, compare, gather};
use cloudbind_import::page::{Importer, Request, Specification};
use cloudbind_pages::Page;
use cloudbind_pages::facts::{Fact, Field};
use cloudbind_pages::types::Type;

use crate::found;
use crate::specification::vendor;

/// The made-up pages that the recognisers are tested with.
fn pages() -> Vec<Page> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages/tests/fixtures");
    let files = gather::files(&[fixtures]).expect("there are some");
    let read = gather::read(&files, |_| {});
    read.into_iter().filter_map(Result::ok).collect()
}

/// A specification of vendors without services.
fn empty(test: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if root.exists() {
        std::fs::remove_dir_all(&root).expect("nobody uses it");
    }
    for key in ["huaweicloud", "tencentcloud"] {
        std::fs::create_dir_all(root.join(key)).expect("a folder");
        std::fs::write(root.join(key).join("vendor.yaml"), vendor(key)).expect("a file");
    }
    root
}

/// Imports a page into a specification of its own; none if it cannot be imported.
fn imported(page: &Page, test: &str) -> Option<(Specification, Options)> {
    let root = empty(test);
    let mut importer = Importer::new(&root).expect("a specification");
    importer.import(page, &Request::default()).ok()?;
    let specification = Specification::read(&root).expect("what was written can be read");
    let options = Options {
        strictness: Strictness { strict: true },
        wording: true,
        records: Records::beside(&root),
        ..Options::default()
    };
    Some((specification, options))
}

fn name(page: &Page) -> String {
    page.file.rsplit('/').next().unwrap_or_default().to_owned()
}

#[test]
fn an_imported_page_differs_in_nothing() {
    let (mut compared, mut wrong) = (0, Vec::new());
    for (index, page) in pages().into_iter().enumerate() {
        let Some((specification, options)) = imported(&page, &format!("imported_{index}")) else {
            continue;
        };
        let name = name(&page);
        let drift = compare(&specification, &[Ok(page)], &options);
        compared += drift.pages;
        wrong.extend(
            found(&drift)
                .into_iter()
                .map(|found| format!("{name}: {found}")),
        );
        wrong.extend(
            drift
                .refused
                .iter()
                .map(|refusal| format!("{name}: {refusal}")),
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(compared >= 30, "only {compared} pages were imported");
}

/// The tables of a page.
fn tables(page: &mut Page) -> Vec<&mut Vec<Field>> {
    let Page {
        query,
        header,
        body,
        form,
        answers,
        ..
    } = page;
    let mut success = answers.iter_mut();
    let success = success.find(|answer| (200..300).contains(&answer.status.value));
    let success = success.into_iter().map(|answer| &mut answer.body);
    [query, header, body, form]
        .into_iter()
        .chain(success)
        .collect()
}

/// The page without a row, and with another type in it.
fn changed(page: &Page, table: usize, row: usize) -> Vec<Page> {
    let (mut gone, mut other) = (page.clone(), page.clone());
    tables(&mut gone)[table].remove(row);
    let field = &mut tables(&mut other)[table][row];
    let is_boolean = field.kind.value == Type::Boolean;
    field.kind = Fact::stated(Type::Boolean, field.kind.line);
    field.values.clear();
    if is_boolean {
        vec![gone]
    } else {
        vec![gone, other]
    }
}

#[test]
fn each_row_that_goes_or_changes_is_one_difference() {
    let (mut tried, mut wrong) = (0, Vec::new());
    for (index, page) in pages().into_iter().enumerate() {
        // Several successes are one, and what one of them has is there.
        let successes = page
            .answers
            .iter()
            .filter(|answer| answer.status.value < 300);
        if successes.count() > 1 {
            continue;
        }
        let Some((specification, options)) = imported(&page, &format!("changed_{index}")) else {
            continue;
        };
        for (table, row, field) in rows(&page) {
            for changed in changed(&page, table, row) {
                tried += 1;
                let drift = compare(&specification, &[Ok(changed)], &options);
                let classes: Vec<Class> = drift.changes.iter().map(|change| change.class).collect();
                if !matches!(classes.as_slice(), [Class::Breaking | Class::Lost]) {
                    wrong.push(format!("{}, {field}: {:?}", name(&page), found(&drift)));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(tried >= 250, "only {tried} rows were tried");
}

/// The rows that callers have to do with, by table, number and name.
fn rows(page: &Page) -> Vec<(usize, usize, String)> {
    let mut page = page.clone();
    let mut rows = Vec::new();
    for (table, fields) in tables(&mut page).into_iter().enumerate() {
        let own = fields.iter().enumerate();
        let own = own.filter(|(_, field)| field.from.is_none() && !field.name.value.contains('.'));
        rows.extend(own.map(|(row, field)| (table, row, field.name.value.clone())));
    }
    rows
}

#[test]
fn what_is_changed_in_an_imported_file_is_by_hand() {
    let (mut tried, mut wrong) = (0, Vec::new());
    for (index, page) in pages().into_iter().enumerate() {
        let folder = format!("by_hand_{index}");
        let Some((specification, options)) = imported(&page, &folder) else {
            continue;
        };
        let mut endpoints = specification.vendors.iter().flat_map(|vendor| {
            let services = vendor.services.iter();
            services.flat_map(|service| &service.endpoints)
        });
        let file = endpoints.next().expect("it was imported").file.clone();
        let bytes = specification.sources.get(&file).expect("it was read");
        let text = String::from_utf8(bytes.to_vec()).expect("it is text");
        let Some(at) = text.rfind("type: string") else {
            continue;
        };
        let (before, after) = text.split_at(at);
        let changed = format!("{before}{}", after.replacen("string", "boolean", 1));
        let mut sources = specification.sources.clone();
        sources.insert(file, changed);
        let changed = Specification::of(sources).expect("it still fits the format");
        let drift = compare(&changed, &[Ok(page.clone())], &options);
        tried += drift.changes.len();
        if drift
            .changes
            .iter()
            .any(|change| change.class != Class::ByHand)
        {
            wrong.push(format!("{}: {:?}", name(&page), found(&drift)));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(tried >= 20, "only {tried} differences were found");
}
