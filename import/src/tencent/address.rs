//! Addresses of pages, as far as the metadata name them: texts link to the operations they speak of.

use std::collections::BTreeMap;

use super::metadata::Api;

/// The address of each action that some text links to by its name.
pub fn of_actions(api: &Api) -> BTreeMap<&str, String> {
    let mut found: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let members = api.objects.values().flat_map(|object| &object.members);
    let texts = api
        .actions
        .values()
        .map(|action| action.document.as_str())
        .chain(members.map(|member| member.document.as_str()));
    for (name, address) in texts.flat_map(links) {
        if let (Some((action, _)), Some(page)) = (api.actions.get_key_value(name), page(address)) {
            *found.entry(action).or_default().entry(page).or_default() += 1;
        }
    }
    found
        .into_iter()
        .filter_map(|(action, pages)| {
            // The one that most texts link to; of several, the first in the alphabet.
            let best = pages.into_iter().rev().max_by_key(|(_, count)| *count)?;
            Some((action, best.0))
        })
        .collect()
}

/// The links of a text in Markdown: what is written, and where it leads.
fn links(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices("](").filter_map(|(at, sign)| {
        let (before, after) = (text.get(..at)?, text.get(at + sign.len()..)?);
        let name = before.get(before.rfind('[')? + 1..)?;
        Some((name.trim(), after.get(..after.find(')')?)?.trim()))
    })
}

/// The address without what follows the page, if it is one of a page about an operation.
fn page(address: &str) -> Option<String> {
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = plain.strip_prefix("https://")?.split_once('/')?;
    let is_vendor = [
        "cloud.tencent.com",
        "www.tencentcloud.com",
        "intl.cloud.tencent.com",
    ];
    let parts: Vec<&str> = path.split('/').collect();
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    match parts.as_slice() {
        ["document", "api" | "product", product, number]
            if is_vendor.contains(&host) && is_number(product) && is_number(number) =>
        {
            Some(plain.to_owned())
        }
        _ => None,
    }
}

/// Where the vendor's explorer shows an action: the pattern of such links in the metadata.
pub fn of_explorer(service: &str, version: &str) -> String {
    let explorer = "https://console.cloud.tencent.com/api/explorer";
    format!("{explorer}?Product={service}&Version={version}&Action={{operation}}")
}
