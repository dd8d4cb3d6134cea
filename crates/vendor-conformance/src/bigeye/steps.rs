//! Which steps there are, and what they share.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use bigeye_client::Client;
use bigeye_client::client_runtime::testing::ManualClock;
use futures_util::future::BoxFuture;
use serde_json::Value;
use vendor_simulator::{Simulator, Vendor, bigeye};

use crate::suite::Ours;

/// The workspace that both sides work in.
pub(super) const WORKSPACE: i64 = 123;

pub(super) struct Steps {
    pub(super) client: Client,
    made: BTreeMap<&'static str, Value>,
}

/// The steps by their names, in the order in which they are done.
macro_rules! steps {
    ($($step:ident),+ $(,)?) => {
        pub(super) const NAMES: &[&str] = &[$(stringify!($step)),+];

        impl Ours for Steps {
            fn step<'a>(&'a mut self, name: &'a str) -> BoxFuture<'a, Result<String>> {
                match name {
                    $(stringify!($step) => Box::pin(self.$step()),)+
                    _ => Box::pin(async { bail!("our client has no such step") }),
                }
            }
        }
    };
}

steps!(
    check_the_key,
    find_workspaces,
    current_workspace,
    create_a_workspace,
    rename_a_workspace,
    read_a_workspace,
    who_may_enter,
    delete_a_workspace,
    personal_key,
    agent_key,
    delete_keys,
    find_users,
    invite_a_user,
    create_a_group,
    rename_a_group,
    put_a_user_into_a_group,
    grant_a_role,
    find_sources,
    add_a_source,
    change_a_source,
    delete_a_source,
    find_schemas,
    find_tables,
    search_tables,
    search_many_tables,
    fetch_tables_page_by_page,
    find_columns,
    date_a_table,
    profile_of_a_table,
    names_of_table_metrics,
    rebuild_a_source,
    rebuild_a_schema,
    schema_changes,
    create_a_virtual_table,
    change_a_virtual_table,
    find_virtual_tables,
    delete_a_virtual_table,
    create_a_metric,
    create_a_metric_without_threshold,
    change_a_metric,
    edit_a_metric,
    read_a_metric,
    search_metrics,
    infos_of_metrics,
    infos_of_all_metrics,
    run_metrics,
    queue_runs_of_metrics,
    runs_of_a_metric,
    runs_of_metrics,
    backfill_a_metric,
    queries_of_a_metric,
    rows_behind_a_metric,
    observe_a_column,
    create_an_external_monitor,
    hand_in_a_run,
    create_a_schedule,
    change_a_schedule,
    find_schedules,
    delete_a_schedule,
    create_a_template,
    find_templates,
    delete_a_template,
    find_issues,
    read_an_issue,
    read_an_issue_by_its_key,
    acknowledge_an_issue,
    comment_an_issue,
    give_an_issue_to_someone,
    take_an_issue_back,
    sum_an_issue_up,
    raise_an_issue,
    close_an_issue,
    create_a_collection,
    find_collections,
    read_a_collection,
    update_a_collection,
    delete_a_collection,
    create_a_tag,
    change_a_tag,
    read_a_tag,
    find_tags,
    tag_a_table,
    untag_a_table,
    delete_a_tag,
    own_a_table,
    attributes_of_a_table,
    find_dimensions,
    configs,
    metrics_for_deltas,
    create_a_delta,
    run_a_delta,
    find_deltas,
    create_a_comparison,
    infos_of_a_comparison,
    groups_of_a_comparison,
    delete_a_comparison,
    create_lineage_nodes,
    create_a_lineage_edge,
    create_many_of_lineage,
    read_a_lineage_node,
    lineage_graph,
    lineage_as_csv,
    what_is_upstream,
    collect_the_lineage,
    search_lineage,
    delete_lineage_nodes,
    relate_data_nodes,
    find_integrations,
    hand_in_a_dbt_run,
    create_an_integration_type,
    create_node_types,
    create_a_repository,
    sync_a_repository,
    what_is_in_a_repository,
    find_types_of_ones_own,
    delete_a_repository,
    delete_an_integration_type,
    create_a_rule,
    read_a_rule,
    change_a_rule,
    run_rules,
    rules_of_a_source,
    rules_of_a_collection,
    find_rules,
    delete_a_rule,
    plan_a_bigconfig,
    apply_a_bigconfig,
    delete_a_metric,
    delete_metrics,
    delete_people,
);

impl Steps {
    pub(super) fn new(simulator: &Simulator) -> Result<Self> {
        let client = Client::builder()
            .base_url(simulator.url(Vendor::Bigeye))
            .api_key(bigeye::API_KEY)
            .workspace(WORKSPACE)
            // pauses between polls take no time
            .core(|core| core.clock(ManualClock::new().clock()))
            .build()?;
        Ok(Self {
            client,
            made: BTreeMap::new(),
        })
    }

