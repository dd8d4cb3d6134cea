//! What the instance has from the start: the same for the same seed.

use chrono::TimeDelta;
use serde_json::{Map, Value, json};

use super::ci;
use super::events;
use super::groups::Namespace;
use super::people::{CALLER, written};
use super::projects::Project;
use super::store::{self, State};
use super::{PROJECT_ID, PROJECT_PATH, access, users};
use super::{labels, milestones};
use crate::options::DataSize;
use crate::world::World;

const GROUPS: [&str; 5] = [
    "northwind",
    "northwind/analytics",
    "northwind/finance",
    "academy",
    "academy/snowflake",
];
const SUBJECTS: [&str; 9] = [
    "orders",
    "customers",
    "inventory",
    "forecast",
    "marketing",
    "telemetry",
    "payments",
    "returns",
    "catalog",
];
const KINDS: [&str; 5] = ["pipeline", "models", "ingest", "quality", "report"];

pub(super) fn state(world: &World) -> State {
    let mut state = State::default();
    users::seed(&mut state, world);
    add_namespaces(&mut state, world);
    add_projects(&mut state, world);
    ci::seed(&mut state, world);
    labels::seed(&mut state);
    milestones::seed(&mut state, world);
    events::seed(&store::instance(world), &mut state, world.now());
    access::seed(&mut state, world);
    state
}

fn add_namespaces(state: &mut State, world: &World) {
    let caller = state.user(CALLER.username).map(users::brief);
    let own = Namespace::of_user(320_900, caller.unwrap_or_default());
    state.namespaces.insert(own.id, own);
    let mut add = |id: i64, full_path: &str, parent: Option<i64>| {
        let path = full_path.rsplit('/').next().unwrap_or(full_path);
        let made = written(world.now() - TimeDelta::days(900));
        let group = Namespace {
            id,
            name: title(path),
            path: path.to_owned(),
            full_path: full_path.to_owned(),
            parent,
            settings: Map::from_iter([("created_at".to_owned(), made.into())]),
            ..Namespace::default()
        };
        state.namespaces.insert(id, group);
    };
    for (id, group) in (320_941..).zip(GROUPS) {
        let parent = GROUPS.iter().position(|parent| {
            group
                .rsplit_once('/')
                .is_some_and(|(above, _)| above == *parent)
        });
        add(id, group, parent.map(|place| 320_941 + place as i64));
    }
    for number in 1..=24 {
        add(321_000 + number, &format!("workshop-{number:02}"), None);
    }
}

fn add_projects(state: &mut State, world: &World) {
    let count = match world.size {
        DataSize::Small => 45,
        DataSize::Large => 10_000,
    };
    let namespaces: Vec<Namespace> = state.namespaces.values().cloned().collect();
    let mut chance = world.chance("dataops-live projects");
    for number in 0..count {
        let age = TimeDelta::minutes(20 * (count - number) + chance.i64(0..20));
        let created_at = world.now() - TimeDelta::days(30) - age;
        let subject = SUBJECTS
            .get(number as usize % SUBJECTS.len())
            .copied()
            .unwrap_or_default();
        let kind = KINDS
            .get(number as usize / SUBJECTS.len() % KINDS.len())
            .copied()
            .unwrap_or_default();
        let (id, path, namespace) = if number == 0 {
            let namespace = namespaces.iter().find(|namespace| {
                PROJECT_PATH.starts_with(&format!("{}/", namespace.full_path))
                    && namespace.parent.is_some()
            });
            (
                PROJECT_ID,
                PROJECT_PATH
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                namespace,
            )
        } else {
            (
                PROJECT_ID + number,
                format!("{subject}-{kind}-{number}"),
                namespaces.get(number as usize % 6),
            )
        };
        let Some(namespace) = namespace else { continue };
        let mut project = Project::new(
            id,
            namespace,
            &title(&path),
            &path,
            created_at,
            settings(number, subject, kind),
        );
        project.last_activity_at = created_at + TimeDelta::days(chance.i64(0..20));
        state.paths.insert(project.full_path.clone(), id);
        state.projects.insert(id, project);
    }
}

fn settings(number: i64, subject: &str, kind: &str) -> Map<String, Value> {
    let description = (number % 4 != 3).then(|| format!("The {kind} of {subject} data."));
    let visibility = if number % 3 == 0 {
        "internal"
    } else {
        "private"
    };
    let settings = json!({
        "description": description,
        "description_html": description.map(|text| format!("<p>{text}</p>")).unwrap_or_default(),
        "visibility": visibility,
        "archived": number % 11 == 10,
        "topics": [subject, kind],
        "tag_list": [subject, kind],
        "star_count": number % 5,
        "forks_count": number % 3,
        "open_issues_count": number % 7,
    });
    match settings {
        Value::Object(settings) => settings,
        _ => Map::new(),
    }
}

/// `orders-models-7` becomes `Orders Models 7`.
fn title(path: &str) -> String {
    let words = path.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    });
    words.collect::<Vec<String>>().join(" ")
}
