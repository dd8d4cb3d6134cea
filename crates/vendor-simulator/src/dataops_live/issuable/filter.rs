//! What lists of issues and merge requests are filtered and sorted by.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::Value;

use super::super::people::CALLER;
use super::has_text;
use crate::query::Query;

/// Which ones a list is to have.
pub(in super::super) struct Filter<'a> {
    pub(in super::super) query: &'a Query,
    /// Whose they are when the caller doesn't say.
    pub(in super::super) scope: &'static str,
    pub(in super::super) today: NaiveDate,
}

/// Filters of tiers and features that nothing here makes use of: `None` fits all, the rest fits none.
const UNUSED: [&str; 6] = [
    "my_reaction_emoji",
    "iteration_id",
    "iteration_title",
    "epic_id",
    "health_status",
    "environment",
];

impl Filter<'_> {
    pub(in super::super) fn matches(&self, thing: &Value) -> bool {
        self.fits_state(thing)
            && self.fits_scope(thing)
            && self.fits_labels(thing)
            && self.fits_milestone(thing)
            && self.fits_people(thing)
            && self.fits_text(thing)
            && self.fits_times(thing)
            && self.fits_members(thing)
    }

    fn fits_state(&self, thing: &Value) -> bool {
        let wanted = self.query.get("state");
        wanted.is_none_or(|wanted| wanted == "all" || thing["state"] == wanted)
    }

    fn fits_scope(&self, thing: &Value) -> bool {
        let named = ["author_id", "author_username", "assignee_id"];
        let default = if named.iter().any(|name| self.query.get(name).is_some()) {
            "all"
        } else {
            self.scope
        };
        match self.query.get("scope").unwrap_or(default) {
            "created_by_me" | "created-by-me" => thing["author"]["id"] == CALLER.id,
            "assigned_to_me" | "assigned-to-me" => is_among(&thing["assignees"], "id", CALLER.id),
            _ => true,
        }
    }

    fn fits_labels(&self, thing: &Value) -> bool {
        let has = |name: &str| {
            let labels = thing["labels"].as_array();
            labels.is_some_and(|labels| labels.iter().any(|label| label == name))
        };
        let is_bare = thing["labels"].as_array().is_none_or(Vec::is_empty);
        let fits = match self.query.get("labels") {
            None => true,
            Some("None") => is_bare,
            Some("Any") => !is_bare,
            Some(names) => names.split(',').all(|name| has(name.trim())),
        };
        let unwanted = self.query.get("not[labels]").unwrap_or_default();
        fits && !unwanted.split(',').any(|name| has(name.trim()))
    }

    fn fits_milestone(&self, thing: &Value) -> bool {
        let milestone = &thing["milestone"];
        let day = |member: &str| milestone[member].as_str()?.parse::<NaiveDate>().ok();
        let kind = |kind: &str| match kind {
            "None" => milestone.is_null(),
            "Any" => !milestone.is_null(),
            "Upcoming" => day("start_date").is_some_and(|start| start > self.today),
            "Started" => day("start_date").is_some_and(|start| start <= self.today),
            title => milestone["title"] == title,
        };
        let unwanted = self.query.get("not[milestone]");
        self.query.get("milestone").is_none_or(kind)
            && self.query.get("milestone_id").is_none_or(kind)
            && unwanted.is_none_or(|title| milestone["title"] != title)
    }

    fn fits_people(&self, thing: &Value) -> bool {
        let one = |who: &Value| Value::Array(vec![who.clone()]);
        let author = one(&thing["author"]);
        let merger = one(&thing["merge_user"]);
        [
            ("author", &author),
            ("assignee", &thing["assignees"]),
            ("reviewer", &thing["reviewers"]),
            ("merge_user", &merger),
        ]
        .into_iter()
        .all(|(role, people)| {
            self.fits_role(people, role, "id") && self.fits_role(people, role, "username")
        })
    }

    fn fits_role(&self, people: &Value, role: &str, member: &str) -> bool {
        let is_empty = people.as_array().is_none_or(Vec::is_empty);
        let fits = |wanted: &str| match wanted {
            "None" => is_empty,
            "Any" => !is_empty,
            wanted => match wanted.parse::<i64>() {
                Ok(number) if member == "id" => is_among(people, member, number),
                _ => is_among(people, member, wanted),
            },
        };
        let name = format!("{role}_{member}");
        let listed = format!("{name}[]");
        let (not, not_listed) = (format!("not[{name}]"), format!("not[{name}][]"));
        let mut wanted = self.query.all(&name).chain(self.query.all(&listed));
        let mut unwanted = self.query.all(&not).chain(self.query.all(&not_listed));
        wanted.all(fits) && !unwanted.any(fits)
    }

    fn fits_text(&self, thing: &Value) -> bool {
        let members = |name: &str| {
            let places = self.query.get(name).unwrap_or("title,description");
            places.split(',').collect::<Vec<&str>>()
        };
        let unwanted = self.query.get("not[search]");
        has_text(thing, &members("in"), self.query.get("search"))
            && unwanted.is_none_or(|text| !has_text(thing, &members("not[in]"), Some(text)))
    }

    fn fits_times(&self, thing: &Value) -> bool {
        let asked = |name: &str| self.query.get(name)?.parse::<DateTime<Utc>>().ok();
        let between = |member: &str| {
            let at = thing[member]
                .as_str()
                .and_then(|text| text.parse::<DateTime<Utc>>().ok());
            let stem = member.trim_end_matches("_at");
            asked(&format!("{stem}_after")).is_none_or(|after| at >= Some(after))
                && asked(&format!("{stem}_before")).is_none_or(|before| at <= Some(before))
        };
        // Nothing here was ever deployed.
        let deployed = asked("deployed_after").or_else(|| asked("deployed_before"));
        between("created_at") && between("updated_at") && deployed.is_none() && self.is_due(thing)
    }

    fn is_due(&self, thing: &Value) -> bool {
        let Some(wanted) = self.query.get("due_date") else {
            return true;
        };
        let day = thing["due_date"].as_str();
        let day = day.and_then(|day| day.parse::<NaiveDate>().ok());
        let within = |from: i64, days: u64| {
            let from = self.today + chrono::TimeDelta::days(from);
            let end = from.checked_add_days(Days::new(days));
            day.is_some_and(|day| day >= from && end.is_none_or(|end| day < end))
        };
        match wanted {
            "0" => day.is_none(),
            "any" => day.is_some(),
            "today" => within(0, 1),
            "tomorrow" => within(1, 1),
            "overdue" => day.is_some_and(|day| day < self.today),
            "week" => within(0, 7),
            "month" => within(0, 31),
            _ => within(-14, 45),
        }
    }

    fn fits_members(&self, thing: &Value) -> bool {
        let is = |member: &str| {
            let wanted = self.query.get(member);
            wanted.is_none_or(|wanted| match &thing[member] {
                Value::String(text) => text == wanted,
                Value::Null => wanted == "None",
                other => wanted == "Any" || *other.to_string() == *wanted,
            })
        };
        let numbers: Vec<&str> = self.query.all("iids[]").collect();
        let number = thing["iid"].to_string();
        let draft = |name: &str| {
            let wanted = self.query.get(name);
            wanted.is_none_or(|wanted| thing["draft"] == matches!(wanted, "true" | "yes"))
        };
        let unused = |name: &&str| self.query.get(name).is_none_or(|wanted| wanted == "None");
        let approved = self.query.get("approved");
        (numbers.is_empty() || numbers.contains(&number.as_str()))
            && ["confidential", "issue_type", "weight", "source_branch"]
                .into_iter()
                .chain(["target_branch", "source_project_id"])
                .all(is)
            && draft("draft")
            && draft("wip")
            && UNUSED.iter().all(unused)
            && approved.is_none_or(|approved| approved == "no")
    }
}

