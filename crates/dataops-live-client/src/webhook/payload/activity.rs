//! Deployments, feature flags, releases, pages of the wiki, emoji.

use client_runtime::Timestamp;

use super::{Commit, Issue, MergeRequest, Note, Project, Snippet, User, payload};

payload! {
    /// A deployment started, succeeded, failed or was canceled.
    DeploymentEvent {
        /// `deployment`.
        object_kind: String,
        /// State.
        status: String,
        /// When it came into this state.
        status_changed_at: Timestamp,
        /// Number of the deployment.
        deployment_id: i64,
        /// Number of the job that deploys.
        deployable_id: i64,
        /// The job's page in a browser; none if no job deploys.
        deployable_url: String,
        /// Name of the environment.
        environment: String,
        /// Tier of the environment, such as `staging`.
        environment_tier: String,
        /// Name of the environment in the form of an address.
        environment_slug: String,
        /// Where the environment is.
        environment_external_url: String,
        /// Project.
        project: Project,
        /// Commit, shortened.
        short_sha: String,
        /// Who deploys.
        user: User,
        /// The user's page in a browser.
        user_url: String,
        /// The commit's page in a browser.
        commit_url: String,
        /// First line of the commit's message.
        commit_title: String,
    }

    /// A feature flag was turned on or off.
    FeatureFlagEvent {
        /// `feature_flag`.
        object_kind: String,
        /// Project.
        project: Project,
        /// Who did it.
        user: User,
        /// The user's page in a browser.
        user_url: String,
        /// The flag.
        object_attributes: FeatureFlag,
    }

    /// A feature flag.
    FeatureFlag {
        /// Number of the flag.
        id: i64,
        /// Name.
        name: String,
        /// Description.
        description: String,
        /// Whether it is on.
        active: bool,
    }

    /// A release was made, changed or deleted.
    ReleaseEvent {
        /// `release`.
        object_kind: String,
        /// Number of the release.
        id: i64,
        /// Name.
        name: String,
        /// Tag.
        tag: String,
        /// Description.
        description: String,
        /// What was done: `create`, `update` or `delete`.
        action: String,
        /// When it was made.
        created_at: Timestamp,
        /// When it is or was released.
        released_at: Timestamp,
        /// Its page in a browser.
        url: String,
        /// Project.
        project: Project,
        /// What can be downloaded.
        assets: ReleaseAssets,
        /// Its commit.
        commit: Commit,
    }

    /// What can be downloaded of a release.
    ReleaseAssets {
        /// How many there are.
        count: i64,
        /// Links.
        links: Vec<ReleaseLink>,
        /// Archives of the source.
        sources: Vec<ReleaseSource>,
    }

    /// A link of a release.
    ReleaseLink {
        /// Number of the link.
        id: i64,
        /// Kind: `other`, `runbook`, `image` or `package`.
        link_type: String,
        /// Name.
        name: String,
        /// Address.
        url: String,
    }

    /// An archive of the source.
    ReleaseSource {
        /// Form, such as `zip`.
        format: String,
        /// Address.
        url: String,
    }

    /// A page of the wiki was made, changed or deleted.
    WikiPageEvent {
        /// `wiki_page`.
        object_kind: String,
        /// Who did it.
        user: User,
        /// Project.
        project: Project,
        /// The wiki.
        wiki: Wiki,
        /// The page, and in `action` what was done.
        object_attributes: WikiPage,
    }

    /// A wiki.
    Wiki {
        /// Its page in a browser.
        web_url: String,
        /// Address to clone from by SSH.
        git_ssh_url: String,
        /// Address to clone from by HTTPS.
        git_http_url: String,
        /// Full path.
        path_with_namespace: String,
        /// Its branch.
        default_branch: String,
    }

    /// A page of a wiki.
    WikiPage {
        /// Title.
        title: String,
        /// The text.
        content: String,
        /// Form of the text, such as `markdown`.
        format: String,
        /// What its author said about the change.
        message: String,
        /// Name in the form of an address.
        slug: String,
        /// Its place in a browser.
        url: String,
        /// What was done: `create`, `update` or `delete`.
        action: String,
        /// Where the change is shown.
        diff_url: String,
        /// Commit of the change.
        version_id: String,
    }

    /// An emoji was given or taken back. What it is on is in the member of its kind; for a comment, what that is on too.
    EmojiEvent {
        /// `emoji`.
        object_kind: String,
        /// What was done: `award` or `revoke`.
        event_type: String,
        /// Who did it.
        user: User,
        /// Number of the project.
        project_id: i64,
        /// Project.
        project: Project,
        /// The emoji.
        object_attributes: Emoji,
        /// The comment.
        note: Note,
        /// The issue.
        issue: Issue,
        /// The merge request.
        merge_request: MergeRequest,
        /// The snippet.
        snippet: Snippet,
        /// The commit.
        commit: Commit,
    }

    /// An emoji on something.
    Emoji {
        /// Number of the award.
        id: i64,
        /// Number of who gave it.
        user_id: i64,
        /// Name of the emoji, such as `thumbsup`.
        name: String,
        /// What it is on, such as `Note`.
        awardable_type: String,
        /// Number of what it is on.
        awardable_id: i64,
        /// What was done: `award` or `revoke`.
        action: String,
        /// When it was given.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// The place in a browser of what it is on.
        awarded_on_url: String,
    }
}
