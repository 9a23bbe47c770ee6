//! Pages in Markdown become blocks.

mod outline;

use cloudbind_pages::document::Content;
use cloudbind_pages::read::markdown;
use outline::outline;

#[test]
fn pages_become_blocks() {
    insta::glob!("readers/*.md", |path| {
        let text = std::fs::read_to_string(path).expect("a fixture");
        insta::assert_snapshot!(outline(&markdown::read("page.md", &text)));
    });
}

#[test]
fn a_table_has_its_caption_and_the_lines_of_its_cells() {
    let text = "# Opening a Box\n\nTable 1 Path parameters\n\n| Parameter | Description |\n| --- | --- |\n| box_id | Which box.<br>• open: it is<br>• shut |\n\n- one\n- two\n\n```\n{\n}\n```\n";
    let document = markdown::read("box.md", text);
    let Content::Table(table) = &document.blocks[1].content else {
        panic!("{document:#?}")
    };
    assert_eq!(
        table.caption.as_ref().unwrap().text,
        "Table 1 Path parameters"
    );
    assert_eq!(table.header[1].text, "Description");
    let lines = &table.rows[0].cells[1].lines;
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[1].item && !lines[0].item);
    assert_eq!(table.rows[0].line, 7);
    let Content::List(items) = &document.blocks[2].content else {
        panic!("{document:#?}")
    };
    assert_eq!(items.len(), 2);
    assert_eq!(
        document.blocks[3].content,
        Content::Code("{\n}\n".to_owned())
    );
}

#[test]
fn names_keep_their_underscores() {
    let text = "GET /v1/{project_id}/lamps/{lamp\\_id} and __bold__ _words_";
    let document = markdown::read("x.md", text);
    let text = document.blocks[0].text();
    assert_eq!(
        text,
        Some("GET /v1/{project_id}/lamps/{lamp_id} and bold words")
    );
}

#[test]
fn a_table_of_html_with_empty_lines_stays_whole() {
    let text = "# T\n\nbefore\n  <table><tr><th>A</th><th>B</th></tr>\n\n<tr><td>1</td>\n\n    <td>2</td></tr></table>\n\nafter\n";
    let outline = outline(&markdown::read("x.md", text));
    assert!(outline.contains("row     1@6 | 2@8"), "{outline}");
    assert!(outline.contains("10 p       after"), "{outline}");
}

#[test]
fn a_table_of_html_within_code_is_code() {
    let text = "# T\n\n```html\n<table><tr><td>1</td><td>2</td></tr>\n```\n";
    let document = markdown::read("x.md", text);
    assert!(
        matches!(document.blocks[1].content, Content::Code(_)),
        "{document:#?}"
    );
}

#[test]
fn a_row_whose_cells_go_on_over_several_lines_is_one() {
    let text = "| Name | Required | Type | Text |\n| --- | --- | --- | --- |\n| Lid | Yes | String | \nWhich lid.\n\n  \nSample: red |\n| Kind | No | String | \n\nWhich kind:\n\n-   red\n-   blue\n\n |\n| Box | No | Array of [Box](/x#Box) | \n\nThe boxes.\n\n |\n| Note | No | String | A note. |\n\nafter | all |\n";
    let expected = "row     Lid@3 | Yes@3 | String@3 | Which lid.@4 / Sample: red@7";
    let outline = outline(&markdown::read("x.md", text));
    assert!(outline.contains(expected), "{outline}");
    for row in [
        "Which kind:@10 / * red@12 / * blue@13",
        "Array of Box@16 | The boxes.@18",
        "Note@21",
        "23 p       after | all |",
    ] {
        assert!(outline.contains(row), "{row}: {outline}");
    }
}

#[test]
fn a_row_without_its_last_pipe_stays_a_row() {
    let text =
        "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3\n| 4 | 5\n| 6 | 7 | 8 |\n\ntext |\n";
    let outline = outline(&markdown::read("x.md", text));
    for row in ["1@3 | 2@3 | 3@3", "4@4 | 5@4", "6@5 | 7@5 | 8@5"] {
        assert!(outline.contains(row), "{outline}");
    }
}
