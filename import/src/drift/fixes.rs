//! Faults of a page that the specification knows of and corrects.

use cloudbind_codegen::spec::Fix;
use serde_json::Value;

use super::comparison::Draft;

/// Whether a difference is such a fault, and the page still has it.
pub fn hold(fixes: &[Fix], draft: &Draft) -> bool {
    if fixes.is_empty() || draft.place.is_shared {
        return false;
    }
    let place = draft.place.keys.join(".");
    let fix = fixes.iter().find(|fix| fix.place == place);
    fix.is_some_and(|fix| says(fix.page.as_ref(), &draft.after))
}

/// Whether the page says what the fix corrects.
fn says(page: Option<&Value>, after: &str) -> bool {
    match page {
        None | Some(Value::Null) => after.is_empty(),
        Some(Value::String(text)) => text == after,
        Some(Value::Bool(is)) => {
            let words = if *is {
                ["true", "required", "may be null"]
            } else {
                ["false", "optional", "is never null"]
            };
            words.contains(&after)
        }
        Some(other) => {
            let text = other.to_string();
            text == after
        }
    }
}
