//! What the commands print.

use std::io::{self, ErrorKind, Write as _};

/// Prints a text as it is. Whoever reads only the beginning of a report may do so.
///
/// # Errors
/// If it cannot be printed for another reason.
pub fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let written = output.write_all(text.as_bytes());
    match written.and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
