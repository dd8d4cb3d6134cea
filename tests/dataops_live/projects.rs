//! What is done with a project besides its settings: forks, invitations, stars, moves, files.

use dataops_live_client::types::{
    AccessLevel, GroupShare, ProjectCreate, ProjectForkCreate, ProjectTransfer, Visibility,
};
use dataops_live_client::{Client, types};
use vendor_simulator::dataops_live::PROJECT_ID;

use crate::{DataopsLive, PROJECT};

/// The caller's own namespace.
const OWN: &str = "mira.lindqvist";
const NORTHWIND: i64 = 320_941;
const FINANCE: i64 = 320_943;

async fn project(client: &Client, name: &str) -> types::Project {
    let create = ProjectCreate::new().name(name);
    let created = client.create_project().body(create).send().await.unwrap();
    created.into_inner()
}

#[tokio::test]
async fn an_archived_project_is_left_out_of_the_list_until_it_is_brought_back() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let found = async |archived: bool| {
        let list = client.list_projects().search("sales-pipeline");
        list.archived(archived).send().await.unwrap().len()
    };
    let archived = client.archive_project().project_id(PROJECT).send().await;
    assert_eq!(archived.unwrap().archived, Some(true));
    assert_eq!((found(true).await, found(false).await), (1, 0));
    let back = client.unarchive_project().project_id(PROJECT).send().await;
    assert_eq!(back.unwrap().archived, Some(false));
    assert_eq!((found(true).await, found(false).await), (0, 1));
}

#[tokio::test]
async fn a_star_counts_once_and_is_listed_with_its_user() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let before = client.get_project().project_id(PROJECT).send().await;
    let before = before.unwrap().star_count.unwrap();
    let starred = client.star_project().project_id(PROJECT).send().await;
    assert_eq!(starred.unwrap().star_count, Some(before + 1));
    let again = client.star_project().project_id(PROJECT).send().await;
    assert_eq!(again.unwrap_err().status().unwrap(), 304);

    for user in ["mira.lindqvist", "4101"] {
        let list = client.list_user_starred_projects().user_id(user);
        let list = list.send().await.unwrap();
        assert_eq!(list[0].id, PROJECT_ID);
    }
    let own = client.list_projects().starred(true).send().await.unwrap();
    assert_eq!(own.len(), 1);
    let back = client.unstar_project().project_id(PROJECT).send().await;
    assert_eq!(back.unwrap().star_count, Some(before));
    let none = client.list_user_starred_projects().user_id(4101);
    assert!(none.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_project_is_forked_and_awaited_and_a_second_fork_is_a_conflict() {
    let dataops = DataopsLive::start().await;
    let client = dataops.patient();
    let fork = || {
        let body = ProjectForkCreate::new()
            .path("sales-fork")
            .name("Sales Fork");
        let body = body.namespace_path("northwind/finance");
        client.fork_project().project_id(PROJECT).body(body)
    };
    let import = fork().send_and_wait().await.unwrap();
    assert_eq!(import.import_status, types::ProjectImportState::Finished);
    assert_eq!(
        import.path_with_namespace.as_deref(),
        Some("northwind/finance/sales-fork")
    );
    let conflict = fork().send().await.unwrap_err();
    assert_eq!(conflict.status().unwrap(), 409);

    let read = client.get_project().project_id(import.id).send().await;
    let origin = read.unwrap().into_inner().forked_from_project.unwrap();
    assert_eq!(origin.id, Some(PROJECT_ID));
    let forks = client.list_project_forks().project_id(PROJECT);
    let forks = forks.send().await.unwrap();
    assert_eq!(
        forks.iter().map(|fork| fork.id).collect::<Vec<_>>(),
        [import.id]
    );
}

#[tokio::test]
async fn a_fork_is_separated_from_its_origin_and_linked_again() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let mart = project(&client, "Returns Mart").await;
    let link = || {
        let call = client.create_project_fork_relation().project_id(&mart);
        call.forked_from_id(PROJECT)
    };
    let linked = link().send().await.unwrap().into_inner();
    assert_eq!(linked.forked_from_project.unwrap().id, Some(PROJECT_ID));
    let twice = link().send().await.unwrap_err();
    assert_eq!(twice.status().unwrap(), 409);

    let separate = || client.delete_project_fork_relation().project_id(&mart);
    assert_eq!(separate().send().await.unwrap().status(), 204);
    let read = client.get_project().project_id(&mart).send().await.unwrap();
    assert!(read.forked_from_project.is_none());
    let again = separate().send().await.unwrap_err();
    assert_eq!(again.status().unwrap(), 304);
}

