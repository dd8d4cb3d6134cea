//! Data classes: those that the company makes, and those that Bigeye provides.

use bigeye_client::types::{
    DataClass, DataClassCategoriesFetch, DataClassSortField, DataClassSortOption, DataClassWrite,
    DataClassesFetch, DataSensitivity, SortDirection,
};
use bigeye_client::{Client, Error};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::{Bigeye, WORKSPACE};

/// A data class that Bigeye provides.
const PROVIDED: i64 = 601;

async fn make(client: &Client, name: &str, sensitivity: DataSensitivity) -> DataClass {
    let wanted = DataClassWrite::new()
        .name(name)
        .sensitivity(sensitivity)
        .color_hex("#112233");
    let made = client.create_data_class().body(wanted).send().await;
    made.unwrap().into_inner()
}

async fn read(client: &Client, id: i64) -> Result<DataClass, Error> {
    let read = client.get_data_class().id(id).send().await?;
    Ok(read.into_inner())
}

#[tokio::test]
async fn a_data_class_is_made_read_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = make(&client, "Customer number", DataSensitivity::Internal).await;
    let id = made.id.unwrap();
    assert_eq!(made.provided_by_bigeye, Some(false));
    assert_eq!(made.workspace_id, Some(WORKSPACE));
    assert_eq!(
        made.created_by.as_ref().unwrap().name.as_deref(),
        Some("Ada")
    );

    let change = DataClassWrite::new().sensitivity(DataSensitivity::Restricted);
    let changed = client.update_data_class().id(id).body(change).send().await;
    let changed = changed.unwrap().into_inner();
    assert_eq!(changed.sensitivity, Some(DataSensitivity::Restricted));
    assert_eq!(read(&client, id).await.unwrap(), changed);

    client.delete_data_class().id(id).send().await.unwrap();
    assert!(read(&client, id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn data_classes_are_listed_in_pages_by_sensitivity_and_by_text() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    make(&client, "Customer number", DataSensitivity::Restricted).await;
    make(&client, "Colour", DataSensitivity::Public).await;
    let names = async |fetch: DataClassesFetch| -> Vec<String> {
        let all = client.fetch_data_classes().body(fetch).stream();
        let all: Vec<_> = all.try_collect().await.unwrap();
        all.into_iter().filter_map(|class| class.name).collect()
    };
    let backwards = DataClassSortOption::new()
        .sort_field(DataClassSortField::Name)
        .sort_direction(SortDirection::Descending);
    let sorted = DataClassesFetch::new()
        .page_size(1)
        .sort_options([backwards]);
    assert_eq!(
        names(sorted).await,
        [
            "Social security number",
            "E-mail address",
            "Customer number",
            "Colour"
        ]
    );
    let restricted = DataClassesFetch::new().sensitivities([DataSensitivity::Restricted]);
    assert_eq!(
        names(restricted).await,
        ["Social security number", "Customer number"]
    );
    let found = DataClassesFetch::new().search("mail");
    assert_eq!(names(found).await, ["E-mail address"]);
}

#[tokio::test]
async fn a_data_class_of_bigeyes_is_set_back_to_its_original_form_and_one_of_the_company_is_not() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = DataClassWrite::new().name("Mail").color_hex("#000000");
    let change = client.update_data_class().id(PROVIDED).body(change);
    let changed = change.send().await.unwrap();
    assert_eq!(changed.name.as_deref(), Some("Mail"));
    assert_eq!(changed.can_reset_to_default, Some(true));
    client.reset_data_class().id(PROVIDED).send().await.unwrap();
    let read = read(&client, PROVIDED).await.unwrap();
    assert_eq!(read.name.as_deref(), Some("E-mail address"));

    let own = make(&client, "Colour", DataSensitivity::Public).await;
    assert_eq!(own.can_reset_to_default, Some(false));
    let error = client.reset_data_class().id(own.id.unwrap()).send().await;
    assert!(error.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn the_categories_of_data_classes_are_those_that_the_classes_name() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let wanted = DataClassCategoriesFetch::new().workspace_id(WORKSPACE);
    let list = client.fetch_data_class_categories().body(wanted).send();
    let all = list.await.unwrap().into_inner().categories.unwrap();
    assert_eq!(all[0].name.as_deref(), Some("Contact"));
    let class = read(&client, PROVIDED).await.unwrap();
    assert_eq!(class.categories.unwrap(), [all[0].clone()]);
    let fetch = DataClassesFetch::new().data_class_category_ids([all[1].id.unwrap()]);
    let page = client
        .fetch_data_classes()
        .body(fetch)
        .send()
        .await
        .unwrap();
    let page = page.into_inner();
    assert_eq!(page.data_classes.unwrap()[0].id, Some(602));
    assert_eq!(page.pagination_info.unwrap().num_records, Some(1));
}

#[tokio::test]
async fn who_may_view_reads_data_classes_and_makes_none() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    read(&client, PROVIDED).await.unwrap();
    let wanted = DataClassWrite::new().name("Mine");
    let error = client.create_data_class().body(wanted).send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 403);
    let error = client.delete_data_class().id(PROVIDED).send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 403);
}
