//! Lists of conditions in JSON, which all have to hold.

use serde::Serialize;
use serde_json::Value;

/// How the operator of equality is spelled. BigID's own programs send both: `equals` to the cases, `equal` elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// `equal`
    Equal,
    /// `equals`
    Equals,
}

/// One condition: a field, an operator, a value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Condition {
    /// Name of the field.
    pub field: String,
    /// Name of the operator, such as `in`.
    pub operator: String,
    /// What the field is compared with.
    pub value: Value,
}

/// Conditions that all hold, as JSON: the `filter` of cases, access intelligence and requests for deletion.
///
/// ```
/// use bigid_client::query::Conditions;
///
/// let open = Conditions::of_cases().equal("caseStatus", "open").is_in("severityLevel", ["high", "critical"]);
/// assert_eq!(
///     open.to_string(),
///     r#"[{"field":"caseStatus","operator":"equals","value":"open"},{"field":"severityLevel","operator":"in","value":["high","critical"]}]"#
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "conditions do nothing until they are the filter of a request"]
pub struct Conditions {
    spelling: Spelling,
    conditions: Vec<Condition>,
}

impl Conditions {
    /// None yet; equality is spelled in this way.
    pub fn spelled(spelling: Spelling) -> Self {
        Self {
            spelling,
            conditions: Vec::new(),
        }
    }

    /// None yet, for the cases of the security posture, which say `equals`.
    pub fn of_cases() -> Self {
        Self::spelled(Spelling::Equals)
    }

    /// None yet, for everything else.
    pub fn new() -> Self {
        Self::spelled(Spelling::Equal)
    }

    /// The field has this value.
    pub fn equal(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        let operator = match self.spelling {
            Spelling::Equal => "equal",
            Spelling::Equals => "equals",
        };
        self.with(field, operator, value)
    }

    /// The field has one of these values.
    pub fn is_in<T: Into<Value>>(
        self,
        field: impl Into<String>,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        self.with(field, "in", values)
    }

    /// The field contains this value.
    pub fn contains(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(field, "contains", value)
    }

    /// Any other operator, by its name: `notEqual`, `greaterThan`, `lessThanOrEqual`, ..
    pub fn with(
        mut self,
        field: impl Into<String>,
        operator: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.conditions.push(Condition {
            field: field.into(),
            operator: operator.into(),
            value: value.into(),
        });
        self
    }

    /// The conditions, for the body of a request.
    pub fn into_vec(self) -> Vec<Condition> {
        self.conditions
    }
}

impl Default for Conditions {
    fn default() -> Self {
        Self::new()
    }
}

/// The text of a request's `filter`.
impl std::fmt::Display for Conditions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = serde_json::to_string(&self.conditions).map_err(|_| std::fmt::Error)?;
        f.write_str(&text)
    }
}

impl From<Conditions> for String {
    fn from(conditions: Conditions) -> Self {
        conditions.to_string()
    }
}
