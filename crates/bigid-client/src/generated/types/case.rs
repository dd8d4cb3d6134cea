// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `case`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Timestamp};
use serde::{Deserialize, Serialize};
use super::Envelope;

/// A data source that breaks a policy, and what is done about it. Members that are not listed here are kept in `extra`.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked case of 2023; BigID plugin, notes of 2026).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Case {
    /// Who sees to the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// Number for people, like `SPC-12`.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin).
    #[serde(rename = "caseId", default, skip_serializing_if = "Option::is_none")]
    pub case_id: Option<String>,
    /// What the case is, in a sentence.
    #[serde(rename = "caseLabel", default, skip_serializing_if = "Option::is_none")]
    pub case_label: Option<String>,
    /// How far the case is.
    #[serde(rename = "caseStatus", default, skip_serializing_if = "Option::is_none")]
    pub case_status: Option<CaseStatus>,
    /// When the case got each status.
    #[serde(
        rename = "caseStatusUpdateDates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub case_status_update_dates: Option<BTreeMap<String, Timestamp>>,
    /// Kind of case; `dataSourcePolicyCase` is known.
    #[serde(rename = "caseType", default, skip_serializing_if = "Option::is_none")]
    pub case_type: Option<String>,
    /// Framework that the policy belongs to, like `GDPR`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance: Option<String>,
    /// When the case was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Name of the data source, for people.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin).
    #[serde(
        rename = "dataSourceDisplayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub data_source_display_name: Option<String>,
    /// Name of the data source.
    #[serde(rename = "dataSourceName", default, skip_serializing_if = "Option::is_none")]
    pub data_source_name: Option<String>,
    /// Who is responsible for the data source.
    #[serde(
        rename = "dataSourceOwner",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub data_source_owner: Option<String>,
    /// Kind of data source, like `s3-v2`.
    #[serde(rename = "dataSourceType", default, skip_serializing_if = "Option::is_none")]
    pub data_source_type: Option<String>,
    /// Id inside BigID, 24 hexadecimal digits; what the calls that change a case take.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin).
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id inside BigID, under the name that older deployments have for it.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Number of objects that break the policy.
    #[serde(
        rename = "numberOfAffectedObjects",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub number_of_affected_objects: Option<i64>,
    /// What the policy is for.
    #[serde(
        rename = "policyDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub policy_description: Option<String>,
    /// When the policy was last found broken.
    #[serde(
        rename = "policyLastTriggered",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub policy_last_triggered: Option<Timestamp>,
    /// Name of the policy.
    #[serde(rename = "policyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// Who is responsible for the policy.
    #[serde(rename = "policyOwner", default, skip_serializing_if = "Option::is_none")]
    pub policy_owner: Option<String>,
    /// Kind of policy, like `catalog`.
    #[serde(rename = "policyType", default, skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<String>,
    /// How bad it is.
    #[serde(rename = "severityLevel", default, skip_serializing_if = "Option::is_none")]
    pub severity_level: Option<SeverityLevel>,
    /// Ticket in another system.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin).
    #[serde(rename = "ticketMetadata", default, skip_serializing_if = "Option::is_none")]
    pub ticket_metadata: Option<CaseTicket>,
    /// When the case was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Case default {
        "assignee" assignee, "caseId" case_id, "caseLabel" case_label, "caseStatus" case_status,
        "caseStatusUpdateDates" case_status_update_dates, "caseType" case_type, "compliance" compliance,
        "created_at" created_at, "dataSourceDisplayName" data_source_display_name, "dataSourceName" data_source_name,
        "dataSourceOwner" data_source_owner, "dataSourceType" data_source_type, "_id" id, "id" key,
        "numberOfAffectedObjects" number_of_affected_objects OptionInteger, "policyDescription" policy_description,
        "policyLastTriggered" policy_last_triggered, "policyName" policy_name, "policyOwner" policy_owner,
        "policyType" policy_type, "severityLevel" severity_level, "ticketMetadata" ticket_metadata, "updated_at" updated_at,
    } rest extra
}

/// Who is to see to a case.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseAssignment {
    /// Address of the user.
    pub assignee: String,
}

impl CaseAssignment {
    /// A value of what is required; everything else is not set.
    pub fn new(assignee: impl Into<String>) -> Self {
        Self {
            assignee: {
                let value = assignee;
                value.into()
            },
        }
    }
    /// Sets [`assignee`](Self#structfield.assignee).
    #[must_use]
    pub fn assignee(mut self, value: impl Into<String>) -> Self {
        self.assignee = value.into();
        self
    }
}

client_runtime::record! {
    CaseAssignment {
    } required {
        "assignee" assignee 0,
    }
}

/// A page of the cases, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer; BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseList {
    /// The cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<CasePage>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
}

client_runtime::record! {
    CaseList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The cases of a page.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer; BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CasePage {
    /// The cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cases: Option<Vec<Case>>,
    /// Number of cases that match, over all pages; there with `requireTotalCount`.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CasePage default {
        "cases" cases, "totalCount" total_count OptionInteger,
    } rest extra
}

