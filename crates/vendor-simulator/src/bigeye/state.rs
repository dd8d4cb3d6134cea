//! What there is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;

use super::access::Level;
use super::accessors;
use super::api_keys::Key;
use super::company::Company;
use super::favorites::Favorite;
use super::seed;
use super::store::Shelf;
use super::tags::Tagging;
use super::workflow::Workflow;
use crate::world::World;

/// Shared by the handlers.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) world: World,
    /// Filled by the first request: most simulators are started for another vendor.
    state: Arc<OnceLock<Mutex<State>>>,
}

/// Everything that calls can change. What belongs to the company and to no workspace has workspace 0.
pub(super) struct State {
    pub(super) workspaces: Shelf,
    pub(super) users: Shelf,
    pub(super) groups: Shelf,
    pub(super) roles: Shelf,
    pub(super) sources: Shelf,
    pub(super) schemas: Shelf,
    pub(super) tables: Shelf,
    pub(super) columns: Shelf,
    pub(super) metrics: Shelf,
    pub(super) templates: Shelf,
    pub(super) schedules: Shelf,
    pub(super) tags: Shelf,
    pub(super) collections: Shelf,
    pub(super) schema_changes: Shelf,
    pub(super) issues: Shelf,
    pub(super) deltas: Shelf,
    pub(super) dbt_projects: Shelf,
    pub(super) dbt_jobs: Shelf,
    pub(super) dbt_runs: Shelf,
    /// The tables that each dbt job makes: schema and name, in small letters.
    pub(super) dbt_models: BTreeMap<i64, Vec<(String, String)>>,
    /// Custom rules with who made them and when, without their runs.
    pub(super) custom_rules: Shelf,
    pub(super) dimensions: Shelf,
    pub(super) joins: Shelf,
    /// The queries; their tables are in `tables`, under the same ids.
    pub(super) virtual_tables: Shelf,
    /// Nodes and edges of the lineage.
    pub(super) nodes: Shelf,
    pub(super) edges: Shelf,
    /// Hosts that run agents.
    pub(super) hosts: Shelf,
    pub(super) integrations: Shelf,
    /// Which metrics observe which columns.
    pub(super) observed: Shelf,
    /// Of the glossary.
    pub(super) terms: Shelf,
    pub(super) glossary_categories: Shelf,
    pub(super) company: Company,
    pub(super) favorites: Vec<Favorite>,
    /// Users by the kind and the id of what they own.
    pub(super) owners: BTreeMap<(String, i64), i64>,
    /// Attributes by the kind and the id of what has them.
    pub(super) attributes: BTreeMap<(String, i64), Vec<Value>>,
    /// The key of the company's agent.
    pub(super) agent_key: Option<String>,
    /// When the agent of a source answered last.
    pub(super) heartbeats: BTreeMap<i64, i64>,
    pub(super) data_classes: Shelf,
    pub(super) classifiers: Shelf,
    pub(super) scan_jobs: Shelf,
    pub(super) scan_runs: Shelf,
    pub(super) scan_findings: Shelf,
    /// Custom integration types, node types and repositories.
    pub(super) integration_types: Shelf,
    pub(super) node_types: Shelf,
    pub(super) repositories: Shelf,
    /// Deltas after runs whose results no read has seen coming yet.
    pub(super) unread_runs: BTreeMap<i64, Value>,
    /// What workflows made or did, by the number that a workflow has as its subject: reports of metric suites, ids of virtual tables.
    pub(super) reports: BTreeMap<i64, Value>,
    /// Runs of each metric, the oldest first.
    pub(super) runs: BTreeMap<i64, Vec<Value>>,
    /// What each metric was, the oldest first.
    pub(super) revisions: BTreeMap<i64, Vec<Value>>,
    pub(super) backfills: Vec<Value>,
    pub(super) taggings: Vec<Tagging>,
    /// The dimensions of kinds of metrics.
    pub(super) kinds_in: BTreeMap<String, i64>,
    /// Regions of schemas that calls set.
    pub(super) regions: BTreeMap<i64, String>,
    /// Tables that were said to have no column with dates.
    pub(super) without_time: Vec<i64>,
    /// The workflow that reads a source, a schema or a table.
    pub(super) indexing: BTreeMap<i64, i64>,
    /// The workflow that made, or makes, the profile report of a table.
    pub(super) profiling: BTreeMap<i64, i64>,
    /// The profile reports of tables.
    pub(super) table_reports: BTreeMap<i64, Value>,
    /// Keys that calls made.
    pub(super) keys: BTreeMap<String, Key>,
    pub(super) workflows: BTreeMap<i64, Workflow>,
    /// What random values depend on.
    pub(super) seed: u64,
    last_id: i64,
}

