//! The users of the instance, and times as it writes them.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

/// A user of the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) id: i64,
    pub(super) username: &'static str,
    pub(super) name: &'static str,
}

/// Whom the personal access token belongs to.
pub(super) const CALLER: Person = Person {
    id: 4101,
    username: "mira.lindqvist",
    name: "Mira Lindqvist",
};
/// A colleague, who owns the schedules that are there from the start.
pub(super) const COLLEAGUE: Person = Person {
    id: 4102,
    username: "tomas.hradek",
    name: "Tomas Hradek",
};

impl Person {
    pub(super) fn brief(self, instance: &str) -> Value {
        json!({
            "id": self.id,
            "username": self.username,
            "name": self.name,
            "state": "active",
            "locked": false,
            "avatar_url": null,
            "web_url": format!("{instance}/{}", self.username),
        })
    }

    /// As jobs show users.
    pub(super) fn profile(self, instance: &str) -> Value {
        let mut profile = self.brief(instance);
        if let Value::Object(members) = &mut profile {
            members.insert("created_at".into(), "2021-03-01T08:00:00.000Z".into());
            for text in [
                "bio",
                "location",
                "public_email",
                "skype",
                "linkedin",
                "twitter",
                "website_url",
                "organization",
            ] {
                members.insert(text.into(), "".into());
            }
            members.insert("job_title".into(), Value::Null);
            members.insert("bot".into(), false.into());
            members.insert("followers".into(), 3.into());
            members.insert("following".into(), 5.into());
        }
        profile
    }
}

/// `2026-01-05T08:30:00.000Z`
pub(super) fn written(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}
