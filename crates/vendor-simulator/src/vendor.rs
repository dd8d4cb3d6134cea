//! The vendors and where the simulator puts them.

use std::fmt;
use std::str::FromStr;

/// Makes [`Vendor`] of the list in `vendors.rs`.
macro_rules! vendors {
    ($($variant:ident $name:literal at $prefix:literal $(and $also:literal)? by $behaviour:ident $([$($variable:literal),*])?;)*) => {
        /// One of the simulated vendors.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Vendor {
            $(
                #[doc = concat!("`", $name, "`, below `", $prefix, "`.")]
                $variant,
            )*
        }

        impl Vendor {
            /// All of them, in the order in which they are shown.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$variant),*];

            /// The name on command lines: that of its directory below `specs/`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The path below which the simulator answers for this vendor, without a slash at its end.
            pub const fn prefix(self) -> &'static str {
                match self { $(Self::$variant => $prefix,)* }
            }

            /// Other paths below which it answers the same, after those of all vendors were tried.
            pub(crate) const fn also(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($also)?],)* }
            }

            /// Whether its behaviour is written by hand. Of the others the simulator knows their spec and nothing else.
            pub const fn is_by_hand(self) -> bool {
                match self { $(Self::$variant => $crate::vendor::is_by_hand(stringify!($behaviour)),)* }
            }

            /// The bundled spec.
            pub(crate) const fn document(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!("../../", $name, "-client/openapi.json")),)*
                }
            }

            #[allow(unused_variables, reason = "those by hand don't look at their spec: they are written from facts")]
            pub(crate) fn mount(self, world: &World, spec: &std::sync::Arc<Spec>) -> Box<dyn VendorApi> {
                match self { $(Self::$variant => $crate::vendor::vendors!(@mount $behaviour, world, spec),)* }
            }

            /// The environment variables from which the vendor's client configures itself here.
            pub(crate) fn environment(self, url: &str) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$variant => $crate::vendor::vendors!(@environment $behaviour, url $($(, $variable)*)?),)*
                }
            }
        }
    };
    (@mount by_schema, $world:ident, $spec:ident) => { Box::new(crate::by_schema::mount($spec)) };
    (@mount $behaviour:ident, $world:ident, $spec:ident) => { Box::new(crate::$behaviour::mount($world)) };
    (@environment by_schema, $url:ident, $address:literal $(, $secret:literal)*) => {
        vec![($address, $url.to_owned()) $(, ($secret, crate::by_schema::ACCEPTED.to_owned()))*]
    };
    (@environment $behaviour:ident, $url:ident) => { crate::$behaviour::environment($url) };
}
pub(crate) use vendors;

pub(crate) const fn is_by_hand(behaviour: &str) -> bool {
    !matches!(behaviour.as_bytes(), b"by_schema")
}

pub use crate::vendors::Vendor;

impl Vendor {
    /// The vendor that a path belongs to, and the rest of the path (at least `/`).
    pub(crate) fn of_path(path: &str) -> Option<(Self, &str)> {
        let below = |vendor: Self, prefix: &str| match path.strip_prefix(prefix)? {
            "" => Some((vendor, "/")),
            rest if rest.starts_with('/') => Some((vendor, rest)),
            _ => None,
        };
        let mut vendors = Self::ALL.into_iter();
        vendors
            .clone()
            .find_map(|vendor| below(vendor, vendor.prefix()))
            .or_else(|| {
                vendors.find_map(|vendor| {
                    let mut also = vendor.also().iter();
                    also.find_map(|prefix| below(vendor, prefix))
                })
            })
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names none of the vendors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVendor(String);

impl fmt::Display for UnknownVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Vendor::ALL.map(Vendor::name).join(", ");
        write!(f, "no vendor is called {:?}: use one of {known}", self.0)
    }
}

impl std::error::Error for UnknownVendor {}

impl FromStr for Vendor {
    type Err = UnknownVendor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name = text.to_ascii_lowercase().replace('_', "-");
        Self::ALL
            .into_iter()
            .find(|vendor| vendor.name() == name)
            .ok_or_else(|| UnknownVendor(text.to_owned()))
    }
}
