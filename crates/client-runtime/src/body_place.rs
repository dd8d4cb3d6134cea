//! Places in a JSON body, by dotted paths: `paging.skip`.

use crate::RawJson;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The members of an object, each as it is written.
pub(crate) type Members = BTreeMap<String, RawJson>;

/// What is at `path`.
pub(crate) fn get<'m>(members: &'m Map<String, Value>, path: &str) -> Option<&'m Value> {
    match path.split_once('.') {
        None => members.get(path),
        Some((first, rest)) => get(members.get(first)?.as_object()?, rest),
    }
}

/// Puts `value` at `path`; what is beside it stays as it is written. Objects on the way are made; `None` where something else stands in the way.
pub(crate) fn set(members: &mut Members, path: &str, value: &RawJson) -> Option<()> {
    let Some((first, rest)) = path.split_once('.') else {
        members.insert(path.to_owned(), value.clone());
        return Some(());
    };
    let below = members.get(first).map_or("null", RawJson::get);
    let below: Option<Members> = serde_json::from_str(below).ok()?;
    let mut below = below.unwrap_or_default();
    set(&mut below, rest, value)?;
    members.insert(first.to_owned(), RawJson::encode(&below).ok()?);
    Some(())
}

/// Takes out what is at `path`, and the objects on the way that are empty.
pub(crate) fn remove(members: &mut Map<String, Value>, path: &str) {
    let Some((first, rest)) = path.split_once('.') else {
        members.remove(path);
        return;
    };
    let empty = match members.get_mut(first) {
        Some(Value::Object(below)) => {
            remove(below, rest);
            below.is_empty()
        }
        below => below.is_some_and(|below| below.is_null()),
    };
    if empty {
        members.remove(first);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn members(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    fn set_to_7(body: &Map<String, Value>) -> Option<Map<String, Value>> {
        let text = serde_json::to_string(body).unwrap();
        let mut body = serde_json::from_str(&text).unwrap();
        set(&mut body, "paging.skip", &RawJson::encode(&7).unwrap())?;
        serde_json::from_str(&serde_json::to_string(&body).unwrap()).ok()
    }

    #[test]
    fn what_is_set_at_a_path_is_read_there_and_leaves_nothing_when_it_is_taken_out() {
        for before in [
            json!({}),
            json!({"text": "a"}),
            json!({"paging": {"limit": 2}}),
        ] {
            let mut body = set_to_7(&members(before.clone())).unwrap();
            assert_eq!(get(&body, "paging.skip"), Some(&json!(7)));
            remove(&mut body, "paging.skip");
            assert_eq!(Value::Object(body), before);
        }
    }

    #[test]
    fn objects_that_are_null_or_empty_are_as_good_as_absent() {
        for paging in [json!(null), json!({})] {
            let mut body = members(json!({"paging": paging}));
            assert_eq!(get(&body, "paging.skip"), None);
            let mut other = set_to_7(&body).unwrap();
            assert_eq!(get(&other, "paging.skip"), Some(&json!(7)));
            for body in [&mut body, &mut other] {
                remove(body, "paging.skip");
                assert_eq!(*body, Map::new());
            }
        }
    }

    #[test]
    fn what_stands_beside_the_place_stays_as_it_is_written() {
        let body = r#"{"a":[1.50, 12345678901234567890123],"paging":{"b":1e2,"skip":1}}"#;
        let mut body = serde_json::from_str(body).unwrap();
        let key = serde_json::from_str("[0.10]").unwrap();
        set(&mut body, "paging.skip", &key).unwrap();
        assert_eq!(
            serde_json::to_string(&body).unwrap(),
            r#"{"a":[1.50, 12345678901234567890123],"paging":{"b":1e2,"skip":[0.10]}}"#
        );
    }

    #[test]
    fn nothing_is_put_below_what_is_no_object() {
        let mut body = members(json!({"paging": "all"}));
        assert_eq!(set_to_7(&body), None);
        remove(&mut body, "paging.skip");
        assert_eq!(body, members(json!({"paging": "all"})));
    }
}
