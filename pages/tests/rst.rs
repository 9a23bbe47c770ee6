//! Pages in `reStructuredText` become blocks.

mod outline;

use cloudbind_pages::read::rst;
use outline::outline;

#[test]
fn pages_become_blocks() {
    insta::glob!("readers/*.rst", |path| {
        let text = std::fs::read_to_string(path).expect("a fixture");
        insta::assert_snapshot!(outline(&rst::read("page.rst", &text)));
    });
}

fn paragraph(text: &str) -> String {
    let document = rst::read("x.rst", text);
    document.blocks[0].text().expect("a paragraph").to_owned()
}

#[test]
fn marks_of_text_go_and_names_stay() {
    assert_eq!(
        paragraph("**bold** *it* ``a*b`` :ref:`A <b>`. `C`_"),
        "bold it a*b A. C"
    );
    assert_eq!(
        paragraph("2 * 3 * 4, Filters.* and **open"),
        "2 * 3 * 4, Filters.* and **open"
    );
    assert_eq!(
        paragraph("a\\ **b**\\ c, :literal:`\\`~!\\\\|{}`"),
        "abc, `~!\\|{}"
    );
    assert_eq!(
        paragraph("{project_id}/x|y|z at 10:30: now"),
        "{project_id}/x|y|z at 10:30: now"
    );
}

#[test]
fn a_table_that_is_cut_off_keeps_its_last_row() {
    let text = "+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+\n| 3 | 4 |\n";
    let outline = outline(&rst::read("x.rst", text));
    assert!(
        outline.contains("1@4 | 2@4") && outline.contains("3@6 | 4@6"),
        "{outline}"
    );
}

#[test]
fn columns_of_chinese_text_are_as_wide_as_they_look() {
    let text = "====== ====\n参数   类型\n====== ====\n名称   是\n====== ====\n";
    let outline = outline(&rst::read("x.rst", text));
    assert!(outline.contains("名称@4 | 是@4"), "{outline}");
}
