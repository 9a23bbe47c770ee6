//! Input for the generator: changes of sound files, and files that somebody could have written.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A change of a text.
#[derive(Debug, Clone)]
pub enum Mutation {
    Delete(Index),
    Duplicate(Index),
    Swap(Index, Index),
    /// Another value for the key of a line.
    Value(Index, String),
    /// Another key for the value of a line.
    Key(Index, String),
    /// A new line, indented like the one before it.
    Line(Index, String),
    Insert(Index, String),
    Truncate(Index),
}

const VALUES: [&str; 48] = [
    "",
    "null",
    "~",
    "true",
    "no",
    "0",
    "-1",
    "01",
    "1e3",
    "1e999",
    ".nan",
    ".inf",
    "0x10",
    "4294967296",
    "99999999999999999999",
    "[]",
    "{}",
    "[a, a]",
    "{a: b}",
    "[[[[[[]]]]]]",
    "*a",
    "&a x",
    "&a [*a]",
    "!!int x",
    "!custom {}",
    "|",
    ">-",
    "'",
    "\"",
    "\"\\u0000\"",
    "<<",
    "?",
    "- a",
    "string",
    "int32",
    "uint64",
    "decimal",
    "binary",
    "json",
    "object",
    "list<object>",
    "map<list<int64>>",
    "list<",
    "Vec",
    "new",
    "r#type",
    "POST /{id}/{id}",
    "`a ``b`",
];

const KEYS: [&str; 42] = [
    "operation",
    "summary",
    "description",
    "page",
    "endpoint",
    "path",
    "query",
    "header",
    "body",
    "payload",
    "response",
    "success",
    "error_codes",
    "error_statuses",
    "types",
    "examples",
    "request",
    "status",
    "idempotent",
    "rate_limit",
    "constant_headers",
    "type",
    "fields",
    "values",
    "required",
    "nullable",
    "sensitive",
    "deprecated",
    "default",
    "minimum",
    "max_items",
    "pattern",
    "rename",
    "type_name",
    "from",
    "name",
    "self",
    "Self",
    "Vec",
    "new",
    "1",
    "ünïcode",
];

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let value = || {
        prop_oneof![
            select(VALUES.as_slice()).prop_map(str::to_owned),
            any::<String>(),
            any::<f64>().prop_map(|n| n.to_string())
        ]
    };
    let key =
        || prop_oneof![4 => select(KEYS.as_slice()).prop_map(str::to_owned), 1 => any::<String>()];
    let line = (key(), value()).prop_map(|(key, value)| format!("{key}: {value}"));
    prop_oneof![
        any::<Index>().prop_map(Mutation::Delete),
        any::<Index>().prop_map(Mutation::Duplicate),
        any::<(Index, Index)>().prop_map(|(a, b)| Mutation::Swap(a, b)),
        (any::<Index>(), value()).prop_map(|(at, value)| Mutation::Value(at, value)),
        (any::<Index>(), key()).prop_map(|(at, key)| Mutation::Key(at, key)),
        (any::<Index>(), line).prop_map(|(at, line)| Mutation::Line(at, line)),
        (any::<Index>(), any::<String>()).prop_map(|(at, text)| Mutation::Insert(at, text)),
        any::<Index>().prop_map(Mutation::Truncate),
    ]
}

pub fn mutated(text: &str, mutation: &Mutation) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let count = lines.len();
    if count == 0 {
        return String::new();
    }
    let parts = |line: &str| {
        let indent = line.len() - line.trim_start_matches([' ', '-']).len();
        let (key, value) = line[indent..]
            .split_once(": ")
            .unwrap_or((&line[indent..], ""));
        (
            line[..indent].to_owned(),
            key.trim_end_matches(':').to_owned(),
            value.to_owned(),
        )
    };
    match mutation {
        Mutation::Delete(at) => drop(lines.remove(at.index(count))),
        Mutation::Duplicate(at) => lines.insert(at.index(count), lines[at.index(count)].clone()),
        Mutation::Swap(a, b) => lines.swap(a.index(count), b.index(count)),
        Mutation::Value(at, value) => {
            let (indent, key, _) = parts(&lines[at.index(count)]);
            lines[at.index(count)] = format!("{indent}{key}: {value}");
        }
        Mutation::Key(at, key) => {
            let (indent, _, value) = parts(&lines[at.index(count)]);
            lines[at.index(count)] = format!("{indent}{key}: {value}");
        }
        Mutation::Line(at, line) => {
            let (indent, ..) = parts(&lines[at.index(count)]);
            lines.insert(at.index(count) + 1, format!("{indent}{line}"));
        }
        Mutation::Insert(at, inserted) => {
            let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
            let place = places[at.index(places.len())];
            return format!("{}{inserted}{}", &text[..place], &text[place..]);
        }
        Mutation::Truncate(at) => lines.truncate(at.index(count)),
    }
    lines.join("\n") + "\n"
}

