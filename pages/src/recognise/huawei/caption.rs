//! Captions of tables: which table it is, and of what.

/// How far into a description a reference to a table is looked for.
const REACH: usize = 4_000;

/// What a caption says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caption {
    /// `Table 4`.
    pub number: Option<u32>,
    /// What the table describes.
    pub about: About,
}

/// What a table describes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum About {
    /// The caption does not say, or there is none.
    #[default]
    Unknown,
    Path,
    /// The path, and maybe the query.
    Uri,
    Query,
    Header,
    Form,
    Body,
    ResponseHeader,
    ResponseBody,
    /// Something with a name: an object, or the member that holds it.
    Object(String),
}

const PHRASES: &[(&str, About)] = &[
    ("response header", About::ResponseHeader),
    ("响应header", About::ResponseHeader),
    ("响应头", About::ResponseHeader),
    ("响应消息头", About::ResponseHeader),
    ("response body", About::ResponseBody),
    ("response parameter", About::ResponseBody),
    ("parameters in the response", About::ResponseBody),
    ("响应body", About::ResponseBody),
    ("响应参数", About::ResponseBody),
    ("返回参数", About::ResponseBody),
    ("响应消息", About::ResponseBody),
    ("request header", About::Header),
    ("header parameter", About::Header),
    ("请求header", About::Header),
    ("header参数", About::Header),
    ("header说明", About::Header),
    ("header description", About::Header),
    ("请求头", About::Header),
    ("消息头", About::Header),
    ("path parameter", About::Path),
    ("uri parameter", About::Uri),
    ("parameters in the uri", About::Uri),
    ("parameter in the uri", About::Uri),
    ("路径参数", About::Path),
    ("uri参数", About::Uri),
    ("query parameter", About::Query),
    ("query string", About::Query),
    ("query参数", About::Query),
    ("查询参数", About::Query),
    ("formdata", About::Form),
    ("form data", About::Form),
    ("form parameter", About::Form),
    ("表单参数", About::Form),
    ("request body", About::Body),
    ("body parameter", About::Body),
    ("request parameter", About::Body),
    ("parameters in the request", About::Body),
    ("请求body", About::Body),
    ("body参数", About::Body),
    ("body说明", About::Body),
    ("请求体", About::Body),
    ("请求参数", About::Body),
    ("httpservletrequest", About::Body),
];

/// Words of a caption that name nothing.
const FILLERS: &[&str] = &[
    "a",
    "about",
    "array",
    "attribute",
    "attributes",
    "body",
    "data",
    "describes",
    "description",
    "dictionary",
    "element",
    "elements",
    "field",
    "fields",
    "for",
    "in",
    "list",
    "object",
    "objects",
    "of",
    "parameter",
    "parameters",
    "request",
    "response",
    "structure",
    "structures",
    "the",
    "values",
];

const CHINESE_FILLERS: &[&str] = &[
    "说明",
    "要素",
    "描述",
    "数据结构",
    "字段",
    "对象",
    "参数",
    "结构体",
    "结构",
    "列表",
    "数组",
    "元素",
    "属性",
    "的",
];

/// What a line says as the caption of a table.
pub fn parse(text: &str) -> Caption {
    let (number, rest) = numbered(text.trim());
    Caption {
        number,
        about: about(rest),
    }
}

/// `Table 4 rest`, `表 4 rest`.
fn numbered(text: &str) -> (Option<u32>, &str) {
    let rest = text.strip_prefix('表').or_else(|| {
        let start = text.get(..5)?;
        start.eq_ignore_ascii_case("table").then(|| text.get(5..))?
    });
    let Some(rest) = rest.map(str::trim_start) else {
        return (None, text);
    };
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    match digits.parse() {
        Ok(number) => (
            Some(number),
            after.trim_start_matches([' ', ':', '：', '.', '-']),
        ),
        Err(_) => (None, text),
    }
}

