//! Words for types without parts.

use super::Type;

const ENGLISH: &[(&str, Type)] = &[
    ("timestamp iso8601", Type::Timestamp),
    ("timestamp iso 8601", Type::Timestamp),
    ("timestamp_iso8601", Type::Timestamp),
    ("json object", Type::Object),
    ("date-time", Type::Timestamp),
    ("datetime", Type::Timestamp),
    ("timestamp", Type::Timestamp),
    ("date", Type::Date),
    ("string", Type::String),
    ("str", Type::String),
    ("varchar", Type::String),
    ("char", Type::String),
    ("text", Type::String),
    ("uuid", Type::String),
    ("enumeration", Type::String),
    ("enum", Type::String),
    ("integer64", Type::Integer(Some(64))),
    ("integer32", Type::Integer(Some(32))),
    ("integer", Type::Integer(None)),
    ("int64", Type::Integer(Some(64))),
    ("int32", Type::Integer(Some(32))),
    ("int16", Type::Integer(Some(16))),
    ("int8", Type::Integer(Some(8))),
    ("int", Type::Integer(None)),
    ("long", Type::Integer(Some(64))),
    ("bigint", Type::Integer(Some(64))),
    ("short", Type::Integer(Some(16))),
    ("uinteger", Type::Unsigned(None)),
    ("uint64", Type::Unsigned(Some(64))),
    ("uint32", Type::Unsigned(Some(32))),
    ("uint16", Type::Unsigned(Some(16))),
    ("uint8", Type::Unsigned(Some(8))),
    ("uint", Type::Unsigned(None)),
    ("float64", Type::Float),
    ("float32", Type::Float),
    ("float", Type::Float),
    ("double", Type::Float),
    ("number", Type::Float),
    ("bigdecimal", Type::Decimal),
    ("decimal", Type::Decimal),
    ("boolean", Type::Boolean),
    ("bool", Type::Boolean),
    ("binary", Type::Binary),
    ("bytes", Type::Binary),
    ("file", Type::File),
    ("object", Type::Object),
    ("struct", Type::Object),
    ("dict", Type::Object),
    ("jsonobject", Type::Object),
    ("json", Type::Json),
    ("any", Type::Json),
];

const CHINESE: &[(&str, Type)] = &[
    ("字符串", Type::String),
    ("字符", Type::String),
    ("文本", Type::String),
    ("枚举", Type::String),
    ("长整数", Type::Integer(Some(64))),
    ("长整型", Type::Integer(Some(64))),
    ("长整", Type::Integer(Some(64))),
    ("整数", Type::Integer(None)),
    ("整型", Type::Integer(None)),
    ("整形", Type::Integer(None)),
    ("浮点数", Type::Float),
    ("浮点", Type::Float),
    ("小数", Type::Float),
    ("数字", Type::Float),
    ("数值", Type::Float),
    ("布尔值", Type::Boolean),
    ("布尔", Type::Boolean),
    ("时间戳", Type::Timestamp),
    ("日期", Type::Date),
    ("二进制", Type::Binary),
    ("文件", Type::File),
    ("对象", Type::Object),
    ("结构体", Type::Object),
];

/// Cells that hold more than one word for one type, and are clear only as a whole.
const WHOLE: &[(&str, Type)] = &[
    ("date time", Type::Timestamp),
    ("string enum", Type::String),
    ("enum string", Type::String),
    ("string (enum)", Type::String),
    ("long integer", Type::Integer(Some(64))),
    ("unsigned integer", Type::Unsigned(None)),
    ("data structure", Type::Object),
    ("dictionary", Type::Object),
    ("dictionary data structure", Type::Object),
    ("json string", Type::String),
];

/// The type that the whole of a cell is.
pub fn whole(text: &str) -> Option<Type> {
    let text = text.to_lowercase();
    let found = WHOLE.iter().find(|(word, _)| *word == text)?;
    Some(found.1.clone())
}

/// The word that the text begins with, and its length in bytes. English words may be plurals, Chinese ones
/// may end with a word for "type".
pub fn prefix(text: &str) -> Option<(Type, usize)> {
    english(text).or_else(|| chinese(text))
}

fn english(text: &str) -> Option<(Type, usize)> {
    ENGLISH.iter().find_map(|(word, kind)| {
        let start = text.get(..word.len())?;
        if !start.eq_ignore_ascii_case(word) {
            return None;
        }
        let plural = usize::from(text.get(word.len()..)?.starts_with('s'));
        let end = word.len() + plural;
        let next = text.get(end..)?.chars().next();
        let within = next.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        (!within).then(|| (kind.clone(), end))
    })
}

fn chinese(text: &str) -> Option<(Type, usize)> {
    let (word, kind) = CHINESE.iter().find(|(word, _)| text.starts_with(word))?;
    let rest = text.get(word.len()..)?;
    let suffix = ["类型", "型"].into_iter().find(|s| rest.starts_with(s));
    Some((kind.clone(), word.len() + suffix.map_or(0, str::len)))
}
