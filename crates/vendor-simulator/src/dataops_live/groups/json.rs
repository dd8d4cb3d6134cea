//! A group as JSON, and its settings as bodies give them.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::{self, Fields};
use super::namespaces::Namespace;
use crate::query::Query;

/// Every member that a group has, with made-up values; what is particular to one group is written over it.
static TEMPLATE: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("group.json")).unwrap_or_default());

impl Namespace {
    pub(in crate::dataops_live) fn visibility(&self) -> &str {
        let visibility = self.settings.get("visibility").and_then(Value::as_str);
        visibility.unwrap_or("private")
    }

    /// The whole group, with what a query asks for besides.
    pub(in crate::dataops_live) fn members(&self, instance: &str, query: &Query) -> Value {
        let mut members = TEMPLATE.clone();
        members.extend(self.settings.clone());
        let mut group = Value::Object(members);
        group["id"] = self.id.into();
        group["name"] = self.name.as_str().into();
        group["path"] = self.path.as_str().into();
        group["full_path"] = self.full_path.as_str().into();
        group["full_name"] = self.full_path.replace('/', " / ").into();
        group["parent_id"] = self.parent.into();
        group["web_url"] = self.web_url(instance).into();
        group["runners_token"] = format!("simulator-runners-token-{}", self.id).into();
        if query.get("statistics") == Some("true") {
            group["statistics"] = statistics();
        }
        if query.get("with_custom_attributes") == Some("true") {
            group["custom_attributes"] = json!([{"key": "cost_centre", "value": "4711"}]);
        }
        group
    }

    /// A group as a project lists those above it.
    pub(in crate::dataops_live) fn basics(&self, instance: &str) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "avatar_url": null,
            "web_url": self.web_url(instance),
            "full_name": self.full_path.replace('/', " / "),
            "full_path": self.full_path,
        })
    }
}

fn statistics() -> Value {
    json!({
        "storage_size": 36_864,
        "repository_size": 4096,
        "wiki_size": 4096,
        "lfs_objects_size": 4096,
        "job_artifacts_size": 4096,
        "pipeline_artifacts_size": 4096,
        "packages_size": 4096,
        "snippets_size": 4096,
        "uploads_size": 4096,
    })
}

/// The settings of a body, in the JSON kinds that answers have.
pub(super) fn settings(fields: &Fields) -> Result<Map<String, Value>, Failure> {
    let mut settings = Map::new();
    for (name, value) in fields.iter() {
        if matches!(name.as_str(), "name" | "path" | "parent_id") {
            continue;
        }
        let Some(known) = TEMPLATE.get(name) else {
            continue;
        };
        if name == "visibility"
            && !["private", "internal", "public"]
                .iter()
                .any(|allowed| value == allowed)
        {
            return Err(failure::parameter("visibility does not have a valid value"));
        }
        let read = match known {
            Value::Bool(_) => fields::switch(value).map(Value::from),
            Value::Number(_) => fields::number(value).map(Value::from),
            _ => None,
        };
        settings.insert(name.clone(), read.unwrap_or_else(|| value.clone()));
    }
    Ok(settings)
}
