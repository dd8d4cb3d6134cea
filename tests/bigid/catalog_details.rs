//! What the catalog knows of single objects, of their columns, and of all of them together.

use bigid_client::types::{AnyAnswer, CatalogAttributeType, ObjectColumn, ObjectColumns};
use serde_json::json;

use crate::Bigid;

const TABLE: &str = "Source 8.shop.orders_8";
const FILE: &str = "Source 1.Public/reports/report-1.pdf";

#[tokio::test]
async fn an_object_is_found_by_its_full_name_and_by_no_other() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let details = client.get_catalog_object_details().object_name(FILE);
    let details = details.format("json").send().await.unwrap();
    let details = details.into_inner();
    assert_eq!(details.object_name.as_deref(), Some("report-1.pdf"));
    assert_eq!(details.total_findings, Some(4));
    let acl = details.acl.unwrap();
    assert_eq!(acl.access_rights.as_deref(), Some("OPEN ACCESS"));
    let tags = details.tags.unwrap();
    assert_eq!(tags[0].tag_value.as_deref(), Some("High"));
    for name in [
        "report-1.pdf",
        "Source 2.Public/reports/report-1.pdf",
        "",
        "nothing",
    ] {
        let details = client.get_catalog_object_details().object_name(name);
        assert!(details.send().await.unwrap_err().is_not_found(), "{name}");
    }
    let beyond = "Source 0.shop.orders_48";
    let columns = client.list_object_columns().object_name(beyond).send();
    assert!(columns.await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_table_has_columns_and_a_file_has_attributes() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let columns = |name: &str| client.list_object_columns().object_name(name);
    let list = columns(TABLE).send().await.unwrap().into_inner();
    let ObjectColumns::Array(list) = list else {
        panic!("the simulator answers as newer deployments do")
    };
    let names: Vec<_> = list
        .iter()
        .filter_map(|column| column.column_name.as_deref())
        .collect();
    assert_eq!(names, ["id", "email", "ssn", "created_at"]);
    let found = |column: &ObjectColumn| column.attribute_list.as_ref().map(Vec::len);
    assert_eq!(found(&list[0]), None);
    assert_eq!(found(&list[1]), Some(1));
    let two = columns(TABLE).limit(2).grouping("").filter("").send().await;
    assert!(matches!(&*two.unwrap(), ObjectColumns::Array(two) if two.len() == 2));
    let none = columns(FILE).send().await.unwrap();
    assert!(matches!(&*none, ObjectColumns::Array(none) if none.is_empty()));

    let attributes = client
        .list_object_attributes()
        .object_name(FILE)
        .send()
        .await;
    let AnyAnswer::Object(attributes) = attributes.unwrap().into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    let wanted = json!([
        {"attribute_name": "classifier.EMAIL", "rank": "HIGH", "count": 2},
        {"attribute_name": "classifier.US_SSN", "rank": "MEDIUM", "count": 2},
    ]);
    assert_eq!(attributes.data.unwrap(), wanted);
}

#[tokio::test]
async fn columns_are_found_by_parts_of_names() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let find = async |filter: &str| {
        let columns = client.list_catalog_columns().filter(filter).send().await;
        columns.unwrap().into_inner()
    };
    let columns = find(r#"objectName = "orders_4" AND columnName = "email""#).await;
    let tables: Vec<_> = columns
        .iter()
        .map(|column| column.object_name.as_deref().unwrap())
        .collect();
    // `orders_4` is a part of the names of two more tables.
    assert_eq!(tables, ["orders_4", "orders_40", "orders_44"]);
    let profile = columns[0].column_profile.as_ref().unwrap();
    assert_eq!(profile.field_count, Some(104));
    let found = &columns[0].field_classifications.as_ref().unwrap()[0];
    assert_eq!(found.classification_name.as_deref(), Some("EMAIL"));
    assert_eq!(found.rows_or_fields_counter, Some(5));
    assert_eq!(
        find(r#"source IN ("Source 3") AND isPrimary = to_bool(true)"#)
            .await
            .len(),
        4
    );
    let all = client.list_catalog_columns().send().await.unwrap();
    assert_eq!(all.len(), 24 * 4);
}

#[tokio::test]
async fn attributes_summaries_and_rules_agree_with_the_objects() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let all = client
        .list_catalog_objects()
        .stream()
        .collect_up_to(1000)
        .await
        .unwrap();
    let request = client.list_catalog_attributes();
    let attributes = request.send_whole().await.unwrap();
    let attributes = attributes.into_inner().data.unwrap();
    assert_eq!(attributes.total_count, Some(3));
    let attributes = attributes.attributes.unwrap();
    let findings: i64 = attributes
        .iter()
        .filter_map(|attribute| attribute.total_findings)
        .sum();
    let counted: i64 = all.iter().filter_map(|object| object.total_pii_count).sum();
    assert_eq!(findings, counted);
    let kinds = attributes
        .iter()
        .filter_map(|attribute| attribute.attribute_type.clone());
    assert!(
        kinds
            .into_iter()
            .any(|kind| kind == CatalogAttributeType::IdsorAttribute)
    );

    let summaries = client.list_object_summaries().send().await.unwrap();
    let summaries = summaries.into_inner();
    assert_eq!(summaries.len(), 12);
    let objects: i64 = summaries
        .iter()
        .filter_map(|summary| summary.total_objects)
        .sum();
    assert_eq!(objects, all.len() as i64);
    let one = client.get_object_summary().source("Source 1").send().await;
    let AnyAnswer::Object(one) = one.unwrap().into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(one.data.unwrap()["totalObjects"], 4);
    let unknown = client.get_object_summary().source("nowhere").send().await;
    assert!(unknown.unwrap_err().is_not_found());

    let risks = client.get_data_source_risk_summary().send().await.unwrap();
    assert!(matches!(&*risks, AnyAnswer::Object(risks) if risks.data.is_some()));
    let rules = client
        .list_catalog_rules()
        .send_whole()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(rules.total, Some(2));
    // The queries of rules are those that the catalog takes.
    for rule in rules.rules.unwrap() {
        let objects = client
            .list_catalog_objects()
            .filter(rule.bigid_query.unwrap());
        let objects = objects.stream().collect_up_to(1000).await.unwrap();
        assert!(!objects.is_empty());
    }
}

#[tokio::test]
async fn tables_are_linked_with_those_that_share_a_column() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let tree = client
        .get_lineage_tree()
        .anchor_collections(vec![
            TABLE.to_owned(),
            "Source 3.shop.customers_3".to_owned(),
        ])
        .anchor_attribute_type("idsor_attributes");
    let tree = tree.send().await.unwrap().into_inner();
    let names: Vec<_> = tree
        .iter()
        .map(|node| node.id.as_deref().unwrap())
        .collect();
    let next = "Source 8.shop.orders_20";
    assert_eq!(
        names,
        [
            TABLE,
            next,
            "Source 3.shop.customers_3",
            "Source 3.shop.customers_15"
        ]
    );
    let link = &tree[0].connection_details.as_ref().unwrap()[0];
    assert_eq!(link.linked_collection.as_deref(), Some(next));
    assert_eq!(tree[0].fields.as_ref().unwrap().len(), 4);
    let unknown = client
        .get_lineage_tree()
        .anchor_collections(vec!["a.b.c".to_owned()]);
    assert!(unknown.send().await.unwrap_err().is_not_found());
}
