// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `custom_node_type`.

use serde::Serialize;
use super::{EntityInfo, IntegrationType};

/// A kind of system that Bigeye does not know by itself, and whose nodes are kept in custom repositories.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomIntegrationType {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Address of the picture that is shown for it.
    #[serde(rename = "iconUrl", default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Id of the custom integration type.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Which sort of system it is, such as a database or a BI tool.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<IntegrationType>,
}

impl CustomIntegrationType {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`icon_url`](Self#structfield.icon_url).
    #[must_use]
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<IntegrationType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomIntegrationType default {
        "description" description, "entityInfo" entity_info, "iconUrl" icon_url, "id" id SentAsText, "name" name, "type" type_,
    }
}

/// The custom integration types that the user can see.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomIntegrationTypeList {
    /// The custom integration types.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<CustomIntegrationType>>,
}

client_runtime::record! {
    CustomIntegrationTypeList default {
        "types" types,
    }
}

/// A kind of node in custom repositories, such as a report or a step of a job.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomNodeType {
    /// Kinds of nodes that may stand below it, custom ones and those of the catalog such as `DATA_NODE_TYPE_SCHEMA`.
    #[serde(
        rename = "allowedChildNodeTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_child_node_types: Option<Vec<NodeType>>,
    /// The custom ones of `allowedChildNodeTypes`. Deprecated by Bigeye, but still filled in.
    #[serde(
        rename = "allowedChildTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_child_types: Option<Vec<CustomNodeType>>,
    /// Kinds of nodes that it may stand below, custom ones and those of the catalog such as `DATA_NODE_TYPE_TABLE`.
    #[serde(
        rename = "allowedParentNodeTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_parent_node_types: Option<Vec<NodeType>>,
    /// The custom ones of `allowedParentNodeTypes`. Deprecated by Bigeye, but still filled in.
    #[serde(
        rename = "allowedParentTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_parent_types: Option<Vec<CustomNodeType>>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the custom node type.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// The custom integration type that it belongs to. In a request its `id` is enough.
    #[serde(
        rename = "integrationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_type: Option<CustomIntegrationType>,
    /// Whether Bigeye shows such nodes as columns in the lineage.
    #[serde(
        rename = "isColumnDisplay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_column_display: Option<bool>,
    /// Name of one such node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of several such nodes.
    #[serde(rename = "namePlural", default, skip_serializing_if = "Option::is_none")]
    pub name_plural: Option<String>,
    /// Whether such nodes downstream of an issue are shown as affected by it.
    #[serde(
        rename = "showInImpactAnalysis",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub show_in_impact_analysis: Option<bool>,
}

