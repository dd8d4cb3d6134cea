//! The numbers behind the dashboard.

use bigeye_client::types::{
    DashboardDataPointType, DashboardDataPointsFetch, DashboardDateAggregationType,
    DashboardRefreshInfoFetch,
};
use serde_json::{Value, json};
use vendor_simulator::bigeye;

use crate::Bigeye;

const DAY: i64 = 86_400;
const START: i64 = 1_780_000_000;

#[tokio::test]
async fn the_series_have_numbers_with_their_times() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    let fetch = DashboardDataPointsFetch::new()
        .data_point_types([
            DashboardDataPointType::NumberOpenIssues,
            DashboardDataPointType::PctTablesWithMetrics,
        ])
        .aggregation_type(DashboardDateAggregationType::Day)
        .workspace_ids([crate::WORKSPACE])
        .starting_timestamp(START)
        .ending_timestamp(START + 7 * DAY);
    let answer = client.calculate_dashboard_data_points().body(fetch);
    let answer = answer.send().await.unwrap().into_inner();
    let series = answer.data_point_series.unwrap();
    assert!(!series.is_empty());
    for series in series {
        assert!(series.data_point_type.is_some());
        for point in series.data_points.unwrap() {
            assert!(point.value.is_some() && point.data_timestamp.is_some());
        }
    }
    let sent: Value = bigeye.simulator.requests_of("calculateDashboardDataPoints")[0]
        .json()
        .unwrap();
    assert_eq!(
        sent,
        json!({
            "aggregationType": "DASHBOARD_DATE_AGGREGATION_TYPE_DAY",
            "dataPointTypes": [
                "DASHBOARD_DATA_POINT_TYPE_NUMBER_OPEN_ISSUES",
                "DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS",
            ],
            "workspaceIds": [123],
            "startingTimestamp": START.to_string(),
            "endingTimestamp": (START + 7 * DAY).to_string(),
        })
    );
}

#[tokio::test]
async fn it_is_known_when_the_numbers_were_and_will_be_computed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    let fetch = DashboardRefreshInfoFetch::new().workspace_ids([crate::WORKSPACE]);
    let info = client.get_dashboard_refresh_info().body(fetch);
    let info = info.send().await.unwrap().into_inner();
    assert!(info.last_updated_at.is_some() && info.next_updated_at.is_some());
}
