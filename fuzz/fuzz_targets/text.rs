//! Any text as a page in text without mark-up: blocks, then facts.

#![no_main]

use cloudbind_pages::{read, recognise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = recognise(&read::text::read("page", text));
});
