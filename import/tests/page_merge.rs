//! A page is imported again: what a person wrote stays, what the vendor changed is taken over, and what only a
//! person can decide is asked.

#![allow(missing_docs, reason = "a test has no callers")]

mod orchard;

use cloudbind_import::page::merge::Decisions;
use cloudbind_import::page::{Outcome, Request, Status};
use cloudbind_pages::facts::Fact;
use cloudbind_pages::types::Type;
use cloudbind_pages::{Finding, Kind, Page};
use orchard::{FILE, by_hand, code, field, import, imported, page, said, specification, text};
use std::path::{Path, PathBuf};

fn first(test: &str) -> PathBuf {
    let root = specification(test);
    imported(&root, &page());
    root
}

fn changes(outcome: &Outcome) -> Vec<String> {
    let report = outcome.to_string();
    let lines = report
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with("  "));
    lines.map(|line| line.trim().to_owned()).collect()
}

fn decided(root: &Path, page: &Page, keep: &[&str], take: &[&str]) -> Result<Outcome, String> {
    let all = |places: &[&str]| places.iter().map(|place| (*place).to_owned()).collect();
    let decisions = Decisions {
        keep: all(keep),
        take: all(take),
    };
    let request = Request {
        decisions,
        ..Request::default()
    };
    import(root, page, &request).map_err(|problem| problem.message)
}

/// A person describes things, comments on them and mends one.
fn touched(root: &Path) {
    by_hand(
        root,
        &[
            (
                "summary: The operation `PruneTree`.",
                "summary: Prunes a tree.  # short",
            ),
            (
                "    description: Tree ID\n",
                "    # Ids begin with tree-.\n    description: Id of the tree.\n    notes:\n      - It may be in blossom.\n",
            ),
            (
                "      0: { name: KeepTheBranches, description: keep the branches }",
                "      0: { name: Gently, description: Only what is dead. }",
            ),
            (
                "  Tools: { type: list<Tool>, max_items: 5 }",
                "  Tools: { type: list<Tool>, max_items: 5 } # few\n\n# What comes back.",
            ),
        ],
    );
}

#[test]
fn words_names_comments_and_layout_of_a_person_survive() {
    let root = first("survive");
    touched(&root);
    let before = text(&root, FILE);
    let mut newer = page();
    newer.body[0].description = vec![said("Name of the tree".to_owned(), 11)];
    newer.body[1].values[0].meaning = "gentle".to_owned();
    assert_eq!(imported(&root, &newer).status, Status::Unchanged);
    assert_eq!(text(&root, FILE), before);
}

#[test]
fn what_the_vendor_changed_is_changed_where_it_stands() {
    let root = first("vendor");
    touched(&root);
    let mut newer = page();
    newer.updated = Some(said("2024-07-08".to_owned(), 2));
    newer.rate_limit = Some(said((50, 1), 6));
    newer.body[2].limits.max_items = Some(said(9, 13));
    newer.body.insert(1, field("Season", Type::String, 12));
    newer.types[0].fields.push(field("Weight", Type::Float, 22));
    newer.answers[0].body.remove(0);
    newer.error_codes.remove(0);
    newer
        .error_codes
        .push(code("ResourceNotFound.Tree", "There is no such tree.", 42));
    newer.examples[1].json = Some(serde_json::json!({ "RequestId": "r-1" }));
    let before = text(&root, FILE);
    let outcome = imported(&root, &newer);
    insta::assert_snapshot!(changes(&outcome).join("\n"));
    insta::assert_snapshot!("vendor_changed", difference(&before, &text(&root, FILE)));
}

