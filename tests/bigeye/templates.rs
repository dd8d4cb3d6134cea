//! Metric templates.

use bigeye_client::types::{FieldType, MetricTemplate, MetricTemplateWrite, MetricTemplatesFetch};

use crate::Bigeye;

#[tokio::test]
async fn a_template_is_made_replaced_found_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let write = |template: MetricTemplate| {
        let body = MetricTemplateWrite::new().metric_template(template);
        let call = client.create_metric_template().body(body);
        async move {
            call.send()
                .await
                .unwrap()
                .into_inner()
                .metric_template
                .unwrap()
        }
    };
    let template = MetricTemplate::new()
        .name("Late orders")
        .template("count_if({column} > 3)")
        .return_type(FieldType::Numeric);
    let id = write(template.clone()).await.id.unwrap();
    let replaced = write(MetricTemplate::new().id(id).name("Very late orders")).await;
    assert_eq!(replaced.id, Some(id));
    assert_eq!(replaced.template, None);

    let fetch = MetricTemplatesFetch::new().search("very late");
    let found = client
        .fetch_metric_templates()
        .body(fetch)
        .send()
        .await
        .unwrap();
    assert_eq!(found.metric_templates.as_ref().unwrap().len(), 1);
    let read = client
        .get_metric_template()
        .metric_template_id(id)
        .send()
        .await
        .unwrap();
    let read = read.into_inner().metric_template.unwrap();
    assert_eq!(read.name.as_deref(), Some("Very late orders"));
    client
        .delete_metric_template()
        .metric_template_id(id)
        .send()
        .await
        .unwrap();
    let error = client
        .get_metric_template()
        .metric_template_id(id)
        .send()
        .await;
    assert!(error.unwrap_err().is_not_found());
}
