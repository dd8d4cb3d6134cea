//! Bodies of deliveries: the members that GitLab's documents and gitbeaker's types show, with values made up.

use serde_json::{Value, json};

/// The header `X-Gitlab-Event`, the variant, a body.
pub(super) fn all() -> Vec<(&'static str, &'static str, Value)> {
    let mut all = vec![
        ("Push Hook", "Push", push()),
        ("Tag Push Hook", "TagPush", tag_push()),
        ("Issue Hook", "Issue", issue_event("issue", "issue")),
        (
            "Confidential Issue Hook",
            "Issue",
            issue_event("issue", "confidential_issue"),
        ),
        ("Issue Hook", "WorkItem", issue_event("work_item", "issue")),
        ("Merge Request Hook", "MergeRequest", merge_request_event()),
        ("Wiki Page Hook", "WikiPage", wiki_page()),
        ("Pipeline Hook", "Pipeline", pipeline()),
        ("Job Hook", "Job", job()),
        ("Build Hook", "Job", job()),
        ("Deployment Hook", "Deployment", deployment()),
        ("Feature Flag Hook", "FeatureFlag", feature_flag()),
        ("Release Hook", "Release", release()),
        ("Emoji Hook", "Emoji", emoji()),
        ("Milestone Hook", "Milestone", milestone()),
        ("Vulnerability Hook", "Vulnerability", vulnerability()),
        ("Resource Access Token Hook", "AccessToken", access_token()),
        ("Resource Deploy Token Hook", "DeployToken", deploy_token()),
    ];
    for (on, target) in [
        ("commit", commit()),
        ("issue", issue()),
        ("merge_request", merge_request()),
        ("snippet", snippet()),
    ] {
        all.push(("Note Hook", "Note", note_event("note", on, &target)));
    }
    all.push((
        "Confidential Note Hook",
        "Note",
        note_event("confidential_note", "issue", &issue()),
    ));
    for name in [
        "add_to",
        "update_for",
        "remove_from",
        "access_request_to",
        "access_request_denied_for",
    ] {
        all.push((
            "Member Hook",
            "GroupMember",
            member(&format!("user_{name}_group")),
        ));
    }
    for name in ["create", "destroy"] {
        all.push((
            "Subgroup Hook",
            "Subgroup",
            subgroup(&format!("subgroup_{name}")),
        ));
        all.push((
            "Project Hook",
            "Project",
            project_event(&format!("project_{name}")),
        ));
    }
    all
}

fn user() -> Value {
    json!({"id": 4, "name": "Ada Test", "username": "ada", "avatar_url": "https://example.com/ada.png", "email": "[REDACTED]"})
}

fn project() -> Value {
    json!({
        "id": 15, "name": "Orders", "description": "", "web_url": "https://example.com/shop/orders", "avatar_url": null,
        "git_ssh_url": "git@example.com:shop/orders.git", "git_http_url": "https://example.com/shop/orders.git",
        "namespace": "Shop", "visibility_level": 0, "path_with_namespace": "shop/orders", "default_branch": "main",
        "ci_config_path": null, "homepage": "https://example.com/shop/orders", "url": "git@example.com:shop/orders.git",
        "ssh_url": "git@example.com:shop/orders.git", "http_url": "https://example.com/shop/orders.git",
    })
}

fn repository() -> Value {
    json!({
        "name": "Orders", "url": "git@example.com:shop/orders.git", "description": "", "homepage": "https://example.com/shop/orders",
        "git_http_url": "https://example.com/shop/orders.git", "git_ssh_url": "git@example.com:shop/orders.git", "visibility_level": 0,
    })
}

fn commit() -> Value {
    json!({
        "id": "c0ffee01", "message": "Load twice\n", "title": "Load twice", "timestamp": "2026-02-28T23:36:29+02:00",
        "url": "https://example.com/shop/orders/-/commit/c0ffee01", "author": {"name": "Ada Test", "email": "ada@example.com"},
    })
}

fn label() -> Value {
    json!({
        "id": 206, "title": "data", "color": "#ffffff", "project_id": 15, "created_at": "2026-01-03T17:15:43Z",
        "updated_at": "2026-01-03T17:15:43Z", "template": false, "description": null, "type": "ProjectLabel", "group_id": null,
    })
}