#[tokio::test]
async fn a_group_is_invited_to_a_project_and_uninvited() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let invite = || {
        let body = GroupShare::new(FINANCE, AccessLevel::Reporter).expires_at("2027-01-31");
        client.share_project().project_id(PROJECT).body(body)
    };
    let link = invite().send().await.unwrap().into_inner();
    assert_eq!(
        (link.project_id, link.group_id, link.group_access),
        (Some(PROJECT_ID), Some(FINANCE), Some(AccessLevel::Reporter))
    );
    assert_eq!(link.expires_at.unwrap().to_string(), "2027-01-31");
    assert_eq!(invite().send().await.unwrap_err().status().unwrap(), 409);

    let invited = client.list_project_invited_groups().project_id(PROJECT);
    let invited = invited.send().await.unwrap();
    assert_eq!(invited[0].full_path.as_deref(), Some("northwind/finance"));
    let groups = async |with_shared: bool| {
        let list = client.list_project_groups().project_id(PROJECT);
        let list = list.with_shared(with_shared).skip_groups(vec![NORTHWIND]);
        let groups = list.send().await.unwrap().into_inner();
        let paths = groups.into_iter().map(|group| group.full_path.unwrap());
        paths.collect::<Vec<String>>()
    };
    assert_eq!(groups(false).await, ["northwind/analytics"]);
    assert_eq!(
        groups(true).await,
        ["northwind/analytics", "northwind/finance"]
    );

    let uninvite = || {
        let call = client.unshare_project().project_id(PROJECT);
        call.shared_group_id(FINANCE)
    };
    assert_eq!(uninvite().send().await.unwrap().status(), 204);
    assert!(uninvite().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_project_moves_to_another_namespace_and_its_old_path_is_gone() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let mart = project(&client, "Returns Mart").await;
    let to = ProjectTransfer::new("northwind/finance");
    let moved = client.transfer_project().project_id(&mart).body(to);
    let moved = moved.send().await.unwrap();
    assert_eq!(
        moved.path_with_namespace.as_deref(),
        Some("northwind/finance/returns-mart")
    );
    let old = client
        .get_project()
        .project_id(format!("{OWN}/returns-mart"));
    assert!(old.send().await.unwrap_err().is_not_found());

    let to = client.transfer_project_to_group().group_id(NORTHWIND);
    let group = to.project_id(&mart).send().await.unwrap();
    assert_eq!(group.id, NORTHWIND);
    let read = client.get_project().project_id("northwind/returns-mart");
    assert_eq!(read.send().await.unwrap().id, mart.id);
}

#[tokio::test]
async fn languages_storage_and_users_of_a_project_are_read() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let languages = client.get_project_languages().project_id(PROJECT);
    let languages = languages.send().await.unwrap();
    assert_eq!(languages.get("SQL"), Some(&71.25));
    let storage = client.get_project_storage().project_id(PROJECT);
    let storage = storage.send().await.unwrap();
    assert_eq!(storage.project_id, Some(PROJECT_ID));
    assert_eq!(storage.repository_storage.as_deref(), Some("default"));

    let users = client.list_project_users().project_id(PROJECT);
    let users = users.search("hradek").send().await.unwrap();
    assert_eq!(users[0].username.as_deref(), Some("tomas.hradek"));
    let others = client.list_project_users().project_id(PROJECT);
    let others = others.skip_users(vec![4102]).send().await.unwrap();
    assert!(others.len() > 1 && others.iter().all(|user| user.id != 4102));
}

#[tokio::test]
async fn a_file_is_uploaded_and_its_markdown_comes_back() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let file =
        dataops_live_client::client_runtime::FilePart::bytes("chart.png", b"made up".to_vec());
    let upload = client.upload_project_file().project_id(PROJECT).file(file);
    let upload = upload.send().await.unwrap();
    assert_eq!(upload.alt.as_deref(), Some("chart"));
    let url = upload.url.as_deref().unwrap();
    assert!(url.starts_with("/uploads/") && url.ends_with("/chart.png"));
    assert_eq!(
        upload.markdown.as_deref(),
        Some(&*format!("![chart]({url})"))
    );
    let request = dataops.simulator.requests().pop().unwrap();
    let body = String::from_utf8(request.body.start.to_vec()).unwrap();
    assert!(
        body.contains("made up") && body.contains("chart.png"),
        "{body}"
    );
}

#[tokio::test]
async fn an_administrator_makes_a_project_for_somebody_else() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let user = types::UserCreate::new("ada@northwind.example", "Ada Ferrand", "ada.ferrand");
    let user = user.force_random_password(true);
    let user = client.create_user().body(user).send().await.unwrap();
    let body = ProjectCreate::new()
        .name("Scratch")
        .visibility(Visibility::Internal);
    let created = client.create_user_project().user_id(user.id).body(body);
    let created = created.send().await.unwrap();
    assert_eq!(
        created.path_with_namespace.as_deref(),
        Some("ada.ferrand/scratch")
    );
    assert_eq!(created.creator_id, Some(user.id));
    let own = client.list_user_projects().user_id("ada.ferrand");
    let own = own.visibility(Visibility::Internal).send().await.unwrap();
    assert_eq!(own[0].id, created.id);
    let contributed = client.list_user_contributed_projects().user_id(user.id);
    let contributed = contributed.simple(true).send().await.unwrap();
    assert_eq!(contributed.len(), 1);
    assert!(contributed[0].merge_method.is_none());
}
