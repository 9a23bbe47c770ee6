//! The format of a page is told by its content, and what is no page is refused.

mod outline;

use cloudbind_pages::read;
use cloudbind_pages::read::Format;

#[test]
fn content_decides_whatever_the_name_says() {
    let pages = [
        ("<!DOCTYPE html><html><body><p>x", Format::Html),
        ("\n<!-- saved -->\n<HTML>\n<h1>x</h1>", Format::Html),
        (
            "<div><h1>x</h1><p>a</p><p>b</p><p>c</p></div>",
            Format::Html,
        ),
        ("# Title\n\n## URI\n\nGET /x\n", Format::Markdown),
        (
            "<a name=\"x\"></a>\n\n## URI\n\n<table><tr><td>a</td></tr></table>",
            Format::Markdown,
        ),
        (
            "Title\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nAfter\n",
            Format::Markdown,
        ),
        (
            "Title\n=====\n\n.. table::\n\n   +---+---+\n   | A | B |\n",
            Format::Rst,
        ),
        ("Title\n-----\n\nSee :ref:`x <y>`.\n", Format::Rst),
        ("== ====\nA  B\n== ====\n1  2\n== ====\n", Format::Rst),
        (
            "Title\n\nURI\n\nGET /x\n\nParameter\n\nType\n",
            Format::Text,
        ),
        ("Title\nURI\nA |\nB |\n---|---|\n1 |\n2 |\n", Format::Text),
        (
            "Title\nURI\nGET /x\nA | B |\n---|---|\n1 | 2 |\n",
            Format::Text,
        ),
        (
            "Title\nURI\nGET /x\nText\n| A | B |\n|---|---|\n| 1 | 2 |\nMore\nText\n",
            Format::Text,
        ),
        ("Title\n\n| A | B |\n| 1 | 2 |\n", Format::Text),
        (
            "1. API Description\n\n32\n# coding: utf-8\n\nimport os\n\n    # here\n",
            Format::Text,
        ),
        (
            "Example\n\n<Common request parameters>\n\nx < y\n",
            Format::Text,
        ),
    ];
    for (text, format) in pages {
        for name in ["page", "page.txt", "page.html"] {
            assert_eq!(Format::of(name, text), format, "{name}: {text}");
        }
    }
}

#[test]
fn every_kind_of_line_end_and_mark_gives_the_same_page() {
    let plain = "# T\n\nGET /x\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";
    let expected = read("x", plain.as_bytes()).expect("it is read");
    let utf_16 = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        format!("\u{feff}{plain}")
            .encode_utf16()
            .flat_map(unit)
            .collect()
    };
    let variants: [Vec<u8>; 5] = [
        plain.replace('\n', "\r\n").into_bytes(),
        plain.replace('\n', "\r").into_bytes(),
        format!("\u{feff}{plain}").into_bytes(),
        utf_16(u16::to_le_bytes),
        utf_16(u16::to_be_bytes),
    ];
    for bytes in variants {
        assert_eq!(read("x", &bytes), Ok(expected.clone()));
    }
}

#[test]
fn what_is_no_text_is_refused_with_what_to_do() {
    let gbk = b"<html><head>\n<meta charset=\"gbk\">\n<title>\xb2\xce\xca\xfd".as_slice();
    let files: [(&[u8], &str); 12] = [
        (b"%PDF-1.7 x", "a PDF, no page; save the page as HTML"),
        (b"\x89PNG\r\n", "an image"),
        (b"PK\x03\x04x", "an archive"),
        (b"MIME-Version: 1.0\n", "web archive"),
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"a\nb\0c", "x.html:2: there is a NUL byte"),
        (b"a\0b\0c\0", "UTF-16"),
        (
            gbk,
            "x.html:3: the page is encoded as gbk; save it as UTF-8",
        ),
        (b"a\nb\xffc", "x.html:2: this is not UTF-8"),
        (b"abc\xe5\x8f", "cut off"),
    ];
    for (bytes, expected) in files {
        let refusal = read("x.html", bytes).expect_err(expected).to_string();
        assert!(
            refusal.contains(expected),
            "{refusal} should say {expected}"
        );
    }
}

#[test]
fn a_page_that_ends_within_a_table_is_refused_in_each_format() {
    let pages = [
        "# T\n\n## A\n\n<table><tr><th>A</th><th>B</th></tr>\n<tr><td>1</td>\n</table>\n",
        "T\n=\n\n.. table:: A\n\n   +---+---+\n   | A | B |\n   +===+===+\n   | 1 | 2 |\n   +---+---+\n",
        "T\n=\n\n.. _x:\n\n== ==\nA  B\n== ==\n1  2\n== ==\n",
    ];
    for whole in pages {
        assert!(read("page", whole.as_bytes()).is_ok(), "{whole}");
        let part = whole
            .trim_end()
            .rsplit_once('\n')
            .map_or("", |(part, _)| part);
        let refusal = read("page", part.as_bytes()).expect_err(part).to_string();
        assert!(
            refusal.contains("the file ends within this table"),
            "{refusal}"
        );
    }
}

#[test]
fn marks_that_turn_the_direction_of_text_are_left_out_and_told() {
    let page = read(
        "x.md",
        "# T\n\n## A\n\nGET /\u{202e}x\u{200b}y\n".as_bytes(),
    )
    .expect("read");
    assert_eq!(page.blocks[2].text(), Some("GET /xy"));
    assert_eq!(page.findings.len(), 1);
    assert_eq!(
        (page.findings[0].rule, page.findings[0].line),
        ("hidden-characters", 5)
    );
}

#[test]
fn fixtures_are_read_by_their_own_reader() {
    insta::glob!("readers/*.*", |path| {
        let bytes = std::fs::read(path).expect("a fixture");
        let format = match path.extension().and_then(|end| end.to_str()) {
            Some("html") => Format::Html,
            Some("md") => Format::Markdown,
            _ => Format::Rst,
        };
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(Format::of("page", &text), format, "{}", path.display());
        let document = read("page", &bytes).expect("it is read");
        assert!(
            outline::outline(&document).contains("table"),
            "{}",
            path.display()
        );
    });
}
