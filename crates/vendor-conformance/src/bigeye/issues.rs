//! Issues: what a metric that alerts has opened.

use anyhow::Result;
use serde_json::{Value, json};

use super::steps::{Steps, all, at, count, number, sent, text, yes};

impl Steps {
    pub(super) async fn find_issues(&mut self) -> Result<String> {
        let issues = all!(self.client, fetch_issues() IssuesFetch {
            "currentStatus": ["ISSUE_STATUS_NEW"],
            "metricIds": [self.id("metric")?],
            "pageSize": 5,
            "sortField": "ISSUE_SORT_FIELD_CREATED_AT",
            "sortDirection": "SORT_DIRECTION_DESCENDING",
        });
        self.keep("issue", at(&issues, "/0/id")?);
        self.keep("issue key", at(&issues, "/0/name")?);
        Ok(count(&issues, "").to_string())
    }

    pub(super) async fn read_an_issue(&mut self) -> Result<String> {
        let id = self.id("issue")?;
        let found = sent!(self.client, get_issue(issue_id: id));
        text(&found, "/issue/0/currentStatus")
    }

    pub(super) async fn read_an_issue_by_its_key(&mut self) -> Result<String> {
        let key = self.word("issue key")?;
        let found = sent!(self.client, get_issue_by_key(issue_key: key));
        Ok(yes(number(&found, "/issue/0/id")? == self.id("issue")?))
    }

    async fn updated(&self, change: Value) -> Result<Value> {
        let id = self.id("issue")?;
        let answer = sent!(self.client, update_issue(issue_id: id) IssueUpdate (change));
        Ok(at(&answer, "/issue")?.clone())
    }

    fn is_the_issue(&self, issue: &Value) -> Result<String> {
        Ok(yes(number(issue, "/id")? == self.id("issue")?))
    }

    pub(super) async fn acknowledge_an_issue(&mut self) -> Result<String> {
        let change = json!({"statusUpdate": {
            "updatedBy": {"name": "Ada"},
            "newStatus": "ISSUE_STATUS_ACKNOWLEDGED",
            "message": "we look at it",
        }});
        text(&self.updated(change).await?, "/currentStatus")
    }

    pub(super) async fn comment_an_issue(&mut self) -> Result<String> {
        let change = json!({"messageUpdate": {"message": "the loader was late"}});
        self.is_the_issue(&self.updated(change).await?)
    }

    pub(super) async fn give_an_issue_to_someone(&mut self) -> Result<String> {
        let change = json!({"assignmentUpdate": {"assignee": {"id": self.id("user")?}}});
        self.is_the_issue(&self.updated(change).await?)
    }

    pub(super) async fn take_an_issue_back(&mut self) -> Result<String> {
        let change = json!({"assignmentUpdate": {"assignee": {}}});
        self.is_the_issue(&self.updated(change).await?)
    }

    pub(super) async fn sum_an_issue_up(&mut self) -> Result<String> {
        let change = json!({"configUpdate": {"summary": "late loader"}});
        text(&self.updated(change).await?, "/summary")
    }

    pub(super) async fn raise_an_issue(&mut self) -> Result<String> {
        let change = json!({"priorityUpdate": {"issuePriority": "ISSUE_PRIORITY_HIGH"}});
        text(&self.updated(change).await?, "/priority")
    }

    pub(super) async fn close_an_issue(&mut self) -> Result<String> {
        let change = json!({"statusUpdate": {
            "updatedBy": {"name": "Ada"},
            "newStatus": "ISSUE_STATUS_CLOSED",
            "message": "mended",
            "closingLabel": "METRIC_RUN_LABEL_TRUE_POSITIVE",
        }});
        text(&self.updated(change).await?, "/currentStatus")
    }
}
