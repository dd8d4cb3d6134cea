//! Bulk operations for which an empty choice is everything: none is sent unless everything is what is meant.

use bigeye_client::Error;
use bigeye_client::types::{
    CustomRuleBulkUpdate, IssueFilter, IssueMerge, MetricBulkUpdate, MetricsRun, MetricsUpdate,
    UserBulkDelete, WhereClause,
};

use crate::{Bigeye, WORKSPACE};

const NONE: [i64; 0] = [];

fn assert_refused(error: &Error, words: &str) {
    assert!(
        error.is_invalid_request() && error.attempts() == 0,
        "{error}"
    );
    assert!(error.to_string().contains(words), "{error}");
}

#[tokio::test]
async fn a_deletion_of_an_empty_list_of_metrics_is_not_sent() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = MetricBulkUpdate::new().is_delete(true);
    for (change, words) in [
        (
            all.clone().where_(WhereClause::new().ids(NONE)),
            "`where` of the body has an empty list",
        ),
        // what the workspace says does not make an empty list a choice
        (
            all.clone()
                .where_(WhereClause::new().ids(NONE).workspace_id(WORKSPACE)),
            "has an empty list",
        ),
        (
            all.clone()
                .where_(WhereClause::new().ids([1]).table_ids(NONE)),
            "has an empty list",
        ),
        (
            all.clone().where_(WhereClause::new()),
            "nothing in `where` of the body says",
        ),
        (
            all.clone()
                .where_(WhereClause::new().search("").search_all(false)),
            "nothing in `where`",
        ),
        (all, "nothing in `where`"),
    ] {
        let error = client
            .bulk_update_metrics()
            .body(change)
            .send()
            .await
            .unwrap_err();
        assert_refused(&error, words);
        assert_eq!(error.operation_id(), Some("bulkUpdateMetrics"));
    }
    assert!(bigeye.simulator.requests().is_empty());
    assert_eq!(
        client.get_metric_count().send().await.unwrap().count,
        Some(200)
    );
}

#[tokio::test]
async fn no_other_bulk_operation_is_sent_with_an_empty_choice() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let nothing = || WhereClause::new().ids(NONE);
    let no_issues = || IssueFilter::new().ids(NONE);
    let errors = [
        client
            .run_metrics()
            .body(MetricsRun::new().metric_ids(NONE))
            .send()
            .await
            .err(),
        client
            .run_metrics()
            .body(MetricsRun::new())
            .send()
            .await
            .err(),
        client
            .run_metrics()
            .body(MetricsRun::new().where_(nothing()))
            .send()
            .await
            .err(),
        client
            .queue_metric_runs()
            .body(MetricsRun::new().metric_ids(NONE))
            .send_and_wait()
            .await
            .err(),
        client
            .update_metrics()
            .body(MetricsUpdate::new().metric_ids(NONE))
            .send()
            .await
            .err(),
        client
            .bulk_update_custom_rules()
            .body(CustomRuleBulkUpdate::new().is_run(true).where_(nothing()))
            .send()
            .await
            .err(),
        client
            .merge_issues()
            .body(IssueMerge::new().where_(no_issues()))
            .send()
            .await
            .err(),
        client
            .bulk_delete_users()
            .body(UserBulkDelete::new().user_ids(NONE))
            .send()
            .await
            .err(),
    ];
    for error in errors {
        let error = error.unwrap();
        assert!(
            error.is_invalid_request() && error.attempts() == 0,
            "{error}"
        );
    }
    assert!(bigeye.simulator.requests().is_empty());
}

#[tokio::test]
async fn everything_is_said_by_the_workspace() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let everything = WhereClause::new().workspace_id(WORKSPACE);
    let change = MetricBulkUpdate::new().is_delete(true).where_(everything);
    client
        .bulk_update_metrics()
        .body(change)
        .send()
        .await
        .unwrap();
    assert_eq!(
        client.get_metric_count().send().await.unwrap().count,
        Some(0)
    );
}
