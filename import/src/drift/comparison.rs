//! One page against one endpoint: the state that the parts of the comparison share.

use std::collections::{BTreeSet, HashMap, HashSet};

use cloudbind_pages::Page;
use cloudbind_pages::facts::Object;

use super::change::Class;
use super::losses::Losses;
use super::place::Place;
use super::scope::Scope;

/// What to compare.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Strictness {
    /// Report also where the page is only less precise than the specification.
    pub strict: bool,
}

/// A difference, before anybody knows whose it is and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it means to callers.
    pub class: Class,
    /// Its rule.
    pub rule: &'static str,
    /// Where it is.
    pub place: Place,
    /// What the specification says.
    pub before: String,
    /// What the page says.
    pub after: String,
    /// Both in a few words.
    pub message: String,
    /// The line of the page.
    pub line: u32,
    /// Why it is believed to be lost.
    pub because: Option<String>,
}

/// An object of the page and a type of the specification that are to be compared.
pub struct Pair<'a> {
    /// The object.
    pub object: &'a Object,
    /// The type's name.
    pub name: String,
    /// Whether a request contains it.
    pub sent: bool,
}

/// A comparison under way.
pub struct Comparison<'a> {
    /// The page.
    pub page: &'a Page,
    /// The endpoint.
    pub scope: Scope<'a>,
    /// Whether these files were made of the vendor's metadata, which say less than pages do.
    pub from_metadata: &'a dyn Fn(&str) -> bool,
    /// What to report.
    pub strictness: Strictness,
    /// What the page lost.
    pub losses: Losses<'a>,
    /// The objects that the page describes.
    pub objects: HashMap<&'a str, &'a Object>,
    /// Objects that are still to be compared.
    pub open: Vec<Pair<'a>>,
    /// Those that have been: name on the page, name in the specification.
    pub seen: HashSet<(String, String)>,
    /// Objects that the page names and does not describe.
    pub undescribed: BTreeSet<String>,
    /// What was found.
    pub found: Vec<Draft>,
}

impl<'a> Comparison<'a> {
    /// Compares everything.
    pub fn of(
        page: &'a Page,
        scope: Scope<'a>,
        from_metadata: &'a dyn Fn(&str) -> bool,
        strictness: Strictness,
    ) -> Self {
        let mut objects = HashMap::new();
        for object in &page.types {
            objects.entry(object.name.value.as_str()).or_insert(object);
        }
        let mut comparison = Self {
            page,
            scope,
            from_metadata,
            strictness,
            losses: Losses::of(page),
            objects,
            open: Vec::new(),
            seen: HashSet::new(),
            undescribed: BTreeSet::new(),
            found: Vec::new(),
        };
        comparison.operation();
        // What a request contains is compared as such, whether or not a response contains it as well.
        comparison.request();
        comparison.shared_types();
        comparison.response();
        comparison.shared_types();
        comparison.statuses();
        comparison.codes();
        comparison
    }

    /// Whether the file of a place was made of metadata.
    pub fn is_from_metadata(&self, place: &Place) -> bool {
        (self.from_metadata)(&place.file)
    }

    /// Adds a difference. What follows from a loss is no other class than that.
    pub fn push(&mut self, draft: Draft) {
        let lost = draft.because.is_some();
        self.found.push(Draft {
            class: if lost { Class::Lost } else { draft.class },
            ..draft
        });
    }

    /// Objects wait here, so that types that contain themselves come to an end.
    fn shared_types(&mut self) {
        while let Some(Pair { object, name, sent }) = self.open.pop() {
            let key = (object.name.value.clone(), name);
            let Some(defined) = self.scope.definition(&key.1) else {
                continue;
            };
            let Some(fields) = &defined.definition.fields else {
                continue;
            };
            let place = Place::of_type(defined.file, &key.1, &key.0, defined.is_shared).inner();
            if self.seen.insert(key) {
                let line = object.name.line;
                let unmatched = self.fields(place, sent, &object.fields, fields, line);
                self.settle(vec![unmatched]);
            }
        }
    }
}

impl Draft {
    /// A difference of which nothing is known to be lost.
    pub fn new(class: Class, rule: &'static str, place: Place, line: u32) -> Self {
        Self {
            class,
            rule,
            place,
            before: String::new(),
            after: String::new(),
            message: String::new(),
            line,
            because: None,
        }
    }

    /// What both say.
    pub fn says(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        self.before = before.into();
        self.after = after.into();
        self
    }

    /// Both in a few words.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Why the page may have lost it.
    pub fn because(mut self, because: Option<String>) -> Self {
        self.because = because;
        self
    }
}
