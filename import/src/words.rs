//! Sentences of our own, made of what names say and of nothing else.

/// Verbs that names of operations begin with, and how a summary begins; what it speaks of follows,
/// or stands in place of the braces.
const VERBS: &[(&str, &str)] = &[
    ("Abort", "Aborts"),
    ("Accept", "Accepts"),
    ("Activate", "Activates"),
    ("Add", "Adds"),
    ("Adjust", "Adjusts"),
    ("Allocate", "Allocates"),
    ("Analyze", "Analyzes"),
    ("Apply", "Applies"),
    ("Approve", "Approves"),
    ("Assign", "Assigns"),
    ("Associate", "Associates"),
    ("Assume", "Assumes"),
    ("Attach", "Attaches"),
    ("Awake", "Wakes up"),
    ("Bind", "Binds"),
    ("Calculate", "Calculates"),
    ("Call", "Calls"),
    ("Cancel", "Cancels"),
    ("Change", "Changes"),
    ("Check", "Checks"),
    ("Clean", "Cleans"),
    ("Clear", "Clears"),
    ("Clone", "Clones"),
    ("Close", "Closes"),
    ("Commit", "Commits"),
    ("Compare", "Compares"),
    ("Complete", "Completes"),
    ("Configure", "Configures"),
    ("Confirm", "Confirms"),
    ("Continue", "Continues"),
    ("Convert", "Converts"),
    ("Copy", "Copies"),
    ("Count", "Counts"),
    ("Create", "Creates"),
    ("Deactivate", "Deactivates"),
    ("Delete", "Deletes"),
    ("Deploy", "Deploys"),
    ("Deregister", "Deregisters"),
    ("Describe", "Describes"),
    ("Destroy", "Destroys"),
    ("Detach", "Detaches"),
    ("Detect", "Detects"),
    ("Disable", "Disables"),
    ("Disassociate", "Disassociates"),
    ("Disconnect", "Disconnects"),
    ("Dismiss", "Dismisses"),
    ("Distribute", "Distributes"),
    ("Download", "Downloads"),
    ("Drop", "Drops"),
    ("Edit", "Edits"),
    ("Enable", "Enables"),
    ("Enter", "Enters"),
    ("Exchange", "Exchanges"),
    ("Execute", "Executes"),
    ("Exit", "Exits"),
    ("Export", "Exports"),
    ("Extract", "Extracts"),
    ("Fetch", "Fetches"),
    ("Finish", "Finishes"),
    ("Forbid", "Forbids"),
    ("Generate", "Generates"),
    ("Get", "Gets"),
    ("Grant", "Grants"),
    ("Hang", "Hangs"),
    ("Hibernate", "Hibernates"),
    ("Import", "Imports"),
    ("Inquire", "Inquires"),
    ("Inquiry", "Inquires"),
    ("Install", "Installs"),
    ("Invoke", "Invokes"),
    ("Isolate", "Isolates"),
    ("Kill", "Kills"),
    ("List", "Lists"),
    ("Lock", "Locks"),
    ("Login", "Logs in to"),
    ("Logoff", "Logs off"),
    ("Manage", "Manages"),
    ("Merge", "Merges"),
    ("Migrate", "Migrates"),
    ("Modify", "Modifies"),
    ("Move", "Moves"),
    ("Offline", "Takes {} offline"),
    ("Open", "Opens"),
    ("Operate", "Operates"),
    ("Parse", "Parses"),
    ("Pause", "Pauses"),
    ("Preview", "Previews"),
    ("Process", "Processes"),
    ("Publish", "Publishes"),
    ("Pull", "Pulls"),
    ("Purge", "Purges"),
    ("Push", "Pushes"),
    ("Put", "Puts"),
    ("Query", "Queries"),
    ("Reboot", "Reboots"),
    ("Recognize", "Recognizes"),
    ("Recover", "Recovers"),
    ("Refresh", "Refreshes"),
    ("Refund", "Refunds"),
    ("Register", "Registers"),
    ("Reject", "Rejects"),
    ("Release", "Releases"),
    ("Reload", "Reloads"),
    ("Remove", "Removes"),
    ("Renew", "Renews"),
    ("Replace", "Replaces"),
    ("Replay", "Replays"),
    ("Report", "Reports"),
    ("Reset", "Resets"),
    ("Resize", "Resizes"),
    ("Restart", "Restarts"),
    ("Restore", "Restores"),
    ("Resume", "Resumes"),
    ("Retry", "Retries"),
    ("Revoke", "Revokes"),
    ("Roll", "Rolls"),
    ("Rollback", "Rolls back"),
    ("Rotate", "Rotates"),
    ("Run", "Runs"),
    ("Save", "Saves"),
    ("Scale", "Scales"),
    ("Scan", "Scans"),
    ("Search", "Searches"),
    ("Send", "Sends"),
    ("Set", "Sets"),
    ("Show", "Shows"),
    ("Start", "Starts"),
    ("Stop", "Stops"),
    ("Submit", "Submits"),
    ("Subscribe", "Subscribes"),
    ("Switch", "Switches"),
    ("Sync", "Synchronises"),
    ("Synchronize", "Synchronises"),
    ("Terminate", "Terminates"),
    ("Transfer", "Transfers"),
    ("Trigger", "Triggers"),
    ("Unassign", "Unassigns"),
    ("Unbind", "Unbinds"),
    ("Uninstall", "Uninstalls"),
    ("Unlock", "Unlocks"),
    ("Unsubscribe", "Unsubscribes"),
    ("Update", "Updates"),
    ("Upgrade", "Upgrades"),
    ("Upload", "Uploads"),
    ("Use", "Uses"),
    ("Validate", "Validates"),
    ("Verify", "Verifies"),
    ("Withdraw", "Withdraws"),
    ("Write", "Writes"),
];

