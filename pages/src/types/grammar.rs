//! Types with parts: lists, maps, references, links.

use super::cursor::Cursor;
use super::{Type, scalar};

/// How deep types may nest.
const DEEPEST: u8 = 8;

/// How far the address of a link may go.
const LONGEST_LINK: usize = 2_000;

const LISTS: &[&str] = &["arrays", "array", "lists", "list", "set", "数组", "列表"];
const MAPS: &[&str] = &["maps", "map", "hashmap", "字典", "键值对"];
const BRACKETS: &[(&str, &str)] = &[
    ("<", ">"),
    ("[", "]"),
    ("(", ")"),
    ("（", "）"),
    ("＜", "＞"),
];

/// Words that stand before "object" in a sentence.
const NO_NAMES: &[&str] = &[
    "a", "an", "the", "this", "that", "each", "of", "which", "any", "one", "no", "yes", "is", "in",
];

/// What the reading of a type depends on.
#[derive(Clone, Copy)]
struct How {
    /// A lone word is a name.
    names: bool,
    /// Nothing follows the type.
    alone: bool,
    depth: u8,
}

/// The type that the text is.
pub fn whole(text: &str, names: bool) -> Option<Type> {
    let text = text
        .trim()
        .trim_end_matches(['.', '。', ';', '；'])
        .trim_end();
    if let Some(kind) = scalar::whole(text) {
        return Some(kind);
    }
    let how = How {
        names,
        alone: true,
        depth: 0,
    };
    let mut cursor = Cursor::new(text);
    let kind = kind(&mut cursor, how)?;
    cursor.space();
    cursor.rest().is_empty().then_some(kind)
}

/// The type that the text begins with.
pub fn prefix(text: &str, names: bool) -> Option<(Type, usize)> {
    let how = How {
        names,
        alone: false,
        depth: 0,
    };
    let mut cursor = Cursor::new(text);
    cursor.space();
    let kind = kind(&mut cursor, how)?;
    Some((kind, cursor.at))
}

fn kind(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    if how.depth > DEEPEST {
        return None;
    }
    let how = How {
        depth: how.depth + 1,
        ..how
    };
    if cursor.eat("[]") {
        let item = element(cursor, how)?;
        return Some(Type::List(Box::new(item)));
    }
    let mut kind = link(cursor, how)
        .or_else(|| list(cursor, how))
        .or_else(|| map(cursor, how))
        .or_else(|| scalar_or_object(cursor, how))?;
    for _ in 0..DEEPEST {
        if !list_mark(cursor, how) {
            break;
        }
        kind = Type::List(Box::new(kind));
    }
    Some(kind)
}

/// `[Filter](https://...)`, as Markdown writes a link.
fn link(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    let mut inside = *cursor;
    if !inside.eat("[") {
        return None;
    }
    inside.space();
    let kind = element(&mut inside, how)?;
    inside.space();
    if !inside.eat("](") {
        return None;
    }
    let end = inside.rest().char_indices().take(LONGEST_LINK);
    let (end, _) = end.into_iter().find(|(_, c)| *c == ')')?;
    inside.skip(end + 1);
    *cursor = inside;
    object_word(cursor, how);
    Some(kind)
}

/// `Array of X objects`, `List<X>`, `List [X]`, `Array`.
fn list(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    if !cursor.word(LISTS) {
        return None;
    }
    let item = of(cursor, how).or_else(|| bracketed(cursor, how));
    let item = item.or_else(|| following(cursor, how));
    Some(Type::List(Box::new(item.unwrap_or(Type::Json))))
}

/// `Array String`, where nothing follows.
fn following(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    let mut next = *cursor;
    next.space();
    if !how.alone || next.rest().starts_with(['[', '<', '(']) {
        return None;
    }
    let how = How {
        names: false,
        ..how
    };
    let item = kind(&mut next, how)?;
    *cursor = next;
    Some(item)
}

fn of(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    let mut next = *cursor;
    next.space();
    if !next.word(&["of"]) {
        return None;
    }
    next.space();
    let item = match link(&mut next, how) {
        Some(item) => item,
        None if next.rest().starts_with(['[', '<', '(']) => bracketed(&mut next, how)?,
        None => element(&mut next, how)?,
    };
    let twice = item_said_twice(cursor, &next);
    let item = match item {
        Type::List(item) if twice => *item,
        item => item,
    };
    object_word(&mut next, how);
    *cursor = next;
    Some(item)
}