impl CustomNodeType {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`allowed_child_node_types`](Self#structfield.allowed_child_node_types).
    #[must_use]
    pub fn allowed_child_node_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeType>>,
    ) -> Self {
        self.allowed_child_node_types = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`allowed_child_types`](Self#structfield.allowed_child_types).
    #[must_use]
    pub fn allowed_child_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomNodeType>>,
    ) -> Self {
        self.allowed_child_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_parent_node_types`](Self#structfield.allowed_parent_node_types).
    #[must_use]
    pub fn allowed_parent_node_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeType>>,
    ) -> Self {
        self.allowed_parent_node_types = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`allowed_parent_types`](Self#structfield.allowed_parent_types).
    #[must_use]
    pub fn allowed_parent_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomNodeType>>,
    ) -> Self {
        self.allowed_parent_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`integration_type`](Self#structfield.integration_type).
    #[must_use]
    pub fn integration_type(mut self, value: impl Into<CustomIntegrationType>) -> Self {
        self.integration_type = Some(value.into());
        self
    }
    /// Sets [`is_column_display`](Self#structfield.is_column_display).
    #[must_use]
    pub fn is_column_display(mut self, value: impl Into<bool>) -> Self {
        self.is_column_display = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`name_plural`](Self#structfield.name_plural).
    #[must_use]
    pub fn name_plural(mut self, value: impl Into<String>) -> Self {
        self.name_plural = Some(value.into());
        self
    }
    /// Sets [`show_in_impact_analysis`](Self#structfield.show_in_impact_analysis).
    #[must_use]
    pub fn show_in_impact_analysis(mut self, value: impl Into<bool>) -> Self {
        self.show_in_impact_analysis = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomNodeType default {
        "allowedChildNodeTypes" allowed_child_node_types, "allowedChildTypes" allowed_child_types OptionNodes,
        "allowedParentNodeTypes" allowed_parent_node_types, "allowedParentTypes" allowed_parent_types OptionNodes,
        "entityInfo" entity_info, "id" id SentAsText, "integrationType" integration_type, "isColumnDisplay" is_column_display,
        "name" name, "namePlural" name_plural, "showInImpactAnalysis" show_in_impact_analysis,
    }
}

/// Custom node types to be made.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomNodeTypeBulkCreate {
    /// The custom node types. Bigeye's own client sends `name`, `namePlural`, the id of `integrationType`, and the kinds of nodes that it may stand below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<CustomNodeType>>,
}

impl CustomNodeTypeBulkCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`types`](Self#structfield.types).
    #[must_use]
    pub fn types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomNodeType>>,
    ) -> Self {
        self.types = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    CustomNodeTypeBulkCreate default {
        "types" types,
    }
}

/// The custom node types that the user can see.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomNodeTypeList {
    /// The custom node types.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<CustomNodeType>>,
}

client_runtime::record! {
    CustomNodeTypeList default {
        "types" types,
    }
}

client_runtime::open_enum! {
    /// What a node of the lineage stands for. Most values name a system and a kind of thing in it; `STRATEGY` was MicroStrategy. `DATA_NODE_TYPE_AI_AGENT_SNOWFLAKE_INTELLIGENCE` is deprecated: `DATA_NODE_TYPE_AI_AGENT` is for AI agents of all platforms.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DataNodeType: str {
        /// `DATA_NODE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "DATA_NODE_TYPE_UNSPECIFIED",
        /// `DATA_NODE_TYPE_TABLE` on the wire.
        Table = "DATA_NODE_TYPE_TABLE",
        /// `DATA_NODE_TYPE_COLUMN` on the wire.
        Column = "DATA_NODE_TYPE_COLUMN",
        /// `DATA_NODE_TYPE_SCHEMA` on the wire.
        Schema = "DATA_NODE_TYPE_SCHEMA",
        /// `DATA_NODE_TYPE_MC_TABLEAU_PROJECT` on the wire.
        McTableauProject = "DATA_NODE_TYPE_MC_TABLEAU_PROJECT",
        /// `DATA_NODE_TYPE_MC_TABLEAU_WORKBOOK` on the wire.
        McTableauWorkbook = "DATA_NODE_TYPE_MC_TABLEAU_WORKBOOK",
        /// `DATA_NODE_TYPE_MC_TABLEAU_STORY` on the wire.
        McTableauStory = "DATA_NODE_TYPE_MC_TABLEAU_STORY",
        /// `DATA_NODE_TYPE_MC_TABLEAU_SHEET` on the wire.
        McTableauSheet = "DATA_NODE_TYPE_MC_TABLEAU_SHEET",
        /// `DATA_NODE_TYPE_MC_TABLEAU_DASHBOARD` on the wire.
        McTableauDashboard = "DATA_NODE_TYPE_MC_TABLEAU_DASHBOARD",
        /// `DATA_NODE_TYPE_MC_POWERBI_WORKSPACE` on the wire.
        McPowerbiWorkspace = "DATA_NODE_TYPE_MC_POWERBI_WORKSPACE",
        /// `DATA_NODE_TYPE_MC_POWERBI_REPORT` on the wire.
        McPowerbiReport = "DATA_NODE_TYPE_MC_POWERBI_REPORT",
        /// `DATA_NODE_TYPE_MC_POWERBI_PAGE` on the wire.
        McPowerbiPage = "DATA_NODE_TYPE_MC_POWERBI_PAGE",
        /// `DATA_NODE_TYPE_MC_POWERBI_DASHBOARD` on the wire.
        McPowerbiDashboard = "DATA_NODE_TYPE_MC_POWERBI_DASHBOARD",
        /// `DATA_NODE_TYPE_MC_POWERCENTER_WORKFLOW` on the wire.
        McPowercenterWorkflow = "DATA_NODE_TYPE_MC_POWERCENTER_WORKFLOW",
        /// `DATA_NODE_TYPE_MC_POWERCENTER_TARGET` on the wire.
        McPowercenterTarget = "DATA_NODE_TYPE_MC_POWERCENTER_TARGET",
        /// `DATA_NODE_TYPE_MC_POWERCENTER_TARGET_FIELD` on the wire.
        McPowercenterTargetField = "DATA_NODE_TYPE_MC_POWERCENTER_TARGET_FIELD",
        /// `DATA_NODE_TYPE_MC_SSIS_PACKAGE` on the wire.
        McSsisPackage = "DATA_NODE_TYPE_MC_SSIS_PACKAGE",
        /// `DATA_NODE_TYPE_MC_SSIS_DESTINATION` on the wire.
        McSsisDestination = "DATA_NODE_TYPE_MC_SSIS_DESTINATION",
        /// `DATA_NODE_TYPE_MC_SSIS_DESTINATION_FIELD` on the wire.
        McSsisDestinationField = "DATA_NODE_TYPE_MC_SSIS_DESTINATION_FIELD",
        /// `DATA_NODE_TYPE_CUSTOM` on the wire.
        Custom = "DATA_NODE_TYPE_CUSTOM",
        /// `DATA_NODE_TYPE_CUSTOM_ENTRY` on the wire.
        CustomEntry = "DATA_NODE_TYPE_CUSTOM_ENTRY",
        /// `DATA_NODE_TYPE_MC_COGNOS_FOLDER` on the wire.
        McCognosFolder = "DATA_NODE_TYPE_MC_COGNOS_FOLDER",
        /// `DATA_NODE_TYPE_MC_COGNOS_REPORT` on the wire.
        McCognosReport = "DATA_NODE_TYPE_MC_COGNOS_REPORT",
        /// `DATA_NODE_TYPE_MC_COGNOS_QUERY` on the wire.
        McCognosQuery = "DATA_NODE_TYPE_MC_COGNOS_QUERY",
        /// `DATA_NODE_TYPE_MC_SAP_BO_FOLDER` on the wire.
        McSapBoFolder = "DATA_NODE_TYPE_MC_SAP_BO_FOLDER",
        /// `DATA_NODE_TYPE_MC_SAP_BO_REPORT` on the wire.
        McSapBoReport = "DATA_NODE_TYPE_MC_SAP_BO_REPORT",
        /// `DATA_NODE_TYPE_MC_FDS_FOLDER` on the wire.
        McFdsFolder = "DATA_NODE_TYPE_MC_FDS_FOLDER",
        /// `DATA_NODE_TYPE_MC_FDS_FILE` on the wire.
        McFdsFile = "DATA_NODE_TYPE_MC_FDS_FILE",
        /// `DATA_NODE_TYPE_MC_FDS_FIELD` on the wire.
        McFdsField = "DATA_NODE_TYPE_MC_FDS_FIELD",
        /// `DATA_NODE_TYPE_MC_QLIK_REPLICATE_SCHEMA` on the wire.
        McQlikReplicateSchema = "DATA_NODE_TYPE_MC_QLIK_REPLICATE_SCHEMA",
        /// `DATA_NODE_TYPE_MC_QLIK_REPLICATE_TABLE` on the wire.
        McQlikReplicateTable = "DATA_NODE_TYPE_MC_QLIK_REPLICATE_TABLE",
        /// `DATA_NODE_TYPE_MC_QLIK_REPLICATE_COLUMN` on the wire.
        McQlikReplicateColumn = "DATA_NODE_TYPE_MC_QLIK_REPLICATE_COLUMN",
        /// `DATA_NODE_TYPE_MC_LOOKER_FOLDER` on the wire.
        McLookerFolder = "DATA_NODE_TYPE_MC_LOOKER_FOLDER",
        /// `DATA_NODE_TYPE_MC_LOOKER_BOARD` on the wire.
        McLookerBoard = "DATA_NODE_TYPE_MC_LOOKER_BOARD",
        /// `DATA_NODE_TYPE_MC_LOOKER_LOOK` on the wire.
        McLookerLook = "DATA_NODE_TYPE_MC_LOOKER_LOOK",
        /// `DATA_NODE_TYPE_MC_LOOKER_DASHBOARD` on the wire.
        McLookerDashboard = "DATA_NODE_TYPE_MC_LOOKER_DASHBOARD",
        /// `DATA_NODE_TYPE_MC_LOOKER_VISUALIZATION` on the wire.
        McLookerVisualization = "DATA_NODE_TYPE_MC_LOOKER_VISUALIZATION",
        /// `DATA_NODE_TYPE_MC_CDM_TARGET` on the wire.
        McCdmTarget = "DATA_NODE_TYPE_MC_CDM_TARGET",
        /// `DATA_NODE_TYPE_MC_CDM_TARGET_FIELD` on the wire.
        McCdmTargetField = "DATA_NODE_TYPE_MC_CDM_TARGET_FIELD",
        /// `DATA_NODE_TYPE_MC_CDM_TEMP_TABLE` on the wire.
        McCdmTempTable = "DATA_NODE_TYPE_MC_CDM_TEMP_TABLE",
        /// `DATA_NODE_TYPE_MC_CDM_TEMP_FIELD` on the wire.
        McCdmTempField = "DATA_NODE_TYPE_MC_CDM_TEMP_FIELD",
        /// `DATA_NODE_TYPE_MC_CDM_TRANSFORM_FILE` on the wire.
        McCdmTransformFile = "DATA_NODE_TYPE_MC_CDM_TRANSFORM_FILE",
        /// `DATA_NODE_TYPE_MC_SNAPLOGIC_PIPELINE` on the wire.
        McSnaplogicPipeline = "DATA_NODE_TYPE_MC_SNAPLOGIC_PIPELINE",
        /// `DATA_NODE_TYPE_MC_SNAPLOGIC_WRITE` on the wire.
        McSnaplogicWrite = "DATA_NODE_TYPE_MC_SNAPLOGIC_WRITE",
        /// `DATA_NODE_TYPE_MC_SNAPLOGIC_FIELD` on the wire.
        McSnaplogicField = "DATA_NODE_TYPE_MC_SNAPLOGIC_FIELD",
        /// `DATA_NODE_TYPE_MC_DATASTAGE_OUTPUT` on the wire.
        McDatastageOutput = "DATA_NODE_TYPE_MC_DATASTAGE_OUTPUT",
        /// `DATA_NODE_TYPE_MC_DATASTAGE_OUTPUT_FIELD` on the wire.
        McDatastageOutputField = "DATA_NODE_TYPE_MC_DATASTAGE_OUTPUT_FIELD",
        /// `DATA_NODE_TYPE_MC_SSRS_FOLDER` on the wire.
        McSsrsFolder = "DATA_NODE_TYPE_MC_SSRS_FOLDER",
        /// `DATA_NODE_TYPE_MC_SSRS_REPORT` on the wire.
        McSsrsReport = "DATA_NODE_TYPE_MC_SSRS_REPORT",
        /// `DATA_NODE_TYPE_MC_QLIK_SENSE_VIS_DIMENSION` on the wire.
        McQlikSenseVisDimension = "DATA_NODE_TYPE_MC_QLIK_SENSE_VIS_DIMENSION",
        /// `DATA_NODE_TYPE_MC_QLIK_SENSE_VIS_MEASURE` on the wire.
        McQlikSenseVisMeasure = "DATA_NODE_TYPE_MC_QLIK_SENSE_VIS_MEASURE",
        /// `DATA_NODE_TYPE_MC_QLIK_SENSE_APPLICATION` on the wire.
        McQlikSenseApplication = "DATA_NODE_TYPE_MC_QLIK_SENSE_APPLICATION",
        /// `DATA_NODE_TYPE_MC_QLIK_SENSE_SHEET` on the wire.
        McQlikSenseSheet = "DATA_NODE_TYPE_MC_QLIK_SENSE_SHEET",
        /// `DATA_NODE_TYPE_MC_STRATEGY_FOLDER` on the wire.
        McStrategyFolder = "DATA_NODE_TYPE_MC_STRATEGY_FOLDER",
        /// `DATA_NODE_TYPE_MC_STRATEGY_DOSSIER` on the wire.
        McStrategyDossier = "DATA_NODE_TYPE_MC_STRATEGY_DOSSIER",
        /// `DATA_NODE_TYPE_MC_STRATEGY_GRAPH` on the wire.
        McStrategyGraph = "DATA_NODE_TYPE_MC_STRATEGY_GRAPH",
        /// `DATA_NODE_TYPE_MC_STRATEGY_GRID` on the wire.
        McStrategyGrid = "DATA_NODE_TYPE_MC_STRATEGY_GRID",
        /// `DATA_NODE_TYPE_MC_STRATEGY_GRIDGRAPH` on the wire.
        McStrategyGridgraph = "DATA_NODE_TYPE_MC_STRATEGY_GRIDGRAPH",
        /// `DATA_NODE_TYPE_MC_ADF_STORED_PROC` on the wire.
        McAdfStoredProc = "DATA_NODE_TYPE_MC_ADF_STORED_PROC",
        /// `DATA_NODE_TYPE_MC_ADF_TARGET_TABLE` on the wire.
        McAdfTargetTable = "DATA_NODE_TYPE_MC_ADF_TARGET_TABLE",
        /// `DATA_NODE_TYPE_MC_ADF_COPY_SINK` on the wire.
        McAdfCopySink = "DATA_NODE_TYPE_MC_ADF_COPY_SINK",
        /// `DATA_NODE_TYPE_MC_ADF_FIELD` on the wire.
        McAdfField = "DATA_NODE_TYPE_MC_ADF_FIELD",
        /// `DATA_NODE_TYPE_MC_MATILLION_COMPONENT` on the wire.
        McMatillionComponent = "DATA_NODE_TYPE_MC_MATILLION_COMPONENT",
        /// `DATA_NODE_TYPE_MC_MATILLION_TARGET_TABLE` on the wire.
        McMatillionTargetTable = "DATA_NODE_TYPE_MC_MATILLION_TARGET_TABLE",
        /// `DATA_NODE_TYPE_MC_MATILLION_TARGET_FIELD` on the wire.
        McMatillionTargetField = "DATA_NODE_TYPE_MC_MATILLION_TARGET_FIELD",
        /// `DATA_NODE_TYPE_SOURCE` on the wire.
        Source = "DATA_NODE_TYPE_SOURCE",
        /// `DATA_NODE_TYPE_DBT_CLOUD` on the wire.
        DbtCloud = "DATA_NODE_TYPE_DBT_CLOUD",
        /// `DATA_NODE_TYPE_DBT_CORE` on the wire.
        DbtCore = "DATA_NODE_TYPE_DBT_CORE",
        /// `DATA_NODE_TYPE_MC_REPOSITORY` on the wire.
        McRepository = "DATA_NODE_TYPE_MC_REPOSITORY",
        /// `DATA_NODE_TYPE_DBT_PROJECT` on the wire.
        DbtProject = "DATA_NODE_TYPE_DBT_PROJECT",
        /// `DATA_NODE_TYPE_CUSTOM_REPOSITORY` on the wire.
        CustomRepository = "DATA_NODE_TYPE_CUSTOM_REPOSITORY",
        /// `DATA_NODE_TYPE_MC_SSIS_DATA_FLOW` on the wire.
        McSsisDataFlow = "DATA_NODE_TYPE_MC_SSIS_DATA_FLOW",
        /// `DATA_NODE_TYPE_AI_AGENT_SNOWFLAKE_INTELLIGENCE` on the wire.
        AiAgentSnowflakeIntelligence = "DATA_NODE_TYPE_AI_AGENT_SNOWFLAKE_INTELLIGENCE",
        /// `DATA_NODE_TYPE_AI_AGENT` on the wire.
        AiAgent = "DATA_NODE_TYPE_AI_AGENT",
    }
}

client_runtime::union! {
    /// A kind of node, either a custom one or one of the catalog.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum NodeType keyed {
        /// The custom node type.
        ///
        /// `customNodeType` on the wire.
        CustomNodeType(Box<CustomNodeType>) = "customNodeType" as CustomNodeType,
        /// The kind of node of the catalog.
        ///
        /// `dataNodeType` on the wire.
        DataNodeType(DataNodeType) = "dataNodeType" as DataNodeType,
    }
}