fn push() -> Value {
    let mut changed = commit();
    changed["added"] = json!(["a.sql"]);
    changed["modified"] = json!(["b.sql"]);
    changed["removed"] = json!([]);
    json!({
        "object_kind": "push", "event_name": "push", "before": "c0ffee00", "after": "c0ffee01", "ref": "refs/heads/main",
        "ref_protected": true, "checkout_sha": "c0ffee01", "user_id": 4, "user_name": "Ada Test", "user_username": "ada",
        "user_email": "ada@example.com", "user_avatar": "https://example.com/ada.png", "project_id": 15, "project": project(),
        "repository": repository(), "commits": [changed], "total_commits_count": 1,
    })
}

fn tag_push() -> Value {
    json!({
        "object_kind": "tag_push", "event_name": "tag_push", "before": "0000000000000000000000000000000000000000",
        "after": "c0ffee02", "ref": "refs/tags/v1.0.0", "ref_protected": true, "checkout_sha": "c0ffee01", "user_id": 4,
        "user_name": "Ada Test", "user_avatar": "https://example.com/ada.png", "project_id": 15, "project": project(),
        "repository": repository(), "commits": [], "total_commits_count": 0,
    })
}

fn issue() -> Value {
    json!({
        "id": 301, "iid": 23, "title": "Late rows", "assignee_ids": [4], "assignee_id": 4, "author_id": 5, "project_id": 15,
        "created_at": "2026-01-03T17:15:43Z", "updated_at": "2026-01-04 08:00:00 UTC", "position": 0, "relative_position": 18981,
        "branch_name": null, "description": "They come late", "milestone_id": null, "state": "opened", "state_id": 1,
        "confidential": false, "discussion_locked": null, "due_date": "2026-02-01", "time_estimate": 0, "weight": 3,
        "url": "https://example.com/shop/orders/-/issues/23", "severity": "unknown", "labels": [label()],
    })
}

fn issue_event(kind: &str, event_type: &str) -> Value {
    let mut attributes = issue();
    for (name, value) in [
        ("action", json!("open")),
        ("type", json!("Issue")),
        ("updated_by_id", json!(1)),
        ("last_edited_at", json!("2026-01-04 08:00:00 UTC")),
        ("last_edited_by_id", json!(1)),
        ("total_time_spent", json!(1800)),
        ("time_change", json!(30)),
        ("human_total_time_spent", json!("30m")),
        ("human_time_estimate", Value::Null),
        ("human_time_change", json!("30s")),
        ("health_status", json!("at_risk")),
        ("escalation_status", json!("triggered")),
        ("escalation_policy", json!({"id": 18, "name": "On call"})),
    ] {
        attributes[name] = value;
    }
    json!({
        "object_kind": kind, "event_type": event_type, "user": user(), "project": project(), "object_attributes": attributes,
        "repository": repository(), "assignees": [user()], "assignee": user(), "labels": [label()],
        "changes": {"labels": {"previous": [], "current": [label()]}, "updated_by_id": {"previous": 7, "current": 1}},
    })
}

fn merge_request() -> Value {
    json!({
        "id": 99, "iid": 1, "target_branch": "main", "source_branch": "fix", "source_project_id": 15, "target_project_id": 15,
        "author_id": 4, "assignee_id": 4, "title": "Fix", "description": "", "created_at": "2026-01-03 20:12:53 UTC",
        "updated_at": "2026-01-03 20:12:53 UTC", "milestone_id": 11, "state": "opened", "merge_status": "unchecked",
        "detailed_merge_status": "mergeable", "position": 0, "labels": [label()], "source": project(), "target": project(),
        "last_commit": commit(), "work_in_progress": false, "draft": false, "assignee": user(),
    })
}

fn merge_request_event() -> Value {
    let mut attributes = merge_request();
    for (name, value) in [
        ("action", json!("update")),
        ("oldrev", json!("c0ffee00")),
        ("assignee_ids", json!([4])),
        ("reviewer_ids", json!([5])),
        ("last_edited_at", json!("2026-01-03T17:23:34Z")),
        ("last_edited_by_id", json!(1)),
        ("prepared_at", json!("2026-01-03T19:23:34Z")),
        ("state_id", json!(1)),
        ("blocking_discussions_resolved", json!(true)),
        ("first_contribution", json!(true)),
        ("merge_commit_sha", Value::Null),
        ("total_time_spent", json!(1800)),
        ("time_change", json!(30)),
        ("human_total_time_spent", json!("30m")),
        ("human_time_change", json!("30s")),
        ("human_time_estimate", json!("30m")),
        (
            "url",
            json!("https://example.com/shop/orders/-/merge_requests/1"),
        ),
    ] {
        attributes[name] = value;
    }
    let mut reviewer = user();
    reviewer["state"] = json!("unreviewed");
    reviewer["re_requested"] = json!(false);
    json!({
        "object_kind": "merge_request", "event_type": "merge_request", "user": user(), "project": project(),
        "repository": repository(), "object_attributes": attributes, "labels": [label()],
        "changes": {"draft": {"previous": true, "current": false}}, "assignees": [user()], "reviewers": [reviewer],
    })
}

