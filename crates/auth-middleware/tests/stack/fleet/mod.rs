//! What several workers share by a real Redis server. Each worker is a stack with a connection of its own.

mod outage;
mod process;
mod quota;
mod redis_process;
mod sharing;
mod token;
mod vault;

pub use vault::Vendor;