impl Shared {
    pub(super) fn new(world: &World) -> Self {
        Self {
            world: world.clone(),
            state: Arc::default(),
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        let state = self
            .state
            .get_or_init(|| Mutex::new(seed::state(&self.world)));
        state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seconds since 1970.
    pub(super) fn now(&self) -> i64 {
        self.world.now().timestamp()
    }
}

impl State {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            workspaces: Shelf::of("Workspace"),
            users: Shelf::of("User"),
            groups: Shelf::of("Group"),
            roles: Shelf::of("Role"),
            sources: Shelf::of("Source"),
            schemas: Shelf::of("Schema"),
            tables: Shelf::of("Table"),
            columns: Shelf::of("Column"),
            metrics: Shelf::of("Metric"),
            templates: Shelf::of("Metric template"),
            schedules: Shelf::of("Schedule"),
            tags: Shelf::of("Tag"),
            collections: Shelf::of("Collection"),
            schema_changes: Shelf::of("Schema change"),
            issues: Shelf::of("Issue"),
            deltas: Shelf::of("Delta"),
            dbt_projects: Shelf::of("dbt project"),
            dbt_jobs: Shelf::of("dbt job"),
            dbt_runs: Shelf::of("dbt job run"),
            dbt_models: BTreeMap::new(),
            custom_rules: Shelf::of("Custom rule"),
            dimensions: Shelf::of("Dimension"),
            joins: Shelf::of("Join"),
            virtual_tables: Shelf::of("Virtual table"),
            nodes: Shelf::of("Node"),
            edges: Shelf::of("Edge"),
            hosts: Shelf::of("Host"),
            integrations: Shelf::of("Integration"),
            observed: Shelf::of("Observed column"),
            terms: Shelf::of("Glossary term"),
            glossary_categories: Shelf::of("Glossary category"),
            company: Company::default(),
            favorites: Vec::new(),
            owners: BTreeMap::new(),
            attributes: BTreeMap::new(),
            agent_key: None,
            heartbeats: BTreeMap::new(),
            data_classes: Shelf::of("Data class"),
            classifiers: Shelf::of("Classifier"),
            scan_jobs: Shelf::of("Scan job"),
            scan_runs: Shelf::of("Scan run"),
            scan_findings: Shelf::of("Finding"),
            integration_types: Shelf::of("Custom integration type"),
            node_types: Shelf::of("Custom node type"),
            repositories: Shelf::of("Custom repository"),
            unread_runs: BTreeMap::new(),
            reports: BTreeMap::new(),
            runs: BTreeMap::new(),
            revisions: BTreeMap::new(),
            backfills: Vec::new(),
            taggings: Vec::new(),
            kinds_in: BTreeMap::new(),
            regions: BTreeMap::new(),
            without_time: Vec::new(),
            indexing: BTreeMap::new(),
            profiling: BTreeMap::new(),
            table_reports: BTreeMap::new(),
            keys: BTreeMap::new(),
            workflows: BTreeMap::new(),
            seed,
            last_id: 1000,
        }
    }

    /// An id that nothing has had before.
    pub(super) fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    /// What a user may do in a workspace: the strongest role that one of their groups has there. An admin is one everywhere.
    pub(super) fn level(&self, user: i64, workspace: i64) -> Option<Level> {
        let groups = self.groups.bodies();
        groups
            .filter(|group| accessors::members(group).any(|member| member == user))
            .flat_map(accessors::grants)
            .filter_map(|grant| {
                let role = self.roles.get(grant["role"]["id"].as_i64()?)?;
                let level = Level::of_role(&role.body);
                let there = grant["workspace"]["id"].as_i64() == Some(workspace);
                (there || level == Level::Admin).then_some(level)
            })
            .max()
    }

    /// The workspaces that a user sees, by id.
    pub(super) fn workspaces_of(&self, user: i64) -> Vec<i64> {
        let all = self.workspaces.iter().map(|(id, _)| id);
        all.filter(|id| self.level(user, *id).is_some()).collect()
    }
}
