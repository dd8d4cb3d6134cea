//! The file name in a `Content-Disposition` header.

use percent_encoding::percent_decode_str;

/// Longest file name that common file systems take.
const LONGEST: usize = 255;

/// The name without any directory; `filename*` (RFC 5987) wins over `filename`.
pub(crate) fn file_name(header: &str) -> Option<String> {
    let mut plain = None;
    for (name, value) in parameters(header) {
        if name.eq_ignore_ascii_case("filename*") {
            if let Some(name) = extended(&value).and_then(|name| base_name(&name)) {
                return Some(name);
            }
        } else if name.eq_ignore_ascii_case("filename") && plain.is_none() {
            plain = base_name(&value);
        }
    }
    plain
}

/// The parameters after the disposition's type; quotes are removed.
fn parameters(header: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let Some((_, mut rest)) = header.split_once(';') else {
        return found;
    };
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.trim().trim_start_matches(';').trim();
        let after = after.trim_start();
        let (value, left) = match after.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let end = after.find(';').unwrap_or(after.len());
                (after[..end].trim().to_owned(), &after[end..])
            }
        };
        found.push((name, value));
        rest = left.split_once(';').map_or("", |(_, rest)| rest);
    }
    found
}

fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let charset = parts.next()?;
    let (_, text) = (parts.next()?, parts.next()?);
    charset
        .eq_ignore_ascii_case("utf-8")
        .then(|| percent_decode_str(text).decode_utf8().ok().map(Into::into))?
}

/// A server must not choose the directory.
fn base_name(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?.trim();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let fit = !matches!(name.as_str(), "" | "." | "..") && name.len() <= LONGEST;
    fit.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_found_and_has_no_directory() {
        let table = [
            ("attachment; filename=\"a b.csv\"", Some("a b.csv")),
            ("attachment; filename=a.csv; x=1", Some("a.csv")),
            (
                "attachment;filename=\"a\\\"b;c.csv\";y=2",
                Some("a\"b;c.csv"),
            ),
            (
                "attachment; filename=\"x.csv\"; filename*=UTF-8''%C3%A4.csv",
                Some("ä.csv"),
            ),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"c:\\\\x\\\\y.txt\"", Some("y.txt")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"", None),
            ("attachment; filename*=UTF-8''%ff", None),
            ("inline", None),
            ("", None),
            (";;=;=\"", None),
        ];
        for (header, name) in table {
            assert_eq!(file_name(header).as_deref(), name, "{header}");
        }
    }
}
