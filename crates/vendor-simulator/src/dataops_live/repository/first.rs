//! What a repository has from the start: a few commits on `main`, the branches `develop` and `qa`, and the tag `v1.0`.

use chrono::{DateTime, FixedOffset, SubsecRound, TimeDelta, Utc};

use super::super::people::{CALLER, COLLEAGUE, Person};
use super::super::projects::Project;
use super::history::{NewCommit, Repository, Tag};
use super::objects::{File, Files, Signature};

/// Message, author, and the files that it writes.
type Step = (
    &'static str,
    Person,
    &'static [(&'static str, &'static str)],
);

const STEPS: [Step; 4] = [
    (
        "Initial commit",
        CALLER,
        &[(".gitignore", "target/\nlogs/\n")],
    ),
    (
        "Add the pipeline\n\nIt sets up, loads the orders and builds the models.\n",
        COLLEAGUE,
        &[
            (
                "full-ci.yml",
                "include:\n  - /pipelines/includes/bootstrap.yml\n  - /pipelines/includes/local_includes/load_orders.yml\n",
            ),
            (
                "pipelines/includes/bootstrap.yml",
                "stages:\n  - Pipeline Setup\n  - Data Ingestion\n  - Data Transformation\n",
            ),
            (
                "pipelines/includes/local_includes/load_orders.yml",
                "Load Orders:\n  stage: Data Ingestion\n  script:\n    - dataops-stage-ingestion\n",
            ),
        ],
    ),
    (
        "Add the orders model\n\nChangelog: added\n",
        CALLER,
        &[
            (
                "dataops/modelling/models/orders.sql",
                "select\n    id,\n    customer_id,\n    placed_at\nfrom raw.orders\n",
            ),
            (
                "dataops/modelling/models/customers.sql",
                "select id, name from raw.customers\n",
            ),
            (
                "dataops/snowflake/databases.template.yml",
                "databases:\n  \"{{ env.DATABASE }}\":\n    schemas: {}\n",
            ),
        ],
    ),
    (
        "Count cancelled orders apart\n\nChangelog: fixed\nReviewed-by: Tomas Hradek <tomas.hradek@dataops.example>\n",
        COLLEAGUE,
        &[(
            "dataops/modelling/models/orders.sql",
            "select\n    id,\n    customer_id,\n    cancelled_at is not null as is_cancelled,\n    placed_at\nfrom raw.orders\n",
        )],
    ),
];

/// What `develop` has more than `main`.
const AHEAD: Step = (
    "Try a model of returns",
    CALLER,
    &[(
        "dataops/modelling/models/returns.sql",
        "select order_id, returned_at from raw.returns\n",
    )],
);

/// The repository of a project as nobody has changed it.
pub(super) fn repository(project: &Project) -> Repository {
    let mut repository = Repository::default();
    let readme = format!(
        "# {}\n\nLoads and models data with DataOps.live.\n",
        project.name
    );
    let mut files = Files::from([("README.md".to_owned(), File::text(readme))]);
    let mut tip = Vec::new();
    // git counts seconds.
    let begun = project.created_at.trunc_subsecs(0);
    for (number, step) in STEPS.into_iter().enumerate() {
        let at = begun + TimeDelta::hours(26 * number as i64);
        tip = vec![add(&mut repository, &mut files, tip, step, at)];
        let id = tip.first().cloned().unwrap_or_default();
        if number == 2 {
            repository.branches.insert("qa".to_owned(), id.clone());
            let tag = Tag {
                commit: id.clone(),
                message: None,
                target: id.clone(),
            };
            repository.tags.insert("v1.0".to_owned(), tag);
        }
        repository.branches.insert("main".to_owned(), id);
    }
    let at = begun + TimeDelta::hours(120);
    let ahead = add(&mut repository, &mut files, tip, AHEAD, at);
    repository.branches.insert("develop".to_owned(), ahead);
    repository
}

fn add(
    repository: &mut Repository,
    files: &mut Files,
    parents: Vec<String>,
    (message, author, changes): Step,
    at: DateTime<Utc>,
) -> String {
    for (path, content) in changes {
        files.insert((*path).to_owned(), File::text(*content));
    }
    let new = NewCommit {
        parents,
        files: files.clone(),
        message: message.to_owned(),
        author: signature(author, at),
        committer: signature(author, at),
    };
    repository.commit(new).id.clone()
}

/// A signature in the zone of the people's desks, which is not that of the server.
fn signature(person: Person, at: DateTime<Utc>) -> Signature {
    let zone = FixedOffset::east_opt(3600);
    Signature {
        name: person.name.to_owned(),
        email: email(person),
        at: zone.map_or_else(|| at.fixed_offset(), |zone| at.with_timezone(&zone)),
    }
}

/// A person's mail address.
pub(super) fn email(person: Person) -> String {
    format!("{}@dataops.example", person.username)
}
