//! The words of pages, English and Chinese, that readers and recognisers share.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The name of a parameter, member or header.
    Name,
    /// Whether it is required.
    Required,
    /// Its type.
    Type,
    /// What it is.
    Description,
    /// Whether it may be null.
    Nullable,
    /// What is assumed if it is left out.
    Default,
    /// Which values it may have.
    Range,
    /// A sample.
    Sample,
    /// An HTTP status.
    Status,
    /// An error code.
    ErrorCode,
    /// The message of an error.
    ErrorMessage,
    /// What to do about an error.
    Solution,
    /// Where a parameter travels: `path`, `query`, `header`, `body`, as some pages say in a column.
    Place,
}

const COLUMNS: &[(&str, Column)] = &[
    ("parameter", Column::Name),
    ("parameters", Column::Name),
    ("parameter name", Column::Name),
    ("param", Column::Name),
    ("param name", Column::Name),
    ("name", Column::Name),
    ("field", Column::Name),
    ("field name", Column::Name),
    ("attribute", Column::Name),
    ("attribute name", Column::Name),
    ("element", Column::Name),
    ("element name", Column::Name),
    ("member", Column::Name),
    ("property", Column::Name),
    ("key", Column::Name),
    ("header", Column::Name),
    ("header name", Column::Name),
    ("header parameter", Column::Name),
    ("request header", Column::Name),
    ("response header", Column::Name),
    ("参数", Column::Name),
    ("参数名称", Column::Name),
    ("参数名", Column::Name),
    ("名称", Column::Name),
    ("名字", Column::Name),
    ("字段", Column::Name),
    ("字段名", Column::Name),
    ("字段名称", Column::Name),
    ("属性", Column::Name),
    ("属性名", Column::Name),
    ("元素名称", Column::Name),
    ("消息头名称", Column::Name),
    ("头域名称", Column::Name),
    ("mandatory", Column::Required),
    ("required", Column::Required),
    ("mandatory or not", Column::Required),
    ("mandatory (yes/no)", Column::Required),
    ("required or not", Column::Required),
    ("is required", Column::Required),
    ("is mandatory", Column::Required),
    ("mandatory/optional", Column::Required),
    ("optional or mandatory", Column::Required),
    ("是否必选", Column::Required),
    ("必选", Column::Required),
    ("是否必须", Column::Required),
    ("必须", Column::Required),
    ("是否必填", Column::Required),
    ("必填", Column::Required),
    ("是否必需", Column::Required),
    ("必需", Column::Required),
    ("必选/可选", Column::Required),
    ("type", Column::Type),
    ("parameter type", Column::Type),
    ("param type", Column::Type),
    ("field type", Column::Type),
    ("value type", Column::Type),
    ("data type", Column::Type),
    ("datatype", Column::Type),
    ("参数类型", Column::Type),
    ("类型", Column::Type),
    ("数据类型", Column::Type),
    ("字段类型", Column::Type),
    ("description", Column::Description),
    ("parameter description", Column::Description),
    ("meaning", Column::Description),
    ("details", Column::Description),
    ("remarks", Column::Description),
    ("remark", Column::Description),
    ("note", Column::Description),
    ("notes", Column::Description),
    ("explanation", Column::Description),
    ("描述", Column::Description),
    ("说明", Column::Description),
    ("参数说明", Column::Description),
    ("参数描述", Column::Description),
    ("含义", Column::Description),
    ("备注", Column::Description),
    ("解释", Column::Description),
    ("nullable", Column::Nullable),
    ("can be null", Column::Nullable),
    ("允许null", Column::Nullable),
    ("是否可为空", Column::Nullable),
    ("status code", Column::Status),
    ("http status code", Column::Status),
    ("http status", Column::Status),
    ("returned value", Column::Status),
    ("returned values", Column::Status),
    ("return value", Column::Status),
    ("response code", Column::Status),
    ("status", Column::Status),
    ("状态码", Column::Status),
    ("http状态码", Column::Status),
    ("http 状态码", Column::Status),
    ("返回值", Column::Status),
    ("error code", Column::ErrorCode),
    ("error codes", Column::ErrorCode),
    ("code", Column::ErrorCode),
    ("错误码", Column::ErrorCode),
    ("错误代码", Column::ErrorCode),
    ("error message", Column::ErrorMessage),
    ("error information", Column::ErrorMessage),
    ("error description", Column::ErrorMessage),
    ("message", Column::ErrorMessage),
    ("error", Column::ErrorMessage),
    ("错误信息", Column::ErrorMessage),
    ("错误消息", Column::ErrorMessage),
    ("错误描述", Column::ErrorMessage),
    ("solution", Column::Solution),
    ("handling measure", Column::Solution),
    ("handling measures", Column::Solution),
    ("handling suggestion", Column::Solution),
    ("measure", Column::Solution),
    ("suggestion", Column::Solution),
    ("troubleshooting", Column::Solution),
    ("处理措施", Column::Solution),
    ("处理建议", Column::Solution),
    ("解决方案", Column::Solution),
    ("解决方法", Column::Solution),
    ("default value", Column::Default),
    ("default", Column::Default),
    ("默认值", Column::Default),
    ("默认取值", Column::Default),
    ("缺省值", Column::Default),
    ("value range", Column::Range),
    ("range", Column::Range),
    ("values", Column::Range),
    ("valid values", Column::Range),
    ("constraints", Column::Range),
    ("restrictions", Column::Range),
    ("取值范围", Column::Range),
    ("取值", Column::Range),
    ("约束", Column::Range),
    ("限制", Column::Range),
    ("example value", Column::Sample),
    ("sample value", Column::Sample),
    ("example", Column::Sample),
    ("sample", Column::Sample),
    ("示例值", Column::Sample),
    ("示例", Column::Sample),
    ("样例", Column::Sample),
    ("参数位置", Column::Place),
    ("位置", Column::Place),
    ("location", Column::Place),
    ("position", Column::Place),
    ("in", Column::Place),
];

