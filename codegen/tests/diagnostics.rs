//! The text of each problem: where it is, the line with a marker, and what to do.

#![allow(missing_docs, reason = "a test has no callers")]

use cloudbind_codegen::Sources;

const VENDOR: &str = include_str!("fixtures/vendor.yaml");
const SERVICE: &str = include_str!("fixtures/service.yaml");
const ENDPOINT: &str = "\
operation: OpenBox
summary: Opens a box.
page: { title: Open, address: https://docs.acme.example/open }
endpoint: POST /boxes/{id}/open
path:
  id: { type: string, required: true, description: Id of the box. }
";
const FILE: &str = "acme/store/open_box.yaml";

/// A specification without problems.
fn sound() -> Sources {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", VENDOR);
    sources.insert("acme/store/service.yaml", SERVICE);
    sources.insert(FILE, ENDPOINT);
    sources
}

/// The same with another file.
fn with(file: &str, text: impl Into<Vec<u8>>) -> Sources {
    let mut sources = sound();
    sources.insert(file, text);
    sources
}

/// The endpoint with more below it.
fn more(text: &str) -> Sources {
    with(FILE, format!("{ENDPOINT}{text}"))
}

/// The endpoint with something else in it.
fn instead(of: &str, text: &str) -> Sources {
    assert!(ENDPOINT.contains(of), "{of}");
    with(FILE, ENDPOINT.replace(of, text))
}

/// The endpoint with one parameter in its body.
fn parameter(text: &str) -> Sources {
    more(&format!(
        "body:\n  Count:\n    description: A count.\n{text}"
    ))
}

fn report(sources: &Sources) -> String {
    match cloudbind_codegen::read(sources) {
        Ok(_) => "no problem".to_owned(),
        Err(error) => error.to_string(),
    }
}

macro_rules! problems {
    ($($name:ident: $sources:expr;)*) => {$(
        #[test]
        fn $name() {
            let report = report(&$sources);
            insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report) });
        }
    )*};
}

#[test]
fn a_sound_specification_has_no_problem() {
    assert_eq!(report(&sound()), "no problem");
}

// The format.
problems! {
    unknown_key: more("sumary: Twice.\n");
    unknown_key_in_braces: more("body:\n  Count: { type: int32, description: A count, or none. }\n");
    unknown_key_far_from_all: parameter("    type: int32\n    flavour: sweet\n");
    missing_key: instead("summary: Opens a box.\n", "");
    missing_key_in_braces: instead("title: Open, ", "");
    wrong_kind: instead("Opens a box.", "{ text: Opens a box. }");
    wrong_kind_of_scalar: instead("Opens a box.", "true");
    wrong_kind_number: instead("Opens a box.", "1.10");
    wrong_kind_of_list: more("notes: Only one.\n");
    nothing_where_a_mapping_belongs: more("body:\n");
    wrong_word: with("acme/vendor.yaml", VENDOR.replace("auth-token", "auth-tokens"));
    huge_number: parameter("    type: uint64\n    default: 99999999999999999999\n");
    larger_than_its_place: more("rate_limit: { requests: 99999999999, seconds: 1 }\n");
    no_number: parameter("    type: float\n    maximum: .inf\n");
    carriage_returns: with(FILE, ENDPOINT.replace('\n', "\r\n") + "sumary: Twice.\r\nidempotent:\r\n");
    only_a_comment: with(FILE, "# nothing\n");
    list_instead_of_a_file: with(FILE, "- operation: OpenBox\n");
}

// YAML.
problems! {
    yaml_syntax: instead("Opens a box.", "Opens a box: the large one.");
    unclosed_bracket: more("notes: [one, two\nidempotent: true\n");
    tab_indentation: more("body:\n\tCount: { type: int32, description: A count. }\n");
    uneven_indentation: more("body:\n    Count:\n      type: int32\n     description: A count.\n");
    alias_bomb: more(&laughs());
    unknown_alias: more("notes: *all\n");
    deep_nesting: more(&format!("notes: {}{}\n", "[".repeat(5000), "]".repeat(5000)));
    merge_key: more("body:\n  Count: &count { type: int32, description: A count. }\n  Other:\n    <<: *count\n");
    key_twice: more("summary: Again.\n");
    not_utf8: with(FILE, [ENDPOINT.as_bytes(), b"notes: [caf\xe9]\n"].concat());
    several_documents: more("---\noperation: CloseBox\n");
    key_that_is_a_list: more("? [a, b]\n: c\n");
    invisible_characters: more("description: \"bell \\a and \\u202E turned\"\n");
    file_too_large: with(FILE, format!("{ENDPOINT}description: {}\n", "long ".repeat(1_000_000)));
}

