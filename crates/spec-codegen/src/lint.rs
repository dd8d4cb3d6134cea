//! Our rules for a spec.

use crate::bundle::Bundle;
use crate::diagnostic::Diagnostic;

/// Everything in a spec that our rules refuse.
pub fn lint(_bundle: &Bundle) -> Vec<Diagnostic> {
    Vec::new()
}
