//! Integrations, dbt, and integrations of one's own.

use anyhow::Result;

use super::steps::{Steps, WORKSPACE, all, at, number, sent, text, yes};

impl Steps {
    pub(super) async fn find_integrations(&mut self) -> Result<String> {
        sent!(self.client, list_integrations());
        Ok("read".to_owned())
    }

    pub(super) async fn hand_in_a_dbt_run(&mut self) -> Result<String> {
        let filed = sent!(self.client, send_dbt_core_run() DbtCoreRun {
            "projectName": "shop",
            "jobName": "nightly, größer",
            "jobRunId": "run 7",
            "manifestJson": r#"{"nodes": {}}"#,
            "runResultsJson": r#"{"results": []}"#,
            "projectUrl": "https://example.com/shop",
            "jobUrl": "https://example.com/shop/nightly",
            "jobRunUrl": "https://example.com/shop/nightly/7",
        });
        let (project, job) = (
            text(&filed, "/dbtProject/name")?,
            text(&filed, "/dbtJob/name")?,
        );
        Ok(format!("{project}: {job}"))
    }

    pub(super) async fn create_an_integration_type(&mut self) -> Result<String> {
        let made = sent!(self.client, create_custom_integration_type() CustomIntegrationType {
            "name": "Ledger",
            "description": "kept by hand",
            "iconUrl": "https://example.com/ledger.svg",
            "type": "INTEGRATION_TYPE_DATABASE",
        });
        self.keep("integration", at(&made, "/id")?);
        Ok(yes(number(&made, "/id")? != 0))
    }

    pub(super) async fn create_node_types(&mut self) -> Result<String> {
        let integration = self.id("integration")?;
        sent!(self.client, bulk_create_custom_node_types() CustomNodeTypeBulkCreate {"types": [
            {"name": "Book", "namePlural": "Books", "integrationType": {"id": integration}},
            {
                "name": "Page",
                "namePlural": "Pages",
                "integrationType": {"id": integration},
                "allowedParentTypes": [{"name": "Book"}],
            },
        ]});
        Ok("created".to_owned())
    }

    pub(super) async fn create_a_repository(&mut self) -> Result<String> {
        let made = sent!(self.client, create_custom_repository() CustomRepository {
            "name": "books",
            "integrationType": {"id": self.id("integration")?},
            "workspaceId": WORKSPACE,
        });
        self.keep("repository", at(&made, "/id")?);
        Ok(yes(number(&made, "/id")? != 0))
    }

    pub(super) async fn sync_a_repository(&mut self) -> Result<String> {
        sent!(self.client, queue_custom_repository_sync() CustomRepositorySync {
            "customRepositoryId": self.id("repository")?,
            "workspaceId": WORKSPACE,
            "nodes": [
                {"externalId": "a", "nodeName": "first", "customNodeTypeId": 5},
                {"externalId": "b", "nodeName": "second", "customNodeTypeId": 6, "containerExternalId": "a"},
            ],
            "edges": [{
                "upstreamExternalId": "a",
                "downstreamExternalId": "b",
                "relationshipType": "RELATIONSHIP_TYPE_LINEAGE",
            }],
            "cleanupStale": false,
        });
        Ok("queued".to_owned())
    }

    pub(super) async fn what_is_in_a_repository(&mut self) -> Result<String> {
        sent!(self.client, list_custom_repositories());
        let id = self.id("repository")?;
        all!(self.client, fetch_custom_repository_nodes(repository_id: id) CustomRepositoryNodesFetch {
            "pageSize": 20,
            "includeNodeIdentity": true,
        });
        all!(self.client, fetch_custom_repository_edges(repository_id: id) CustomRepositoryEdgesFetch {
            "pageSize": 500,
            "includeNodeIdentity": true,
        });
        Ok("read".to_owned())
    }

    pub(super) async fn find_types_of_ones_own(&mut self) -> Result<String> {
        sent!(self.client, list_custom_integration_types());
        sent!(self.client, list_custom_node_types());
        Ok("read".to_owned())
    }

    pub(super) async fn delete_a_repository(&mut self) -> Result<String> {
        let id = self.id("repository")?;
        sent!(self.client, queue_custom_repository_delete(repository_id: id));
        Ok("queued".to_owned())
    }

    pub(super) async fn delete_an_integration_type(&mut self) -> Result<String> {
        let id = self.id("integration")?;
        sent!(self.client, delete_custom_integration_type(integration_type_id: id));
        Ok("gone".to_owned())
    }
}
