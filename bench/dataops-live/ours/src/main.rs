//! Lists all projects with our client: the number of them and the sum of their ids.
//!
//! `list-projects-ours URL TOKEN pages|one|ahead|keyset`: as it comes, with up to four pages on their way at once; one after the other; with
//! up to eight; by keyset, where the next page is known from the one before it.

use std::error::Error;
use std::io::Read;

use dataops_live_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, token, way] = arguments.as_slice() else {
        return Err("usage: list-projects-ours URL TOKEN pages|one|ahead|keyset".into());
    };
    let client = Client::builder()
        .base_url(url)
        .access_token(token.as_str())
        .build()?;
    let projects = client.list_projects();
    let projects = match way.as_str() {
        "pages" => projects.stream(),
        "keyset" => projects.keyset().stream(),
        "one" => projects.stream().with_prefetch(1),
        "ahead" => projects.stream().with_prefetch(8),
        other => return Err(format!("`{other}` is none of pages, one, ahead, keyset").into()),
    };
    let mut projects = projects.with_page_size(100);
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