/// Each list holds the one before it nine times: a billion laughs.
fn laughs() -> String {
    let line = |(name, before): (char, char)| {
        let aliases = vec![format!("*{before}"); 9].join(", ");
        format!("  {}: &{name} [{aliases}]\n", name.to_ascii_uppercase())
    };
    let lines: Vec<String> = ('b'..='i').zip('a'..).map(line).collect();
    format!(
        "body:\n  A: &a {{ type: string, description: ha }}\n{}",
        lines.concat()
    )
}

// Files.
problems! {
    empty_specification: Sources::new();
    missing_vendor_file: { let mut sources = Sources::new(); sources.insert("acme/store/service.yaml", SERVICE); sources };
    missing_service_file: with("acme/shop/close_box.yaml", ENDPOINT.replace("OpenBox", "CloseBox"));
    file_in_no_place: with("acme/store/old/close_box.yaml", ENDPOINT);
    file_of_another_ending: with("acme/store/close_box.yml", ENDPOINT);
    file_of_another_name: with("acme/store/openbox.yaml", ENDPOINT);
    folder_that_is_no_module: { let mut sources = with("acme/Big Store/service.yaml", SERVICE); sources.insert("acme/Big Store/open_box.yaml", ENDPOINT); sources };
    bad_host: with("acme/vendor.yaml", VENDOR.replace("\"{service}.{region}", "\"https://{service}.{zone}"));
    no_signing: with("acme/vendor.yaml", VENDOR.replace("[sdk-hmac-sha256, auth-token]", "[]"));
}

// Regions, hosts and credentials.
problems! {
    identity_host_of_any_service: vendor("hosts:\n", "hosts:\n  identity: \"{service}.acme.example\"\n");
    identity_host_of_an_unknown_region: vendor("hosts:\n", "regions: { north-1: The far north }\nhosts:\n  identity: iam.acme.example\n  identity_regions: { nort-1: iam.north.acme.example }\n");
    region_that_the_vendor_has_not: { let mut sources = vendor("hosts:\n", "regions: { south-1: The far south }\nhosts:\n"); sources.insert("acme/store/service.yaml", SERVICE.replace("[north-1]", "[south-1, moon]")); sources };
    region_twice: with("acme/store/service.yaml", SERVICE.replace("[north-1]", "[north-1, north-1]"));
    host_of_a_region_that_does_not_serve: with("acme/store/service.yaml", format!("{SERVICE}region_hosts: {{ south-1: store.south.acme.example }}\n"));
    source_that_is_unknown: more_of_vendor("credentials: [environment, profile]\n");
    source_twice: more_of_vendor("credentials: [environment, environment]\n");
    source_without_facts: more_of_vendor("credentials: [profile-file, instance-metadata, web-identity]\n");
    environment_without_variables: vendor("  secret_key: ACME_SECRET_KEY\n", "credentials: [environment]\n");
    profile_that_nothing_uses: more_of_vendor("metadata_server: openstack-security-key\nprofile: { paths: [~/.acme], sections: [default], access_key_id: id, secret_key: key }\n");
    profile_without_paths: more_of_vendor("credentials: [profile-file]\nprofile: { paths: [], sections: [], access_key_id: id, secret_key: key }\n");
    profile_of_a_relative_path: more_of_vendor("credentials: [profile-file]\nprofile: { paths: [~/.acme, .acme/credentials], sections: [default], access_key_id: id, secret_key: key }\n");
}

/// The vendor with something else in it.
fn vendor(of: &str, text: &str) -> Sources {
    assert!(VENDOR.contains(of), "{of}");
    with("acme/vendor.yaml", VENDOR.replace(of, text))
}