fn note() -> Value {
    json!({
        "id": 1243, "note": "Why twice?", "noteable_type": "Issue", "discussion_id": "d15c", "author_id": 4,
        "created_at": "2026-01-05 18:08:09 UTC", "updated_at": "2026-01-05 18:08:09 UTC", "project_id": 15, "attachment": null,
        "line_code": "bec9703f_0_1", "commit_id": "", "noteable_id": 301, "system": false, "type": null,
        "st_diff": {
            "diff": "+x\n", "new_path": "a.sql", "old_path": "a.sql", "a_mode": "0", "b_mode": "100644", "new_file": true,
            "renamed_file": false, "deleted_file": false,
        },
        "url": "https://example.com/shop/orders/-/issues/23#note_1243",
    })
}

fn note_event(event_type: &str, on: &str, target: &Value) -> Value {
    let mut attributes = note();
    attributes["action"] = json!("create");
    let mut body = json!({
        "object_kind": "note", "event_type": event_type, "user": user(), "project_id": 15, "project": project(),
        "repository": repository(), "object_attributes": attributes,
    });
    body[on] = target.clone();
    body
}

fn snippet() -> Value {
    json!({
        "id": 53, "title": "count", "description": "Counts.", "content": "select 1", "author_id": 4, "project_id": 15,
        "created_at": "2026-01-03 02:40:38 UTC", "updated_at": "2026-01-03 02:40:38 UTC", "file_name": "count.sql",
        "expires_at": null, "type": "ProjectSnippet", "visibility_level": 0, "url": "https://example.com/shop/orders/-/snippets/53",
    })
}

fn emoji() -> Value {
    let mut on = note();
    on["description"] = on["note"].clone();
    on["resolved_at"] = json!("2026-01-05 19:08:09 UTC");
    on["resolved_by_id"] = json!(4);
    on["resolved_by_push"] = json!(false);
    on["updated_by_id"] = Value::Null;
    let mut about = issue();
    about["closed_at"] = json!("2026-01-06 14:59:43 UTC");
    about["moved_to_id"] = json!(8);
    about["duplicated_to_id"] = json!(9);
    json!({
        "object_kind": "emoji", "event_type": "award", "user": user(), "project_id": 15, "project": project(),
        "object_attributes": {
            "user_id": 4, "created_at": "2026-01-05 20:44:11 UTC", "id": 1, "name": "thumbsup", "awardable_type": "Note",
            "awardable_id": 1243, "updated_at": "2026-01-05 20:44:11 UTC", "action": "award",
            "awarded_on_url": "https://example.com/shop/orders/-/issues/23#note_1243",
        },
        "note": on, "issue": about, "merge_request": merge_request(),
    })
}

fn wiki_page() -> Value {
    json!({
        "object_kind": "wiki_page", "user": user(), "project": project(),
        "wiki": {
            "web_url": "https://example.com/shop/orders/-/wikis/home", "git_ssh_url": "git@example.com:shop/orders.wiki.git",
            "git_http_url": "https://example.com/shop/orders.wiki.git", "path_with_namespace": "shop/orders.wiki",
            "default_branch": "main",
        },
        "object_attributes": {
            "title": "Home", "content": "Hello", "format": "markdown", "message": "begin", "slug": "home",
            "url": "https://example.com/shop/orders/-/wikis/home", "action": "create",
            "diff_url": "https://example.com/shop/orders/-/wikis/home/diff", "version_id": "c0ffee03",
        },
    })
}

fn source_pipeline() -> Value {
    let project = json!({"id": 41, "web_url": "https://example.com/shop/all", "path_with_namespace": "shop/all"});
    json!({"project": project, "pipeline_id": 30, "job_id": 3401})
}

fn runner() -> Value {
    json!({
        "id": 380_987, "description": "shared", "active": true, "runner_type": "instance_type", "is_shared": true,
        "tags": ["linux"],
    })
}

fn environment() -> Value {
    json!({"name": "production", "action": "start", "deployment_tier": "production"})
}

