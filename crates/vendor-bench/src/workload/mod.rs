//! The pieces of work, each as the clients do it and as hand-written code does it.

mod dataset;
mod get;
mod https;
mod list;
mod transfer;

use anyhow::Result;
use clap::ValueEnum;
use reqwest::{Client, RequestBuilder};
use vendor_simulator::{Vendor, bigml, dataops_live};

use crate::meter::Measured;
use crate::server::Servers;

/// One piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Work {
    ListOurs,
    ListBare,
    GetOurs,
    GetBare,
    AheadOurs,
    OneByOneBare,
    DownOurs,
    DownBare,
    UpOurs,
    UpBare,
    DatasetTyped,
    DatasetValue,
    HttpsOurs,
    HttpsBare,
}

impl Work {
    /// The name on the command line.
    pub(crate) fn name(self) -> String {
        self.to_possible_value()
            .map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Does the work and measures it.
    pub(crate) async fn run(self, servers: &Servers, quick: bool) -> Result<Measured> {
        match self {
            Self::ListOurs => list::ours(&servers.plain, 1, quick).await,
            Self::ListBare => list::bare(&servers.plain, quick).await,
            Self::GetOurs => get::ours(servers, quick).await,
            Self::GetBare => get::bare(servers, quick).await,
            Self::AheadOurs => list::ours(&servers.distant, 8, quick).await,
            Self::OneByOneBare => list::bare(&servers.distant, quick).await,
            Self::DownOurs => transfer::down_ours(servers, quick).await,
            Self::DownBare => transfer::down_bare(servers, quick).await,
            Self::UpOurs => transfer::up_ours(servers, quick).await,
            Self::UpBare => transfer::up_bare(servers, quick).await,
            Self::DatasetTyped => dataset::typed(servers, quick).await,
            Self::DatasetValue => dataset::value(servers, quick).await,
            Self::HttpsOurs => https::ours(servers).await,
            Self::HttpsBare => https::bare(servers).await,
        }
    }
}

/// A group to ask for; its description is the smallest resource of DataOps.live.
const NAMESPACE: i64 = 321_001;

fn dataops_client(server: &str) -> Result<dataops_live_client::Client> {
    let builder =
        dataops_live_client::Client::builder().base_url(url(server, Vendor::DataopsLive, ""));
    Ok(builder.access_token(dataops_live::PERSONAL_TOKEN).build()?)
}

fn bigml_client(server: &str) -> Result<bigml_client::Client> {
    let builder = bigml_client::Client::builder().base_url(url(server, Vendor::Bigml, ""));
    Ok(builder
        .credentials(bigml::USERNAME, bigml::API_KEY)
        .build()?)
}

/// What hand-written code starts from.
fn bare_http() -> Result<Client> {
    // reqwest is built without a TLS provider of its own here. An error says that there is one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(Client::builder().no_proxy().build()?)
}

fn url(server: &str, vendor: Vendor, path: &str) -> String {
    format!("{server}{}{path}", vendor.prefix())
}

/// A request to DataOps.live with its token.
fn dataops_get(http: &Client, server: &str, path: &str) -> RequestBuilder {
    http.get(url(server, Vendor::DataopsLive, path))
        .header("private-token", dataops_live::PERSONAL_TOKEN)
}
