//! The grammar of a filter.

use chrono::{DateTime, Utc};

use super::token::Token;
use super::{Expression, Operand, Operator};

/// As many parentheses and `NOT`s in each other.
const DEEPEST: usize = 64;

pub(super) struct Parser<'a> {
    rest: &'a [Token],
    depth: usize,
}

type Parsed<T> = Result<T, String>;

impl<'a> Parser<'a> {
    pub(super) fn new(rest: &'a [Token]) -> Self {
        Self { rest, depth: 0 }
    }

    pub(super) fn whole(mut self) -> Parsed<Expression> {
        let expression = self.any()?;
        match self.rest {
            [] => Ok(expression),
            [next, ..] => Err(format!("{next:?} is not expected")),
        }
    }

    fn any(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.all()?];
        while self.takes_word("OR") {
            parts.push(self.all()?);
        }
        Ok(Expression::Any(parts))
    }

    fn all(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.one()?];
        while self.takes_word("AND") {
            parts.push(self.one()?);
        }
        Ok(Expression::All(parts))
    }

    fn one(&mut self) -> Parsed<Expression> {
        if self.takes_word("NOT") {
            let inner = self.deeper(Self::one)?;
            return Ok(Expression::Not(Box::new(inner)));
        }
        if self.takes(&Token::Open) {
            let inner = self.deeper(Self::any)?;
            self.wants(&Token::Close)?;
            return Ok(inner);
        }
        self.comparison()
    }

    fn deeper(&mut self, read: fn(&mut Self) -> Parsed<Expression>) -> Parsed<Expression> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("the filter is nested too deeply".to_owned());
        }
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn comparison(&mut self) -> Parsed<Expression> {
        let field = self.word()?.to_owned();
        if self.takes_word("IN") {
            return self.list(field, Operator::In);
        }
        if self.takes_word("NOT") {
            return match self.takes_word("IN") {
                true => self.list(field, Operator::NotIn),
                false => Err("IN is missing after NOT".to_owned()),
            };
        }
        let operator = match self.next() {
            Some(Token::Operator("=")) => Operator::Equal,
            Some(Token::Operator("!=")) => Operator::NotEqual,
            Some(Token::Operator(">")) => Operator::Greater,
            Some(Token::Operator(">=")) => Operator::AtLeast,
            Some(Token::Operator("<")) => Operator::Less,
            Some(Token::Operator("<=")) => Operator::AtMost,
            _ => return Err(format!("{field} is compared with nothing")),
        };
        if operator == Operator::Equal && self.takes_word("elementmatch") {
            self.wants(&Token::Open)?;
            let inner = Box::new(self.deeper(Self::any)?);
            self.wants(&Token::Close)?;
            return Ok(Expression::Items { field, inner });
        }
        Ok(Expression::Compare {
            field,
            operator,
            operands: vec![self.operand()?],
        })
    }

    fn list(&mut self, field: String, operator: Operator) -> Parsed<Expression> {
        self.wants(&Token::Open)?;
        let mut operands = vec![self.operand()?];
        while self.takes(&Token::Comma) {
            operands.push(self.operand()?);
        }
        self.wants(&Token::Close)?;
        Ok(Expression::Compare {
            field,
            operator,
            operands,
        })
    }

    fn operand(&mut self) -> Parsed<Operand> {
        match self.next() {
            Some(Token::Quoted(text)) => Ok(Operand::Text(text.clone())),
            Some(Token::Pattern(pattern)) => regex::Regex::new(pattern)
                .map(Operand::Pattern)
                .map_err(|_| "a pattern is no regular expression".to_owned()),
            Some(Token::Word(word)) if self.rest.first() == Some(&Token::Open) => {
                self.conversion(word)
            }
            Some(Token::Word(word)) => Ok(Operand::Bare(word.clone())),
            _ => Err("a value is missing".to_owned()),
        }
    }

    fn conversion(&mut self, name: &str) -> Parsed<Operand> {
        self.wants(&Token::Open)?;
        let argument = match self.next() {
            Some(Token::Word(text) | Token::Quoted(text)) => text.as_str(),
            _ => return Err(format!("{name} has no argument")),
        };
        self.wants(&Token::Close)?;
        let operand = match name {
            "to_number" => argument.parse().ok().map(Operand::Number),
            "to_bool" => argument.parse().ok().map(Operand::Flag),
            "to_date" => date(argument).map(Operand::Date),
            "past" => past(argument).map(Operand::Past),
            _ => return Err(format!("{name} is no conversion")),
        };
        operand.ok_or_else(|| format!("{name} can't read its argument"))
    }

    fn next(&mut self) -> Option<&'a Token> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn word(&mut self) -> Parsed<&'a str> {
        match self.next() {
            Some(Token::Word(word)) => Ok(word),
            _ => Err("the name of a field is missing".to_owned()),
        }
    }

    fn takes(&mut self, token: &Token) -> bool {
        let takes = self.rest.first() == Some(token);
        if takes {
            self.rest = &self.rest[1..];
        }
        takes
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let takes =
            matches!(self.rest.first(), Some(Token::Word(next)) if next.eq_ignore_ascii_case(word));
        if takes {
            self.rest = &self.rest[1..];
        }
        takes
    }

    fn wants(&mut self, token: &Token) -> Parsed<()> {
        match self.takes(token) {
            true => Ok(()),
            false => Err(format!("{token:?} is missing")),
        }
    }
}

pub(super) fn date(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .ok()
        .map(|time| time.to_utc())
}

/// Seconds of `5y`, `30d` and the like.
fn past(text: &str) -> Option<i64> {
    let unit = text.find(|letter: char| letter.is_ascii_alphabetic())?;
    let amount: i64 = text[..unit].parse().ok()?;
    let seconds = match &text[unit..] {
        "y" => 365 * 86_400,
        "m" => 30 * 86_400,
        "d" => 86_400,
        "h" => 3600,
        "min" => 60,
        "s" => 1,
        _ => return None,
    };
    amount.checked_mul(seconds)
}
