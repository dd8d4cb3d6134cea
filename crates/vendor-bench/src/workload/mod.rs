//! The pieces of work, each as the clients do it and as hand-written code does it.

mod catalog;
mod dataset;
mod get;
mod https;
mod list;
mod model;
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
    Idle,
    ListOurs,
    ListBare,
    GetOurs,
    GetBare,
    AheadOurs,
    AheadThreads,
    SlowReader,
    OneByOneBare,
    CatalogAhead,
    CatalogOneByOne,
    CatalogTenth,
    HoldOurs,
    HoldBare,
    DownOurs,
    DownBare,
    DownHyper,
    UpOurs,
    UpBare,
    UpGibibyte,
    DatasetTyped,
    DatasetValue,
    ModelOurs,
    ModelPlain,
    HttpsOurs,
    HttpsBare,
}

impl Work {
    /// The name on the command line.
    pub(crate) fn name(self) -> String {
        self.to_possible_value()
            .map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// How many threads the runtime has; the main thread drives the work on a runtime of one.
    pub(crate) fn threads(self) -> usize {
        match self {
            Self::AheadThreads => 2,
            _ => 1,
        }
    }

    /// Does the work and measures it.
    pub(crate) async fn run(self, servers: &Servers, load: Load) -> Result<Measured> {
        match self {
            Self::Idle => get::idle(servers).await,
            Self::ListOurs => list::ours(&servers.plain, 1, load).await,
            Self::ListBare => list::bare(&servers.plain, load).await,
            Self::GetOurs => get::ours(servers, load).await,
            Self::GetBare => get::bare(servers, load).await,
            Self::AheadOurs | Self::AheadThreads => list::ours(&servers.distant, 8, load).await,
            Self::SlowReader => list::slow_reader(&servers.plain, 8, load).await,
            Self::OneByOneBare => list::bare(&servers.distant, load).await,
            Self::CatalogAhead => catalog::whole(&servers.distant, 8, load).await,
            Self::CatalogOneByOne => catalog::whole(&servers.distant, 1, load).await,
            Self::CatalogTenth => catalog::tenth(&servers.distant, 8, load).await,
            Self::HoldOurs => transfer::hold_ours(servers, load).await,
            Self::HoldBare => transfer::hold_bare(servers, load).await,
            Self::DownOurs => transfer::down_ours(servers, load).await,
            Self::DownBare => transfer::down_bare(servers, load).await,
            Self::DownHyper => transfer::down_hyper(servers, load).await,
            Self::UpOurs => transfer::up_ours(servers, load).await,
            Self::UpBare => transfer::up_bare(servers, load).await,
            Self::UpGibibyte => transfer::up_gibibyte(servers, load).await,
            Self::DatasetTyped => dataset::typed(servers, load).await,
            Self::DatasetValue => dataset::value(servers, load).await,
            Self::ModelOurs => model::ours(load),
            Self::ModelPlain => model::plain(load),
            Self::HttpsOurs => https::ours(servers).await,
            Self::HttpsBare => https::bare(servers).await,
        }
    }
}

/// How much there is to do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Load {
    /// Little, to see that it runs.
    pub(crate) quick: bool,
    /// So many pieces, whatever is usual.
    pub(crate) times: Option<u32>,
}

impl Load {
    fn pieces(self, usual: u32, quick: u32) -> u32 {
        self.times.unwrap_or(if self.quick { quick } else { usual })
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
pub(crate) fn bare_http() -> Result<Client> {
    // reqwest is built without a TLS provider of its own here. An error says that there is one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(Client::builder().build()?)
}

fn url(server: &str, vendor: Vendor, path: &str) -> String {
    format!("{server}{}{path}", vendor.prefix())
}

/// A request to DataOps.live with its token.
fn dataops_get(http: &Client, server: &str, path: &str) -> RequestBuilder {
    http.get(url(server, Vendor::DataopsLive, path))
        .header("private-token", dataops_live::PERSONAL_TOKEN)
}
