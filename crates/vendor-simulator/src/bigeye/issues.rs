//! Issues: an alerting metric opens one.

use serde_json::Value;

use super::state::State;

/// What a run of a metric does to its issue.
pub(super) fn follow(_: &mut State, _metric: i64, _run: &Value) {}

/// The open issue of a metric, as its state names it: `{id, displayName}`.
pub(super) fn active(_: &State, _metric: i64) -> Option<Value> {
    None
}
