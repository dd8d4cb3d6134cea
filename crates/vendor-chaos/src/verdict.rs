//! The comparison of what the clients were told with what the simulator has done.

use crate::book::{Book, Breach, Creation, Deletion, Told};
use crate::secrets::Secrets;
use crate::server::{MARK, Report};

/// Writes what doesn't agree into the book.
pub(crate) fn compare(book: &Book, creations: &[Creation], report: &Report) {
    for creation in creations {
        let deeds = report.deeds.get(&creation.number);
        if let Some((breach, words)) = judge(creation, deeds.copied().unwrap_or_default()) {
            let (vendor, number) = (creation.vendor, creation.number);
            book.problem(breach, format!("{vendor}: {MARK}{number} {words}"));
        }
    }
    for line in report.elsewhere.lines() {
        if let Some(found) = Secrets::all().find(line) {
            book.leaked(format!("at another host: {found}"));
        }
    }
}

/// What is wrong with a creation of which so many requests were processed and so many things exist.
fn judge(creation: &Creation, (processed, existing): (u32, u32)) -> Option<(Breach, String)> {
    let (told, deletion) = (creation.told, creation.deletion);
    if processed > 1 || existing > 1 {
        let words = format!("was carried out {processed} times, and exists {existing} times");
        return Some((Breach::Doubled, words));
    }
    let breach = match (told, processed, deletion, existing) {
        (Told::NotDone, 1.., ..) => (Breach::Untrue, "was said not to be done, and was done"),
        (Told::Done, 0, ..) => (Breach::Lost, "was said to be done, and was not"),
        (Told::Done, _, Deletion::None, 0) => {
            (Breach::Lost, "was said to be done, and is not there")
        }
        (_, _, Deletion::Done, 1..) => (Breach::Untrue, "was said to be deleted, and is there"),
        _ => return None,
    };
    Some((breach.0, breach.1.to_owned()))
}

#[cfg(test)]
mod tests {
    use vendor_simulator::Vendor;

    use super::*;

    #[test]
    fn what_was_told_is_compared_with_what_was_done_and_what_is_there() {
        use Deletion::{Done as Deleted, None as Kept, Unknown as Perhaps};
        use Told::{Done, NotDone, Unknown};
        let table = [
            (Done, Kept, (1, 1), None),
            (Done, Kept, (1, 0), Some(Breach::Lost)),
            (Done, Kept, (0, 0), Some(Breach::Lost)),
            (Done, Kept, (2, 2), Some(Breach::Doubled)),
            (Done, Kept, (2, 1), Some(Breach::Doubled)),
            (Done, Deleted, (1, 0), None),
            (Done, Deleted, (1, 1), Some(Breach::Untrue)),
            (Done, Perhaps, (1, 0), None),
            (Done, Perhaps, (1, 1), None),
            (Unknown, Kept, (0, 0), None),
            (Unknown, Kept, (1, 1), None),
            (Unknown, Kept, (2, 1), Some(Breach::Doubled)),
            (NotDone, Kept, (0, 0), None),
            (NotDone, Kept, (1, 1), Some(Breach::Untrue)),
        ];
        for (told, deletion, deeds, expected) in table {
            let creation = Creation {
                number: 1,
                vendor: Vendor::Bigeye,
                told,
                deletion,
            };
            let breach = judge(&creation, deeds).map(|(breach, _)| breach);
            assert_eq!(breach, expected, "{told:?} {deletion:?} {deeds:?}");
        }
    }
}
