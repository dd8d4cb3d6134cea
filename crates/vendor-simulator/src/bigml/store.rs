//! Everything that was created, and the counter that ids come from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::hook::{self, Delivery};
use super::kind::Kind;
use super::life::{Failure, steps};
use super::resource::{Data, Resource};
use super::{big, defaults, life};
use crate::job::Job;
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
    /// Deleted projects whose resources aren't deleted yet.
    going: Vec<(String, Job<bool>)>,
    /// How often a prediction server was asked for a model.
    asked: BTreeMap<String, u32>,
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

    pub(super) fn remove(&mut self, kind: &str, id: &str) -> Option<Resource> {
        let id = bare(kind, id).to_owned();
        let shelf = self.resources.get_mut(kind)?;
        let at = shelf.iter().position(|resource| resource.id == id)?;
        Some(shelf.remove(at))
    }

    /// Begins to delete every resource that belongs to a deleted project: it is done a few requests later.
    pub(super) fn let_go(&mut self, project: String, world: &World) {
        self.going.push((project, world.job([false, false, true])));
    }

    pub(super) fn is_going(&self, project: &str) -> bool {
        let project = format!("project/{}", bare("project", project));
        self.going.iter().any(|(going, _)| *going == project)
    }

    /// Goes on with the deletion of projects.
    fn let_more_go(&mut self) {
        let mut gone = Vec::new();
        self.going.retain_mut(|(project, job)| {
            let over = job.poll().copied().unwrap_or(true);
            if over {
                gone.push(json!(project));
            }
            !over
        });
        if gone.is_empty() {
            return;
        }
        for shelf in self.resources.values_mut() {
            shelf.retain(|resource| {
                let project = resource.body.get("project");
                project.is_none_or(|project| !gone.contains(project))
            });
        }
    }

    /// Whether a prediction server has yet to load a model, for which it takes this many requests.
    pub(super) fn is_loading(&mut self, model: &str, requests: u32) -> bool {
        let asked = self.asked.entry(model.to_owned()).or_default();
        *asked = asked.saturating_add(1);
        *asked <= requests
    }

    pub(super) fn names(&self) -> Vec<String> {
        let all = self.resources.values().flatten();
        all.filter_map(|resource| resource.body.get("name")?.as_str().map(str::to_owned))
            .collect()
    }

    /// How many resources are waiting, and how many are being worked on.
    pub(super) fn unfinished(&self) -> (usize, usize) {
        let all = self.resources.values().flatten();
        let codes = all.filter(|resource| !resource.is_over());
        let codes: Vec<i64> = codes
            .filter_map(|resource| resource.job.peek().map(|stage| stage.code))
            .collect();
        let waiting = codes.iter().filter(|code| **code < 2).count();
        (waiting, codes.len() - waiting)
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
    /// What was created with it, by id with its type.
    pub(super) children: Vec<String>,
}

impl Store {
    pub(super) fn new(world: &World) -> Self {
        let store = Self {
            world: world.clone(),
            big: OnceLock::new(),
            shelves: Mutex::default(),
        };
        for (name, category) in defaults::PROJECTS {
            let Some(kind) = Kind::of("project") else {
                break;
            };
            let mut body = Map::new();
            body.insert("name".to_owned(), json!(name));
            body.insert("category".to_owned(), json!(category));
            store.add(
                kind,
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
            children: draft.children,
            export: None,
        };
        let name = resource.name();
        shelves.put(resource);
        name
    }

    /// Adds a resource whose work is over.
    pub(super) fn add_finished(&self, kind: &'static Kind, draft: Draft) -> String {
        let name = self.add(kind, draft, None);
        if let Some(resource) = self.shelves().find_mut(kind.name, &name) {
            resource.job.end_with(life::FINISHED);
        }
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
            shelves.let_more_go();
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
