//! What the saved page lost is not what the vendor removed.

use cloudbind_pages::{Finding, Kind, Refusal};

use crate::builder::{list_lamps, named, open_box};
use crate::{drift, found};

fn lost(place: &str, line: u32) -> Finding {
    Finding::new(
        Kind::Lost,
        "rows",
        line,
        place,
        "rows of the table are missing",
    )
}

#[test]
fn a_finding_about_the_place_explains_what_is_missing() {
    let mut page = open_box();
    page.body.retain(|field| field.name.value != "OpenAt");
    let removed = drift(vec![page.clone()]);
    assert_eq!(found(&removed), ["breaking removed body.OpenAt = nothing"]);

    page.findings.push(lost("body", 16));
    let drift = drift(vec![page]);
    assert_eq!(found(&drift), ["lost removed body.OpenAt = nothing"]);
    let because = drift.changes[0].because.as_deref();
    assert_eq!(because, Some("line 16: rows of the table are missing"));
}

#[test]
fn a_finding_without_a_place_explains_its_own_part_of_the_page_only() {
    for (line, expected) in [
        (15, "lost removed body.OpenAt = nothing"),
        (41, "breaking removed body.OpenAt = nothing"),
    ] {
        let mut page = open_box();
        page.body.retain(|field| field.name.value != "OpenAt");
        page.findings.push(lost("", line));
        assert_eq!(found(&drift(vec![page])), [expected], "line {line}");
    }
}

#[test]
fn a_missing_cell_is_no_answer() {
    let mut page = open_box();
    named(&mut page.body, "BoxId").required = None;
    assert_eq!(found(&drift(vec![page])), Vec::<String>::new());
}

#[test]
fn values_that_ran_together_are_lost() {
    let mut page = open_box();
    named(&mut page.body, "Force").values.clear();
    let gone = "constraints values-gone body.Force.values = nothing";
    assert_eq!(found(&drift(vec![page.clone()])), [gone]);
    page.findings.push(lost("body.Force", 14));
    let gone = "lost values-gone body.Force.values = nothing";
    assert_eq!(found(&drift(vec![page])), [gone]);
}

#[test]
fn a_type_that_the_page_describes_elsewhere_is_not_compared_and_said_once() {
    let mut page = open_box();
    page.types.clear();
    let drift = drift(vec![page]);
    assert_eq!(found(&drift), Vec::<String>::new());
    let (operation, names) = drift.described_elsewhere.iter().next().expect("one");
    assert_eq!(operation, "tencentcloud/boxes OpenBox");
    assert_eq!(names, &["Label"]);
}

#[test]
fn a_path_parameter_without_a_row_is_still_in_the_path() {
    let mut page = list_lamps();
    page.path.clear();
    assert_eq!(found(&drift(vec![page])), Vec::<String>::new());
}

#[test]
fn a_page_that_cannot_be_read_does_not_keep_the_others_from_being_compared() {
    let refusal = Refusal {
        file: "pages/other.txt".to_owned(),
        line: 3,
        message: "the page is cut off".to_owned(),
    };
    let mut page = open_box();
    page.body.retain(|field| field.name.value != "OpenAt");
    let pages = [Err(refusal.clone()), Ok(page)];
    let drift = cloudbind_import::drift::compare(
        &crate::specification::specification(),
        &pages,
        &cloudbind_import::drift::Options::default(),
    );
    assert_eq!(found(&drift), ["breaking removed body.OpenAt = nothing"]);
    assert_eq!(drift.refused, [refusal]);
}

#[test]
fn what_is_lost_within_a_row_explains_that_row_only() {
    let bullets = |line| Finding::new(Kind::Lost, "bullets", line, "", "a list is missing");
    for (line, expected) in [
        (14, "lost values-gone body.Force.values = nothing"),
        (15, "constraints values-gone body.Force.values = nothing"),
    ] {
        let mut page = open_box();
        named(&mut page.body, "Force").values.clear();
        page.findings.push(bullets(line));
        assert_eq!(found(&drift(vec![page])), [expected], "line {line}");
    }
    let mut page = open_box();
    page.body.retain(|field| field.name.value != "OpenAt");
    page.findings.push(bullets(15));
    assert_eq!(
        found(&drift(vec![page])),
        ["breaking removed body.OpenAt = nothing"]
    );
}

#[test]
fn a_remark_about_what_is_there_explains_nothing() {
    for (rule, class) in [("values-missing", "lost"), ("one-value", "constraints")] {
        let mut page = open_box();
        named(&mut page.body, "Force").values.clear();
        let remark = Finding::new(Kind::Unclear, rule, 14, "body.Force", "look at it");
        page.findings.push(remark);
        let expected = format!("{class} values-gone body.Force.values = nothing");
        assert_eq!(found(&drift(vec![page])), [expected]);
    }
}

#[test]
fn a_page_that_belongs_nowhere_is_not_compared() {
    let mut page = list_lamps();
    page.service = None;
    let endpoint = ("GET".to_owned(), "/v2/{project_id}/stars".to_owned());
    page.endpoint = Some(crate::builder::says(endpoint, 5));
    let refused: Vec<String> = drift(vec![page])
        .refused
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        refused,
        [
            "pages/ListLamps.md: the page does not say which service it belongs to; the specification has nothing with its endpoint or name"
        ]
    );
}
