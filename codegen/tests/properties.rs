//! No input makes the generator panic or dawdle, and whatever it accepts becomes Rust.

#![allow(missing_docs, reason = "a test has no callers")]

mod fixture;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use cloudbind_codegen::{GenerateError, Options, Sources};
use fixture::Fixture;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Far more than any file needs, so that a busy machine fails no test.
const LONGEST: Duration = Duration::from_secs(20);

/// Specifications of one endpoint each: those of this checkout, and the fixtures.
static SPECIFICATIONS: LazyLock<Vec<Vec<(String, String)>>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let whole = texts(&Sources::read(&root).unwrap_or_else(|error| panic!("{error}")));
    let folder = |path: &str| Path::new(path).parent().map(Path::to_owned);
    let endpoints = whole.iter().filter(|(path, _)| path.matches('/').count() == 2 && !path.ends_with("/service.yaml"));
    let mut all: Vec<Vec<(String, String)>> = endpoints
        .map(|(endpoint, _)| {
            let needed = |path: &str| folder(path).as_deref() == folder(endpoint).as_deref().and_then(Path::parent) || folder(path) == folder(endpoint);
            whole.iter().filter(|(path, _)| needed(path)).cloned().collect()
        })
        .collect();
    all.extend(Fixture::all().iter().map(|fixture| texts(&fixture.sources())));
    all
});

/// What is as it is in the checkout is accepted; otherwise the properties would say little.
#[test]
fn the_checks_themselves_accept_what_is_sound() {
    for specification in SPECIFICATIONS.iter() {
        check(&around(specification, usize::MAX, b""));
    }
    for fixture in Fixture::all() {
        assert!(!fixture.files().is_empty());
    }
}

fn texts(sources: &Sources) -> Vec<(String, String)> {
    sources.iter().map(|(path, bytes)| (path.to_owned(), String::from_utf8_lossy(bytes).into_owned())).collect()
}

/// A change of a text.
#[derive(Debug, Clone)]
enum Mutation {
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
    "", "null", "~", "true", "no", "0", "-1", "01", "1e3", "1e999", ".nan", ".inf", "0x10", "4294967296", "99999999999999999999", "[]", "{}",
    "[a, a]", "{a: b}", "[[[[[[]]]]]]", "*a", "&a x", "&a [*a]", "!!int x", "!custom {}", "|", ">-", "'", "\"", "\"\\u0000\"", "<<", "?", "- a",
    "string", "int32", "uint64", "decimal", "binary", "json", "object", "list<object>", "map<list<int64>>", "list<", "Vec", "new", "r#type",
    "POST /{id}/{id}", "`a ``b`",
];

const KEYS: [&str; 42] = [
    "operation", "summary", "description", "page", "endpoint", "path", "query", "header", "body", "payload", "response", "success", "error_codes",
    "error_statuses", "types", "examples", "request", "status", "idempotent", "rate_limit", "constant_headers", "type", "fields", "values",
    "required", "nullable", "sensitive", "deprecated", "default", "minimum", "max_items", "pattern", "rename", "type_name", "from", "name",
    "self", "Self", "Vec", "new", "1", "ünïcode",
];

