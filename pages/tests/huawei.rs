//! Pages of Huawei Cloud's reference become facts: made-up services, laid out as the vendor does.

mod facts_text;

use cloudbind_pages::facts::{Basis, Page};
use cloudbind_pages::read::markdown;
use cloudbind_pages::types::Type;
use cloudbind_pages::{Refusal, recognise};

fn page(name: &str) -> Page {
    let folder = format!("{}/tests/fixtures/huawei", env!("CARGO_MANIFEST_DIR"));
    // A page with empty cells is not laid out as text: `.markdown` keeps it from that test.
    let text = std::fs::read_to_string(format!("{folder}/{name}.md"))
        .or_else(|_| std::fs::read_to_string(format!("{folder}/{name}.markdown")));
    recognise(&markdown::read(&format!("{name}.md"), &text.unwrap())).unwrap()
}

fn refused(text: &str) -> Refusal {
    match recognise(&markdown::read("page.md", text)) {
        Ok(page) => panic!("{}", facts_text::render(&page)),
        Err(refusal) => refusal,
    }
}

fn has(page: &Page, rule: &str, place: &str) -> bool {
    let mut findings = page.findings.iter();
    findings.any(|finding| finding.rule == rule && finding.place == place)
}

macro_rules! snapshots {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(stringify!($name), facts_text::render(&page(stringify!($name))));
        }
    )*};
}

snapshots! {
    attach_sail_place_column
    batch_parcels_list_body
    count_bees_zh
    create_box
    delete_box_discarded
    dig_pond_wrapped
    get_weather_without_answer
    hostile_names
    level_order_uncaptioned
    list_boxes
    list_keys_string_list
    move_parcel_meanings
    query_ferry_old
    rent_boat_mixed
    reserve_pond_lost_type
    resize_crane_uncaptioned
    ring_bell_sdk
    same_name_twice
    set_tide_alarm_zh
    show_orchard_zh
    show_tower_zh_old
    update_orchard_zh
    upload_lamp_plan
}

#[test]
fn tables_without_captions_follow_their_members_all_within_one_first() {
    let page = page("resize_crane_uncaptioned");
    let names: Vec<&str> = page
        .types
        .iter()
        .map(|object| object.name.value.as_str())
        .collect();
    assert_eq!(names, ["ArmOption", "HookOption", "FootOption", "JobInfo"]);
    assert!(
        page.types
            .iter()
            .all(|object| object.name.basis != Basis::Stated)
    );
    assert!(has(&page, "table-by-order", ""));
}

#[test]
fn an_example_shows_that_tables_without_captions_follow_level_by_level() {
    let page = page("level_order_uncaptioned");
    let pond = page
        .types
        .iter()
        .find(|object| object.name.value == "Pond")
        .unwrap();
    assert_eq!(pond.fields[0].name.value, "depth");
}

#[test]
fn where_tables_and_objects_differ_in_number_nothing_is_guessed() {
    let page = page("level_order_uncaptioned");
    assert!(
        !page
            .types
            .iter()
            .any(|object| ["Owner", "Guest"].contains(&object.name.value.as_str()))
    );
    assert!(has(&page, "tables-without-captions", ""));
    assert!(has(&page, "type-not-described", ""));
}

#[test]
fn a_table_belongs_to_a_member_of_lost_type_if_the_example_shows_it() {
    let page = page("reserve_pond_lost_type");
    let kind = |field: &cloudbind_pages::facts::Field| field.kind.value.to_string();
    assert_eq!(kind(&page.body[1]), "PondReservation");
    assert_eq!(kind(&page.success().unwrap().body[1]), "list<Fish>");
    assert_ne!(page.body[1].kind.basis, Basis::Stated);
    assert!(has(&page, "type-by-example", ""));
    assert!(!has(&page, "unknown-type", "body.pond_reservation"));
}

#[test]
fn a_wrapper_that_only_the_example_has_is_reported_and_not_made_up() {
    let page = page("dig_pond_wrapped");
    assert!(page.body.iter().all(|field| field.name.value != "pond"));
    assert!(has(&page, "wrapper", "body"));
}

#[test]
fn a_unit_of_time_that_only_the_example_shows_is_marked() {
    let page = page("move_parcel_meanings");
    let field = page
        .body
        .iter()
        .find(|field| field.name.value == "move_time")
        .unwrap();
    assert_eq!(field.kind.value, Type::EpochSeconds);
    assert_ne!(field.kind.basis, Basis::Stated);
    assert!(has(&page, "unit-of-time", "body.move_time"));
}

#[test]
fn names_that_cannot_travel_are_left_out_and_reported() {
    let page = page("hostile_names");
    assert!(
        page.body
            .iter()
            .all(|field| !field.name.value.contains([' ', '"']))
    );
    let rows = page
        .findings
        .iter()
        .filter(|finding| finding.rule == "name")
        .count();
    assert_eq!(rows, 3, "{:#?}", page.findings);
    assert!(has(&page, "duplicate-row", "body.colour"));
}

