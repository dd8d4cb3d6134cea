//! A user token is exchanged once, renewed before its end and after a 401; tokens go bare, then with `Bearer`.

use std::time::{Duration, SystemTime};

use bigid_client::Client;
use bigid_client::types::SessionCreate;
use client_runtime::testing::ManualClock;
use futures_util::future::join_all;
use vendor_simulator::{Fault, bigid};

use crate::Bigid;

const DAY: Duration = Duration::from_secs(86_400);

impl Bigid {
    /// A client whose clock the test moves, at the simulator's time.
    fn client_with_clock(&self) -> (Client, ManualClock) {
        let clock = ManualClock::at(SystemTime::now());
        let builder = self.builder().user_token(bigid::USER_TOKEN);
        let client = builder.core(|core| core.clock(clock.clock())).build();
        (client.unwrap(), clock)
    }
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_call_and_the_user_token_is_exchanged_once_for_all() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    assert!(bigid.simulator.requests().is_empty());
    let clones: Vec<Client> = (0..8).map(|_| client.clone()).collect();
    let calls = clones.iter().map(|client| client.list_clusters().send());
    for outcome in join_all(calls).await {
        outcome.unwrap();
    }
    client.list_scans().send().await.unwrap();
    assert_eq!(
        bigid.authorizations("refreshAccessToken"),
        [bigid::USER_TOKEN]
    );
    let sent = bigid.authorizations("listClusters");
    assert_eq!(sent.len(), 8);
    assert!(
        sent.iter()
            .all(|token| *token == sent[0] && token.starts_with("ey")),
        "{sent:?}"
    );
}

#[tokio::test]
async fn a_system_token_is_renewed_before_its_end_and_the_old_one_is_never_refused() {
    let bigid = Bigid::start().await;
    let (client, clock) = bigid.client_with_clock();
    client.list_clusters().send().await.unwrap();
    let to_the_edge = 7 * DAY - Duration::from_secs(600);
    clock.advance(to_the_edge);
    bigid.simulator.advance_clock(to_the_edge);
    client.list_clusters().send().await.unwrap();
    assert_eq!(bigid.count("refreshAccessToken"), 1);
    let into_the_margin = Duration::from_secs(550);
    clock.advance(into_the_margin);
    bigid.simulator.advance_clock(into_the_margin);
    client.list_clusters().send().await.unwrap();
    assert_eq!(bigid.count("refreshAccessToken"), 2);
    let sent = bigid.simulator.requests_of("listClusters");
    assert!(sent.iter().all(|request| request.status == Some(200)));
}

#[tokio::test]
async fn a_token_that_bigid_refuses_is_exchanged_again_once_and_the_call_goes_on() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.client_with_clock();
    client.list_clusters().send().await.unwrap();
    // The deployment forgets the token early; the client can't know.
    bigid.simulator.advance_clock(8 * DAY);
    client.list_clusters().send().await.unwrap();
    assert_eq!(bigid.count("refreshAccessToken"), 2);
    let statuses: Vec<_> = bigid
        .simulator
        .requests_of("listClusters")
        .iter()
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [Some(200), Some(401), Some(200)]);
}

#[tokio::test]
async fn calls_that_are_refused_at_the_same_time_share_one_exchange() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.client_with_clock();
    client.list_clusters().send().await.unwrap();
    bigid.simulator.advance_clock(8 * DAY);
    let calls = (0..8).map(|_| client.list_clusters().send());
    for outcome in join_all(calls).await {
        outcome.unwrap();
    }
    assert_eq!(bigid.count("refreshAccessToken"), 2);
}

#[tokio::test]
async fn a_line_break_at_the_end_of_a_token_does_no_harm() {
    let bigid = Bigid::start().await;
    let token = format!(" {}\n", bigid::USER_TOKEN);
    let client = bigid.builder().user_token(token).build().unwrap();
    client.list_clusters().send().await.unwrap();
}

#[tokio::test]
async fn a_post_that_was_refused_for_its_token_is_sent_again_with_a_new_one() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.client_with_clock();
    client.list_clusters().send().await.unwrap();
    bigid.simulator.advance_clock(8 * DAY);
    let scan = bigid_client::types::ScanStart::new("dsScan", "Nightly");
    client.start_scan().body(scan).send().await.unwrap();
    assert_eq!(bigid.count("startScan"), 2);
}

#[tokio::test]
async fn a_second_401_is_the_callers_error() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    client.list_clusters().send().await.unwrap();
    let refuse = Fault::status(401)
        .with_body("Unauthorized")
        .on("listClusters");
    bigid.simulator.inject(refuse.times(10));
    let error = client.list_clusters().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.status().unwrap(), 401);
    assert!(bigid.count("listClusters") <= 3);
    assert!(bigid.count("refreshAccessToken") <= 2);
}

