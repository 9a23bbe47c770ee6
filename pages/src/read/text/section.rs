//! Headings of sections.

/// Headings of sections. Those of one word must be written with this case: `function` may be a parameter.
const SECTIONS: &[&str] = &[
    "Function",
    "Functions",
    "Description",
    "URI",
    "URL",
    "Debugging",
    "Authorization",
    "Request",
    "Requests",
    "Response",
    "Responses",
    "Example",
    "Examples",
    "Prerequisites",
    "Restrictions",
    "API Description",
    "API Function",
    "Interface Description",
    "Function Introduction",
    "Calling Method",
    "Authorization Information",
    "API Constraints",
    "Constraints and Limitations",
    "Request Parameters",
    "Request Parameter",
    "Request Headers",
    "Request Header",
    "Request Body",
    "Request Message",
    "Input Parameters",
    "Input Parameter",
    "Output Parameters",
    "Output Parameter",
    "Response Parameters",
    "Response Parameter",
    "Response Headers",
    "Response Header",
    "Response Body",
    "Response Message",
    "Response Elements",
    "Path Parameters",
    "Query Parameters",
    "Body Parameters",
    "Example Requests",
    "Example Request",
    "Request Example",
    "Request Examples",
    "Sample Request",
    "Sample Requests",
    "Example Responses",
    "Example Response",
    "Response Example",
    "Response Examples",
    "Sample Response",
    "Sample Responses",
    "Normal Response",
    "Abnormal Response",
    "Example Normal Response",
    "Example Abnormal Response",
    "Input Example",
    "Output Example",
    "Input Sample",
    "Output Sample",
    "Code Example",
    "SDK Sample Code",
    "Status Code",
    "Status Codes",
    "Returned Value",
    "Returned Values",
    "Return Value",
    "Return Values",
    "Error Codes",
    "Error Code",
    "Error Response",
    "Developer Resources",
    "Command Line Interface",
    "Common Error Codes",
    "Helpful Links",
    "Change History",
    "接口描述",
    "接口说明",
    "功能介绍",
    "功能描述",
    "接口功能",
    "接口约束",
    "调用方法",
    "调试",
    "授权信息",
    "接口地址",
    "请求参数",
    "请求消息",
    "请求头",
    "请求体",
    "输入参数",
    "入参",
    "路径参数",
    "查询参数",
    "输出参数",
    "响应参数",
    "响应消息",
    "返回参数",
    "响应头",
    "响应体",
    "返回结果",
    "响应结果",
    "正常响应",
    "异常响应",
    "请求示例",
    "响应示例",
    "返回示例",
    "输入示例",
    "输出示例",
    "示例",
    "代码示例",
    "SDK代码示例",
    "开发者资源",
    "状态码",
    "错误码",
    "返回值",
    "错误响应",
    "使用限制",
    "前提条件",
    "修订记录",
    "约束限制",
];

/// Headings of sections that are as often the text of a cell.
const WEAK: &[&str] = &[
    "Function",
    "Functions",
    "Description",
    "URL",
    "Debugging",
    "Authorization",
    "Request",
    "Requests",
    "Response",
    "Responses",
    "Example",
    "Examples",
    "Prerequisites",
    "Restrictions",
    "Request Header",
    "Request Headers",
    "Request Body",
    "Request Message",
    "Response Header",
    "Response Headers",
    "Response Body",
    "Response Message",
    "Request Parameter",
    "Response Parameter",
    "Input Parameter",
    "Output Parameter",
    "Status Code",
    "Error Code",
    "Error Response",
    "Return Value",
    "Returned Value",
    "请求头",
    "请求体",
    "响应头",
    "响应体",
    "返回结果",
    "响应结果",
    "示例",
    "状态码",
    "错误码",
    "返回值",
    "错误响应",
    "使用限制",
    "前提条件",
    "约束限制",
    "请求消息",
    "响应消息",
    "调试",
    "入参",
    "接口说明",
];

/// The heading of a section that a line is, without its number; `1. API Description` is `API Description`.
pub fn of(text: &str) -> Option<&'static str> {
    // Sentences and codes are no headings, and most lines are one of these.
    if text.len() > 80 || text.ends_with(['。', ',', ';', '"', '}', ')']) {
        return None;
    }
    let bare = without_number(text)
        .trim_end_matches([':', '：', '.'])
        .trim_end();
    SECTIONS
        .iter()
        .find(|section| {
            section.len() == bare.len()
                && (**section == bare
                    || section.contains(' ') && section.eq_ignore_ascii_case(bare))
        })
        .copied()
}

pub fn without_number(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if rest.len() == text.len() {
        return text;
    }
    rest.trim_start_matches(['、', '．', ')']).trim_start()
}

/// Whether a heading can hardly be the text of a cell.
pub fn is_strong(text: &str) -> bool {
    of(text).is_some_and(|section| !WEAK.contains(&section))
}

/// Whether a section shows examples: what looks like a request there is one.
pub fn is_example(section: &str) -> bool {
    let lower = section.to_lowercase();
    ["example", "sample", "示例"]
        .iter()
        .any(|word| lower.contains(word))
}
