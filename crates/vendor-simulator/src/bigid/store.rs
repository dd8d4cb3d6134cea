//! Where things are kept: a shelf for each concept, in the order in which they were added.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::failure::Failure;

/// The things of one concept.
#[derive(Debug)]
pub(super) struct Shelf {
    /// What one of them is called in an error.
    what: &'static str,
    /// The member that no two of them share, and by which they are found; `_id` finds them too.
    key: &'static str,
    /// The first eight digits of their `_id`.
    series: &'static str,
    given: AtomicU64,
    things: Mutex<Vec<Value>>,
}

impl Shelf {
    pub(super) const fn of(what: &'static str, key: &'static str, series: &'static str) -> Self {
        Self {
            what,
            key,
            series,
            given: AtomicU64::new(0),
            things: Mutex::new(Vec::new()),
        }
    }

    /// The shelf with things that are there from the beginning. Each one without an `_id` gets one.
    pub(super) fn with(self, things: impl IntoIterator<Item = Value>) -> Self {
        for thing in things {
            let thing = self.numbered(thing);
            self.lock().push(thing);
        }
        self
    }

    /// Adds a thing, with a new `_id` if it has none, and says what it has become. A second one with the same key is refused.
    pub(super) fn add(&self, thing: Value) -> Result<Value, Failure> {
        let key = thing[self.key].as_str().unwrap_or_default().to_owned();
        if key.is_empty() {
            let error = format!("{} is required", self.key);
            return Err(Failure::bad_request(error));
        }
        let mut things = self.lock();
        if things.iter().any(|held| held[self.key] == key) {
            let error = format!("{} {key} exists already", self.what);
            return Err(Failure::bad_request(error));
        }
        let thing = self.numbered(thing);
        things.push(thing.clone());
        Ok(thing)
    }

    /// The thing with this key or `_id`, or the vendor's 404.
    pub(super) fn find(&self, key: &str) -> Result<Value, Failure> {
        let things = self.lock();
        let found = things.iter().find(|thing| self.is(thing, key));
        found.cloned().ok_or_else(|| self.missing(key))
    }

    /// Changes the thing with this key or `_id`, and says what it has become. What is refused is left as it was.
    pub(super) fn change(
        &self,
        key: &str,
        change: impl FnOnce(&mut Value) -> Result<(), Failure>,
    ) -> Result<Value, Failure> {
        let mut things = self.lock();
        let found = things.iter_mut().find(|thing| self.is(thing, key));
        let Some(thing) = found else {
            return Err(self.missing(key));
        };
        let mut changed = thing.clone();
        change(&mut changed)?;
        thing.clone_from(&changed);
        Ok(changed)
    }

    pub(super) fn take(&self, key: &str) -> Result<Value, Failure> {
        let mut things = self.lock();
        let place = things.iter().position(|thing| self.is(thing, key));
        place
            .map(|place| things.remove(place))
            .ok_or_else(|| self.missing(key))
    }

    pub(super) fn all(&self) -> Vec<Value> {
        self.lock().clone()
    }

    /// What the things are found by.
    pub(super) fn keys(&self) -> Vec<String> {
        let things = self.lock();
        let keys = things.iter().filter_map(|thing| thing[self.key].as_str());
        keys.map(str::to_owned).collect()
    }

    fn is(&self, thing: &Value, key: &str) -> bool {
        thing[self.key] == key || thing["_id"] == key
    }

    fn missing(&self, key: &str) -> Failure {
        Failure::not_found(self.what, key)
    }

    fn numbered(&self, mut thing: Value) -> Value {
        if thing.get("_id").is_none() {
            let number = self.given.fetch_add(1, Ordering::Relaxed);
            thing["_id"] = format!("{}{number:016x}", self.series).into();
        }
        thing
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Value>> {
        self.things.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Puts the members of one object into another; those of the same name are replaced.
pub(super) fn merge(into: &mut Value, from: &Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from.clone());
    }
}
