//! Which vendors there are, a line each: name, path, and the module that behaves like it.
//!
//! A vendor whose API answers without its version too has that path after `and`.
//!
//! `cargo xtask new-vendor` adds a line `by by_schema`, with the variables of the client: address and credential. With behaviour by hand, name its module instead.

use crate::spec::Spec;
use crate::vendor_api::VendorApi;
use crate::world::World;

crate::vendor::vendors! {
    Bigeye "bigeye" at "/bigeye" by bigeye;
    Bigid "bigid" at "/bigid/api/v1" by bigid;
    DataopsLive "dataops-live" at "/dataops-live/api/v4" by dataops_live;
    Bigml "bigml" at "/bigml/andromeda" and "/bigml" by bigml;
}
