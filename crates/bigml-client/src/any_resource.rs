//! What can be done with a resource of any type, by its id.

use client_runtime::codegen::{Accept, Call, Method, Operation};
use client_runtime::{AnyId, Error, IntoId, Response};

use crate::Client;

static DELETE_RESOURCE: Operation = Operation {
    id: "deleteResource",
    method: Method::DELETE,
    path: "/{type}/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// # Resources of any type
impl Client {
    /// Deletes a resource, whatever its type is. It cannot be brought back. Of an ensemble the models go too, and of an execution what it has made.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// for id in ["model/5ba2ccc54e172745a0000001", "dataset/5ba2ccc54e172745a0000000"] {
    ///     client.delete_resource(id).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The id lacks its type, or what was wrong with the request, on the way, or in the answer.
    pub async fn delete_resource(&self, id: impl IntoId<AnyId>) -> Result<Response<()>, Error> {
        let id = id.into_id();
        let mut call = on(self, &DELETE_RESOURCE, &id);
        if let Some("ensemble" | "execution") = id.kind() {
            call.query::<bool>("delete_all", true);
        }
        call.send_empty().await
    }
}

/// A call about one resource, whose path has `{type}` and `{id}`. One that is no id is refused when the call is sent.
pub(crate) fn on(client: &Client, operation: &'static Operation, id: &AnyId) -> Call {
    let mut call = Call::new(&client.core, operation);
    call.path_id::<AnyId>("id", id);
    match id.kind() {
        Some(kind) => call.path::<String>("type", kind),
        None => {
            call.refuse("the id needs its type before it, as in `model/5ba2ccc54e172745a0000001`")
        }
    }
    call
}