pub(super) fn pipeline() -> Value {
    json!({
        "object_kind": "pipeline",
        "object_attributes": {
            "id": 9_007_199_254_740_993_i64, "iid": 3, "name": "nightly", "ref": "main", "tag": false, "sha": "c0ffee01",
            "before_sha": "c0ffee00", "source": "schedule", "status": "failed", "detailed_status": "failed",
            "stages": ["build", "deploy"], "created_at": "2026-03-01 04:04:28 UTC", "finished_at": "2026-03-01 04:07:29 UTC",
            "duration": 63, "queued_duration": 2, "variables": [{"key": "PASSWORD", "value": "hunter2"}],
            "url": "https://example.com/shop/orders/-/pipelines/31",
        },
        "merge_request": {
            "id": 1, "iid": 1, "title": "Fix", "source_branch": "fix", "source_project_id": 15, "target_branch": "main",
            "target_project_id": 15, "state": "opened", "merge_status": "can_be_merged", "detailed_merge_status": "mergeable",
            "url": "https://example.com/shop/orders/-/merge_requests/1",
        },
        "user": user(), "project": project(), "commit": commit(), "source_pipeline": source_pipeline(),
        "builds": [
            {
                "id": 377, "stage": "build", "name": "load", "status": "failed", "created_at": "2026-03-01 04:04:28 UTC",
                "started_at": "2026-03-01 04:05:28 UTC", "finished_at": "2026-03-01 04:06:28 UTC", "duration": 17.5,
                "queued_duration": 0.4, "failure_reason": "script_failure", "when": "on_success", "manual": false,
                "allow_failure": false, "user": user(), "runner": runner(),
                "artifacts_file": {"filename": "artifacts.zip", "size": 4096}, "environment": null,
            },
            {
                "id": 380, "stage": "deploy", "name": "publish", "status": "skipped", "created_at": "2026-03-01 04:04:28 UTC",
                "started_at": null, "finished_at": null, "duration": null, "queued_duration": null, "failure_reason": null,
                "when": "manual", "manual": true, "allow_failure": false, "user": user(), "runner": null,
                "artifacts_file": {"filename": null, "size": null}, "environment": environment(),
            },
        ],
    })
}

fn job() -> Value {
    json!({
        "object_kind": "build", "ref": "main", "tag": false, "before_sha": "c0ffee00", "sha": "c0ffee01", "build_id": 1977,
        "build_name": "load", "build_stage": "build", "build_status": "created", "build_created_at": "2026-03-01T04:04:37.886Z",
        "build_started_at": null, "build_finished_at": "2026-03-01T04:05:37.886Z", "build_duration": 3.5,
        "build_queued_duration": 95.588_715, "build_allow_failure": false, "build_failure_reason": "script_failure",
        "retries_count": 2, "pipeline_id": 2366, "project_id": 15, "project_name": "shop/orders", "user": user(),
        "commit": {
            "id": 2366, "name": "nightly", "sha": "c0ffee01", "message": "Load twice\n", "author_name": "Ada Test",
            "author_email": "ada@example.com", "status": "running", "duration": 4, "started_at": "2026-03-01 04:04:37 UTC",
            "finished_at": null,
        },
        "repository": repository(), "project": project(), "runner": runner(), "environment": environment(),
        "source_pipeline": source_pipeline(),
    })
}

fn deployment() -> Value {
    json!({
        "object_kind": "deployment", "status": "success", "status_changed_at": "2026-03-01 21:50:00 +0200", "deployment_id": 15,
        "deployable_id": 796, "deployable_url": "https://example.com/shop/orders/-/jobs/796", "environment": "staging",
        "environment_tier": "staging", "environment_slug": "staging", "environment_external_url": "https://staging.example.com",
        "project": project(), "short_sha": "c0ffee01", "user": user(), "user_url": "https://example.com/ada",
        "commit_url": "https://example.com/shop/orders/-/commit/c0ffee01", "commit_title": "Load twice",
    })
}

fn feature_flag() -> Value {
    json!({
        "object_kind": "feature_flag", "project": project(), "user": user(), "user_url": "https://example.com/ada",
        "object_attributes": {"id": 6, "name": "twice", "description": "Loads twice", "active": true},
    })
}

