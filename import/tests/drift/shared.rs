//! Types that operations share are one difference, whoever documents them.

use cloudbind_pages::types::Type;

use crate::builder::{close_box, list_lamps, open_box, parameter, says};
use crate::drift;

#[test]
fn a_shared_type_is_reported_once_with_the_operations_that_it_reaches() {
    let (mut first, mut second) = (open_box(), close_box());
    for page in [&mut first, &mut second] {
        let line = page.types[0].name.line + 4;
        let fields = &mut page.types[0].fields;
        fields.push(parameter("Font", Type::String, false, line));
        fields[0].kind = says(Type::Boolean, line);
    }
    let drift = drift(vec![first, second]);
    let changes: Vec<(&str, &str)> = drift
        .changes
        .iter()
        .map(|change| (change.operation.as_str(), change.place.as_str()))
        .collect();
    assert_eq!(
        changes,
        [
            ("tencentcloud/boxes types", "types.Label.Text"),
            ("tencentcloud/boxes types", "types.Label.Font"),
        ]
    );
    for change in &drift.changes {
        assert_eq!(change.reaches, ["CloseBox", "OpenBox"]);
        let pages: Vec<String> = change.pages.iter().map(ToString::to_string).collect();
        assert_eq!(pages, ["pages/CloseBox.txt:34", "pages/OpenBox.txt:54"]);
    }
    let text = drift.changes[0].spec.as_ref().map(ToString::to_string);
    assert_eq!(
        text.as_deref(),
        Some("tencentcloud/boxes/service.yaml:10:15")
    );
}

#[test]
fn what_is_written_inline_is_compared_with_what_the_page_names() {
    let mut page = list_lamps();
    let floor = parameter("room", Type::String, true, 29);
    page.types[1].fields = vec![floor];
    let drift = drift(vec![page]);
    let places: Vec<String> = drift
        .changes
        .iter()
        .map(|change| format!("{} {} {}", change.class, change.rule, change.place))
        .collect();
    assert_eq!(
        places,
        [
            "breaking removed response.body.lamps[].place.floor",
            "additive added response.body.lamps[].place.room",
        ]
    );
    let spec = drift.changes[0].spec.as_ref().map(ToString::to_string);
    assert_eq!(
        spec.as_deref(),
        Some("huaweicloud/lamps/list_lamps.yaml:25:13")
    );
}
