//! What the lists hold that no piece of work changes, read before the faults begin.

use anyhow::{Result, ensure};
use bigeye_client::types::CollectionInfosFetch;
use bigml_client::types::ProjectCreate;

use crate::clients::{Clients, LISTED_WORKSPACE};

/// How many projects are made at BigML, which has few from the start.
const PROJECTS: usize = 45;
/// How their names begin.
pub(super) const FIXED: &str = "fixed";

/// The keys of the items, in their order.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(super) collections: Vec<Option<i64>>,
    pub(super) cluster: String,
    pub(super) columns: Vec<Option<String>>,
    pub(super) namespaces: Vec<i64>,
    pub(super) internal_projects: Vec<i64>,
    pub(super) early_projects: Vec<i64>,
    pub(super) pipelines: Vec<i64>,
    pub(super) bigml_projects: Vec<String>,
}

impl Fixed {
    /// Reads all lists, each in one page, and checks that they are long enough to be worth paging through.
    pub(crate) async fn read(clients: &Clients) -> Result<Self> {
        let dataops = &clients.dataops_live;
        for number in 0..PROJECTS {
            let wanted = ProjectCreate::new().name(format!("{FIXED} {number}"));
            clients.bigml.create_project().body(wanted).send().await?;
        }
        let clusters = clients.bigid.list_clusters().send().await?.into_inner();
        let cluster = clusters.into_iter().next().and_then(|cluster| cluster.id);
        let cluster = cluster.unwrap_or_default();
        let found = Self {
            collections: {
                let listed = clients.bigeye.with_workspace(LISTED_WORKSPACE);
                let call = listed
                    .fetch_collection_infos()
                    .body(CollectionInfosFetch::new());
                let all = call
                    .stream()
                    .with_page_size(100)
                    .collect_up_to(1000)
                    .await?;
                all.into_iter().map(super::bigeye::id).collect()
            },
            columns: {
                let call = clients
                    .bigid
                    .list_cluster_columns()
                    .cluster_id(cluster.as_str());
                let all = call.limit(1000).stream().collect_up_to(1000).await?;
                all.into_iter()
                    .map(|column| column.fully_qualified_name)
                    .collect()
            },
            namespaces: {
                let all = dataops
                    .list_namespaces()
                    .stream()
                    .collect_up_to(1000)
                    .await?;
                all.into_iter().map(|namespace| namespace.id).collect()
            },
            internal_projects: {
                let call = super::dataops_live::internal_projects(dataops);
                let all = call.stream().collect_up_to(1000).await?;
                all.into_iter().map(|project| project.id).collect()
            },
            early_projects: {
                let call = super::dataops_live::early_projects(dataops);
                let all = call.stream().collect_up_to(1000).await?;
                all.into_iter().map(|project| project.id).collect()
            },
            pipelines: {
                let call = super::dataops_live::old_pipelines(dataops);
                let all = call.stream().collect_up_to(1000).await?;
                all.into_iter().map(|pipeline| pipeline.id.get()).collect()
            },
            bigml_projects: {
                let call = clients.bigml.list_projects();
                let call = call.filter(|project| project.name().starts_with(FIXED));
                let call = call
                    .order_by(|project| project.created().ascending())
                    .limit(200);
                let all = call.stream().collect_up_to(1000).await?;
                all.into_iter()
                    .map(|project| project.resource.to_string())
                    .collect()
            },
            cluster,
        };
        let lengths = [
            found.collections.len(),
            found.columns.len(),
            found.namespaces.len(),
            found.internal_projects.len(),
            found.early_projects.len(),
            found.pipelines.len(),
            found.bigml_projects.len(),
        ];
        ensure!(
            lengths.iter().all(|length| *length >= 12),
            "the simulator's lists are too short to be paged through: {lengths:?}"
        );
        Ok(found)
    }
}
