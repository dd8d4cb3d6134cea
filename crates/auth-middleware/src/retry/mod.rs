//! Sending again: when, how often, after how long.

pub(crate) mod backoff;
pub(crate) mod budget;
pub(crate) mod classify;
pub(crate) mod policy;
pub(crate) mod retry_after;