/// How an operation does what its verb says: words before the verb, and how a summary ends.
const MANNERS: [(&str, &str); 2] = [("Batch", " in a batch"), ("Inplace", " in place")];

/// Verbs of operations that change nothing. What such an operation does twice does no harm.
const READING: [&str; 7] = [
    "Check", "Describe", "Get", "Inquire", "Inquiry", "List", "Query",
];

/// What an operation does, as far as its name says it: `Describes auto scaling groups.`
#[must_use]
pub fn summary(operation: &str) -> String {
    let words = words(operation);
    let mut rest = words.as_slice();
    let mut ending = "";
    if let [first, others @ ..] = rest
        && let Some((_, manner)) = MANNERS.iter().find(|(word, _)| word == first)
        && others
            .first()
            .is_some_and(|word| third_person(word).is_some())
    {
        (rest, ending) = (others, manner);
    }
    match rest.split_first() {
        Some((verb, object)) if !object.is_empty() => third_person(verb).map(|verb| {
            let object: Vec<String> = object.iter().map(|word| lower(word)).collect();
            let object = object.join(" ");
            let (before, after) = verb.split_once(" {}").unwrap_or((verb, ""));
            format!("{before} {object}{after}{ending}.")
        }),
        _ => None,
    }
    .unwrap_or_else(|| format!("The operation `{operation}`."))
}

/// Whether the name says that the operation only reads: it begins with a verb of reading, and no
/// other verb follows by `And` or `Or`.
#[must_use]
pub fn only_reads(operation: &str) -> bool {
    let words = words(operation);
    let changes = words.windows(2).any(|pair| {
        matches!(pair, [joint, verb] if (joint == "And" || joint == "Or")
            && third_person(verb).is_some() && !READING.contains(&verb.as_str()))
    });
    words
        .first()
        .is_some_and(|first| READING.contains(&first.as_str()))
        && !changes
}

/// The words of a value as a sentence: `Pre check.`
#[must_use]
pub fn sentence(value: &str) -> String {
    let parts = value.split(|c: char| !c.is_ascii_alphanumeric());
    let words = parts.filter(|part| !part.is_empty()).flat_map(words);
    let text: Vec<String> = words.map(|word| lower(&word)).collect();
    let text = text.join(" ");
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => format!("{}{}.", first.to_ascii_uppercase(), letters.as_str()),
        None => format!("The value `{value}`."),
    }
}