fn mutation() -> impl Strategy<Value = Mutation> {
    let value = || prop_oneof![select(VALUES.as_slice()).prop_map(str::to_owned), any::<String>(), any::<f64>().prop_map(|n| n.to_string())];
    let key = || prop_oneof![4 => select(KEYS.as_slice()).prop_map(str::to_owned), 1 => any::<String>()];
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

fn mutated(text: &str, mutation: &Mutation) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let count = lines.len();
    if count == 0 {
        return String::new();
    }
    let parts = |line: &str| {
        let indent = line.len() - line.trim_start_matches([' ', '-']).len();
        let (key, value) = line[indent..].split_once(": ").unwrap_or((&line[indent..], ""));
        (line[..indent].to_owned(), key.trim_end_matches(':').to_owned(), value.to_owned())
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
fn tree() -> impl Strategy<Value = String> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let leaf = prop_oneof![
        select(VALUES.as_slice()).prop_map(move |value| quoted(value)),
        select(KEYS.as_slice()).prop_map(move |value| quoted(value)),
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
    "Id", "Name", "type", "Self", "gen", "a-b", "2x", "request", "object", "out", "value", "codec", "VPCId", "IPv6", "Size", "Kind", "Tags", "Item",
    "async", "X-Y.z",
];

/// The first of them can be sensitive.
const TYPES: [&str; 25] = [
    "string", "list<list<int64>>", "boolean", "int32", "int64", "uint64", "float", "decimal", "timestamp", "epoch_seconds", "epoch_milliseconds", "date",
    "binary", "json", "list<string>", "map<string>", "list<Own>", "map<list<date>>", "list<json>", "map<binary>", "Own", "list<Own>",
    "map<Own>", "Mode", "list<Mode>",
];

/// A field that is sound on its own, most of the time.
fn field() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::json;
    let flags = || prop::collection::vec(select(["required", "nullable"].as_slice()), 0..2);
    let rest = move || (flags(), prop::option::weighted(0.2, select(VALUES.as_slice())), prop::option::weighted(0.1, Just("gone")));
    let with = |mut field: serde_json::Value, (flags, text, deprecated): (Vec<&str>, Option<&str>, Option<&str>)| {
        flags.into_iter().for_each(|flag| field[flag] = json!(true));
        field["description"] = json!(text.unwrap_or("It is something."));
        if let Some(reason) = deprecated {
            field["deprecated"] = json!(reason);
        }
        field
    };
    let plain = (select(TYPES.as_slice()), rest()).prop_map(move |(kind, rest)| with(json!({ "type": kind }), rest));
    let secret = (select(&TYPES[..7]), rest()).prop_map(move |(kind, rest)| with(json!({ "type": kind, "sensitive": true }), rest));
    let values = prop::collection::btree_map(select(NAMES.as_slice()), select(VALUES.as_slice()), 1..4);
    let text = (values, rest()).prop_map(move |(values, rest)| with(json!({ "type": "string", "values": values }), rest));
    let numbers = prop::collection::btree_map(any::<i32>().prop_map(|n| n.to_string()), Just("It is a number."), 1..4);
    let number = (numbers, rest()).prop_map(move |(values, rest)| with(json!({ "type": "list<int32>", "values": values }), rest));
    prop_oneof![6 => plain, 1 => secret, 1 => text, 1 => number].prop_recursive(3, 12, 4, move |inner| {
        let shape = select(["object", "list<object>", "map<object>"].as_slice());
        (shape, fields(inner), rest()).prop_map(move |(kind, fields, rest)| with(json!({ "type": kind, "fields": fields }), rest))
    })
}

fn fields(field: impl Strategy<Value = serde_json::Value>) -> impl Strategy<Value = serde_json::Value> {
    let entries = prop::collection::btree_map(select(NAMES.as_slice()), field, 1..5);
    entries.prop_map(|entries| serde_json::json!(entries))
}

/// An endpoint that a person could have written.
fn endpoint() -> impl Strategy<Value = String> {
    let own = (fields(field()), fields(field()), fields(field()), any::<bool>());
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

/// A specification around a text, which stands in the place of one of its files.
fn around(specification: &[(String, String)], replaced: usize, bytes: &[u8]) -> Sources {
    let mut sources = Sources::new();
    for (index, (path, text)) in specification.iter().enumerate() {
        sources.insert(path.clone(), if index == replaced { bytes } else { text.as_bytes() });
    }
    sources
}

/// Runs the generator, and looks at what it made.
fn check(sources: &Sources) {
    let begin = Instant::now();
    let result = cloudbind_codegen::files(sources, &[], &Options { example_path: Some("x".to_owned()), ..Options::default() });
    assert!(begin.elapsed() < LONGEST, "it took {:?}", begin.elapsed());
    let files = match result {
        Ok(files) => files,
        Err(GenerateError::Specification(error)) => {
            assert!(!error.problems().is_empty());
            return;
        }
        Err(other) => panic!("{other}"),
    };
    let mut types = BTreeSet::new();
    for file in files {
        let syntax = syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}\n{}", file.path, file.text));
        let folder = Path::new(&file.path).parent().map(Path::to_owned).unwrap_or_default();
        for item in &syntax.items {
            for name in names(item) {
                assert!(types.insert((folder.clone(), name.clone())), "{}: `{name}` twice\n{}", file.path, file.text);
            }
        }
    }
}

/// What an item names that nothing else beside it may be called: itself, and what is in it.
fn names(item: &syn::Item) -> Vec<String> {
    let inside = |owner: &syn::Ident, names: &mut dyn Iterator<Item = String>| {
        let mut all = vec![owner.to_string()];
        all.extend(names.map(|name| format!("{owner}::{name}")));
        all
    };
    match item {
        syn::Item::Struct(item) => {
            inside(&item.ident, &mut item.fields.iter().filter_map(|field| Some(format!("field {}", field.ident.as_ref()?))))
        }
        syn::Item::Enum(item) => inside(&item.ident, &mut item.variants.iter().map(|variant| variant.ident.to_string())),
        syn::Item::Impl(item) if item.trait_.is_none() => {
            let owner = &item.self_ty;
            let functions = item.items.iter().filter_map(|member| match member {
                syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                _ => None,
            });
            functions.map(|name| format!("{}::fn {name}", quote::quote!(#owner))).collect()
        }
        _ => Vec::new(),
    }
}

/// 256 cases each, unless `PROPTEST_CASES` says otherwise.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..2048), which in any::<Index>(), file in any::<Index>()) {
        let specification = which.get(&SPECIFICATIONS);
        check(&around(specification, file.index(specification.len()), &bytes));
    }

    #[test]
    fn any_tree_is_survived(tree in tree(), which in any::<Index>(), file in any::<Index>()) {
        let specification = which.get(&SPECIFICATIONS);
        check(&around(specification, file.index(specification.len()), tree.as_bytes()));
    }

    #[test]
    fn any_plausible_endpoint_is_survived(endpoint in endpoint()) {
        let mut sources = Sources::new();
        sources.insert("acme/vendor.yaml", include_str!("fixtures/vendor.yaml"));
        sources.insert("acme/store/service.yaml", include_str!("fixtures/service.yaml"));
        sources.insert("acme/store/open_box.yaml", endpoint);
        check(&sources);
    }

    #[test]
    fn any_change_is_survived(mutations in prop::collection::vec(mutation(), 1..6), which in any::<Index>(), file in any::<Index>()) {
        let specification = which.get(&SPECIFICATIONS);
        let file = file.index(specification.len());
        let text = mutations.iter().fold(specification[file].1.clone(), |text, mutation| mutated(&text, mutation));
        check(&around(specification, file, text.as_bytes()));
    }
}
