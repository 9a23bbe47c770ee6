//! Pages in Markdown become blocks.

use cloudbind_pages::document::Content;
use cloudbind_pages::read::markdown;

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
