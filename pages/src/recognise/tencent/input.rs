//! The input parameters. Action, Version and Region stand among them and travel as headers.

use crate::document::{Row, Table};
use crate::facts::{Fact, Field};
use crate::recognise::columns::Columns;
use crate::recognise::table;
use crate::types::Type;
use crate::words::{self, Column};
use crate::{Finding, Kind};

/// What the table of input parameters says.
pub(super) struct Input {
    pub action: Option<Fact<String>>,
    pub version: Option<Fact<String>>,
    pub header: Vec<Field>,
    pub body: Vec<Field>,
}

/// Parameters that every request has; the client sends them itself.
const COMMON: &[&str] = &[
    "Action",
    "Version",
    "Region",
    "Language",
    "Token",
    "Timestamp",
    "Nonce",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "RequestClient",
    "X-TC-Action",
    "X-TC-Version",
    "X-TC-Region",
    "X-TC-Language",
    "X-TC-Token",
    "X-TC-Timestamp",
];

/// Reads the input parameters.
pub(super) fn read(table: &Table, findings: &mut Vec<Finding>) -> Input {
    let columns = Columns::of(table);
    let mut input = Input {
        action: None,
        version: None,
        header: Vec::new(),
        body: Vec::new(),
    };
    let (common, own): (Vec<&Row>, Vec<&Row>) =
        table.rows.iter().partition(|row| is_common(row, &columns));
    for row in &common {
        let name = columns.text(row, Column::Name);
        let text = columns.text(row, Column::Description);
        let line = columns
            .cell(row, Column::Description)
            .and_then(|cell| cell.lines.first())
            .map_or(row.line, |line| line.line);
        match name.trim_start_matches("X-TC-") {
            "Action" => {
                input.action = input
                    .action
                    .or_else(|| announced(&text, is_action).map(|name| Fact::stated(name, line)));
            }
            "Version" => {
                input.version = input.version.or_else(|| {
                    announced(&text, is_version).map(|version| Fact::stated(version, line))
                });
            }
            "Region" => input.header.push(region(row, &columns, findings)),
            _ => {}
        }
    }
    let names: Vec<String> = common
        .iter()
        .map(|row| columns.text(row, Column::Name))
        .collect();
    if let Some(first) = common.first() {
        let message = format!(
            "{} stand among the input parameters; they travel as headers",
            names.join(", ")
        );
        findings.push(Finding::new(
            Kind::Inferred,
            "headers-among-parameters",
            first.line,
            "header",
            message,
        ));
    }
    let rest = Table {
        caption: table.caption.clone(),
        header: table.header.clone(),
        rows: own.into_iter().cloned().collect(),
        layout: table.layout,
    };
    input.body = table::fields(&rest, "body", findings);
    input
}

fn is_common(row: &Row, columns: &Columns) -> bool {
    let name = columns.text(row, Column::Name);
    if !COMMON.contains(&name.trim()) {
        return false;
    }
    let text = columns.text(row, Column::Description).to_lowercase();
    name.starts_with("X-TC-")
        || text.starts_with("common param")
        || text.starts_with("common request param")
        || text.starts_with("公共参数")
}

/// The value that a sentence announces: what stands behind its last colon, or its last word that can be one.
fn announced(text: &str, fits: fn(&str) -> bool) -> Option<String> {
    let marks =
        |c: char| c.is_whitespace() || matches!(c, '。' | '，' | ',' | '.' | '`' | '"' | '“' | '”');
    let behind = text.rsplit([':', '：']).next().unwrap_or_default();
    let behind = behind.trim_matches(marks);
    let one_word = !behind.is_empty()
        && behind.len() < text.len()
        && behind.starts_with(|c: char| c.is_ascii_uppercase())
        && behind
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_');
    if one_word && fits("AnyAction") {
        return Some(behind.to_owned());
    }
    let words = text.split(|c: char| marks(c) && c != '.' || matches!(c, ':' | '：'));
    let mut words = words.map(|word| word.trim_end_matches('.'));
    words.rfind(|word| fits(word)).map(str::to_owned)
}

/// `DescribeBoxes`.
pub(super) fn is_action(word: &str) -> bool {
    let inner = word.chars().skip(1).any(|c| c.is_ascii_uppercase());
    let known = matches!(word, "Common" | "Params" | "API");
    !known
        && word.len() > 3
        && word.len() <= 100
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && inner
}

/// `2019-01-07`.
fn is_version(word: &str) -> bool {
    word.len() == 10 && super::front::day(word).is_some_and(|day| day == word)
}

fn region(row: &Row, columns: &Columns, findings: &mut Vec<Finding>) -> Field {
    let name = Fact::inferred(
        "X-TC-Region".to_owned(),
        row.line,
        "a common parameter travels as a header",
    );
    let mut field = Field::new(name, Fact::stated(Type::String, row.line));
    field.from = Some("region");
    let cell = columns.cell(row, Column::Required);
    let said = cell.and_then(|cell| words::required(&cell.text()));
    field.required = said.map(|required| Fact::stated(required, row.line));
    if said.is_none()
        && let Some(cell) = cell
    {
        let (kind, message) = if cell.missing || cell.lines.is_empty() {
            (
                Kind::Lost,
                "the cell that says whether it is required is lost",
            )
        } else {
            (
                Kind::Unclear,
                "the page does not say whether it is required",
            )
        };
        findings.push(Finding::new(
            kind,
            "required-cell",
            row.line,
            "header.X-TC-Region",
            message,
        ));
    }
    let text = columns.text(row, Column::Description).to_lowercase();
    let optional = said == Some(false)
        || text.contains("not required")
        || text.contains("不需要传递")
        || text.contains("可选参数");
    if optional {
        let message = "the page says that Region is not required; other editions of a page may say that it is, so it is kept as optional";
        findings.push(Finding::new(
            Kind::Unclear,
            "region-optional",
            row.line,
            "header.X-TC-Region",
            message,
        ));
    }
    field
}
