//! Collections, tags, owners, attributes, settings.

use anyhow::Result;
use serde_json::{Value, json};

use super::steps::{Steps, WORKSPACE, at, count, sent, text, yes};

impl Steps {
    pub(super) async fn create_a_collection(&mut self) -> Result<String> {
        let made = sent!(self.client, create_collection() CollectionCreate {
            "collectionName": "Orders, größer & <kleiner>",
            "description": "what we promise",
            "metricIds": [self.id("metric")?, self.id("quiet metric")?],
            "notificationChannels": [
                {"email": "data@example.com"},
                {"webhook": {
                    "webhookUrl": "https://hooks.example.com/bigeye",
                    "webhookHeaders": [{"key": "X-Token", "value": "s3cret"}],
                }},
                {"slackChannelInfo": {"channelId": "C1", "channelName": "data"}},
            ],
            "mutedUntilTimestamp": 1_800_000_000,
        });
        self.keep("collection", at(&made, "/collection/id")?);
        text(&made, "/collection/name")
    }

    pub(super) async fn find_collections(&mut self) -> Result<String> {
        let collections = sent!(self.client, list_collections());
        self.keep("first collection", at(&collections, "/collections/0/id")?);
        Ok(count(&collections, "/collections").to_string())
    }

    pub(super) async fn read_a_collection(&mut self) -> Result<String> {
        let id = self.id("collection")?;
        let found = sent!(self.client, get_collection(collection_id: id));
        text(&found, "/collection/name")
    }

    pub(super) async fn update_a_collection(&mut self) -> Result<String> {
        let id = self.id("collection")?;
        let found = self
            .client
            .get_collection()
            .collection_id(id)
            .send()
            .await?;
        let found = serde_json::to_value(&*found)?;
        let updated = sent!(self.client, update_collection(collection_id: id) CollectionUpdate {
            "collectionName": "renamed",
            "description": at(&found, "/collection/description")?,
            "metricIds": [self.id("metric")?],
            "notificationChannels": at(&found, "/collection/notificationChannels")?,
            "mutedUntilTimestamp": at(&found, "/collection/mutedUntilTimestamp")?,
        });
        text(&updated, "/collection/name")
    }

    pub(super) async fn delete_a_collection(&mut self) -> Result<String> {
        let id = self.id("collection")?;
        sent!(self.client, delete_collection(collection_id: id));
        Ok("gone".to_owned())
    }

    pub(super) async fn create_a_tag(&mut self) -> Result<String> {
        let made = sent!(self.client, create_tag() TagWrite {"tag": {
            "name": "critical ones",
            "colorHex": "#FF5733",
            "workspaceId": WORKSPACE,
        }});
        self.keep("tag", at(&made, "/tag/id")?);
        text(&made, "/tag/name")
    }

    pub(super) async fn change_a_tag(&mut self) -> Result<String> {
        let id = self.id("tag")?;
        let changed = sent!(self.client, update_tag(tag_id: id) TagWrite {"tag": {
            "name": "most critical ones",
            "colorHex": "#f00",
        }});
        text(&changed, "/tag/name")
    }

    pub(super) async fn read_a_tag(&mut self) -> Result<String> {
        let id = self.id("tag")?;
        text(&sent!(self.client, get_tag(tag_id: id)), "/name")
    }

    pub(super) async fn find_tags(&mut self) -> Result<String> {
        let tags = sent!(self.client, fetch_tags() TagsFetch {"workspaceId": WORKSPACE});
        Ok(yes(count(&tags, "/tags") > 0))
    }

    fn tagged(&self) -> Result<Value> {
        Ok(json!({"tag": {
            "entityId": self.id("table")?,
            "entityType": "TAGGABLE_ENTITY_TYPE_DATASET",
            "workspaceTag": {"id": self.id("tag")?},
        }}))
    }

    async fn tagged_items(&self) -> Result<String> {
        let id = self.id("tag")?;
        let items = sent!(self.client, list_tag_items(tag_id: id));
        Ok(count(&items, "/tags").to_string())
    }

    pub(super) async fn tag_a_table(&mut self) -> Result<String> {
        let tagged = self.tagged()?;
        sent!(self.client, add_tag_item() TaggingWrite (tagged));
        self.tagged_items().await
    }

    pub(super) async fn untag_a_table(&mut self) -> Result<String> {
        let tagged = self.tagged()?;
        sent!(self.client, remove_tag_item() UntaggingWrite (tagged));
        self.tagged_items().await
    }

    pub(super) async fn delete_a_tag(&mut self) -> Result<String> {
        let id = self.id("tag")?;
        sent!(self.client, delete_tag(tag_id: id));
        Ok("gone".to_owned())
    }

    pub(super) async fn own_a_table(&mut self) -> Result<String> {
        sent!(self.client, set_object_owner() ObjectOwnerWrite {
            "ownableType": "OWNABLE_TYPE_DATASET",
            "ownableId": self.id("table")?,
            "owner": self.id("user")?,
        });
        Ok("owned".to_owned())
    }

    pub(super) async fn attributes_of_a_table(&mut self) -> Result<String> {
        let table =
            json!({"entityType": "CATALOG_ENTITY_TYPE_DATASET", "entityId": self.id("table")?});
        let other = json!({"entityType": "CATALOG_ENTITY_TYPE_DATASET", "entityId": self.id("other table")?});
        let mut said = table.clone();
        said["attributes"] = json!([{"key": "team", "value": "orders"}]);
        sent!(self.client, set_catalog_attributes() CatalogAttributesUpdate (said));
        sent!(self.client, get_catalog_attributes() CatalogAttributesFetch (table));
        sent!(self.client, bulk_get_catalog_attributes() CatalogAttributesBulkFetch {
            "entities": [table, other],
        });
        Ok("said".to_owned())
    }

    pub(super) async fn find_dimensions(&mut self) -> Result<String> {
        sent!(self.client, list_dimensions());
        Ok("read".to_owned())
    }

    pub(super) async fn configs(&mut self) -> Result<String> {
        let nothing = serde_json::Map::new();
        self.client.fetch_configs().body(nothing).send().await?;
        for config in [
            json!({"key": "a.number", "numberValue": 3, "type": "VALUE_TYPE_INTEGER"}),
            json!({"key": "a.text", "stringValue": "größer", "type": "VALUE_TYPE_STRING"}),
            json!({"key": "a.switch", "booleanValue": false, "type": "VALUE_TYPE_BOOL"}),
        ] {
            sent!(self.client, update_configs() ConfigsUpdate {"advancedConfigs": [config]});
        }
        Ok("changed".to_owned())
    }
}
