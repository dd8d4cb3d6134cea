//! Rows and fields, and how text becomes them.

use serde_json::{Value, json};

/// What kind of values a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Optype {
    Numeric,
    Categorical,
    Text,
    Items,
    Image,
    Path,
}

impl Optype {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Numeric => "numeric",
            Self::Categorical => "categorical",
            Self::Text => "text",
            Self::Items => "items",
            Self::Image => "image",
            Self::Path => "path",
        }
    }

    /// Whether its values are cut into terms.
    pub(super) fn has_terms(self) -> bool {
        matches!(self, Self::Categorical | Self::Text)
    }

    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "numeric" => Some(Self::Numeric),
            "categorical" => Some(Self::Categorical),
            "text" => Some(Self::Text),
            "items" => Some(Self::Items),
            "image" => Some(Self::Image),
            "path" => Some(Self::Path),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Six hexadecimal digits.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) optype: Optype,
}

/// Rows of text values; an empty text is a missing value.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<String>>,
}

/// How text is cut; the argument `source_parser`.
#[derive(Clone, Debug)]
pub(super) struct Parser {
    header: Option<bool>,
    separator: char,
    pub(super) missing: Vec<String>,
}

const MISSING: [&str; 8] = ["", "NaN", "NULL", "N/A", "null", "-", "?", "NA"];

impl Parser {
    pub(super) fn of(argument: Option<&Value>) -> Self {
        let member = |name: &str| argument.and_then(|argument| argument.get(name));
        let separator = member("separator").and_then(Value::as_str);
        let missing = member("missing_tokens").and_then(Value::as_array);
        Self {
            header: member("header").and_then(Value::as_bool),
            separator: separator
                .and_then(|text| text.chars().next())
                .unwrap_or(','),
            missing: missing.map_or_else(
                || MISSING.map(str::to_owned).to_vec(),
                |tokens| {
                    let texts = tokens.iter().filter_map(Value::as_str);
                    texts.map(str::to_owned).collect()
                },
            ),
        }
    }

    /// The property `source_parser` of a source that was read.
    pub(super) fn property(&self) -> Value {
        json!({
            "header": self.header.unwrap_or(true),
            "locale": "en_US",
            "missing_tokens": self.missing,
            "quote": "\"",
            "separator": self.separator.to_string(),
        })
    }

    /// Reads CSV. Without a hint the first row is a header when none of its values is a number.
    pub(super) fn read(&self, text: &str) -> Table {
        let mut rows = records(text, self.separator);
        let first_is_header = self.header.unwrap_or_else(|| {
            rows.first()
                .is_some_and(|row| row.iter().all(|value| value.parse::<f64>().is_err()))
        });
        let names = if first_is_header && !rows.is_empty() {
            rows.remove(0)
        } else {
            let width = rows.first().map_or(0, Vec::len);
            (1..=width).map(|number| format!("field{number}")).collect()
        };
        for row in &mut rows {
            row.resize(names.len(), String::new());
            for value in row {
                if self.missing.contains(value) {
                    value.clear();
                }
            }
        }
        Table::typed(names, rows)
    }
}

impl Table {
    fn typed(names: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let columns = names.into_iter().enumerate();
        let columns = columns.map(|(at, name)| Column {
            id: format!("{at:06x}"),
            name,
            optype: optype(
                rows.iter()
                    .filter_map(|row| row.get(at))
                    .map(String::as_str),
            ),
        });
        Self {
            columns: columns.collect(),
            rows,
        }
    }

    /// The table of one image.
    pub(super) fn of_image(name: &str) -> Self {
        let column = Column {
            id: "000000".to_owned(),
            name: "image_id".to_owned(),
            optype: Optype::Image,
        };
        Self {
            columns: vec![column],
            rows: vec![vec![name.to_owned()]],
        }
    }

    pub(super) fn is_image(&self) -> bool {
        let columns = self.columns.iter();
        columns.clone().any(|column| column.optype == Optype::Image)
    }

    /// The place of a field given by its id or its name.
    pub(super) fn place(&self, field: &str) -> Option<usize> {
        let columns = self.columns.iter();
        columns
            .clone()
            .position(|column| column.id == field)
            .or_else(|| columns.clone().position(|column| column.name == field))
    }

    pub(super) fn values(&self, place: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter_map(move |row| row.get(place))
            .map(String::as_str)
    }

    pub(super) fn numbers(&self, place: usize) -> impl Iterator<Item = f64> {
        self.values(place).filter_map(|value| value.parse().ok())
    }

    /// A text of two columns and more, quoted where it has to be.
    pub(super) fn csv_line<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
        Self::separated(values, ",")
    }

    /// The same with another text than a comma between the values.
    pub(super) fn separated<'a>(
        values: impl IntoIterator<Item = &'a str>,
        separator: &str,
    ) -> String {
        let quoted: Vec<String> = values
            .into_iter()
            .map(|value| {
                if value.contains(separator) || value.contains(['"', '\n']) {
                    format!("\"{}\"", value.replace('"', "\"\""))
                } else {
                    value.to_owned()
                }
            })
            .collect();
        quoted.join(separator)
    }
}

fn optype<'a>(values: impl Iterator<Item = &'a str>) -> Optype {
    let mut distinct: Vec<&str> = Vec::new();
    let (mut numbers, mut others) = (0, 0);
    for value in values.filter(|value| !value.is_empty()) {
        if value.parse::<f64>().is_ok() {
            numbers += 1;
        } else {
            others += 1;
        }
        if distinct.len() <= 40 && !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    match (numbers, others) {
        (1.., 0) => Optype::Numeric,
        (_, total) if distinct.len() <= 40 && distinct.len() * 2 <= total + 2 => {
            Optype::Categorical
        }
        _ => Optype::Text,
    }
}

/// Rows of values, with quotes and doubled quotes as usual. Empty lines are left out.
fn records(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut value, mut quoted) = (Vec::new(), String::new(), false);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                value.push('"');
            }
            '"' => quoted = !quoted,
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut value));
                rows.push(std::mem::take(&mut row));
            }
            _ if character == separator && !quoted => row.push(std::mem::take(&mut value)),
            _ => value.push(character),
        }
    }
    if !value.is_empty() || !row.is_empty() {
        row.push(value);
        rows.push(row);
    }
    rows.retain(|row| row.iter().any(|value| !value.is_empty()));
    rows
}
