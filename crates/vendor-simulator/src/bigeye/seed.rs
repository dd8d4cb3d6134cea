//! The made-up data at the start: three workspaces, the first of them with collections.

use serde_json::{Value, json};

use super::state::{Collection, State};
use crate::options::DataSize;
use crate::world::World;

const TOPICS: [&str; 6] = [
    "Orders",
    "Payments",
    "Customers",
    "Inventory",
    "Shipping",
    "Marketing",
];
const METRICS: i64 = 200;
/// The first workspace, which the user with a single one sees.
const FIRST: i64 = 123;

pub(super) fn state(world: &World) -> State {
    let mut state = State::new(FIRST, 1..=METRICS);
    let since = world.now().timestamp() - 90 * 86_400;
    for (id, name) in [(FIRST, "Production"), (124, "Staging"), (125, "Sandbox")] {
        state.workspaces.insert(id, workspace(id, name, since));
    }
    let count = match world.size {
        DataSize::Small => 12,
        DataSize::Large => 10_000,
    };
    let mut chance = world.chance("bigeye collections");
    for number in 0..count {
        let id = state.next_id();
        let topic = TOPICS[number % TOPICS.len()];
        let metrics: Vec<i64> = (0..chance.i64(0..8))
            .map(|_| chance.i64(1..=METRICS))
            .collect();
        let body = json!({
            "id": id,
            "name": format!("{topic} {}", number / TOPICS.len() + 1),
            "description": format!("What we promise about {}", topic.to_lowercase()),
            "entityInfo": {
                "createdBy": 7,
                "createdEpochSeconds": since + number as i64,
                "updatedBy": 7,
                "updatedEpochSeconds": since + number as i64,
            },
            "owner": 7,
            "metricIds": metrics,
            "notificationChannels": channels(number),
            "isFavorite": number % 5 == 0,
            "tags": tags(number, since),
        });
        let collection = Collection {
            workspace: FIRST,
            body,
        };
        state.collections.insert(id, collection);
    }
    state
}

fn workspace(id: i64, name: &str, since: i64) -> Value {
    json!({
        "id": id,
        "name": name,
        "isDefault": id == FIRST,
        "sources": [{
            "id": id * 10,
            "name": format!("{name} warehouse"),
            "databaseType": "DATABASE_TYPE_SNOWFLAKE",
            "databaseName": name.to_uppercase(),
            "hostname": "warehouse.example.com",
            "port": 443,
            "username": "bigeye",
            "authType": "AUTH_TYPE_KEYPAIR",
            "queryTimeoutSeconds": 300,
            "usesAgent": false,
            "agentHealthStatus": "AGENT_HEALTH_STATUS_NO_DATA",
            "schemaChangeInfo": {
                "initialSchemaScanAt": since,
                "mostRecentSchemaScanAt": since + 86_400,
                "lastSchemaChangeAt": since + 3_600,
            },
        }],
    })
}

/// One kind of channel after the other; a channel has one member only.
fn channels(number: usize) -> Value {
    match number % 4 {
        0 => json!([{"email": "data@example.com"}]),
        1 => {
            json!([{"slackChannelInfo": {"channelId": "C0123", "channelName": "data-alerts"}}])
        }
        2 => json!([{"webhook": {
            "webhookUrl": "https://hooks.example.com/bigeye",
            "webhookHeaders": [{"key": "X-Token", "value": "made-up-webhook-token"}],
        }}]),
        _ => json!([]),
    }
}

fn tags(number: usize, since: i64) -> Value {
    if number.is_multiple_of(3) {
        json!([{
            "id": 1,
            "workspaceId": FIRST,
            "name": "critical",
            "colorHex": "#FF5733",
            "createdAt": since,
            "updatedAt": since,
        }])
    } else {
        json!([])
    }
}
