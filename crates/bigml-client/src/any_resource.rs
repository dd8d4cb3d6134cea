//! What can be done with a resource of any type, by its id.

use client_runtime::codegen::{Accept, Call, Method, Operation};
use client_runtime::{Error, Response};

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
    pub async fn delete_resource(&self, id: impl AsRef<str>) -> Result<Response<()>, Error> {
        let (kind, mut call) = on(self, &DELETE_RESOURCE, id.as_ref())?;
        if matches!(kind.as_str(), "ensemble" | "execution") {
            call.query::<bool>("delete_all", true);
        }
        call.send_empty().await
    }
}

/// A call about one resource, and the type that the resource has.
pub(crate) fn on(
    client: &Client,
    operation: &'static Operation,
    id: &str,
) -> Result<(String, Call), Error> {
    let Some((kind, bare)) = id.split_once('/') else {
        return Err(Error::invalid_request(
            "the id needs its type before it, as in `model/5ba2ccc54e172745a0000001`",
        ));
    };
    let is_type =
        |kind: &str| !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_type(kind) || bare.contains('/') {
        return Err(Error::invalid_request(
            "this is no id of a resource, such as `model/5ba2ccc54e172745a0000001`",
        ));
    }
    let mut call = Call::new(&client.core, operation);
    call.path::<String>("type", kind);
    call.path::<String>("id", bare);
    Ok((kind.to_owned(), call))
}
