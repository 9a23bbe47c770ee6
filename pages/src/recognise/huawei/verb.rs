//! The name of an operation that only its title tells: "Upgrading a CBH Instance" becomes `UpgradeCbhInstance`.

/// Verbs whose form without "-ing" ends with an e.
const WITH_E: &[&str] = &[
    "activat",
    "archiv",
    "associat",
    "authenticat",
    "authoriz",
    "calculat",
    "chang",
    "clon",
    "clos",
    "complet",
    "configur",
    "creat",
    "deactivat",
    "decreas",
    "delet",
    "describ",
    "disabl",
    "disassociat",
    "dispos",
    "enabl",
    "estimat",
    "examin",
    "exchang",
    "execut",
    "expir",
    "freez",
    "generat",
    "handl",
    "hibernat",
    "increas",
    "initializ",
    "invit",
    "invok",
    "issu",
    "merg",
    "migrat",
    "mov",
    "operat",
    "optimiz",
    "paus",
    "prepar",
    "provid",
    "purchas",
    "receiv",
    "reduc",
    "releas",
    "remov",
    "renam",
    "replac",
    "reserv",
    "resiz",
    "resolv",
    "restor",
    "resum",
    "retriev",
    "revok",
    "rotat",
    "sav",
    "schedul",
    "scal",
    "shar",
    "subscrib",
    "synchroniz",
    "terminat",
    "unfreez",
    "unsubscrib",
    "updat",
    "upgrad",
    "us",
    "validat",
    "writ",
];

/// The name that a title makes, if it begins with a verb and holds no other script.
pub fn operation(title: &str) -> Option<String> {
    let end = title.find(['(', '（']).unwrap_or(title.len());
    let title = title.get(..end)?.trim();
    if !title.is_ascii() || title.len() > 150 {
        return None;
    }
    let words: Vec<&str> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty() && !is_article(word))
        .collect();
    let (first, rest) = words.split_first()?;
    if rest.is_empty() || !first.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let verb = base(first);
    // "Batch Sending Parcels": the verb is the second word.
    if verb == "batch"
        && let Some((second, rest)) = rest.split_first().filter(|(_, rest)| !rest.is_empty())
    {
        let start = format!("Batch{}", capital(&base(second)));
        return Some(rest.iter().fold(start, |name, word| name + &capital(word)));
    }
    Some(
        rest.iter()
            .fold(capital(&verb), |name, word| name + &capital(word)),
    )
}

fn is_article(word: &str) -> bool {
    ["a", "an", "the"].contains(&word.to_lowercase().as_str())
}

/// "Stopping" becomes "stop".
pub fn base(word: &str) -> String {
    let word = word.to_lowercase();
    let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() > 1) else {
        return word;
    };
    if WITH_E.contains(&stem) {
        return format!("{stem}e");
    }
    let mut letters = stem.chars().rev();
    let doubled = match (letters.next(), letters.next()) {
        (Some(last), Some(before)) => last == before && "bgmnprt".contains(last),
        _ => false,
    };
    let shorter = stem
        .get(..stem.len() - usize::from(doubled))
        .unwrap_or(stem);
    shorter.to_owned()
}

/// "CBH" and "cbh" become "Cbh".
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    let rest = letters.as_str();
    let rest = if rest.chars().any(|c| c.is_ascii_lowercase()) {
        rest.to_owned()
    } else {
        rest.to_ascii_lowercase()
    };
    first.map_or(String::new(), |first| first.to_string() + &rest)
}

/// Whether two verbs may speak of one thing.
pub fn are_near(one: &str, other: &str) -> bool {
    const GROUPS: &[&[&str]] = &[
        &[
            "query", "list", "show", "get", "obtain", "check", "view", "search", "describe",
            "count",
        ],
        &[
            "create", "add", "apply", "buy", "purchase", "post", "register", "import", "run",
            "execute",
        ],
        &["delete", "remove", "clear", "unsubscribe"],
        &[
            "update",
            "modify",
            "change",
            "edit",
            "set",
            "configure",
            "reset",
            "resize",
        ],
        &["stop", "pause", "suspend", "disable"],
        &["start", "resume", "enable", "continue"],
        &["attach", "bind", "associate", "add"],
        &["detach", "unbind", "disassociate", "remove"],
    ];
    one == other
        || GROUPS
            .iter()
            .any(|group| group.contains(&one) && group.contains(&other))
}