/// The vendor with more below it.
fn more_of_vendor(text: &str) -> Sources {
    with("acme/vendor.yaml", format!("{VENDOR}{text}"))
}

// Classes of errors.
problems! {
    class_that_is_unknown: more("error_codes:\n  BoxNotFound: { class: not-found, description: There is none. }\n");
    family_with_a_dot_at_its_end: vendor("errors:\n", "errors:\n  families: { Limit.: throttled, \"\": invalid }\n");
    family_and_code_of_two_classes: with("acme/vendor.yaml", VENDOR.replace("errors:\n", "errors:\n  families: { Limit: throttled }\n") + "error_codes:\n  Limit: { class: denied, description: Too much. }\n");
    endpoints_that_differ_about_a_class: {
        let mut sources = more("error_codes:\n  BoxIsOpen: { class: conflict, description: It is open. }\n");
        let other = ENDPOINT.replace("OpenBox", "LockBox");
        sources.insert("acme/store/lock_box.yaml", other + "error_codes:\n  BoxIsOpen:\n    class: invalid\n    description: It is open.\n");
        sources
    };
}

// Client tokens.
problems! {
    client_token_that_is_required: more("body:\n  Token: { type: string, required: true, client_token: true, description: A token. }\n");
    client_token_that_is_no_text: more("body:\n  Token: { type: int64, client_token: true, description: A token. }\n  Mode: { type: string, client_token: true, description: A mode., values: { a: A. } }\n");
    client_token_twice: more("header:\n  X-Token: { type: string, client_token: true, description: A token. }\nbody:\n  Token: { type: string, client_token: true, description: A token. }\n");
    client_token_in_the_path: instead("required: true, ", "required: true, client_token: true, ");
    client_token_that_the_client_has: more("header:\n  X-Token: { from: project_id, client_token: true, description: A token. }\n");
    client_token_in_an_object: parameter("    type: object\n    fields: { Id: { type: string, client_token: true, description: Id. } }\n");
    client_token_as_a_payload: more("payload: { type: json, client_token: true, description: All. }\n");
    client_token_in_a_response: more("response:\n  body:\n    Token: { type: string, client_token: true, description: A token. }\n");
}

// Types.
problems! {
    unknown_type: parameter("    type: integer32\n");
    unknown_type_with_a_near_name: parameter("    type: list<Strin>\n");
    unknown_type_of_the_specification: more("types:\n  Shelf: { description: A shelf., fields: { Id: { type: string, description: Id. } } }\nbody:\n  Shelf: { type: list<Shelve>, description: The shelf. }\n");
    unclosed_type: parameter("    type: list<string\n");
    missing_type: parameter("    required: true\n");
    object_without_fields: parameter("    type: list<object>\n");
    fields_without_object: parameter("    type: string\n    fields: { Id: { type: string, description: Id. } }\n");
    values_of_a_boolean: parameter("    type: boolean\n    values: { true: It is so. }\n");
    type_that_is_nothing: more("types:\n  Shelf: { description: A shelf. }\n");
    type_of_a_small_letter: more("types:\n  shelf: { description: A shelf., values: { a: A. } }\n");
    object_in_a_query: more("query:\n  Filter: { type: object, description: A filter., fields: { Id: { type: string, description: Id. } } }\n");
    map_in_a_response_header: more("response:\n  header:\n    X-All: { type: map<string>, description: All. }\n");
    null_in_a_header: more("header:\n  X-Trace: { type: string, nullable: true, description: A trace. }\n");
    header_of_no_name: more("header:\n  X Trace: { type: string, description: A trace. }\n");
    sensitive_object: parameter("    type: json\n    sensitive: true\n");
    client_value_in_an_object: parameter("    type: object\n    fields: { Id: { from: project_id, description: Id. } }\n");
    body_and_payload: more("body:\n  Count: { type: int32, description: A count. }\npayload: { type: binary, description: All. }\n");
}

