//! Faults at random: which, and on which requests.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fastrand::Rng;

use crate::fault::{Fault, Kind, Moment};

/// Faults of every kind at random; given to [`Builder::chaos`](crate::Builder::chaos).
///
/// Whether a request is hit, and by what, depends on the seed and on how many requests came before it, and on nothing else. Which request is
/// the how many-th depends on the clients: where they run at the same time, two runs with one seed differ in their counts, but not in what
/// must hold for each request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chaos {
    rate: f64,
    seed: u64,
    patience: Duration,
}

impl Chaos {
    /// Hits this share of the requests (0 to 1).
    pub fn new(rate: f64, seed: u64) -> Self {
        Self {
            rate,
            seed,
            patience: Duration::from_secs(60),
        }
    }

    /// How long the clients wait for an answer, or for the next piece of one. What stalls, stalls longer. One minute unless said otherwise.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }
}

/// Each kind and how often it comes in relation to the others.
const WEIGHTS: &[(u32, Draw)] = &[
    (8, Draw::Reset(Moment::BeforeBody)),
    (8, Draw::Reset(Moment::DuringBody)),
    (8, Draw::Reset(Moment::BeforeAnswer)),
    (8, Draw::Reset(Moment::DuringAnswer)),
    (6, Draw::Reset(Moment::AfterAnswer)),
    (3, Draw::Close),
    (3, Draw::LoseAnswer),
    (4, Draw::Truncate),
    (4, Draw::CutJson),
    (3, Draw::Stall),
    (3, Draw::Slow),
    (5, Draw::Delay),
    (1, Draw::TooLate),
    (2, Draw::DoneTooLate),
    (5, Draw::Throttle(Hint::None)),
    (1, Draw::Throttle(Hint::Second)),
    (4, Draw::Throttle(Hint::Fraction)),
    (4, Draw::Throttle(Hint::Milliseconds)),
    (1, Draw::Throttle(Hint::Reset)),
    (1, Draw::Throttle(Hint::Hour)),
    (3, Draw::Page(500, false)),
    (4, Draw::Page(502, false)),
    (4, Draw::Page(503, false)),
    (2, Draw::Page(504, false)),
    (1, Draw::Page(500, true)),
    (2, Draw::Page(502, true)),
    (1, Draw::Page(503, true)),
    (3, Draw::Page(504, true)),
    (1, Draw::Page(200, false)),
    (1, Draw::Page(200, true)),
    (6, Draw::Expire),
    (2, Draw::Elsewhere(302, true)),
    (4, Draw::Elsewhere(302, false)),
    (2, Draw::Elsewhere(303, false)),
    (2, Draw::Elsewhere(307, true)),
    (2, Draw::Elsewhere(307, false)),
];

#[derive(Clone, Copy, Debug)]
enum Draw {
    Reset(Moment),
    Close,
    LoseAnswer,
    Truncate,
    CutJson,
    Stall,
    Slow,
    Delay,
    TooLate,
    DoneTooLate,
    Throttle(Hint),
    Page(u16, bool),
    Expire,
    Elsewhere(u16, bool),
}

/// What a 429 says about when to come again.
#[derive(Clone, Copy, Debug)]
enum Hint {
    None,
    Second,
    Fraction,
    Milliseconds,
    Reset,
    Hour,
}

impl Draw {
    fn fault(self, patience: Duration, chance: &mut Rng) -> Fault {
        match self {
            Self::Reset(moment) => Fault::reset(moment),
            Self::Close => Fault::close(),
            Self::LoseAnswer => Fault::lose_answer(),
            Self::Truncate => Fault::truncate(),
            Self::CutJson => Fault::cut_json(),
            Self::Stall => Fault::stall(patience * 4),
            Self::Slow => Fault::slow(chance.usize(64..1024), Duration::from_millis(1)),
            Self::Delay => Fault::delay(Duration::from_millis(chance.u64(5..60))),
            Self::TooLate => Fault::delay(patience * 2),
            Self::DoneTooLate => Fault::late(patience * 2),
            Self::Throttle(hint) => hint.add_to(Fault::status(429)),
            Self::Page(status, processed) => Fault::error_page(status, processed),
            Self::Expire => Fault::expire_token(),
            Self::Elsewhere(status, keeps_query) => Fault::redirect_elsewhere(status, keeps_query),
        }
    }
}

impl Hint {
    fn add_to(self, fault: Fault) -> Fault {
        match self {
            Self::None => fault,
            Self::Second => fault.with_header("retry-after", "1"),
            Self::Fraction => fault.with_header("retry-after", "0.03"),
            Self::Milliseconds => fault.with_header("retry-after-ms", "30"),
            Self::Hour => fault.with_header("retry-after", "3600"),
            Self::Reset => {
                let now = SystemTime::now().duration_since(UNIX_EPOCH);
                let next = now.unwrap_or_default().as_secs() + 1;
                fault
                    .with_header("ratelimit-reset", &next.to_string())
                    .with_header("ratelimit-remaining", "0")
            }
        }
    }
}

/// Draws the faults, and counts them.
#[derive(Debug, Default)]
pub(crate) struct Dice {
    chaos: Mutex<Option<Chaos>>,
    requests: AtomicU64,
    drawn: Mutex<BTreeMap<String, u64>>,
}

impl Dice {
    pub(crate) fn set(&self, chaos: Option<Chaos>) {
        *self.chaos.lock().unwrap_or_else(PoisonError::into_inner) = chaos;
    }

    /// What goes wrong with the next request.
    pub(crate) fn draw(&self) -> Option<Kind> {
        let chaos = (*self.chaos.lock().unwrap_or_else(PoisonError::into_inner))?;
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let kind = kind(chaos, number)?;
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        *drawn.entry(kind.name()).or_default() += 1;
        Some(kind)
    }

    pub(crate) fn drawn(&self) -> BTreeMap<String, u64> {
        let drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        drawn.clone()
    }
}

fn kind(chaos: Chaos, number: u64) -> Option<Kind> {
    let mut hasher = DefaultHasher::new();
    (chaos.seed, number).hash(&mut hasher);
    let mut chance = Rng::with_seed(hasher.finish());
    if chance.f64() >= chaos.rate {
        return None;
    }
    let all: u32 = WEIGHTS.iter().map(|(weight, _)| weight).sum();
    let mut left = chance.u32(0..all);
    let (_, draw) = WEIGHTS.iter().find(|(weight, _)| {
        let hit = left < *weight;
        left = left.saturating_sub(*weight);
        hit
    })?;
    Some(draw.fault(chaos.patience, &mut chance).into_kind())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(seed: u64, rate: f64) -> Vec<Option<String>> {
        let chaos = Chaos::new(rate, seed);
        (0..20_000)
            .map(|number| kind(chaos, number).map(|kind| kind.name()))
            .collect()
    }

    #[test]
    fn one_seed_draws_the_same_faults_again_and_another_one_others() {
        assert_eq!(names(1, 0.2), names(1, 0.2));
        assert_ne!(names(1, 0.2), names(2, 0.2));
    }

    #[test]
    fn as_many_are_hit_as_the_rate_says_and_every_kind_comes() {
        let drawn = names(7, 0.2);
        let hit = drawn.iter().flatten().count();
        assert!((3_700..4_300).contains(&hit), "{hit}");
        let kinds: std::collections::BTreeSet<_> = drawn.iter().flatten().collect();
        assert!(kinds.len() > 25, "{kinds:?}");
        assert_eq!(names(7, 0.0).iter().flatten().count(), 0);
        assert_eq!(names(7, 1.0).iter().flatten().count(), 20_000);
    }
}
