//! From what a change does to requests and responses to the verdict for the wire.

use crate::change::{Verdict, Wire};
use crate::usage::Role;

/// A change that neither side notices.
pub(crate) const UNNOTICED: Wire = Wire {
    old_client: Verdict::Compatible,
    new_client: Verdict::Compatible,
};

/// A change that breaks either side, or may.
pub(crate) const BREAKING: Wire = Wire {
    old_client: Verdict::Breaking,
    new_client: Verdict::Breaking,
};

/// A change by which clients of the old spec may fail with the new API.
pub(crate) const OLD_CLIENT_BREAKS: Wire = wire(true, false);

/// A change by which clients of the new spec may fail with the old API.
pub(crate) const NEW_CLIENT_BREAKS: Wire = wire(false, true);

/// The verdict, by which clients may fail.
pub(crate) const fn wire(old_client_breaks: bool, new_client_breaks: bool) -> Wire {
    const fn verdict(breaks: bool) -> Verdict {
        if breaks {
            Verdict::Breaking
        } else {
            Verdict::Compatible
        }
    }
    Wire {
        old_client: verdict(old_client_breaks),
        new_client: verdict(new_client_breaks),
    }
}

/// What a change does to the values at a place.
///
/// Each rule says so for its keyword; who may fail follows from whether clients send or receive the values. A client that sends needs an API that takes
/// everything it may send; a client that receives needs to read everything that the API may send, which for these clients is more than their spec
/// says: they are tolerant readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shift {
    /// There are values now that the old spec did not have.
    pub grew: bool,
    /// There were values that the new spec does not have.
    pub shrank: bool,
    /// A client of the old spec reads all values of the new one.
    pub old_reads_new: bool,
    /// A client of the new spec reads all values of the old one.
    pub new_reads_old: bool,
}

impl Shift {
    /// Nothing changes for anybody.
    pub const NONE: Self = Self {
        grew: false,
        shrank: false,
        old_reads_new: true,
        new_reads_old: true,
    };

    /// More values, all of which clients read.
    pub const GREW: Self = Self {
        grew: true,
        ..Self::NONE
    };

    /// Fewer values.
    pub const SHRANK: Self = Self {
        shrank: true,
        ..Self::NONE
    };

    /// The same change the other way round.
    pub fn reversed(self) -> Self {
        Self {
            grew: self.shrank,
            shrank: self.grew,
            old_reads_new: self.new_reads_old,
            new_reads_old: self.old_reads_new,
        }
    }

    /// Who may fail.
    pub fn wire(self, role: Role) -> Wire {
        wire(
            role.sent && self.shrank || role.received && !self.old_reads_new,
            role.sent && self.grew || role.received && !self.new_reads_old,
        )
    }
}