// Names.
problems! {
    two_fields_with_one_name: more("body:\n  BoxId: { type: string, description: One. }\n  box_id: { type: string, description: Other. }\n");
    two_parameters_with_one_name: more("query:\n  Id: { type: string, description: Another. }\n");
    field_called_as_the_constructor: more("body:\n  New: { type: string, description: Something new. }\n");
    two_types_with_one_name: more("types:\n  OpenBoxMode: { description: One., values: { a: A. } }\nbody:\n  Mode: { type: string, description: Other., values: { b: B. } }\n");
    type_called_as_an_operation: with("acme/store/service.yaml", format!("{SERVICE}types:\n  OpenBoxResponse: {{ description: A response., values: {{ a: A. }} }}\n"));
    type_in_two_files: { let mut sources = with("acme/store/types.yaml", "types: { Colour: { values: { red: As a rose. } } }\n"); sources.insert("acme/store/service.yaml", format!("{SERVICE}types: {{ Colour: {{ values: {{ blue: As the sky. }} }} }}\n")); sources };
    types_file_with_other_keys: with("acme/store/types.yaml", "types: {}\nhost: store\n");
    type_of_a_reserved_name: more("types:\n  Vec: { description: A vector., values: { a: A. } }\n");
    type_called_as_what_another_requires: more("types:\n  Tag: { description: A tag., fields: { Key: { type: string, required: true, description: Key. } } }\n  TagRequired: { description: Other., values: { a: A. } }\n");
    string_value_twice: parameter("    type: string\n    values:\n      on: It is on.\n      off: It is off.\n      on: It is still on.\n");
    string_values_with_one_name: parameter("    type: string\n    values:\n      fast: It is fast.\n      FAST: It is fast too.\n");
    value_called_unknown: parameter("    type: string\n    values:\n      unknown: Nobody knows.\n");
    integer_value_twice: parameter("    type: int32\n    values:\n      0: { name: Off, description: It is off. }\n      1: { name: On, description: It is on. }\n      0: { name: Out, description: It is out. }\n");
    integer_value_of_other_digits: parameter("    type: int32\n    values:\n      1: { name: On, description: It is on. }\n      01: { name: In, description: It is in. }\n");
    integer_value_of_too_many_bits: parameter("    type: int32\n    values:\n      4294967296: { name: Large, description: It is large. }\n");
    text_among_integers: parameter("    type: int64\n    values:\n      on: It is on.\n");
    error_code_twice: more("error_codes:\n  BoxNotFound: There is none.\n  BoxIsOpen: It is open.\n  BoxNotFound: There is still none.\n");
    error_codes_with_one_name: more("error_codes:\n  Box.NotFound: There is none.\n  BoxNotFound: There is still none.\n");
    error_code_called_as_a_status: more("error_codes:\n  NotFound: There is none.\nerror_statuses:\n  404: There is none.\n");
    rename_that_is_no_name: parameter("    type: string\n    rename: theCount\n");
    operation_that_is_no_name: instead("OpenBox", "open-box");
}

// Rules.
problems! {
    upside_down_range: parameter("    type: int32\n    minimum: 5\n    maximum: 1\n");
    upside_down_length: parameter("    type: string\n    min_length: 5\n    max_length: 1\n");
    rule_of_another_type: parameter("    type: string\n    maximum: 5\n");
    bad_pattern: parameter("    type: string\n    pattern: '[a-z'\n");
    default_outside_its_range: parameter("    type: int32\n    minimum: 1\n    maximum: 10\n    default: 11\n");
    default_of_another_type: parameter("    type: int32\n    default: many\n");
    default_not_among_its_values: parameter("    type: string\n    default: often\n    values: { once: One time., twice: Two times. }\n");
    default_not_among_the_values_of_a_shared_type: with_shared_type("default: purple");
}

fn with_shared_type(rule: &str) -> Sources {
    let mut sources = parameter(&format!("    type: Colour\n    {rule}\n"));
    sources.insert("acme/store/service.yaml", format!("{SERVICE}types:\n  Colour: {{ description: A colour., values: {{ red: As a rose. }} }}\n"));
    sources
}

