// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `search`.

client_runtime::open_enum! {
    /// What hits are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; gitbeaker 43.8).
    #[non_exhaustive]
    pub enum SearchOrder: str {
        /// `created_at` on the wire.
        CreatedAt = "created_at",
    }
}

client_runtime::open_enum! {
    /// What to look for. `notes` is for projects, `snippet_titles` for the instance, `projects` for the instance and groups; the code of several projects needs a search server.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; gitbeaker 43.8; python-gitlab 8.6.0).
    #[non_exhaustive]
    pub enum SearchScope: str {
        /// `projects` on the wire.
        Projects = "projects",
        /// `issues` on the wire.
        Issues = "issues",
        /// `merge_requests` on the wire.
        MergeRequests = "merge_requests",
        /// `milestones` on the wire.
        Milestones = "milestones",
        /// `snippet_titles` on the wire.
        SnippetTitles = "snippet_titles",
        /// `users` on the wire.
        Users = "users",
        /// `wiki_blobs` on the wire.
        WikiBlobs = "wiki_blobs",
        /// `commits` on the wire.
        Commits = "commits",
        /// `blobs` on the wire.
        Blobs = "blobs",
        /// `notes` on the wire.
        Notes = "notes",
    }
}

client_runtime::open_enum! {
    /// How to search.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum SearchType: str {
        /// `basic` on the wire.
        Basic = "basic",
        /// `advanced` on the wire.
        Advanced = "advanced",
        /// `zoekt` on the wire.
        Zoekt = "zoekt",
    }
}
