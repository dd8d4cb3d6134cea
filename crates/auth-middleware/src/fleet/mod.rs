//! What the workers of a fleet share by a Redis server: the vendor's quota, and the token.

mod budget;
mod error;
mod rate_limit;
mod server;
mod token_store;

pub use error::RedisError;
pub use rate_limit::{RedisRateLimit, WithoutRedis};
pub use server::RedisServer;
pub use token_store::RedisTokenStore;
