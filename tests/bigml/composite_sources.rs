//! Composite sources are opened, changed and closed, one request each.

use bigml_client::{FilePart, types};

use crate::{Bigml, FLOWERS};

/// Sources to be joined.
async fn parts(bigml: &Bigml, count: usize) -> Vec<types::SourceId> {
    let files = (0..count).map(|number| FilePart::bytes(format!("{number}.csv"), FLOWERS));
    let uploads = bigml.client().upload_sources_from(files);
    let results = uploads.send_and_wait().await;
    let sources = results.into_iter().map(|result| result.unwrap());
    sources.map(|source| source.resource.clone()).collect()
}

/// The bare ids that a composite source has now.
async fn components(bigml: &Bigml, id: &types::SourceId) -> Vec<String> {
    let source = bigml.client().get_source().source(id).send().await.unwrap();
    let sources = source.sources.iter().flatten();
    sources.map(|id| id.as_str().to_owned()).collect()
}

fn bare(ids: &[types::SourceId]) -> Vec<String> {
    ids.iter().map(|id| id.bare().to_owned()).collect()
}

#[tokio::test]
async fn a_composite_source_is_opened_changed_and_closed() {
    let bigml = Bigml::start().await;
    let ids = parts(&bigml, 4).await;
    let client = bigml.client();
    let new = client.composite_source_of(&ids[..2]).name("all flowers");
    let made = new.send_and_wait().await.unwrap();
    assert_eq!(made.name.as_deref(), Some("all flowers"));
    assert_eq!(made.closed, Some(false));
    let composite = client.composite_source(&made.resource);
    composite.add(&ids[2..]).await.unwrap();
    assert_eq!(components(&bigml, composite.id()).await, bare(&ids));
    composite.remove([&ids[1]]).await.unwrap();
    composite.delete([&ids[0]]).await.unwrap();
    assert_eq!(components(&bigml, composite.id()).await, bare(&ids[2..]));
    let gone = client.get_source().source(&ids[0]).send().await;
    assert!(gone.unwrap_err().is_not_found());
    let removed = client.get_source().source(&ids[1]).send().await;
    assert!(removed.is_ok());
    composite.replace([&ids[1], &ids[3]]).await.unwrap();
    composite.close().await.unwrap();
    let error = composite.add([&ids[2]]).await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn each_change_is_a_request_of_its_own_with_bare_ids() {
    let bigml = Bigml::start().await;
    let ids = parts(&bigml, 3).await;
    let client = bigml.client();
    let made = client.composite_source_of(&ids[..1]).send_and_wait().await;
    let composite = client.composite_source(&made.unwrap().resource);
    composite.add([&ids[1]]).await.unwrap();
    composite.remove([&ids[1]]).await.unwrap();
    composite.close().await.unwrap();
    let sent: Vec<serde_json::Value> = bigml
        .simulator
        .requests_of("updateSource")
        .iter()
        .map(|request| serde_json::from_slice(&request.body.start).unwrap())
        .collect();
    let id = ids[1].bare();
    let wanted = [
        serde_json::json!({"add_sources": [id]}),
        serde_json::json!({"remove_sources": [id]}),
        serde_json::json!({"closed": true}),
    ];
    assert_eq!(sent, wanted);
}

#[tokio::test]
async fn values_are_set_in_rows_five_at_a_time() {
    let bigml = Bigml::start().await;
    let ids = parts(&bigml, 2).await;
    let client = bigml.client();
    let made = client.composite_source_of(&ids).send_and_wait().await;
    let composite = client.composite_source(&made.unwrap().resource);
    let field = types::NewSourceField::new("label").optype(types::Optype::Categorical);
    composite.add_fields([field]).await.unwrap();
    let value = |number: usize| {
        let id = &ids[number % 2];
        types::RowValue::new("label", serde_json::json!("True")).components([id])
    };
    let last = composite.set_rows((0..7).map(value)).await.unwrap();
    assert!(last.is_some());
    assert_eq!(bigml.simulator.requests_of("updateSource").len(), 3);
    assert!(composite.set_rows([]).await.unwrap().is_none());
}

#[tokio::test]
async fn the_id_of_another_type_is_refused_before_anything_is_sent() {
    let bigml = Bigml::start().await;
    let ids = ["dataset/5ea1d2f7c7736e160900001c"];
    let new = bigml.client().composite_source_of(ids);
    let error = new.send().await.unwrap_err();
    assert!(error.to_string().contains("dataset"), "{error}");
    assert!(bigml.simulator.requests().is_empty());
}
