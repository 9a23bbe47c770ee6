//! Tokens to text: the only user of the pretty-printer.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Piece, Unit};

/// A file of generated code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the output folder.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Tokens that are not Rust: a fault of the generator, not of the specification.
#[derive(Debug)]
pub struct RenderError {
    path: String,
    error: syn::Error,
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}: the generated code is not Rust: {}",
            self.path, self.error
        )
    }
}

impl std::error::Error for RenderError {}

/// Renders one file. `root` is the name of the specification's folder, and a slash if it has one.
///
/// # Errors
/// If the tokens are not Rust.
pub fn render(unit: &Unit, root: &str) -> Result<File, RenderError> {
    let problem = |error| RenderError {
        path: unit.path.clone(),
        error,
    };
    let source = match unit.source.as_deref() {
        None if root.is_empty() => "the specification".to_owned(),
        source => format!("{root}{}", source.unwrap_or_default()),
    };
    // `@generated` makes review tools fold the file; the second half says how to change it.
    let header =
        format!("// @generated from {source}. To change it, edit that and run `cargo build`.\n\n");
    let mut text = header;
    for (index, piece) in unit.pieces.iter().enumerate() {
        let piece = match piece {
            Piece::Items(tokens) => items(tokens).map_err(problem)?,
            Piece::Text(tables) => tables.clone(),
        };
        if index > 0 && !piece.is_empty() && !piece.starts_with('\n') {
            text.push('\n');
        }
        text.push_str(&piece);
    }
    Ok(File {
        path: unit.path.clone(),
        text,
    })
}

/// Items, laid out.
fn items(tokens: &TokenStream) -> syn::Result<String> {
    let syntax = syn::parse2::<syn::File>(tokens.clone())?;
    Ok(spaced(&prettyplease::unparse(&syntax)))
}

/// Statements as lines, for an example in documentation.
#[must_use]
pub fn statements(tokens: &TokenStream) -> Vec<String> {
    let function = quote!(async fn example() { #tokens });
    let Ok(syntax) = syn::parse2::<syn::File>(function) else {
        return Vec::new();
    };
    let text = prettyplease::unparse(&syntax);
    let lines: Vec<&str> = text.lines().collect();
    let body = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    body.iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect()
}

/// Adds what the pretty-printer leaves out: a blank line between items.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut lines = text.lines().peekable();
    let mut after_item = false;
    while let Some(line) = lines.next() {
        let top_level = !line.is_empty() && !line.starts_with([' ', '}', ')', ']']);
        if top_level && after_item {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        let next = lines.peek().copied().unwrap_or_default();
        let is_import = |line: &str| line.starts_with("use ") || line.starts_with("};");
        let ends_imports = is_import(line) && !is_import(next);
        let ends_header = line.starts_with("//! ") && !next.starts_with("//!");
        let ends_short_item =
            line.ends_with("{}") || line.ends_with(';') && next.starts_with("///");
        let is_code = top_level && !line.starts_with("//");
        after_item = line == "}" || ends_imports || ends_header || is_code && ends_short_item;
    }
    spaced
}
