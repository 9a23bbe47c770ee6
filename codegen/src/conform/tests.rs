//! What is judged, and how a contradiction is told.

use super::*;
use crate::ir::FieldDocs;
use serde_json::json;

fn field(shape: Shape) -> Field {
    Field {
        name: "Count".to_owned(),
        rename: None,
        shape,
        required: false,
        nullable: false,
        sensitive: false,
        default: None,
        rules: Rules::default(),
        docs: FieldDocs::default(),
    }
}

#[test]
fn a_number_in_quotes_is_right_in_a_response_only() {
    for (shape, value, expected) in [
        (Shape::Int64, json!("7"), true),
        (Shape::Uint64, json!("-7"), false),
        (Shape::Float, json!("8.0"), true),
        (Shape::Int32, json!("2147483648"), false),
        (Shape::Int64, json!(" 7"), false),
        (Shape::Int64, json!("seven"), false),
        (Shape::Boolean, json!("true"), false),
        (Shape::String, json!(7), false),
    ] {
        let field = field(shape);
        let members = serde_json::Map::from_iter([("Count".to_owned(), value.clone())]);
        let found = |is_request| check_members(&members, &[&field], is_request, &|_| None);
        assert_eq!(found(false).is_empty(), expected, "{value}");
        assert!(!found(true).is_empty(), "{value}");
    }
}

#[test]
fn patterns_mean_what_vendors_mean() {
    for (pattern, text, expected) in [
        (r"[\w-]{1,255}", "box-1", true),
        (r"[\w-]{1,255}", "büchse", false),
        (r"[\w-.]+", "a-b.c", true),
        (r"\d{4}", "2024", true),
        (r"\d{4}", "٢٠٢٤", false),
        (r"[^\s]+", "a b", false),
        (r"\\w", r"\w", true),
        (r"a|b", "ab", false),
    ] {
        let found = whole_match(pattern).map(|regex| regex.is_match(text));
        assert_eq!(found, Ok(expected), "{pattern} and {text}");
    }
}
