//! Bodies that a maintainer has collected are decoded, and encoded again with nothing lost: a directory of them, by the environment variable
//! `DATAOPS_LIVE_SAMPLES`. The name of a file says what it holds: a topic, two underscores, and which of its calls was answered with it.

use std::collections::BTreeMap;

use black_box_tests::{lost, round_trip, samples};
use dataops_live_client::types as t;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

#[test]
#[ignore = "needs a directory of bodies: DATAOPS_LIVE_SAMPLES=.. cargo test -p black-box-tests --test dataops_live samples -- --ignored"]
fn every_sample_decodes_and_loses_nothing() {
    let samples = samples("DATAOPS_LIVE_SAMPLES");
    let lost = samples
        .iter()
        .filter_map(|(name, text)| lost(name, || check(name, text)));
    let lost: Vec<String> = lost.collect();
    println!("{} files", samples.len());
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// One, or a list of them.
fn is<T: DeserializeOwned + Serialize>(text: &str) {
    if text.trim_start().starts_with('[') {
        round_trip::<Vec<T>>(text);
    } else {
        round_trip::<T>(text);
    }
}

/// Its number is a text in the documents; it is read as the number that others have.
fn registered(text: &str) {
    let runner: t::RunnerRegistration = serde_json::from_str(text).unwrap();
    assert_eq!(runner.id, 12345);
}

#[rustfmt::skip]
fn check(name: &str, text: &str) {
    let name = name.trim_end_matches(".json");
    match name.split_once("__").unwrap() {
        ("access_requests", _) => is::<t::AccessRequest>(text),
        ("branches", _) => is::<t::Branch>(text),
        ("recent", "pipeline_bridges") => is::<t::Bridge>(text),
        ("merge_requests", "list_issues_that_will_close_on_merge") => is::<t::ClosingIssue>(text),
        ("commits", "cherry_pick_a_commit" | "create_a_commit_with_multiple_files_and_actions" | "get_a_single_commit" | "list_repository_commits" | "revert_a_commit") | ("merge_requests", "get_single_mr_commits") | ("repositories", "merge_base") => is::<t::Commit>(text),
        ("commits", "get_the_comments_of_a_commit" | "post_comment_to_commit") => is::<t::CommitComment>(text),
        ("commits", "get_references_a_commit_is_pushed_to") => is::<t::CommitRef>(text),
        ("commits", "get_gpg_signature_of_a_commit") => is::<t::CommitSignature>(text),
        ("commits", "post_the_build_status_to_a_commit") => is::<t::CommitStatus>(text),
        ("repositories", "compare_branches_tags_or_commits") => is::<t::Comparison>(text),
        ("deploy_keys", _) => is::<t::DeployKey>(text),
        ("deployments", _) => is::<t::Deployment>(text),
        ("commits", "get_the_diff_of_a_commit") => is::<t::Diff>(text),
        ("discussions", _) => is::<t::Discussion>(text),
        ("environments", _) => is::<t::Environment>(text),
        ("recent", "error_400_missing" | "error_400_validation" | "error_401" | "error_403_insufficient_scope" | "error_403_sudo" | "error_404_sudo" | "error_captcha" | "error_spam") => is::<t::ErrorReply>(text),
        ("events", _) => is::<t::Event>(text),
        ("groups", "details_of_a_group" | "details_of_a_group_2" | "list_a_group_s_subgroups" | "list_groups" | "list_groups_2" | "search_for_group" | "update_group") => is::<t::Group>(text),
        ("group_level_variables", _) => is::<t::GroupVariable>(text),
        ("issues", _) => is::<t::Issue>(text),
        ("jobs", _) | ("recent", "jobs_list" | "pipeline_jobs") | ("runners", "list_runner_s_jobs") => is::<t::Job>(text),
        ("group_labels", _) | ("labels", _) => is::<t::Label>(text),
        ("markdown", _) => is::<t::Markdown>(text),
        ("members", "get_a_member_of_a_group_or_project" | "list_all_members_of_a_group_or_project" | "list_all_members_of_a_group_or_project_including_i") => is::<t::Member>(text),
        ("members", "add_a_member_to_a_group_or_project" | "edit_a_member_of_a_group_or_project") => is::<t::MemberAdded>(text),
        ("commits", "list_merge_requests_associated_with_a_commit") | ("merge_requests", "accept_mr" | "cancel_merge_when_pipeline_succeeds" | "create_mr" | "list_group_merge_requests" | "list_merge_requests" | "list_project_merge_requests" | "subscribe_to_a_merge_request" | "update_mr") => is::<t::MergeRequest>(text),
        ("project_import_export", "schedule_an_export") | ("recent", "pipeline_schedule_play") => is::<t::MessageReply>(text),
        ("version", _) => is::<t::Metadata>(text),
        ("group_milestones", _) | ("milestones", _) => is::<t::Milestone>(text),
        ("namespaces", _) | ("recent", "dataops_namespaces_elided") => is::<t::Namespace>(text),
        ("notes", _) => is::<t::Note>(text),
        ("pipelines", "cancel_a_pipelines_jobs" | "create_a_new_pipeline" | "get_a_single_pipeline" | "retry_jobs_in_a_pipeline") | ("recent", "pipeline_cancel" | "pipeline_create" | "pipeline_get" | "pipeline_latest" | "pipeline_metadata_update" | "pipeline_retry") => is::<t::Pipeline>(text),
        ("merge_requests", "list_mr_pipelines") | ("pipelines", "list_project_pipelines") | ("recent", "pipeline_schedule_pipelines" | "pipelines_list") => is::<t::PipelineBasic>(text),
        ("pipeline_schedules", "create_a_new_pipeline_schedule" | "delete_a_pipeline_schedule" | "edit_a_pipeline_schedule" | "get_a_single_pipeline_schedule" | "get_all_pipeline_schedules" | "take_ownership_of_a_pipeline_schedule") | ("recent", "pipeline_schedule_create" | "pipeline_schedule_get" | "pipeline_schedule_update" | "pipeline_schedules_list") => is::<t::PipelineSchedule>(text),
        ("recent", "pipeline_test_report") => is::<t::PipelineTestReport>(text),
        ("recent", "pipeline_test_report_summary") => is::<t::PipelineTestReportSummary>(text),
        ("pipeline_schedules", "create_a_new_pipeline_schedule_variable") | ("pipelines", "get_variables_of_a_pipeline") | ("recent", "pipeline_variables") => is::<t::PipelineVariable>(text),
        ("groups", "list_a_group_s_projects") | ("projects", "archive_a_project" | "get_single_project" | "list_forks_of_a_project" | "list_user_projects" | "star_a_project" | "unarchive_a_project" | "unstar_a_project") | ("recent", "dataops_projects_elided") => is::<t::Project>(text),
        ("projects", "get_project_hook") => is::<t::ProjectHook>(text),
        ("project_import_export", "import_a_file" | "import_status") => is::<t::ProjectImport>(text),
        ("projects", "languages") => is::<BTreeMap<String, f64>>(text),
        ("projects", "upload_a_file") => is::<t::ProjectUpload>(text),
        ("project_level_variables", _) | ("recent", "project_variable_create" | "project_variable_get" | "project_variable_update" | "project_variables_list") => is::<t::ProjectVariable>(text),
        ("protected_branches", _) => is::<t::ProtectedBranch>(text),
        ("protected_tags", _) => is::<t::ProtectedTag>(text),
        ("container_registry", "list_registry_repositories") => is::<t::RegistryRepository>(text),
        ("container_registry", "get_details_of_a_repository_tag" | "list_repository_tags") => is::<t::RegistryTag>(text),
        ("releases_index", _) => is::<t::Release>(text),
        ("releases_links", _) => is::<t::ReleaseLink>(text),
        ("repository_files", "get_file_from_repository") => is::<t::RepositoryFile>(text),
        ("repository_files", "create_new_file_in_repository" | "update_existing_file_in_repository") => is::<t::RepositoryFileInfo>(text),
        ("runners", "enable_a_runner_in_project" | "list_owned_runners") => is::<t::Runner>(text),
        ("runners", "get_runner_s_details" | "update_runner_s_details") => is::<t::RunnerDetails>(text),
        ("runners", "register_a_new_runner") => registered(text),
        ("search", _) => is::<Map<String, Value>>(text),
        ("tags", "create_a_new_tag" | "get_a_single_repository_tag" | "list_project_repository_tags") => is::<t::Tag>(text),
        ("tags", "create_a_new_release" | "create_a_new_release_2" | "update_a_release" | "update_a_release_2") => is::<t::TagRelease>(text),
        ("repositories", "list_repository_tree") => is::<t::TreeEntry>(text),
        ("pipeline_triggers", _) | ("recent", "trigger_get" | "triggers_list") => is::<t::Trigger>(text),
        ("users", "for_admin" | "for_admins" | "for_normal_users" | "for_normal_users_2" | "for_user") => is::<t::User>(text),
        ("projects", "get_project_users") => is::<t::UserBasic>(text),
        ("users", "get_the_status_of_a_user" | "set_user_status" | "user_status") => is::<t::UserStatus>(text),
        ("wikis", "upload_an_attachment_to_the_wiki_repository") => is::<t::WikiAttachment>(text),
        ("wikis", "create_a_new_wiki_page" | "edit_an_existing_wiki_page" | "get_a_wiki_page" | "list_wiki_pages") => is::<t::WikiPage>(text),
        // of calls that the client leaves out: keys of users, to-dos, templates, statistics, the old lint, imports from elsewhere
        ("import", _) | ("lint", _) | ("merge_requests", "merge_to_default_merge_ref_path") | ("project_statistics", _) | ("project_templates", _) | ("todos", _) | ("users", "list_ssh_keys" | "single_ssh_key" | "add_ssh_key" | "add_ssh_key_2" | "list_all_gpg_keys" | "get_a_specific_gpg_key") => {}
        (topic, call) => panic!("no type is known for `{topic}__{call}`"),
    }
}
