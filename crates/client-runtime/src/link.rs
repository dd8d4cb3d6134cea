//! The `Link` header (RFC 8288).

/// The target of the first link whose relation is `next`.
pub(crate) fn next(header: &str) -> Option<&str> {
    let mut rest = header;
    while let Some(open) = rest.find('<') {
        let after = &rest[open + 1..];
        let close = after.find('>')?;
        let (target, parameters) = (&after[..close], &after[close + 1..]);
        let end = end_of_link(parameters);
        if is_next(&parameters[..end]) {
            return Some(target.trim());
        }
        rest = &parameters[end..];
    }
    None
}

/// A comma separates links, unless it is in quotes.
fn end_of_link(parameters: &str) -> usize {
    let mut quoted = false;
    for (at, c) in parameters.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => return at,
            _ => {}
        }
    }
    parameters.len()
}

fn is_next(parameters: &str) -> bool {
    parameters.split(';').any(|parameter| {
        let Some((name, value)) = parameter.split_once('=') else {
            return false;
        };
        name.trim().eq_ignore_ascii_case("rel")
            && value
                .trim()
                .trim_matches('"')
                .split_ascii_whitespace()
                .any(|relation| relation.eq_ignore_ascii_case("next"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_link_is_found_among_others() {
        let table = [
            (
                "<https://h/p?page=2>; rel=\"next\"",
                Some("https://h/p?page=2"),
            ),
            (
                "<https://h/1>; rel=\"first\", <https://h/3>; rel=\"next\"",
                Some("https://h/3"),
            ),
            (
                "</p?a=1,2>;title=\"a, b; rel=next\";rel=\"prev next\"",
                Some("/p?a=1,2"),
            ),
            ("<x>; REL=next", Some("x")),
            ("<x>; rel=\"prev\"", None),
            ("<x", None),
            ("<>", None),
            ("", None),
            (",,;<;>", None),
        ];
        for (header, target) in table {
            assert_eq!(next(header), target, "{header}");
        }
    }
}
