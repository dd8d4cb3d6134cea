// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types that requests and responses are made of.

mod authentication;
mod clusters;
mod connector_templates;
mod data_source;
mod data_source_parts;
mod data_source_settings;
mod data_sources;
mod scan_profiles;
mod scans;
mod shared;

pub use self::authentication::*;
pub use self::clusters::*;
pub use self::connector_templates::*;
pub use self::data_source::*;
pub use self::data_source_parts::*;
pub use self::data_source_settings::*;
pub use self::data_sources::*;
pub use self::scan_profiles::*;
pub use self::scans::*;
pub use self::shared::*;
