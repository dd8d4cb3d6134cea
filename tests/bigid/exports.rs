//! Exports that are read while they come: lines of the audit log, rows of findings.

use bigid_client::types::RoleCreate;
use futures_util::{StreamExt, TryStreamExt};
use serde::Deserialize;
use vendor_simulator::{Fault, bigid};

use crate::Bigid;

impl Bigid {
    fn logs(&self, log: &str) {
        let log = Fault::status(200).with_body(log).on("downloadAuditLog");
        self.simulator.inject(log);
    }
}

#[tokio::test]
async fn the_audit_log_is_read_line_by_line_without_its_nul_bytes() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for (log, lines) in [
        ("a\nb\n", &["a", "b"][..]),
        ("a\r\n\r\nb", &["a", "", "b"]),
        ("\0a\0b\0\n\0", &["ab", ""]),
        ("", &[]),
        ("\n", &[""]),
        ("OK", &["OK"]),
    ] {
        bigid.logs(log);
        let read: Vec<String> = client.audit_log_lines().try_collect().await.unwrap();
        assert_eq!(read, lines, "{log:?}");
    }
    // as the simulator writes it
    let role = client.create_role().body(RoleCreate::new("Readers"));
    role.send().await.unwrap();
    let mut lines = client.audit_log_lines();
    let first = lines.try_next().await.unwrap().unwrap();
    assert!(!first.is_empty() && !first.contains('\0'), "{first:?}");
}

#[tokio::test]
async fn a_line_without_an_end_does_not_fill_the_memory() {
    let bigid = Bigid::start().await;
    let log = format!("{}\nlast\n", "x".repeat(3 * 1024 * 1024));
    bigid.logs(&log);
    let lines: Vec<String> = bigid
        .client()
        .audit_log_lines()
        .try_collect()
        .await
        .unwrap();
    assert!(lines.len() > 2, "{}", lines.len());
    assert!(lines.iter().all(|line| line.len() < 2 * 1024 * 1024));
    assert_eq!(lines.concat().len(), 3 * 1024 * 1024 + 4);
    assert_eq!(lines.last().unwrap(), "last");
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_first_line_is_taken_and_a_failure_is_the_error_of_it() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let lines = client.audit_log_lines();
    assert_eq!(bigid.count("downloadAuditLog"), 0);
    drop(lines);
    let refused = r#"{"success": false, "message": "No rights"}"#;
    bigid.logs(refused);
    let mut lines = client.audit_log_lines();
    let error = lines.next().await.unwrap().unwrap_err();
    assert_eq!(error.message(), Some("No rights"));
    assert!(lines.next().await.is_none());
}

#[derive(Debug, Deserialize, PartialEq)]
struct Finding {
    #[serde(rename = "Full Object Name")]
    object: String,
    #[serde(rename = "PII Count")]
    count: u64,
}

#[tokio::test]
async fn findings_are_exported_as_rows_and_nothing_found_is_no_row() {
    let bigid = Bigid::start().await;
    let builder = bigid.builder().user_token(bigid::RELAYED_USER_TOKEN);
    let client = builder.build().unwrap();
    for (file, rows) in [
        (
            "Data Source,Full Object Name,PII Count\nshop,\"shop, people\",3\nshop,shop.orders,1\n",
            vec![("shop, people", 3), ("shop.orders", 1)],
        ),
        ("", Vec::new()),
    ] {
        let export = Fault::status(200)
            .with_header("content-type", "text/html; charset=utf-8")
            .with_body(file);
        bigid
            .simulator
            .inject(export.on("exportObjectsWithFindings"));
        let export = client.export_objects_with_findings().send().await.unwrap();
        let read: Vec<Finding> = export.rows::<Finding>().try_collect().await.unwrap();
        let read: Vec<_> = read
            .iter()
            .map(|row| (row.object.as_str(), row.count))
            .collect();
        assert_eq!(read, rows);
    }
}
