// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `clusters`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # clusters
///
/// Groups of columns that BigID found to be similar.
impl Client {
    /// List the columns of a cluster.
    ///
    /// The columns that BigID's similarity engine put into one cluster; they may be of different tables, data sources
    /// and systems.
    ///
    /// `GET /data-catalog/column/cluster/similar`
    ///
    /// Evidence: documented by the vendor (Cluster Analysis API tutorial).
    ///
    /// Required: `cluster_id`.
    pub fn list_cluster_columns(&self) -> builder::ListClusterColumns {
        builder::ListClusterColumns {
            call: Call::new(&self.core, &LIST_CLUSTER_COLUMNS),
        }
    }
    /// List the clusters.
    ///
    /// All clusters that match, in one answer: no source shows a way to page through them. Columns of a cluster are
    /// a list of their own, `listClusterColumns`.
    ///
    /// `GET /clusters`
    ///
    /// Evidence: documented by the vendor (Cluster Analysis API tutorial).
    pub fn list_clusters(&self) -> builder::ListClusters {
        builder::ListClusters {
            call: Call::new(&self.core, &LIST_CLUSTERS),
        }
    }
}

pub(crate) static LIST_CLUSTER_COLUMNS: Operation = Operation {
    id: "listClusterColumns",
    method: Method::GET,
    path: "/data-catalog/column/cluster/similar",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["clusterId"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_cluster_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterColumns {
    pub(crate) call: Call,
}

impl ListClusterColumns {
    /// Id of the cluster, as `listClusters` gives it.
    ///
    /// Query parameter `clusterId`.
    pub fn cluster_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("clusterId", value);
        self
    }
    /// Largest number of columns in one answer; 10000 if left out.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of columns to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Only columns whose metadata match.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Only columns that have this text in their name or in an attribute.
    ///
    /// Query parameter `searchText`.
    pub fn search_text(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("searchText", value);
        self
    }
    /// Field to sort by; `_id` if left out.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Another way of paging, whose use no source explains. Streams page with `skip` and `limit`.
    ///
    /// Query parameter `offsetKey`.
    pub fn offset_key(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("offsetKey", value);
        self
    }
    /// `true` answers with all columns, whatever `limit` says; `false` if left out.
    ///
    /// Query parameter `ignoreLimit`.
    pub fn ignore_limit(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("ignoreLimit", value);
        self
    }
    /// Answer with this many columns picked at random. Not for streams: every page would be another pick.
    ///
    /// Query parameter `sample`.
    pub fn sample(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("sample", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ClusterColumnList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ClusterColumn> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ClusterColumnList>| {
                let total = page
                    .total_count
                    .as_ref()
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.results.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_CLUSTERS: Operation = Operation {
    id: "listClusters",
    method: Method::GET,
    path: "/clusters",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_clusters`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusters {
    pub(crate) call: Call,
}

impl ListClusters {
    /// Only clusters that match. The tutorial filters by the size of a cluster, the text it sends for that is not
    /// preserved; other filters of BigID are written like `size=20`.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Largest number of clusters to answer with. Only a description that others made of the API has it: it may be ignored.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Cluster>>, Error> {
        self.call.send_json().await
    }
}
