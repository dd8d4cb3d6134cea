//! Workspaces, keys, people.

use anyhow::{Context, Result};
use bigeye_client::ALL_WORKSPACES;
use serde_json::Value;

use super::steps::{Steps, WORKSPACE, at, count, names, number, sent, text, yes};

impl Steps {
    pub(super) async fn check_the_key(&mut self) -> Result<String> {
        let answer = self.client.verify_personal_api_key().send().await?;
        Ok(yes(answer.status().is_success()))
    }

    pub(super) async fn find_workspaces(&mut self) -> Result<String> {
        let client = self.client.with_workspace(ALL_WORKSPACES);
        names(&sent!(client, list_workspaces()), "/workspaces", "/name")
    }

    pub(super) async fn current_workspace(&mut self) -> Result<String> {
        let found = sent!(self.client, get_workspace(workspace_id: WORKSPACE));
        text(&found, "/name")
    }

    pub(super) async fn create_a_workspace(&mut self) -> Result<String> {
        let made =
            sent!(self.client, create_workspace() WorkspaceCreate {"name": "Größer & <kleiner>"});
        self.keep("workspace", at(&made, "/id")?);
        Ok(number(&made, "/id")?.to_string())
    }

    pub(super) async fn rename_a_workspace(&mut self) -> Result<String> {
        let id = self.id("workspace")?;
        let renamed = sent!(self.client, update_workspace(workspace_id: id) WorkspaceUpdate {"name": "renamed"});
        text(&renamed, "/name")
    }

    pub(super) async fn read_a_workspace(&mut self) -> Result<String> {
        let id = self.id("workspace")?;
        text(
            &sent!(self.client, get_workspace(workspace_id: id)),
            "/name",
        )
    }

    pub(super) async fn who_may_enter(&mut self) -> Result<String> {
        let who = sent!(self.client, list_workspace_accessors(workspace_id: WORKSPACE));
        Ok(count(&who, "/users").to_string())
    }

    pub(super) async fn delete_a_workspace(&mut self) -> Result<String> {
        let id = self.id("workspace")?;
        sent!(self.client, delete_workspace(workspace_id: id));
        Ok("gone".to_owned())
    }

    pub(super) async fn personal_key(&mut self) -> Result<String> {
        let client = self.client.with_workspace(ALL_WORKSPACES);
        let body = bigeye_client::types::PersonalApiKeyCreate::new();
        let body = body.name("for the pipeline").description("made by a test");
        let made = client.create_personal_api_key().body(body).send().await?;
        let keys = sent!(self.client, list_personal_api_keys());
        let key = named(&keys, "for the pipeline")?;
        self.keep("key", &key);
        let listed = count(&keys, "/keys") > 0;
        Ok(format!("{} {}", yes(made.api_key.is_some()), yes(listed)))
    }

    pub(super) async fn agent_key(&mut self) -> Result<String> {
        let made = sent!(self.client, create_agent_api_key() AgentApiKeyCreate {
            "name": "agent",
            "description": "in the house",
            "type": "AGENT_API_KEY_TYPE_AGENT",
        });
        let connector = sent!(self.client, create_agent_api_key() AgentApiKeyCreate {
            "name": "connector",
            "type": "AGENT_API_KEY_TYPE_INTEGRATION",
        });
        let keys = sent!(self.client, list_agent_api_keys());
        self.keep("agent key", &named(&keys, "agent")?);
        let has_key = |made: &Value| yes(made.get("apiKey").is_some());
        let listed = count(&keys, "/keys") > 0;
        Ok(format!(
            "{} {} {}",
            has_key(&made),
            has_key(&connector),
            yes(listed)
        ))
    }

    pub(super) async fn delete_keys(&mut self) -> Result<String> {
        let (key, agent_key) = (self.id("key")?, self.id("agent key")?);
        sent!(self.client, delete_personal_api_key(api_key_id: key));
        sent!(self.client, delete_agent_api_key(api_key_id: agent_key));
        Ok("gone".to_owned())
    }

    pub(super) async fn find_users(&mut self) -> Result<String> {
        let users = sent!(self.client, list_users());
        Ok(count(&users, "/users").to_string())
    }

    pub(super) async fn invite_a_user(&mut self) -> Result<String> {
        let user = sent!(self.client, invite_user() UserInvite {"name": "Ada", "email": "ada@example.com"});
        self.keep("user", at(&user, "/id")?);
        text(&user, "/email")
    }

    pub(super) async fn create_a_group(&mut self) -> Result<String> {
        let group = sent!(self.client, create_group() GroupWrite {"name": "analysts"});
        self.keep("group", at(&group, "/id")?);
        text(&group, "/name")
    }

    pub(super) async fn rename_a_group(&mut self) -> Result<String> {
        let id = self.id("group")?;
        let group =
            sent!(self.client, update_group(group_id: id) GroupWrite {"name": "analysts of all"});
        text(&group, "/name")
    }

    pub(super) async fn put_a_user_into_a_group(&mut self) -> Result<String> {
        sent!(self.client, bulk_update_group_users() GroupUsersBulkUpdate {
            "userIds": [self.id("user")?],
            "groupIds": [self.id("group")?],
            "operation": "GROUP_USER_OPERATION_ADD",
        });
        Ok("in".to_owned())
    }

    pub(super) async fn grant_a_role(&mut self) -> Result<String> {
        let roles = sent!(self.client, list_roles());
        let role = at(&roles, "/roles/0")?.clone();
        let groups = sent!(self.client, list_groups());
        let groups = at(&groups, "/groups")?.as_array().cloned();
        let id = self.id("group")?;
        let is_ours = |group: &Value| number(group, "/id").ok() == Some(id);
        let group = groups.unwrap_or_default().into_iter().find(is_ours);
        let name = text(&group.unwrap_or_default(), "/name")?;
        sent!(self.client, bulk_update_group_grants() GroupGrantsBulkUpdate {
            "operation": "ROLE_OPERATION_GRANT",
            "requests": [{
                "role": role,
                "group": {"id": id, "displayName": name},
                "workspace": {"id": WORKSPACE},
            }],
        });
        text(&role, "/name")
    }

    pub(super) async fn delete_people(&mut self) -> Result<String> {
        let group = self.id("group")?;
        sent!(self.client, delete_group(group_id: group));
        sent!(self.client, bulk_delete_users() UserBulkDelete {"userIds": [self.id("user")?]});
        Ok("gone".to_owned())
    }
}

/// The id of the key of this name.
fn named(keys: &Value, name: &str) -> Result<Value> {
    let keys = keys.pointer("/keys").and_then(Value::as_array);
    let key = keys.into_iter().flatten().find(|key| key["name"] == name);
    let key = key.with_context(|| format!("no key is called {name}"))?;
    Ok(at(key, "/id")?.clone())
}
