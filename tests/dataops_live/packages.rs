//! Packages: files are published and fetched by name, packages are listed and deleted.

use dataops_live_client::types::{
    GenericPackageSelect, GenericPackageStatus, PackageOrder, PackageType, SortDirection,
};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_file_is_published_and_fetched_as_it_was() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let content: Vec<u8> = (0..=255).collect();
    let upload = || {
        client
            .upload_generic_package_file()
            .project_id(PROJECT)
            .package_name("seeds")
            .package_version("2.0.0")
            .file_name("orders.bin")
    };
    let brief = upload().body(content.clone()).send().await.unwrap();
    assert_eq!(brief.status(), 201);
    assert_eq!(brief.message.as_deref(), Some("201 Created"));
    let sent = &dataops.simulator.requests_of("uploadGenericPackageFile")[0];
    assert_eq!(sent.body.start, content.as_slice());
    assert_eq!(
        sent.header("content-type"),
        Some("application/octet-stream")
    );

    let details = upload().select(GenericPackageSelect::PackageFile);
    let details = details.body(content.clone()).send().await.unwrap();
    assert_eq!(details.size, Some(256));
    assert_eq!(details.file_md5.as_deref().map(str::len), Some(32));
    let download = client
        .download_generic_package_file()
        .project_id(PROJECT)
        .package_name("seeds")
        .package_version("2.0.0")
        .file_name("orders.bin");
    let fetched = download.send().await.unwrap();
    assert_eq!(fetched.file_name().as_deref(), Some("orders.bin"));
    assert_eq!(fetched.bytes().await.unwrap(), content);

    let files = client.list_package_files().project_id(PROJECT);
    let files = files.package_id(details.package_id.unwrap());
    let files = files.stream().collect_up_to(100).await.unwrap();
    assert_eq!(files.len(), 2);
    let package = details.package_id.unwrap();
    let delete = client.delete_package_file().project_id(PROJECT);
    let delete = delete.package_id(package).package_file_id(files[0].id);
    assert_eq!(delete.send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn a_hidden_package_is_not_listed() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let upload = client
        .upload_generic_package_file()
        .project_id(PROJECT)
        .package_name("secret-seeds")
        .package_version("1.0.0")
        .file_name("a.csv")
        .status(GenericPackageStatus::Hidden);
    upload.body(vec![1, 2, 3]).send().await.unwrap();
    let list = client.list_project_packages().project_id(PROJECT);
    assert_eq!(list.send().await.unwrap().len(), 3);
}

#[tokio::test]
async fn packages_are_listed_by_project_and_by_group_with_filters_and_order() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let newest = client
        .list_project_packages()
        .project_id(PROJECT)
        .package_type(PackageType::Generic)
        .order_by(PackageOrder::Version)
        .sort(SortDirection::Desc);
    let newest = newest.send().await.unwrap();
    assert_eq!(newest[0].version.as_deref(), Some("1.1.0"));
    assert_eq!(newest.len(), 2);

    let group = client.list_group_packages().group_id("northwind");
    let all = group.clone().send().await.unwrap();
    assert_eq!(all[0].project_path.as_deref(), Some(PROJECT));
    assert_eq!(all.len(), 3);
    let direct = group.exclude_subgroups(true).send().await.unwrap();
    assert!(direct.is_empty());
}

#[tokio::test]
async fn a_package_is_read_with_its_other_versions_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let read = client.get_package().project_id(PROJECT).package_id(970);
    let package = read.clone().send().await.unwrap();
    let others = package.versions.as_ref().unwrap();
    assert_eq!(others[0].version.as_deref(), Some("1.1.0"));
    let path = package.links.as_ref().unwrap().delete_api_path.as_deref();
    assert!(path.unwrap().ends_with("/packages/970"));

    let made_by = client.list_package_pipelines().project_id(PROJECT);
    let made_by = made_by.package_id(970).per_page(2);
    let made_by = made_by.stream().collect_up_to(100).await.unwrap();
    assert_eq!(made_by.len(), 3);
    let pages = dataops.simulator.requests_of("listPackagePipelines");
    assert!(pages.len() == 2 && pages[1].query("cursor").is_some());

    let delete = client.delete_package().project_id(PROJECT).package_id(970);
    delete.send().await.unwrap();
    assert!(read.send().await.unwrap_err().is_not_found());
}
