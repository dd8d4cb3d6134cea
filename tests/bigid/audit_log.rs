//! The audit log.

use bigid_client::types::RoleCreate;

use crate::Bigid;

#[tokio::test]
async fn the_audit_log_has_a_line_for_what_was_changed_and_keeps_its_odd_bytes() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    client.list_users().send().await.unwrap();
    let role = || client.create_role().body(RoleCreate::new("Readers"));
    role().send().await.unwrap();
    role().send().await.unwrap_err();
    client
        .delete_classification()
        .name("SSN")
        .send()
        .await
        .unwrap();
    let log = client.download_audit_log().send().await.unwrap();
    let log = log.bytes().await.unwrap();
    let lines: Vec<_> = log.split(|byte| *byte == b'\n').collect();
    assert!(lines[0].contains(&0), "a NUL byte is in the first line");
    assert!(lines[1].ends_with(b" POST /roles"));
    assert!(lines[2].ends_with(b" DELETE /classifications/SSN"));
    assert_eq!(lines.len(), 4, "and the end of the last line");
    assert!(lines[3].is_empty());
}
