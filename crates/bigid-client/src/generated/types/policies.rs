// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `policies`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;

/// A rule for data, and whether it is kept.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Policy {
    /// What is done when it is broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// What is done when it is broken, of unknown form; known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Value>>,
    /// Apps that run when it is broken, of unknown form; known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apps: Option<Vec<Value>>,
    /// Group of policies, like `GDPR` or `Passwords`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What breaks the policy.
    #[serde(
        rename = "complianceRuleCalc",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub compliance_rule_calc: Option<PolicyCondition>,
    /// What the policy is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name for people.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What the last check found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<PolicyFindings>,
    /// Id of the policy, 24 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the policy is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Name of the policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is responsible, by user name or address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Of unknown use; known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presets: Option<Vec<Value>>,
    /// How bad a breach is: `critical`, `high`, `medium` or `low`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// Whether the policy is kept; `VIOLATED` is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Id of the task that its owner was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
    /// What the task of its owner has in it.
    #[serde(rename = "taskSettings", default, skip_serializing_if = "Option::is_none")]
    pub task_settings: Option<PolicyTaskSettings>,
    /// What it is about; `catalog`, `privacy` and `access_governance` are known.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Policy default {
        "action" action, "actions" actions, "apps" apps, "category" category, "complianceRuleCalc" compliance_rule_calc,
        "description" description, "displayName" display_name, "findings" findings, "id" id,
        "is_enabled" is_enabled OptionBoolean, "name" name, "owner" owner, "presets" presets, "severity" severity,
        "status" status, "task" task, "taskSettings" task_settings, "type" type_,
    } rest extra
}

/// What breaks a policy: more findings than it allows.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyCondition {
    /// Which findings count, in BigID's query language.
    #[serde(rename = "bigidQuery", default, skip_serializing_if = "Option::is_none")]
    pub bigid_query: Option<String>,
    /// Number of findings that break it, as text.
    #[serde(rename = "maxFindings", default, skip_serializing_if = "Option::is_none")]
    pub max_findings: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PolicyCondition {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bigid_query`](Self#structfield.bigid_query).
    #[must_use]
    pub fn bigid_query(mut self, value: impl Into<String>) -> Self {
        self.bigid_query = Some(value.into());
        self
    }
    /// Sets [`max_findings`](Self#structfield.max_findings).
    #[must_use]
    pub fn max_findings(mut self, value: impl Into<String>) -> Self {
        self.max_findings = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    PolicyCondition default {
        "bigidQuery" bigid_query, "maxFindings" max_findings OptionText,
    } rest extra
}

/// A new policy.
///
/// Evidence: used by third parties' code (bigidpy, an example).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyCreate {
    /// What is done when it is broken, of unknown form; known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Value>>,
    /// Apps that run when it is broken, of unknown form; known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apps: Option<Vec<Value>>,
    /// Group of policies, like `GDPR` or `Passwords`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What breaks the policy.
    #[serde(
        rename = "complianceRuleCalc",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub compliance_rule_calc: Option<PolicyCondition>,
    /// What the policy is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the policy is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Name of the policy.
    pub name: String,
    /// Who is responsible, by user name or address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// How bad a breach is: `critical`, `high`, `medium` or `low`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// What the task of its owner has in it.
    #[serde(rename = "taskSettings", default, skip_serializing_if = "Option::is_none")]
    pub task_settings: Option<PolicyTaskSettings>,
    /// What it is about; `catalog`, `privacy` and `access_governance` are known.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PolicyCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            actions: Default::default(),
            apps: Default::default(),
            category: Default::default(),
            compliance_rule_calc: Default::default(),
            description: Default::default(),
            is_enabled: Default::default(),
            owner: Default::default(),
            severity: Default::default(),
            task_settings: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`actions`](Self#structfield.actions).
    #[must_use]
    pub fn actions(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.actions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`apps`](Self#structfield.apps).
    #[must_use]
    pub fn apps(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.apps = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`compliance_rule_calc`](Self#structfield.compliance_rule_calc).
    #[must_use]
    pub fn compliance_rule_calc(mut self, value: impl Into<PolicyCondition>) -> Self {
        self.compliance_rule_calc = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`is_enabled`](Self#structfield.is_enabled).
    #[must_use]
    pub fn is_enabled(mut self, value: impl Into<bool>) -> Self {
        self.is_enabled = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`owner`](Self#structfield.owner).
    #[must_use]
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets [`severity`](Self#structfield.severity).
    #[must_use]
    pub fn severity(mut self, value: impl Into<String>) -> Self {
        self.severity = Some(value.into());
        self
    }
    /// Sets [`task_settings`](Self#structfield.task_settings).
    #[must_use]
    pub fn task_settings(mut self, value: impl Into<PolicyTaskSettings>) -> Self {
        self.task_settings = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    PolicyCreate {
        "actions" actions, "apps" apps, "category" category, "complianceRuleCalc" compliance_rule_calc,
        "description" description, "is_enabled" is_enabled OptionBoolean, "owner" owner, "severity" severity,
        "taskSettings" task_settings, "type" type_,
    } required {
        "name" name 0,
    } rest extra
}

/// What the last check of a policy found.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyFindings {
    /// When it was checked.
    #[serde(rename = "calcDate", default, skip_serializing_if = "Option::is_none")]
    pub calc_date: Option<Timestamp>,
    /// Number of findings.
    #[serde(rename = "findingsAmt", default, skip_serializing_if = "Option::is_none")]
    pub findings_amt: Option<i64>,
    /// Whether the policy is broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub violated: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PolicyFindings default {
        "calcDate" calc_date, "findingsAmt" findings_amt OptionInteger, "violated" violated OptionBoolean,
    } rest extra
}

/// What the task of a policy's owner has in it.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyTaskSettings {
    /// A link to the catalog.
    #[serde(
        rename = "includeLinkToCatalog",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_link_to_catalog: Option<bool>,
    /// A link to the inventory.
    #[serde(
        rename = "includeLinkToInventory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_link_to_inventory: Option<bool>,
    /// A report of the objects.
    #[serde(
        rename = "includeObjectsReport",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_objects_report: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PolicyTaskSettings {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`include_link_to_catalog`](Self#structfield.include_link_to_catalog).
    #[must_use]
    pub fn include_link_to_catalog(mut self, value: impl Into<bool>) -> Self {
        self.include_link_to_catalog = Some(value.into());
        self
    }
    /// Sets [`include_link_to_inventory`](Self#structfield.include_link_to_inventory).
    #[must_use]
    pub fn include_link_to_inventory(mut self, value: impl Into<bool>) -> Self {
        self.include_link_to_inventory = Some(value.into());
        self
    }
    /// Sets [`include_objects_report`](Self#structfield.include_objects_report).
    #[must_use]
    pub fn include_objects_report(mut self, value: impl Into<bool>) -> Self {
        self.include_objects_report = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    PolicyTaskSettings default {
        "includeLinkToCatalog" include_link_to_catalog OptionBoolean,
        "includeLinkToInventory" include_link_to_inventory OptionBoolean,
        "includeObjectsReport" include_objects_report OptionBoolean,
    } rest extra
}
