//! Places in a JSON body, by dotted paths: `paging.skip`.

use serde_json::{Map, Value};

/// What is at `path`.
pub(crate) fn get<'m>(members: &'m Map<String, Value>, path: &str) -> Option<&'m Value> {
    match path.split_once('.') {
        None => members.get(path),
        Some((first, rest)) => get(members.get(first)?.as_object()?, rest),
    }
}

/// Puts `value` at `path`. Objects on the way are made; `None` where something else stands in the way.
pub(crate) fn set(members: &mut Map<String, Value>, path: &str, value: Value) -> Option<()> {
    let Some((first, rest)) = path.split_once('.') else {
        members.insert(path.to_owned(), value);
        return Some(());
    };
    let below = members.entry(first).or_insert(Value::Null);
    if below.is_null() {
        *below = Value::Object(Map::new());
    }
    set(below.as_object_mut()?, rest, value)
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

    #[test]
    fn what_is_set_at_a_path_is_read_there_and_leaves_nothing_when_it_is_taken_out() {
        for before in [
            json!({}),
            json!({"text": "a"}),
            json!({"paging": {"limit": 2}}),
        ] {
            let mut body = members(before.clone());
            set(&mut body, "paging.skip", json!(7)).unwrap();
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
            let mut other = body.clone();
            set(&mut body, "paging.skip", json!(7)).unwrap();
            for body in [&mut body, &mut other] {
                remove(body, "paging.skip");
                assert_eq!(*body, Map::new());
            }
        }
    }

    #[test]
    fn nothing_is_put_below_what_is_no_object() {
        let mut body = members(json!({"paging": "all"}));
        assert_eq!(set(&mut body, "paging.skip", json!(7)), None);
        remove(&mut body, "paging.skip");
        assert_eq!(body, members(json!({"paging": "all"})));
    }
}
