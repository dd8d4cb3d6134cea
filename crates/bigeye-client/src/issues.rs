//! The daily work with issues: which are open, and what becomes of them.

use std::fmt;
use std::future::IntoFuture;

use client_runtime::{Error, ItemStream};
use futures_util::future::BoxFuture;

use crate::Client;
use crate::types::{
    Issue, IssueAssignmentUpdate, IssueFilter, IssueMerge, IssueMergeResult, IssueStatus,
    IssueStatusUpdate, IssueUnmerge, IssueUpdate, IssuesFetch, MetricRunLabel, User,
};

/// The states of an issue that somebody has to look after. An issue that was merged lives on in its incident.
const OPEN: [IssueStatus; 3] = [
    IssueStatus::New,
    IssueStatus::Acknowledged,
    IssueStatus::Monitoring,
];

/// # Daily work with issues
impl Client {
    /// The issues of a collection's metrics that are new, acknowledged or watched; page after page.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client) -> Result<(), bigeye_client::Error> {
    /// use bigeye_client::types::MetricRunLabel;
    ///
    /// let mut issues = client.open_issues_of_collection(42);
    /// while let Some(issue) = issues.try_next().await? {
    ///     let Some(id) = issue.id else { continue };
    ///     client.acknowledge_issue(id).message("We look into it").await?;
    ///     client.close_issue(id, MetricRunLabel::TruePositive).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn open_issues_of_collection(&self, collection_id: i64) -> ItemStream<Issue> {
        self.open_issues(IssuesFetch::new().sla_ids([collection_id]))
    }

    /// The issues on a table that are new, acknowledged or watched, see [`open_issues_of_collection`](Self::open_issues_of_collection).
    pub fn open_issues_of_table(&self, table_id: i64) -> ItemStream<Issue> {
        self.open_issues(IssuesFetch::new().table_ids([table_id]))
    }

    fn open_issues(&self, wanted: IssuesFetch) -> ItemStream<Issue> {
        let wanted = wanted.current_status(OPEN);
        self.fetch_issues().body(wanted).stream()
    }

    /// Says that somebody works on an issue. `issue_id` is its `id`, not the `name` that people see.
    pub fn acknowledge_issue(&self, issue_id: i64) -> ChangeIssue {
        ChangeIssue::new(self, issue_id, IssueStatus::Acknowledged)
    }

    /// Watches an issue whose cause is mended, until its metric is healthy again.
    pub fn monitor_issue(&self, issue_id: i64) -> ChangeIssue {
        ChangeIssue::new(self, issue_id, IssueStatus::Monitoring)
    }

    /// Closes an issue. `label` says whether the alert was right; Bigeye's own programs never close an issue without.
    pub fn close_issue(&self, issue_id: i64, label: impl Into<MetricRunLabel>) -> ChangeIssue {
        let mut change = ChangeIssue::new(self, issue_id, IssueStatus::Closed);
        change.status.closing_label = Some(label.into());
        change
    }

    /// Merges issues into an incident: a new one, unless [`into_incident`](MergeIssues::into_incident) names one.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client) -> Result<(), bigeye_client::Error> {
    /// let merged = client.merge_into_incident([11, 12]).named("The load of orders stopped").await?;
    /// let incident = merged.incident.unwrap_or_default().id.unwrap_or_default();
    /// client.dissolve_incident(incident).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge_into_incident(&self, issue_ids: impl IntoIterator<Item = i64>) -> MergeIssues {
        MergeIssues {
            client: self.clone(),
            issues: issue_ids.into_iter().collect(),
            body: IssueMerge::new(),
        }
    }

    /// Takes issues out of their incidents: they are on their own again.
    pub fn unmerge_from_incident(&self, issue_ids: impl IntoIterator<Item = i64>) -> UnmergeIssues {
        UnmergeIssues {
            client: self.clone(),
            which: Merged::Issues(issue_ids.into_iter().collect()),
            body: IssueUnmerge::new(),
        }
    }

    /// Takes all issues out of an incident.
    pub fn dissolve_incident(&self, incident_id: i64) -> UnmergeIssues {
        UnmergeIssues {
            client: self.clone(),
            which: Merged::Incident(incident_id),
            body: IssueUnmerge::new(),
        }
    }
}