fn about(text: &str) -> About {
    if text.len() > 300 {
        return About::Unknown;
    }
    let is_name = !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.:".contains(c));
    if is_name
        && !FILLERS.contains(&text.to_lowercase().as_str())
        && !text.eq_ignore_ascii_case("formdata")
    {
        return About::Object(text.to_owned());
    }
    let lower = text.to_lowercase().replace("参数 ", "参数");
    let phrase = PHRASES.iter().find(|(phrase, _)| lower.contains(phrase));
    if let Some((_, about)) = phrase {
        return about.clone();
    }
    subject(text).map_or(About::Unknown, |name| About::Object(name.to_owned()))
}

/// The one word that is left of a caption such as `Data structure of the lamp field`.
fn subject(text: &str) -> Option<&str> {
    let marks =
        |c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '`' | '(' | ')' | ',' | '.');
    let mut words = text.split(marks).filter_map(named);
    let first = words.next()?;
    words.next().is_none().then_some(first)
}

/// The word without what is written on to it in Chinese, if it names something.
fn named(word: &str) -> Option<&str> {
    let mut word = word;
    while let Some(stem) = CHINESE_FILLERS
        .iter()
        .find_map(|filler| word.strip_suffix(filler))
    {
        word = stem;
    }
    let is_filler = word.is_empty() || FILLERS.contains(&word.to_lowercase().as_str());
    (!is_filler).then_some(word)
}

/// What the caption of a table says.
pub fn own(text: &str) -> Option<Caption> {
    if is_sentence(text) {
        lead(text)
    } else {
        Some(parse(text))
    }
}

/// What a line before a table says of it. A sentence (`Table 2 describes the request parameters.`) is no
/// caption, but may say what the table is about.
pub fn lead(text: &str) -> Option<Caption> {
    let caption = parse(text);
    let is_sentence = is_sentence(text);
    let is_known = !matches!(caption.about, About::Unknown | About::Object(_));
    match caption.number {
        Some(_) if !is_sentence => Some(caption),
        _ if is_known || is_type_name(text.trim()) => Some(Caption {
            number: None,
            ..caption
        }),
        _ => None,
    }
}

/// Whether a line holds the name of a type and nothing else: `LampDetail`, not `OK`.
fn is_type_name(text: &str) -> bool {
    let humps = text.chars().filter(char::is_ascii_uppercase).count();
    text.len() < 100
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && text.contains(|c: char| c.is_ascii_lowercase())
        && (humps > 1 || text.contains('_'))
}

/// Whether a text with a table's number speaks of it, and is not its caption.
fn is_sentence(text: &str) -> bool {
    let lower = text.to_lowercase();
    let verbs = [
        " describes ",
        " lists ",
        " shows ",
        " describe ",
        "请参见",
        "如下",
        "所示",
    ];
    let ends = text.trim_end().ends_with(['.', '。', ':', '：']);
    verbs.iter().any(|verb| lower.contains(verb)) || (ends && lower.split_whitespace().count() > 6)
}

/// The tables that a text refers to: `For details, see Table 3.`
pub fn references(text: &str) -> Vec<u32> {
    let end = text
        .char_indices()
        .nth(REACH)
        .map_or(text.len(), |(at, _)| at);
    let mut found = Vec::new();
    let mut rest = text.get(..end).unwrap_or_default();
    while let Some((at, mark)) = next_mark(rest) {
        let after = rest.get(at + mark.len()..).unwrap_or_default();
        let number = after.trim_start();
        let end = number
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(number.len());
        if let Some(number) = number
            .get(..end)
            .and_then(|digits| digits.parse::<u32>().ok())
            && number < 1_000
        {
            found.push(number);
        }
        rest = after;
    }
    found
}

fn next_mark(text: &str) -> Option<(usize, &'static str)> {
    let marks = ["Table ", "table ", "表"];
    marks
        .into_iter()
        .filter_map(|mark| Some((text.find(mark)?, mark)))
        .min()
}

/// What is equal for two words that name the same thing: without case, marks and a plural.
pub fn key(text: &str) -> String {
    let last = text.rsplit('.').next().unwrap_or(text);
    let plain: String = last
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let plain = match plain.strip_suffix("list") {
        Some(stem) if !stem.is_empty() => stem,
        _ => &plain,
    };
    match plain.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plain.strip_suffix('s').unwrap_or(plain).to_owned(),
    }
}
