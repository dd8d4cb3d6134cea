//! Pages (`x-pagination`) and long lists (`x-split`).

use serde_json::{Value, json};

use super::{CREATE, LIST, findings, good, of, put};

fn paging(value: Value) -> Vec<String> {
    findings(&format!("{LIST}/x-pagination"), value)
}

#[test]
fn pages_by_offset_and_by_cursor_are_taken() {
    let offset = json!({"style": "offset", "offset": "offset", "limit": "limit", "max-limit": 100, "items": "items", "total": "meta.total"});
    assert_eq!(paging(offset), Vec::<String>::new());
    let cursor = json!({"style": "cursor", "cursor": "cursor", "items": "items", "next": "meta.next", "total": "header:X-Total"});
    assert_eq!(paging(cursor), Vec::<String>::new());
}

#[test]
fn pages_by_link_name_the_parameters_by_which_they_move() {
    let link = |moves: Value| paging(json!({"style": "link", "items": "items", "moves": moves}));
    assert_eq!(link(json!(["offset"])), Vec::<String>::new());
    assert_eq!(
        link(json!(["id_after"])),
        [
            "paths./projects.get.x-pagination.moves (operation listProjects): the operation has no query parameter \"id_after\"; \
             declare it, or leave it out: what the caller can't set need not be named [pagination]"
        ]
    );
    assert!(link(json!("offset"))[0].contains("`moves` is no list of query parameters"));
}

#[test]
fn pages_of_an_unknown_style_are_refused() {
    assert_eq!(
        paging(json!({"style": "pages"})),
        [
            "paths./projects.get.x-pagination (operation listProjects): `pages` is no style of paging; write `style: page`, offset, cursor or link [pagination]"
        ]
    );
}

#[test]
fn pages_name_parameters_that_exist() {
    assert_eq!(
        paging(json!({"style": "offset", "offset": "skip", "items": "items"})),
        [
            "paths./projects.get.x-pagination.offset (operation listProjects): the operation has no query parameter \"skip\"; \
          declare it or correct its name [pagination]"
        ]
    );
}

#[test]
fn pages_name_places_that_exist_in_the_response() {
    assert_eq!(
        paging(
            json!({"style": "offset", "offset": "offset", "items": "objects", "total": "meta.count"})
        ),
        [
            "paths./projects.get.x-pagination.items (operation listProjects): the response has no \"objects\": there is no property `objects`; \
             correct the path, or add the property to the schema [pagination]",
            "paths./projects.get.x-pagination.total (operation listProjects): the response has no \"meta.count\": there is no property `count`; \
             correct the path, or add the property to the schema [pagination]",
        ]
    );
}

#[test]
fn the_items_of_pages_are_a_list() {
    let found = paging(json!({"style": "offset", "offset": "offset", "items": "meta"}));
    assert!(
        found[0].contains("\"meta\" in the response is no array"),
        "{found:?}"
    );
    let found = paging(json!({"style": "offset", "offset": "offset"}));
    assert!(
        found[0].contains("the response is no array, and `items` is missing"),
        "{found:?}"
    );
}

#[test]
fn keys_of_pages_that_mean_nothing_or_are_missing_are_refused() {
    let found =
        paging(json!({"style": "cursor", "cursor": "cursor", "page": "limit", "items": "items"}));
    assert!(
        found
            .iter()
            .any(|found| found.contains("the style cursor needs `next`")),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .any(|found| found.contains("`page` means nothing for the style cursor")),
        "{found:?}"
    );
}

#[test]
fn pages_by_the_body_name_its_members() {
    let mut document = good();
    document["paths"]["/projects"]["post"]["responses"] =
        document["paths"]["/projects"]["get"]["responses"].clone();
    let pages = |cursor: &str| json!({"style": "cursor", "in": "body", "cursor": cursor, "items": "items", "next": "meta.next"});
    put(
        &mut document,
        &format!("{CREATE}/x-pagination"),
        pages("name"),
    );
    assert_eq!(of(&document), Vec::<String>::new());
    put(
        &mut document,
        &format!("{CREATE}/x-pagination"),
        pages("cursor"),
    );
    assert!(
        of(&document)[0].contains("the operation has no member of the body \"cursor\""),
        "{:?}",
        of(&document)
    );
    let below = json!({"$ref": "#/components/schemas/Meta"});
    put(
        &mut document,
        "/components/schemas/ProjectCreate/properties/paging",
        below,
    );
    for (cursor, fits) in [("paging.next", true), ("paging.after", false)] {
        put(
            &mut document,
            &format!("{CREATE}/x-pagination"),
            pages(cursor),
        );
        assert_eq!(of(&document).is_empty(), fits, "{:?}", of(&document));
    }
}

