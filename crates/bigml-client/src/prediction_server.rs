//! Predictions that a server of their own makes.

use client_runtime::codegen::{Method, Operation};
use client_runtime::{Error, SecondServer, env, reqwest::StatusCode};

use crate::client::DEFAULT_DOMAIN;

/// What a prediction server makes: these are created there, and read, changed, listed and deleted at the main server.
const MADE_THERE: [&str; 10] = [
    "/prediction",
    "/batchprediction",
    "/centroid",
    "/batchcentroid",
    "/anomalyscore",
    "/batchanomalyscore",
    "/batchtopicdistribution",
    "/forecast",
    "/projection",
    "/batchprojection",
];

pub(crate) static PREDICTION_SERVER: SecondServer = SecondServer {
    serves: is_prediction,
    // it loads the model, and wants the same request again
    not_ready: StatusCode::ACCEPTED,
};

fn is_prediction(operation: &Operation) -> bool {
    operation.method == Method::POST && MADE_THERE.contains(&operation.path)
}

/// The address that the environment has. One of the two variables is enough; the other has its default then.
pub(crate) fn from_env(main_domain: &str) -> Result<Option<String>, Error> {
    let protocol = env::optional("BIGML_PREDICTION_PROTOCOL")?;
    let domain = env::optional("BIGML_PREDICTION_DOMAIN")?;
    if protocol.is_none() && domain.is_none() {
        return Ok(None);
    }
    let protocol = protocol.unwrap_or_else(|| "https".to_owned());
    let domain = domain.unwrap_or_else(|| match main_domain {
        "" => DEFAULT_DOMAIN.to_owned(),
        domain => domain.to_owned(),
    });
    Ok(Some(format!("{protocol}://{domain}")))
}
