//! Credentials from a file that the vendor's own tools share.

use std::path::PathBuf;

use super::ini::{Broken, Ini};
use super::private_file::PrivateFile;
use super::variables::Variables;
use super::{CredentialsProvider, Fetching, Issued, ProviderError};
use crate::auth::Credentials;
use crate::service::ProfileFormat;

/// Takes an access key from an INI file, such as `~/.tencentcloud/credentials`.
///
/// A file that is not there, or has no key in it, is no error. One that an environment variable
/// names must be there, and what stands in a file must be whole.
#[derive(Debug, Clone)]
pub struct ProfileFile {
    format: &'static ProfileFormat,
    path: Option<PathBuf>,
    section: Option<String>,
    variables: Variables,
}

/// Why a section cannot be used.
enum Unusable {
    Broken(Broken),
    /// It has the other half of a key, and not what is named like this.
    Lacks(&'static str),
}

impl ProfileFile {
    /// The file that the vendor's environment variable names; without one, the first that exists of
    /// the places that the vendor's tools look in.
    #[must_use]
    pub fn new(format: &'static ProfileFormat) -> Self {
        Self {
            format,
            path: None,
            section: None,
            variables: Variables::of_process(),
        }
    }

    /// The file of this path and no other.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>, format: &'static ProfileFormat) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::new(format)
        }
    }

    /// Looks in this section of the file only, which must be there if the file is.
    #[must_use]
    pub fn section(mut self, name: impl Into<String>) -> Self {
        self.section = Some(name.into());
        self
    }

    /// Asks `get` for environment variables, the home directory among them.
    #[must_use]
    pub fn variables(self, get: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.reading(Variables::from_fn(get))
    }

    pub(super) fn reading(mut self, variables: Variables) -> Self {
        self.variables = variables;
        self
    }

    fn issued(&self) -> Result<Issued, ProviderError> {
        let file = match &self.path {
            Some(path) => PrivateFile::at(path)?,
            None => PrivateFile::of(self.format, &self.variables)?,
        };
        let path = file.path.display();
        let failed = |reason: String| ProviderError::Failed(format!("{path}: {reason}"));
        let broken = |broken: Broken| failed(format!("line {}: {}", broken.line, broken.reason));

        let text =
            std::str::from_utf8(&file.bytes).map_err(|_| failed("it is not UTF-8".to_owned()))?;
        let ini = Ini::parse(text).map_err(broken)?;
        let sections = match &self.section {
            Some(name) if !ini.has(name) => {
                return Err(failed(format!("there is no section [{name}]")));
            }
            Some(name) => &[name.as_str()][..],
            None => self.format.sections,
        };
        for section in sections {
            if let Some(issued) = self.key(&ini, section).map_err(|error| match error {
                Unusable::Broken(reason) => broken(reason),
                Unusable::Lacks(key) => failed(format!("`{key}` is missing in [{section}]")),
            })? {
                return Ok(issued);
            }
        }
        let sections: Vec<String> = sections.iter().map(|name| format!("[{name}]")).collect();
        let reason = format!("{path} has no key in {}", sections.join(" or "));
        Err(ProviderError::NotConfigured(reason))
    }

    /// The key in a section; `None` if there is not even half of one.
    fn key(&self, ini: &Ini<'_>, section: &str) -> Result<Option<Issued>, Unusable> {
        let format = self.format;
        let get = |key: &str| ini.get(section, key).map_err(Unusable::Broken);
        let get_known = |key: Option<&str>| key.map_or(Ok(None), get);
        let (id, secret) = match (get(format.access_key_id)?, get(format.secret_key)?) {
            (Some(id), Some(secret)) => (id, secret),
            (Some(_), None) => return Err(Unusable::Lacks(format.secret_key)),
            (None, Some(_)) => return Err(Unusable::Lacks(format.access_key_id)),
            (None, None) => return Ok(None),
        };
        let credentials = match get_known(format.session_token)? {
            Some(token) => Credentials::temporary(id, secret, token),
            None => Credentials::access_key(id, secret),
        };
        Ok(Some(Issued {
            project_id: get_known(format.project_id)?.map(str::to_owned),
            domain_id: get_known(format.domain_id)?.map(str::to_owned),
            ..Issued::lasting(credentials)
        }))
    }
}