#[test]
fn a_cursor_of_any_form_is_kept_as_it_comes_on_both_sides() {
    let list = |raw: bool| json!({"type": "array", "description": "A key.", "items": {}, "x-raw-json": raw});
    for (sent, came, words) in [
        (true, true, None),
        (
            true,
            false,
            Some("the cursor goes back as it came, and \"meta.key\" in the response is not kept"),
        ),
        (
            false,
            true,
            Some(
                "the parameter \"key\" has the wrong type to page with; give it `type: string`, or `x-raw-json: true`",
            ),
        ),
    ] {
        let mut document = good();
        document["paths"]["/projects"]["post"]["responses"] =
            document["paths"]["/projects"]["get"]["responses"].clone();
        for (schema, raw) in [("ProjectCreate", sent), ("Meta", came)] {
            let mut property = list(raw);
            if !raw {
                property.as_object_mut().unwrap().remove("x-raw-json");
            }
            let pointer = format!("/components/schemas/{schema}/properties/key");
            put(&mut document, &pointer, property);
        }
        let pages = json!({"style": "cursor", "in": "body", "cursor": "key", "items": "items", "next": "meta.key"});
        put(&mut document, &format!("{CREATE}/x-pagination"), pages);
        let found = of(&document);
        match words {
            None => assert_eq!(found, Vec::<String>::new()),
            Some(words) => assert!(found[0].contains(words), "{found:?}"),
        }
    }
}

#[test]
fn an_offset_may_go_into_several_parameters_that_are_there() {
    let pages =
        |offset: Value| paging(json!({"style": "offset", "offset": offset, "items": "items"}));
    assert_eq!(pages(json!(["offset", "limit"])), Vec::<String>::new());
    assert!(
        pages(json!(["offset", "skip"]))[0]
            .contains("the operation has no query parameter \"skip\"")
    );
    assert!(pages(json!(["offset", "cursor"]))[0].contains("\"cursor\" has the wrong type"));
    assert!(pages(json!([]))[0].contains("the operation has no query parameter []"));
    let cursor =
        json!({"style": "cursor", "cursor": ["cursor"], "items": "items", "next": "meta.next"});
    assert!(paging(cursor)[0].contains("the operation has no query parameter [\"cursor\"]"));
}

