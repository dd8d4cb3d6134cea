//! The glossary.

use bigeye_client::types::{
    GlossaryCategory, GlossaryTerm, GlossaryTermSortField, GlossaryTermStatus, GlossaryTermUpdate,
    GlossaryTermsFetch, SortDirection, User,
};
use bigeye_client::{Client, Error};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A term, and a category that it isn't in.
const TERM: i64 = 612;
const SALES: i64 = 601;
const VERA: i64 = 9;

/// The terms that a request finds, page by page.
async fn names(client: &Client, fetch: GlossaryTermsFetch) -> Vec<String> {
    let terms = client.fetch_glossary_terms().body(fetch).stream();
    let terms: Vec<_> = terms.try_collect().await.unwrap();
    terms.into_iter().map(|term| term.name.unwrap()).collect()
}

async fn update(client: &Client, change: GlossaryTermUpdate) -> Result<GlossaryTerm, Error> {
    let call = client.update_glossary_term().id(TERM).body(change);
    call.send().await.map(|answer| answer.into_inner())
}

#[tokio::test]
async fn terms_come_page_by_page_sorted_and_filtered() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let backwards = GlossaryTermsFetch::new()
        .page_size(2)
        .sort_field(GlossaryTermSortField::Name)
        .sort_direction(SortDirection::Descending);
    assert_eq!(
        names(&client, backwards).await,
        ["Net revenue", "Churned customer", "Active customer"]
    );
    let drafts = GlossaryTermsFetch::new().statuses([GlossaryTermStatus::Draft]);
    assert_eq!(names(&client, drafts).await, ["Net revenue"]);
    let of_sales = GlossaryTermsFetch::new().category_ids([SALES]);
    assert_eq!(names(&client, of_sales).await.len(), 2);
    let found = GlossaryTermsFetch::new().search("churn");
    assert_eq!(names(&client, found).await, ["Churned customer"]);
    let of_vera = GlossaryTermsFetch::new().owner_ids([VERA]);
    assert!(names(&client, of_vera).await.is_empty());
}

#[tokio::test]
async fn a_change_replaces_whole_lists_and_leaves_what_it_does_not_name() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = GlossaryTermUpdate::new()
        .synonyms(["Net sales", "Net income"])
        .status(GlossaryTermStatus::Approved);
    update(&client, change).await.unwrap();
    let changed = update(&client, GlossaryTermUpdate::new().synonyms(["Net sales"])).await;
    let changed = changed.unwrap();
    assert_eq!(changed.synonyms, Some(vec!["Net sales".to_owned()]));
    assert_eq!(changed.status, Some(GlossaryTermStatus::Approved));
    assert_eq!(changed.name.as_deref(), Some("Net revenue"));
    let approved = GlossaryTermsFetch::new().statuses([GlossaryTermStatus::Approved]);
    assert_eq!(names(&client, approved).await.len(), 2);
}

#[tokio::test]
async fn an_owner_and_a_category_are_set_by_id_and_taken_away_by_zero() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = GlossaryTermUpdate::new()
        .owner(User::new().id(VERA))
        .category(GlossaryCategory::new().id(SALES));
    let changed = update(&client, change).await.unwrap();
    assert_eq!(changed.owner.unwrap().name.as_deref(), Some("Vera"));
    assert_eq!(changed.category.unwrap().name.as_deref(), Some("Sales"));

    let none = GlossaryTermUpdate::new().owner(User::new().id(0));
    let changed = update(&client, none).await.unwrap();
    assert_eq!(changed.owner, None);
    assert_eq!(changed.category.unwrap().id, Some(SALES));
    let nobody = GlossaryTermUpdate::new().steward(User::new().id(99_999));
    let error = update(&client, nobody).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_term_that_is_not_there_is_not_found_and_a_viewer_changes_none() {
    let bigeye = Bigeye::start().await;
    let change = GlossaryTermUpdate::new().name("Revenue");
    let client = bigeye.client();
    let call = client
        .update_glossary_term()
        .id(99_999)
        .body(change.clone());
    assert!(call.send().await.unwrap_err().is_not_found());
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let error = update(&viewer, change).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(names(&viewer, GlossaryTermsFetch::new()).await.len(), 3);
}
