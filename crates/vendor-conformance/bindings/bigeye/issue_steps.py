"""Issues: what a metric that alerts has opened."""

from bigeye_sdk.model.protobuf_enum_facade import (
    SimpleIssuePriority,
    SimpleIssueSortField,
    SimpleIssueStatus,
    SimpleSortDirection,
)

from shown import yes


class IssueSteps:
    def find_issues(self):
        issues = self.api.get_issues(
            current_status=[SimpleIssueStatus.NEW],
            metric_ids=[self.made["metric"]],
            page_size=5,
            sort_field=SimpleIssueSortField.CREATED_AT,
            sort_direction=SimpleSortDirection.DESCENDING,
        )
        self.made["issue"] = issues[0].id
        self.made["issue key"] = issues[0].name
        return len(issues)

    def read_an_issue(self):
        return self.api.get_issue(self.made["issue"]).current_status.name

    def read_an_issue_by_its_key(self):
        return yes(self.api.get_issue_by_key(self.made["issue key"]).id == self.made["issue"])

    def acknowledge_an_issue(self):
        issue = self.api.update_issue(
            issue_id=self.made["issue"],
            issue_status="acknowledged",
            updated_by="Ada",
            update_message="we look at it",
            closing_label=None,
        )
        return issue.current_status.name

    def comment_an_issue(self):
        return yes(self.api.post_comment_to_issue(self.made["issue"], "the loader was late").id == self.made["issue"])

    def give_an_issue_to_someone(self):
        return yes(self.api.assign_issue_to_user(self.made["issue"], self.made["user"]).id == self.made["issue"])

    def take_an_issue_back(self):
        return yes(self.api.unassign_issue(self.made["issue"]).id == self.made["issue"])

    def sum_an_issue_up(self):
        return self.api.update_issue_summary(self.made["issue"], "late loader").summary

    def raise_an_issue(self):
        return self.api.update_issue_priority(self.made["issue"], SimpleIssuePriority.HIGH).priority.name

    def close_an_issue(self):
        issue = self.api.update_issue(
            issue_id=self.made["issue"],
            issue_status="closed",
            updated_by="Ada",
            update_message="mended",
            closing_label="true_positive",
        )
        return issue.current_status.name
