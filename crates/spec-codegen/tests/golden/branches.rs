// Written by `UPDATE_GOLDEN=1 cargo test -p spec-codegen --test branches` from specs/branches, version 1, sha256 dc467be68cb5044f42d78eb12bdff11b962d450ecbed7076a0e72d579eabe671. Do not edit: edit the spec.

/// The types that requests and responses are made of.
pub mod types {
    mod openapi {
        use std::collections::BTreeMap;
        use client_runtime::{Extra, Lazy, RawJson, Secret, Timestamp};
        use serde::Serialize;
        use serde_json::Value;

        /// Several detectors.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct CompoundDetector {
            /// All of them.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub all: Option<Vec<Detector>>,
            /// `metric` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub metric: Option<Metric>,
            /// `not` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub not: Option<Detector>,
        }

        impl CompoundDetector {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`all`](Self#structfield.all).
            #[must_use]
            pub fn all(mut self, value: impl IntoIterator<Item = impl Into<Detector>>) -> Self {
                self.all = Some(value.into_iter().map(Into::into).collect());
                self
            }
            /// Sets [`metric`](Self#structfield.metric).
            #[must_use]
            pub fn metric(mut self, value: impl Into<Metric>) -> Self {
                self.metric = Some(value.into());
                self
            }
            /// Sets [`not`](Self#structfield.not).
            #[must_use]
            pub fn not(mut self, value: impl Into<Detector>) -> Self {
                self.not = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            CompoundDetector default {
                "all" all, "metric" metric, "not" not,
            }
        }

        /// How a source is reached. It is open.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Connection {
            /// One of `snowflake` and `databricks` on the wire.
            #[serde(flatten, skip_serializing_if = "Option::is_none")]
            pub config: Option<ConnectionConfig>,
            /// Members that the specification does not name, as they came.
            #[serde(flatten)]
            pub extra: Extra,
        }

