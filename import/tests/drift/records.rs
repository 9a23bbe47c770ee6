//! What the record of the last import, and the fixes of a file, make of a difference.

use cloudbind_import::drift::{Drift, Options, Records, compare};
use cloudbind_pages::Page;

use crate::builder::{named, open_box, says};
use crate::found;
use crate::specification::with;

const FILE: &str = "tencentcloud/boxes/open_box.yaml";

/// What the page of `OpenBox` said at its last import.
const RECORD: &str = "\
operation: OpenBox
summary: Opens a box.
page: { title: OpenBox, address: https://acme.example/document/1 }
rate_limit: { requests: 20, seconds: 1 }
header:
  X-TC-Region: { required: true, from: region }
body:
  BoxId: { type: string, required: true }
  Force: { type: int64, values: { 0: { name: Gently, description: No. }, 1: { name: Roughly, description: Yes. } }, default: 1 }
  Weight: { type: int64, minimum: 1, maximum: 100, unit: kg }
  OpenAt: { type: int64 }
  Labels: { type: list<LabelInfo>, max_items: 5 }
response:
  body:
    TaskId: { type: int64 }
    Since: { type: string }
    Label: { type: LabelInfo }
    RequestId: { type: string }
error_codes:
  FailedOperation.Jammed: It failed.
  ResourceNotFound.Box: It is not there.
types:
  LabelInfo:
    fields:
      Text: { type: string, required: true }
      Colour: { type: string, values: { RED: Red., BLUE: Blue. } }
      Inner: { type: list<LabelInfo> }
";

/// Compares with a specification in which these texts are replaced.
fn drift(page: Page, changes: &[(&str, &str)]) -> Drift {
    let changes: Vec<_> = changes
        .iter()
        .map(|(old, new)| (FILE, *old, *new))
        .collect();
    let mut records = Records::default();
    records.insert(FILE, RECORD);
    let options = Options {
        records,
        ..Options::default()
    };
    compare(&with(&changes), &[Ok(page)], &options)
}

#[test]
fn what_only_the_file_has_changed_is_by_hand() {
    let by_hand = [("maximum: 100", "maximum: 80"), ("unit: kg", "unit: t")];
    let found_now = found(&drift(open_box(), &by_hand));
    assert_eq!(
        found_now,
        [
            "by hand limit-loosened body.Weight.maximum = 100",
            "by hand unit-changed body.Weight.unit = kg",
        ]
    );
}

#[test]
fn what_the_page_has_changed_since_is_the_vendors() {
    let mut page = open_box();
    named(&mut page.body, "Weight").limits.maximum = Some(says(90.0, 15));
    named(&mut page.body, "BoxId").required = Some(says(false, 13));
    let found_now = found(&drift(page, &[("maximum: 100", "maximum: 80")]));
    assert_eq!(
        found_now,
        [
            "breaking now-optional body.BoxId = optional",
            "constraints limit-loosened body.Weight.maximum = 90",
        ]
    );
}

#[test]
fn what_a_person_added_is_by_hand_and_what_the_vendor_removed_is_not() {
    let mut page = open_box();
    page.body.retain(|field| field.name.value != "OpenAt");
    let more = "body:\n  Secret: { type: string }\n  BoxId:";
    let found_now = found(&drift(page, &[("body:\n  BoxId:", more)]));
    assert_eq!(
        found_now,
        [
            "breaking removed body.OpenAt = nothing",
            "by hand removed body.Secret = nothing",
        ]
    );
}

#[test]
fn a_damaged_record_is_an_error_that_says_what_to_do() {
    let mut records = Records::default();
    records.insert(FILE, "operation: [");
    let options = Options {
        records,
        ..Options::default()
    };
    let drift = compare(&with(&[]), &[Ok(open_box())], &options);
    let refused: Vec<String> = drift.refused.iter().map(ToString::to_string).collect();
    let expected = "the record is damaged: it is no YAML; import the page again";
    assert_eq!(refused, [format!(".imported/{FILE}: {expected}")]);
}

/// A fix of the box's weight.
const FIX: &str = "\
error_codes:
  FailedOperation.Jammed: The lid is jammed.
fixes:
  - name: heavy
    place: body.Weight.maximum
    page: 50
    reason: The shop says 100.
    link: https://acme.example/shop
";

#[test]
fn a_fix_holds_as_long_as_the_page_has_the_fault() {
    let fixed = [(
        "error_codes:\n  FailedOperation.Jammed: The lid is jammed.\n",
        FIX,
    )];
    let fixed = [(FILE, fixed[0].0, fixed[0].1)];
    // The rest of the codes follows the fix in the text, which is no matter here.
    let moved = [
        fixed[0],
        (FILE, "  ResourceNotFound.Box: There is no such box.\n", ""),
    ];
    for (maximum, expected) in [
        (50.0, vec![]),
        (
            60.0,
            vec!["constraints limit-tightened body.Weight.maximum = 60"],
        ),
    ] {
        let mut page = open_box();
        named(&mut page.body, "Weight").limits.maximum = Some(says(maximum, 15));
        page.error_codes.truncate(2);
        let drift = compare(&with(&moved), &[Ok(page)], &Options::default());
        assert_eq!(found(&drift), expected, "{maximum}");
        assert_eq!(drift.fixed, usize::from(expected.is_empty()));
    }
}

#[test]
fn other_words_are_counted_and_named_on_request() {
    let words = "wording:\n  body.BoxId.description: \"0123456789abcdef\"\n  body.Gone.description: \"0123456789abcdef\"\n";
    let mut page = open_box();
    named(&mut page.body, "BoxId").description = vec![says("Which box it is.".to_owned(), 13)];
    let mut options = Options::default();
    options.records.insert(FILE, format!("{RECORD}{words}"));
    let drift = compare(&with(&[]), &[Ok(page.clone())], &options);
    assert_eq!((found(&drift), drift.wording), (vec![], 1));

    options.wording = true;
    let drift = compare(&with(&[]), &[Ok(page)], &options);
    let change = drift.changes.first().expect("it is named");
    let place = change.spec.as_ref().map(ToString::to_string);
    assert_eq!(change.place, "body.BoxId.description");
    assert_eq!(change.pages[0].line, 13);
    assert_eq!(
        place.as_deref(),
        Some("tencentcloud/boxes/open_box.yaml:10:3")
    );
}
