//! Corrections of pages: each has a place, a reason and a link, and a place has one correction.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use crate::node::Node;
use crate::spec::Fix;

/// Reports what is wrong with the fixes of a file.
pub fn check(fixes: &[Fix], file: &Node, at: Cursor<'_>) {
    let (mut names, mut places) = (BTreeMap::new(), BTreeMap::new());
    for (index, fix) in fixes.iter().enumerate() {
        let at = at.key("fixes").item(index);
        for (key, text) in [
            ("name", &fix.name),
            ("reason", &fix.reason),
            ("link", &fix.link),
        ] {
            if text.trim().is_empty() {
                at.key(key).value_problem(
                    format!("the fix has no {key}"),
                    "say why the page is wrong, and where that can be seen",
                );
            }
        }
        if let Some(first) = names.insert(fix.name.as_str(), index) {
            at.key("name").value_problem(
                format!("fix {} is called `{}` as well", first + 1, fix.name),
                "give each fix a name of its own",
            );
        }
        if let Some(first) = places.insert(fix.place.as_str(), index) {
            at.key("place").value_problem(
                format!("fix {} is of this place as well", first + 1),
                "keep one of the two",
            );
        }
        // What the page has and should not have is missing in the file, but what would hold it is not.
        let around = fix.place.rsplit_once('.').map_or("", |(around, _)| around);
        if fix.place.is_empty() || file.at(&fix.place).or_else(|| file.at(around)).is_none() {
            at.key("place").value_problem(
                format!("there is no `{}` in this file", fix.place),
                "write the keys that lead to it, joined by dots: `body.ClusterId.type`",
            );
        }
    }
}
