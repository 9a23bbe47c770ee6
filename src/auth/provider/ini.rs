//! The small part of INI that files of credentials are written in.
//!
//! It is read here because the crates for it copy every value into strings that are not erased,
//! cut values at `#` or take a line without `=` for a key. Here values stay slices of the text.

/// A file, taken apart.
pub(super) struct Ini<'a> {
    sections: Vec<Section<'a>>,
}

/// A section: the lines between its header and the next one.
pub(super) struct Section<'a> {
    name: &'a str,
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    line: usize,
    key: &'a str,
    value: &'a str,
}

/// What is wrong with a file, without what stands in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Broken {
    /// The line, counted from 1.
    pub(super) line: usize,
    pub(super) reason: &'static str,
}

impl<'a> Ini<'a> {
    /// Takes a text apart. Comments have lines of their own, because a secret may contain `#` and
    /// `;`; a value goes on to the end of its line.
    pub(super) fn parse(text: &'a str) -> Result<Self, Broken> {
        let mut sections: Vec<Section<'a>> = Vec::new();
        // Windows' editors begin files with a mark.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (line, content) in (1..).zip(text.lines().map(str::trim)) {
            let broken = |reason| Broken { line, reason };
            if content.is_empty() || content.starts_with(['#', ';']) {
                continue;
            }
            if let Some(header) = content.strip_prefix('[') {
                let name = header.strip_suffix(']');
                let name = name.ok_or_else(|| broken("a section's name ends in `]`"))?;
                sections.push(Section {
                    name: name.trim(),
                    entries: Vec::new(),
                });
                continue;
            }
            let (key, value) = content
                .split_once(['=', ':'])
                .ok_or_else(|| broken("it is no section, no comment and no `key = value`"))?;
            let section = sections.last_mut();
            let section = section.ok_or_else(|| broken("it is in no section"))?;
            section.entries.push(Entry {
                line,
                key: key.trim(),
                value: value.trim(),
            });
        }
        Ok(Self { sections })
    }

    /// Whether there is a section of this name.
    pub(super) fn has(&self, section: &str) -> bool {
        self.named(section).next().is_some()
    }

    /// The value of a key in a section, unless it is empty. Keys are compared without regard to
    /// case, as the vendors' tools do it.
    pub(super) fn get(&self, section: &str, key: &str) -> Result<Option<&'a str>, Broken> {
        let mut found = self
            .named(section)
            .flat_map(|section| &section.entries)
            .filter(|entry| entry.key.eq_ignore_ascii_case(key));
        let first = found.next();
        if let Some(second) = found.next() {
            return Err(Broken {
                line: second.line,
                reason: "its key stands twice in the section",
            });
        }
        Ok(first
            .map(|entry| entry.value)
            .filter(|value| !value.is_empty()))
    }

    /// The sections of a name, of which there may be several.
    fn named(&self, name: &str) -> impl Iterator<Item = &Section<'a>> {
        self.sections
            .iter()
            .filter(move |section| section.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::{Broken, Ini};

    #[test]
    fn values_are_taken_as_they_stand() -> Result<(), Broken> {
        let text = "\u{feff}# comment\r\n; another\n\n[ default ]\nSecret_Id = AbC\r\n  \
                    secret_key=a=b:c#d;e \ntoken:\"q\"\nempty =\n[other]\nsecret_id: x";
        let ini = Ini::parse(text)?;
        for (section, key, value) in [
            ("default", "secret_id", Some("AbC")),
            ("default", "SECRET_KEY", Some("a=b:c#d;e")),
            ("default", "token", Some("\"q\"")),
            ("default", "empty", None),
            ("default", "missing", None),
            ("other", "secret_id", Some("x")),
            ("Other", "secret_id", None),
        ] {
            assert_eq!(ini.get(section, key)?, value, "{section}.{key}");
        }
        assert!(ini.has("other") && !ini.has("Other"));
        Ok(())
    }

    #[test]
    fn what_is_wrong_is_told_by_its_line() {
        for (text, line) in [
            ("a = b\n[s]", 1),
            ("\n[s\na = b", 2),
            ("[s]\nFAKE-SECRET\n", 2),
            ("[s]\na = b\n\nA = c", 4),
            ("[s]\na = b\n[t]\n[s]\na = c", 5),
        ] {
            let read = Ini::parse(text).and_then(|ini| ini.get("s", "a"));
            assert_eq!(read.map_err(|broken| broken.line), Err(line), "{text}");
        }
    }
}
