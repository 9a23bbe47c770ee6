//! What is answered: members of a success, statuses, codes of errors.

use std::collections::BTreeSet;

use cloudbind_codegen::spec;
use cloudbind_pages::facts::{Answer, Field};

use super::change::Class;
use super::comparison::{Comparison, Draft};
use super::place::Place;

impl<'a> Comparison<'a> {
    /// What a success brings. Several successes of a page are one here.
    pub fn response(&mut self) {
        let ours = &self.scope.endpoint.response;
        let page = self.page;
        let successes: Vec<&Answer> = page.answers.iter().filter(|one| is_success(one)).collect();
        let place = Place::of(self.scope.file, "response.body");
        let payload = successes.iter().find_map(|answer| answer.payload.as_ref());
        let says_nothing = payload.is_none() && successes.iter().all(|one| one.body.is_empty());
        let has_members = !ours.body.is_empty() || ours.payload.is_some();
        if says_nothing && has_members {
            return self.undescribed_response(&place);
        }
        for (part, ours) in [("header", &ours.header), ("body", &ours.body)] {
            if part == "body" && payload.is_some() && ours.is_empty() {
                continue;
            }
            let place = Place::of(self.scope.file, &format!("response.{part}"));
            self.members(place, &successes, part == "body", ours);
        }
        let place = Place::of(self.scope.file, "response.payload");
        self.payload(&place, false, payload, ours.payload.as_ref());
    }

