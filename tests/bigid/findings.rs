//! Findings: listed, and downloaded as a file that is empty when nothing matches.

use bigid_client::query::{number, text};
use bigid_client::types::AnyAnswer;
use vendor_simulator::bigid;

use crate::Bigid;

#[tokio::test]
async fn findings_say_where_they_are_and_never_show_what_they_are() {
    let bigid = Bigid::start().await;
    let records = bigid.client().list_pii_records().send().await.unwrap();
    let shown = format!("{records:?}");
    let records = records.into_inner();
    assert_eq!(records.len(), 39);
    assert_eq!(records[0].source.as_deref(), Some("Source 1"));
    let value = records[0].value.as_ref().unwrap().expose();
    assert!(value.contains('@') && !shown.contains(value), "{shown}");
    let name = records[0].identity_name.as_ref().unwrap().expose();
    assert!(!shown.contains(name), "{shown}");
    let found = bigid.client().list_classification_findings().filter("");
    let AnyAnswer::Object(found) = found.send().await.unwrap().into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(found.data.unwrap().as_array().unwrap().len(), 39);
}

#[tokio::test]
async fn the_file_has_the_objects_of_the_list_and_is_empty_when_nothing_matches() {
    let bigid = Bigid::start().await;
    let token = bigid::RELAYED_USER_TOKEN;
    let relayed = bigid.builder().user_token(token).build().unwrap();
    for client in [bigid.client(), relayed] {
        let of_source = text("source").equals("Source 1").to_text().unwrap();
        let objects = client.list_objects_with_findings().filter(&*of_source);
        let objects = objects.send().await.unwrap().into_inner();
        let export = client.export_objects_with_findings().filter(of_source);
        let file = export.send().await.unwrap().bytes().await.unwrap();
        let file = String::from_utf8(file.to_vec()).unwrap();
        let lines: Vec<&str> = file.lines().collect();
        assert_eq!(lines.len(), objects.len() + 1);
        assert_eq!(lines[0].split(',').count(), 14);
        assert!(lines[0].starts_with("Data Source,Type,Full Object Name,"));
        for (line, object) in lines[1..].iter().zip(&objects) {
            let start = format!(
                "Source 1,smb,{},",
                object.full_object_name.as_deref().unwrap()
            );
            assert!(line.starts_with(&start), "{line}");
        }
        let nothing = number("total_pii_count").greater_than(1_000_000);
        let nothing = nothing.to_text().unwrap();
        let file = client.export_objects_with_findings().filter(nothing);
        let file = file.send().await.unwrap().bytes().await.unwrap();
        assert!(file.is_empty());
    }
}
