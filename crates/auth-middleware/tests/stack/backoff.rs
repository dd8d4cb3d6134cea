//! Bounds of the backoff.

use std::time::Duration;

use auth_middleware::testing::ScriptedChance;
use auth_middleware::{Backoff, Chance};

#[test]
fn the_longest_wait_doubles_from_250_ms_up_to_20_s() {
    let backoff = Backoff::default();
    let table = [
        (0, 250),
        (1, 500),
        (2, 1000),
        (5, 8000),
        (6, 16_000),
        (7, 20_000),
        (8, 20_000),
        (1000, 20_000),
    ];
    for (retry, longest) in table {
        assert_eq!(
            backoff.longest(retry),
            Duration::from_millis(longest),
            "retry {retry}"
        );
    }
    assert_eq!(backoff.longest(u32::MAX), Duration::from_secs(20));
}

#[test]
fn a_wait_is_a_share_of_the_longest_one() {
    let backoff = Backoff::default();
    for (share, wait) in [(0.0, 0), (0.5, 500), (0.999, 999)] {
        let chance = ScriptedChance::chance([share]);
        assert_eq!(backoff.wait(2, &chance), Duration::from_millis(wait));
    }
    let chance = Chance::system();
    for retry in 0..1000 {
        assert!(backoff.wait(retry, &chance) <= backoff.longest(retry));
    }
}

#[test]
fn chance_outside_of_its_range_is_brought_inside() {
    let backoff = Backoff::default();
    for odd in [-1.0, 1.0, 2.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let wait = backoff.wait(0, &ScriptedChance::chance([odd]));
        assert!(wait <= Duration::from_millis(250), "{odd} gives {wait:?}");
    }
}

#[test]
fn a_backoff_of_odd_numbers_stays_within_its_cap() {
    let cap = Duration::from_secs(3);
    for factor in [0.0, -2.0, 1.0, f64::NAN, f64::INFINITY, f64::MAX] {
        for initial in [Duration::ZERO, Duration::from_millis(1), Duration::MAX] {
            for retry in [0, 1, 2, 3000, u32::MAX] {
                let longest = Backoff {
                    initial,
                    factor,
                    cap,
                }
                .longest(retry);
                assert!(
                    longest <= cap,
                    "{initial:?} x {factor}^{retry} gives {longest:?}"
                );
            }
        }
    }
}
