//! The one place that turns wire names into Rust names.

use proc_macro2::{Ident, Span};

/// A Rust name and what serde has to be told to get back to the wire name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The identifier, raw (`r#type`) where it is a keyword.
    pub ident: Ident,
    /// The wire name, where it is not the identifier itself.
    pub rename: Option<String>,
}

/// `AutoScalingGroupId`, `X-Auth-Token` or `server_id` as the name of a field or module.
#[must_use]
pub fn snake(wire: &str) -> Name {
    let text = digit_safe(&words(wire).join("_"));
    named(wire, &text)
}

/// `pause-serverless`, `SSD_PREMIUM` or `DCS.4239` as the name of a type or variant.
#[must_use]
pub fn camel(wire: &str) -> Name {
    let mut text = String::new();
    for word in words(wire) {
        let mut letters = word.chars();
        // Two runs of digits must not melt into one number.
        if text.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit())
        {
            text.push('_');
        }
        text.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        text.push_str(letters.as_str());
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert_str(0, "Value");
    }
    if text.is_empty() {
        text.push_str("Empty");
    }
    named(wire, &text)
}

/// The variant's name for an HTTP status.
#[must_use]
pub fn of_status(status: u16) -> String {
    let known = match status {
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        407 => "ProxyAuthenticationRequired",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        423 => "Locked",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return format!("Status{status}"),
    };
    known.to_owned()
}

/// Names that generated code uses for itself, so that no type of a specification may have them.
pub const RESERVED: [&str; 35] = [
    "AsRef",
    "BTreeMap",
    "Box",
    "Client",
    "ClientParameter",
    "ClientValue",
    "Clone",
    "CommonErrorCode",
    "Copy",
    "Debug",
    "Default",
    "Description",
    "Eq",
    "Err",
    "ErrorClass",
    "ErrorFormat",
    "ErrorKind",
    "Hash",
    "Into",
    "None",
    "Ok",
    "Operation",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Service",
    "ServiceDescription",
    "ServiceErrorCode",
    "Some",
    "String",
    "Vec",
    "From",
    "Send",
    "Sync",
];

/// The identifier's text without `r#`, as a sentence or a file name shows it.
#[must_use]
pub fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

/// Words that are names only where they are written raw. A table, because to ask a parser takes a
/// hundred times as long, and names are made more often than anything else.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

fn named(wire: &str, text: &str) -> Name {
    let ident = identifier(text);
    let rename = (plain(&ident) != wire).then(|| wire.to_owned());
    Name { ident, rename }
}

fn identifier(text: &str) -> Ident {
    // These four are keywords that cannot be written raw.
    if matches!(text, "self" | "Self" | "super" | "crate" | "_") {
        return Ident::new(&format!("{text}_"), Span::call_site());
    }
    if KEYWORDS.contains(&text) {
        Ident::new_raw(text, Span::call_site())
    } else {
        Ident::new(text, Span::call_site())
    }
}

fn digit_safe(text: &str) -> String {
    match text.chars().next() {
        None => "empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{text}"),
        Some(_) => text.to_owned(),
    }
}

/// Splits at everything that is no letter or digit and at changes of case, into lower-case words:
/// `VPCId` is `vpc`, `id`; `IPv6` is `ipv6`; `DBInstanceId2` is `db`, `instance`, `id2`.
fn words(wire: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in wire
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
    {
        let letters = part.as_bytes();
        let mut start = 0;
        for at in 1..letters.len() {
            if is_boundary(letters, at) {
                words.push(part[start..at].to_ascii_lowercase());
                start = at;
            }
        }
        words.push(part[start..].to_ascii_lowercase());
    }
    words
}

fn is_boundary(letters: &[u8], at: usize) -> bool {
    let (before, here) = (letters[at - 1], letters[at]);
    let after = letters.get(at + 1);
    if !here.is_ascii_uppercase() {
        return false;
    }
    // In `VPCId` the word begins at the capital that a small letter follows; a lone plural or
    // version letter (`IDs`, `IPv6`) ends the abbreviation that it belongs to.
    !before.is_ascii_uppercase()
        || after.is_some_and(|next| next.is_ascii_lowercase() && !is_suffix(letters, at + 1))
}

fn is_suffix(letters: &[u8], at: usize) -> bool {
    let is_plural_or_version = matches!(letters.get(at), Some(b's' | b'v'));
    is_plural_or_version && !letters.get(at + 1).is_some_and(u8::is_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_the_names_that_a_rust_programmer_expects() {
        for (wire, expected) in [
            ("ClusterId", "cluster_id"),
            ("server_id", "server_id"),
            ("X-Auth-Token", "x_auth_token"),
            ("VPCId", "vpc_id"),
            ("DBInstanceId2", "db_instance_id2"),
            ("IPv6", "ipv6"),
            ("InstanceIDs", "instance_ids"),
            ("apiVersion", "api_version"),
            ("type", "r#type"),
            ("self", "self_"),
            ("2fa", "n2fa"),
            ("", "empty"),
            ("中", "empty"),
        ] {
            assert_eq!(snake(wire).ident.to_string(), expected, "{wire}");
        }
        for (wire, expected) in [
            (
                "FailedOperation.FlowCreateError",
                "FailedOperationFlowCreateError",
            ),
            ("DCS.4239", "Dcs4239"),
            ("CCE.01400001", "Cce01400001"),
            ("111400002", "Value111400002"),
            ("1.2", "Value1_2"),
            ("PauseServerless", "PauseServerless"),
            ("self", "Self_"),
            ("SSD_PREMIUM", "SsdPremium"),
        ] {
            assert_eq!(camel(wire).ident.to_string(), expected, "{wire}");
        }
    }

    #[test]
    fn every_keyword_is_a_name_that_compiles() {
        let keywords = "abstract as async await become box break const continue crate do dyn else enum extern \
            false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return \
            self Self static struct super trait true try type typeof unsafe unsized use virtual where while yield";
        for keyword in keywords.split_whitespace() {
            let ident = snake(keyword).ident;
            let code = quote::quote! { struct S { #ident: u8 } };
            assert!(
                syn::parse2::<syn::ItemStruct>(code).is_ok(),
                "{keyword} became {ident}"
            );
        }
    }

    #[test]
    fn a_rename_is_told_exactly_where_the_name_differs() {
        assert_eq!(snake("server_id").rename, None);
        assert_eq!(snake("type").rename, None);
        assert_eq!(snake("ClusterId").rename.as_deref(), Some("ClusterId"));
    }
}
