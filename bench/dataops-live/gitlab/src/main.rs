//! Lists all projects with the `gitlab` crate: the number of them and the sum of their ids.
//!
//! `list-projects-gitlab URL TOKEN pages|keyset`, with the URL that our client has. The type of a project, which the crate leaves to its
//! user, is the one that the bench wrote down by hand for its other cases.

#[path = "../../../../crates/vendor-bench/src/plain.rs"]
mod plain;

use std::error::Error;
use std::io::Read;
use std::pin::pin;

use futures_util::TryStreamExt;
use gitlab::GitlabBuilder;
use gitlab::api::common::SortOrder;
use gitlab::api::projects::{ProjectOrderBy, Projects};
use gitlab::api::{Pagination, paged};

use plain::Project;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, token, way] = arguments.as_slice() else {
        return Err("usage: list-projects-gitlab URL TOKEN pages|keyset".into());
    };
    // The crate adds both itself.
    let host = url
        .trim_start_matches("http://")
        .trim_end_matches("/api/v4");
    let client = GitlabBuilder::new(host, token)
        .insecure()
        .build_async()
        .await?;
    let mut endpoint = Projects::builder();
    match way.as_str() {
        "pages" => {}
        // The crate takes keysets where they are ordered by number.
        "keyset" => {
            endpoint
                .order_by(ProjectOrderBy::Id)
                .sort(SortOrder::Ascending);
        }
        other => return Err(format!("`{other}` is none of pages, keyset").into()),
    }
    let projects = paged(endpoint.build()?, Pagination::All);
    let mut projects = pin!(projects.iter_async::<_, Project>(&client));
    let (mut count, mut sum) = (0, 0);
    while let Some(project) = projects.try_next().await? {
        count += 1;
        sum += project.id;
    }
    println!("{count} {sum}");
    // What this took is read from outside while it is still there.
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
