//! Any text as a page in HTML: blocks, then facts.

#![no_main]

use cloudbind_pages::{read, recognise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(document) = read::html::read("page", text) {
        let _ = recognise(&document);
    }
});
