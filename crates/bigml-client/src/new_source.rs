//! Sources of a URL, of data in memory, of a query to a database, or of other sources.

use std::fmt;

use client_runtime::{Error, IntoId, Response, Waiter};
use serde::Serialize;
use serde_json::Value;

use crate::Client;
use crate::builder::CreateSource;
use crate::types::{
    BareExternalConnectorId, BareSourceId, ExternalData, ExternalDatabase, ProjectId, Source,
    SourceCreate,
};

/// # Sources of other data than files
impl Client {
    /// Makes a source of what a URL gives: `http:`, `https:`, `s3:`, `gcs:`, `dropbox:`, `odata:` or `azure:`. BigML fetches it.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let source = client
    ///     .remote_source("s3://bigml-public/csv/iris.csv")
    ///     .name("Iris")
    ///     .send_and_wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remote_source(&self, url: impl Into<String>) -> NewSource {
        NewSource::new(self, SourceCreate::new().remote(url))
    }

    /// Makes a source of CSV in memory. It goes as one JSON text, so for much data [`upload_source_from`](Self::upload_source_from) is better.
    pub fn inline_source(&self, csv: impl Into<String>) -> NewSource {
        NewSource::new(self, SourceCreate::new().data(csv))
    }

    /// Makes a source of rows in memory: structs or maps, whose fields are the columns, or lists, of which the first may be the header.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// #[derive(serde::Serialize)]
    /// struct Flower { width: f64, kind: &'static str }
    ///
    /// let rows = [Flower { width: 0.2, kind: "small" }, Flower { width: 1.8, kind: "big" }];
    /// let source = client.inline_source_of(rows).send_and_wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn inline_source_of(&self, rows: impl IntoIterator<Item = impl Serialize>) -> NewSource {
        let mut new = NewSource::new(self, SourceCreate::new());
        match json_rows(rows) {
            Ok(data) => new.arguments.data = Some(data),
            Err(problem) => new.problem = Some(problem),
        }
        new
    }

    /// Makes a source of a query to an outside database, which an external connector reaches.
    pub fn external_source(
        &self,
        database: impl Into<ExternalDatabase>,
        connector: impl IntoId<BareExternalConnectorId>,
        query: impl Into<String>,
    ) -> NewSource {
        let data = ExternalData::new()
            .source(database)
            .externalconnector_id(connector)
            .query(query);
        NewSource::new(self, SourceCreate::new().external_data(data))
    }

    /// Makes a composite source of other sources. It is open until [`CompositeSource::close`](crate::CompositeSource::close).
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let images = client.upload_sources(["one.png", "two.png"]).send_and_wait().await;
    /// let images = images.into_iter().collect::<Result<Vec<_>, _>>()?;
    /// let ids = images.iter().map(|source| &source.resource);
    /// let composite = client.composite_source_of(ids).name("Fruits").send_and_wait().await?;
    /// client.composite_source(&composite.resource).close().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn composite_source_of(
        &self,
        sources: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> NewSource {
        NewSource::new(self, SourceCreate::new().sources(sources))
    }
}

/// A request of [`Client::remote_source`], [`Client::inline_source`], [`Client::external_source`] or [`Client::composite_source_of`].
#[must_use = "a request does nothing until it is sent"]
pub struct NewSource {
    client: Client,
    arguments: SourceCreate,
    problem: Option<String>,
}

impl NewSource {
    fn new(client: &Client, arguments: SourceCreate) -> Self {
        Self {
            client: client.clone(),
            arguments,
            problem: None,
        }
    }

    /// Name of the source.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.arguments = self.arguments.name(name);
        self
    }

    /// Project that the source belongs to.
    pub fn project(mut self, project: impl IntoId<ProjectId>) -> Self {
        self.arguments = self.arguments.project(project);
        self
    }

    /// Labels.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arguments = self.arguments.tags(tags);
        self
    }

    /// Changes the other arguments, such as how the text is cut into rows.
    pub fn arguments(mut self, change: impl FnOnce(SourceCreate) -> SourceCreate) -> Self {
        self.arguments = change(self.arguments);
        self
    }

    /// Makes the source. The answer comes at once; reading the data goes on in the background.
    ///
    /// # Errors
    /// The rows have no JSON form, or what was wrong with the request, on the way, or in the answer.
    pub async fn send(self) -> Result<Response<Source>, Error> {
        self.request().send().await
    }

    /// Makes the source and waits until it is finished. A faulty source is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<Source> {
        self.request().send_and_wait()
    }

    fn request(self) -> CreateSource {
        let mut request = self.client.create_source().body(self.arguments);
        if let Some(problem) = self.problem {
            request.call.refuse(problem);
        }
        request
    }
}

/// Shows no argument: URLs and queries may hold secrets.
impl fmt::Debug for NewSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewSource").finish_non_exhaustive()
    }
}

/// The rows as BigML takes them: one JSON text of a list of lists, or of a list of objects.
fn json_rows(rows: impl IntoIterator<Item = impl Serialize>) -> Result<String, String> {
    let mut values = Vec::new();
    for row in rows {
        let place = values.len() + 1;
        match serde_json::to_value(row) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => values.push(value),
            Ok(_) => return Err(format!("row {place} is neither a struct, a map nor a list")),
            Err(_) => return Err(format!("row {place} has no JSON form")),
        }
    }
    let lists = values.iter().filter(|row| row.is_array()).count();
    if lists != 0 && lists != values.len() {
        return Err("the rows are lists and objects mixed".to_owned());
    }
    Ok(Value::Array(values).to_string())
}
