//! Models as PMML.

use client_runtime::codegen::{Accept, Call, Method, Operation};
use client_runtime::{AnyId, Error, IntoId};
use serde::Deserialize;

use crate::Client;
use crate::any_resource::on;

/// The types that BigML's own bindings export.
const EXPORTED: [&str; 4] = ["model", "logisticregression", "cluster", "association"];

static GET_PMML: Operation = Operation {
    id: "getPmml",
    method: Method::GET,
    path: "/{type}/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// The rest of the answer, which is the whole model, is skipped.
#[derive(Deserialize)]
struct Answer {
    pmml: Option<String>,
}

/// # PMML
impl Client {
    /// A finished model, logistic regression, cluster or association as PMML, an XML text that other programs read. The id has its type before it.
    ///
    /// Evidence: BigML's Python bindings, which also say that what has fields of text or items can't be exported.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let xml = client.export_pmml("model/5ba2ccc54e172745a0000000").await?;
    /// std::fs::write("model.pmml", xml)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// It is of another type, it can't be exported, or what was wrong with the request, on the way, or in the answer.
    pub async fn export_pmml(&self, id: impl IntoId<AnyId>) -> Result<String, Error> {
        let id = id.into_id();
        let mut call: Call = on(self, &GET_PMML, &id);
        if id.kind().is_some_and(|kind| !EXPORTED.contains(&kind)) {
            let types = EXPORTED.join(", ");
            call.refuse(format!("only these types have a PMML: {types}"));
        }
        call.query::<String>("pmml", "yes");
        match call.send_json::<Answer>().await?.into_inner().pmml {
            Some(pmml) => Ok(pmml),
            None => Err(Error::invalid_request(
                "BigML gives no PMML of it: it is not finished, or it has fields of text or items",
            )),
        }
    }
}