#[tokio::test]
async fn bearer_is_tried_after_a_401_and_remembered() {
    let bigid = Bigid::start().await;
    let builder = bigid.builder().user_token(bigid::BEARER_USER_TOKEN);
    let client = builder.build().unwrap();
    for _ in 0..3 {
        client.list_clusters().send().await.unwrap();
    }
    client.list_scans().send().await.unwrap();
    let exchanges = bigid.authorizations("refreshAccessToken");
    let with_bearer = format!("Bearer {}", bigid::BEARER_USER_TOKEN);
    assert_eq!(
        exchanges,
        [bigid::BEARER_USER_TOKEN.to_owned(), with_bearer]
    );
    let forms: Vec<bool> = bigid
        .authorizations("listClusters")
        .iter()
        .map(|sent| sent.starts_with("Bearer "))
        .collect();
    assert_eq!(forms, [false, true, true, true]);
    let scans = bigid.authorizations("listScans");
    assert!(
        scans.len() == 1 && scans[0].starts_with("Bearer "),
        "{scans:?}"
    );
}

#[tokio::test]
async fn a_user_token_that_bigid_does_not_know_is_an_error_that_says_what_to_do() {
    let bigid = Bigid::start().await;
    for token in ["no-such-token", "simulator-relayed-wrong"] {
        let client = bigid.builder().user_token(token).build().unwrap();
        let error = client.list_clusters().send().await.unwrap_err();
        assert!(error.is_auth(), "{error}");
        let told = format!("{error:?}");
        assert!(told.contains("user token"), "{told}");
        assert!(!told.contains(token), "{told}");
    }
    assert_eq!(bigid.count("listClusters"), 0);
}

#[tokio::test]
async fn an_exchange_that_failed_in_passing_is_tried_again_by_the_next_call() {
    let bigid = Bigid::start().await;
    let client = bigid.builder().user_token(bigid::USER_TOKEN);
    let client = client
        .options(|options| options.without_retry())
        .build()
        .unwrap();
    bigid
        .simulator
        .inject(Fault::status(503).on("refreshAccessToken"));
    let error = client.list_clusters().send().await.unwrap_err();
    assert!(!format!("{error:?}").contains(bigid::USER_TOKEN));
    client.list_clusters().send().await.unwrap();
}

#[tokio::test]
async fn the_exchange_can_be_called_itself_and_sends_the_user_token() {
    let bigid = Bigid::start().await;
    let token = bigid.client().refresh_access_token().send().await.unwrap();
    assert_eq!(token.success, Some(true));
    let given = token.system_token.clone().unwrap();
    let client = bigid.builder().access_token(given).build().unwrap();
    client.list_clusters().send().await.unwrap();
    assert_eq!(
        bigid.authorizations("refreshAccessToken"),
        [bigid::USER_TOKEN]
    );

    let builder = bigid.builder().user_token(bigid::BEARER_USER_TOKEN);
    builder
        .build()
        .unwrap()
        .refresh_access_token()
        .send()
        .await
        .unwrap();
    let error = bigid
        .builder()
        .user_token("unknown")
        .build()
        .unwrap()
        .refresh_access_token()
        .send()
        .await
        .unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.message(), Some("Refresh token not valid"));
}

#[tokio::test]
async fn an_access_token_is_used_until_it_is_over() {
    let bigid = Bigid::start().await;
    let session = SessionCreate::new(bigid::USERNAME, bigid::PASSWORD);
    let session = bigid
        .client()
        .create_session()
        .body(session)
        .send()
        .await
        .unwrap();
    let token = session.into_inner().auth_token.unwrap();
    let client = bigid.builder().access_token(token).build().unwrap();
    client.list_clusters().send().await.unwrap();
    bigid.simulator.advance_clock(2 * DAY);
    let error = client.list_clusters().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(format!("{error:?}").contains("user token"), "{error:?}");
    assert_eq!(bigid.count("refreshAccessToken"), 0);
}

#[tokio::test]
async fn a_login_is_made_once_and_again_when_the_session_is_over() {
    let bigid = Bigid::start().await;
    let clock = ManualClock::at(SystemTime::now());
    let builder = bigid.builder().login(bigid::USERNAME, bigid::PASSWORD);
    let client = builder
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap();
    client.list_clusters().send().await.unwrap();
    client.list_clusters().send().await.unwrap();
    assert_eq!(bigid.authorizations("createSession"), [""]);
    clock.advance(2 * DAY);
    bigid.simulator.advance_clock(2 * DAY);
    client.list_clusters().send().await.unwrap();
    assert_eq!(bigid.count("createSession"), 2);
}

#[tokio::test]
async fn a_login_that_is_refused_with_status_200_is_tried_once() {
    let bigid = Bigid::start().await;
    let client = bigid
        .builder()
        .login(bigid::USERNAME, "wrong")
        .build()
        .unwrap();
    let error = client.list_clusters().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(
        format!("{error:?}").contains("user name and password"),
        "{error:?}"
    );
    assert_eq!(bigid.count("createSession"), 1);

    let session = SessionCreate::new(bigid::USERNAME, "wrong");
    let error = client
        .create_session()
        .body(session)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
}
