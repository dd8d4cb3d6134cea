//! Collections, all in the first workspace.

use serde_json::{Value, json};

use super::super::state::State;
use super::FIRST;
use super::metrics::LAST;
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
pub(super) fn add(state: &mut State, world: &World, since: i64) {
    let count = match world.size {
        DataSize::Small => 12,
        DataSize::Large => 10_000,
    };
    let mut chance = world.chance("bigeye collections");
    for number in 0..count {
        let id = state.next_id();
        let topic = TOPICS[number % TOPICS.len()];
        let metrics: Vec<i64> = (0..chance.i64(0..8))
            .map(|_| chance.i64(1..=LAST))
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
        state.collections.put(id, FIRST, body);
    }
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
