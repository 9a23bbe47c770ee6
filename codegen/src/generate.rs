//! The pipeline: load, resolve, select, emit, render, write.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::SpecError;
use crate::emit::{self, Options};
use crate::output::{self, Difference, Mode};
use crate::parallel;
use crate::render::{self, File, RenderError};
use crate::select::{self, SelectError};
use crate::source::Sources;
use crate::update::Update;

/// Generates bindings from a specification.
///
/// In a build script of one's own:
/// ```no_run
/// # fn main() -> Result<(), cloudbind_codegen::GenerateError> {
/// cloudbind_codegen::Generator::new("spec")
///     .select(["tencentcloud/cynosdb/PauseServerless"])
///     .write("src/bindings")?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Generator {
    specification: PathBuf,
    selection: Vec<String>,
    options: Options,
    state: Option<PathBuf>,
}

impl Generator {
    /// Generates from the YAML files below `specification`.
    pub fn new(specification: impl AsRef<Path>) -> Self {
        Self {
            specification: specification.as_ref().to_owned(),
            selection: Vec::new(),
            options: Options::default(),
            state: None,
        }
    }

    /// Generates these only: `tencentcloud/cynosdb/PauseServerless`, or a whole `tencentcloud/cynosdb`.
    #[must_use]
    pub fn select<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.selection.extend(names.into_iter().map(Into::into));
        self
    }

    /// Says how the code is used.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Remembers in `file` what was generated from what, so that [`Generator::write`] makes again only
    /// what changed since. The result is the same as without; the file may be deleted at any time.
    ///
    /// Nothing is remembered of a selection.
    #[must_use]
    pub fn state(mut self, file: impl Into<PathBuf>) -> Self {
        self.state = Some(file.into());
        self
    }

    /// The generated files, in the order of their paths.
    ///
    /// # Errors
    /// If the specification has problems, or the selection names what is not there.
    pub fn files(&self) -> Result<Vec<File>, GenerateError> {
        let sources = Sources::read(&self.specification)?;
        files(&sources, &self.selection, &self.options)
    }

    /// Brings `folder` up to date. Files whose bytes are right are left alone; files that belong
    /// to no operation any more are removed.
    ///
    /// # Errors
    /// As for [`Generator::files`], or if something cannot be written.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<Vec<Difference>, GenerateError> {
        self.bring(folder.as_ref(), Mode::Write)
    }

    /// How `folder` differs from what it should be. Nothing is written.
    ///
    /// # Errors
    /// As for [`Generator::files`].
    pub fn check(&self, folder: impl AsRef<Path>) -> Result<Vec<Difference>, GenerateError> {
        self.bring(folder.as_ref(), Mode::Check)
    }

    fn bring(&self, folder: &Path, mode: Mode) -> Result<Vec<Difference>, GenerateError> {
        if !self.selection.is_empty() {
            return Ok(output::synchronise(folder, &self.files()?, mode)?);
        }
        // Who checks does not rely on what was remembered.
        let state = self.state.as_deref().filter(|_| mode == Mode::Write);
        let update = Update {
            specification: &self.specification,
            folder,
            options: &self.options,
            mode,
            state,
        };
        update.run()
    }
}

/// The whole pipeline but for the disk.
///
/// # Errors
/// If the specification has problems, or the selection names what is not there.
pub fn files(
    sources: &Sources,
    selection: &[String],
    options: &Options,
) -> Result<Vec<File>, GenerateError> {
    let api = select::select(crate::read(sources)?, selection)?;
    let root = sources.prefix();
    let plan = emit::Plan::of(&api, options);
    let files = parallel::map(&plan.parts(), |part| render::render(&part.emit(), root));
    Ok(files.into_iter().collect::<Result<_, RenderError>>()?)
}

/// Why nothing was generated.
#[derive(Debug)]
#[non_exhaustive]
pub enum GenerateError {
    /// The specification has problems.
    Specification(SpecError),
    /// The selection names what is not there.
    Selection(SelectError),
    /// The generator made code that is not Rust: a fault of its own.
    Render(RenderError),
    /// A file cannot be read or written.
    Disk(std::io::Error),
}

impl fmt::Display for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Specification(error) => error.fmt(f),
            Self::Selection(error) => error.fmt(f),
            Self::Render(error) => error.fmt(f),
            Self::Disk(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for GenerateError {}

impl From<SpecError> for GenerateError {
    fn from(error: SpecError) -> Self {
        Self::Specification(error)
    }
}

impl From<SelectError> for GenerateError {
    fn from(error: SelectError) -> Self {
        Self::Selection(error)
    }
}

impl From<RenderError> for GenerateError {
    fn from(error: RenderError) -> Self {
        Self::Render(error)
    }
}

impl From<std::io::Error> for GenerateError {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error)
    }
}
