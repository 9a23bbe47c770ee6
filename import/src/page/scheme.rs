//! What the parts of an endpoint's file are to an import: facts of the page, words, or decisions of ours.

/// What a part of the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The file.
    Endpoint,
    /// Where the page is.
    Page,
    /// `response:`.
    Response,
    /// Fields by their names.
    Fields,
    /// A field.
    Field,
    /// Types by their names.
    Types,
    /// A type.
    Type,
    /// Known values.
    Values,
    /// One of them, or an error code: its meaning, or a mapping with `description`.
    Meaning,
    /// Error codes.
    Codes,
    /// Statuses and what they mean.
    Statuses,
    /// Examples.
    Examples,
    /// One of them.
    Example,
    /// Parameters or members of an example.
    Data,
    /// A fact of the page.
    Fact,
    /// Whether something is required.
    Required,
    /// Words, but that something stands there is a fact: what a status means, why not to use something.
    Reason,
    /// Words.
    Words,
    /// The date of the page.
    Date,
    /// What a page never says.
    Ours,
    /// What is wrong with an example, as the generator judges it.
    Faults,
}

const ENDPOINT: &[(&str, Part)] = &[
    ("operation", Part::Ours),
    ("summary", Part::Words),
    ("description", Part::Words),
    ("page", Part::Page),
    ("deprecated", Part::Reason),
    ("warnings", Part::Words),
    ("notes", Part::Words),
    ("page_faults", Part::Words),
    ("endpoint", Part::Fact),
    ("idempotent", Part::Ours),
    ("rate_limit", Part::Fact),
    ("constant_headers", Part::Ours),
    ("path", Part::Fields),
    ("query", Part::Fields),
    ("header", Part::Fields),
    ("body", Part::Fields),
    ("form", Part::Fields),
    ("payload", Part::Field),
    ("success", Part::Statuses),
    ("response", Part::Response),
    ("paging", Part::Ours),
    ("waiting", Part::Ours),
    ("starts", Part::Ours),
    ("error_codes", Part::Codes),
    ("error_statuses", Part::Statuses),
    ("types", Part::Types),
    ("examples", Part::Examples),
    ("fixes", Part::Ours),
];

const PAGE: &[(&str, Part)] = &[
    ("title", Part::Words),
    ("address", Part::Words),
    ("updated", Part::Date),
    ("category", Part::Words),
];

const FIELD: &[(&str, Part)] = &[
    ("type", Part::Fact),
    ("type_name", Part::Ours),
    ("required", Part::Required),
    ("nullable", Part::Fact),
    ("sensitive", Part::Ours),
    ("deprecated", Part::Reason),
    ("from", Part::Ours),
    ("client_token", Part::Ours),
    ("rename", Part::Ours),
    ("description", Part::Words),
    ("unit", Part::Fact),
    ("notes", Part::Words),
    ("warnings", Part::Words),
    ("values", Part::Values),
    ("default", Part::Fact),
    ("minimum", Part::Fact),
    ("maximum", Part::Fact),
    ("min_length", Part::Fact),
    ("max_length", Part::Fact),
    ("min_items", Part::Fact),
    ("max_items", Part::Fact),
    ("pattern", Part::Fact),
    ("fields", Part::Fields),
];

const TYPE: &[(&str, Part)] = &[
    ("description", Part::Words),
    ("type", Part::Fact),
    ("values", Part::Values),
    ("fields", Part::Fields),
];

const RESPONSE: &[(&str, Part)] = &[
    ("header", Part::Fields),
    ("body", Part::Fields),
    ("payload", Part::Field),
];

const MEANING: &[(&str, Part)] = &[
    ("name", Part::Ours),
    ("status", Part::Fact),
    ("class", Part::Ours),
    ("description", Part::Words),
    ("deprecated", Part::Reason),
];

const EXAMPLE: &[(&str, Part)] = &[
    ("title", Part::Words),
    ("request", Part::Data),
    ("status", Part::Fact),
    ("response", Part::Data),
    ("faults", Part::Faults),
];

impl Part {
    /// The keys that it has, in the order in which a person writes them; none if it has any.
    #[must_use]
    pub const fn keys(self) -> &'static [(&'static str, Self)] {
        match self {
            Self::Endpoint => ENDPOINT,
            Self::Page => PAGE,
            Self::Field => FIELD,
            Self::Type => TYPE,
            Self::Response => RESPONSE,
            Self::Meaning => MEANING,
            Self::Example => EXAMPLE,
            _ => &[],
        }
    }

    /// What the value of a key is.
    #[must_use]
    pub fn of(self, key: &str) -> Self {
        match self {
            Self::Fields => Self::Field,
            Self::Types => Self::Type,
            Self::Values | Self::Codes => Self::Meaning,
            Self::Statuses => Self::Reason,
            Self::Examples => Self::Example,
            Self::Data => Self::Data,
            _ => {
                let known = self.keys().iter().find(|(known, _)| *known == key);
                known.map_or(Self::Ours, |(_, part)| *part)
            }
        }
    }

    /// Whether it holds parts that come and go one by one, so that to have none of them is to be empty.
    #[must_use]
    pub const fn is_section(self) -> bool {
        matches!(
            self,
            Self::Endpoint
                | Self::Page
                | Self::Response
                | Self::Fields
                | Self::Types
                | Self::Values
                | Self::Codes
                | Self::Statuses
        )
    }

    /// The place of a key in the order in which a person writes them.
    #[must_use]
    pub fn rank(self, key: &str) -> Option<usize> {
        self.keys().iter().position(|(known, _)| *known == key)
    }
}

/// A place as people write it: `body.ClusterId.type`.
#[must_use]
pub fn shown(path: &[String]) -> String {
    path.join(".")
}
