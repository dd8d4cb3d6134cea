//! What an error can say only after another call.

use futures_util::future::BoxFuture;

use crate::Error;
use crate::core::Core;

/// Adds to an error what only another call can tell: which values the server would have taken.
pub trait Explain: Send + Sync {
    /// What to add to the line of the error, which must hold no secret. It is asked after each call that failed, also after those of its own.
    fn explain<'a>(&'a self, core: &'a Core, error: &'a Error) -> BoxFuture<'a, Option<String>>;
}

/// The error with what there is to add.
#[cold]
pub(crate) async fn explained(core: &Core, error: Error) -> Error {
    let Some(explain) = &core.shared.explain else {
        return error;
    };
    match explain.explain(core, &error).await {
        Some(note) => error.and_note(note),
        None => error,
    }
}