/// How many cases there are of one severity.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseSeverityCount {
    /// The severity.
    #[serde(rename = "severityLevel", default, skip_serializing_if = "Option::is_none")]
    pub severity_level: Option<SeverityLevel>,
    /// Number of cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CaseSeverityCount default {
        "severityLevel" severity_level, "value" value OptionInteger,
    } rest extra
}

client_runtime::union! {
    /// How many cases there are of each severity, bare or in the wrapper of newer endpoints.
    ///
    /// Evidence: **unverified** (BigID plugin (members); the wrapper is that of other endpoints).
    #[non_exhaustive]
    pub enum CaseSeverityCounts {
        /// A value of JSON kind array.
        Array(Vec<CaseSeverityCount>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

client_runtime::open_enum! {
    /// How far a case is. `silenced` ones are suppressed.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin; `open` in BigID quickstart, mocked case).
    #[non_exhaustive]
    pub enum CaseStatus: str {
        /// `open` on the wire.
        Open = "open",
        /// `closed` on the wire.
        Closed = "closed",
        /// `resolved` on the wire.
        Resolved = "resolved",
        /// `acknowledged` on the wire.
        Acknowledged = "acknowledged",
        /// `remediated` on the wire.
        Remediated = "remediated",
        /// `silenced` on the wire.
        Silenced = "silenced",
    }
}

/// A new status of a case. A description that others made of the API calls it `status`: BigID's own code contradicts it.
///
/// Evidence: read in the vendor's own code (BigID quickstart).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseStatusUpdate {
    /// Why, for the audit log.
    #[serde(rename = "auditReason", default, skip_serializing_if = "Option::is_none")]
    pub audit_reason: Option<String>,
    /// The status.
    #[serde(rename = "caseStatus")]
    pub case_status: CaseStatus,
}

impl CaseStatusUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(case_status: impl Into<CaseStatus>) -> Self {
        Self {
            case_status: {
                let value = case_status;
                value.into()
            },
            audit_reason: Default::default(),
        }
    }
    /// Sets [`audit_reason`](Self#structfield.audit_reason).
    #[must_use]
    pub fn audit_reason(mut self, value: impl Into<String>) -> Self {
        self.audit_reason = Some(value.into());
        self
    }
    /// Sets [`case_status`](Self#structfield.case_status).
    #[must_use]
    pub fn case_status(mut self, value: impl Into<CaseStatus>) -> Self {
        self.case_status = value.into();
        self
    }
}

/// The ticket of a case in another system.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseTicket {
    /// Which system; `jira` and `service_now` are known.
    #[serde(rename = "ticketType", default, skip_serializing_if = "Option::is_none")]
    pub ticket_type: Option<String>,
    /// Address of the ticket; `Creation Failed` where there is none because making it failed.
    #[serde(rename = "ticketUrl", default, skip_serializing_if = "Option::is_none")]
    pub ticket_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CaseTicket default {
        "ticketType" ticket_type, "ticketUrl" ticket_url,
    } rest extra
}

/// The number of a day.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseTrendPoint {
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// Number of cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CaseTrendPoint default {
        "date" date, "value" value OptionInteger,
    } rest extra
}

/// How many cases were open and closed on each day.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseTrends {
    /// Cases that were closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Vec<CaseTrendPoint>>,
    /// Cases that were open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<Vec<CaseTrendPoint>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CaseTrends default {
        "closed" closed, "open" open,
    } rest extra
}

/// How many cases were open and closed, below `data`.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseTrendsAnswer {
    /// The numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<CaseTrends>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
}

client_runtime::record! {
    CaseTrendsAnswer default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// A change of many cases.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CasesChange {
    /// `true` for every case that matches.
    #[serde(rename = "allCases", default, skip_serializing_if = "Option::is_none")]
    pub all_cases: Option<bool>,
    /// Why, for the audit log.
    #[serde(rename = "auditReason", default, skip_serializing_if = "Option::is_none")]
    pub audit_reason: Option<String>,
    /// Which cases; they have to meet all of them.
    #[serde(rename = "casesFilters", default, skip_serializing_if = "Option::is_none")]
    pub cases_filters: Option<Vec<CasesFilter>>,
    /// What to change: `assignee` or `caseStatus`.
    pub field: String,
    /// Its new value.
    #[serde(rename = "newValue")]
    pub new_value: String,
    /// Who makes the change, for the audit log.
    #[serde(rename = "userName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

impl CasesChange {
    /// A value of what is required; everything else is not set.
    pub fn new(field: impl Into<String>, new_value: impl Into<String>) -> Self {
        Self {
            field: {
                let value = field;
                value.into()
            },
            new_value: {
                let value = new_value;
                value.into()
            },
            all_cases: Default::default(),
            audit_reason: Default::default(),
            cases_filters: Default::default(),
            user_name: Default::default(),
        }
    }
    /// Sets [`all_cases`](Self#structfield.all_cases).
    #[must_use]
    pub fn all_cases(mut self, value: impl Into<bool>) -> Self {
        self.all_cases = Some(value.into());
        self
    }
    /// Sets [`audit_reason`](Self#structfield.audit_reason).
    #[must_use]
    pub fn audit_reason(mut self, value: impl Into<String>) -> Self {
        self.audit_reason = Some(value.into());
        self
    }
    /// Sets [`cases_filters`](Self#structfield.cases_filters).
    #[must_use]
    pub fn cases_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<CasesFilter>>,
    ) -> Self {
        self.cases_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`new_value`](Self#structfield.new_value).
    #[must_use]
    pub fn new_value(mut self, value: impl Into<String>) -> Self {
        self.new_value = value.into();
        self
    }
    /// Sets [`user_name`](Self#structfield.user_name).
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    CasesChange {
        "allCases" all_cases OptionBoolean, "auditReason" audit_reason, "casesFilters" cases_filters, "userName" user_name,
    } required {
        "field" field 0, "newValue" new_value 1,
    }
}

/// A condition on cases.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CasesFilter {
    /// Name of the member, like `policyName`.
    #[serde(rename = "filterField")]
    pub filter_field: String,
    /// Values of which it has one.
    #[serde(rename = "filterValues")]
    pub filter_values: Vec<String>,
}

