// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `account`.

use client_runtime::Secret;
use serde::Serialize;
use super::{ConfigValue, RolePermission, RoleType, ThreeLeggedBoolean};

/// A second factor that a user has set up for signing in. It holds no secret.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AuthFactor {
    /// When it was set up, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "confirmedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub confirmed_at: Option<i64>,
    /// Id of the factor.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Its name, given by the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// When it was used last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastUsedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_used_at: Option<i64>,
    /// What kind of factor it is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AuthFactorType>,
}

client_runtime::record! {
    AuthFactor default {
        "confirmedAt" confirmed_at SentAsText, "id" id SentAsText, "label" label, "lastUsedAt" last_used_at SentAsText,
        "type" type_,
    }
}

client_runtime::open_enum! {
    /// A kind of second factor for signing in.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AuthFactorType: str {
        /// `AUTH_FACTOR_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "AUTH_FACTOR_TYPE_UNSPECIFIED",
        /// `AUTH_FACTOR_TYPE_TOTP` on the wire.
        Totp = "AUTH_FACTOR_TYPE_TOTP",
        /// `AUTH_FACTOR_TYPE_EMAIL_OTP` on the wire.
        EmailOtp = "AUTH_FACTOR_TYPE_EMAIL_OTP",
        /// `AUTH_FACTOR_TYPE_WEBAUTHN` on the wire.
        Webauthn = "AUTH_FACTOR_TYPE_WEBAUTHN",
        /// `AUTH_FACTOR_TYPE_RECOVERY_CODE` on the wire.
        RecoveryCode = "AUTH_FACTOR_TYPE_RECOVERY_CODE",
    }
}

client_runtime::open_enum! {
    /// What the lineage view shows besides the lineage.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum LineageViewType: str {
        /// `LINEAGE_VIEW_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "LINEAGE_VIEW_TYPE_UNSPECIFIED",
        /// `LINEAGE_VIEW_TYPE_NONE` on the wire.
        None = "LINEAGE_VIEW_TYPE_NONE",
        /// `LINEAGE_VIEW_TYPE_SENSITIVITY` on the wire.
        Sensitivity = "LINEAGE_VIEW_TYPE_SENSITIVITY",
        /// `LINEAGE_VIEW_TYPE_MONITORING` on the wire.
        Monitoring = "LINEAGE_VIEW_TYPE_MONITORING",
    }
}

/// Signing in with a second factor.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MfaStatus {
    /// The kinds of factors that the company allows.
    #[serde(rename = "allowedTypes", default, skip_serializing_if = "Option::is_none")]
    pub allowed_types: Option<Vec<AuthFactorType>>,
    /// Whether the company has it.
    #[serde(
        rename = "enabledForCompany",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enabled_for_company: Option<bool>,
    /// The factors that the user has set up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub factors: Option<Vec<AuthFactor>>,
    /// Number of recovery codes that are left.
    #[serde(
        rename = "recoveryCodesRemaining",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub recovery_codes_remaining: Option<i64>,
    /// Whether the user must have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
}

client_runtime::record! {
    MfaStatus default {
        "allowedTypes" allowed_types, "enabledForCompany" enabled_for_company, "factors" factors,
        "recoveryCodesRemaining" recovery_codes_remaining OptionInteger, "required" required,
    }
}

client_runtime::open_enum! {
    /// Colours of the web page.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum UiTheme: str {
        /// `UI_THEME_UNSPECIFIED` on the wire.
        Unspecified = "UI_THEME_UNSPECIFIED",
        /// `UI_THEME_LIGHT` on the wire.
        Light = "UI_THEME_LIGHT",
        /// `UI_THEME_DARK` on the wire.
        Dark = "UI_THEME_DARK",
    }
}

