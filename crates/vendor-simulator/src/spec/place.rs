//! Members of a JSON document by dotted paths.

use serde_json::{Map, Value};

/// The member at a dotted path.
pub(crate) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .try_fold(value, |value, name| value.get(name))
}

fn holder<'a, 'p>(
    value: &'a mut Value,
    path: &'p str,
) -> Option<(&'a mut Map<String, Value>, &'p str)> {
    let (parents, last) = path
        .rsplit_once('.')
        .map_or((None, path), |(parents, last)| (Some(parents), last));
    let mut at = value;
    for name in parents.into_iter().flat_map(|parents| parents.split('.')) {
        at = at.get_mut(name)?;
    }
    Some((at.as_object_mut()?, last))
}

/// Replaces the member at a dotted path; one that isn't there stays away. The empty path is the document.
pub(crate) fn set(value: &mut Value, path: &str, new: Value) {
    if path.is_empty() {
        *value = new;
        return;
    }
    if let Some((members, last)) = holder(value, path)
        && let Some(old) = members.get_mut(last)
    {
        *old = new;
    }
}

pub(crate) fn remove(value: &mut Value, path: &str) {
    if let Some((members, last)) = holder(value, path) {
        members.remove(last);
    }
}
