//! Text into expressions that know where they stand.

use serde_json::{Value, json};

/// The first and the last place of an expression: lines from 1, columns from 0.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    lines: [usize; 2],
    columns: [usize; 2],
}

impl Span {
    /// As a status shows it; `origin` counts the sources of an execution.
    pub(super) fn written(self, origin: usize) -> Value {
        json!({"columns": self.columns, "lines": self.lines, "origin": origin})
    }

    /// As a call stack shows it.
    pub(super) fn called(self, origin: usize) -> Value {
        json!([origin, self.lines, self.columns])
    }
}

#[derive(Clone, Debug)]
pub(super) struct Expression {
    pub(super) form: Form,
    pub(super) span: Span,
}

#[derive(Clone, Debug)]
pub(super) enum Form {
    Value(Value),
    Name(String),
    /// `(..)`
    Call(Vec<Expression>),
    /// `[..]`
    List(Vec<Expression>),
    /// `{..}`: keys and values by turns.
    Map(Vec<Expression>),
}

impl Expression {
    pub(super) fn name(&self) -> Option<&str> {
        match &self.form {
            Form::Name(name) => Some(name),
            _ => None,
        }
    }
}

/// What is wrong, and where.
pub(super) type Problem = (String, Span);

/// Deeper code isn't read.
const DEEPEST: usize = 100;

/// Reads a program.
pub(super) fn parse(text: &str) -> Result<Vec<Expression>, Problem> {
    let mut reader = Reader {
        characters: text.chars().collect(),
        at: 0,
        line: 1,
        column: 0,
    };
    let mut program = Vec::new();
    reader.skip();
    while reader.peek().is_some() {
        program.push(reader.expression(0)?);
        reader.skip();
    }
    Ok(program)
}

struct Reader {
    characters: Vec<char>,
    at: usize,
    line: usize,
    column: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += 1;
        if character == '\n' {
            self.line += 1;
            self.column = 0;
        } else {
            self.column += 1;
        }
        Some(character)
    }

    /// Space, commas and comments.
    fn skip(&mut self) {
        while let Some(character) = self.peek() {
            match character {
                ';' => while self.next().is_some_and(|character| character != '\n') {},
                ',' => {
                    self.next();
                }
                _ if character.is_whitespace() => {
                    self.next();
                }
                _ => return,
            }
        }
    }

    fn span(&self, line: usize, column: usize) -> Span {
        Span {
            lines: [line, self.line],
            columns: [column, self.column],
        }
    }

    fn expression(&mut self, depth: usize) -> Result<Expression, Problem> {
        let (line, column) = (self.line, self.column);
        if depth > DEEPEST {
            return Err((
                "The code is nested too deeply".to_owned(),
                self.span(line, column),
            ));
        }
        let form = match self.peek() {
            Some('(') => Form::Call(self.inner(')', depth)?),
            Some('[') => Form::List(self.inner(']', depth)?),
            Some('{') => Form::Map(self.inner('}', depth)?),
            Some('"') => Form::Value(json!(self.text()?)),
            Some(closing @ (')' | ']' | '}')) => {
                let message = format!("Unexpected {closing}");
                return Err((message, self.span(line, column)));
            }
            _ => self.word(),
        };
        let span = self.span(line, column);
        Ok(Expression { form, span })
    }

    fn inner(&mut self, end: char, depth: usize) -> Result<Vec<Expression>, Problem> {
        let (line, column) = (self.line, self.column);
        self.next();
        let mut inner = Vec::new();
        loop {
            self.skip();
            match self.peek() {
                Some(character) if character == end => {
                    self.next();
                    return Ok(inner);
                }
                Some(_) => inner.push(self.expression(depth + 1)?),
                None => {
                    let message = format!("Unbalanced parentheses: {end} is missing");
                    return Err((message, self.span(line, column)));
                }
            }
        }
    }

    fn text(&mut self) -> Result<String, Problem> {
        let (line, column) = (self.line, self.column);
        self.next();
        let mut text = String::new();
        while let Some(character) = self.next() {
            match character {
                '"' => return Ok(text),
                '\\' => match self.next() {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some(other) => text.push(other),
                    None => break,
                },
                other => text.push(other),
            }
        }
        Err(("A text has no end".to_owned(), self.span(line, column)))
    }

    fn word(&mut self) -> Form {
        let mut word = String::new();
        while let Some(character) = self.peek() {
            if character.is_whitespace() || "()[]{}\",;".contains(character) {
                break;
            }
            word.push(character);
            self.next();
        }
        let number = || word.parse::<f64>().ok().filter(|number| number.is_finite());
        match word.as_str() {
            "true" => Form::Value(json!(true)),
            "false" => Form::Value(json!(false)),
            "nil" => Form::Value(Value::Null),
            text => match (text.parse::<i64>(), number()) {
                (Ok(whole), _) => Form::Value(json!(whole)),
                (_, Some(number)) => Form::Value(json!(number)),
                _ => Form::Name(word),
            },
        }
    }
}
