//! Which values must not be shown. The packages could say so, but mark nothing.

use super::sdk::Type;

/// How names of secrets end, in small letters and without `_` and `-`.
const ENDINGS: [&str; 8] = [
    "clientkeydata",
    "passwd",
    "password",
    "privatekey",
    "pwd",
    "secretaccesskey",
    "secretkey",
    "securitytoken",
];

/// Whether a text with this name is a password, a token or a private key.
pub fn is_secret(name: &str, kind: &Type) -> bool {
    matches!(kind, Type::Str) && is_secret_name(name)
}

/// Whether a name is that of a password, a token or a private key.
pub fn is_secret_name(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let name: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    name == "token" || ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_told_by_their_names() {
        for name in [
            "password",
            "old_password",
            "init-node-password",
            "secretAccessKey",
            "token",
        ] {
            assert!(is_secret(name, &Type::Str), "{name}");
        }
        for name in [
            "key",
            "sshKey",
            "no_password_access",
            "publicKey",
            "next_token_count",
        ] {
            assert!(!is_secret(name, &Type::Str), "{name}");
        }
        assert!(!is_secret("password", &Type::Bool));
    }
}
