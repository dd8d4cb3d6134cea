//! What BigML's numbers mean, and what to do.

use bigml_client::{Fault, FilePart, Reason, types};
use vendor_simulator as simulator;

use crate::Bigml;

#[tokio::test]
async fn a_faulty_resource_says_what_it_is_and_what_to_do() {
    let bigml = Bigml::start().await;
    let file = FilePart::bytes("sheet.xlsx", &b"PK\x03\x04 nothing inside"[..]);
    let upload = bigml.client().upload_source_from(file);
    let error = upload.send_and_wait().await.unwrap_err();
    let fault = Fault::of(&error).unwrap();
    let source: types::Source = error.job().unwrap();
    assert_eq!(
        (fault.code, fault.reason),
        (Some(-2020), Reason::Unreadable)
    );
    assert_eq!(
        fault.resource.as_ref().unwrap().to_string(),
        source.resource.to_string()
    );
    assert!(fault.advice().contains("damaged"), "{}", fault.advice());
    assert!(!fault.may_pass);
}

#[tokio::test]
async fn a_refusal_has_its_number_and_a_402_its_advice() {
    let bigml = Bigml::start().await;
    let client = bigml.client().with(|options| options.without_retry());
    let refused = |status: u16, code: i64| {
        let body =
            format!(r#"{{"code": {status}, "status": {{"code": {code}, "message": "no"}}}}"#);
        simulator::Fault::status(status)
            .with_body(body)
            .on("createSource")
    };
    for (status, code, reason) in [
        (400, -1200, Reason::MissingParameter),
        (400, -1206, Reason::ValidationError),
        (402, -1300, Reason::PaymentRequired),
        (500, -20, Reason::Other),
        (400, -77, Reason::Other),
    ] {
        bigml.simulator.inject(refused(status, code));
        let body = types::SourceCreate::new().data("a\n1\n");
        let error = client.create_source().body(body).send().await.unwrap_err();
        let fault = Fault::of(&error).unwrap();
        assert_eq!(
            (fault.reason, fault.code, fault.resource.as_ref()),
            (reason, Some(code), None)
        );
        assert_eq!(fault.may_pass, code == -20);
        assert_eq!(
            error.to_string().contains("upgrade"),
            status == 402,
            "{error}"
        );
    }
}

#[tokio::test]
async fn what_bigml_has_not_said_is_no_fault_of_it() {
    let bigml = Bigml::start().await;
    let error = bigml
        .client()
        .get_source()
        .source("dataset/1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(Fault::of(&error), None);
    bigml
        .simulator
        .inject(simulator::Fault::close().on("createSource"));
    let body = types::SourceCreate::new().data("a\n1\n");
    let error = bigml
        .client()
        .create_source()
        .body(body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(Fault::of(&error), None);
}
