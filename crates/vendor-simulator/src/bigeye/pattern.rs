//! Patterns with `*`, and which tables and columns a cohort of a Bigconfig fits.

use serde_json::Value;

use super::state::State;
use super::wanted::{id, text, texts};

/// The patterns of a cohort. `*` stands for any text, `.*` as well; upper and lower case are the same.
pub(super) struct Cohort<'a>(&'a Value);

/// A place for a metric.
pub(super) struct Target {
    pub(super) table: i64,
    /// Of the column, or else of the table.
    pub(super) id: i64,
    /// The column's name; none where the metric is on the whole table.
    pub(super) column: Option<String>,
    /// `source.schema.table` or `source.schema.table.column`
    pub(super) name: String,
}

impl<'a> Cohort<'a> {
    pub(super) const fn of(cohort: &'a Value) -> Self {
        Self(cohort)
    }

    /// The places in a suite's source that fit: columns where the cohort says something about columns, else tables.
    pub(super) fn targets(&self, state: &State, workspace: i64, suite: &Value) -> Vec<Target> {
        let tables = state.tables.in_workspace(workspace).filter(|table| {
            id(table, "warehouseId") == id(suite, "sourceId")
                && self.fits("schema", text(table, "schemaName"))
                && self.fits("table", text(table, "name"))
        });
        tables
            .flat_map(|table| self.in_table(state, table))
            .collect()
    }

    fn in_table(&self, state: &State, table: &Value) -> Vec<Target> {
        let number = id(table, "id").unwrap_or_default();
        let name = [
            text(table, "warehouseName"),
            text(table, "schemaName"),
            text(table, "name"),
        ];
        let name = name.join(".");
        if !self.is_about_columns() {
            let column = None;
            return vec![Target {
                table: number,
                id: number,
                column,
                name,
            }];
        }
        let columns = state.columns.bodies();
        columns
            .filter(|column| id(column, "tableId") == Some(number))
            .map(|column| &column["column"])
            .filter(|column| self.fits("column", text(column, "name")))
            .map(|column| Target {
                table: number,
                id: id(column, "id").unwrap_or_default(),
                column: Some(text(column, "name").to_owned()),
                name: format!("{name}.{}", text(column, "name")),
            })
            .collect()
    }

    fn is_about_columns(&self) -> bool {
        self.0["entityType"] == "CATALOG_ENTITY_TYPE_FIELD"
            || !text(self.0, "columnNamePattern").is_empty()
    }

    /// Whether the name of a schema, table or column fits; no pattern fits every name.
    fn fits(&self, what: &str, name: &str) -> bool {
        let pattern = text(self.0, &format!("{what}NamePattern"));
        let without = text(self.0, &format!("{what}ExcludePattern"));
        (pattern.is_empty() || matches(pattern, name))
            && (without.is_empty() || !matches(without, name))
            && !texts(self.0, &format!("{what}Exclusions")).contains(&name)
    }
}

/// Whether a pattern stands for the whole name.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.to_lowercase(), name.to_lowercase());
    let pattern = pattern.replace(".*", "*");
    let mut parts = pattern.split('*');
    let Some(mut rest) = name.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, name, fits) in [
            ("ORDERS", "orders", true),
            ("ORDERS", "orders_raw", false),
            ("ord*", "orders", true),
            ("*_raw", "orders_raw", true),
            ("o*s*w", "orders_raw", true),
            (".*", "anything", true),
            ("o*x", "orders", false),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }
}
