//! Data sources: settings by connector, flags, tests of connections, upsert by name, copies between deployments.

mod connection_test;
mod connectors;
mod copy;
mod difference;
mod flag;
mod lookup;
mod secret_members;
mod settings;
mod upsert;

pub use connection_test::TestDataSource;
pub use copy::{CopyDataSource, CopyReport, CopySource};
pub use upsert::{UpsertChange, UpsertDataSource, UpsertReport};
