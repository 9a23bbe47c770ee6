//! Any bytes as a page, in whatever format they seem to be.

#![no_main]

use cloudbind_pages::{read, recognise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(document) = read("page", bytes) {
        let _ = recognise(&document);
    }
});
