//! Every operation on the wire.

use bigid_client::types::{
    ConnectorTemplateList, ConnectorTypeList, DataSourceCreate, DataSourceSettings, DataSourceTest,
    ScanList, ScanStart, ScanState,
};
use serde_json::{Value, json};

use crate::{Bigid, CLUSTER};

fn orders() -> DataSourceSettings {
    DataSourceSettings::new("rdb-mysql")
        .name("Orders")
        .rdb_url("sql.example.org")
        .rdb_name("shop")
        .username("scanner")
        .password("made-up")
}

#[tokio::test]
async fn the_settings_of_a_data_source_go_out_without_their_wrapper_where_that_is_wanted() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let test = client.test_data_source_connection().flat_body(orders());
    assert_eq!(test.send().await.unwrap().success, Some(true));
    let added = client.create_data_source().flat_body(orders()).send().await;
    assert_eq!(added.unwrap().name.as_deref(), Some("Orders"));
    for operation in ["testDataSourceConnection", "createDataSource"] {
        let sent = bigid.simulator.requests_of(operation)[0].json().unwrap();
        assert_eq!(sent["name"], "Orders", "{operation}");
        assert!(sent.get("ds_connection").is_none(), "{operation}");
    }
}

#[tokio::test]
async fn a_data_source_is_tested_added_and_listed() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let test = DataSourceTest::new()
        .ds_connection(orders())
        .is_new_password(true);
    let outcome = client
        .test_data_source_connection()
        .body(test)
        .send()
        .await
        .unwrap();
    assert_eq!(outcome.success, Some(true));

    let added = client
        .create_data_source()
        .body(DataSourceCreate::new().ds_connection(orders()))
        .send()
        .await
        .unwrap();
    assert_eq!(added.status(), 201);
    assert_eq!(added.name.as_deref(), Some("Orders"));
    assert!(added.id.is_some());
    let sent = bigid.simulator.requests_of("createDataSource")[0]
        .json()
        .unwrap();
    let wanted = json!({"ds_connection": {
        "type": "rdb-mysql", "name": "Orders", "rdb_url": "sql.example.org", "rdb_name": "shop", "username": "scanner", "password": "made-up",
    }});
    assert_eq!(sent, wanted);

    let filter = r#"[{"field":"name","operator":"equal","value":"Orders"}]"#;
    let listed = client
        .list_data_sources()
        .filter(filter)
        .sort(r#"[{"field":"name","order":"asc"}]"#)
        .skip(0)
        .limit(5)
        .require_total_count(true)
        .send()
        .await
        .unwrap();
    let page = listed.into_inner().data.unwrap();
    assert_eq!(page.total_count, Some(1));
    assert_eq!(
        page.ds_connections.unwrap()[0]
            .password
            .as_ref()
            .unwrap()
            .expose(),
        "******"
    );
    let sent = &bigid.simulator.requests_of("listDataSources")[0];
    assert_eq!(sent.query("filter"), Some(filter));
    assert_eq!(sent.query("requireTotalCount"), Some("true"));
}

#[tokio::test]
async fn data_sources_are_downloaded_as_a_file() {
    let bigid = Bigid::start().await;
    let download = bigid.client().export_data_sources().send().await.unwrap();
    assert_eq!(download.file_name().as_deref(), Some("ds-connections.json"));
    let file: Value = serde_json::from_slice(&download.bytes().await.unwrap()).unwrap();
    assert_eq!(file["ds_connections"].as_array().unwrap().len(), 12);
}

#[tokio::test]
async fn connector_templates_are_found_under_both_of_their_paths() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let kinds = client.list_connector_types().send().await.unwrap();
    let ConnectorTypeList::Object(kinds) = kinds.into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(kinds.data.unwrap()[0], "rdb-mysql");
    let template = client
        .get_connector_type_template()
        .type_("rdb-mysql")
        .send()
        .await
        .unwrap();
    let same = client
        .get_connector_template()
        .type_("rdb-mysql")
        .send()
        .await
        .unwrap();
    assert_eq!(*template, *same);
    let mandatory = template
        .fields
        .as_ref()
        .unwrap()
        .iter()
        .filter(|field| field.mandatory == Some(true));
    let names: Vec<_> = mandatory
        .filter_map(|field| field.api_name.as_deref())
        .collect();
    assert_eq!(
        names,
        ["name", "rdb_url", "rdb_name", "username", "password"]
    );
    let all = client.list_connector_templates().send().await.unwrap();
    let ConnectorTemplateList::Array(all) = all.into_inner() else {
        panic!("the simulator sends a bare list")
    };
    assert!(all.contains(&same));
}

#[tokio::test]
async fn clusters_are_listed_and_filtered() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let all = client.list_clusters().send().await.unwrap();
    assert_eq!(all[0].id.as_deref(), Some(CLUSTER));
    assert_eq!(all[0].size, Some(60));
    let twenties = client
        .list_clusters()
        .filter("size=20")
        .limit(5)
        .send()
        .await
        .unwrap();
    assert!(!twenties.is_empty() && twenties.iter().all(|cluster| cluster.size == Some(20)));
}

#[tokio::test]
async fn columns_take_all_nine_parameters() {
    let bigid = Bigid::start().await;
    let columns = bigid
        .client()
        .list_cluster_columns()
        .cluster_id(CLUSTER)
        .limit(5)
        .skip(2)
        .filter("source=source-1")
        .search_text("mail")
        .sort("tableName")
        .offset_key("")
        .ignore_limit(false)
        .sample(100)
        .send()
        .await
        .unwrap();
    assert_eq!(columns.total_count, Some(3));
    assert_eq!(columns.results.as_ref().unwrap().len(), 1);
    let sent = &bigid.simulator.requests_of("listClusterColumns")[0];
    let mut query = sent.query.clone();
    query.sort();
    let wanted = [
        ("clusterId", CLUSTER),
        ("filter", "source=source-1"),
        ("ignoreLimit", "false"),
        ("limit", "5"),
        ("offsetKey", ""),
        ("sample", "100"),
        ("searchText", "mail"),
        ("skip", "2"),
        ("sort", "tableName"),
    ];
    assert_eq!(
        query,
        wanted.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

#[tokio::test]
async fn a_scan_is_started_found_and_listed() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let scan = ScanStart::new("dsScan", "Nightly").scan_origin("a test");
    let started = client.start_scan().body(scan).send().await.unwrap();
    let sent = bigid.simulator.requests_of("startScan")[0].json().unwrap();
    assert_eq!(
        sent,
        json!({"scanType": "dsScan", "scanProfileName": "Nightly", "scanOrigin": "a test"})
    );
    let id = started.into_inner().result.unwrap().id.unwrap();
    let scan = client.get_scan().scan_id(&id).send().await.unwrap();
    assert_eq!(scan[0].state, Some(ScanState::Started));
    assert_eq!(scan[0].extra["scanOrigin"], "a test");
    let status = client.get_scan_status().scan_id(&id).send().await.unwrap();
    assert_eq!(status.status, Some(ScanState::InProgress));
    let ScanList::Object(all) = client.list_scans().send().await.unwrap().into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(all.data.unwrap()["scans"][1]["_id"], id.as_str());
}
