//! Method and path: `POST /v2/{project_id}/boxes`.

const METHODS: &[&str] = &["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// The longest path that is taken for one.
const LONGEST: usize = 1_000;

/// The most parameters that are read of a query.
const PARAMETERS: usize = 200;

/// How far into a text a method is looked for.
const REACH: usize = 300;

/// What a request line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    pub method: &'static str,
    /// What stands between `https://` and the path.
    pub host: Option<String>,
    pub path: String,
    /// Names and values of the query.
    pub query: Vec<(String, String)>,
}

/// Whether a text is a method and nothing else.
pub fn is_method(text: &str) -> bool {
    METHODS.contains(&text)
}

/// The first request line of a text.
pub fn find(text: &str) -> Option<Endpoint> {
    let end = text
        .char_indices()
        .nth(REACH)
        .map_or(text.len(), |(at, _)| at);
    let start = text.get(..end)?;
    let mut found: Vec<(usize, &'static str)> = METHODS
        .iter()
        .flat_map(|method| start.match_indices(method).map(|(at, _)| (at, *method)))
        .collect();
    found.sort_unstable();
    found.into_iter().find_map(|(at, method)| {
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + method.len()..)?;
        let apart = before.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '/' && c != '_')
            && after.starts_with(|c: char| c.is_whitespace() || c == '/' || c == ':');
        apart.then(|| parse(method, after))?
    })
}

fn parse(method: &'static str, after: &str) -> Option<Endpoint> {
    let after = after.trim_start_matches([' ', '\t', '\n', '\r', ':', '\u{a0}']);
    let target = joined(after);
    let (host, rest) = match target.split_once("://") {
        Some((scheme, rest)) if scheme.starts_with("http") => {
            let at = rest.find('/')?;
            (Some(rest.get(..at)?.to_owned()), rest.get(at..)?)
        }
        Some(_) => return None,
        None => (None, target.as_str()),
    };
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = path
        .split("{?")
        .next()
        .unwrap_or(path)
        .trim_end_matches('{');
    let fits = |c: char| c.is_ascii_alphanumeric() || "/{}-_.~:%$*@,+=()".contains(c);
    let is_path =
        path.starts_with('/') && path.len() > 1 && path.len() <= LONGEST && path.chars().all(fits);
    let even = path.matches('{').count() == path.matches('}').count();
    (is_path && even).then(|| Endpoint {
        method,
        host,
        path: path.to_owned(),
        query: pairs(query),
    })
}

/// The target, put together again where spaces came into it.
fn joined(text: &str) -> String {
    // The body of a request is not part of its target.
    let body = ["{\"", "{ \"", "{\n"]
        .iter()
        .filter_map(|begin| text.find(begin))
        .min();
    let text = body.and_then(|end| text.get(..end)).unwrap_or(text);
    let mut words =
        text.split(|c: char| c.is_whitespace() || matches!(c, '，' | '。' | '；' | '（'));
    let mut target = words.next().unwrap_or_default().to_owned();
    for word in words.take(20) {
        let is_placeholder = word.strip_prefix('{').is_some_and(|rest| {
            rest.contains('}') && rest.starts_with(|c: char| c.is_ascii_alphabetic())
        });
        let is_open = target.ends_with(['/', '&', '=', '?']) && !word.starts_with(['{', '[', '"']);
        let goes_on = word.starts_with(['/', '?', '&']) || is_placeholder || is_open;
        if word.is_empty() || !goes_on || !word.is_ascii() || target.len() > LONGEST {
            break;
        }
        target.push_str(word);
    }
    target
        .trim_end_matches(['.', ',', ';', ')', '"', '\'', '`'])
        .to_owned()
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split(['&', ';']).filter(|pair| !pair.is_empty());
    let pairs = pairs.take(PARAMETERS);
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (
                name.trim_matches(['{', '}', '[', ']']).to_owned(),
                value.to_owned(),
            )
        })
        .collect()
}

impl Endpoint {
    /// The names between braces in the path.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        let parts = self.path.split('{').skip(1);
        parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
    }

    /// The version that the path begins with.
    pub fn version(&self) -> Option<&str> {
        self.path.split('/').take(4).find(|segment| {
            segment.strip_prefix('v').is_some_and(|number| {
                !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.')
            })
        })
    }
}