    /// Remembers what a step has made or found.
    pub(super) fn keep(&mut self, name: &'static str, value: &Value) {
        self.made.insert(name, value.clone());
    }

    fn kept(&self, name: &str) -> Result<&Value> {
        let value = self.made.get(name);
        value.with_context(|| format!("no step has made the {name}"))
    }

    /// A number that was kept.
    pub(super) fn id(&self, name: &str) -> Result<i64> {
        number(self.kept(name)?, "")
    }

    /// A text that was kept.
    pub(super) fn word(&self, name: &str) -> Result<String> {
        text(self.kept(name)?, "")
    }
}

/// What stands at a JSON pointer.
pub(super) fn at<'a>(value: &'a Value, pointer: &str) -> Result<&'a Value> {
    let found = value.pointer(pointer);
    found.with_context(|| format!("the answer has nothing at {pointer}"))
}

/// A text at a JSON pointer; empty where there is none, as the SDK says it.
pub(super) fn text(value: &Value, pointer: &str) -> Result<String> {
    match value.pointer(pointer) {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => bail!("what the answer has at {pointer} is no text"),
    }
}

/// An integer at a JSON pointer, written as a number or as a text.
pub(super) fn number(value: &Value, pointer: &str) -> Result<i64> {
    let found = at(value, pointer)?;
    let number = match found {
        Value::String(text) => text.parse().ok(),
        other => other.as_i64(),
    };
    number.with_context(|| format!("what the answer has at {pointer} is no integer"))
}

/// How many items a list at a JSON pointer has; none where there is no list.
pub(super) fn count(value: &Value, pointer: &str) -> usize {
    let list = value.pointer(pointer).and_then(Value::as_array);
    list.map_or(0, Vec::len)
}

/// One text of each item of a list.
pub(super) fn names(value: &Value, list: &str, name: &str) -> Result<String> {
    let items = value.pointer(list).and_then(Value::as_array);
    let names: Result<Vec<String>> = items
        .into_iter()
        .flatten()
        .map(|item| text(item, name))
        .collect();
    Ok(names?.join(", "))
}

/// As both sides say it.
pub(super) fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

/// Sends a call with what stands in the parentheses, and the body if there is one; gives the answer as JSON.
macro_rules! sent {
    ($client:expr, $call:ident($($parameter:ident: $value:expr),*)) => {
        serde_json::to_value(&*$client.$call()$(.$parameter($value))*.send().await?)?
    };
    ($client:expr, $call:ident($($parameter:ident: $value:expr),*) $body_type:ident $body:tt) => {{
        let body: bigeye_client::types::$body_type =
            serde_json::from_value(serde_json::json!($body))?;
        let request = $client.$call()$(.$parameter($value))*.body(body);
        serde_json::to_value(&*request.send().await?)?
    }};
}
pub(super) use sent;

/// The same, and waits until the work is done.
macro_rules! finished {
    ($client:expr, $call:ident($($parameter:ident: $value:expr),*)) => {
        serde_json::to_value(&*$client.$call()$(.$parameter($value))*.send_and_wait().await?)?
    };
    ($client:expr, $call:ident($($parameter:ident: $value:expr),*) $body_type:ident $body:tt) => {{
        let body: bigeye_client::types::$body_type =
            serde_json::from_value(serde_json::json!($body))?;
        let request = $client.$call()$(.$parameter($value))*.body(body);
        serde_json::to_value(&*request.send_and_wait().await?)?
    }};
}
pub(super) use finished;

/// All items of a list, page by page, as JSON.
macro_rules! all {
    ($client:expr, $call:ident($($parameter:ident: $value:expr),*)) => {
        super::steps::collected($client.$call()$(.$parameter($value))*.stream()).await?
    };
    ($client:expr, $call:ident($($parameter:ident: $value:expr),*) $body_type:ident $body:tt) => {{
        let body: bigeye_client::types::$body_type =
            serde_json::from_value(serde_json::json!($body))?;
        super::steps::collected($client.$call()$(.$parameter($value))*.body(body).stream()).await?
    }};
}
pub(super) use all;

/// The items of a stream as a JSON list.
pub(super) async fn collected<T: serde::Serialize>(
    items: impl futures_util::Stream<Item = Result<T, bigeye_client::Error>>,
) -> Result<Value> {
    use futures_util::TryStreamExt;
    let items: Vec<T> = items.try_collect().await?;
    Ok(serde_json::to_value(items)?)
}
