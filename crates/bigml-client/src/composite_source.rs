//! Composite sources: what they are made of, and what stands in their rows, until they are closed.

use client_runtime::{Error, IntoId, Response};

use crate::Client;
use crate::types::{BareSourceId, NewSourceField, RowValue, Source, SourceId, SourceUpdate};

/// So many changes of rows go into one request, as in BigML's own bindings.
const ROW_VALUES: usize = 5;

/// # Composite sources
impl Client {
    /// The composite source with this id, to be changed. Nothing is sent yet. [`Client::composite_source_of`] makes one.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client, id: &str, more: Vec<bigml_client::types::SourceId>) -> Result<(), bigml_client::Error> {
    /// let composite = client.composite_source(id);
    /// composite.add(&more).await?;
    /// composite.close().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn composite_source(&self, id: impl IntoId<SourceId>) -> CompositeSource {
        CompositeSource {
            client: self.clone(),
            id: id.into_id(),
        }
    }
}

/// A composite source that is changed: each method is one request, since BigML takes one of these changes at a time, and none once it is closed.
#[derive(Clone, Debug)]
pub struct CompositeSource {
    client: Client,
    id: SourceId,
}

impl CompositeSource {
    /// Its id.
    pub fn id(&self) -> &SourceId {
        &self.id
    }

    /// Adds sources at its end. They must not be changed by themselves while they are in it.
    ///
    /// # Errors
    /// What was wrong with the request, on the way, or in the answer; it is closed, for instance.
    pub async fn add(
        &self,
        sources: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Result<Response<Source>, Error> {
        self.change(SourceUpdate::new().add_sources(sources)).await
    }

    /// Takes sources out of it. They go on to exist.
    ///
    /// # Errors
    /// As for [`add`](Self::add).
    pub async fn remove(
        &self,
        sources: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Result<Response<Source>, Error> {
        self.change(SourceUpdate::new().remove_sources(sources))
            .await
    }

    /// Takes sources out of it and deletes them.
    ///
    /// # Errors
    /// As for [`add`](Self::add).
    pub async fn delete(
        &self,
        sources: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Result<Response<Source>, Error> {
        self.change(SourceUpdate::new().delete_sources(sources))
            .await
    }

    /// Sets all its sources, in this order.
    ///
    /// # Errors
    /// As for [`add`](Self::add).
    pub async fn replace(
        &self,
        sources: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Result<Response<Source>, Error> {
        self.change(SourceUpdate::new().sources(sources)).await
    }

    /// Adds fields, in which values can be set then.
    ///
    /// # Errors
    /// As for [`add`](Self::add).
    pub async fn add_fields(
        &self,
        fields: impl IntoIterator<Item = NewSourceField>,
    ) -> Result<Response<Source>, Error> {
        let fields: Vec<_> = fields.into_iter().collect();
        self.change(SourceUpdate::new().new_fields(fields)).await
    }

    /// Sets values in rows, five at a time; what the last request has answered, or `None` where there were no values.
    ///
    /// # Errors
    /// As for [`add`](Self::add). The requests before the one that failed have changed their rows.
    pub async fn set_rows(
        &self,
        values: impl IntoIterator<Item = RowValue>,
    ) -> Result<Option<Response<Source>>, Error> {
        let values: Vec<_> = values.into_iter().collect();
        let mut last = None;
        for some in values.chunks(ROW_VALUES) {
            let update = SourceUpdate::new().row_values(some.to_vec());
            last = Some(self.change(update).await?);
        }
        Ok(last)
    }

    /// Closes it: it takes no more changes, and datasets can be made of it.
    ///
    /// # Errors
    /// As for [`add`](Self::add).
    pub async fn close(&self) -> Result<Response<Source>, Error> {
        self.change(SourceUpdate::new().closed(true)).await
    }

    async fn change(&self, update: SourceUpdate) -> Result<Response<Source>, Error> {
        let call = self.client.update_source().source(&self.id).body(update);
        call.send().await
    }
}
