//! The four vendors and where the simulator puts them.

use std::fmt;
use std::str::FromStr;

/// One of the four simulated vendors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Vendor {
    /// Bigeye, below `/bigeye`.
    Bigeye,
    /// BigID, below `/bigid/api/v1`.
    Bigid,
    /// DataOps.live, below `/dataops-live/api/v4`.
    DataopsLive,
    /// BigML, below `/bigml/andromeda`.
    Bigml,
}

impl Vendor {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Bigeye, Self::Bigid, Self::DataopsLive, Self::Bigml];

    /// The name on command lines: `bigeye`, `bigid`, `dataops-live`, `bigml`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bigeye => "bigeye",
            Self::Bigid => "bigid",
            Self::DataopsLive => "dataops-live",
            Self::Bigml => "bigml",
        }
    }

    /// The path below which the simulator answers for this vendor, without a slash at its end.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Bigeye => "/bigeye",
            Self::Bigid => "/bigid/api/v1",
            Self::DataopsLive => "/dataops-live/api/v4",
            Self::Bigml => "/bigml/andromeda",
        }
    }

    /// The vendor that a path belongs to, and the rest of the path (at least `/`).
    pub(crate) fn of_path(path: &str) -> Option<(Self, &str)> {
        Self::ALL.into_iter().find_map(|vendor| {
            let rest = path.strip_prefix(vendor.prefix())?;
            match rest {
                "" => Some((vendor, "/")),
                _ if rest.starts_with('/') => Some((vendor, rest)),
                _ => None,
            }
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

/// The text names none of the four vendors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVendor(String);

impl fmt::Display for UnknownVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no vendor is called {:?}: use bigeye, bigid, dataops-live or bigml",
            self.0
        )
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