impl CasesFilter {
    /// A value of what is required; everything else is not set.
    pub fn new(
        filter_field: impl Into<String>,
        filter_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            filter_field: {
                let value = filter_field;
                value.into()
            },
            filter_values: {
                let value = filter_values;
                value.into_iter().map(Into::into).collect()
            },
        }
    }
    /// Sets [`filter_field`](Self#structfield.filter_field).
    #[must_use]
    pub fn filter_field(mut self, value: impl Into<String>) -> Self {
        self.filter_field = value.into();
        self
    }
    /// Sets [`filter_values`](Self#structfield.filter_values).
    #[must_use]
    pub fn filter_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_values = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    CasesFilter {
    } required {
        "filterField" filter_field 0, "filterValues" filter_values 1,
    }
}

/// What to change of which cases.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CasesUpdate {
    /// The change, and the cases.
    #[serde(rename = "additionalProperties")]
    pub change: CasesChange,
    /// `updateCases`.
    #[serde(rename = "subType")]
    pub sub_type: String,
    /// `CasesDB`.
    #[serde(rename = "type")]
    pub type_: String,
}

impl CasesUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        type_: impl Into<String>,
        sub_type: impl Into<String>,
        change: impl Into<CasesChange>,
    ) -> Self {
        Self {
            type_: {
                let value = type_;
                value.into()
            },
            sub_type: {
                let value = sub_type;
                value.into()
            },
            change: {
                let value = change;
                value.into()
            },
        }
    }
    /// Sets [`change`](Self#structfield.change).
    #[must_use]
    pub fn change(mut self, value: impl Into<CasesChange>) -> Self {
        self.change = value.into();
        self
    }
    /// Sets [`sub_type`](Self#structfield.sub_type).
    #[must_use]
    pub fn sub_type(mut self, value: impl Into<String>) -> Self {
        self.sub_type = value.into();
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }
}

/// A critical open case, in short.
///
/// Evidence: read in the vendor's own code (BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CriticalCase {
    /// Number of objects that break the policy; the catalog can count others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Id of the case inside BigID, 24 hexadecimal digits: here, other than in `Case`, it is what the calls that change a case take.
    #[serde(rename = "caseId", default, skip_serializing_if = "Option::is_none")]
    pub case_id: Option<String>,
    /// What the case is, in a sentence.
    #[serde(rename = "caseLabel", default, skip_serializing_if = "Option::is_none")]
    pub case_label: Option<String>,
    /// Name of the data source.
    #[serde(rename = "dataSourceName", default, skip_serializing_if = "Option::is_none")]
    pub data_source_name: Option<String>,
    /// Name of the policy.
    #[serde(rename = "policyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// How bad it is.
    #[serde(rename = "severityLevel", default, skip_serializing_if = "Option::is_none")]
    pub severity_level: Option<SeverityLevel>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CriticalCase default {
        "amount" amount OptionInteger, "caseId" case_id, "caseLabel" case_label, "dataSourceName" data_source_name,
        "policyName" policy_name, "severityLevel" severity_level,
    } rest extra
}

client_runtime::union! {
    /// The most critical open cases, bare or in the wrapper of newer endpoints.
    ///
    /// Evidence: **unverified** (BigID plugin (members); the wrapper is that of other endpoints).
    #[non_exhaustive]
    pub enum CriticalCases {
        /// A value of JSON kind array.
        Array(Vec<CriticalCase>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

client_runtime::open_enum! {
    /// How bad something is. A tool of BigID's writes it in capitals in filters.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin; BigID quickstart, mocked case).
    #[non_exhaustive]
    pub enum SeverityLevel: str {
        /// `critical` on the wire.
        Critical = "critical",
        /// `high` on the wire.
        High = "high",
        /// `medium` on the wire.
        Medium = "medium",
        /// `low` on the wire.
        Low = "low",
    }
}
