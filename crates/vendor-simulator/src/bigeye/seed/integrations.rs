//! Two integrations in the first workspace.

use serde_json::json;

use super::super::state::State;
use super::FIRST;

pub(super) fn add(state: &mut State, since: i64) {
    for (id, name, partner, kind) in [
        (501, "dbt Cloud", "DBT_CLOUD", "ETL_TOOL"),
        (502, "Tableau", "TABLEAU", "BI_TOOL"),
    ] {
        let body = json!({
            "id": id,
            "companyId": 1,
            "name": name,
            "integrationPartner": format!("INTEGRATION_PARTNER_{partner}"),
            "integrationType": format!("INTEGRATION_TYPE_{kind}"),
            "apiBaseUri": "https://integration.example.com",
            "createdAt": since,
            "createdById": 7,
            "updatedAt": since,
            "updatedById": 7,
        });
        state.integrations.put(id, FIRST, body);
    }
}