fn is_among(people: &Value, member: &str, wanted: impl Into<Value>) -> bool {
    let wanted = wanted.into();
    let people = people.as_array().into_iter().flatten();
    people.into_iter().any(|person| person[member] == wanted)
}

/// Sorts by `order_by` and `sort`: newest first when they are left out.
pub(in super::super) fn order(found: &mut [Value], query: &Query) {
    let key = |thing: &Value, member: &str| thing[member].as_str().unwrap_or_default().to_owned();
    let number = |thing: &Value| thing["id"].as_i64();
    match query.get("order_by") {
        // They are kept in this order.
        Some("relative_position") => return,
        Some("title") => found.sort_by_key(|thing| key(thing, "title").to_lowercase()),
        Some(by @ ("updated_at" | "due_date" | "merged_at")) => {
            found.sort_by_key(|thing| (key(thing, by), number(thing)));
        }
        Some("weight") => found.sort_by_key(|thing| (thing["weight"].as_i64(), number(thing))),
        Some("popularity") => found.sort_by_key(|thing| (thing["upvotes"].as_i64(), number(thing))),
        Some("milestone_due") => {
            found.sort_by_key(|thing| (key(&thing["milestone"], "due_date"), number(thing)));
        }
        _ => found.sort_by_key(|thing| (key(thing, "created_at"), number(thing))),
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
}
