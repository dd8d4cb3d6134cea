//! Everything that was created, and the counter that ids come from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::hook::{self, Delivery};
use super::kind::{KINDS, Kind};
use super::life::{Failure, steps};
use super::resource::{Data, Resource};
use super::{big, defaults};
use crate::options::DataSize;
use crate::world::World;

pub(super) struct Store {
    pub(super) world: World,
    /// The body of the big dataset.
    pub(super) big: OnceLock<Bytes>,
    shelves: Mutex<Shelves>,
}

/// Resources by type, in the order of their creation.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    created: u64,
    resources: BTreeMap<&'static str, Vec<Resource>>,
}

impl Shelves {
    pub(super) fn all_mut(&mut self, kind: &Kind) -> &mut [Resource] {
        self.resources
            .get_mut(kind.name)
            .map_or(&mut [], Vec::as_mut_slice)
    }

    /// By the bare id, or by the id with its type.
    pub(super) fn find(&self, kind: &str, id: &str) -> Option<&Resource> {
        let id = bare(kind, id);
        self.resources
            .get(kind)?
            .iter()
            .find(|resource| resource.id == id)
    }

    pub(super) fn find_mut(&mut self, kind: &str, id: &str) -> Option<&mut Resource> {
        let id = bare(kind, id);
        self.resources
            .get_mut(kind)?
            .iter_mut()
            .find(|resource| resource.id == id)
    }

    pub(super) fn remove(&mut self, kind: &str, id: &str) -> bool {
        let id = bare(kind, id).to_owned();
        let Some(shelf) = self.resources.get_mut(kind) else {
            return false;
        };
        let before = shelf.len();
        shelf.retain(|resource| resource.id != id);
        shelf.len() < before
    }

    /// Removes every resource that belongs to a project.
    pub(super) fn remove_project(&mut self, project: &str) {
        for shelf in self.resources.values_mut() {
            shelf.retain(|resource| resource.body.get("project") != Some(&json!(project)));
        }
    }

    pub(super) fn names(&self) -> Vec<String> {
        let all = self.resources.values().flatten();
        all.filter_map(|resource| resource.body.get("name")?.as_str().map(str::to_owned))
            .collect()
    }

    pub(super) fn unfinished(&self) -> usize {
        let all = self.resources.values().flatten();
        all.filter(|resource| !resource.is_over()).count()
    }

    fn put(&mut self, resource: Resource) {
        self.resources
            .entry(resource.kind.name)
            .or_default()
            .push(resource);
    }
}

fn bare<'a>(kind: &str, id: &'a str) -> &'a str {
    id.strip_prefix(kind)
        .and_then(|rest| rest.strip_prefix('/'))
        .unwrap_or(id)
}

/// What a new resource is made of.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) body: Map<String, Value>,
    pub(super) result: Map<String, Value>,
    pub(super) data: Data,
    pub(super) failure: Option<Failure>,
    pub(super) hook: Option<hook::Hook>,
}

impl Store {
    pub(super) fn new(world: &World) -> Self {
        let store = Self {
            world: world.clone(),
            big: OnceLock::new(),
            shelves: Mutex::default(),
        };
        for (name, category) in defaults::PROJECTS {
            let mut body = Map::new();
            body.insert("name".to_owned(), json!(name));
            body.insert("category".to_owned(), json!(category));
            store.add(
                &KINDS[0],
                Draft {
                    body,
                    ..Draft::default()
                },
                None,
            );
        }
        if world.size == DataSize::Large {
            big::add(&store);
        }
        store
    }

    pub(super) fn shelves(&self) -> MutexGuard<'_, Shelves> {
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a resource and gives its id with its type.
    pub(super) fn add(&self, kind: &'static Kind, draft: Draft, id: Option<&str>) -> String {
        let mut shelves = self.shelves();
        shelves.created += 1;
        let number = shelves.created;
        let id = id.map_or_else(|| self.id(number), str::to_owned);
        let now = self.world.now().format("%Y-%m-%dT%H:%M:%S%.6f").to_string();
        let mut body = defaults::common(kind);
        body.insert("resource".to_owned(), json!(format!("{}/{id}", kind.name)));
        body.insert("created".to_owned(), json!(now));
        body.insert("updated".to_owned(), json!(now));
        body.extend(draft.body);
        let resource = Resource {
            kind,
            job: steps(&self.world, kind, draft.failure.as_ref()),
            id,
            number,
            body,
            result: draft.result,
            data: draft.data,
            failure: draft.failure,
            hook: draft.hook,
            export: None,
        };
        let name = resource.name();
        shelves.put(resource);
        name
    }

    fn id(&self, number: u64) -> String {
        // A time and a counter, as the vendor's ids look.
        let time = self.world.now().timestamp();
        format!(
            "{:08x}{:08x}{number:08x}",
            time & 0xffff_ffff,
            self.world.seed & 0xffff_ffff
        )
    }

    /// Sends the webhooks of resources whose work is over.
    pub(super) fn settle(self: &Arc<Self>) {
        let due: Vec<Delivery> = {
            let now = self.world.now();
            let mut shelves = self.shelves();
            let all = shelves.resources.values_mut().flatten();
            all.filter(|resource| resource.is_over())
                .filter_map(|resource| hook::due(resource, now))
                .collect()
        };
        for delivery in due {
            let store = Arc::clone(self);
            tokio::spawn(async move {
                let delivered = delivery.send().await;
                let mut shelves = store.shelves();
                if let Some(resource) = shelves.find_mut(delivery.kind, &delivery.id) {
                    hook::record(resource, delivered);
                }
            });
        }
    }

    /// Sends the webhook of work that ends by itself, when the simulator's jobs move with time: at most ten minutes are waited for it.
    pub(super) fn watch(self: &Arc<Self>, kind: &'static Kind, name: &str) {
        let store = Arc::downgrade(self);
        let name = name.to_owned();
        tokio::spawn(async move {
            for _ in 0..12_000 {
                tokio::time::sleep(Duration::from_millis(50)).await;
                let Some(store) = store.upgrade() else { return };
                let over = store
                    .shelves()
                    .find(kind.name, &name)
                    .is_none_or(Resource::is_over);
                if over {
                    return store.settle();
                }
            }
        });
    }
}