        impl Connection {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`config`](Self#structfield.config).
            #[must_use]
            pub fn config(mut self, value: impl Into<ConnectionConfig>) -> Self {
                self.config = Some(value.into());
                self
            }
            /// Adds a member that the specification does not name.
            #[must_use]
            pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.extra.insert(name.into(), value.into());
                self
            }
        }

        client_runtime::record! {
            Connection default {
            } groups {
                config : "snowflake" | "databricks",
            } rest extra
        }

        client_runtime::union! {
            /// What `Connection` has of `snowflake` and `databricks`: one of them.
            #[non_exhaustive]
            pub enum ConnectionConfig keyed {
                /// `snowflake` on the wire.
                Snowflake(Snowflake) = "snowflake" as Snowflake,
                /// The token.
                ///
                /// `databricks` on the wire.
                Databricks(Secret) = "databricks" as Secret,
            }
        }

        /// A limit.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct ConstantThreshold {
            /// The most.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub upper: Option<f64>,
        }

        impl ConstantThreshold {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`upper`](Self#structfield.upper).
            #[must_use]
            pub fn upper(mut self, value: impl Into<f64>) -> Self {
                self.upper = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            ConstantThreshold default {
                "upper" upper OptionNumber,
            }
        }

        /// A type of nodes, which holds a node.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct CustomNodeType {
            /// `example` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub example: Option<Node>,
        }

        impl CustomNodeType {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`example`](Self#structfield.example).
            #[must_use]
            pub fn example(mut self, value: impl Into<Node>) -> Self {
                self.example = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            CustomNodeType default {
                "example" example,
            }
        }

        client_runtime::union! {
            /// What finds a class of data. It holds itself.
            #[non_exhaustive]
            pub enum Detector keyed {
                /// `compoundDetector` on the wire.
                CompoundDetector(Box<CompoundDetector>) = "compoundDetector" as CompoundDetector,
                /// `simpleDetector` on the wire.
                SimpleDetector(SimpleDetector) = "simpleDetector" as SimpleDetector,
                /// `anyDetector` on the wire.
                AnyDetector(Box<Detector>) = "anyDetector",
            }
        }

        /// A line from one place to another. It is open.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Edge {
            /// One of `downstreamId` and `downstreamNode` on the wire.
            #[serde(flatten, skip_serializing_if = "Option::is_none")]
            pub downstream: Option<EdgeDownstream>,
            /// Its name.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub name: Option<String>,
            /// One of `upstreamId` and `upstreamNode` on the wire.
            #[serde(flatten, skip_serializing_if = "Option::is_none")]
            pub upstream: Option<EdgeUpstream>,
            /// Members that the specification does not name, as they came.
            #[serde(flatten)]
            pub extra: Extra,
        }

        impl Edge {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`downstream`](Self#structfield.downstream).
            #[must_use]
            pub fn downstream(mut self, value: impl Into<EdgeDownstream>) -> Self {
                self.downstream = Some(value.into());
                self
            }
            /// Sets [`name`](Self#structfield.name).
            #[must_use]
            pub fn name(mut self, value: impl Into<String>) -> Self {
                self.name = Some(value.into());
                self
            }
            /// Sets [`upstream`](Self#structfield.upstream).
            #[must_use]
            pub fn upstream(mut self, value: impl Into<EdgeUpstream>) -> Self {
                self.upstream = Some(value.into());
                self
            }
            /// Adds a member that the specification does not name.
            #[must_use]
            pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.extra.insert(name.into(), value.into());
                self
            }
        }

        client_runtime::record! {
            Edge default {
                "name" name,
            } groups {
                downstream : "downstreamId" | "downstreamNode", upstream : "upstreamId" | "upstreamNode",
            } rest extra
        }

        client_runtime::union! {
            /// What `Edge` has of `downstreamId` and `downstreamNode`: one of them.
            #[non_exhaustive]
            pub enum EdgeDownstream keyed {
                /// The id.
                ///
                /// `downstreamId` on the wire.
                DownstreamId(i64) = ("downstreamId", SentAsText) as i64,
                /// The node.
                ///
                /// `downstreamNode` on the wire.
                DownstreamNode(String) = "downstreamNode" as String,
            }
        }

        client_runtime::union! {
            /// What `Edge` has of `upstreamId` and `upstreamNode`: one of them.
            #[non_exhaustive]
            pub enum EdgeUpstream keyed {
                /// The id.
                ///
                /// `upstreamId` on the wire.
                UpstreamId(i64) = ("upstreamId", SentAsText) as i64,
                /// The node.
                ///
                /// `upstreamNode` on the wire.
                UpstreamNode(String) = "upstreamNode" as String,
            }
        }

        client_runtime::union! {
            /// A condition of any kind of value.
            #[non_exhaustive]
            pub enum Filter keyed {
                /// A table.
                ///
                /// `tableId` on the wire.
                TableId(i64) = ("tableId", SentAsText) as i64,
                /// Tables.
                ///
                /// `tableIds` on the wire.
                TableIds(Vec<i64>) = ("tableIds", SentAsText) as Vec<i64>,
                /// `status` on the wire.
                Status(Status) = "status" as Status,
                /// A time.
                ///
                /// `since` on the wire.
                Since(Timestamp) = "since" as Timestamp,
                /// Whether it is open.
                ///
                /// `open` on the wire.
                Open(bool) = "open" as bool,
                /// As it is.
                ///
                /// `raw` on the wire.
                Raw(RawJson) = "raw" as RawJson,
                /// Decoded later.
                ///
                /// `lazy` on the wire.
                Lazy(Lazy<Snowflake>) = "lazy" as Lazy<Snowflake>,
                /// By name.
                ///
                /// `counts` on the wire.
                Counts(BTreeMap<String, i64>) = "counts" as BTreeMap<String, i64>,
            }
        }

        /// A metric.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Metric {
            /// `connection` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub connection: Option<Connection>,
            /// `detector` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub detector: Option<Detector>,
            /// `edge` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub edge: Option<Edge>,
            /// `filter` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub filter: Option<Filter>,
            /// The id.
            #[serde(
                default,
                skip_serializing_if = "Option::is_none",
                serialize_with = "client_runtime::codegen::as_text"
            )]
            pub id: Option<i64>,
            /// `node` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub node: Option<Node>,
            /// The owner.
            #[serde(
                rename = "ownerId",
                default,
                skip_serializing_if = "Option::is_none",
                serialize_with = "client_runtime::codegen::as_text"
            )]
            pub owner_id: Option<i64>,
            /// The arguments.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub parameters: Option<Vec<Parameter>>,
            /// Tables.
            #[serde(
                rename = "tableIds",
                default,
                skip_serializing_if = "Option::is_none",
                serialize_with = "client_runtime::codegen::as_text"
            )]
            pub table_ids: Option<Vec<i64>>,
            /// The limits.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub thresholds: Option<Vec<Threshold>>,
            /// By name.
            #[serde(
                default,
                skip_serializing_if = "Option::is_none",
                serialize_with = "client_runtime::codegen::as_text"
            )]
            pub weights: Option<BTreeMap<String, f64>>,
        }

        impl Metric {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`connection`](Self#structfield.connection).
            #[must_use]
            pub fn connection(mut self, value: impl Into<Connection>) -> Self {
                self.connection = Some(value.into());
                self
            }
            /// Sets [`detector`](Self#structfield.detector).
            #[must_use]
            pub fn detector(mut self, value: impl Into<Detector>) -> Self {
                self.detector = Some(value.into());
                self
            }
            /// Sets [`edge`](Self#structfield.edge).
            #[must_use]
            pub fn edge(mut self, value: impl Into<Edge>) -> Self {
                self.edge = Some(value.into());
                self
            }
            /// Sets [`filter`](Self#structfield.filter).
            #[must_use]
            pub fn filter(mut self, value: impl Into<Filter>) -> Self {
                self.filter = Some(value.into());
                self
            }
            /// Sets [`id`](Self#structfield.id).
            #[must_use]
            pub fn id(mut self, value: impl Into<i64>) -> Self {
                self.id = Some(value.into());
                self
            }
            /// Sets [`node`](Self#structfield.node).
            #[must_use]
            pub fn node(mut self, value: impl Into<Node>) -> Self {
                self.node = Some(value.into());
                self
            }
            /// Sets [`owner_id`](Self#structfield.owner_id).
            #[must_use]
            pub fn owner_id(mut self, value: impl Into<i64>) -> Self {
                self.owner_id = Some(value.into());
                self
            }
            /// Sets [`parameters`](Self#structfield.parameters).
            #[must_use]
            pub fn parameters(
                mut self,
                value: impl IntoIterator<Item = impl Into<Parameter>>,
            ) -> Self {
                self.parameters = Some(value.into_iter().map(Into::into).collect());
                self
            }
            /// Sets [`table_ids`](Self#structfield.table_ids).
            #[must_use]
            pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
                self.table_ids = Some(value.into_iter().map(Into::into).collect());
                self
            }
            /// Sets [`thresholds`](Self#structfield.thresholds).
            #[must_use]
            pub fn thresholds(
                mut self,
                value: impl IntoIterator<Item = impl Into<Threshold>>,
            ) -> Self {
                self.thresholds = Some(value.into_iter().map(Into::into).collect());
                self
            }
            /// Sets [`weights`](Self#structfield.weights).
            #[must_use]
            pub fn weights(
                mut self,
                value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
            ) -> Self {
                self.weights = Some(
                    value
                        .into_iter()
                        .map(|(key, value)| (key.into(), Into::into(value)))
                        .collect(),
                );
                self
            }
        }

        client_runtime::record! {
            Metric default {
                "connection" connection, "detector" detector, "edge" edge, "filter" filter, "id" id SentAsText, "node" node,
                "ownerId" owner_id SentAsText, "parameters" parameters, "tableIds" table_ids SentAsText, "thresholds" thresholds,
                "weights" weights SentAsText,
            }
        }

        /// A node that holds itself, directly and in a group.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Node {
            /// Those beside it.
            #[serde(rename = "byName", default, skip_serializing_if = "Option::is_none")]
            pub by_name: Option<BTreeMap<String, Node>>,
            /// Those below it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub children: Option<Vec<Node>>,
            /// One of `customNodeType` and `dataNodeType` on the wire.
            #[serde(flatten, skip_serializing_if = "Option::is_none")]
            pub node_type: Option<NodeNodeType>,
            /// `parent` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub parent: Option<Box<Node>>,
        }

        impl Node {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`by_name`](Self#structfield.by_name).
            #[must_use]
            pub fn by_name(
                mut self,
                value: impl IntoIterator<Item = (impl Into<String>, impl Into<Node>)>,
            ) -> Self {
                self.by_name = Some(
                    value
                        .into_iter()
                        .map(|(key, value)| (key.into(), Into::into(value)))
                        .collect(),
                );
                self
            }
            /// Sets [`children`](Self#structfield.children).
            #[must_use]
            pub fn children(mut self, value: impl IntoIterator<Item = impl Into<Node>>) -> Self {
                self.children = Some(value.into_iter().map(Into::into).collect());
                self
            }
            /// Sets [`node_type`](Self#structfield.node_type).
            #[must_use]
            pub fn node_type(mut self, value: impl Into<NodeNodeType>) -> Self {
                self.node_type = Some(value.into());
                self
            }
            /// Sets [`parent`](Self#structfield.parent).
            #[must_use]
            pub fn parent(mut self, value: impl Into<Node>) -> Self {
                self.parent = Some(Box::new(value.into()));
                self
            }
        }

        client_runtime::record! {
            Node default {
                "byName" by_name, "children" children OptionNodes, "parent" parent,
            } groups {
                node_type : "customNodeType" | "dataNodeType",
            }
        }

        client_runtime::union! {
            /// What `Node` has of `customNodeType` and `dataNodeType`: one of them.
            #[non_exhaustive]
            pub enum NodeNodeType keyed {
                /// `customNodeType` on the wire.
                CustomNodeType(Box<CustomNodeType>) = "customNodeType" as CustomNodeType,
                /// A type.
                ///
                /// `dataNodeType` on the wire.
                DataNodeType(String) = "dataNodeType" as String,
            }
        }

        /// No limit.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct NoneThreshold {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub note: Option<String>,
        }

        impl NoneThreshold {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`note`](Self#structfield.note).
            #[must_use]
            pub fn note(mut self, value: impl Into<String>) -> Self {
                self.note = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            NoneThreshold default {
                "note" note,
            }
        }

        /// An argument.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Parameter {
            /// Its name.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub key: Option<String>,
            /// One of `stringValue`, `columnName` and `numberValue` on the wire.
            #[serde(flatten, skip_serializing_if = "Option::is_none")]
            pub value: Option<ParameterValue>,
        }

        impl Parameter {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`key`](Self#structfield.key).
            #[must_use]
            pub fn key(mut self, value: impl Into<String>) -> Self {
                self.key = Some(value.into());
                self
            }
            /// Sets [`value`](Self#structfield.value).
            #[must_use]
            pub fn value(mut self, value: impl Into<ParameterValue>) -> Self {
                self.value = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            Parameter default {
                "key" key,
            } groups {
                value : "stringValue" | "columnName" | "numberValue",
            }
        }

        client_runtime::union! {
            /// What `Parameter` has of `stringValue`, `columnName` and `numberValue`: one of them.
            #[non_exhaustive]
            pub enum ParameterValue keyed {
                /// A text.
                ///
                /// `stringValue` on the wire.
                StringValue(String) = "stringValue",
                /// A column.
                ///
                /// `columnName` on the wire.
                ColumnName(String) = "columnName",
                /// A number.
                ///
                /// `numberValue` on the wire.
                NumberValue(f64) = ("numberValue", Number) as f64,
            }
        }

        /// A change.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct RelativeThreshold {
            /// Of the time before.
            #[serde(
                default,
                skip_serializing_if = "Option::is_none",
                serialize_with = "client_runtime::codegen::as_text"
            )]
            pub days: Option<i64>,
        }

        impl RelativeThreshold {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`days`](Self#structfield.days).
            #[must_use]
            pub fn days(mut self, value: impl Into<i64>) -> Self {
                self.days = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            RelativeThreshold default {
                "days" days SentAsText,
            }
        }

        /// When something runs. What it requires has no empty value.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Schedule {
            /// Its name.
            pub name: String,
            /// How often.
            #[serde(
                default,
                skip_serializing_if = "Option::is_none",
                serialize_with = "client_runtime::codegen::as_text"
            )]
            pub retries: Option<i64>,
            /// One of `cron` and `intervalSeconds` on the wire.
            #[serde(flatten, skip_serializing_if = "Option::is_none")]
            pub schedule: Option<ScheduleSchedule>,
            /// `status` on the wire.
            pub status: Status,
            /// `threshold` on the wire.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub threshold: Option<Threshold>,
        }

        impl Schedule {
            /// A value of what is required; everything else is not set.
            pub fn new(status: impl Into<Status>, name: impl Into<String>) -> Self {
                Self {
                    status: {
                        let value = status;
                        value.into()
                    },
                    name: {
                        let value = name;
                        value.into()
                    },
                    retries: Default::default(),
                    schedule: Default::default(),
                    threshold: Default::default(),
                }
            }
            /// Sets [`name`](Self#structfield.name).
            #[must_use]
            pub fn name(mut self, value: impl Into<String>) -> Self {
                self.name = value.into();
                self
            }
            /// Sets [`retries`](Self#structfield.retries).
            #[must_use]
            pub fn retries(mut self, value: impl Into<i64>) -> Self {
                self.retries = Some(value.into());
                self
            }
            /// Sets [`schedule`](Self#structfield.schedule).
            #[must_use]
            pub fn schedule(mut self, value: impl Into<ScheduleSchedule>) -> Self {
                self.schedule = Some(value.into());
                self
            }
            /// Sets [`status`](Self#structfield.status).
            #[must_use]
            pub fn status(mut self, value: impl Into<Status>) -> Self {
                self.status = value.into();
                self
            }
            /// Sets [`threshold`](Self#structfield.threshold).
            #[must_use]
            pub fn threshold(mut self, value: impl Into<Threshold>) -> Self {
                self.threshold = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            Schedule parts {
                "retries" retries SentAsText : Option < i64 >, "threshold" threshold : Option < Threshold >,
            } required {
                "name" name : String, "status" status : Status,
            } groups {
                schedule : Option < ScheduleSchedule > = "cron" | "intervalSeconds",
            }
        }

        client_runtime::union! {
            /// What `Schedule` has of `cron` and `intervalSeconds`: one of them.
            #[non_exhaustive]
            pub enum ScheduleSchedule keyed {
                /// An expression.
                ///
                /// `cron` on the wire.
                Cron(String) = "cron" as String,
                /// The time between two runs.
                ///
                /// `intervalSeconds` on the wire.
                IntervalSeconds(i64) = ("intervalSeconds", SentAsText) as i64,
            }
        }

        client_runtime::union! {
            /// One detector.
            #[non_exhaustive]
            pub enum SimpleDetector keyed {
                /// An expression.
                ///
                /// `regex` on the wire.
                Regex(String) = "regex" as String,
                /// The id of a model.
                ///
                /// `model` on the wire.
                Model(i64) = ("model", SentAsText) as i64,
            }
        }

        /// A warehouse.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Snowflake {
            /// The password.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub password: Option<Secret>,
            /// The port.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub port: Option<i64>,
        }

        impl Snowflake {
            /// A value in which nothing is set.
            pub fn new() -> Self {
                Self::default()
            }
            /// Sets [`password`](Self#structfield.password).
            #[must_use]
            pub fn password(mut self, value: impl Into<Secret>) -> Self {
                self.password = Some(value.into());
                self
            }
            /// Sets [`port`](Self#structfield.port).
            #[must_use]
            pub fn port(mut self, value: impl Into<i64>) -> Self {
                self.port = Some(value.into());
                self
            }
        }

        client_runtime::record! {
            Snowflake default {
                "password" password, "port" port OptionInteger,
            }
        }

        client_runtime::open_enum! {
            /// A state.
            #[non_exhaustive]
            pub enum Status: str {
                /// `NEW` on the wire.
                New = "NEW",
                /// `CLOSED` on the wire.
                Closed = "CLOSED",
            }
        }

        client_runtime::union! {
            /// What counts as too much.
            #[non_exhaustive]
            pub enum Threshold keyed {
                /// `constantThreshold` on the wire.
                ConstantThreshold(ConstantThreshold) = "constantThreshold" as ConstantThreshold,
                /// By how much it may change.
                ///
                /// `relativeThreshold` on the wire.
                RelativeThreshold(RelativeThreshold) = "relativeThreshold" as RelativeThreshold,
                /// `noneThreshold` on the wire.
                NoneThreshold(NoneThreshold) = "noneThreshold" as NoneThreshold,
            }
        }
    }

    pub use self::openapi::*;
}