/// Whether the item ends with a Chinese word for a list: `Array of Lamp 数组` is one list, said in two languages.
fn item_said_twice(start: &Cursor<'_>, end: &Cursor<'_>) -> bool {
    let item = start.text.get(start.at..end.at).unwrap_or_default();
    item.ends_with("数组") || item.ends_with("列表")
}

fn bracketed(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    let mut next = *cursor;
    next.space();
    let (_, end) = BRACKETS.iter().find(|(start, _)| next.eat(start))?;
    next.space();
    let item = element(&mut next, how)?;
    next.space();
    if !next.eat(end) {
        return None;
    }
    *cursor = next;
    Some(item)
}

/// `Map<String,X>`, `map[string]X`, `Map`.
fn map(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    if !cursor.word(MAPS) {
        return None;
    }
    let value = entries(cursor, how).unwrap_or(Type::Json);
    object_word(cursor, how);
    Some(Type::Map(Box::new(value)))
}

fn entries(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    let mut next = *cursor;
    next.space();
    let (_, end) = BRACKETS.iter().find(|(start, _)| next.eat(start))?;
    next.space();
    let key = element(&mut next, how)?;
    next.space();
    let value = if next.eat(",") || next.eat("，") || next.eat(":") {
        next.space();
        let value = element(&mut next, how)?;
        next.space();
        if !next.eat(end) {
            return None;
        }
        value
    } else if next.eat(end) {
        element(
            &mut next,
            How {
                names: false,
                ..how
            },
        )
        .unwrap_or(key)
    } else {
        return None;
    };
    *cursor = next;
    Some(value)
}

/// A type within another: a lone word is a name here.
fn element(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    kind(cursor, How { names: true, ..how })
}

/// `Integer`, `Filter object`, and `Filter` where a name may stand.
fn scalar_or_object(cursor: &mut Cursor<'_>, how: How) -> Option<Type> {
    let mut named = *cursor;
    let name = named.name();
    let name = name.filter(|name| !NO_NAMES.contains(&name.to_lowercase().as_str()));
    let known = scalar::prefix(cursor.rest());
    if let Some(name) = name
        && object_word(&mut named, how)
        && !matches!(known, Some((Type::Object | Type::Json, _)))
    {
        *cursor = named;
        return Some(Type::Named(name.to_owned()));
    }
    if let Some((kind, length)) = known {
        cursor.skip(length);
        return Some(kind);
    }
    let name = name.filter(|_| how.names)?;
    let mut after = *cursor;
    after.skip(name.len());
    *cursor = after;
    Some(Type::Named(name.to_owned()))
}

/// Moves past `object`, `objects`, `structure` or a Chinese word for it. With a capital letter `Object` may
/// begin the description, unless nothing follows.
fn object_word(cursor: &mut Cursor<'_>, how: How) -> bool {
    let mut next = *cursor;
    next.space();
    let capital = next.rest().starts_with(|c: char| c.is_ascii_uppercase());
    let english = [
        "objects",
        "object",
        "structures",
        "structure",
        "structs",
        "struct",
    ];
    let chinese = ["对象", "结构体", "结构"];
    let found = if next.word(&english) {
        let last = next.rest().trim_start();
        !capital || how.alone || last.is_empty() || next.rest().starts_with(['>', ']', ')', ','])
    } else {
        chinese.iter().any(|word| next.eat(word))
    };
    if found {
        *cursor = next;
    }
    found
}

/// Moves past what makes a list of the type before it: `[]`, `数组`, and `array` where nothing follows.
fn list_mark(cursor: &mut Cursor<'_>, how: How) -> bool {
    if cursor.eat("[]") || cursor.eat("数组") || cursor.eat("列表") {
        return true;
    }
    let mut next = *cursor;
    next.space();
    let found = next.eat("数组") || (how.alone && next.word(&["arrays", "array", "lists", "list"]));
    if found {
        *cursor = next;
    }
    found
}
