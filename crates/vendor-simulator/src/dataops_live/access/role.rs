//! Which role a user has in a project or a group: the highest of their own, those in the groups above, and those of groups that were invited.

use serde_json::Value;

use super::super::groups::Namespace;
use super::super::projects::Project;
use super::super::shelf::Owner;
use super::super::store::State;
use super::super::users::USERS;
use super::members::MEMBERS;

pub(super) const DEVELOPER: i64 = 30;
pub(super) const MAINTAINER: i64 = 40;
pub(in crate::dataops_live) const OWNER: i64 = 50;

/// The roles that can be given.
pub(super) const LEVELS: [i64; 7] = [5, 10, 15, 20, DEVELOPER, MAINTAINER, OWNER];

impl State {
    pub(in crate::dataops_live) fn is_admin(&self, user: i64) -> bool {
        let user = self.things.find(USERS, Owner::Instance, &user.to_string());
        user.is_ok_and(|user| user["is_admin"] == true)
    }

    /// The groups from this one up.
    pub(in crate::dataops_live) fn line(&self, group: i64) -> Vec<&Namespace> {
        let mut line = Vec::new();
        let mut next = self.namespaces.get(&group);
        while let Some(group) = next {
            line.push(group);
            next = group.parent.and_then(|parent| self.namespaces.get(&parent));
        }
        line
    }

    /// What a user is in a project; 0 for nobody. Administrators count as what they are members as.
    pub(in crate::dataops_live) fn role_in_project(&self, user: i64, project: &Project) -> i64 {
        let own = self.own_role(user, Owner::Project(project.id));
        let invited = self.role_by_invitation(user, project.settings.get("shared_with_groups"));
        own.max(invited)
            .max(self.role_in_group(user, project.namespace))
    }

    /// What a user is in a group or in their own namespace; 0 for nobody.
    pub(in crate::dataops_live) fn role_in_group(&self, user: i64, group: i64) -> i64 {
        let roles = self.line(group).into_iter().map(|group| {
            if group.personal {
                return if group.owner["id"] == user { OWNER } else { 0 };
            }
            let own = self.own_role(user, Owner::Group(group.id));
            own.max(self.role_by_invitation(user, group.settings.get("shared_with_groups")))
        });
        roles.max().unwrap_or_default()
    }

    fn own_role(&self, user: i64, owner: Owner) -> i64 {
        let member = self.things.find(MEMBERS, owner, &user.to_string());
        let level = member
            .ok()
            .and_then(|member| member["access_level"].as_i64());
        level.unwrap_or_default()
    }

    /// As a member of a group that was invited, at most with the role that the group was given.
    fn role_by_invitation(&self, user: i64, invited: Option<&Value>) -> i64 {
        let invited = invited.and_then(Value::as_array).into_iter().flatten();
        let roles = invited.filter_map(|link| {
            let line = self.line(link["group_id"].as_i64()?);
            let own = line
                .into_iter()
                .map(|group| self.own_role(user, Owner::Group(group.id)));
            Some(own.max()?.min(link["group_access_level"].as_i64()?))
        });
        roles.max().unwrap_or_default()
    }

    /// Whether a user sees a project at all.
    pub(in crate::dataops_live) fn sees_project(&self, user: i64, project: &Project) -> bool {
        match project.visibility() {
            "public" => true,
            "internal" if user != 0 => true,
            _ => self.role_in_project(user, project) > 0,
        }
    }

    /// Whether a user sees a group at all.
    pub(in crate::dataops_live) fn sees_group(&self, user: i64, group: &Namespace) -> bool {
        match group.visibility() {
            "public" => true,
            "internal" if user != 0 => true,
            _ => self.role_in_group(user, group.id) > 0,
        }
    }
}