/// The signed-in user.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAuth {
    /// Whether the user is an administrator, by the older roles.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// The company's advanced settings.
    #[serde(
        rename = "advancedConfigs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub advanced_configs: Option<Vec<ConfigValue>>,
    /// Whether the user is signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authed: Option<bool>,
    /// Id of the user's company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
    /// Name of the user's company.
    #[serde(rename = "companyName", default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// UUID of the user's company.
    #[serde(rename = "companyUuid", default, skip_serializing_if = "Option::is_none")]
    pub company_uuid: Option<String>,
    /// The user's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A signature that proves the user to another service. It is never printed.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hmac: Option<Secret>,
    /// Id of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the user is an administrator, by the newer roles.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "isV2Admin", default, skip_serializing_if = "Option::is_none")]
    pub is_v2_admin: Option<bool>,
    /// When the user was last asked for satisfaction, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "lastCsatTakenAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_csat_taken_at: Option<i64>,
    /// How the user signs in with a second factor.
    #[serde(rename = "mfaStatus", default, skip_serializing_if = "Option::is_none")]
    pub mfa_status: Option<MfaStatus>,
    /// The user's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the user owns the company's account.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
    /// Whether the user works for Bigeye.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superadmin: Option<bool>,
    /// When the user accepted the terms of service, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "tosAcceptedEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub tos_accepted_epoch_seconds: Option<i64>,
    /// How the user has set up the web page.
    #[serde(
        rename = "userPreferences",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub user_preferences: Option<UserPreferences>,
    /// The workspaces that the user can see, and the role in each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspaces: Option<Vec<UserWorkspace>>,
}

client_runtime::record! {
    UserAuth default {
        "admin" admin, "advancedConfigs" advanced_configs, "authed" authed, "companyId" company_id OptionInteger,
        "companyName" company_name, "companyUuid" company_uuid, "email" email, "hmac" hmac, "id" id OptionInteger,
        "isV2Admin" is_v2_admin, "lastCsatTakenAt" last_csat_taken_at SentAsText, "mfaStatus" mfa_status, "name" name,
        "owner" owner, "superadmin" superadmin, "tosAcceptedEpochSeconds" tos_accepted_epoch_seconds SentAsText,
        "userPreferences" user_preferences, "workspaces" workspaces,
    }
}

/// How a user has set up the web page.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPreferences {
    /// Whether the chat is open.
    #[serde(rename = "chatPanelOpen", default, skip_serializing_if = "Option::is_none")]
    pub chat_panel_open: Option<ThreeLeggedBoolean>,
    /// Whether the explorer is folded.
    #[serde(
        rename = "explorerCollapsed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub explorer_collapsed: Option<ThreeLeggedBoolean>,
    /// Whether an e-mail goes out when an issue is assigned to the user.
    #[serde(
        rename = "issueAssignedEmailNotifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub issue_assigned_email_notifications: Option<ThreeLeggedBoolean>,
    /// Whether a Slack message goes out when an issue is assigned to the user.
    #[serde(
        rename = "issueAssignedSlackNotifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub issue_assigned_slack_notifications: Option<ThreeLeggedBoolean>,
    /// Id of the workspace that the user was in last.
    #[serde(
        rename = "latestWorkspaceId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_workspace_id: Option<i64>,
    /// What the lineage view shows.
    #[serde(
        rename = "lineageViewType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub lineage_view_type: Option<LineageViewType>,
    /// Whether the navigation is folded.
    #[serde(rename = "navCollapsed", default, skip_serializing_if = "Option::is_none")]
    pub nav_collapsed: Option<ThreeLeggedBoolean>,
    /// Number of days that scorecards show.
    #[serde(
        rename = "scorecardDaysOfHistory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub scorecard_days_of_history: Option<i64>,
    /// The colours.
    #[serde(rename = "uiTheme", default, skip_serializing_if = "Option::is_none")]
    pub ui_theme: Option<UiTheme>,
}

client_runtime::record! {
    UserPreferences default {
        "chatPanelOpen" chat_panel_open, "explorerCollapsed" explorer_collapsed,
        "issueAssignedEmailNotifications" issue_assigned_email_notifications,
        "issueAssignedSlackNotifications" issue_assigned_slack_notifications,
        "latestWorkspaceId" latest_workspace_id OptionInteger, "lineageViewType" lineage_view_type,
        "navCollapsed" nav_collapsed, "scorecardDaysOfHistory" scorecard_days_of_history OptionInteger, "uiTheme" ui_theme,
    }
}

/// A workspace that the user can see, and the user's role in it.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserWorkspace {
    /// Id of the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the role.
    #[serde(rename = "roleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// What the role allows.
    #[serde(
        rename = "rolePermissions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub role_permissions: Option<Vec<RolePermission>>,
    /// Kind of the role.
    #[serde(rename = "roleType", default, skip_serializing_if = "Option::is_none")]
    pub role_type: Option<RoleType>,
}

client_runtime::record! {
    UserWorkspace default {
        "id" id OptionInteger, "name" name, "roleName" role_name, "rolePermissions" role_permissions, "roleType" role_type,
    }
}