// Bindings.
problems! {
    placeholder_without_parameter: instead("/{id}/open", "/{id}/{lid}");
    parameter_without_placeholder: instead("/{id}/open", "/open");
    placeholder_twice: instead("/{id}/open", "/{id}/{id}");
    placeholder_that_is_part_of_a_segment: instead("/{id}/open", "/box-{id}/open");
    path_parameter_that_is_not_required: instead("required: true, ", "");
    bad_method: instead("POST", "post");
    path_without_a_slash: instead("POST /boxes", "POST boxes");
    query_in_the_path: instead("/{id}/open", "/{id}/open?force=1");
    no_endpoint: instead("endpoint: POST /boxes/{id}/open\n", "");
    success_that_is_none: more("success:\n  404: There is no box.\n");
    status_that_is_none: more("error_statuses:\n  4xx: The caller's fault.\n  \"0404\": Not found.\n");
    limit_of_nothing: more("rate_limit: { requests: 0, seconds: 1 }\n");
    constant_header_of_two_lines: more("constant_headers: { X-Two: \"a\\nb\" }\n");
}

// Examples.
problems! {
    example_of_another_type: example("request: { id: box-1, Count: many }");
    example_deep_inside: example("request: { id: box-1, Tags: [{ Key: a }, { Key: 5 }] }");
    example_without_what_is_required: example("request: { Count: 1 }");
    example_with_an_unknown_member: example("request: { id: box-1, Colour: red }");
    example_with_an_unknown_value: example("request: { id: box-1, Mode: often }");
    example_of_an_undocumented_status: example("request: { id: box-1 }\n    status: 201");
    faults_that_do_not_show: example("request: { id: box-1 }\n    response: { At: 2024-11-12T08:00:00Z }\n    faults: [It looks wrong.]");
    example_response_of_another_type: example("request: { id: box-1 }\n    response: { At: yesterday }");
}

fn example(text: &str) -> Sources {
    more(&format!(
        "\
body:
  Count: {{ type: int32, description: A count. }}
  Mode: {{ type: string, description: How often., values: {{ once: One time. }} }}
  Tags:
    type: list<object>
    description: Tags.
    fields: {{ Key: {{ type: string, required: true, description: Key. }} }}
response:
  body:
    At: {{ type: timestamp, description: When. }}
examples:
  - title: It shows a problem
    {text}
"
    ))
}

/// What a hostile file holds does not reach the terminal as it is.
#[test]
fn a_report_controls_no_terminal() {
    for text in [
        "summary: \u{1b}[31m red\n",
        "sum\u{1b}ary: red\n",
        "summary: \"\\e[31m red\"\n",
        "\u{202e}: red\n",
    ] {
        let report = report(&with(FILE, text));
        assert!(!report.contains(['\u{1b}', '\u{202e}']), "{report:?}");
    }
}

/// A file that a program made may have a million problems; a report has an end.
#[test]
fn a_report_has_an_end() {
    let keys: Vec<String> = (0..5_000).map(|n| format!("key_{n}: {n}\n")).collect();
    let report = report(&more(&keys.concat()));
    assert!(
        report.contains("… and 4500 more")
            && report.ends_with("5000 problems in the specification")
    );
}

/// One run says everything: in the order of files, and in each in the order of lines.
#[test]
fn many_problems_come_at_once() {
    let mut sources = parameter("    type: strin\n    minimum: 3\n");
    sources.insert("acme/vendor.yaml", VENDOR.replace("title:", "titel:"));
    sources.insert(
        "acme/store/service.yaml",
        format!("{SERVICE}region_hosts:\n  north-1: https://north\nregion: x\n"),
    );
    sources.insert(
        "acme/store/close_box.yaml",
        ENDPOINT.replace("OpenBox", "CloseBox") + "notes: [a, [b]]\nidempotent: maybe\n",
    );
    sources.insert("other/vendor.yaml", "title: [\n");
    sources.insert(
        "third/store/get_box.yaml",
        ENDPOINT.replace("OpenBox", "GetBox"),
    );
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report(&sources)) });
}

/// Problems that only resolution sees come from all files too.
#[test]
fn many_problems_of_meaning_come_at_once() {
    let mut sources = more(
        "error_codes:\n  A.B: One.\n  AB: Two.\nbody:\n  Count: { type: number, description: A count. }\n",
    );
    sources.insert(
        "acme/vendor.yaml",
        VENDOR.replace("acme.example", "acme example"),
    );
    sources.insert(
        "acme/store/service.yaml",
        format!("{SERVICE}region_hosts:\n  north-1: https://north\n"),
    );
    sources.insert(
        "acme/store/close_box.yaml",
        ENDPOINT
            .replace("OpenBox", "CloseBox")
            .replace("{id}", "{box}"),
    );
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report(&sources)) });
}