    fn members(
        &mut self,
        place: Place,
        answers: &[&'a Answer],
        is_body: bool,
        ours: &'a spec::Entries<spec::Field>,
    ) {
        let of = |answer: &&'a Answer| -> &'a [Field] {
            if is_body {
                &answer.body
            } else {
                &answer.header
            }
        };
        let described = answers.iter().filter(|answer| !of(answer).is_empty());
        let described: Vec<&&Answer> = described.collect();
        let line = self.page.title.line;
        match described.as_slice() {
            [] => {
                // Pages seldom list headers of answers, and never all.
                if is_body {
                    let unmatched = self.fields(place, false, &[], ours, line);
                    self.settle(vec![unmatched]);
                }
            }
            [only] => {
                let unmatched = self.fields(place, false, of(only), ours, line);
                self.settle(vec![unmatched]);
            }
            several => {
                let mut unmatched: Vec<_> = several
                    .iter()
                    .map(|answer| self.fields(place.clone(), false, of(answer), ours, line))
                    .collect();
                super::fields::keep_missing_everywhere(&mut unmatched);
                self.settle(unmatched);
            }
        }
    }

    /// A page that describes no response need not have had one.
    fn undescribed_response(&mut self, place: &Place) {
        let ours = &self.scope.endpoint.response;
        let names: Vec<&str> = ours.body.iter().map(|(name, _)| name).collect();
        let before = if names.is_empty() {
            "a body".to_owned()
        } else {
            names.join(", ")
        };
        let why = "the page describes no response, and the specification has it from the vendor's metadata";
        let because = self.losses.member(&place.on_page, &[]);
        let because = because.or_else(|| self.is_from_metadata(place).then(|| why.to_owned()));
        let answer = self.page.success();
        let line = answer.map_or(self.page.title.line, |answer| answer.status.line);
        self.push(
            Draft::new(Class::Breaking, "response-gone", place.clone(), line)
                .message(format!("the page describes none of {before}"))
                .says(before, "")
                .because(because),
        );
    }

    /// Statuses of successes and of errors.
    pub fn statuses(&mut self) {
        let endpoint = self.scope.endpoint;
        if self.page.answers.is_empty() {
            return;
        }
        let known = |entries: &spec::Entries<String>| -> BTreeSet<u16> {
            let statuses = entries.iter().map(|(status, _)| status.parse());
            statuses.filter_map(Result::ok).collect()
        };
        let mut successes = known(&endpoint.success);
        let is_implied = successes.is_empty();
        if is_implied {
            successes.insert(200);
        }
        self.each_status("success", &successes, is_implied, true);
        let errors = known(&endpoint.error_statuses);
        let is_implied =
            errors.is_empty() && self.is_from_metadata(&Place::of(self.scope.file, ""));
        self.each_status("error_statuses", &errors, is_implied, false);
    }

    fn each_status(&mut self, key: &str, ours: &BTreeSet<u16>, is_implied: bool, success: bool) {
        let place = Place::of(self.scope.file, key);
        let theirs = self.page.answers.iter();
        let theirs: Vec<(u16, u32)> = theirs
            .filter(|answer| is_success(answer) == success)
            .map(|answer| (answer.status.value, answer.status.line))
            .collect();
        if theirs.is_empty() && success {
            return;
        }
        let mut met = BTreeSet::new();
        let new: Vec<(u16, u32)> = theirs
            .into_iter()
            .filter(|(status, _)| met.insert(*status) && !ours.contains(status))
            .collect();
        if is_implied && !success {
            return self.documented(place, "statuses-documented", "statuses", &new);
        }
        let class = if success {
            Class::Additive
        } else {
            Class::ErrorCodes
        };
        for (status, line) in new {
            let status = status.to_string();
            self.push(
                Draft::new(class, "status-added", place.member(&status), line)
                    .message(format!("the page has status {status}"))
                    .says("", status),
            );
        }
        let because = self.losses.member(&place.on_page, &[]);
        for status in ours.difference(&met).filter(|_| !is_implied) {
            let status = status.to_string();
            let place = place.member(&status);
            self.push(
                Draft::new(
                    Class::ErrorCodes,
                    "status-removed",
                    place,
                    self.page.title.line,
                )
                .message(format!("the page does not have status {status}"))
                .says(status, "")
                .because(because.clone()),
            );
        }
    }

    /// Codes of errors. Those that stand in the files of the service or the vendor need no place here.
    pub fn codes(&mut self) {
        let page = self.page;
        let ours = &self.scope.endpoint.error_codes;
        let place = Place::of(self.scope.file, "error_codes");
        let mut met = BTreeSet::new();
        let mut new = Vec::new();
        for code in &page.error_codes {
            let (name, line) = (code.code.value.as_str(), code.code.line);
            if !met.insert(name) || self.scope.is_common_code(name) {
                continue;
            }
            let Some(known) = ours.get(name) else {
                new.push((name, line));
                continue;
            };
            if let Some(status) = code.status.filter(|status| known.status != Some(*status)) {
                let before = known
                    .status
                    .map_or_else(String::new, |status| status.to_string());
                let word = if before.is_empty() {
                    "no status"
                } else {
                    before.as_str()
                };
                let message = format!("status {word} -> {status}");
                self.push(
                    Draft::new(Class::ErrorCodes, "code-status", place.member(name), line)
                        .message(message)
                        .says(before, status.to_string()),
                );
            }
        }
        if ours.is_empty() {
            self.documented(place.clone(), "codes-documented", "codes", &new);
        } else {
            for (name, line) in new {
                self.push(
                    Draft::new(Class::ErrorCodes, "code-added", place.member(name), line)
                        .message("only the page has this code")
                        .says("", name),
                );
            }
        }
        self.codes_removed(&place, &met);
    }

    fn codes_removed(&mut self, place: &Place, met: &BTreeSet<&str>) {
        let page = self.page;
        let lines: Vec<u32> = page.error_codes.iter().map(|code| code.code.line).collect();
        let line = lines.first().copied().unwrap_or(page.title.line);
        // A page may show a code in an example only.
        let is_shown = |name: &str| page.examples.iter().any(|one| one.text.contains(name));
        let codes = self.scope.endpoint.error_codes.iter().map(|(name, _)| name);
        let gone = codes.filter(|name| !met.contains(name) && !is_shown(name));
        let gone: Vec<&str> = gone.collect();
        let draft = |rule, place: Place| Draft::new(Class::ErrorCodes, rule, place, line);
        if lines.is_empty() && gone.len() > 1 {
            let because = self.losses.member(&place.on_page, &lines);
            let before = gone.join(", ");
            return self.push(
                draft("codes-gone", place.clone())
                    .message(format!("the page has none of {before}"))
                    .says(before, "")
                    .because(because),
            );
        }
        for name in gone {
            let place = place.member(name);
            let because = self.losses.member(&place.on_page, &lines);
            self.push(
                draft("code-removed", place)
                    .message("the page does not have this code")
                    .says(name, "")
                    .because(because),
            );
        }
    }

    /// Where the specification says nothing at all, one sentence is enough.
    fn documented<T: ToString>(
        &mut self,
        place: Place,
        rule: &'static str,
        what: &str,
        new: &[(T, u32)],
    ) {
        let Some((_, line)) = new.first() else { return };
        let names: Vec<String> = new.iter().map(|(name, _)| name.to_string()).collect();
        let after = names.join(", ");
        self.push(
            Draft::new(Class::ErrorCodes, rule, place, *line)
                .message(format!("the specification has no {what}, the page {after}"))
                .says("", after),
        );
    }
}

fn is_success(answer: &Answer) -> bool {
    (200..300).contains(&answer.status.value)
}