/// What an error code means, as far as its first part says it.
#[must_use]
pub fn error(code: &str) -> &'static str {
    match code.split('.').next().unwrap_or_default() {
        "AuthFailure" => "The caller was not accepted.",
        "DryRunOperation" => "The dry run passed.",
        "FailedOperation" => "The operation failed.",
        "InternalError" => "The service failed.",
        "InvalidParameter" => "A parameter is wrong.",
        "InvalidParameterValue" => "A value is not allowed.",
        "LimitExceeded" => "A quota is used up.",
        "MissingParameter" => "A parameter is missing.",
        "OperationDenied" => "The operation is not allowed.",
        "RequestLimitExceeded" => "Too many requests.",
        "ResourceInsufficient" => "Too few resources are left.",
        "ResourceInUse" => "The resource is in use.",
        "ResourceNotFound" => "The resource was not found.",
        "ResourceUnavailable" => "The resource cannot be used.",
        "ResourcesSoldOut" => "The resource is sold out.",
        "UnauthorizedOperation" => "The caller has no permission.",
        "UnknownParameter" => "A parameter is unknown.",
        "UnsupportedOperation" => "The operation is not supported.",
        "UnsupportedRegion" => "The region is not supported.",
        _ => "The message says what is wrong.",
    }
}

fn third_person(verb: &str) -> Option<&'static str> {
    VERBS
        .iter()
        .find(|(infinitive, _)| *infinitive == verb)
        .map(|(_, third)| *third)
}

/// An abbreviation keeps its capitals: `DB`, `DBs`, `IPv6`.
fn lower(word: &str) -> String {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    if capitals > 1 {
        word.to_owned()
    } else {
        word.to_ascii_lowercase()
    }
}

/// `DescribeDBInstances` as `Describe`, `DB`, `Instances`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let begins = letter.is_ascii_uppercase()
            && before
                .is_some_and(|before| !before.is_ascii_uppercase() || begins_word(&letters, at));
        if begins && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(*letter);
    }
    words.push(word);
    words
}

/// Whether the last capital of several begins a word: `I` in `DBInstances`, but not `B` in `DBs`.
fn begins_word(letters: &[char], at: usize) -> bool {
    let small = |at: usize| letters.get(at).is_some_and(char::is_ascii_lowercase);
    let is_plural_or_version = matches!(letters.get(at + 1), Some('s' | 'v')) && !small(at + 2);
    small(at + 1) && !is_plural_or_version
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_sentences() {
        for (name, expected) in [
            (
                "DescribeAutoScalingGroups",
                "Describes auto scaling groups.",
            ),
            ("DescribeDBInstances", "Describes DB instances."),
            ("BatchModifyDomains", "Modifies domains in a batch."),
            ("ModifyVipVport", "Modifies vip vport."),
            ("LoginInstanceAdmin", "Logs in to instance admin."),
            ("InplaceMigrateNode", "Migrates node in place."),
            ("OfflineLibraDBCluster", "Takes libra DB cluster offline."),
            ("RollBackCluster", "Rolls back cluster."),
            ("TextTranslate", "The operation `TextTranslate`."),
            ("Describe", "The operation `Describe`."),
            ("", "The operation ``."),
        ] {
            assert_eq!(summary(name), expected);
        }
    }

    #[test]
    fn values_become_sentences() {
        for (value, expected) in [
            ("PreCheck", "Pre check."),
            ("in-use", "In use."),
            ("SSD", "SSD."),
            ("*", "The value `*`."),
            ("", "The value ``."),
        ] {
            assert_eq!(sentence(value), expected);
        }
    }

    #[test]
    fn what_reads_is_told_from_what_changes() {
        for (name, expected) in [
            ("DescribeClusters", true),
            ("InquirePriceCreate", true),
            ("GetOrCreateToken", false),
            ("Descriptor", false),
            ("Checkout", false),
            ("ResetPassword", false),
            ("", false),
        ] {
            assert_eq!(only_reads(name), expected, "{name}");
        }
    }

    #[test]
    fn each_verb_stands_once() {
        let mut verbs: Vec<&str> = VERBS.iter().map(|(verb, _)| *verb).collect();
        verbs.sort_unstable();
        verbs.dedup();
        assert_eq!(verbs.len(), VERBS.len());
    }
}