fn release() -> Value {
    json!({
        "object_kind": "release", "id": 1, "created_at": "2026-03-02 12:55:12 UTC", "description": "v1.1 is there", "name": "v1.1",
        "released_at": "2026-03-02 12:55:12 UTC", "tag": "v1.1", "project": project(), "action": "create",
        "url": "https://example.com/shop/orders/-/releases/v1.1",
        "assets": {
            "count": 2,
            "links": [{"id": 1, "link_type": "other", "name": "Changes", "url": "https://example.net/changes"}],
            "sources": [{"format": "zip", "url": "https://example.com/shop/orders/-/archive/v1.1/orders-v1.1.zip"}],
        },
        "commit": commit(),
    })
}

fn milestone() -> Value {
    json!({
        "object_kind": "milestone", "event_type": "milestone", "project": project(),
        "object_attributes": {
            "id": 61, "iid": 10, "title": "v1.0", "description": "First", "state": "active",
            "created_at": "2026-01-16 14:10:57 UTC", "updated_at": "2026-01-16 14:10:57 UTC", "due_date": "2026-01-30",
            "start_date": "2026-01-16", "group_id": null, "project_id": 15,
        },
        "action": "create",
    })
}

fn vulnerability() -> Value {
    json!({
        "object_kind": "vulnerability",
        "object_attributes": {
            "url": "https://example.com/shop/orders/-/security/vulnerabilities/1", "title": "Slow regex", "state": "confirmed",
            "project_id": 15, "location": {"file": "lock", "dependency": {"package": {"name": "rex"}, "version": "3.3.1"}},
            "cvss": [{"vector": "CVSS:3.1/AV:N", "vendor": "NVD"}], "severity": "high", "severity_overridden": false,
            "identifiers": [{"name": "CVE-2026-1", "external_id": "CVE-2026-1", "external_type": "cve", "url": "https://example.net/1"}],
            "issues": [{"title": "Slow", "url": "https://example.com/shop/orders/-/issues/1", "created_at": "2026-01-08T00:46:14.429Z",
                "updated_at": "2026-01-08T00:46:14.429Z"}],
            "report_type": "dependency_scanning", "confidence": "unknown", "confidence_overridden": false,
            "confirmed_at": "2026-01-08T00:46:14.413Z", "confirmed_by_id": 1, "dismissed_at": null, "dismissed_by_id": null,
            "resolved_at": null, "resolved_by_id": null, "auto_resolved": false, "resolved_on_default_branch": false,
            "created_at": "2026-01-08T00:46:14.413Z", "updated_at": "2026-01-08T00:46:14.413Z",
        },
    })
}

fn access_token() -> Value {
    json!({
        "object_kind": "access_token", "event_name": "expiring_access_token",
        "group": {"group_name": "Shop", "group_path": "shop", "group_id": 35, "full_path": "shop"},
        "object_attributes": {
            "user_id": 90, "created_at": "2026-01-24 16:27:40 UTC", "id": 25, "name": "nightly", "expires_at": "2026-02-26",
            "last_used_at": "2026-02-20 10:15:30 UTC",
        },
    })
}

fn deploy_token() -> Value {
    json!({
        "object_kind": "deploy_token", "event_name": "expiring_deploy_token", "project": project(),
        "object_attributes": {
            "id": 79, "name": "registry", "expires_at": "2026-02-03 07:57:25 UTC", "created_at": "2026-01-28 07:57:25 UTC",
            "revoked": false, "deploy_token_type": "project_type",
        },
    })
}

fn member(event_name: &str) -> Value {
    json!({
        "created_at": "2026-01-11T04:57:22Z", "updated_at": "2026-01-11T04:57:22Z", "group_name": "Shop", "group_path": "shop",
        "group_id": 100, "user_username": "ada", "user_name": "Ada Test", "user_email": "ada@example.com", "user_id": 4,
        "group_access": "Guest", "group_plan": null, "expires_at": "2026-01-14T00:00:00Z", "event_name": event_name,
    })
}

fn subgroup(event_name: &str) -> Value {
    json!({
        "created_at": "2026-01-20T09:40:12Z", "updated_at": "2026-01-20T09:40:12Z", "event_name": event_name, "name": "North",
        "path": "north", "full_path": "shop/north", "group_id": 10, "parent_group_id": 7, "parent_name": "Shop",
        "parent_path": "shop", "parent_full_path": "shop",
    })
}

fn project_event(event_name: &str) -> Value {
    json!({
        "event_name": event_name, "created_at": "2026-01-07T10:43:48Z", "updated_at": "2026-01-07T10:43:48Z", "name": "Orders",
        "path": "orders", "path_with_namespace": "shop/orders", "project_id": 15, "project_namespace_id": 32,
        "owners": [{"name": "Ada Test", "email": "ada@example.com"}], "project_visibility": "private",
    })
}
