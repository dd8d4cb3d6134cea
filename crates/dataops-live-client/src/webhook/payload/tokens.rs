//! Tokens that end soon, and vulnerabilities.

use client_runtime::{Date, Extra, Timestamp};

use super::{Project, payload};

payload! {
    /// The access token of a project or group ends soon.
    AccessTokenEvent {
        /// `access_token`.
        object_kind: String,
        /// `expiring_access_token`.
        event_name: String,
        /// The project that has the token.
        project: Project,
        /// The group that has the token.
        group: Group,
        /// The token, without its secret.
        object_attributes: AccessToken,
    }

    /// A group.
    Group {
        /// Number of the group.
        group_id: i64,
        /// Name.
        group_name: String,
        /// Path.
        group_path: String,
        /// Full path.
        full_path: String,
    }

    /// An access token.
    AccessToken {
        /// Number of the token.
        id: i64,
        /// Number of the user that it makes requests as.
        user_id: i64,
        /// Name.
        name: String,
        /// When it was made.
        created_at: Timestamp,
        /// Day on which it ends.
        expires_at: Date,
        /// When it was last used.
        last_used_at: Timestamp,
    }

    /// The deploy token of a project or group ends soon.
    DeployTokenEvent {
        /// `deploy_token`.
        object_kind: String,
        /// `expiring_deploy_token`.
        event_name: String,
        /// The project that has the token.
        project: Project,
        /// The group that has the token.
        group: Group,
        /// The token, without its secret.
        object_attributes: DeployToken,
    }

    /// A deploy token.
    DeployToken {
        /// Number of the token.
        id: i64,
        /// Name.
        name: String,
        /// When it was made.
        created_at: Timestamp,
        /// When it ends.
        expires_at: Timestamp,
        /// Whether it was revoked.
        revoked: bool,
        /// Whose it is, such as `project_type`.
        deploy_token_type: String,
    }

    /// A vulnerability was found, has another state, or was linked to an issue.
    VulnerabilityEvent {
        /// `vulnerability`.
        object_kind: String,
        /// The vulnerability.
        object_attributes: Vulnerability,
    }

    /// A vulnerability.
    Vulnerability {
        /// Its page in a browser.
        url: String,
        /// Title.
        title: String,
        /// State, such as `confirmed`.
        state: String,
        /// Number of the project.
        project_id: i64,
        /// Where it is; what that holds depends on `report_type`.
        location: Extra,
        /// How bad it is, such as `high`.
        severity: String,
        /// Whether people changed `severity`.
        severity_overridden: bool,
        /// How certain it is.
        confidence: String,
        /// Whether people changed `confidence`.
        confidence_overridden: bool,
        /// Scores by CVSS: `vector` and `vendor`.
        cvss: Vec<Extra>,
        /// How it is known elsewhere, such as by a CVE.
        identifiers: Vec<Extra>,
        /// Issues that it is linked to.
        issues: Vec<Extra>,
        /// What found it, such as `dependency_scanning`.
        report_type: String,
        /// When it was confirmed.
        confirmed_at: Timestamp,
        /// Number of who confirmed it.
        confirmed_by_id: i64,
        /// When it was dismissed.
        dismissed_at: Timestamp,
        /// Number of who dismissed it.
        dismissed_by_id: i64,
        /// When it was resolved.
        resolved_at: Timestamp,
        /// Number of who resolved it.
        resolved_by_id: i64,
        /// Whether it was resolved without a person.
        auto_resolved: bool,
        /// Whether it is gone from the default branch.
        resolved_on_default_branch: bool,
        /// When it was found.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
    }
}