impl CredentialsProvider for ProfileFile {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(std::future::ready(self.issued()))
    }

    fn name(&self) -> &'static str {
        "profile file"
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::auth::provider::canned::{ScratchFolder, access_key};

    static FORMAT: ProfileFormat = ProfileFormat {
        paths: &["~/.cloud/credentials", "~/second"],
        path_variable: Some("CLOUD_FILE"),
        sections: &["basic", "global"],
        access_key_id: "ak",
        secret_key: "sk",
        session_token: Some("token"),
        project_id: Some("project_id"),
        domain_id: Some("domain_id"),
    };

    fn in_home(home: &Path) -> ProfileFile {
        let home = home.to_string_lossy().into_owned();
        ProfileFile::new(&FORMAT).variables(move |name| (name == "HOME").then(|| home.clone()))
    }

    fn reason(file: &ProfileFile) -> String {
        match file.issued() {
            Err(ProviderError::Failed(reason)) => reason,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_first_file_with_a_key_in_the_first_section_counts() -> std::io::Result<()> {
        let home = ScratchFolder::new("profile-first")?;
        let file = in_home(&home);
        let absent = "~/.cloud/credentials and ~/second do not exist".to_owned();
        assert_eq!(
            file.issued().map(drop),
            Err(ProviderError::NotConfigured(absent))
        );

        std::fs::write(
            home.join("second"),
            "[global]\nak=A2\nsk=S2\ndomain_id=d-2\n",
        )?;
        let issued = file.issued().expect("the second file is there");
        assert_eq!(access_key(&issued), ("A2", "S2", None));
        assert_eq!(
            (issued.project_id, issued.domain_id.as_deref()),
            (None, Some("d-2"))
        );

        std::fs::create_dir(home.join(".cloud"))?;
        let text = "[global]\nak=A2\nsk=S2\n[basic]\nak=A1\nsk=S1\ntoken=T1\nproject_id=p-1\n";
        std::fs::write(home.join(".cloud/credentials"), text)?;
        let issued = file.issued().expect("the first file is there");
        assert_eq!(access_key(&issued), ("A1", "S1", Some("T1")));
        assert_eq!(issued.project_id.as_deref(), Some("p-1"));

        let global = file
            .section("global")
            .issued()
            .expect("the section is there");
        assert_eq!(access_key(&global), ("A2", "S2", None));
        Ok(())
    }

    #[test]
    fn a_file_that_a_variable_names_must_be_there() -> std::io::Result<()> {
        let home = ScratchFolder::new("profile-named")?;
        let path = home.join("named").to_string_lossy().into_owned();
        let named = path.clone();
        let file = ProfileFile::new(&FORMAT)
            .variables(move |name| (name == "CLOUD_FILE").then(|| named.clone()));
        let reason = reason(&file);
        assert_eq!(
            reason,
            format!("CLOUD_FILE names {path}, which does not exist")
        );

        std::fs::write(&path, "[basic]\nak=A\nsk=S\n")?;
        assert_eq!(
            file.issued()
                .map(|issued| access_key(&issued) == ("A", "S", None)),
            Ok(true)
        );
        Ok(())
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place_and_without_values() -> std::io::Result<()> {
        let folder = ScratchFolder::new("profile-wrong")?;
        let path = folder.join("credentials");
        let file = ProfileFile::at(&path, &FORMAT);
        let absent = format!("{} does not exist", path.display());
        assert_eq!(
            file.issued().map(drop),
            Err(ProviderError::NotConfigured(absent))
        );
        for (content, wrong) in [
            (&b"[basic]\nak=FAKE\n"[..], "`sk` is missing in [basic]"),
            (b"[global]\nsk=FAKE\nak=\n", "`ak` is missing in [global]"),
            (
                b"[basic]\nsk FAKE",
                "line 2: it is no section, no comment and no `key = value`",
            ),
            (b"[basic]\nak=\xff", "it is not UTF-8"),
        ] {
            std::fs::write(&path, content)?;
            assert_eq!(reason(&file), format!("{}: {wrong}", path.display()));
        }
        std::fs::write(&path, "[basic]\nproject_id=p\n[other]\nak=A\nsk=S\n")?;
        let no_key = format!("{} has no key in [basic] or [global]", path.display());
        assert_eq!(
            file.issued().map(drop),
            Err(ProviderError::NotConfigured(no_key))
        );
        assert!(reason(&file.clone().section("absent")).contains("there is no section [absent]"));
        assert!(
            reason(&ProfileFile::at(path.with_file_name(""), &FORMAT)).contains("cannot be read")
        );
        Ok(())
    }

    #[test]
    fn without_a_home_directory_the_places_in_it_are_passed_over() {
        let file = ProfileFile::new(&FORMAT).variables(|_| None);
        let Err(ProviderError::NotConfigured(reason)) = file.issued() else {
            panic!("nothing is set");
        };
        assert!(
            reason.ends_with("do not exist (there is no home directory)"),
            "{reason}"
        );
    }
}
