//! Agents in the customer's network: keys, health, and the hosts that run them.

use bigeye_client::Client;
use bigeye_client::types::{
    AgentHealthStatus, AgentOrchestratorRegistration, AgentOrchestratorStatus, AgentPublicKey,
    ConnectionSummary, ConnectorType, ManagedAgentType, SourceWrite, WarehouseType,
};
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A source that Bigeye reaches without an agent.
const SOURCE: i64 = 1230;

/// A new source with an agent.
async fn behind_an_agent(client: &Client) -> i64 {
    let source = SourceWrite::new()
        .name("Behind an agent")
        .database_type(WarehouseType::Mysql)
        .hostname("db.internal.example.com")
        .temporal_agent_secret("made-up-secret");
    let made = client.create_source().body(source).send().await.unwrap();
    made.into_inner().source.unwrap().id.unwrap()
}

/// Whether the agent of a source works, and what is wrong.
async fn works(client: &Client, source: i64) -> (bool, usize) {
    let valid = client.validate_source_agent().source_id(source);
    let valid = valid.send().await.unwrap().into_inner();
    (valid.is_valid.unwrap(), valid.errors.unwrap().len())
}

#[tokio::test]
async fn the_health_is_what_is_known_until_the_agents_are_asked() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let known = client.get_agent_health().send().await.unwrap();
    assert_eq!(known.sources, Some(vec![]));
    let source = behind_an_agent(&client).await;
    assert_eq!(works(&client, source).await, (false, 1));
    assert_eq!(works(&client, SOURCE).await, (false, 1));

    let asked = client.ping_agents().send().await.unwrap().into_inner();
    assert_eq!(asked.failures, Some(vec![]));
    let known = client.get_agent_health().send().await.unwrap().into_inner();
    assert_eq!(known, asked);
    let health = &known.sources.unwrap()[0];
    assert_eq!(health.source_id, Some(source));
    let status = health.agent_health_status.clone();
    assert_eq!(status, Some(AgentHealthStatus::Healthy));
    assert!(health.last_heartbeat_received_at >= health.last_heartbeat_sent_at);
    assert_eq!(works(&client, source).await, (true, 0));
    let missing = client.validate_source_agent().source_id(99_999);
    assert!(missing.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_key_of_the_agent_is_set_by_the_older_call_and_by_the_newer_one() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let key = || async {
        let key = client.get_agent_public_key().send().await.unwrap();
        key.into_inner().public_key
    };
    assert_eq!(key().await, None);
    let older = AgentPublicKey::new().public_key("older");
    let set = client.set_agent_public_key().body(older).send().await;
    assert_eq!(set.unwrap().public_key.as_deref(), Some("older"));
    assert_eq!(key().await.as_deref(), Some("older"));
    let newer = AgentPublicKey::new().public_key("newer");
    let set = client.set_agent_rsa_public_key().body(newer);
    set.send().await.unwrap();
    assert_eq!(key().await.as_deref(), Some("newer"));
}

#[tokio::test]
async fn the_key_of_bigeye_is_pem_in_both_calls() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    let older = client.get_bigeye_public_key().send().await.unwrap();
    let newer = client.get_bigeye_rsa_public_key().send().await.unwrap();
    for key in [older.into_inner(), newer.into_inner()] {
        let key = key.public_key.unwrap();
        assert!(key.starts_with("-----BEGIN PUBLIC KEY-----"), "{key}");
    }
}

#[tokio::test]
async fn a_host_that_registers_again_is_the_same_host() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let register = |version: &str| {
        let connection = ConnectionSummary::new()
            .connector_type(ConnectorType::Snowflake)
            .connection_name("warehouse");
        let host = AgentOrchestratorRegistration::new()
            .host_id("host-1")
            .orchestrator_version(version)
            .managed_agents([ManagedAgentType::DataSource, ManagedAgentType::LineagePlus])
            .connections([connection]);
        let call = client.register_agent_orchestrator().body(host);
        async move { call.send().await.unwrap().into_inner().host.unwrap() }
    };
    let first = register("1.0").await;
    assert_eq!(first.status, Some(AgentOrchestratorStatus::Registered));
    let again = register("1.1").await;
    assert_eq!(again.id, first.id);
    let hosts = client.list_agent_orchestrator_hosts().send().await;
    let hosts = hosts.unwrap().into_inner().hosts.unwrap();
    assert_eq!(hosts, [again]);
    assert_eq!(hosts[0].orchestrator_version.as_deref(), Some("1.1"));
    let agents = hosts[0].managed_agents.as_ref().unwrap();
    assert_eq!(agents[1], ManagedAgentType::LineagePlus);
}

#[tokio::test]
async fn who_is_no_admin_sets_no_key_and_registers_no_host() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    let key = AgentPublicKey::new().public_key("mine");
    let set = client.set_agent_public_key().body(key.clone()).send().await;
    assert_eq!(set.unwrap_err().status().unwrap(), 403);
    let set = client.set_agent_rsa_public_key().body(key).send().await;
    assert_eq!(set.unwrap_err().status().unwrap(), 403);
    let host = AgentOrchestratorRegistration::new().host_id("mine");
    let made = client.register_agent_orchestrator().body(host);
    assert_eq!(made.send().await.unwrap_err().status().unwrap(), 403);
}
