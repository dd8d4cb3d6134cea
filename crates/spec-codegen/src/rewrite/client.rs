//! The client: the same short struct in every crate.

use quote::quote;

use super::{Context, Files};

pub(super) fn write(context: &Context<'_>, files: &mut Files) {
    let title = context
        .model
        .pointer("/info/title")
        .and_then(serde_json::Value::as_str)
        .unwrap_or("the API");
    let doc = format!(
        " A client of {title}. Cheap to clone; clones share connections, credentials and limits."
    );
    files.client = quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        pub struct Client { pub(crate) core: Core }
        impl Client {
            /// A client with other options: for some calls, or for one (`client.with(|options| ..).get_thing()`). It shares everything else.
            #[must_use]
            pub fn with(&self, change: impl FnOnce(Options) -> Options) -> Self {
                Self { core: self.core.with(change) }
            }

            /// What this client and all its clones have done so far: calls, failures, retries, bytes and the like.
            pub fn metrics(&self) -> Metrics {
                self.core.metrics()
            }
        }
    };
}
