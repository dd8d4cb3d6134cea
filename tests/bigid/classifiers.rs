//! Classifiers, the terms of the glossary that they belong to, and categories of data.

use bigid_client::types::{ClassificationCreate, DataCategoryCreate};

use crate::Bigid;

#[tokio::test]
async fn a_classifier_is_added_and_deleted_by_its_name_and_all_lists_show_it_meanwhile() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let names = async || {
        let all = client
            .list_classifications()
            .send()
            .await
            .unwrap()
            .into_inner();
        let fields: Vec<_> = all
            .into_iter()
            .filter_map(|one| one.classification_name)
            .collect();
        let all = client.list_classifiers().send().await.unwrap().into_inner();
        let kinds = all.into_iter();
        let kinds = kinds.filter(|one| one.type_.as_deref() == Some("data"));
        let kinds: Vec<_> = kinds.filter_map(|one| one.name).collect();
        assert_eq!(fields, kinds);
        let all = client
            .list_classifier_names()
            .send()
            .await
            .unwrap()
            .into_inner();
        let all = all.into_iter();
        let all = all.filter_map(|one| one.original_name);
        let prefixed: Vec<_> = fields
            .iter()
            .map(|name| format!("classifier.{name}"))
            .collect();
        assert_eq!(all.collect::<Vec<_>>(), prefixed);
        fields
    };
    assert_eq!(names().await, ["EMAIL", "PHONE", "SSN"]);
    let number = ClassificationCreate::new("CUSTOMER NUMBER", "C-[0-9]{6}")
        .description("Numbers of customers")
        .min_length(8)
        .enabled(false);
    let added = client
        .create_classification()
        .body(number.clone())
        .send()
        .await;
    assert!(added.unwrap().into_inner().is_none());
    assert_eq!(names().await.last().unwrap(), "CUSTOMER NUMBER");
    let again = client.create_classification().body(number).send().await;
    assert_eq!(again.unwrap_err().status().unwrap(), 400);

    let delete = || {
        client
            .delete_classification()
            .name("CUSTOMER NUMBER")
            .send()
    };
    delete().await.unwrap();
    assert_eq!(names().await, ["EMAIL", "PHONE", "SSN"]);
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_classifier_keeps_what_it_was_made_of() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let number = ClassificationCreate::new("NUMBER", "[0-9]+")
        .version("7")
        .max_length(9);
    client
        .create_classification()
        .body(number)
        .send()
        .await
        .unwrap();
    let all = client
        .list_classifications()
        .send()
        .await
        .unwrap()
        .into_inner();
    let number = all.last().unwrap();
    assert_eq!(number.classification_regex.as_deref(), Some("[0-9]+"));
    assert_eq!(number.version.as_deref(), Some("7"));
    assert_eq!(number.max_length, Some(9));
    assert_eq!(number.enabled, Some(true));
    let kinds = client.list_classifiers().send().await.unwrap().into_inner();
    let original = kinds.last().unwrap().original_data.as_ref().unwrap();
    assert_eq!(original[0]["classification_regex"], "[0-9]+");
    let broken = ClassificationCreate::new("BROKEN", "[0-9");
    let error = client
        .create_classification()
        .body(broken)
        .send()
        .await
        .unwrap_err();
    assert!(
        error.message().unwrap().contains("classification_regex"),
        "{error}"
    );
}

#[tokio::test]
async fn classifiers_name_their_terms_and_some_have_none() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let terms = client
        .list_glossary_items()
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(terms.len(), 3);
    let names = client
        .list_classifier_names()
        .send()
        .await
        .unwrap()
        .into_inner();
    let [email, phone, _] = &names[..] else {
        panic!("{names:?}")
    };
    let term = terms
        .iter()
        .find(|term| term.glossary_id == email.glossary_id);
    assert_eq!(term.unwrap().name, email.friendly_name);
    assert_eq!(email.friendly_name.as_deref(), Some("Email Address"));
    assert_eq!((&phone.glossary_id, &phone.friendly_name), (&None, &None));
}

#[tokio::test]
async fn a_category_of_data_is_added_and_listed() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let category = DataCategoryCreate::new()
        .unique_name("ccpa")
        .display_name("CCPA")
        .color("#ff0000");
    let added = client
        .create_data_category()
        .body(category.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(added.success, Some(true));
    let all = client
        .list_data_categories()
        .send()
        .await
        .unwrap()
        .into_inner();
    let names: Vec<_> = all.iter().map(|one| one.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["gdpr", "ccpa"]);
    assert_eq!(all[1].display_name.as_deref(), Some("CCPA"));
    assert_eq!(all[1].glossary_id, added.glossary_id);
    let again = client.create_data_category().body(category).send().await;
    assert_eq!(
        again.unwrap_err().message(),
        Some("Category ccpa exists already")
    );
    let nameless = client
        .create_data_category()
        .body(DataCategoryCreate::new());
    assert_eq!(nameless.send().await.unwrap_err().status().unwrap(), 400);
}
