//! What a search found: which type a hit has follows from the scope, and nothing in the hit says it.

use client_runtime::{Error, Extra, RawJson};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// Reads a hit of a search as the type that its scope gives.
///
/// | scope | type |
/// |---|---|
/// | `projects` | [`Project`](crate::types::Project) |
/// | `issues` | [`Issue`](crate::types::Issue) |
/// | `merge_requests` | [`MergeRequest`](crate::types::MergeRequest) |
/// | `milestones` | [`Milestone`](crate::types::Milestone) |
/// | `users` | [`UserBasic`](crate::types::UserBasic) |
/// | `commits` | [`Commit`](crate::types::Commit) |
/// | `notes` | [`Note`](crate::types::Note) |
/// | `blobs`, `wiki_blobs` | [`FileHit`] |
///
/// ```no_run
/// use dataops_live_client::types::{Issue, SearchScope};
/// use dataops_live_client::{Client, Error, SearchHit};
///
/// async fn titles(client: &Client) -> Result<(), Error> {
///     let search = client.search_project().project_id("group/project");
///     let mut hits = search.scope(SearchScope::Issues).search("orders").stream();
///     while let Some(hit) = hits.try_next().await? {
///         let issue: Issue = hit.decode()?;
///         println!("{:?}", issue.title);
///     }
///     Ok(())
/// }
/// ```
pub trait SearchHit {
    /// The hit as a type of this crate, or as one of your own.
    ///
    /// # Errors
    /// The hit is no `T` ([`Error::is_decode`]): it is of another scope.
    fn decode<T: DeserializeOwned + Send>(&self) -> Result<T, Error>;
}

impl SearchHit for Map<String, Value> {
    fn decode<T: DeserializeOwned + Send>(&self) -> Result<T, Error> {
        // By way of text, so that an error names the place.
        RawJson::encode(self)?.decode()
    }
}

/// A piece of a file that has what was searched for: a hit of the scopes `blobs` and `wiki_blobs`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileHit {
    /// The path without its ending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basename: Option<String>,
    /// The lines around the hit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// The path in the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Older versions' name of `path`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Mostly nothing; a number is read as its digits.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "text_or_number"
    )]
    pub id: Option<String>,
    /// The branch, tag or commit that was searched.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// The line that `data` begins at, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub startline: Option<i64>,
    /// The number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Members that are not known, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

fn text_or_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}
