//! What events of several kinds hold.

use client_runtime::Timestamp;

use super::payload;

payload! {
    /// A user.
    User {
        /// Number of the user.
        id: i64,
        /// Name.
        name: String,
        /// Name to sign in with.
        username: String,
        /// Address of the picture.
        avatar_url: String,
        /// Public address of the user; `[REDACTED]` where there is none.
        email: String,
    }

    /// A project.
    Project {
        /// Number of the project.
        id: i64,
        /// Name.
        name: String,
        /// Description.
        description: String,
        /// Its page in a browser.
        web_url: String,
        /// Address of the picture.
        avatar_url: String,
        /// Address to clone from by SSH.
        git_ssh_url: String,
        /// Address to clone from by HTTPS.
        git_http_url: String,
        /// Name of the group or user that it belongs to.
        namespace: String,
        /// Who can see it: 0 members, 10 who is signed in, 20 everybody.
        visibility_level: i64,
        /// Full path.
        path_with_namespace: String,
        /// Branch that is shown first.
        default_branch: String,
        /// File of its pipelines, where it is not the usual one.
        ci_config_path: String,
        /// As `web_url`.
        homepage: String,
        /// As `git_ssh_url` or `git_http_url`.
        url: String,
        /// As `git_ssh_url`.
        ssh_url: String,
        /// As `git_http_url`.
        http_url: String,
    }

    /// The repository of a project, in few words.
    Repository {
        /// Name.
        name: String,
        /// Address to clone from.
        url: String,
        /// Description.
        description: String,
        /// Its page in a browser.
        homepage: String,
        /// Address to clone from by HTTPS.
        git_http_url: String,
        /// Address to clone from by SSH.
        git_ssh_url: String,
        /// Who can see it: 0 members, 10 who is signed in, 20 everybody.
        visibility_level: i64,
    }

    /// Who wrote a commit.
    Author {
        /// Name.
        name: String,
        /// Mail address.
        email: String,
    }

    /// A commit.
    Commit {
        /// Its SHA.
        id: String,
        /// Whole message.
        message: String,
        /// First line of the message.
        title: String,
        /// When it was made.
        timestamp: Timestamp,
        /// Its page in a browser.
        url: String,
        /// Who wrote it.
        author: Author,
        /// Files that it adds. In pushes only.
        added: Vec<String>,
        /// Files that it changes. In pushes only.
        modified: Vec<String>,
        /// Files that it deletes. In pushes only.
        removed: Vec<String>,
    }

    /// A label.
    Label {
        /// Number of the label.
        id: i64,
        /// Its text.
        title: String,
        /// Colour, as `#ffffff`.
        color: String,
        /// Project that has it; none for the label of a group.
        project_id: i64,
        /// When it was made.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Whether it is a template for new projects.
        template: bool,
        /// Description.
        description: String,
        /// `ProjectLabel` or `GroupLabel`.
        type_: String,
        /// Group that has it.
        group_id: i64,
    }
}
