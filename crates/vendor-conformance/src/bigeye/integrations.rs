//! Integrations of one's own.

use anyhow::Result;

use super::steps::{Steps, WORKSPACE, at, number, sent, yes};

impl Steps {
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