#[test]
fn every_inference_has_a_finding() {
    for name in [
        "create_box",
        "query_ferry_old",
        "resize_crane_uncaptioned",
        "same_name_twice",
    ] {
        let page = page(name);
        let inferred = page
            .findings
            .iter()
            .filter(|finding| ["inferred", "unclear"].contains(&finding.kind.to_string().as_str()));
        let operation = page.operation.as_ref().unwrap();
        let marked = operation.basis != Basis::Stated;
        assert_eq!(marked, has(&page, "operation-inferred", ""), "{name}");
        assert!(inferred.count() > 0);
    }
}

const WHOLE: &str = "# Opening a Box\n\n## URI\n\nPOST /v1/{project_id}/boxes/{box_id}/open\n\n\
    ## Request Parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n\
    | key | Yes | String | Key. |\n\n## Response Parameters\n\nStatus code: 200\n\nNone\n\n\
    ## Example Requests\n\n```\n{ \"key\" : \"k\" }\n```\n";

#[test]
fn a_page_that_is_whole_is_taken() {
    let page = recognise(&markdown::read("page.md", WHOLE)).unwrap();
    assert_eq!(page.body[0].name.value, "key");
}

#[test]
fn a_page_that_ends_too_early_is_refused_with_the_line() {
    let before = WHOLE.split("## Response").next().unwrap();
    assert!(
        refused(before)
            .message
            .contains("nothing of what is answered")
    );
    let example = WHOLE.replace("\"k\" }\n```", "\"k");
    let refusal = refused(&example);
    assert!(refusal.message.contains("cut off"), "{refusal}");
    assert!(refusal.line > 20, "{refusal}");
    let row = format!(
        "{}\n\n| Parameter | Type | Description |\n|---|---|---|\n| id | | |\n",
        WHOLE.split("None").next().unwrap()
    );
    assert!(refused(&row).message.contains("cut off"));
    let caption = format!(
        "{}\n\nTable 4 Response body parameters\n",
        WHOLE.split("None").next().unwrap()
    );
    assert!(refused(&caption).message.contains("cut off"));
}

#[test]
fn a_page_of_several_operations_is_refused() {
    let text = WHOLE.replace(
        "/open\n",
        "/open\n\nDELETE /v1/{project_id}/boxes/{box_id}\n",
    );
    let refusal = refused(&text);
    assert!(refusal.message.contains("several operations"), "{refusal}");
    assert_eq!(refusal.line, 7);
}

#[test]
fn what_is_no_reference_of_an_operation_is_refused() {
    let guide =
        "# What Is a Box?\n\n## Function\n\nA box holds things.\n\n## Constraints\n\nNone\n";
    assert!(
        refused(guide)
            .message
            .contains("no page of an API reference")
    );
    let index = "# Boxes\n\n- Opening a Box\n- Closing a Box\n";
    assert!(
        refused(index)
            .message
            .contains("no page of an API reference")
    );
    let general = "# Making Requests\n\n## URI\n\nA URI names a resource.\n\n## Request\n\nNone\n";
    assert!(
        refused(general)
            .message
            .contains("no page of one operation")
    );
}

#[test]
fn a_page_whose_tables_were_joined_into_lines_is_refused() {
    let line =
        "Table 2 Request body parameters Parameter Mandatory Type Description key Yes String Key.";
    let text = WHOLE.replace("## Response", &format!("{line}\n\n## Response"));
    let refusal = refused(&text);
    assert!(refusal.message.contains("one line"), "{refusal}");
    assert_eq!(refusal.line, 13);
}

#[test]
fn a_method_and_a_path_may_stand_in_paragraphs_of_their_own() {
    let text = WHOLE.replace("POST /v1", "POST\n\n/v1");
    let page = recognise(&markdown::read("page.md", &text)).unwrap();
    let (method, path) = page.endpoint.unwrap().value;
    assert_eq!(method, "POST");
    assert_eq!(path, "/v1/{project_id}/boxes/{box_id}/open");
}

#[test]
fn the_address_names_the_operation_and_the_service() {
    let mut document = markdown::read("page.md", WHOLE);
    let address = "https://support.huaweicloud.com/intl/en-us/api-box/UnlockBox.html";
    document.address = Some(cloudbind_pages::document::Line::new(1, address));
    let page = recognise(&document).unwrap();
    assert_eq!(page.operation.unwrap().value, "UnlockBox");
    assert_eq!(page.service.unwrap().value, "box");
}

#[test]
fn a_title_becomes_a_name_that_is_marked() {
    let names = [
        ("Upgrading a CBH Instance", "UpgradeCbhInstance"),
        ("Stopping Boxes", "StopBoxes"),
        ("Editing the Name of a Box (Discarded)", "EditNameOfBox"),
        ("Batch Deleting Boxes", "BatchDeleteBoxes"),
        ("Pausing a Ferry", "PauseFerry"),
    ];
    for (title, wanted) in names {
        let text = WHOLE.replace("Opening a Box", title);
        let page = recognise(&markdown::read("page.md", &text)).unwrap();
        let operation = page.operation.unwrap();
        assert_eq!(operation.value, wanted);
        assert_ne!(operation.basis, Basis::Stated);
    }
}
