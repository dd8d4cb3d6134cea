//! The whole chain over real sockets, with a clock that the tests move.

mod backoff;
mod body;
mod budget;
mod credential;
mod crowd;
mod exchange;
mod fleet;
mod leaks;
mod metrics;
mod propagate;
mod properties;
mod provided;
mod rate_limit;
mod redirect;
mod renewal;
mod retry;
mod retry_after;
mod secrets;
mod support;
mod timeout;
mod upload;
