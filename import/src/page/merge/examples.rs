//! Examples: which one of the file is which one of the page.

use super::{Merger, Side};
use crate::page::scheme::Part;
use crate::page::tree::Tree;

impl Merger<'_> {
    pub(super) fn examples(
        &mut self,
        path: &mut Vec<String>,
        base: Side<'_>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        let items = |side: Side<'_>| side.map(|side| side.items().to_vec()).unwrap_or_default();
        let (base, ours, theirs) = (items(base), items(ours), items(theirs));
        let of_page = pair(&ours, &theirs);
        let of_base = pair(&ours, &base);
        let mut merged = Vec::new();
        for (index, own) in ours.iter().enumerate() {
            let page = of_page.get(index).copied().flatten();
            let before = of_base
                .get(index)
                .copied()
                .flatten()
                .and_then(|at| base.get(at));
            let now = page.and_then(|at| theirs.get(at));
            if let Some(page) = page.filter(|page| *page != index) {
                self.alias
                    .insert(format!("examples.{index}"), format!("examples.{page}"));
            }
            path.push(index.to_string());
            let found = match (before, now) {
                (Some(before), None) if before.same(own) && !self.is_lost(path) => None,
                (_, None) => Some(own.clone()),
                (_, Some(_)) => self.entries(Part::Example, path, before, Some(own), now),
            };
            path.pop();
            merged.extend(found);
        }
        for (index, new) in theirs.iter().enumerate() {
            let is_known = of_page.contains(&Some(index));
            let was_there = base.iter().any(|before| same_request(before, new));
            if !is_known && !was_there {
                merged.push(new.clone());
            }
        }
        (!merged.is_empty()).then_some(Tree::List(merged))
    }
}

/// For each example of the file the number of its counterpart: the one with the same request, or the next
/// of those that are left, if they are as many.
fn pair(ours: &[Tree], others: &[Tree]) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = vec![None; ours.len()];
    let mut free: Vec<usize> = (0..others.len()).collect();
    for (own, found) in ours.iter().zip(&mut pairs) {
        let at = free.iter().position(|at| {
            others
                .get(*at)
                .is_some_and(|other| same_request(own, other))
        });
        *found = at.map(|at| free.remove(at));
    }
    let left = pairs.iter().filter(|found| found.is_none()).count();
    if left == free.len() {
        let mut free = free.into_iter();
        for found in pairs.iter_mut().filter(|found| found.is_none()) {
            *found = free.next();
        }
    }
    pairs
}

fn same_request(a: &Tree, b: &Tree) -> bool {
    match (a.get("request"), b.get("request")) {
        (Some(a), Some(b)) => a.same(b),
        (None, None) => match (a.get("response"), b.get("response")) {
            (Some(a), Some(b)) => a.same(b),
            _ => false,
        },
        _ => false,
    }
}
