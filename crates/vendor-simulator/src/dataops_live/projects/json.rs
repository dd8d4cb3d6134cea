//! A project as JSON: as a value, and as text that is written once and sent often.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::super::groups::Namespace;
use super::super::people::{CALLER, written};
use super::Project;

/// Every member that a project has, with made-up values; what is particular to one project is written over it.
pub(super) static TEMPLATE: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("project.json")).unwrap_or_default());

/// The members in which the projects that are there from the start differ.
const PARTICULAR: [&str; 27] = [
    "id",
    "name",
    "name_with_namespace",
    "path",
    "path_with_namespace",
    "created_at",
    "updated_at",
    "last_activity_at",
    "ssh_url_to_repo",
    "http_url_to_repo",
    "web_url",
    "readme_url",
    "container_registry_image_prefix",
    "creator_id",
    "namespace",
    "owner",
    "_links",
    "runners_token",
    "description",
    "description_html",
    "visibility",
    "archived",
    "topics",
    "tag_list",
    "star_count",
    "forks_count",
    "open_issues_count",
];

/// The other members as text, without the braces: the same for all projects whose settings nobody has changed.
static COMMON: LazyLock<String> = LazyLock::new(|| {
    let common = TEMPLATE
        .iter()
        .filter(|(name, _)| !PARTICULAR.contains(&name.as_str()));
    let text = Value::Object(
        common
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
    .to_string();
    text.trim_start_matches('{')
        .trim_end_matches('}')
        .to_owned()
});

impl Project {
    /// The whole project as JSON text.
    pub(in crate::dataops_live) fn text(&self, instance: &str, namespace: &Namespace) -> &str {
        self.text.get_or_init(|| {
            let own = self.own_members(instance, namespace);
            let is_usual = own.keys().all(|name| PARTICULAR.contains(&name.as_str()))
                && PARTICULAR
                    .iter()
                    .all(|name| *name == "owner" || own.contains_key(*name));
            if !is_usual {
                return Value::Object(self.members(instance, namespace)).to_string();
            }
            let mut text = Value::Object(own).to_string();
            text.pop();
            text + "," + &COMMON + "}"
        })
    }

    /// The whole project.
    pub(in crate::dataops_live) fn members(
        &self,
        instance: &str,
        namespace: &Namespace,
    ) -> Map<String, Value> {
        let mut members = TEMPLATE.clone();
        members.remove("owner");
        members.extend(self.own_members(instance, namespace));
        members
    }

    /// What is particular to this project.
    fn own_members(&self, instance: &str, namespace: &Namespace) -> Map<String, Value> {
        let page = format!("{instance}/{}", self.full_path);
        let own = json!({
            "id": self.id,
            "name": self.name,
            "name_with_namespace": format!("{} / {}", namespace.name, self.name),
            "path": self.path,
            "path_with_namespace": self.full_path,
            "created_at": written(self.created_at),
            "updated_at": written(self.last_activity_at),
            "last_activity_at": written(self.last_activity_at),
            "ssh_url_to_repo": format!("git@dataops.example:{}.git", self.full_path),
            "http_url_to_repo": format!("{page}.git"),
            "readme_url": format!("{page}/-/blob/main/README.md"),
            "web_url": page,
            "container_registry_image_prefix": format!("registry.dataops.example/{}", self.full_path),
            "creator_id": CALLER.id,
            "namespace": namespace.brief(instance),
            "_links": links(&format!("{instance}/api/v4/projects/{}", self.id)),
            "runners_token": format!("simulator-runners-token-{}", self.id),
        });
        let Value::Object(mut own) = own else {
            return Map::new();
        };
        if namespace.personal {
            own.insert("owner".to_owned(), namespace.owner.clone());
        }
        own.extend(self.settings.clone());
        own
    }
}

fn links(api: &str) -> Value {
    json!({
        "self": api,
        "issues": format!("{api}/issues"),
        "merge_requests": format!("{api}/merge_requests"),
        "repo_branches": format!("{api}/repository/branches"),
        "labels": format!("{api}/labels"),
        "events": format!("{api}/events"),
        "members": format!("{api}/members"),
        "cluster_agents": format!("{api}/cluster_agents"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_has_every_particular_member_but_the_owner() {
        assert!(TEMPLATE.len() > 100);
        let missing: Vec<&str> = PARTICULAR
            .into_iter()
            .filter(|name| !TEMPLATE.contains_key(*name))
            .collect();
        assert_eq!(missing, [""; 0]);
        assert!(COMMON.starts_with('"') && !COMMON.contains("web_url"));
    }
}
