//! Types as pages write them.

use cloudbind_pages::types::{Type, name_prefix, parse, parse_name, prefix, says_only_number};

fn shown(kind: Option<Type>) -> String {
    kind.map_or("nothing".to_owned(), |kind| kind.to_string())
}

#[test]
fn cells_that_hold_a_type() {
    let cases = [
        ("String", "string"),
        ("string", "string"),
        ("str", "string"),
        ("char", "string"),
        ("Enum", "string"),
        ("String enum", "string"),
        ("Integer", "integer"),
        ("int", "integer"),
        ("Int32", "int32"),
        ("Int64", "int64"),
        ("Long", "int64"),
        ("Short", "int16"),
        ("Uint64", "uint64"),
        ("Number", "float"),
        ("Float", "float"),
        ("Double", "float"),
        ("BigDecimal", "decimal"),
        ("Boolean", "boolean"),
        ("Bool", "boolean"),
        ("Timestamp ISO8601", "timestamp"),
        ("Timestamp", "timestamp"),
        ("DateTime", "timestamp"),
        ("Date", "date"),
        ("Binary", "binary"),
        ("File", "file"),
        ("Object", "object"),
        ("JSON Object", "object"),
        ("json", "json"),
        ("Array", "list<json>"),
        ("Array of strings", "list<string>"),
        ("Array of String", "list<string>"),
        ("Array of objects", "list<object>"),
        ("Array of Lamp objects", "list<Lamp>"),
        ("Array of Lamp", "list<Lamp>"),
        ("Array of [Lamp](lamp.md#a(b)) objects", "nothing"),
        (
            "Array of [Lamp](https://x.example/lamp) objects",
            "list<Lamp>",
        ),
        ("Array of [ Lamp ](lamp) objects", "list<Lamp>"),
        ("[Lamp](#lamp)", "Lamp"),
        ("[Lamp](#lamp) object", "Lamp"),
        ("Array<Lamp>", "list<Lamp>"),
        ("Array of <Lamp> objects", "list<Lamp>"),
        ("Array of arrays", "list<list<json>>"),
        ("Array of Array of String", "list<list<string>>"),
        ("Array<Array<Lamp>>", "list<list<Lamp>>"),
        ("List<String>", "list<string>"),
        ("List <String>", "list<string>"),
        ("List of Lamp", "list<Lamp>"),
        ("List [Lamp]", "list<Lamp>"),
        ("List(Object)", "list<object>"),
        ("String[]", "list<string>"),
        ("[]string", "list<string>"),
        ("String array", "list<string>"),
        ("Object list", "list<object>"),
        ("Array String", "list<string>"),
        ("Map<String,String>", "map<string>"),
        ("Map<String, Lamp>", "map<Lamp>"),
        ("Map<String,Lamp object>", "map<Lamp>"),
        ("Map<String,Array<Lamp>>", "map<list<Lamp>>"),
        ("Map<String,Object>", "map<object>"),
        ("map[string]string", "map<string>"),
        ("Map", "map<json>"),
        ("Lamp object", "Lamp"),
        ("lamp_spec object", "lamp_spec"),
        ("Array of Date objects", "list<Date>"),
        ("字符串", "string"),
        ("字符串类型", "string"),
        ("整数", "integer"),
        ("整型", "integer"),
        ("长整型", "int64"),
        ("布尔", "boolean"),
        ("布尔值", "boolean"),
        ("浮点数", "float"),
        ("数组", "list<json>"),
        ("对象", "object"),
        ("字符串数组", "list<string>"),
        ("对象数组", "list<object>"),
        ("Lamp数组", "nothing"),
        ("Lamp对象", "Lamp"),
        ("Array of Lamp 数组", "list<Lamp>"),
        ("String.", "string"),
        ("", "nothing"),
        ("Lamp", "nothing"),
        ("String or Integer", "nothing"),
        ("The id of the lamp", "nothing"),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, wanted)| (text, wanted, shown(parse(text))))
        .filter(|(_, wanted, got)| *wanted != got)
        .map(|(text, wanted, got)| format!("{text:?} is {got}, not {wanted}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_lone_word_is_a_name_only_where_a_type_stands() {
    assert_eq!(shown(parse_name("LampDetail")), "LampDetail");
    assert_eq!(shown(parse_name("lamp_detail")), "lamp_detail");
    assert_eq!(shown(parse_name("LampDetail[]")), "list<LampDetail>");
    assert_eq!(shown(parse_name("Lamp数组")), "list<Lamp>");
    assert_eq!(shown(parse_name("Integer")), "integer");
    assert_eq!(shown(parse_name("Which lamp")), "nothing");
    assert_eq!(shown(parse_name("\u{202e}pmaL")), "nothing");
    assert_eq!(shown(parse_name("*/ Lamp")), "nothing");
}

#[test]
fn a_type_ends_where_the_next_cell_begins() {
    let cases = [
        ("Integer Async task id", "integer", "Async task id"),
        (
            "List<String> All the names",
            "list<string>",
            "All the names",
        ),
        (
            "Array of Filter Filter list to apply",
            "list<Filter>",
            "Filter list to apply",
        ),
        ("Array of String Lamp ids", "list<string>", "Lamp ids"),
        ("Array of Lamp objects Lamps", "list<Lamp>", "Lamps"),
        (
            "Array of Lamp Objects of the room",
            "list<Lamp>",
            "Objects of the room",
        ),
        ("Timestamp ISO8601 When", "timestamp", "When"),
        ("Map<String,String> Labels", "map<string>", "Labels"),
        ("Lamp object What it is", "Lamp", "What it is"),
        ("String list of names", "string", "list of names"),
        ("整数 灯的数量", "integer", "灯的数量"),
        ("Array of integers", "list<integer>", ""),
    ];
    for (text, kind, rest) in cases {
        let (got, end) = prefix(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(
            (got.to_string().as_str(), text[end..].trim()),
            (kind, rest),
            "{text}"
        );
    }
    assert_eq!(prefix("Lamp What it is"), None);
    assert_eq!(
        name_prefix("Lamp What it is").map(|(kind, end)| (kind.to_string(), end)),
        Some(("Lamp".to_owned(), 4))
    );
}

#[test]
fn a_number_that_may_be_whole_is_told_apart() {
    assert!(says_only_number("Number"));
    assert!(says_only_number("Array of numbers"));
    assert!(!says_only_number("Integer"));
}

#[test]
fn a_type_that_nests_without_end_is_no_type() {
    let text = "Array of ".repeat(100_000);
    assert_eq!(parse(&text), None);
    assert_eq!(parse(&"List<".repeat(100_000)), None);
    assert_eq!(parse(&"[".repeat(100_000)), None);
    assert_eq!(parse_name(&format!("Lamp{}", "[]".repeat(100_000))), None);
}
