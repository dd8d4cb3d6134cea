// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `company`.

use serde::Serialize;

/// A customer of Bigeye.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Company {
    /// Id of the company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

client_runtime::record! {
    Company default {
        "id" id OptionInteger, "name" name,
    }
}

/// A company as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyUpdate {
    /// The new name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CompanyUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

client_runtime::record! {
    CompanyUpdate default {
        "name" name,
    }
}

/// The advanced settings.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConfigList {
    /// The settings.
    #[serde(
        rename = "advancedConfigs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub advanced_configs: Option<Vec<ConfigValue>>,
}

client_runtime::record! {
    ConfigList default {
        "advancedConfigs" advanced_configs,
    }
}

/// A setting. Exactly one of the three values is set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConfigValue {
    /// Name of the setting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Kind of the value.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<ConfigValueType>,
    /// One of `stringValue`, `numberValue` and `booleanValue` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub value: Option<ConfigValueValue>,
}

impl ConfigValue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<ConfigValueType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<ConfigValueValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    ConfigValue default {
        "key" key, "type" type_,
    } groups {
        value : "stringValue" | "numberValue" | "booleanValue",
    }
}

client_runtime::open_enum! {
    /// Kind of the value of a setting.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ConfigValueType: str {
        /// `VALUE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "VALUE_TYPE_UNSPECIFIED",
        /// `VALUE_TYPE_STRING` on the wire.
        String = "VALUE_TYPE_STRING",
        /// `VALUE_TYPE_BOOL` on the wire.
        Bool = "VALUE_TYPE_BOOL",
        /// `VALUE_TYPE_INTEGER` on the wire.
        Integer = "VALUE_TYPE_INTEGER",
        /// `VALUE_TYPE_DECIMAL` on the wire.
        Decimal = "VALUE_TYPE_DECIMAL",
    }
}

client_runtime::union! {
    /// What `ConfigValue` has of `stringValue`, `numberValue` and `booleanValue`: one of them.
    #[non_exhaustive]
    pub enum ConfigValueValue keyed {
        /// The value, if it is a text.
        ///
        /// `stringValue` on the wire.
        StringValue(String) = "stringValue" as String,
        /// The value, if it is a number.
        ///
        /// `numberValue` on the wire.
        NumberValue(f64) = ("numberValue", Number) as f64,
        /// The value, if it is true or false.
        ///
        /// `booleanValue` on the wire.
        BooleanValue(bool) = "booleanValue" as bool,
    }
}

/// Settings to change.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConfigsUpdate {
    /// The settings. Others stay as they are, as far as is known.
    ///
    /// Evidence: **unverified** (Bigeye SDK 0.11.15 sends one setting; that the others stay is inferred).
    #[serde(
        rename = "advancedConfigs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub advanced_configs: Option<Vec<ConfigValue>>,
}

impl ConfigsUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`advanced_configs`](Self#structfield.advanced_configs).
    #[must_use]
    pub fn advanced_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigValue>>,
    ) -> Self {
        self.advanced_configs = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    ConfigsUpdate default {
        "advancedConfigs" advanced_configs,
    }
}
