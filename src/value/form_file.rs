//! Files that are sent in forms.

use std::fmt;

use super::Binary;
use crate::codec::{Decode, DecodeError, Encode, Encoder, Input, fill_object};

/// A file in a form (`multipart/form-data`).
///
/// ```
/// use cloudbind::value::FormFile;
///
/// let chart = FormFile::new("chart.tgz", b"\x1f\x8b".to_vec()).content_type("application/gzip");
/// assert_eq!(format!("{chart:?}"), r#"FormFile { name: "chart.tgz", content_type: "application/gzip", content: 2 bytes }"#);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FormFile {
    /// Its name; the service sees it, and some go by its ending.
    pub name: String,
    /// Its media type.
    pub content_type: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl FormFile {
    /// A file of this name, of the type `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// Sets the media type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}

impl fmt::Debug for FormFile {
    /// What is in it may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormFile")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content", &format_args!("{} bytes", self.content.len()))
            .finish()
    }
}

impl Encode for FormFile {
    /// As a part of a form; in JSON, an object.
    fn encode(&self, out: &mut Encoder) {
        if !out.file(&self.name, &self.content_type, &self.content) {
            out.object(
                &["name", "content_type", "content"],
                &[
                    &self.name,
                    &self.content_type,
                    &Binary(self.content.clone()),
                ],
            );
        }
    }
}

impl Decode for FormFile {
    fn blank() -> Self {
        Self::new(String::new(), Vec::new())
    }

    fn fill(&mut self, input: Input<'_>) -> Result<(), DecodeError> {
        let mut content = Binary::default();
        fill_object(
            input,
            &["name", "content_type", "content"],
            3,
            &mut [&mut self.name, &mut self.content_type, &mut content],
        )?;
        self.content = content.0;
        Ok(())
    }
}

crate::__serde_through_codec!([] FormFile);

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::FormFile;

    #[test]
    fn a_file_survives_a_round_trip_through_serde() {
        let file = FormFile::new("a.txt", "\u{0}x").content_type("text/plain");
        let text = serde_json::to_string(&file).unwrap_or_default();
        assert_eq!(
            text,
            r#"{"content":"AHg=","content_type":"text/plain","name":"a.txt"}"#
        );
        assert_eq!(serde_json::from_str(&text).ok(), Some(file));
        let partial = serde_json::from_str::<FormFile>(r#"{"content":"AHg="}"#);
        assert!(partial.is_err_and(|error| error.to_string().contains("`name`")));
    }
}
