"""Lineage, and integrations of one's own."""

from bigeye_sdk.generated.com.bigeye.models.generated import (
    CreateLineageEdgeV2Request,
    CreateLineageNodeV2Request,
    CustomIntegrationType,
    CustomNodeType,
    CustomRepositorySyncEdge,
    CustomRepositorySyncNode,
    CustomRepositorySyncRequest,
    DataNodeType,
    IntegrationType,
    RelationshipType,
)
from bigeye_sdk.model.enums import LineageDirection

from shown import lines, yes


class LineageSteps:
    def create_lineage_nodes(self):
        for name in ("report", "dashboard"):
            node = self.api.create_custom_lineage_node(
                node_name=name,
                node_type=DataNodeType.DATA_NODE_TYPE_CUSTOM,
                node_container_name="reports",
                custom_repository_id=0,
                custom_node_type_id=0,
            )
            self.made[name] = node.id
        return "created"

    def create_a_lineage_edge(self):
        self.api.create_lineage_edge(self.made["report"], self.made["dashboard"])
        return "created"

    def create_many_of_lineage(self):
        node = CreateLineageNodeV2Request(
            node_name="sheet", node_type=DataNodeType.DATA_NODE_TYPE_CUSTOM, node_container_name="reports"
        )
        self.api.bulk_create_custom_lineage_nodes([node])
        edge = CreateLineageEdgeV2Request(
            upstream_data_node_id=self.made["report"],
            downstream_data_node_id=self.made["dashboard"],
            relationship_type=RelationshipType.RELATIONSHIP_TYPE_CONTAINMENT,
        )
        self.api.bulk_create_lineage_edges([edge])
        return "created"

    def read_a_lineage_node(self):
        return self.api.get_lineage_node(self.made["report"]).node_name

    def lineage_graph(self):
        graph = self.api.get_lineage_graph_from_data_node(
            data_node_id=self.made["report"], depth=3, direction=LineageDirection.DOWNSTREAM
        )
        return len(graph.nodes)

    def lineage_as_csv(self):
        nodes = self.api.export_lineage_graph_nodes_csv(self.made["report"], show_etl=False)
        edges = self.api.export_lineage_graph_edges_csv(
            self.made["report"], direction=LineageDirection.UPSTREAM, depth=2
        )
        return f"{lines(nodes)} {lines(edges)}"

    def what_is_upstream(self):
        return len(self.api.get_upstream_nodes(self.made["dashboard"], depth=2).nodes)

    def collect_the_lineage(self):
        try:
            self.api.execute_lineage_workflow(self.made["warehouse"])
        except AttributeError:
            pass  # the SDK can't wait here: what it calls `time` is no module
        return "queued"

    def search_lineage(self):
        self.api.search_lineage_v2("orders", search_type=DataNodeType.DATA_NODE_TYPE_TABLE, limit=20)
        return "searched"

    def delete_lineage_nodes(self):
        for name in ("report", "dashboard"):
            self.api.delete_lineage_node(self.made[name])
        return "gone"

    # the older form

    def relate_data_nodes(self):
        node = self.api.create_data_node(
            node_type=DataNodeType.DATA_NODE_TYPE_TABLE, node_entity_id=self.made["table"]
        )
        other = self.api.create_data_node(
            node_type=DataNodeType.DATA_NODE_TYPE_TABLE, node_entity_id=self.made["other table"]
        )
        relation = self.api.create_table_lineage_relationship(
            upstream_data_node_id=node.id, downstream_data_node_id=other.id
        )
        self.api.get_data_node_by_id(node.id)
        self.api.get_relationships_for_data_nodes(data_node_id=node.id)
        self.api.delete_lineage_relationship(relationship_id=relation.id)
        self.api.delete_lineage_relationship_for_node(data_node_id=node.id)
        self.api.delete_data_node(data_node_id=node.id)
        self.api.delete_data_node(data_node_id=other.id)
        return "related"

    # integrations

    def find_integrations(self):
        self.api.get_integrations()
        return "read"

    def hand_in_a_dbt_run(self):
        filed = self.api.send_dbt_core_job_info(
            project_name="shop",
            job_name="nightly, größer",
            job_run_id="run 7",
            manifest_json='{"nodes": {}}',
            run_results_json='{"results": []}',
            project_url="https://example.com/shop",
            job_url="https://example.com/shop/nightly",
            job_run_url="https://example.com/shop/nightly/7",
        )
        return f"{filed.dbt_project.name}: {filed.dbt_job.name}"

    # integrations of one's own

    def create_an_integration_type(self):
        made = self.api.create_custom_integration_type(
            "Ledger", IntegrationType.INTEGRATION_TYPE_DATABASE, "kept by hand", "https://example.com/ledger.svg"
        )
        self.made["integration"] = made.id
        return yes(made.id)

    def create_node_types(self):
        integration = CustomIntegrationType(id=self.made["integration"])
        self.api.create_custom_node_types_bulk(
            [
                CustomNodeType(name="Book", name_plural="Books", integration_type=integration),
                CustomNodeType(
                    name="Page",
                    name_plural="Pages",
                    integration_type=integration,
                    allowed_parent_types=[CustomNodeType(name="Book")],
                ),
            ]
        )
        return "created"

    def create_a_repository(self):
        made = self.api.create_custom_repository("books", self.made["integration"])
        self.made["repository"] = made.id
        return yes(made.id)

    def sync_a_repository(self):
        request = CustomRepositorySyncRequest(
            custom_repository_id=self.made["repository"],
            workspace_id=self.workspace,
            nodes=[
                CustomRepositorySyncNode(external_id="a", node_name="first", custom_node_type_id=5),
                CustomRepositorySyncNode(
                    external_id="b", node_name="second", custom_node_type_id=6, container_external_id="a"
                ),
            ],
            edges=[
                CustomRepositorySyncEdge(
                    upstream_external_id="a",
                    downstream_external_id="b",
                    relationship_type=RelationshipType.RELATIONSHIP_TYPE_LINEAGE,
                )
            ],
            cleanup_stale=False,
        )
        self.api.sync_custom_repository(request)
        return "queued"

    def what_is_in_a_repository(self):
        self.api.get_custom_repositories()
        self.api.fetch_nodes_in_repository(self.made["repository"], page_size=20)
        self.api.fetch_edges_in_repository(self.made["repository"])
        return "read"

    def find_types_of_ones_own(self):
        self.api.get_custom_integration_types()
        self.api.get_custom_node_types()
        return "read"

    def delete_a_repository(self):
        self.api.delete_custom_repository(self.made["repository"], wait_for_completion=False)
        return "queued"

    def delete_an_integration_type(self):
        self.api.delete_custom_integration_type(self.made["integration"])
        return "gone"
