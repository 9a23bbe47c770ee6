//! Where a fact stands: in reports, on the page, and in the specification.

/// A place, as everybody calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// In reports: `body.Filters[].Name`, `types.Filter.Name`.
    pub shown: String,
    /// In the findings of the page, whose types may have other names: `types.FilterInfo.Name`.
    pub on_page: String,
    /// The file of the specification.
    pub file: String,
    /// The keys in that file: `types`, `Filter`, `fields`, `Name`.
    pub keys: Vec<String>,
    /// Whether it stands in the definition of a type that operations share.
    pub is_shared: bool,
}

impl Place {
    /// A key of an endpoint's file; none for the operation as a whole.
    pub fn of(file: &str, key: &str) -> Self {
        let keys = key.split('.').filter(|key| !key.is_empty());
        Self {
            shown: key.to_owned(),
            on_page: key.to_owned(),
            file: file.to_owned(),
            keys: keys.map(str::to_owned).collect(),
            is_shared: false,
        }
    }

    /// A type, and what the page calls it.
    pub fn of_type(file: &str, name: &str, on_page: &str, is_shared: bool) -> Self {
        Self {
            shown: format!("types.{name}"),
            on_page: format!("types.{on_page}"),
            file: file.to_owned(),
            keys: vec!["types".to_owned(), name.to_owned()],
            is_shared,
        }
    }

    /// A member, or an entry.
    pub fn member(&self, name: &str) -> Self {
        let mut place = self.clone();
        for shown in [&mut place.shown, &mut place.on_page] {
            if !shown.is_empty() {
                shown.push('.');
            }
            shown.push_str(name);
        }
        place.keys.push(name.to_owned());
        place
    }

    /// The members of a type with a name.
    pub fn inner(&self) -> Self {
        self.key("fields")
    }

    /// The members of an object that is written where it is used. On the page it has a name.
    pub fn members(&self, lists: &str, on_page: &str) -> Self {
        let mut place = self.key("fields");
        place.shown.push_str(lists);
        place.on_page = format!("types.{on_page}");
        place
    }

    /// One fact of a place: its default, its values.
    pub fn aspect(&self, key: &str) -> Self {
        let mut place = self.key(key);
        place.shown.push('.');
        place.shown.push_str(key);
        place
    }

    /// The same place, and in the file a key of it.
    pub fn key(&self, key: &str) -> Self {
        let mut place = self.clone();
        place.keys.push(key.to_owned());
        place
    }
}