/// A listing in pages with this below `paging:`.
fn paging(text: &str) -> Sources {
    more(&format!("{LISTING}paging:\n{text}"))
}

const LISTING: &str = "\
idempotent: true
query:
  offset: { type: int64, description: How many come before. }
  limit: { type: int32, description: How many to list. }
  open: { type: boolean, description: Whether it is open. }
response:
  body:
    boxes:
      type: list<object>
      type_name: Listed
      description: The boxes.
      fields:
        id: { type: string, description: The id. }
        key: { type: string, sensitive: true, description: The key. }
    total: { type: int64, description: How many there are. }
    weight: { type: float, description: The weight. }
";

// Listings in pages.
problems! {
    paging_without_items: paging("  offset: offset\n");
    paging_by_nothing: paging("  items: boxes\n");
    paging_by_two: paging("  offset: offset\n  marker: offset\n  items: boxes\n");
    paging_by_an_unknown_parameter: paging("  offset: ofset\n  items: boxes\n");
    paging_by_a_path_parameter: paging("  marker: id\n  items: boxes\n  next_from_item: id\n");
    paging_by_what_is_no_number: paging("  offset: open\n  items: boxes\n");
    paging_with_an_unknown_limit: paging("  offset: offset\n  limit: most\n  items: boxes\n");
    paging_with_a_limit_that_is_no_number: paging("  offset: offset\n  limit: open\n  items: boxes\n");
    paging_of_an_unknown_member: paging("  offset: offset\n  items: crates\n");
    paging_of_what_is_no_list: paging("  offset: offset\n  items: total\n");
    paging_of_a_member_of_what_is_no_object: paging("  offset: offset\n  items: total.boxes\n");
    paging_with_a_total_that_is_no_number: paging("  offset: offset\n  items: boxes\n  total: weight\n");
    paging_by_a_marker_from_nowhere: paging("  marker: offset\n  items: boxes\n");
    paging_by_a_marker_from_two_places: paging("  marker: offset\n  items: boxes\n  next: total\n  next_from_item: id\n");
    paging_by_a_secret_marker: paging("  marker: offset\n  items: boxes\n  next_from_item: key\n");
    paging_by_an_unknown_member_of_items: paging("  marker: offset\n  items: boxes\n  next_from_item: idd\n");
    paging_with_a_marker_for_an_offset: paging("  offset: offset\n  items: boxes\n  next: total\n  first_page: 1\n");
    paging_of_what_changes_something: more(&format!(
        "{}paging: {{ offset: offset, items: boxes }}\n",
        LISTING.replace("idempotent: true\n", "")
    ));
}

/// A task whose state is told with this below `waiting:`.
fn waiting(text: &str) -> Sources {
    more(&format!("{STATES}waiting:\n{text}"))
}

const STATES: &str = "\
idempotent: true
response:
  body:
    phase: { type: int64, description: The phase. }
    state:
      type: string
      description: The state.
      values: { Open: It is open., Shut: It is shut., Stuck: It is neither. }
    boxes: { type: list<string>, description: The boxes. }
";

// Tasks.
problems! {
    waiting_for_an_unknown_member: waiting("  member: stat\n  success: [Open]\n");
    waiting_for_what_is_no_state: waiting("  member: boxes\n  success: [Open]\n");
    waiting_for_no_success: waiting("  member: phase\n  success: []\n");
    waiting_for_an_undocumented_state: waiting("  member: state\n  success: [Opened]\n  failure: [Stuck]\n  running: [Shut, Open]\n");
    waiting_for_a_state_of_another_type: waiting("  member: phase\n  success: ['0']\n");
    waiting_for_a_state_that_is_in_two_lists: waiting("  member: phase\n  success: [0]\n  failure: [1, 0]\n");
    waiting_without_a_documented_state: waiting("  member: state\n  success: [Open]\n  failure: [Stuck]\n");
    waiting_for_no_time: waiting("  member: phase\n  success: [0]\n  every: 0\n  within: 0\n");
    waiting_by_what_changes_something: more(&format!(
        "{}waiting: {{ member: phase, success: [0] }}\n",
        STATES.replace("idempotent: true\n", "")
    ));
}

