//! Agents in the customer's network: the hosts that run them, their keys, their health.
//!
//! An agent has the source that was made with its secret. When it is asked, it answers.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, merge, text};

const HEALTHY: &str = "AGENT_HEALTH_STATUS_HEALTHY";

/// What Bigeye's own key is here.
const KEY: &str = "-----BEGIN PUBLIC KEY-----\nc2ltdWxhdG9y\n-----END PUBLIC KEY-----\n";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/agent-orchestrator/hosts", get(hosts))
        .route("/api/v1/agent-orchestrator/register", post(register))
        .route("/api/v1/agent/health", get(health))
        .route("/api/v1/agent/health/ping", get(ping))
        .route("/api/v1/agent/public-key", get(key).put(set_key))
        .route("/api/v1/agent/public-key/bigeye", get(own_key))
        .route("/api/v1/agent/validate/source/{sourceId}", get(validate))
        .route("/api/v2/agent/public-key", put(set_rsa_key))
        .route("/api/v2/agent/public-key/bigeye", get(own_key))
}

async fn hosts(Extract(shared): Extract<Shared>) -> Response {
    let state = shared.lock();
    let hosts: Vec<&Value> = state.hosts.bodies().collect();
    ok(&json!({"hosts": hosts}))
}

/// A host that is known is renewed: its id stays.
async fn register(
    Extract(shared): Extract<Shared>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let name = text(&wanted, "hostId");
    let is_it = |host: &Value| host["hostId"] == name;
    let known = state.hosts.iter().find(|(_, host)| is_it(&host.body));
    let id = match known.map(|(id, _)| id) {
        Some(id) => id,
        None => state.next_id(),
    };
    let mut host = json!({
        "id": id,
        "status": "AGENT_ORCHESTRATOR_STATUS_REGISTERED",
        "registeredAtEpochSeconds": now,
    });
    let members = [
        "hostId",
        "orchestratorVersion",
        "configHash",
        "managedAgents",
    ];
    merge(&mut host, &wanted, &members);
    state.hosts.put(id, 0, host.clone());
    Ok(ok(&json!({"host": host})))
}

async fn health(Extract(shared): Extract<Shared>, caller: Caller) -> Response {
    let state = shared.lock();
    ok(&healths(&state, &caller))
}

async fn ping(Extract(shared): Extract<Shared>, caller: Caller) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let asked: Vec<i64> = with_agent(&state, &caller).map(|(id, _)| id).collect();
    for id in asked {
        if let Ok(source) = state.sources.find_mut(id) {
            source.body["agentHealthStatus"] = json!(HEALTHY);
            state.heartbeats.insert(id, now);
        }
    }
    ok(&healths(&state, &caller))
}

fn healths(state: &State, caller: &Caller) -> Value {
    let sources = with_agent(state, caller).map(|(id, source)| {
        let mut health = json!({
            "sourceId": id,
            "agentHealthStatus": source["agentHealthStatus"],
        });
        if let Some(time) = state.heartbeats.get(&id) {
            health["lastHeartbeatSentAt"] = json!(time);
            health["lastHeartbeatReceivedAt"] = json!(time);
            health["lastHeartbeatLatencyMillis"] = json!(0);
        }
        health
    });
    let sources: Vec<Value> = sources.collect();
    json!({"sources": sources, "failures": []})
}

/// The sources that have an agent and that the caller may see.
fn with_agent<'a>(state: &'a State, caller: &Caller) -> impl Iterator<Item = (i64, &'a Value)> {
    let seen = state.workspaces_of(caller.user);
    let sources = state
        .sources
        .iter()
        .filter(move |(_, source)| seen.contains(&source.workspace));
    sources
        .map(|(id, source)| (id, &source.body))
        .filter(|(_, source)| source["usesAgent"] == true)
}

async fn validate(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let source = &caller.allowed(&state, state.sources.find(id)?)?.body;
    let errors: &[&str] = match source["usesAgent"] == true {
        false => &["The source has no agent"],
        true if source["agentHealthStatus"] != HEALTHY => &["The agent has not answered yet"],
        true => &[],
    };
    Ok(ok(&json!({"isValid": errors.is_empty(), "errors": errors})))
}

/// Nothing is in the answer before a key was set.
async fn key(Extract(shared): Extract<Shared>) -> Response {
    let key = shared.lock().agent_key.clone();
    ok(&key.map_or_else(|| json!({}), |key| json!({"publicKey": key})))
}

async fn set_key(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let key = text(&wanted, "publicKey");
    shared.lock().agent_key = Some(key.to_owned());
    ok(&json!({"publicKey": key}))
}

/// It is the same key as in the older call. Whether it is so at Bigeye is not documented.
async fn set_rsa_key(extract: Extract<Shared>, wanted: Wanted) -> Response {
    set_key(extract, wanted).await;
    ok(&json!({}))
}

async fn own_key() -> Response {
    ok(&json!({"publicKey": KEY}))
}
