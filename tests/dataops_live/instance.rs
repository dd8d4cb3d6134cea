//! What the instance itself answers: its version, and Markdown as HTML.

use dataops_live_client::Error;
use dataops_live_client::types::MarkdownRender;

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn the_version_is_read_in_both_ways() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let metadata = client.get_metadata().send().await?;
    assert!(metadata.version.starts_with("17."), "{}", metadata.version);
    let kas = metadata.kas.as_ref().unwrap();
    assert!(kas.external_url.as_deref().unwrap().starts_with("wss://"));
    let version = client.get_version().send().await?;
    assert_eq!(version.into_inner(), metadata.into_inner());
    Ok(())
}

#[tokio::test]
async fn markdown_comes_back_as_html() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let render = |text: MarkdownRender| client.render_markdown().body(text).send();
    let text = MarkdownRender::new("## Load\n\nof `orders` < 1 h").project(PROJECT);
    assert_eq!(
        render(text).await?.html,
        "<h2 dir=\"auto\">Load</h2>\n<p dir=\"auto\">of <code>orders</code> &lt; 1 h</p>"
    );
    let unknown = render(MarkdownRender::new("x").project("gone/gone")).await;
    assert_eq!(
        unknown.unwrap_err().message(),
        Some("404 Project Not Found")
    );
    Ok(())
}
