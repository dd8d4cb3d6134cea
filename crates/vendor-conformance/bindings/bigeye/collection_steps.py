"""Collections, tags, owners, attributes."""

from bigeye_sdk.generated.com.bigeye.models.generated import (
    CreateOrUpdateTagRequest,
    NotificationChannel,
    OwnableType,
    SlackChannelInfo,
    Tag,
    TaggableEntityType,
    TagItem,
    TagRequest,
    UntagRequest,
    Webhook,
    WebhookHeader,
)
from bigeye_sdk.model.protobuf_enum_facade import SimpleCatalogEntityType

from shown import yes

CHANNELS = [
    NotificationChannel(email="data@example.com"),
    NotificationChannel(
        webhook=Webhook(
            webhook_url="https://hooks.example.com/bigeye", webhook_headers=[WebhookHeader(key="X-Token", value="s3cret")]
        )
    ),
    NotificationChannel(slack_channel_info=SlackChannelInfo(channel_id="C1", channel_name="data")),
]


class CollectionSteps:
    def create_a_collection(self):
        created = self.api.create_collection(
            collection_name="Orders, größer & <kleiner>",
            description="what we promise",
            metric_ids=[self.made["metric"], self.made["quiet metric"]],
            notification_channels=CHANNELS,
            muted_until_timestamp=1_800_000_000,
        )
        self.made["collection"] = created.collection.id
        return created.collection.name

    def find_collections(self):
        collections = self.api.get_collections().collections
        self.made["first collection"] = collections[0].id
        return len(collections)

    def read_a_collection(self):
        return self.api.get_collection(self.made["collection"]).collection.name

    def update_a_collection(self):
        collection = self.api.get_collection(self.made["collection"]).collection
        collection.name = "renamed"
        collection.metric_ids = [self.made["metric"]]
        return self.api.update_collection(collection).collection.name

    def delete_a_collection(self):
        self.api.delete_collection(self.made["collection"])
        return "gone"

    # tags

    def create_a_tag(self):
        tag = Tag(name="critical ones", color_hex="#FF5733", workspace_id=self.workspace)
        created = self.api.create_tag(CreateOrUpdateTagRequest(tag=tag))
        self.made["tag"] = created.tag.id
        return created.tag.name

    def change_a_tag(self):
        tag = Tag(name="most critical ones", color_hex="#f00")
        return self.api.update_tag(self.made["tag"], CreateOrUpdateTagRequest(tag=tag)).tag.name

    def read_a_tag(self):
        return self.api.get_tag(self.made["tag"]).name

    def find_tags(self):
        return yes(self.api.get_all_tags().tags)

    def _tagged(self):
        return TagItem(
            entity_id=self.made["table"],
            entity_type=TaggableEntityType.TAGGABLE_ENTITY_TYPE_DATASET,
            workspace_tag=Tag(id=self.made["tag"]),
        )

    def tag_a_table(self):
        self.api.tag(TagRequest(tag=self._tagged()))
        return len(self.api.get_tagged_items(self.made["tag"]))

    def untag_a_table(self):
        self.api.untag(UntagRequest(tag=self._tagged()))
        return len(self.api.get_tagged_items(self.made["tag"]))

    def delete_a_tag(self):
        self.api.delete_tag(self.made["tag"])
        return "gone"

    # what else is said of things

    def own_a_table(self):
        self.api.set_object_owner(OwnableType.OWNABLE_TYPE_DATASET, self.made["table"], self.made["user"])
        return "owned"

    def attributes_of_a_table(self):
        table = SimpleCatalogEntityType.DATASET
        self.api.set_attributes(table, self.made["table"], {"team": "orders"})
        self.api.get_attributes(table, self.made["table"])
        self.api.get_attributes_bulk(table, [self.made["table"], self.made["other table"]])
        return "said"

    def find_dimensions(self):
        self.api.get_dimensions()
        return "read"

    def configs(self):
        self.api.get_advanced_configs()
        self.api.update_advanced_configs(key="a.number", value=3)
        self.api.update_advanced_configs(key="a.text", value="größer")
        self.api.update_advanced_configs(key="a.switch", value=False)
        return "changed"
