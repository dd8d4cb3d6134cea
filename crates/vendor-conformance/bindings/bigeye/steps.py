"""The steps, made by Bigeye's own SDK. The same steps with our client are in `src/bigeye/`."""

import logging
import os

from bigeye_sdk.authentication.api_authentication import APIKeyAuth
from bigeye_sdk.client import datawatch_client
from bigeye_sdk.generated.com.bigeye.models.generated import GroupUserOperation, RoleOperation

from collection_steps import CollectionSteps
from data_steps import DataSteps
from delta_steps import DeltaSteps
from issue_steps import IssueSteps
from lineage_steps import LineageSteps
from metric_steps import MetricSteps
from rule_steps import RuleSteps
from shown import names, yes

# the SDK logs each request with its body, by loggers of its own
for name in list(logging.root.manager.loggerDict):
    if name.startswith("bigeye_sdk"):
        logging.getLogger(name).setLevel(logging.WARNING)


class Steps(
    DataSteps, MetricSteps, IssueSteps, CollectionSteps, DeltaSteps, LineageSteps, RuleSteps
):
    def __init__(self):
        self.url = os.environ["CONFORMANCE_BIGEYE_URL"]
        self.key = os.environ["CONFORMANCE_BIGEYE_API_KEY"]
        self.workspace = int(os.environ["CONFORMANCE_BIGEYE_WORKSPACE"])
        self.auth = APIKeyAuth(base_url=self.url, api_key=self.key)
        self.api = datawatch_client.datawatch_client_factory(self.auth, workspace_id=self.workspace)
        self.made = {}

    # workspaces and keys

    def check_the_key(self):
        return yes(datawatch_client.verify_personal_api_key(self.url, self.key))

    def find_workspaces(self):
        return names(datawatch_client.get_all_workspaces_for_login(self.auth))

    def current_workspace(self):
        return self.api.get_current_workspace().name

    def create_a_workspace(self):
        self.made["workspace"] = self.api.create_workspace("Größer & <kleiner>").id
        return self.made["workspace"]

    def rename_a_workspace(self):
        return self.api.update_workspace("renamed", self.made["workspace"]).name

    def read_a_workspace(self):
        return self.api.get_workspace(workspace_id=self.made["workspace"]).name

    def who_may_enter(self):
        return len(self.api.get_workspace_accessors(workspace_id=self.workspace).users)

    def delete_a_workspace(self):
        self.api.delete_workspace(self.made["workspace"])
        return "gone"

    def personal_key(self):
        made = datawatch_client.create_api_key_for_configuration(self.auth, "for the pipeline", "made by a test")
        keys = self.api.get_personal_api_keys()
        self.made["key"] = next(key.id for key in keys.keys if key.name == "for the pipeline")
        return f"{yes(made)} {yes(keys.keys)}"

    def agent_key(self):
        made = self.api.create_agent_api_key(name="agent", description="in the house")
        integration = self.api.create_integration_api_key(name="connector")
        keys = self.api.get_agent_api_keys()
        self.made["agent key"] = next(key.id for key in keys.keys if key.name == "agent")
        return f"{yes(made.api_key)} {yes(integration.api_key)} {yes(keys.keys)}"

    def delete_keys(self):
        self.api.delete_personal_api_key(id=self.made["key"])
        self.api.delete_agent_api_key(id=self.made["agent key"])
        return "gone"

    # people

    def find_users(self):
        return len(self.api.get_users().users)

    def invite_a_user(self):
        user = self.api.invite_user("Ada", "ada@example.com", [])
        self.made["user"] = user.id
        return user.email

    def create_a_group(self):
        group = self.api.create_group("analysts")
        self.made["group"] = group.id
        return group.name

    def rename_a_group(self):
        return self.api.update_group("analysts of all", self.made["group"]).name

    def put_a_user_into_a_group(self):
        add = GroupUserOperation.GROUP_USER_OPERATION_ADD
        self.api.edit_users_groups([self.made["user"]], [self.made["group"]], add)
        return "in"

    def grant_a_role(self):
        role = self.api.get_roles().roles[0]
        group = next(group for group in self.api.get_groups().groups if group.id == self.made["group"])
        self.api.edit_group_roles(group, role, [self.workspace], RoleOperation.ROLE_OPERATION_GRANT)
        return role.name

    def delete_people(self):
        self.api.delete_group(self.made["group"])
        self.api.delete_user(self.made["user"])
        return "gone"
