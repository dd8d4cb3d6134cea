//! The words of a filter.

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, a bare value, `AND` and the like.
    Word(String),
    /// What stood in double quotes.
    Quoted(String),
    /// What stood between slashes, `\/` as `/`.
    Pattern(String),
    Operator(&'static str),
    Open,
    Close,
    Comma,
}

/// The longer ones first.
const OPERATORS: [&str; 6] = ["!=", ">=", "<=", "=", ">", "<"];

pub(super) fn split(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            ',' => (Token::Comma, 1),
            '"' => {
                let end = rest[1..].find('"');
                let end = end.ok_or("a text in quotes has no end")?;
                (Token::Quoted(rest[1..=end].to_owned()), end + 2)
            }
            // a slash begins a pattern only where a value can stand
            '/' if matches!(tokens.last(), Some(Token::Operator(_))) => pattern(rest)?,
            _ => match OPERATORS
                .iter()
                .find(|operator| rest.starts_with(**operator))
            {
                Some(operator) => (Token::Operator(operator), operator.len()),
                None => word(rest),
            },
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

fn word(text: &str) -> (Token, usize) {
    let ends = |letter: char| letter.is_whitespace() || "(),=<>\"".contains(letter);
    let end = text.find(ends).unwrap_or(text.len());
    let word = text[..end].trim_end_matches('!');
    let end = word.len().max(1);
    (Token::Word(text[..end].to_owned()), end)
}

fn pattern(text: &str) -> Result<(Token, usize), String> {
    let mut expression = String::new();
    let mut escaped = false;
    for (place, letter) in text.char_indices().skip(1) {
        match letter {
            '/' if escaped => {
                expression.pop();
                expression.push('/');
            }
            '/' => return Ok((Token::Pattern(expression), place + 1)),
            '(' | ')' => return Err("a pattern has a parenthesis".to_owned()),
            letter => expression.push(letter),
        }
        escaped = letter == '\\' && !escaped;
    }
    Err("a pattern has no end".to_owned())
}
