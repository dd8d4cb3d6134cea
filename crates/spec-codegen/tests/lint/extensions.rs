//! Extensions of operations, and what evidence says.

use serde_json::{Value, json};

use super::waiting::waiting;
use super::{CREATE, GET, LIST, findings, good, of, put, taken};

#[test]
fn a_feature_has_a_name_of_its_own_and_is_not_waited_for_from_without() {
    let tag = "/tags/0/x-feature";
    taken(tag, json!("whizzml"));
    for (value, words) in [
        (json!(true), "true is no name of a feature"),
        (json!("Two words"), "\"Two words\" is no name of a feature"),
        (
            json!("rustls"),
            "the feature `rustls` is there for something else",
        ),
    ] {
        let found = findings(tag, value);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
    let mut document = good();
    put(
        &mut document,
        "/tags/-",
        json!({"name": "jobs", "description": "Jobs.", "x-feature": "jobs"}),
    );
    put(&mut document, &format!("{GET}/tags"), json!(["jobs"]));
    put(&mut document, &format!("{GET}/x-wait"), waiting());
    let start = json!({"operation": "getProject", "parameters": {"id": "id"}});
    put(&mut document, &format!("{CREATE}/x-wait"), start);
    let found = of(&document);
    assert!(
        found.len() == 1 && found[0].contains("`getProject` is only there with the feature `jobs`"),
        "{found:?}"
    );
}

/// What is found when the list has an order, pages and these filters.
fn filtered(filters: Value) -> Vec<String> {
    let mut document = good();
    put(
        &mut document,
        &format!("{LIST}/parameters/-"),
        json!({"name": "order_by", "in": "query", "schema": {"type": "string"}}),
    );
    let pages = json!({"style": "offset", "offset": "offset", "items": "items"});
    put(&mut document, &format!("{LIST}/x-pagination"), pages);
    put(&mut document, &format!("{LIST}/x-filters"), filters);
    of(&document)
}

#[test]
fn filters_name_properties_and_kinds_that_fit_the_items() {
    let good = json!({"fields": {"size": "number", "id": "text", "labels": "list", "private": "boolean", "unknown": "time"}, "sort": ["size", "other"]});
    assert_eq!(filtered(good), Vec::<String>::new());
    for (filters, words) in [
        (json!([]), "`x-filters` is a mapping"),
        (json!({}), "`fields` is no mapping of properties"),
        (
            json!({"fields": {"size": "integer"}}),
            "\"integer\" is no kind of property",
        ),
        (
            json!({"fields": {"size": "text"}}),
            "`size` is of the type integer in the answer, and no text",
        ),
        (
            json!({"fields": {"labels": "text"}}),
            "`labels` is of the type array in the answer, and no text",
        ),
        (
            json!({"fields": {"size": "number"}, "order": ["size"]}),
            "`order` means nothing here",
        ),
        (
            json!({"fields": {"size": "number"}, "sort": "size"}),
            "`sort` is no list of properties",
        ),
        (
            json!({"fields": {"sizeOf": "number", "size_of": "number"}}),
            "would both become `size_of`",
        ),
        (json!({"fields": {"": "number"}}), "a property has no name"),
    ] {
        let found = filtered(filters);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
    let found = findings(
        &format!("{LIST}/x-filters"),
        json!({"fields": {"size": "number"}, "sort": ["size"]}),
    );
    assert!(
        found[0].contains("the operation has no query parameter `order_by`"),
        "{found:?}"
    );
    let found = findings(
        &format!("{CREATE}/x-filters"),
        json!({"fields": {"size": "number"}}),
    );
    assert!(
        found[0].contains("only a GET has conditions in its query"),
        "{found:?}"
    );
}

#[test]
fn safe_is_true_or_false() {
    taken(&format!("{CREATE}/x-safe"), json!(true));
    let found = findings(&format!("{CREATE}/x-safe"), json!("yes"));
    assert!(
        found[0].contains("`x-safe` is neither true nor false"),
        "{found:?}"
    );
}

#[test]
fn what_a_call_is_for_is_chosen_by_lists_and_objects_of_its_body() {
    let chosen = |members: Value| {
        let mut document = good();
        put(&mut document, &format!("{CREATE}/x-chosen-by"), members);
        of(&document)
    };
    for (members, words) in [
        (
            json!("where"),
            "`x-chosen-by` is no list of members of the body",
        ),
        (json!([]), "`x-chosen-by` is no list of members of the body"),
        (
            json!(["nowhere"]),
            "the body has no list or object `nowhere`",
        ),
        (json!(["name"]), "the body has no list or object `name`"),
        (json!([7]), "the body has no list or object 7"),
    ] {
        let found = chosen(members);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
}

type Change = dyn Fn(&mut Value);

#[test]
fn what_is_unwrapped_is_a_member_of_the_answer() {
    let unwrapped = |member: Value, change: &dyn Fn(&mut Value)| {
        let mut document = good();
        put(&mut document, &format!("{GET}/x-unwrap"), member);
        change(&mut document);
        of(&document)
    };
    let nothing = |_: &mut Value| {};
    let found = unwrapped(json!("status"), &nothing);
    assert!(found.is_empty(), "{found:?}");
    let empty = |document: &mut Value| {
        put(
            document,
            &format!("{GET}/responses/204"),
            json!({"description": "Nothing."}),
        );
    };
    let waits = |document: &mut Value| put(document, &format!("{GET}/x-wait"), waiting());
    let cases: [(Value, &Change, &str); 4] = [
        (
            json!(["status"]),
            &nothing,
            "`x-unwrap` is no member of the answer",
        ),
        (
            json!("status.first"),
            &nothing,
            "there is no property `first`",
        ),
        (
            json!("status"),
            &empty,
            "an answer that may have no body (204)",
        ),
        (
            json!("status"),
            &waits,
            "`x-wait` says already what is read",
        ),
    ];
    for (member, change, words) in cases {
        let found = unwrapped(member, change);
        assert!(found.iter().any(|line| line.contains(words)), "{found:?}");
    }
}

#[test]
fn evidence_has_a_grade_and_a_source_and_nothing_else() {
    let found = findings(
        "/components/schemas/Meta/x-evidence",
        json!({"grade": "documented", "src": "x"}),
    );
    assert_eq!(
        found,
        [
            "components.schemas.Meta.x-evidence: the evidence has no source; write `x-evidence: {grade: documented, source: \"where it stands\"}` [evidence]",
            "components.schemas.Meta.x-evidence: evidence has no `src`; write `x-evidence: {grade: documented, source: \"where it stands\"}` [evidence]",
        ]
    );
}
