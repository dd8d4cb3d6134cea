//! Sources, and what is in them: two schemas of three tables of five columns each.

use serde_json::json;

use super::super::indexing;
use super::super::state::State;
use super::{FIRST, WORKSPACES};

const SCHEMAS: [&str; 2] = ["SALES", "FINANCE"];

pub(super) fn add(state: &mut State, since: i64) {
    for (workspace, name) in WORKSPACES {
        let id = workspace * 10;
        source(
            state,
            id,
            workspace,
            (&format!("{name} warehouse"), "SNOWFLAKE"),
            since,
        );
    }
    source(
        state,
        FIRST * 10 + 1,
        FIRST,
        ("Production lake", "DATABRICKS"),
        since,
    );
}

fn source(state: &mut State, id: i64, workspace: i64, (name, kind): (&str, &str), since: i64) {
    let body = json!({
        "id": id,
        "name": name,
        "databaseType": format!("DATABASE_TYPE_{kind}"),
        "databaseName": name.split(' ').next().unwrap_or_default().to_uppercase(),
        "hostname": "warehouse.example.com",
        "port": 443,
        "username": "bigeye",
        "authType": "AUTH_TYPE_KEYPAIR",
        "queryTimeoutSeconds": 300,
        "usesAgent": false,
        "agentHealthStatus": "AGENT_HEALTH_STATUS_NO_DATA",
        "schemaChangeInfo": {
            "initialSchemaScanAt": since,
            "mostRecentSchemaScanAt": since + 86_400,
            "lastSchemaChangeAt": since + 3_600,
        },
    });
    state.sources.put(id, workspace, body);
    for (number, schema) in (0..).zip(SCHEMAS) {
        indexing::add_schema(state, id, schema, Some(id * 10 + number), since);
    }
}
