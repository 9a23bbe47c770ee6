//! Where what a person wrote differs from what the metadata say.

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_codegen::spec::{self, Entries};

use crate::model::{Field, Operation, Service};

/// A difference: the file, the place in it, and what the two say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// The file that a person wrote.
    pub file: String,
    /// The key in it: `body.ClusterId`.
    pub place: String,
    /// What both say, in one sentence.
    pub message: String,
}

/// Compares the files of a service that a person wrote with the metadata.
pub struct Comparison<'a> {
    types: BTreeMap<&'a str, &'a [Field]>,
    common_codes: &'a BTreeSet<String>,
    file: String,
    found: Vec<Disagreement>,
}

impl<'a> Comparison<'a> {
    /// Of one file.
    #[must_use]
    pub fn of(service: &'a Service, common_codes: &'a BTreeSet<String>, file: &str) -> Self {
        let types = service.types.iter();
        let types = types
            .map(|one| (one.name.as_str(), one.fields.as_slice()))
            .collect();
        Self {
            types,
            common_codes,
            file: file.to_owned(),
            found: Vec::new(),
        }
    }

    /// Everything in which an endpoint differs.
    #[must_use]
    pub fn endpoint(mut self, ours: &spec::Endpoint, theirs: &Operation) -> Vec<Disagreement> {
        for (section, ours, theirs) in [
            ("path", &ours.path, &theirs.path),
            ("query", &ours.query, &theirs.query),
            ("header", &ours.header, &theirs.header),
            ("body", &ours.body, &theirs.body),
            ("form", &ours.form, &theirs.form),
            (
                "response.header",
                &ours.response.header,
                &theirs.response.header,
            ),
            ("response.body", &ours.response.body, &theirs.response.body),
        ] {
            self.fields(section, ours, theirs);
        }
        if let Some(endpoint) = &theirs.endpoint
            && ours.endpoint.as_ref() != Some(endpoint)
        {
            let written = ours.endpoint.as_deref().unwrap_or("nothing");
            self.push(
                "endpoint",
                format!("the file says `{written}`, the metadata `{endpoint}`"),
            );
        }
        if ours.deprecated.is_some() != theirs.deprecated.is_some() {
            let who = if ours.deprecated.is_some() {
                "the file"
            } else {
                "the metadata"
            };
            self.push("deprecated", format!("only {who} calls it deprecated"));
        }
        self.codes(&ours.error_codes, &theirs.error_codes);
        self.found
    }

    /// Everything in which the service's own file differs.
    #[must_use]
    pub fn service(mut self, ours: &spec::Service, theirs: &Service) -> Vec<Disagreement> {
        if ours.host != theirs.host {
            self.push(
                "host",
                format!(
                    "the file says `{}`, the metadata `{}`",
                    ours.host, theirs.host
                ),
            );
        }
        if theirs.version.is_some() && ours.version != theirs.version {
            let shown = |version: &Option<String>| version.clone().unwrap_or_default();
            let (ours, theirs) = (shown(&ours.version), shown(&theirs.version));
            self.push(
                "version",
                format!("the file says `{ours}`, the metadata `{theirs}`"),
            );
        }
        self.found
    }

    fn fields(&mut self, place: &str, ours: &Entries<spec::Field>, theirs: &[Field]) {
        for theirs in theirs {
            let place = format!("{place}.{}", theirs.name);
            match ours.get(&theirs.name) {
                Some(ours) => self.field(&place, ours, theirs),
                None if theirs.from.is_some() => {}
                None => self.push(&place, "only the metadata have it".to_owned()),
            }
        }
        for (name, ours) in ours.iter() {
            // What the client fills in follows from our rules, not from the metadata.
            if ours.from.is_none() && !theirs.iter().any(|theirs| theirs.name == name) {
                self.push(
                    &format!("{place}.{name}"),
                    "only the file has it".to_owned(),
                );
            }
        }
    }

    fn field(&mut self, place: &str, ours: &spec::Field, theirs: &Field) {
        if ours.from.is_some() || theirs.from.is_some() {
            return;
        }
        let written = ours.type_expression.as_deref();
        let written = written.unwrap_or(if ours.fields.is_some() {
            "object"
        } else {
            "string"
        });
        match (&ours.fields, self.types.get(theirs.innermost()).copied()) {
            (Some(ours), Some(members)) => self.fields(&format!("{place}.fields"), ours, members),
            _ if written == theirs.type_expression => {}
            _ => {
                let theirs = &theirs.type_expression;
                self.push(
                    place,
                    format!("the file says `{written}`, the metadata `{theirs}`"),
                );
            }
        }
        // A client token is sent in any case, so that its file need not say that it is required.
        if ours.required != theirs.required && !ours.client_token {
            let who = if ours.required {
                "the file"
            } else {
                "the metadata"
            };
            self.push(place, format!("only {who} requires it"));
        }
        if ours.deprecated.is_some() != theirs.deprecated.is_some() {
            let who = if ours.deprecated.is_some() {
                "the file"
            } else {
                "the metadata"
            };
            self.push(place, format!("only {who} calls it deprecated"));
        }
    }

    fn codes(&mut self, ours: &Entries<spec::ErrorCode>, theirs: &[String]) {
        if theirs.is_empty() {
            return;
        }
        for code in theirs {
            if ours.get(code).is_none() && !self.common_codes.contains(code) {
                let place = format!("error_codes.{code}");
                self.push(&place, "only the vendor's list of codes has it".to_owned());
            }
        }
        for (code, _) in ours.iter() {
            if !theirs.iter().any(|theirs| theirs == code) {
                self.push(
                    &format!("error_codes.{code}"),
                    "only the file has it".to_owned(),
                );
            }
        }
    }

    fn push(&mut self, place: &str, message: String) {
        self.found.push(Disagreement {
            file: self.file.clone(),
            place: place.to_owned(),
            message,
        });
    }
}
