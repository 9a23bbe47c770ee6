//! Bytes as text, or why they are none. Every line ends with `\n` afterwards, so that all readers count
//! the same lines.

/// Why a file is no text.
pub(super) struct Problem {
    /// The line that shows it; 0 for the whole file.
    pub line: u32,
    /// What it is, and what to do.
    pub message: String,
}

/// What files begin with that are certainly no pages, what they are, and how a page is had instead.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\x1f\x8b", "compressed"),
    (b"\x28\xb5\x2f\xfd", "compressed"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"bplist", "a web archive"),
    (b"\x7fELF", "a program"),
    (b"MIME-Version:", "a web archive (MHTML)"),
    (b"From: <Saved by", "a web archive (MHTML)"),
];

/// The text of a file.
pub(super) fn text(bytes: &[u8]) -> Result<String, Problem> {
    for (signature, what) in SIGNATURES {
        if bytes.starts_with(signature) {
            return Err(whole(format!(
                "this is {what}, no page; save the page as HTML (one file) or as text"
            )));
        }
    }
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf_8(rest)?,
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes)?,
        _ => utf_8(bytes)?,
    };
    if text.trim().is_empty() {
        return Err(whole("the file is empty; save the page again".to_owned()));
    }
    Ok(with_plain_line_ends(text))
}

fn utf_8(bytes: &[u8]) -> Result<String, Problem> {
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        // Every second byte of Latin letters is zero in UTF-16.
        let start = bytes.get(..bytes.len().min(64)).unwrap_or_default();
        let is_utf_16 = start.split(|byte| *byte == 0).skip(1).count() > start.len() / 4;
        let message = if is_utf_16 {
            "this looks like UTF-16 without a byte order mark; save the page as UTF-8"
        } else {
            "there is a NUL byte, so this is no text; save the page as HTML or as text"
        };
        return Err(Problem {
            line: line(bytes, at),
            message: message.to_owned(),
        });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let message = match (error.error_len(), declared(bytes)) {
                (None, _) => {
                    "the file ends within a character, so it is cut off; save the page again"
                        .to_owned()
                }
                (Some(_), Some(charset)) => {
                    format!("the page is encoded as {charset}; save it as UTF-8")
                }
                (Some(_), None) => {
                    "this is not UTF-8, and the file does not say what it is; save the page as UTF-8"
                        .to_owned()
                }
            };
            let line = line(bytes, error.valid_up_to());
            Err(Problem { line, message })
        }
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Problem> {
    let pairs = bytes.chunks_exact(2);
    let cut_off = !pairs.remainder().is_empty();
    let units: Vec<u16> = pairs
        .filter_map(|pair| <[u8; 2]>::try_from(pair).ok())
        .map(unit)
        .collect();
    match String::from_utf16(&units) {
        Ok(text) if !cut_off && !text.contains('\0') => Ok(text),
        _ => Err(whole(
            "the byte order mark says UTF-16, but the rest is not; save the page as UTF-8"
                .to_owned(),
        )),
    }
}

/// The encoding that a `<meta>` near the file's beginning names.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..4096.min(bytes.len()))?).to_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let name: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .take(20)
        .collect();
    (!name.is_empty() && name != "utf-8").then_some(name)
}

fn whole(message: String) -> Problem {
    Problem { line: 0, message }
}

fn line(bytes: &[u8], at: usize) -> u32 {
    let before = bytes.iter().take(at).filter(|byte| **byte == b'\n').count();
    u32::try_from(before + 1).unwrap_or(u32::MAX)
}

fn with_plain_line_ends(text: String) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}
