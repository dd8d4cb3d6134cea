//! Lists come page by page, to their end.

use futures_util::future::{BoxFuture, FutureExt, TryFutureExt};
use {{crate}}::{Client, Error};

use crate::Simulated;

type Counted = BoxFuture<'static, Result<usize, Error>>;

/// Every list's operation, how many items the simulator has of it, and how many came.
const LISTS: [(&str, usize, fn(&Client) -> Counted); {{count}}] = [
{{lists}}];

fn counted<T: 'static>(all: impl Future<Output = Result<Vec<T>, Error>> + Send + 'static) -> Counted {
    all.map_ok(|items| items.len()).boxed()
}

#[tokio::test]
async fn every_list_comes_to_its_end() {
    let simulated = Simulated::start().await;
    let client = simulated.client();
    for (id, items, all) in LISTS {
        assert_eq!(all(&client).await.unwrap(), items, "{id}");
    }
}
