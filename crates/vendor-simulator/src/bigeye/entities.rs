//! Things that others point at by kind and id: favorites, owners and attributes do.

use http::StatusCode;
use serde_json::Value;

use super::failure::Failure;
use super::state::State;
use super::store::{Shelf, Thing};
use super::wanted::{id, text};

/// The thing of a kind, without the prefix that each enum of kinds has of its own.
pub(super) fn find<'a>(state: &'a State, kind: &str, id: i64) -> Result<&'a Thing, Failure> {
    shelf(state, kind)?.find(id)
}

/// What a thing is called.
pub(super) fn name<'a>(kind: &str, thing: &'a Thing) -> &'a str {
    let place = match kind {
        "DATA_NODE_ENTITY" => "/nodeName",
        "CUSTOM_RULE" => "/customRule/name",
        _ => "/name",
    };
    let name = thing.body.pointer(place).and_then(Value::as_str);
    name.unwrap_or_default()
}

/// What a thing is in: a column in its table, and so on up to the source.
pub(super) fn parent(kind: &str, thing: &Thing) -> Option<(&'static str, i64)> {
    let (parent, member) = match kind {
        "COLUMN" | "FIELD" => ("DATASET", "tableId"),
        "METRIC" => ("DATASET", "datasetId"),
        "DATASET" => ("SCHEMA", "schemaId"),
        "SCHEMA" => ("SOURCE", "warehouseId"),
        _ => return None,
    };
    Some((parent, id(&thing.body, member)?))
}

/// What comes after the prefix of an enum.
pub(super) fn kind_of<'a>(body: &'a Value, member: &str, prefix: &str) -> &'a str {
    text(body, member).trim_start_matches(prefix)
}

fn shelf<'a>(state: &'a State, kind: &str) -> Result<&'a Shelf, Failure> {
    match kind {
        "SOURCE" => Ok(&state.sources),
        "SCHEMA" => Ok(&state.schemas),
        // A virtual table is among the tables, under its id.
        "DATASET" | "VIRTUAL_TABLE" => Ok(&state.tables),
        "COLUMN" | "FIELD" => Ok(&state.columns),
        "METRIC" => Ok(&state.metrics),
        "CUSTOM_RULE" => Ok(&state.custom_rules),
        "DELTA" => Ok(&state.deltas),
        "SLA" => Ok(&state.collections),
        "CUSTOM_REPOSITORY" => Ok(&state.repositories),
        "INTEGRATION" => Ok(&state.integrations),
        "DBT_PROJECT" => Ok(&state.dbt_projects),
        "DBT_JOB" => Ok(&state.dbt_jobs),
        "DATA_NODE_ENTITY" => Ok(&state.nodes),
        other => Err(Failure::undocumented(
            StatusCode::BAD_REQUEST,
            format!("the simulator keeps nothing of the kind {other:?}"),
        )),
    }
}
