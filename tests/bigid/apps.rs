//! Apps: BigID's call as it comes, over a socket, and what the app tells BigID.

use axum::Router;
use axum::extract::FromRef;
use axum::routing::post;
use bigid_client::app::{App, AppExecution, ExecuteError, Reply};
use bigid_client::client_runtime::http_client_builder;
use client_runtime::http::Method;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use vendor_simulator::{Vendor, bigid};

use crate::Bigid;

/// BigID's own mock of a call.
const MOCK: &str = include_str!("fixtures/execute-app.json");

#[derive(Clone)]
struct State {
    app: App,
}

impl FromRef<State> for App {
    fn from_ref(state: &State) -> Self {
        state.app.clone()
    }
}

async fn execute(execution: AppExecution) -> Reply {
    match execution.action() {
        "Count" => {
            let reply = execution.accepted("counting");
            execution.progress(0.5, "half of it").await.unwrap();
            let clusters = execution.client().list_clusters().send().await;
            let counted = clusters.map(|clusters| format!("{} clusters", clusters.len()));
            execution.conclude(counted).await.unwrap();
            reply
        }
        "Greet" => execution.done(execution.param("Name").unwrap_or("nobody")),
        _ => execution.refused("this app has no such action"),
    }
}

/// An app that the simulated deployment may call.
struct Running {
    bigid: Bigid,
    address: String,
}

impl Running {
    async fn start() -> Self {
        let bigid = Bigid::start().await;
        let app = App::new([bigid.simulator.url(Vendor::Bigid)]).unwrap();
        let router = Router::new().route("/execute", post(execute));
        let router = router.with_state(State { app });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/execute", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { bigid, address }
    }

    /// A call of an action, with a token that the deployment gave out.
    async fn call(&self, action: &str) -> Value {
        let token = self.bigid.client().refresh_access_token();
        let token = token.send().await.unwrap().into_inner().system_token;
        let base = self.bigid.simulator.url(Vendor::Bigid);
        let mut call: Value = serde_json::from_str(MOCK).unwrap();
        call["actionName"] = action.into();
        call["executionId"] = bigid::EXECUTION.into();
        call["bigidToken"] = token.unwrap().expose().into();
        call["updateResultCallback"] = format!("{base}/tpa/executions/{}", bigid::EXECUTION).into();
        call
    }

    async fn send(&self, call: &Value) -> (u16, String) {
        let http = http_client_builder().unwrap().build().unwrap();
        let request = http.post(&self.address);
        let answer = request.body(call.to_string()).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.text().await.unwrap())
    }
}

#[tokio::test]
async fn an_app_is_called_works_with_the_token_of_the_call_and_tells_how_far_it_is() {
    let running = Running::start().await;
    let call = running.call("Count").await;
    let (status, answer) = running.send(&call).await;
    assert_eq!(status, 200, "{answer}");
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(
        answer,
        json!({"executionId": bigid::EXECUTION, "statusEnum": "IN_PROGRESS", "progress": 0.0, "message": "counting"})
    );
    let told = running.bigid.simulator.requests_of("updateAppExecution");
    let bodies: Vec<Value> = told.iter().map(|request| request.json().unwrap()).collect();
    assert_eq!(
        bodies[0],
        json!({"executionId": bigid::EXECUTION, "statusEnum": "IN_PROGRESS", "progress": 0.5, "message": "half of it"})
    );
    assert_eq!(bodies[1]["statusEnum"], "COMPLETED");
    assert_eq!(bodies[1]["progress"], 1.0);
    assert!(bodies[1]["message"].as_str().unwrap().ends_with("clusters"));
    assert_eq!(told[0].method, Method::PUT);
    assert!(told[0].path.ends_with(bigid::EXECUTION));
    assert_eq!(told[0].header("authorization"), call["bigidToken"].as_str());
}

