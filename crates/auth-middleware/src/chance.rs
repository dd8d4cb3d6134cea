//! Randomness as something that is handed in, so that a test of jitter knows its outcome.

use std::fmt;
use std::sync::Arc;

/// Where randomness comes from. Implement it to bring another source than the default one.
pub trait ChanceSource: Send + Sync + fmt::Debug {
    /// A number from 0 (included) to 1 (excluded).
    fn fraction(&self) -> f64;
}

/// The randomness of backoff and refresh. Cheap to clone.
#[derive(Clone, Default)]
pub struct Chance(Option<Arc<dyn ChanceSource>>);

impl Chance {
    /// A fast generator, seeded differently in every thread of every process. Not for cryptography.
    pub fn system() -> Self {
        Self(None)
    }

    /// Randomness of one's own.
    pub fn custom(source: impl ChanceSource + 'static) -> Self {
        Self(Some(Arc::new(source)))
    }

    /// A number from 0 (included) to 1 (excluded). What a custom source gives outside of that is brought inside.
    pub fn fraction(&self) -> f64 {
        match &self.0 {
            None => fastrand::f64(),
            Some(source) => match source.fraction() {
                number if number.is_nan() => 0.0,
                number => number.clamp(0.0, 1.0 - f64::EPSILON),
            },
        }
    }
}

impl fmt::Debug for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            None => f.write_str("Chance(system)"),
            Some(source) => f.debug_tuple("Chance").field(source).finish(),
        }
    }
}
