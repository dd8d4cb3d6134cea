//! Where things are kept: a shelf for each concept and owner, in the order in which they were added.

use std::collections::BTreeMap;

use serde_json::Value;

use super::failure::{self, Failure};

/// A concept whose things are kept on shelves. Two kinds of the same name are the same kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    /// What one of them is called in a 404: `Environment`. Empty where GitLab says just `404 Not Found`.
    pub(super) what: &'static str,
    /// Its path below the owner: `environments`. No two kinds have the same one for the same owner.
    pub(super) path: &'static str,
    /// The member by which they are found: `id`, `iid`, `name`. A number is found by its digits.
    pub(super) key: &'static str,
}

/// Whether a path names the thing that has this number.
pub(super) fn is_number(number: &Value, path: &str) -> bool {
    path.parse::<i64>().is_ok_and(|path| *number == path)
}

/// What things belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    Instance,
    Project(i64),
    Group(i64),
    User(i64),
    /// Another thing, by its concept and number: `Within("issues", 17)`.
    Within(&'static str, i64),
}

impl Owner {
    /// The path of its things: `/projects/21816/environments`.
    pub(super) fn path_of(self, kind: Kind) -> String {
        let path = kind.path;
        match self {
            Self::Instance => format!("/{path}"),
            Self::Project(id) => format!("/projects/{id}/{path}"),
            Self::Group(id) => format!("/groups/{id}/{path}"),
            Self::User(id) => format!("/users/{id}/{path}"),
            Self::Within(what, id) => format!("/{what}/{id}/{path}"),
        }
    }
}

/// All shelves. A kind needs no registration: its shelf is empty until something is added.
#[derive(Debug, Default)]
pub(super) struct Shelves(BTreeMap<(&'static str, Owner), Vec<Value>>);

impl Shelves {
    /// The things of an owner, oldest first.
    pub(super) fn all(&self, kind: Kind, owner: Owner) -> &[Value] {
        let things = self.0.get(&(kind.path, owner));
        things.map_or(&[], Vec::as_slice)
    }

    /// The things of all owners.
    pub(super) fn everywhere(&self, kind: Kind) -> impl Iterator<Item = (Owner, &Value)> {
        let shelves = self
            .0
            .iter()
            .filter(move |((path, _), _)| *path == kind.path);
        shelves.flat_map(|((_, owner), things)| things.iter().map(|thing| (*owner, thing)))
    }

    /// Adds a thing, and says what it was given as.
    pub(super) fn add(&mut self, kind: Kind, owner: Owner, thing: Value) -> Value {
        let things = self.0.entry((kind.path, owner)).or_default();
        things.push(thing.clone());
        thing
    }

    /// The thing with this key, or GitLab's 404.
    pub(super) fn find(&self, kind: Kind, owner: Owner, key: &str) -> Result<&Value, Failure> {
        let mut things = self.all(kind, owner).iter();
        things
            .find(|thing| is(kind, thing, key))
            .ok_or_else(|| failure::not_found(kind.what))
    }

    /// Changes the thing with this key, and says what it has become. What is refused is left as it was.
    pub(super) fn change(
        &mut self,
        kind: Kind,
        owner: Owner,
        key: &str,
        change: impl FnOnce(&mut Value) -> Result<(), Failure>,
    ) -> Result<Value, Failure> {
        let things = self.0.entry((kind.path, owner)).or_default();
        let found = things.iter_mut().find(|thing| is(kind, thing, key));
        let thing = found.ok_or_else(|| failure::not_found(kind.what))?;
        let mut changed = thing.clone();
        change(&mut changed)?;
        thing.clone_from(&changed);
        Ok(changed)
    }

    /// Puts another thing in the place of the one at this position.
    pub(super) fn replace(&mut self, kind: Kind, owner: Owner, place: usize, thing: Value) {
        let things = self.0.entry((kind.path, owner)).or_default();
        if let Some(old) = things.get_mut(place) {
            *old = thing;
        }
    }

    /// Removes the thing with this key, and says what it was.
    pub(super) fn take(&mut self, kind: Kind, owner: Owner, key: &str) -> Result<Value, Failure> {
        let things = self.0.entry((kind.path, owner)).or_default();
        let place = things.iter().position(|thing| is(kind, thing, key));
        place
            .map(|place| things.remove(place))
            .ok_or_else(|| failure::not_found(kind.what))
    }

    /// Keeps the things of an owner that `keep` says.
    pub(super) fn retain(&mut self, kind: Kind, owner: Owner, keep: impl FnMut(&Value) -> bool) {
        if let Some(things) = self.0.get_mut(&(kind.path, owner)) {
            things.retain(keep);
        }
    }
}

fn is(kind: Kind, thing: &Value, key: &str) -> bool {
    match thing.get(kind.key) {
        Some(Value::String(text)) => text == key,
        Some(Value::Number(number)) => number.to_string() == key,
        _ => false,
    }
}

/// Puts the members of one object into another; those of the same name are replaced.
pub(super) fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const LABELS: Kind = Kind {
        what: "Label",
        path: "labels",
        key: "id",
    };

    #[test]
    fn a_thing_is_found_by_its_key_and_only_with_its_owner() {
        let mut shelves = Shelves::default();
        shelves.add(LABELS, Owner::Project(1), json!({"id": 7}));
        assert!(shelves.find(LABELS, Owner::Project(1), "7").is_ok());
        assert!(shelves.find(LABELS, Owner::Group(1), "7").is_err());
        assert_eq!(shelves.everywhere(LABELS).count(), 1);
        assert!(shelves.take(LABELS, Owner::Project(1), "7").is_ok());
        assert!(shelves.all(LABELS, Owner::Project(1)).is_empty());
    }

    #[test]
    fn a_change_that_is_refused_leaves_the_thing_as_it_was() {
        let mut shelves = Shelves::default();
        shelves.add(LABELS, Owner::Instance, json!({"id": 7, "name": "a"}));
        let refused = shelves.change(LABELS, Owner::Instance, "7", |label| {
            label["name"] = "b".into();
            Err(failure::not_found(""))
        });
        assert!(refused.is_err());
        assert_eq!(shelves.all(LABELS, Owner::Instance)[0]["name"], "a");
    }
}