/// A change of an issue's state; it is sent when it is awaited, and gives the issue as it is afterwards.
#[must_use = "nothing is changed until it is awaited"]
pub struct ChangeIssue {
    client: Client,
    issue: i64,
    status: IssueStatusUpdate,
    assignee: Option<i64>,
}

impl ChangeIssue {
    fn new(client: &Client, issue: i64, status: IssueStatus) -> Self {
        Self {
            client: client.clone(),
            issue,
            status: IssueStatusUpdate::new().new_status(status),
            assignee: None,
        }
    }

    /// A comment on the change.
    pub fn message(mut self, text: impl Into<String>) -> Self {
        self.status.message = Some(text.into());
        self
    }

    /// Assigns the issue to a user, in the same call.
    pub fn assign_to(mut self, user_id: i64) -> Self {
        self.assignee = Some(user_id);
        self
    }

    async fn send(self) -> Result<Issue, Error> {
        let mut body = IssueUpdate::new().status_update(self.status);
        if let Some(user) = self.assignee {
            let user = User::new().id(user);
            body = body.assignment_update(IssueAssignmentUpdate::new().assignee(user));
        }
        let update = self.client.update_issue().issue_id(self.issue).body(body);
        let answer = update.send().await?.into_inner();
        Ok(answer.issue.unwrap_or_default())
    }
}

/// A merge of issues; it is sent when it is awaited.
#[must_use = "nothing is merged until it is awaited"]
pub struct MergeIssues {
    client: Client,
    issues: Vec<i64>,
    body: IssueMerge,
}

impl MergeIssues {
    /// Id of the incident that takes the issues.
    pub fn into_incident(mut self, incident_id: i64) -> Self {
        self.body.existing_incident = Some(incident_id);
        self
    }

    /// Name of the incident.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.body.incident_name = Some(name.into());
        self
    }

    async fn send(self) -> Result<IssueMergeResult, Error> {
        let which = IssueFilter::new().ids(some(self.issues)?);
        let body = self.body.where_(which);
        let merge = self.client.merge_issues().body(body);
        Ok(merge.send().await?.into_inner())
    }
}

/// Which issues leave their incidents.
#[derive(Debug)]
enum Merged {
    Issues(Vec<i64>),
    Incident(i64),
}

/// The end of a merge; it is sent when it is awaited.
#[must_use = "nothing is unmerged until it is awaited"]
pub struct UnmergeIssues {
    client: Client,
    which: Merged,
    body: IssueUnmerge,
}

impl UnmergeIssues {
    /// The state that the issues get.
    pub fn status(mut self, status: impl Into<IssueStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// Id of the user that the issues are assigned to.
    pub fn assign_to(mut self, user_id: i64) -> Self {
        self.body.assignee = Some(user_id);
        self
    }

    async fn send(self) -> Result<(), Error> {
        let which = match self.which {
            Merged::Issues(issues) => IssueFilter::new().ids(some(issues)?),
            Merged::Incident(incident) => IssueFilter::new().parent_issue_ids([incident]),
        };
        let body = self.body.where_(which);
        self.client.unmerge_issues().body(body).send().await?;
        Ok(())
    }
}

/// An empty list is no filter to Bigeye: it would mean all issues.
fn some(issues: Vec<i64>) -> Result<Vec<i64>, Error> {
    if issues.is_empty() {
        return Err(Error::invalid_request(
            "no issue is named, and Bigeye could take an empty list for all of them; give the id of at least one",
        ));
    }
    Ok(issues)
}

/// The requests are sent when they are awaited; of their texts nothing is printed.
macro_rules! requests {
    ($($request:ident gives $output:ty, shows $field:ident;)*) => {$(
        impl IntoFuture for $request {
            type Output = Result<$output, Error>;
            type IntoFuture = BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }

        impl fmt::Debug for $request {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($request))
                    .field(stringify!($field), &self.$field)
                    .finish_non_exhaustive()
            }
        }
    )*};
}

requests! {
    ChangeIssue gives Issue, shows issue;
    MergeIssues gives IssueMergeResult, shows issues;
    UnmergeIssues gives (), shows which;
}