#[tokio::test]
async fn an_action_that_is_not_known_is_refused_as_bigids_own_apps_do() {
    let running = Running::start().await;
    let (status, answer) = running.send(&running.call("Dance").await).await;
    assert_eq!(status, 400);
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["statusEnum"], "ERROR");
    assert_eq!(answer["message"], "this app has no such action");

    let mut call = running.call("Greet").await;
    call["globalParams"] = json!([{"paramName": "Name", "paramValue": "all"}]);
    assert!(running.send(&call).await.1.contains("\"all\""));
    call["actionParams"] = json!([{"paramName": "Name", "paramValue": 7}]);
    assert!(running.send(&call).await.1.contains("\"7\""));
    call["actionParams"] = Value::Null;
    assert!(running.send(&call).await.1.contains("\"all\""));
}

#[tokio::test]
async fn what_is_no_call_or_comes_from_elsewhere_never_comes_to_the_handler() {
    let running = Running::start().await;
    let call = running.call("Count").await;
    let with = |name: &str, value: Value| {
        let mut call = call.clone();
        call[name] = value;
        call
    };
    let base = running.bigid.simulator.url(Vendor::Bigid);
    let with_password = base.replace("://", "://:hunter2@");
    for (call, status) in [
        (
            with(
                "updateResultCallback",
                format!("{with_password}/tpa/executions/1").into(),
            ),
            400,
        ),
        (json!([]), 400),
        (json!({}), 400),
        (with("updateResultCallback", "no address".into()), 400),
        (
            with("updateResultCallback", format!("{base}/users/1").into()),
            400,
        ),
        (
            with(
                "updateResultCallback",
                format!("{base}/tpa/executions/../../users").into(),
            ),
            400,
        ),
        (
            with(
                "updateResultCallback",
                format!("{base}/tpa/executions/a?b=c").into(),
            ),
            400,
        ),
        (
            with(
                "updateResultCallback",
                "https://evil.example/api/v1/tpa/executions/1".into(),
            ),
            403,
        ),
        (json!({"actionName": "x".repeat(2 * 1024 * 1024)}), 413),
    ] {
        let (answered, said) = running.send(&call).await;
        assert_eq!(answered, status, "{said}");
        assert!(!said.contains("evil") && !said.contains("xxx"), "{said}");
    }
    assert_eq!(running.bigid.count("updateAppExecution"), 0);
}

#[test]
fn bigids_own_mock_is_read_and_nothing_secret_of_it_is_printed() {
    let app = App::new(["https://bigid-host.net"]).unwrap();
    let execution = app.read(MOCK.as_bytes()).unwrap();
    assert_eq!(execution.action(), "Test Action");
    assert_eq!(execution.id(), "1111");
    assert_eq!(execution.app_id(), Some("4444"));
    assert_eq!(execution.param("EXAMPLE_PARAM"), Some("woloz"));
    assert_eq!(execution.param("Sample Selection Parameter"), Some("True"));
    assert_eq!(execution.param("nothing"), None);
    let shown = format!("{execution:?} {:?} {app:?}", execution.request());
    assert!(
        !shown.contains("woloz") && !shown.contains("3333"),
        "{shown}"
    );
    assert!(shown.contains("EXAMPLE_PARAM"), "{shown}");

    let elsewhere = App::new(["http://bigid-host.net", "https://bigid-host.net:8443"]).unwrap();
    let refused = elsewhere.read(MOCK.as_bytes()).unwrap_err();
    assert!(
        matches!(refused, ExecuteError::UnknownDeployment),
        "{refused}"
    );
    for wrong in ["bigid-host.net", "ftp://bigid-host.net", ""] {
        assert!(App::new([wrong]).unwrap_err().is_configuration());
    }
}

#[tokio::test]
async fn a_token_says_itself_whether_it_is_exchanged() {
    let bigid = Bigid::start().await;
    let exchanged = bigid.builder().token(bigid::USER_TOKEN).build().unwrap();
    exchanged.list_clusters().send().await.unwrap();
    assert_eq!(bigid.count("refreshAccessToken"), 1);
    let token = exchanged.refresh_access_token().send().await.unwrap();
    let token = token.into_inner().system_token.unwrap();
    let claims = client_runtime::jwt_claim(token.expose(), "type");
    let as_it_is = bigid.builder().token(token).build().unwrap();
    assert_eq!(claims.as_deref(), Some("access-token"));
    as_it_is.list_clusters().send().await.unwrap();
    assert_eq!(bigid.count("refreshAccessToken"), 2, "the one above");
}
