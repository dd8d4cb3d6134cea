//! Every operation, with nothing but what it must have: the simulator takes the request, and the client understands the answer.

use futures_util::future::{BoxFuture, FutureExt, TryFutureExt};
use {{crate}}::{Client, Error{{types_import}}};

use crate::Simulated;

type Sent = BoxFuture<'static, Result<(), Error>>;

/// Every operation's id, and the shortest call of it.{{left_out}}
const OPERATIONS: [(&str, fn(&Client) -> Sent); {{count}}] = [
{{operations}}];

fn sent<T: 'static>(call: impl Future<Output = Result<T, Error>> + Send + 'static) -> Sent {
    call.map_ok(drop).boxed()
}
{{from_json}}
#[tokio::test]
async fn every_operation_is_taken_and_its_answer_is_understood() {
    let simulated = Simulated::start().await;
    let client = simulated.client();
    let mut failed = Vec::new();
    for (id, call) in OPERATIONS {
        simulated.simulator.clear_requests();
        match call(&client).await {
            Err(error) => failed.push(format!("{id}: {error}")),
            Ok(()) if simulated.simulator.requests_of(id).is_empty() => {
                failed.push(format!("{id}: the simulator took it for another operation"));
            }
            Ok(()) => {}
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
