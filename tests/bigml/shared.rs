//! What others share by a link or by a key.

use bigml_client::{SharedLink, types};

use crate::Bigml;

/// A shared logistic regression.
async fn shared(bigml: &Bigml) -> types::LogisticRegression {
    let dataset = bigml.dataset().await;
    let client = bigml.client();
    let body = types::LogisticRegressionCreate::new().dataset(&dataset.resource);
    let made = client
        .create_logistic_regression()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let share = types::LogisticRegressionUpdate::new().shared(true);
    let request = client
        .update_logistic_regression()
        .logisticregression(&made.resource);
    request.body(share).send().await.unwrap();
    let request = client
        .get_logistic_regression()
        .logisticregression(&made.resource);
    request.send().await.unwrap().into_inner()
}

#[tokio::test]
async fn a_link_leads_to_the_resource_and_what_belongs_to_it() {
    let bigml = Bigml::start().await;
    let owned = shared(&bigml).await;
    let hash = owned.shared_hash.clone().unwrap();
    let link = SharedLink::new("logisticregression", hash.clone()).unwrap();
    assert_eq!(
        link,
        format!(
            "https://bigml.com/shared/logisticregression/{}",
            hash.expose()
        )
        .parse()
        .unwrap()
    );
    assert!(!format!("{link:?}").contains(hash.expose()));
    let client = bigml.client();
    let read = client
        .get_shared_logistic_regression()
        .hash(link.hash())
        .send()
        .await
        .unwrap();
    assert_eq!(read.name, owned.name);
    let guest = client.through_shared([&link]);
    let request = guest
        .get_logistic_regression()
        .logisticregression(&owned.resource);
    request.send().await.unwrap();
    let asked = bigml.simulator.requests_of("getLogisticRegression");
    let reference = format!("logisticregression/{}", hash.expose());
    assert_eq!(
        asked.last().unwrap().query("shared_ref"),
        Some(reference.as_str())
    );
}

#[tokio::test]
async fn a_sharing_key_opens_one_resource() {
    let bigml = Bigml::start().await;
    let owned = shared(&bigml).await;
    let key = owned.sharing_key.clone().unwrap();
    let guest = bigml
        .client()
        .with_sharing_key("simulator", key.clone())
        .unwrap();
    let request = guest
        .get_logistic_regression()
        .logisticregression(&owned.resource);
    assert_eq!(request.send().await.unwrap().resource, owned.resource);
    let error = guest.list_sources().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(!format!("{guest:?} {error:?}").contains(key.expose()));
    bigml
        .client()
        .with_sharing_key("simulator", "")
        .unwrap_err();
}

#[test]
fn what_is_no_link_is_refused() {
    for text in [
        "",
        "model/",
        "shared/model/short",
        "https://bigml.com/dashboard",
        "shared/model/5ba2ccc54e172745a00000000000000",
        "shared//5ba2ccc54e172745a0000000",
        "shared/mo del/5ba2ccc54e172745a0000000",
    ] {
        let error = text.parse::<SharedLink>().unwrap_err();
        assert!(
            error.to_string().contains("no link of a shared resource"),
            "{text}"
        );
    }
}