/// The most bytes that a heading has.
const LONGEST: usize = 40;

static BY_HEADING: LazyLock<HashMap<&'static str, Column>> =
    LazyLock::new(|| COLUMNS.iter().copied().collect());

/// What a column with this heading holds.
#[must_use]
pub fn column(heading: &str) -> Option<Column> {
    let bare = heading.trim().trim_matches(['*', ':', '：', ' ']);
    if bare.len() > LONGEST {
        return None;
    }
    let mut joined = String::with_capacity(bare.len());
    for word in bare.split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.extend(word.chars().flat_map(char::to_lowercase));
    }
    BY_HEADING.get(joined.as_str()).copied()
}

static BY_FIRST: LazyLock<HashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_first: HashMap<char, Vec<&'static str>> = HashMap::new();
    for (word, _) in COLUMNS {
        by_first
            .entry(word.chars().next().unwrap_or_default())
            .or_default()
            .push(word);
    }
    by_first
});

/// Whether a text begins with the heading of a column.
#[must_use]
pub fn begins_with_column(text: &str) -> bool {
    let text = text.trim_start_matches('*');
    let Some(first) = text.chars().next() else {
        return false;
    };
    let words = BY_FIRST.get(&first.to_ascii_lowercase());
    words.is_some_and(|words| words.iter().any(|word| begins_with(text, word)))
}

/// Whether a text begins with a word, whatever the case of its letters.
#[must_use]
pub fn begins_with(text: &str, word: &str) -> bool {
    let head = text.as_bytes().get(..word.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether a cell says that something is required.
#[must_use]
pub fn required(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "mandatory" | "required" | "是" | "必选" | "必须" | "必填"
        | "必需" | "m" | "√" => Some(true),
        "no" | "n" | "false" | "optional" | "否" | "不是" | "可选" | "选填" | "非必选"
        | "非必须" | "非必填" | "非必需" | "o" | "×" => Some(false),
        _ => None,
    }
}

/// Whether a text stands for nothing.
#[must_use]
pub fn is_nothing(text: &str) -> bool {
    matches!(
        text.trim()
            .trim_end_matches(['.', '。'])
            .to_lowercase()
            .as_str(),
        "" | "-"
            | "--"
            | "–"
            | "—"
            | "/"
            | "n/a"
            | "none"
            | "na"
            | "无"
            | "不涉及"
            | "暂无"
            | "没有"
            | "not involved"
            | "not applicable"
    )
}