/// JSON is YAML: a tree of the format's own keys, which gets further than random bytes do.
pub fn tree() -> impl Strategy<Value = String> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let leaf = prop_oneof![
        select(VALUES.as_slice()).prop_map(quoted),
        select(KEYS.as_slice()).prop_map(quoted),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<bool>().prop_map(|flag| flag.to_string()),
    ];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        let entry = (select(KEYS.as_slice()), inner.clone()).prop_map(move |(key, value)| format!("{}: {value}", quoted(key)));
        prop_oneof![
            3 => prop::collection::vec(entry, 0..8).prop_map(|entries| format!("{{{}}}", entries.join(", "))),
            1 => prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
        ]
    })
}

const NAMES: [&str; 20] = [
    "Id", "Name", "type", "Self", "gen", "a-b", "2x", "request", "object", "out", "value", "codec",
    "VPCId", "IPv6", "Size", "Kind", "Tags", "Item", "async", "X-Y.z",
];

/// The first of them can be sensitive.
const TYPES: [&str; 25] = [
    "string",
    "list<list<int64>>",
    "boolean",
    "int32",
    "int64",
    "uint64",
    "float",
    "decimal",
    "timestamp",
    "epoch_seconds",
    "epoch_milliseconds",
    "date",
    "binary",
    "json",
    "list<string>",
    "map<string>",
    "list<Own>",
    "map<list<date>>",
    "list<json>",
    "map<binary>",
    "Own",
    "list<Own>",
    "map<Own>",
    "Mode",
    "list<Mode>",
];

/// A field that is sound on its own, most of the time.
fn field() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::json;
    let flags = || prop::collection::vec(select(["required", "nullable"].as_slice()), 0..2);
    let rest = move || {
        (
            flags(),
            prop::option::weighted(0.2, select(VALUES.as_slice())),
            prop::option::weighted(0.1, Just("gone")),
        )
    };
    let with = |mut field: serde_json::Value,
                (flags, text, deprecated): (Vec<&str>, Option<&str>, Option<&str>)| {
        for flag in flags {
            field[flag] = json!(true);
        }
        field["description"] = json!(text.unwrap_or("It is something."));
        if let Some(reason) = deprecated {
            field["deprecated"] = json!(reason);
        }
        field
    };
    let plain = (select(TYPES.as_slice()), rest())
        .prop_map(move |(kind, rest)| with(json!({ "type": kind }), rest));
    let secret = (select(&TYPES[..7]), rest())
        .prop_map(move |(kind, rest)| with(json!({ "type": kind, "sensitive": true }), rest));
    let values =
        prop::collection::btree_map(select(NAMES.as_slice()), select(VALUES.as_slice()), 1..4);
    let text = (values, rest())
        .prop_map(move |(values, rest)| with(json!({ "type": "string", "values": values }), rest));
    let numbers = prop::collection::btree_map(
        any::<i32>().prop_map(|n| n.to_string()),
        Just("It is a number."),
        1..4,
    );
    let number = (numbers, rest()).prop_map(move |(values, rest)| {
        with(json!({ "type": "list<int32>", "values": values }), rest)
    });
    prop_oneof![6 => plain, 1 => secret, 1 => text, 1 => number].prop_recursive(
        3,
        12,
        4,
        move |inner| {
            let shape = select(["object", "list<object>", "map<object>"].as_slice());
            (shape, fields(inner), rest()).prop_map(move |(kind, fields, rest)| {
                with(json!({ "type": kind, "fields": fields }), rest)
            })
        },
    )
}

fn fields(
    field: impl Strategy<Value = serde_json::Value>,
) -> impl Strategy<Value = serde_json::Value> {
    let entries = prop::collection::btree_map(select(NAMES.as_slice()), field, 1..5);
    entries.prop_map(|entries| serde_json::json!(entries))
}

/// An endpoint that a person could have written.
pub fn endpoint() -> impl Strategy<Value = String> {
    let own = (
        fields(field()),
        fields(field()),
        fields(field()),
        any::<bool>(),
    );
    own.prop_map(|(own, body, response, deprecated)| {
        let mut endpoint = serde_json::json!({
            "operation": "OpenBox",
            "summary": "Opens a box.",
            "page": { "title": "It", "address": "https://docs.acme.example/" },
            "endpoint": "POST /",
            "types": {
                "Own": { "description": "Its own.", "fields": own },
                "Mode": { "description": "A mode.", "values": { "slow": "Slowly.", "fast": "Fast." } },
            },
            "body": body,
            "response": { "body": response },
        });
        if deprecated {
            endpoint["deprecated"] = "It is old.".into();
        }
        endpoint.to_string()
    })
}