/// The request builders: one an operation.
pub mod builder {
    pub use super::metrics::{CreateMetric, CreateSchedule};
}

mod client {
    use client_runtime::{Core, Metrics, Options};

    /// A client of Branches. Cheap to clone; clones share connections, credentials and limits.
    #[derive(Clone, Debug)]
    pub struct Client {
        pub(crate) core: Core,
    }

    impl Client {
        /// A client with other options: for some calls, or for one (`client.with(|options| ..).get_thing()`). It shares everything else.
        #[must_use]
        pub fn with(&self, change: impl FnOnce(Options) -> Options) -> Self {
            Self {
                core: self.core.with(change),
            }
        }
        /// What this client and all its clones have done so far: calls, failures, retries, bytes and the like.
        pub fn metrics(&self) -> Metrics {
            self.core.metrics()
        }
    }
}

pub use self::client::Client;

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "1";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "dc467be68cb5044f42d78eb12bdff11b962d450ecbed7076a0e72d579eabe671";

pub(crate) mod metrics {
    use client_runtime::{Error, Response};
    use client_runtime::codegen::{Accept, Call, Method, Operation};
    use super::{Client, builder, types};

    /// # metrics
    ///
    /// Metrics.
    impl Client {
        /// Create a metric.
        ///
        /// `POST /metrics`
        ///
        /// Evidence: documented by the vendor (manual).
        ///
        /// Required: `body`.
        pub fn create_metric(&self) -> builder::CreateMetric {
            builder::CreateMetric {
                call: Call::new(&self.core, &CREATE_METRIC),
            }
        }
        /// Create a schedule.
        ///
        /// `POST /schedules`
        ///
        /// Evidence: documented by the vendor (manual).
        ///
        /// Required: `body`.
        pub fn create_schedule(&self) -> builder::CreateSchedule {
            builder::CreateSchedule {
                call: Call::new(&self.core, &CREATE_SCHEDULE),
            }
        }
    }

