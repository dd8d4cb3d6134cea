// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types that requests and responses are made of.

mod applications;
mod apps;
mod authentication;
mod classifiers;
mod clusters;
mod connector_templates;
mod data_categories;
mod data_source;
mod data_source_parts;
mod data_source_settings;
mod data_sources;
mod glossary;
mod locations;
mod roles;
mod scan_profiles;
mod scans;
mod shared;
mod users;

pub use self::applications::*;
pub use self::apps::*;
pub use self::authentication::*;
pub use self::classifiers::*;
pub use self::clusters::*;
pub use self::connector_templates::*;
pub use self::data_categories::*;
pub use self::data_source::*;
pub use self::data_source_parts::*;
pub use self::data_source_settings::*;
pub use self::data_sources::*;
pub use self::glossary::*;
pub use self::locations::*;
pub use self::roles::*;
pub use self::scan_profiles::*;
pub use self::scans::*;
pub use self::shared::*;
pub use self::users::*;
