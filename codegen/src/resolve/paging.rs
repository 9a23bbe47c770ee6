//! How the pages of a listing follow each other.

use super::cursor::Cursor;
use super::view::{View, check_idempotent};
use crate::ir::{Field, PageBy, Paging, Shape};
use crate::spec;

/// Resolves `paging:`; `None` if it cannot be used.
pub fn resolve(paging: &spec::Paging, view: View<'_>, at: Cursor<'_>) -> Option<Paging> {
    check_idempotent("paging", view, at);
    let at = at.key("paging");
    let items = view.member(&paging.items, at.key("items"));
    let items = items.filter(|items| {
        let is_list = matches!(items.field.shape, Shape::List(_));
        if !is_list {
            at.key("items").value_problem(
                format!("`{}` is not a list", paging.items),
                "name the member that is the list of items",
            );
        }
        is_list
    });
    let limit = paging.limit.as_deref().and_then(|name| {
        let at = at.key("limit");
        let field = view.parameter(name, at)?;
        is_usable(field, NUMBER, at).then_some(field)
    });
    let total = paging.total.as_deref().and_then(|path| {
        let at = at.key("total");
        let member = view.member(path, at)?;
        is_usable(member.field, NUMBER, at).then_some(member.path)
    });
    let item = items.as_ref().and_then(|items| match &items.field.shape {
        Shape::List(item) => Some(&**item),
        _ => None,
    });
    let (place, by) = place(paging, view, item, at)?;
    Some(Paging {
        by,
        place,
        default_size: limit.and_then(|field| field.default.as_ref()?.as_u64()),
        largest_size: limit.and_then(|field| size(field.rules.maximum?)),
        limit: limit.map(|field| field.name.clone()),
        items: items?.path,
        total,
    })
}

const NUMBER: &str = "a whole number, or a text that is one";
const MARKER: &str = "a text or a whole number";

/// The parameter that says where a page begins, and what becomes its value.
fn place(
    paging: &spec::Paging,
    view: View<'_>,
    item: Option<&Shape>,
    at: Cursor<'_>,
) -> Option<(String, PageBy)> {
    let ways = [
        ("offset", &paging.offset),
        ("page", &paging.page),
        ("marker", &paging.marker),
    ];
    let mut given = ways
        .into_iter()
        .filter_map(|(key, name)| Some((key, name.as_deref()?)));
    let (Some((key, name)), None) = (given.next(), given.next()) else {
        at.key_problem(
            "a page is asked for in one way",
            "write one of `offset:`, `page:` and `marker:`",
        );
        return None;
    };
    for (only, owner, is_there) in [
        ("first_page", "page", paging.first_page.is_some()),
        ("next", "marker", paging.next.is_some()),
        ("next_from_item", "marker", paging.next_from_item.is_some()),
    ] {
        if is_there && owner != key {
            at.key(only).key_problem(
                format!("`{only}` says nothing without `{owner}`"),
                "remove it",
            );
        }
    }
    let by = match key {
        "offset" => Some(PageBy::Offset),
        "page" => Some(PageBy::Page(paging.first_page.unwrap_or(1))),
        _ => marker(paging, view, item, at),
    };
    let field = view.parameter(name, at.key(key))?;
    let expected = if key == "marker" { MARKER } else { NUMBER };
    let usable = is_usable(field, expected, at.key(key));
    usable.then_some((name.to_owned(), by?))
}

/// Where the next marker comes from.
fn marker(
    paging: &spec::Paging,
    view: View<'_>,
    item: Option<&Shape>,
    at: Cursor<'_>,
) -> Option<PageBy> {
    let (key, member) = match (&paging.next, &paging.next_from_item) {
        (Some(path), None) => ("next", view.member(path, at.key("next"))?),
        (None, Some(path)) => {
            let at = at.key("next_from_item");
            ("next_from_item", view.member_of_item(path, item?, at)?)
        }
        _ => {
            at.key("marker").key_problem(
                "the next marker comes from one place",
                "write either `next:`, for a member of the response, or `next_from_item:`",
            );
            return None;
        }
    };
    let usable = is_usable(member.field, MARKER, at.key(key));
    usable.then_some(match key {
        "next" => PageBy::NextMarker(member.path),
        _ => PageBy::LastItem(member.path),
    })
}

fn is_usable(field: &Field, expected: &str, at: Cursor<'_>) -> bool {
    let usable = is_possible(&field.shape) && !field.sensitive;
    if !usable {
        at.value_problem(
            format!("`{}` is not {expected}", field.name),
            "name another one, or correct its `type:`",
        );
    }
    usable
}

fn is_possible(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::String | Shape::Int32 | Shape::Int64 | Shape::Uint64
    )
}

/// A documented maximum of items.
fn size(maximum: f64) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what is out of range becomes the nearest number"
    )]
    (maximum >= 1.0).then_some(maximum as u64)
}
