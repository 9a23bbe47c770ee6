//! The words of pages, English and Chinese, that readers and recognisers share.

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
    ("parameter name", Column::Name),
    ("name", Column::Name),
    ("header", Column::Name),
    ("参数", Column::Name),
    ("参数名称", Column::Name),
    ("参数名", Column::Name),
    ("名称", Column::Name),
    ("mandatory", Column::Required),
    ("required", Column::Required),
    ("mandatory or not", Column::Required),
    ("是否必选", Column::Required),
    ("必选", Column::Required),
    ("是否必须", Column::Required),
    ("是否必填", Column::Required),
    ("必填", Column::Required),
    ("type", Column::Type),
    ("parameter type", Column::Type),
    ("data type", Column::Type),
    ("参数类型", Column::Type),
    ("类型", Column::Type),
    ("description", Column::Description),
    ("remarks", Column::Description),
    ("描述", Column::Description),
    ("说明", Column::Description),
    ("参数说明", Column::Description),
    ("status code", Column::Status),
    ("状态码", Column::Status),
    ("error code", Column::ErrorCode),
    ("错误码", Column::ErrorCode),
    ("error message", Column::ErrorMessage),
    ("错误信息", Column::ErrorMessage),
    ("solution", Column::Solution),
    ("处理措施", Column::Solution),
    ("default value", Column::Default),
    ("default", Column::Default),
    ("默认值", Column::Default),
    ("value range", Column::Range),
    ("range", Column::Range),
    ("取值范围", Column::Range),
    ("example value", Column::Sample),
    ("example", Column::Sample),
    ("示例值", Column::Sample),
];

/// What a column with this heading holds.
#[must_use]
pub fn column(heading: &str) -> Option<Column> {
    let heading = heading.trim().to_lowercase();
    COLUMNS
        .iter()
        .find(|(word, _)| *word == heading)
        .map(|(_, column)| *column)
}

/// Whether a cell says that something is required.
#[must_use]
pub fn required(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "mandatory" | "required" | "是" | "必选" | "必须" | "必填" => {
            Some(true)
        }
        "no" | "n" | "false" | "optional" | "否" | "可选" | "非必选" | "非必填" => {
            Some(false)
        }
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
        "" | "-" | "--" | "n/a" | "none" | "na" | "无" | "不涉及" | "暂无"
    )
}