/// The lines that one text has and the other has not.
fn difference(before: &str, after: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let gone = old
        .iter()
        .filter(|line| !new.contains(line))
        .map(|line| format!("-{line}"));
    let come = new
        .iter()
        .filter(|line| !old.contains(line))
        .map(|line| format!("+{line}"));
    gone.chain(come).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_both_changed_is_a_conflict_with_both_places_and_nothing_is_written() {
    let root = first("conflict");
    by_hand(&root, &[("max_items: 5", "max_items: 7")]);
    let before = text(&root, FILE);
    let mut newer = page();
    newer.body[2].limits.max_items = Some(said(9, 13));
    newer.body.push(field("Season", Type::String, 14));
    let outcome = imported(&root, &newer);
    assert_eq!(outcome.status, Status::Conflict);
    assert_eq!(text(&root, FILE), before);
    insta::assert_snapshot!(changes(&outcome).join("\n"));

    let kept = decided(&root, &newer, &["body.Tools.max_items"], &[]).expect("it is decided");
    assert_eq!(kept.status, Status::Changed);
    assert!(text(&root, FILE).contains("max_items: 7") && text(&root, FILE).contains("Season"));
    assert_eq!(
        imported(&root, &newer).status,
        Status::Unchanged,
        "the decision is remembered"
    );
    newer.body[2].limits.max_items = Some(said(11, 13));
    decided(&root, &newer, &[], &["body.Tools"]).expect("a place stands for what is below it");
    assert!(text(&root, FILE).contains("max_items: 11"));
    let unused =
        decided(&root, &newer, &["body.Tools"], &[]).expect_err("there is nothing to decide");
    assert!(
        unused.contains("`body.Tools` needs no decision"),
        "{unused}"
    );
}

#[test]
fn without_a_record_what_one_side_has_is_kept_and_what_differs_is_asked() {
    let root = first("unrecorded");
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    by_hand(
        &root,
        &[
            ("max_items: 5", "max_items: 7"),
            (
                "    default: 1\n",
                "    default: 1\n  Note: { type: string }\n",
            ),
            ("  LimitExceeded: Too many trees.\n", ""),
        ],
    );
    let outcome = imported(&root, &page());
    let places: Vec<&str> = outcome
        .conflicts
        .iter()
        .map(|one| one.place.as_str())
        .collect();
    assert_eq!(places, ["body.Tools.max_items"]);
    let outcome = decided(&root, &page(), &[], &["body.Tools.max_items"]).expect("it is decided");
    assert_eq!(
        changes(&outcome),
        [
            "changed body.Tools.max_items: 7 -> 5",
            "added error_codes.LimitExceeded: Too many trees.",
        ]
    );
    assert!(text(&root, FILE).contains("  Note: { type: string }\n"));
}

#[test]
fn what_only_the_layout_lost_stays_and_is_reported() {
    let root = first("lost");
    let mut poorer = page();
    poorer.body.remove(2);
    poorer.findings = vec![Finding::new(
        Kind::Lost,
        "row-without-cells",
        13,
        "body",
        "a row has lost its cells",
    )];
    let outcome = imported(&root, &poorer);
    assert_eq!(outcome.lost, ["body.Tools", "types.Tool"], "{outcome}");
    assert!(!text(&root, FILE).contains("hunter2"));
    assert!(text(&root, FILE).contains("Tools"));
    poorer.findings.clear();
    let outcome = imported(&root, &poorer);
    let file = text(&root, FILE);
    assert!(
        !file.contains("  Tools: {") && !file.contains("  Tool:"),
        "{outcome}"
    );
}

#[test]
fn a_limit_that_only_the_layout_lost_stays_and_is_reported() {
    let root = first("lost_limit");
    let mut poorer = page();
    poorer.body[2].limits.max_items = None;
    poorer.findings = vec![Finding::new(
        Kind::Lost,
        "values-missing",
        13,
        "body.Tools",
        "values are announced, but none follow",
    )];
    let outcome = imported(&root, &poorer);
    assert_eq!(outcome.lost, ["body.Tools.max_items"], "{outcome}");
    assert!(text(&root, FILE).contains("max_items: 5"));
    poorer.findings.clear();
    let outcome = imported(&root, &poorer);
    assert!(!text(&root, FILE).contains("max_items"), "{outcome}");
}

#[test]
fn a_required_cell_that_is_missing_changes_nothing_and_one_that_says_no_does() {
    let root = first("required");
    let mut newer = page();
    newer.body[0].required = None;
    assert_eq!(imported(&root, &newer).status, Status::Unchanged);
    newer.body[0].required = Some(said(false, 11));
    assert_eq!(
        changes(&imported(&root, &newer)),
        ["removed body.TreeId.required: true"]
    );
}

#[test]
fn what_pages_never_say_is_never_removed() {
    let root = first("ours");
    by_hand(
        &root,
        &[
            ("rate_limit:", "idempotent: true\nrate_limit:"),
            (
                "    type: string\n    required: true",
                "    type: string\n    required: true\n    rename: tree",
            ),
            (
                "LimitExceeded: Too many trees.",
                "LimitExceeded: { class: denied, description: Too many. }",
            ),
        ],
    );
    let before = text(&root, FILE);
    assert_eq!(imported(&root, &page()).status, Status::Unchanged);
    assert_eq!(text(&root, FILE), before);
}

const FIX: &str = "\
fixes:
  - name: right-tree
    place: examples.0.request.TreeId
    page: tree-1
    reason: Trees have two digits.
    link: https://docs.acme.example/trees
";

fn fixed(test: &str) -> PathBuf {
    let root = first(test);
    by_hand(&root, &[("TreeId: tree-1", "TreeId: tree-10")]);
    let file = root.join(FILE);
    std::fs::write(&file, text(&root, FILE) + FIX).expect("it can be written");
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    root
}

#[test]
fn a_fix_settles_what_would_be_a_conflict() {
    let root = fixed("fixed");
    let before = text(&root, FILE);
    assert_eq!(imported(&root, &page()).status, Status::Unchanged);
    assert_eq!(text(&root, FILE), before);
}

#[test]
fn a_fix_that_the_page_no_longer_needs_fails_the_import() {
    let root = fixed("stale");
    let before = text(&root, FILE);
    let mut mended = page();
    mended.examples[0].json = Some(
        serde_json::json!({ "TreeId": "tree-10", "Hard": 0, "Tools": [{ "Name": "saw", "Password": "x" }] }),
    );
    let refused = import(&root, &mended, &Request::default()).expect_err("the page is right now");
    assert_eq!(
        refused.message,
        "the fix `right-tree` is no longer needed: the page says \"tree-10\" (line 50); remove the fix, or correct its `page:`"
    );
    mended.examples.clear();
    let refused =
        import(&root, &mended, &Request::default()).expect_err("the page says nothing now");
    assert!(
        refused.message.contains("the page says nothing there"),
        "{refused}"
    );
    assert_eq!(text(&root, FILE), before);
}

#[test]
fn a_file_of_metadata_loses_its_mark_once_a_page_changes_it() {
    let root = first("mark");
    let mark = "# Imported from the vendor's metadata: the next import replaces it. Remove this line to keep it by hand.\noperation:";
    by_hand(&root, &[("operation:", mark)]);
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    assert_eq!(imported(&root, &page()).status, Status::Unchanged);
    assert!(text(&root, FILE).contains("# Imported from"));
    let mut newer = page();
    newer
        .error_codes
        .push(code("ResourceNotFound.Tree", "There is no such tree.", 42));
    assert_eq!(imported(&root, &newer).status, Status::Changed);
    assert!(!text(&root, FILE).contains("# Imported from"));
}

#[test]
fn an_inferred_fact_yields_to_what_a_person_wrote() {
    let root = first("inferred");
    by_hand(
        &root,
        &[("TaskId: { type: int64 }", "TaskId: { type: int32 }")],
    );
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    let outcome = imported(&root, &page());
    assert_eq!(
        (outcome.status, outcome.outweighed),
        (
            Status::Unchanged,
            vec!["response.body.TaskId.type".to_owned()]
        )
    );
}

#[test]
fn types_go_by_the_names_that_the_file_has_for_them() {
    let root = first("names");
    by_hand(
        &root,
        &[
            ("list<Tool>", "list<GardenTool>"),
            ("  Tool:\n", "  GardenTool:\n"),
        ],
    );
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    let outcome = imported(&root, &page());
    assert_eq!(outcome.status, Status::Unchanged, "{outcome}");
    let mut newer = page();
    newer.types[0].fields.push(field("Weight", Type::Float, 22));
    assert_eq!(
        changes(&imported(&root, &newer)),
        ["added types.GardenTool.fields.Weight: {\"type\":\"float\"}"]
    );
}

#[test]
fn another_operation_of_the_service_gets_a_file_of_its_own() {
    let root = first("second");
    let mut other = page();
    other.operation = Some(Fact::stated("FellTree".to_owned(), 1));
    let outcome = imported(&root, &other);
    assert_eq!(outcome.file, "tencentcloud/orchard/fell_tree.yaml");
    let file = text(&root, &outcome.file);
    assert!(
        file.contains("list<FellTreeTool>"),
        "the type of another operation has the name:\n{file}"
    );
}

#[test]
fn an_example_that_is_mended_has_no_faults_any_more() {
    let root = specification("mended");
    let mut faulty = page();
    faulty.examples[0].json = Some(serde_json::json!({ "TreeId": 7 }));
    imported(&root, &faulty);
    assert!(text(&root, FILE).contains("    faults:"));
    let outcome = imported(&root, &page());
    assert!(!text(&root, FILE).contains("    faults:"), "{outcome}");
}

#[test]
fn members_that_stand_where_they_are_used_stay_there() {
    let root = first("inline");
    let inline = "  Tools:\n    type: list<object>\n    max_items: 5\n    fields:\n      Name: { type: string, required: true }\n      Password: { type: string, sensitive: true }\n";
    by_hand(
        &root,
        &[
            ("  Tools: { type: list<Tool>, max_items: 5 }\n", inline),
            (
                "types:\n  Tool:\n    fields:\n      Name: { type: string, required: true }\n      Password: { type: string, sensitive: true }\n",
                "",
            ),
        ],
    );
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    let outcome = imported(&root, &page());
    assert_eq!(outcome.status, Status::Unchanged, "{outcome}");
    let mut newer = page();
    newer.types[0].fields.push(field("Weight", Type::Float, 22));
    assert_eq!(
        changes(&imported(&root, &newer)),
        ["added body.Tools.fields.Weight: {\"type\":\"float\"}"]
    );
    let mut vague = page();
    vague.types.clear();
    vague.body[2].kind.value = Type::List(Box::new(Type::Object));
    std::fs::remove_dir_all(root.join(".imported")).expect("it was there");
    let outcome = imported(&root, &vague);
    assert_eq!(
        (outcome.status, outcome.outweighed),
        (Status::Unchanged, vec!["body.Tools.type".to_owned()])
    );
}

#[test]
fn a_page_that_does_not_say_where_it_is_leaves_the_address() {
    let root = first("address");
    let mut copied = page();
    copied.address = None;
    assert_eq!(imported(&root, &copied).status, Status::Unchanged);
    assert!(text(&root, FILE).contains("address: https://docs.acme.example/prune"));
    assert!(
        text(&root, &format!(".imported/{FILE}"))
            .contains("address: https://docs.acme.example/prune")
    );
}