const TRACK: &str = "\
operation: TrackBox
summary: Tracks a box.
page: { title: Track, address: https://docs.acme.example/track }
endpoint: GET /jobs/{job}
idempotent: true
path:
  job: { type: int64, required: true, description: Id of the job. }
query:
  note: { type: string, description: A note. }
response:
  body:
    phase: { type: int64, description: The phase. }
waiting: { member: phase, success: [0] }
";

/// An operation that begins a task of `TrackBox`, with this below `starts:`.
fn starts(text: &str) -> Sources {
    let response = "response:\n  body:\n    job: { type: int64, description: The job. }\n";
    let optional = "query:\n  note: { type: string, description: A note. }\n";
    let mut sources = more(&format!("{response}{optional}starts:\n{text}"));
    sources.insert("acme/store/track_box.yaml", TRACK);
    sources
}

#[test]
fn a_sound_task_has_no_problem() {
    let sound = starts("  operation: TrackBox\n  with: { job: response.job, note: request.id }\n");
    assert_eq!(report(&sound), "no problem");
}

problems! {
    starts_an_unknown_operation: starts("  operation: TrakBox\n  with: { job: response.job }\n");
    starts_what_tells_no_state: starts("  operation: OpenBox\n  with: { id: request.id }\n");
    starts_with_an_unknown_parameter: starts("  operation: TrackBox\n  with: { job: response.job, jobb: response.job }\n");
    starts_without_what_is_required: starts("  operation: TrackBox\n  with: { note: request.id }\n");
    starts_with_an_unknown_member: starts("  operation: TrackBox\n  with: { job: response.jobb }\n");
    starts_with_a_value_from_nowhere: starts("  operation: TrackBox\n  with: { job: job }\n");
    starts_with_a_value_that_may_be_missing: starts("  operation: TrackBox\n  with: { job: response.job, note: request.note }\n");
    starts_with_a_value_of_another_type: starts("  operation: TrackBox\n  with: { job: request.id }\n");
}

/// `TrackBox` with this below `from_response:`, and an operation that answers with a job.
fn from_response(text: &str) -> Sources {
    let response = "response:\n  body:\n    job: { type: int64, description: The job. }\n";
    let mut sources = more(response);
    let track = TRACK.replace(
        "success: [0] }",
        &format!("success: [0], from_response: [{text}] }}"),
    );
    sources.insert("acme/store/track_box.yaml", track);
    sources
}

#[test]
fn a_task_that_begins_with_a_member_of_a_response_has_no_problem() {
    let sources = from_response("{ job: job }");
    let api = cloudbind_codegen::read(&sources).unwrap_or_else(|error| panic!("{error}"));
    let begins = |name: &str| {
        let mut operations = api.operations();
        let found = operations.find(|(_, _, operation)| operation.name == name);
        found.and_then(|(_, _, operation)| operation.starts.clone())
    };
    assert_eq!(begins("TrackBox"), None);
    let starts = begins("OpenBox").map(|starts| starts.operation);
    assert_eq!(starts.as_deref(), Some("TrackBox"));
}

problems! {
    task_from_a_response_of_nobody: from_response("{ job: jobb }");
    task_from_a_response_of_another_type: from_response("{ job: job, note: job }");
    task_from_a_response_without_what_is_required: from_response("{ note: job }");
    task_from_a_response_with_an_unknown_parameter: from_response("{ job: job, jobb: job }");
}

// Forms.
problems! {
    form_and_body: more("form:\n  a: { type: string }\nbody:\n  b: { type: string }\n");
    form_and_payload: more("form:\n  a: { type: file }\npayload: { type: binary }\n");
    form_with_an_object: more("form:\n  a: { type: map<string> }\n");
    form_with_null: more("form:\n  a: { type: file, nullable: true }\n");
    form_with_a_secret_file: more("form:\n  a: { type: file, sensitive: true }\n");
    form_with_a_client_token: more("form:\n  a: { type: string, client_token: true }\n");
    form_with_a_client_value: more("form:\n  a: { required: true, from: region }\n");
    file_outside_of_a_form: parameter("    type: file\n");
}
