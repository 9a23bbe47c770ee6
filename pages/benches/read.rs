//! What reading a page costs, in each format: `cargo bench -p cloudbind-pages --bench read`.
//!
//! An ordinary page has three tables of ten rows; the large one has as many rows as ten megabytes hold.
//! All are made up here. "read" is bytes to blocks, "and recognise" also blocks to facts.

use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

use cloudbind_pages::{read, recognise};

const ROUNDS: usize = 15;
const LARGE: usize = 10_000_000;

/// A page in one of the formats: its beginning, the beginning of a table, a row, the end of a table.
struct Layout {
    name: &'static str,
    title: &'static str,
    head: fn(usize) -> String,
    row: fn(usize) -> String,
    foot: &'static str,
    answer: &'static str,
}

const LAYOUTS: &[Layout] = &[
    Layout {
        name: "html",
        title: "<!doctype html><html><body><nav><a href='/'>Home</a></nav><article><h1>Filling Boxes</h1>\n\
                <h4>Function</h4><p>Fills boxes.</p>\n<h4>URI</h4><p>POST /v1/{project_id}/boxes</p>\n\
                <h4>Request Parameters</h4>\n",
        head: |number| {
            format!(
                "<table><caption>Table {number} Box</caption><thead><tr><th>Parameter</th><th>Mandatory</th>\
                 <th>Type</th><th>Description</th></tr></thead><tbody>\n"
            )
        },
        row: |row| {
            format!(
                "<tr><td><p>side_{row}</p>\n</td><td>Yes</td><td>String</td><td><p>Which side. It is <b>not</b> \
                 the lid.</p><ul><li>left: it opens</li><li>right</li></ul></td></tr>\n"
            )
        },
        foot: "</tbody></table>\n",
        answer: "<h4>Status Codes</h4><table><tr><th>Status Code</th><th>Description</th></tr>\n<tr><td>200</td><td>Full.</td></tr></table></article></body></html>\n",
    },
    Layout {
        name: "markdown",
        title: "# Filling Boxes\n\n## Function\n\nFills boxes.\n\n## URI\n\nPOST /v1/{project\\_id}/boxes\n\n\
                ## Request Parameters\n\n",
        head: |number| {
            format!(
                "**Table {number}** Box\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n"
            )
        },
        row: |row| {
            format!(
                "| side\\_{row} | Yes | String | Which side. It is **not** the lid.<br>• left: it opens<br>• right |\n"
            )
        },
        foot: "\n",
        answer: "## Status Codes\n\n| Status Code | Description |\n|---|---|\n| 200 | Full. |\n",
    },
    Layout {
        name: "rst",
        title: "Filling Boxes\n=============\n\nFunction\n--------\n\nFills boxes.\n\nURI\n---\n\n\
                POST /v1/{project_id}/boxes\n\nRequest Parameters\n------------------\n\n",
        head: |number| {
            format!(
                ".. table:: **Table {number}** Box\n\n   {BORDER}\n   | Parameter       | Mandatory | Type   | \
                 Description                              |\n   {BORDER}\n"
            )
        },
        row: |row| {
            format!(
                "   | side_{row:<10} | Yes       | String | Which side. It is **not** the lid.       |\n   \
                 |                 |           |        |                                          |\n   \
                 |                 |           |        | -  left: it opens                        |\n   \
                 |                 |           |        | -  right                                 |\n   {BORDER}\n"
            )
        },
        foot: "\n",
        answer: "Status Codes\n------------\n\n=========== ===========\nStatus Code Description\n=========== ===========\n200         Full.\n=========== ===========\n",
    },
    Layout {
        name: "text, paragraphs",
        title: "Filling Boxes\n\nFunction\n\nFills boxes.\n\nURI\n\nPOST /v1/{project_id}/boxes\n\n\
                Request Parameters\n\n",
        head: |number| {
            format!("Table {number} Box\n\nParameter\n\nMandatory\n\nType\n\nDescription\n\n")
        },
        row: |row| {
            format!(
                "side_{row}\n\nYes\n\nString\n\nWhich side. It is not the lid.\n\n  • left: it opens\n\n  • right\n\n"
            )
        },
        foot: "",
        answer: "Status Codes\n\nStatus Code\n\nDescription\n\n200\n\nFull.\n",
    },
    Layout {
        name: "text, rows",
        title: "Filling Boxes\nFunction\nFills boxes.\nURI\nPOST /v1/{project_id}/boxes\nRequest Parameters\n",
        head: |number| {
            format!(
                "Table {number} Box\nParameter | Mandatory | Type | Description |\n---|---|---|---|\n"
            )
        },
        row: |row| {
            format!(
                "side_{row} | Yes | String | Which side. It is not the lid. left: it opens right |\n"
            )
        },
        foot: "",
        answer: "Status Codes\nStatus Code | Description |\n---|---|\n200 | Full. |\n",
    },
];

const BORDER: &str =
    "+-----------------+-----------+--------+------------------------------------------+";

fn page(layout: &Layout, tables: usize, bytes: usize) -> String {
    let mut page = layout.title.to_owned();
    for number in 1..=tables {
        page.push_str(&(layout.head)(number));
        let full = bytes * number / tables;
        let mut row = 0;
        while row < 10 || page.len() < full {
            page.push_str(&(layout.row)(row));
            row += 1;
        }
        page.push_str(layout.foot);
    }
    page.push_str(layout.answer);
    page
}

fn median(work: impl Fn()) -> f64 {
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed().as_secs_f64()
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

fn main() {
    let mut report = String::new();
    for layout in LAYOUTS {
        let ordinary = page(layout, 3, 0);
        let document = read(layout.name, ordinary.as_bytes()).expect("a page");
        if let Err(refusal) = recognise(&document) {
            println!("this measures a refusal: {refusal}");
        }
        let reading = median(|| {
            for _ in 0..100 {
                black_box(read(layout.name, ordinary.as_bytes()).is_ok());
            }
        });
        let both = median(|| {
            for _ in 0..100 {
                let document = read(layout.name, ordinary.as_bytes()).expect("a page");
                black_box(recognise(&document).is_ok());
            }
        });
        let large = page(layout, 1, LARGE);
        let slow = median(|| {
            black_box(read(layout.name, large.as_bytes()).is_ok());
        });
        let slowest = median(|| {
            let document = read(layout.name, large.as_bytes()).expect("a page");
            black_box(recognise(&document).is_ok());
        });
        writeln!(
            report,
            "{:<17} {:>5} bytes: {:>6.0} pages a second read, {:>6.0} read and recognised on a core; 10 MB in {:.2} s and {:.2} s",
            layout.name,
            ordinary.len(),
            100.0 / reading,
            100.0 / both,
            slow,
            slowest,
        )
        .expect("a string takes everything");
    }
    print!("{report}");
}
