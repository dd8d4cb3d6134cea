//! Organizations and projects: which of the two a request names.

use std::str::FromStr;
use std::sync::Arc;

use client_runtime::{
    Applied, Credential, CredentialError, Error, IntoId, Options, ResourceIdError, Secret, env,
};
use futures_util::future::BoxFuture;

use crate::Client;
use crate::types::{OrganizationId, ProjectId};

const ORGANIZATION: &str = "organization";
const PROJECT: &str = "project";

impl Client {
    /// A client whose calls work in an organization: it goes with calls about projects and with the account's status.
    ///
    /// Everything else in an organization belongs to one of its projects: see [`in_project`](Self::in_project).
    /// A text may be the id with `organization/` before it or without. One that is no such id is refused when a call is sent, and nothing is sent.
    ///
    /// ```
    /// # fn example(client: bigml_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bigml_client::types::OrganizationId;
    ///
    /// let id: OrganizationId = "5f5670e85299633dc000fbd8".parse()?;
    /// let theirs = client.in_organization(id);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn in_organization(&self, id: impl IntoId<OrganizationId>) -> Self {
        self.with(|options| organization(options, id))
    }

    /// A client whose calls work in a project, which is needed for the projects of an organization: it goes with all calls but those about
    /// projects and the account's status.
    ///
    /// New resources are made in that project, and lists hold its resources only. A text may be the id with `project/` before it or without. One that is
    /// no such id is refused when a call is sent, and nothing is sent.
    #[must_use]
    pub fn in_project(&self, id: impl IntoId<ProjectId>) -> Self {
        self.with(|options| project(options, id))
    }

    /// A client whose calls work in no organization and no project.
    #[must_use]
    pub fn in_personal_account(&self) -> Self {
        self.with(|options| {
            options
                .without_default_query(ORGANIZATION)
                .without_default_query(PROJECT)
        })
    }
}

pub(crate) fn organization(options: Options, id: impl IntoId<OrganizationId>) -> Options {
    options.default_query_id(ORGANIZATION, id)
}

pub(crate) fn project(options: Options, id: impl IntoId<ProjectId>) -> Options {
    options.default_query_id(PROJECT, id)
}

/// The id in an environment variable, if that is set.
pub(crate) fn id_from_env<I>(name: &str) -> Result<Option<I>, Error>
where
    I: FromStr<Err = ResourceIdError>,
{
    let id = env::optional(name)?.map(|text| text.parse());
    id.transpose()
        .map_err(|error| Error::configuration(format!("{name}: {error}")))
}

/// Takes away that one of the two which isn't for the request: BigML takes one of them, and only with certain resources.
#[derive(Debug)]
pub(crate) struct Scoped(pub(crate) Arc<dyn Credential>);

impl Credential for Scoped {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        let other = if is_about_projects(request.url()) {
            PROJECT
        } else {
            ORGANIZATION
        };
        leave_out(request.url_mut(), other);
        self.0.apply(request)
    }

    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        self.0.rejected(applied)
    }

    fn accepted(&self, applied: &Applied) {
        self.0.accepted(applied);
    }

    fn exchanges(&self) -> u64 {
        self.0.exchanges()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.0.secrets()
    }
}

/// Whether the path ends in `/project`, `/project/<id>` or `/status`. An id is never one of these words.
fn is_about_projects(url: &reqwest::Url) -> bool {
    let mut segments = url.path_segments().into_iter().flatten().rev();
    let (last, before) = (segments.next(), segments.next());
    matches!(last, Some("project" | "status")) || before == Some("project")
}

fn leave_out(url: &mut reqwest::Url, name: &str) {
    if !url.query_pairs().any(|(key, _)| key == name) {
        return;
    }
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(key, _)| key != name)
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect();
    url.set_query(None);
    if !kept.is_empty() {
        url.query_pairs_mut().extend_pairs(kept);
    }
}
