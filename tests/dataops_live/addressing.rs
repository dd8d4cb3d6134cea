//! How things are named in the path of a request: by numbers, by paths, by what was read before; and nothing leads elsewhere.

use dataops_live_client::types::{IssueIid, MergeRequestIid, Namespace, Project};
use dataops_live_client::{Client, Error};

use crate::wire_server::WireServer;

/// Where a call goes, path and query; the answer is of no account.
macro_rules! target {
    ($client:ident => $call:expr) => {{
        let server = WireServer::answering(
            "HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}",
        )
        .await;
        let $client = client(&server.url);
        let error = $call.send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        let request = server.request().await;
        let line = request.lines().next().unwrap();
        line.split(' ').nth(1).unwrap().to_owned()
    }};
}

fn client(url: &str) -> Client {
    Client::builder()
        .base_url(url)
        .access_token("made-up-token")
        .build()
        .unwrap()
        .with(|options| options.without_retry())
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

#[tokio::test]
async fn a_project_is_named_by_its_number_its_path_or_itself() {
    let project: Project = read(r#"{"id": 42, "name": "Sales", "path": "sales"}"#);
    assert_eq!(
        target!(client => client.get_project().project_id(42)),
        "/projects/42"
    );
    assert_eq!(
        target!(client => client.get_project().project_id(42_i64)),
        "/projects/42"
    );
    assert_eq!(
        target!(client => client.get_project().project_id(42_u64)),
        "/projects/42"
    );
    assert_eq!(
        target!(client => client.get_project().project_id("42")),
        "/projects/42"
    );
    assert_eq!(
        target!(client => client.get_project().project_id(&project)),
        "/projects/42"
    );
    let path = "group/sub/project".to_owned();
    for target in [
        target!(client => client.get_project().project_id("group/sub/project")),
        target!(client => client.get_project().project_id(&path)),
        target!(client => client.get_project().project_id(path)),
    ] {
        assert_eq!(target, "/projects/group%2Fsub%2Fproject");
    }
}

#[tokio::test]
async fn groups_namespaces_and_users_are_named_like_projects() {
    let namespace: Namespace = read(r#"{"id": 7, "name": "N", "path": "n", "kind": "group"}"#);
    assert_eq!(
        target!(client => client.get_group().group_id(7)),
        "/groups/7"
    );
    assert_eq!(
        target!(client => client.get_group().group_id("a/b")),
        "/groups/a%2Fb"
    );
    assert_eq!(
        target!(client => client.get_namespace().namespace_id(&namespace)),
        "/namespaces/7"
    );
    assert_eq!(
        target!(client => client.get_namespace().namespace_id("a/b")),
        "/namespaces/a%2Fb"
    );
    assert_eq!(
        target!(client => client.list_user_projects().user_id("jane.doe")),
        "/users/jane.doe/projects"
    );
    assert_eq!(
        target!(client => client.list_user_projects().user_id(5)),
        "/users/5/projects"
    );
}

#[tokio::test]
async fn a_number_within_a_project_is_taken_plain_or_as_it_was_read() {
    let iid: MergeRequestIid = read("12");
    assert_eq!(iid, 12);
    for target in [
        target!(client => client.get_merge_request().project_id(1).merge_request_iid(12)),
        target!(client => client.get_merge_request().project_id(1).merge_request_iid(iid)),
        target!(client => client.get_merge_request().project_id(1).merge_request_iid(12_u64)),
    ] {
        assert_eq!(target, "/projects/1/merge_requests/12");
    }
    let iid: IssueIid = "3".parse().unwrap();
    assert_eq!(
        target!(client => client.get_issue().project_id(1).issue_iid(iid)),
        "/projects/1/issues/3"
    );
}

/// Texts that would lead elsewhere, and how each stands in a path as one segment.
const SEGMENTS: [(&str, &str); 8] = [
    ("feature/a b", "feature%2Fa%20b"),
    ("../../admin", "..%2F..%2Fadmin"),
    ("%2e%2e", "%252e%252e"),
    ("a?private=1", "a%3Fprivate%3D1"),
    ("a#b", "a%23b"),
    ("a\\..\\b", "a%5C..%5Cb"),
    ("...", "..."),
    ("ä;v=1", "%C3%A4%3Bv%3D1"),
];

#[tokio::test]
async fn branches_tags_files_and_variables_are_one_segment_whatever_is_in_their_names() {
    for (name, segment) in SEGMENTS {
        let branch = target!(client => client.get_branch().project_id(1).branch(name));
        assert_eq!(branch, format!("/projects/1/repository/branches/{segment}"));
        let tag = target!(client => client.get_tag().project_id(1).tag_name(name));
        assert_eq!(tag, format!("/projects/1/repository/tags/{segment}"));
        let file = target!(client => client.get_file().project_id(1).file_path(name).ref_("main"));
        assert_eq!(
            file,
            format!("/projects/1/repository/files/{segment}?ref=main")
        );
        let variable = target!(client => client.get_project_variable().project_id(name).key(name));
        assert_eq!(variable, format!("/projects/{segment}/variables/{segment}"));
    }
}

#[tokio::test]
async fn the_path_of_an_artifact_keeps_its_slashes_and_stays_below_the_artifacts() {
    for (path, sent) in [
        ("report.html", "report.html"),
        ("target/my report.html", "target/my%20report.html"),
        ("a/%2e%2e/b?c#d", "a/%252e%252e/b%3Fc%23d"),
        ("a/.../b", "a/.../b"),
    ] {
        let call = |client: &Client| {
            let call = client.download_job_artifact_file().project_id(1);
            call.job_id(5).artifact_path(path)
        };
        assert_eq!(
            target!(client => call(&client)),
            format!("/projects/1/jobs/5/artifacts/{sent}")
        );
    }
    for path in [
        "../trace",
        "a/../../trace",
        "a/..",
        "./a",
        "/a",
        "a//b",
        "a/",
    ] {
        let call = client("http://127.0.0.1:9").download_job_artifact_file();
        let call = call.project_id(1).job_id(5).artifact_path(path);
        is_refused(&call.send().await.unwrap_err(), "artifact_path");
    }
}

#[tokio::test]
async fn what_leads_to_another_endpoint_is_refused_before_anything_is_sent() {
    for name in ["", ".", ".."] {
        let client = client("http://127.0.0.1:9");
        let project = client.get_project().project_id(name).send().await;
        is_refused(&project.unwrap_err(), "project_id");
        let group = client.get_group().group_id(name).send().await;
        is_refused(&group.unwrap_err(), "group_id");
        let branch = client.get_branch().project_id(1).branch(name).send().await;
        is_refused(&branch.unwrap_err(), "branch");
    }
}

fn is_refused(error: &Error, parameter: &str) {
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().contains(parameter), "{error}");
}