#[test]
fn what_is_divided_are_lists_in_the_query_and_in_the_answer() {
    let divided = |split: Value| {
        let mut document = good();
        let ids = json!({"name": "ids", "in": "query", "description": "Ids.", "schema": {"type": "array", "items": {"type": "string"}}});
        let parameters = document.pointer_mut(&format!("{LIST}/parameters"));
        match parameters.and_then(Value::as_array_mut) {
            Some(parameters) => parameters.push(ids),
            None => put(&mut document, &format!("{LIST}/parameters"), json!([ids])),
        }
        if let Some(list) = document.pointer_mut(LIST).and_then(Value::as_object_mut) {
            list.remove("x-pagination");
        }
        put(&mut document, &format!("{LIST}/x-split"), split);
        of(&document)
    };
    let found = divided(json!({"parameters": ["ids"], "items": "items", "longest-url": 7000}));
    assert!(found.is_empty(), "{found:?}");
    for (split, words) in [
        (json!([]), "`x-split` is a mapping"),
        (
            json!({"parameters": ["ids"], "items": "items", "longest-url": 7000, "limit": 1}),
            "`limit` means nothing here",
        ),
        (
            json!({"parameters": [], "items": "items", "longest-url": 7000}),
            "`parameters` is no list of query parameters",
        ),
        (
            json!({"parameters": ["things"], "items": "items", "longest-url": 7000}),
            "no query parameter \"things\" that is a list",
        ),
        (
            json!({"parameters": ["ids"], "items": "meta", "longest-url": 7000}),
            "the answer has no such list",
        ),
        (
            json!({"parameters": ["ids"], "items": "items"}),
            "`longest-url` is no number of characters",
        ),
    ] {
        let found = divided(split);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
}

#[test]
fn an_answer_that_is_a_list_or_an_object_with_it_is_divided_by_the_list_of_the_object() {
    let divided = |variants: Value, split: Value| {
        let mut document = good();
        let ids = json!({"name": "ids", "in": "query", "description": "Ids.", "schema": {"type": "array", "items": {"type": "string"}}});
        put(&mut document, &format!("{LIST}/parameters/-"), ids);
        put(
            &mut document,
            "/components/schemas/Either",
            json!({"description": "Both forms.", "oneOf": variants}),
        );
        let answer = format!("{LIST}/responses/200/content/application~1json/schema");
        *document.pointer_mut(&answer).unwrap() = json!({"$ref": "#/components/schemas/Either"});
        put(&mut document, &format!("{LIST}/x-split"), split);
        of(&document)
    };
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/Project"}});
    let object = json!({"$ref": "#/components/schemas/ProjectList"});
    let by = |items: &str| json!({"parameters": ["ids"], "items": items, "longest-url": 7000});
    let whole = json!({"parameters": ["ids"], "longest-url": 7000});
    let both = json!([list, object]);
    assert_eq!(divided(both.clone(), by("items")), Vec::<String>::new());
    for (variants, split, why) in [
        (both.clone(), whole, "the object's list has no name"),
        (both.clone(), by("meta"), "this is no list of the object"),
        (both, by("nothing"), "the object has no such property"),
        (
            json!([object, {"type": "string"}]),
            by("items"),
            "a text is no list",
        ),
    ] {
        let found = divided(variants, split);
        assert!(
            found.len() == 1 && found[0].contains("the answer has no such list"),
            "{why}: {found:?}"
        );
    }
}

#[test]
fn a_keyset_says_what_chooses_it() {
    let keyset = |keyset: Value| {
        paging(json!({"style": "offset", "offset": "offset", "items": "items", "keyset": keyset}))
    };
    let at = "paths./projects.get.x-pagination.keyset";
    let good =
        json!({"with": {"pagination": ["keyset"], "cursor": ["a", "b"]}, "moves": ["limit"]});
    assert_eq!(keyset(good), Vec::<String>::new());
    for (value, message) in [
        (
            json!({}),
            format!("{at} (operation listProjects): nothing says what chooses the keyset"),
        ),
        (
            json!({"with": {"pagination": []}}),
            format!("{at}.with.pagination (operation listProjects): this is no list of texts"),
        ),
        (
            json!({"with": {"pagination": "keyset"}}),
            format!("{at}.with.pagination (operation listProjects): this is no list of texts"),
        ),
        (
            json!({"with": {"order_by": ["id", "name"]}}),
            format!(
                "{at}.with.order_by (operation listProjects): the operation has no query parameter \"order_by\", so nobody can choose"
            ),
        ),
        (
            json!({"with": {"pagination": ["keyset"]}, "order": "id"}),
            format!("{at} (operation listProjects): `keyset` has only `with` and `moves`"),
        ),
        (
            json!({"with": {"pagination": ["keyset"]}, "moves": ["id_after"]}),
            format!(
                "{at}.moves (operation listProjects): the operation has no query parameter \"id_after\""
            ),
        ),
    ] {
        let found = keyset(value);
        assert!(
            found.len() == 1 && found[0].starts_with(&message),
            "{message} is not {found:?}"
        );
    }
}

#[test]
fn a_keyset_takes_values_that_its_parameters_have() {
    let mut document = good();
    let state = json!({"name": "state", "in": "query", "description": "State.", "schema": {"$ref": "#/components/schemas/State"}});
    put(&mut document, &format!("{LIST}/parameters/-"), state);
    let pages = |value: &str| json!({"style": "offset", "offset": "offset", "items": "items", "keyset": {"with": {"state": [value]}}});
    let known = document["components"]["schemas"]["State"]["enum"][0].clone();
    put(
        &mut document,
        &format!("{LIST}/x-pagination"),
        pages(known.as_str().unwrap()),
    );
    assert_eq!(of(&document), Vec::<String>::new());
    put(
        &mut document,
        &format!("{LIST}/x-pagination"),
        pages("nowhere"),
    );
    assert!(
        of(&document)[0].contains("`nowhere` is no value of \"state\""),
        "{:?}",
        of(&document)
    );
}

#[test]
fn only_lists_by_numbers_have_a_keyset_beside_them() {
    let keyset = json!({"with": {"pagination": ["keyset"]}});
    let found = paging(json!({"style": "link", "items": "items", "keyset": keyset}));
    assert!(
        found[0].contains("`keyset` means nothing for the style link"),
        "{found:?}"
    );
}
