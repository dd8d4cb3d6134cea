//! The daily work with cases: which are open, and what becomes of them.

use std::fmt;
use std::future::IntoFuture;

use client_runtime::{Error, ItemStream};
use futures_util::future::BoxFuture;

use crate::Client;
use crate::query::Conditions;
use crate::types::{Case, CaseAssignment, CaseStatus, CaseStatusUpdate, CaseTicket, CriticalCase};

/// What BigID writes where the address of a ticket should be.
const NO_TICKET: &str = "Creation Failed";

/// # Daily work with cases
impl Client {
    /// The cases that are open, page after page.
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client) -> Result<(), bigid_client::Error> {
    /// use bigid_client::Ticket;
    ///
    /// let open = client.open_cases_where(|case| case.equal("severityLevel", "critical"));
    /// let open = open.collect_up_to(1000).await?; // before any of them is changed
    /// for case in &open {
    ///     match case.ticket() {
    ///         Some(Ticket::Made { url, .. }) => println!("{url}"),
    ///         Some(Ticket::Failed { system }) => eprintln!("no ticket in {system}"),
    ///         _ => client.acknowledge_case(case).assign_to("ann@example.com").await?,
    ///     }
    /// }
    /// client.close_case("64a58cb4000000000000aaaa").reason("access was removed").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Pages are counted by cases that match: one that is changed while the list is read makes a later page leave one out. Collect them first.
    pub fn open_cases(&self) -> ItemStream<Case> {
        self.open_cases_where(|conditions| conditions)
    }

    /// The cases that are open and meet further conditions, see [`open_cases`](Self::open_cases).
    pub fn open_cases_where(
        &self,
        conditions: impl FnOnce(Conditions) -> Conditions,
    ) -> ItemStream<Case> {
        let open = Conditions::of_cases().equal("caseStatus", CaseStatus::Open.as_str());
        self.list_cases().filter(conditions(open)).stream()
    }

    /// Closes a case: the case itself, or its `_id`.
    pub fn close_case(&self, case: impl Into<CaseKey>) -> ChangeCase {
        ChangeCase::new(self, case.into(), CaseStatus::Closed)
    }

    /// Says that somebody sees to a case.
    pub fn acknowledge_case(&self, case: impl Into<CaseKey>) -> ChangeCase {
        ChangeCase::new(self, case.into(), CaseStatus::Acknowledged)
    }

    /// Says that the cause of a case is mended.
    pub fn resolve_case(&self, case: impl Into<CaseKey>) -> ChangeCase {
        ChangeCase::new(self, case.into(), CaseStatus::Resolved)
    }

    /// Suppresses a case.
    pub fn silence_case(&self, case: impl Into<CaseKey>) -> ChangeCase {
        ChangeCase::new(self, case.into(), CaseStatus::Silenced)
    }

    /// Opens a case again.
    pub fn reopen_case(&self, case: impl Into<CaseKey>) -> ChangeCase {
        ChangeCase::new(self, case.into(), CaseStatus::Open)
    }
}

/// What the calls that change a case take: its id inside of BigID, of 24 hexadecimal digits, and not the number that people see (`SPC-12`).
///
/// It is made of a case, where it is called `_id`, or `id` by older deployments; of a critical case, where it is called `caseId`; or of its text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaseKey(String);

impl CaseKey {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn checked(&self) -> Result<&str, Error> {
        let is_id = self.0.len() == 24 && self.0.bytes().all(|byte| byte.is_ascii_hexdigit());
        match is_id {
            true => Ok(&self.0),
            false if self.0.is_empty() => Err(Error::invalid_request(
                "the case has no id; have `_id` among the `fields` of the list that it comes from",
            )),
            false => Err(Error::invalid_request(
                "the case is to be named by its `_id`, which has 24 hexadecimal digits, and not by the number that people see",
            )),
        }
    }
}

impl From<&str> for CaseKey {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl From<String> for CaseKey {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl From<&Case> for CaseKey {
    fn from(case: &Case) -> Self {
        let id = case.id.as_ref().or(case.key.as_ref());
        Self(id.cloned().unwrap_or_default())
    }
}

impl From<&CriticalCase> for CaseKey {
    fn from(case: &CriticalCase) -> Self {
        Self(case.case_id.clone().unwrap_or_default())
    }
}

/// A change of a case; it is sent when it is awaited.
#[must_use = "nothing is changed until it is awaited"]
pub struct ChangeCase {
    client: Client,
    case: CaseKey,
    status: CaseStatusUpdate,
    assignee: Option<String>,
}

impl ChangeCase {
    fn new(client: &Client, case: CaseKey, status: CaseStatus) -> Self {
        Self {
            client: client.clone(),
            case,
            status: CaseStatusUpdate::new(status),
            assignee: None,
        }
    }

    /// Why, for the audit log.
    pub fn reason(mut self, text: impl Into<String>) -> Self {
        self.status.audit_reason = Some(text.into());
        self
    }

    /// Gives the case to a user before its status is changed, by a call of its own: where that fails, the status stays as it is.
    pub fn assign_to(mut self, user: impl Into<String>) -> Self {
        self.assignee = Some(user.into());
        self
    }

    async fn send(self) -> Result<(), Error> {
        let id = self.case.checked()?;
        if let Some(user) = self.assignee {
            let assign = self.client.assign_case().case_id(id);
            assign.body(CaseAssignment::new(user)).send().await?;
        }
        let update = self.client.update_case_status().case_id(id);
        update.body(self.status).send().await?;
        Ok(())
    }
}

impl IntoFuture for ChangeCase {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Of its texts nothing is printed.
impl fmt::Debug for ChangeCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangeCase")
            .field("case", &self.case)
            .finish_non_exhaustive()
    }
}

/// What became of the ticket of a case. BigID writes both into the same member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ticket<'a> {
    /// There is a ticket.
    Made {
        /// Which system it is in; `jira` and `service_now` are known. Empty where BigID does not say it.
        system: &'a str,
        /// Its address.
        url: &'a str,
    },
    /// A ticket was to be made, and that failed.
    Failed {
        /// Which system it was to be in. Empty where BigID does not say it.
        system: &'a str,
    },
}

/// # Tickets
impl Case {
    /// What became of the case's ticket; `None` where there is none.
    pub fn ticket(&self) -> Option<Ticket<'_>> {
        self.ticket_metadata.as_ref()?.ticket()
    }
}

/// # Tickets
impl CaseTicket {
    /// What became of the ticket; `None` where its address is not there.
    pub fn ticket(&self) -> Option<Ticket<'_>> {
        let system = self.ticket_type.as_deref().unwrap_or_default();
        match self.ticket_url.as_deref()?.trim() {
            "" => None,
            text if text.eq_ignore_ascii_case(NO_TICKET) => Some(Ticket::Failed { system }),
            url => Some(Ticket::Made { system, url }),
        }
    }
}
