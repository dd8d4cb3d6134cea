// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `schedule`.

use serde::Serialize;
use super::{EntityInfo, IdAndDisplayName, PaginationInfo};

/// A schedule with a name, for everything that refers to it.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamedSchedule {
    /// When it runs, as a cron expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron: Option<String>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// IANA name of the time zone in which the cron expression is meant, such as `America/New_York`. UTC when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl NamedSchedule {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cron`](Self#structfield.cron).
    #[must_use]
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = Some(value.into());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`timezone`](Self#structfield.timezone).
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
}

client_runtime::record! {
    NamedSchedule default {
        "cron" cron, "entityInfo" entity_info, "id" id OptionInteger, "name" name, "timezone" timezone,
    }
}

/// What runs by a schedule.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamedScheduleEntities {
    /// The metrics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<IdAndDisplayName>>,
    /// The comparisons of tables.
    #[serde(
        rename = "tableComparisons",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_comparisons: Option<Vec<IdAndDisplayName>>,
}

client_runtime::record! {
    NamedScheduleEntities default {
        "metrics" metrics, "tableComparisons" table_comparisons,
    }
}

/// A page of schedules.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamedSchedulePage {
    /// The schedules.
    #[serde(rename = "namedSchedules", default, skip_serializing_if = "Option::is_none")]
    pub named_schedules: Option<Vec<NamedSchedule>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    NamedSchedulePage default {
        "namedSchedules" named_schedules, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// What schedules are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum NamedScheduleSortField: str {
        /// `NAMED_SCHEDULE_SORT_UNSPECIFIED` on the wire.
        Unspecified = "NAMED_SCHEDULE_SORT_UNSPECIFIED",
        /// `NAMED_SCHEDULE_SORT_NAME` on the wire.
        Name = "NAMED_SCHEDULE_SORT_NAME",
    }
}

/// A schedule as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamedScheduleWrite {
    /// When it runs, as a cron expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron: Option<String>,
    /// Id of the schedule that is replaced. Absent where one is created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// IANA name of the time zone in which the cron expression is meant, such as `America/New_York`. UTC when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl NamedScheduleWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cron`](Self#structfield.cron).
    #[must_use]
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`timezone`](Self#structfield.timezone).
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    NamedScheduleWrite default {
        "cron" cron, "id" id OptionInteger, "name" name, "timezone" timezone, "workspaceId" workspace_id OptionInteger,
    }
}

/// A length of time, as a number of units.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeInterval {
    /// The unit.
    #[serde(rename = "intervalType", default, skip_serializing_if = "Option::is_none")]
    pub interval_type: Option<TimeIntervalType>,
    /// How many of them.
    #[serde(rename = "intervalValue", default, skip_serializing_if = "Option::is_none")]
    pub interval_value: Option<i64>,
}

impl TimeInterval {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`interval_type`](Self#structfield.interval_type).
    #[must_use]
    pub fn interval_type(mut self, value: impl Into<TimeIntervalType>) -> Self {
        self.interval_type = Some(value.into());
        self
    }
    /// Sets [`interval_value`](Self#structfield.interval_value).
    #[must_use]
    pub fn interval_value(mut self, value: impl Into<i64>) -> Self {
        self.interval_value = Some(value.into());
        self
    }
}

client_runtime::record! {
    TimeInterval default {
        "intervalType" interval_type, "intervalValue" interval_value OptionInteger,
    }
}

client_runtime::open_enum! {
    /// A unit of time.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TimeIntervalType: str {
        /// `UNDEFINED_TIME_INTERVAL_TYPE` on the wire.
        Undefined = "UNDEFINED_TIME_INTERVAL_TYPE",
        /// `HOURS_TIME_INTERVAL_TYPE` on the wire.
        Hours = "HOURS_TIME_INTERVAL_TYPE",
        /// `MINUTES_TIME_INTERVAL_TYPE` on the wire.
        Minutes = "MINUTES_TIME_INTERVAL_TYPE",
        /// `SECONDS_TIME_INTERVAL_TYPE` on the wire.
        Seconds = "SECONDS_TIME_INTERVAL_TYPE",
        /// `DAYS_TIME_INTERVAL_TYPE` on the wire.
        Days = "DAYS_TIME_INTERVAL_TYPE",
        /// `WEEKDAYS_TIME_INTERVAL_TYPE` on the wire.
        Weekdays = "WEEKDAYS_TIME_INTERVAL_TYPE",
        /// `MARKET_DAYS_TIME_INTERVAL_TYPE` on the wire.
        MarketDays = "MARKET_DAYS_TIME_INTERVAL_TYPE",
        /// `MONTHS_TIME_INTERVAL_TYPE` on the wire.
        Months = "MONTHS_TIME_INTERVAL_TYPE",
        /// `WEEKS_TIME_INTERVAL_TYPE` on the wire.
        Weeks = "WEEKS_TIME_INTERVAL_TYPE",
        /// `YEARS_TIME_INTERVAL_TYPE` on the wire.
        Years = "YEARS_TIME_INTERVAL_TYPE",
    }
}
