//! Long-running work that walks through a list of states.

use std::time::Instant;

/// How far the time of some work has come: so many polls, or so many seconds of the simulator's clock.
#[derive(Clone, Debug)]
pub(crate) struct Ticks {
    polls: usize,
    timed: Option<(Instant, f64)>,
}

impl Ticks {
    pub(crate) fn new(timed: Option<(Instant, f64)>) -> Self {
        Self { polls: 0, timed }
    }

    /// Somebody has looked.
    pub(crate) fn poll(&mut self) {
        self.polls = self.polls.saturating_add(1);
    }

    pub(crate) fn count(&self) -> usize {
        match self.timed {
            Some((since, speed)) => (since.elapsed().as_secs_f64() * speed) as usize,
            None => self.polls,
        }
    }
}

/// A job's states and how far it has come. The last state stays.
#[derive(Clone, Debug)]
pub(crate) struct Job<T> {
    states: Vec<T>,
    ticks: Ticks,
}

impl<T> Job<T> {
    pub(crate) fn new(states: impl IntoIterator<Item = T>, timed: Option<(Instant, f64)>) -> Self {
        Self {
            states: states.into_iter().collect(),
            ticks: Ticks::new(timed),
        }
    }

    /// The state that this poll sees; the next poll sees the next one. `None` for a job without states.
    pub(crate) fn poll(&mut self) -> Option<&T> {
        let at = self.position();
        self.ticks.poll();
        self.states.get(at)
    }

    /// The state as it is, without moving on: for lists and for other resources that look at this one.
    pub(crate) fn peek(&self) -> Option<&T> {
        self.states.get(self.position())
    }

    /// Whether the last state is reached.
    pub(crate) fn is_over(&self) -> bool {
        self.position() + 1 >= self.states.len()
    }

    /// Leaves the list for a state of its own (canceled, stopped).
    pub(crate) fn end_with(&mut self, state: T) {
        self.states = vec![state];
    }

    fn position(&self) -> usize {
        let last = self.states.len().saturating_sub(1);
        self.ticks.count().min(last)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn each_poll_sees_the_next_state_and_the_last_one_stays() {
        let mut job = Job::new(["queued", "running", "done"], None);
        assert_eq!(job.peek(), Some(&"queued"));
        let seen: Vec<_> = (0..4).filter_map(|_| job.poll().copied()).collect();
        assert_eq!(seen, ["queued", "running", "done", "done"]);
        assert!(job.is_over());
    }

    #[test]
    fn with_a_speed_the_time_since_the_start_says_which_state_it_is() {
        let since = Instant::now().checked_sub(Duration::from_secs(100));
        let state = |speed| {
            let timed = since.map(|since| (since, speed));
            Job::new(0..1000, timed).poll().copied()
        };
        assert!((100..200).contains(&state(1.0).unwrap_or_default()));
        assert!((200..400).contains(&state(2.0).unwrap_or_default()));
        assert_eq!(state(100.0), Some(999));
    }
}
