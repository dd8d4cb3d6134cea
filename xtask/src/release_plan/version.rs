//! How much a version must go up.

use semver::Version;
use serde::Serialize;

/// What a change asks of the version. The order is from nothing to the worst.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    /// Nothing: users would get the same code.
    #[default]
    Unchanged,
    /// The code does something else; its interface is the same.
    Fix,
    /// The interface is larger, or the wire is another one.
    Addition,
    /// Code that compiled may no longer.
    Breaking,
}

/// The version after `released`, as cargo reads versions: below 1.0 the middle number is the breaking one, below 0.1 the last.
pub(super) fn next(released: &Version, level: Level) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *released;
    match (level, major, minor) {
        (Level::Unchanged, ..) => released.clone(),
        (Level::Breaking, 1.., _) => Version::new(major + 1, 0, 0),
        (Level::Breaking, 0, 1..) => Version::new(0, minor + 1, 0),
        (Level::Addition, 1.., _) => Version::new(major, minor + 1, 0),
        _ => Version::new(major, minor, patch + 1),
    }
}

/// Whether code that asks for `old` can't get `new` (`"0.1"` and `"0.2"`): cargo takes them for different interfaces.
pub(super) fn is_other_interface(old: &str, new: &str) -> bool {
    match (interface(old), interface(new)) {
        (Some(old), Some(new)) => old != new,
        _ => old != new,
    }
}

/// The numbers of a requirement up to the first that is not zero. None if it has no lower end.
fn interface(requirement: &str) -> Option<(u64, u64, u64)> {
    let requirement = semver::VersionReq::parse(requirement).ok()?;
    let first = requirement.comparators.first()?;
    let (minor, patch) = (first.minor.unwrap_or(0), first.patch.unwrap_or(0));
    Some(match (first.major, minor) {
        (0, 0) => (0, 0, patch),
        (0, _) => (0, minor, 0),
        (major, _) => (major, 0, 0),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn versions_go_up_as_cargo_reads_them() {
        for (released, level, expected) in [
            ("0.1.0", Level::Unchanged, "0.1.0"),
            ("0.1.0", Level::Fix, "0.1.1"),
            ("0.1.4", Level::Addition, "0.1.5"),
            ("0.1.4", Level::Breaking, "0.2.0"),
            ("0.0.3", Level::Breaking, "0.0.4"),
            ("1.2.3", Level::Fix, "1.2.4"),
            ("1.2.3", Level::Addition, "1.3.0"),
            ("1.2.3", Level::Breaking, "2.0.0"),
        ] {
            let version = next(&Version::parse(released).unwrap(), level);
            assert_eq!(version.to_string(), expected, "{released} {level:?}");
        }
    }

    #[test]
    fn requirements_are_of_the_same_interface_when_cargo_may_take_one_for_the_other() {
        for (old, new) in [("1", "1.2"), ("0.1", "0.1.7"), ("=0.15.1", "0.15")] {
            assert!(!is_other_interface(old, new), "{old} {new}");
        }
        for (old, new) in [("1", "2"), ("0.1", "0.2"), ("0.0.1", "0.0.2"), ("1", "*")] {
            assert!(is_other_interface(old, new), "{old} {new}");
        }
    }
}
