//! The sections of a page, by their headings.

/// What a part of a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Before the first known heading: breadcrumb, date, title.
    Front,
    /// What the operation does.
    Function,
    /// What has to be observed.
    Constraints,
    /// How to call operations in general.
    Calling,
    /// Method and path, and what stands in them.
    Uri,
    /// What is sent.
    Request,
    /// What is answered.
    Response,
    /// Examples, of what is said below.
    Example,
    /// What is sent, as an example.
    ExampleRequest,
    /// What is answered, as an example.
    ExampleResponse,
    /// Sample code.
    Sdk,
    /// HTTP statuses.
    Status,
    /// Error codes.
    Errors,
}

const HEADINGS: &[(&str, Section)] = &[
    ("function", Section::Function),
    ("functions", Section::Function),
    ("api function", Section::Function),
    ("功能介绍", Section::Function),
    ("功能", Section::Function),
    ("接口功能", Section::Function),
    ("constraints", Section::Constraints),
    ("constraint", Section::Constraints),
    ("restrictions", Section::Constraints),
    ("prerequisites", Section::Constraints),
    ("接口约束", Section::Constraints),
    ("约束限制", Section::Constraints),
    ("约束", Section::Constraints),
    ("前提条件", Section::Constraints),
    ("calling method", Section::Calling),
    ("api calling", Section::Calling),
    ("debugging", Section::Calling),
    ("authorization information", Section::Calling),
    ("authorization", Section::Calling),
    ("调用方法", Section::Calling),
    ("调试", Section::Calling),
    ("授权信息", Section::Calling),
    ("uri", Section::Uri),
    ("uri format", Section::Uri),
    ("uri格式", Section::Uri),
    ("request", Section::Request),
    ("requests", Section::Request),
    ("request message", Section::Request),
    ("request parameters", Section::Request),
    ("request parameter", Section::Request),
    ("请求", Section::Request),
    ("请求消息", Section::Request),
    ("请求参数", Section::Request),
    ("response", Section::Response),
    ("responses", Section::Response),
    ("response message", Section::Response),
    ("response parameters", Section::Response),
    ("response parameter", Section::Response),
    ("响应", Section::Response),
    ("响应消息", Section::Response),
    ("normal response", Section::Response),
    ("正常响应", Section::Response),
    ("响应参数", Section::Response),
    ("返回消息", Section::Response),
    ("返回参数", Section::Response),
    ("example", Section::Example),
    ("examples", Section::Example),
    ("示例", Section::Example),
    ("example request", Section::ExampleRequest),
    ("example requests", Section::ExampleRequest),
    ("request example", Section::ExampleRequest),
    ("request examples", Section::ExampleRequest),
    ("sample request", Section::ExampleRequest),
    ("请求示例", Section::ExampleRequest),
    ("请求样例", Section::ExampleRequest),
    ("示例请求", Section::ExampleRequest),
    ("example response", Section::ExampleResponse),
    ("example responses", Section::ExampleResponse),
    ("response example", Section::ExampleResponse),
    ("response examples", Section::ExampleResponse),
    ("sample response", Section::ExampleResponse),
    ("example normal response", Section::ExampleResponse),
    ("example abnormal response", Section::ExampleResponse),
    ("normal response example", Section::ExampleResponse),
    ("响应示例", Section::ExampleResponse),
    ("响应样例", Section::ExampleResponse),
    ("返回示例", Section::ExampleResponse),
    ("sdk sample code", Section::Sdk),
    ("sdk代码示例", Section::Sdk),
    ("sdk示例代码", Section::Sdk),
    ("status codes", Section::Status),
    ("status code", Section::Status),
    ("returned values", Section::Status),
    ("returned value", Section::Status),
    ("return values", Section::Status),
    ("状态码", Section::Status),
    ("返回值", Section::Status),
    ("返回码", Section::Status),
    ("abnormal response", Section::Errors),
    ("异常响应", Section::Errors),
    ("error codes", Section::Errors),
    ("error code", Section::Errors),
    ("错误码", Section::Errors),
];

/// The section that a line begins, if it is the heading of one.
pub fn heading(text: &str) -> Option<Section> {
    // The longest heading is far shorter; a paragraph need not be copied to see that it is none.
    if text.len() > 60 {
        return None;
    }
    let text = text.trim().trim_end_matches([':', '：', '¶']).trim_end();
    let text = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' '));
    let text = text.to_lowercase();
    let found = HEADINGS.iter().find(|(heading, _)| *heading == text);
    found.map(|(_, section)| *section)
}

/// The status that a line names, as `Status code: 200` does, and what follows it.
pub fn status(text: &str) -> Option<(u16, &str)> {
    let text = text.trim();
    let words = ["status code", "状态码", "http status code"];
    let rest = words.into_iter().find_map(|word| {
        let start = text.get(..word.len())?;
        start
            .eq_ignore_ascii_case(word)
            .then(|| text.get(word.len()..))?
    })?;
    let rest = rest.trim_start_matches([' ', ':', '：', '为', '\u{a0}']);
    let digits = rest.get(..3)?;
    let after = rest.get(3..)?;
    if after.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let status = digits
        .parse()
        .ok()
        .filter(|status| (100..600).contains(status))?;
    let after = after.trim_start_matches([' ', '时', ':', '：', '-', ',', '，']);
    Some((status, after.trim_end()))
}