    pub(crate) static CREATE_METRIC: Operation = Operation {
        id: "createMetric",
        method: Method::POST,
        path: "/metrics",
        safe: false,
        authenticate: true,
        accept: Accept::Json,
        required: &[],
        needs_body: true,
        poll: &[],
    };

    /// A request of [`Client::create_metric`].
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateMetric {
        pub(crate) call: Call,
    }

    impl CreateMetric {
        /// The body.
        pub fn body(mut self, value: impl Into<types::Metric>) -> Self {
            self.call.json::<types::Metric>(&value.into());
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        ///
        /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
        pub async fn send(self) -> Result<Response<types::Metric>, Error> {
            self.call.send_json().await
        }
    }

    pub(crate) static CREATE_SCHEDULE: Operation = Operation {
        id: "createSchedule",
        method: Method::POST,
        path: "/schedules",
        safe: false,
        authenticate: true,
        accept: Accept::Nothing,
        required: &[],
        needs_body: true,
        poll: &[],
    };

    /// A request of [`Client::create_schedule`].
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateSchedule {
        pub(crate) call: Call,
    }

    impl CreateSchedule {
        /// The body.
        pub fn body(mut self, value: impl Into<types::Schedule>) -> Self {
            self.call.json::<types::Schedule>(&value.into());
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        ///
        /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.send_empty().await
        }
    }
}
