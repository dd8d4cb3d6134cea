//! Lineage of the first workspace: a node for each table, and one table after the other feeds the next; the last one feeds a dashboard.

use serde_json::json;

use super::super::state::State;
use super::super::{lineage_edges, lineage_nodes};
use super::FIRST;

pub(super) fn add(state: &mut State, since: i64) {
    let tables: Vec<_> = state.tables.in_workspace(FIRST).cloned().collect();
    let mut nodes: Vec<i64> = tables
        .iter()
        .map(|table| {
            let node = json!({
                "nodeType": "DATA_NODE_TYPE_TABLE",
                "nodeName": table["name"],
                "nodeEntityId": table["id"],
                "nodeContainerName": table["warehouseName"],
                "nodeContainerEntityId": table["warehouseId"],
            });
            lineage_nodes::add(state, FIRST, &node, since)
        })
        .collect();
    let dashboard = json!({
        "nodeType": "DATA_NODE_TYPE_CUSTOM",
        "nodeName": "Revenue, by month",
        "nodeContainerName": "Dashboards",
    });
    nodes.push(lineage_nodes::add(state, FIRST, &dashboard, since));
    for pair in nodes.windows(2) {
        let ends = (pair[0], pair[1]);
        lineage_edges::join(state, FIRST, ends, lineage_edges::LINEAGE, since);
    }
}
