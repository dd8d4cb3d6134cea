//! What a call needs: Bigeye restricts calls by the caller's access level in the workspace.
//!
//! Which call needs which level is not documented. Here what reads needs `view`; what changes needs `edit`, also by GET; what makes and
//! changes sources, schedules, workspaces' settings and the like needs `manage`; users, groups, roles, keys and workspaces themselves need `admin`.

use http::Method;
use serde_json::Value;

/// An access level; each may do what the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    View,
    Edit,
    Manage,
    Admin,
}

impl Level {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Edit => "edit",
            Self::Manage => "manage",
            Self::Admin => "admin",
        }
    }

    /// The type of the role that is made for it.
    pub(super) fn role_type(self) -> &'static str {
        match self {
            Self::View => "ROLE_TYPE_VIEW",
            Self::Edit => "ROLE_TYPE_EDIT",
            Self::Manage => "ROLE_TYPE_MANAGE",
            Self::Admin => "ROLE_TYPE_ADMIN",
        }
    }

    /// What a role allows. One that the company made counts by the strongest of its actions.
    pub(super) fn of_role(role: &Value) -> Self {
        match role["roleType"].as_str().unwrap_or_default() {
            "ROLE_TYPE_ADMIN" => Self::Admin,
            "ROLE_TYPE_MANAGE" => Self::Manage,
            "ROLE_TYPE_EDIT" => Self::Edit,
            "ROLE_TYPE_CUSTOM" => actions(role)
                .map(Self::of_action)
                .max()
                .unwrap_or(Self::View),
            _ => Self::View,
        }
    }

    fn of_action(action: &str) -> Self {
        match action.trim_start_matches("PERMISSION_ACTION_") {
            "ALL" | "MANAGE" | "ASSIGN" | "INGEST" => Self::Manage,
            "WRITE" | "EXECUTE" | "CREATE" | "DELETE" | "RUN" | "REFRESH" => Self::Edit,
            _ => Self::View,
        }
    }

    /// What a request needs.
    pub(super) fn needed(method: &Method, path: &str) -> Self {
        let below = |prefixes: &[&str]| prefixes.iter().any(|prefix| is_below(path, prefix));
        if is_read(method, path) || below(OWN) {
            Self::View
        } else if below(ADMIN) {
            Self::Admin
        } else if below(MANAGE) {
            Self::Manage
        } else {
            Self::Edit
        }
    }
}

fn actions(role: &Value) -> impl Iterator<Item = &str> {
    let permissions = role["rolePermissions"].as_array().into_iter().flatten();
    permissions
        .filter_map(|permission| permission["actions"].as_array())
        .flatten()
        .filter_map(Value::as_str)
}

const ADMIN: &[&str] = &[
    "/api/v1/users",
    "/api/v1/groups",
    "/api/v1/roles",
    "/api/v1/workspaces",
    "/api/v1/company",
    "/api/v1/configs",
    "/api/v1/agent-api-keys",
    "/api/v1/agent",
    "/api/v1/agent-orchestrator",
    "/api/v2/agent",
];

const MANAGE: &[&str] = &[
    "/api/v1/sources",
    "/api/v1/schedules",
    "/api/v1/integrations",
    "/api/v1/rebuilds",
    "/api/v1/metric-suites/purge",
    "/api/v2/lineage/custom-integration-types",
    "/api/v2/lineage/custom-node-types",
    CUSTOM_REPOSITORIES,
];

/// GETs that change state.
const CHANGING_GETS: &[&str] = &[
    "/api/v1/metrics/run",
    "/api/v1/deltas/run",
    "/api/v1/custom-rules/run",
    "/api/v1/metrics/comparisons/tables/run",
    "/api/v1/metric-suites/purge",
];

/// POSTs that read, besides those whose path ends with `/fetch`.
const READING_POSTS: &[&str] = &[
    "/api/v1/metrics/info",
    "/api/v1/metrics/runs",
    "/api/v1/metrics/scorecard",
    "/api/v1/metrics/comparisons/tables/info",
    "/api/v1/metric-observed-column/bulk-list",
    "/api/v1/query/counts",
    "/api/v1/search",
    "/api/v2/search",
    "/api/v2/lineage/search",
    "/api/v1/dashboard",
    "/api/v1/sources/validate",
    "/api/v1/catalog/tables",
    "/api/v1/catalog-attributes/get",
    "/api/v1/catalog-entities",
    "/api/v1/bigconfig/plan",
    "/api/v1/metric-suites/dry-run",
    "/api/v1/sds/classifier/machine-learning-detectors",
    "/api/v1/sds/classifier/test-detector",
    "/api/v1/sds/scan-job/findings",
    "/api/v2/workflows/status",
];

/// What is the caller's own: whoever may look may change it.
const OWN: &[&str] = &["/api/v1/favorites", "/api/v1/personal-api-keys"];

/// Ends of the paths of reading POSTs, where an id is in the middle.
const READING_ENDS: &[&str] = &["/fetch", "/nodes/search", "/edges/search"];

/// What a custom repository holds is read by POST, although nodes and edges elsewhere are made so.
const CUSTOM_REPOSITORIES: &str = "/api/v2/lineage/custom-repositories";

fn is_read(method: &Method, path: &str) -> bool {
    let contents = is_below(path, CUSTOM_REPOSITORIES)
        && (path.ends_with("/nodes") || path.ends_with("/edges"));
    if *method == Method::GET {
        return !CHANGING_GETS.iter().any(|get| is_below(path, get));
    }
    *method == Method::POST
        && (READING_POSTS.iter().any(|post| is_below(path, post))
            || contents
            || READING_ENDS.iter().any(|end| path.ends_with(end)))
}

fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_needs_the_level_of_what_it_does() {
        for (method, path, level) in [
            (Method::GET, "/api/v1/metrics/info/7", Level::View),
            (Method::POST, "/api/v1/tables/fetch", Level::View),
            (Method::GET, "/api/v1/metrics/run/7", Level::Edit),
            (Method::POST, "/api/v1/metrics", Level::Edit),
            (Method::POST, "/api/v1/sources/validate", Level::View),
            (Method::POST, "/api/v1/sources", Level::Manage),
            (
                Method::POST,
                "/api/v2/lineage/custom-repositories/7/nodes",
                Level::View,
            ),
            (Method::POST, "/api/v2/lineage/nodes", Level::Edit),
            (Method::DELETE, "/api/v1/workspaces/124", Level::Admin),
        ] {
            assert_eq!(Level::needed(&method, path), level, "{method} {path}");
        }
    }
}
