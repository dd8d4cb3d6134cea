//! Fields by their name and column, inputs of predictions by the names of fields, and what decides most.

use std::collections::{BTreeMap, HashMap};

use client_runtime::{Error, OrderedMap};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::types::{self, Field, FieldImportance};

/// Looks for fields in what a resource has of them: a map by their id, which keeps BigML's order, or a list.
///
/// ```
/// use bigml_client::{FieldMap, types};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let dataset: types::Dataset = serde_json::from_str(r#"{"resource": "dataset/4f66a80803ce8940c5000006", "fields": {
///     "000001": {"name": "petal width", "column_number": 1, "optype": "numeric"},
///     "000000": {"name": "species", "column_number": 0, "optype": "categorical"}}}"#)?;
/// let (id, field) = dataset.fields.by_name("petal width").ok_or("there is no such field")?;
/// assert_eq!((id, field.column_number), ("000001", Some(1)));
/// assert_eq!(dataset.fields.by_column(0).map(|(id, _)| id), Some("000000"));
/// # Ok(())
/// # }
/// ```
pub trait FieldMap {
    /// Ids and fields, in the order in which they came.
    fn entries(&self) -> Vec<(&str, &Field)>;

    /// The field with this id.
    fn by_id(&self, id: &str) -> Option<&Field> {
        let mut entries = self.entries().into_iter();
        entries
            .find(|(other, _)| *other == id)
            .map(|(_, field)| field)
    }

    /// The first field with this name, and its id.
    fn by_name(&self, name: &str) -> Option<(&str, &Field)> {
        let mut entries = self.entries().into_iter();
        entries.find(|(_, field)| field.name.as_deref() == Some(name))
    }

    /// The field of this column, counted from 0, and its id.
    fn by_column(&self, column: i64) -> Option<(&str, &Field)> {
        let mut entries = self.entries().into_iter();
        entries.find(|(_, field)| field.column_number == Some(column))
    }

    /// The field with this id or, if there is none, with this name.
    fn by_id_or_name(&self, text: &str) -> Option<(&str, &Field)> {
        let mut entries = self.entries().into_iter();
        entries
            .find(|(id, _)| *id == text)
            .or_else(|| self.by_name(text))
    }

    /// Ids and fields, in the order of their columns. Those without a number come last.
    fn in_columns(&self) -> Vec<(&str, &Field)> {
        let mut entries = self.entries();
        entries.sort_by_key(|(_, field)| field.column_number.unwrap_or(i64::MAX));
        entries
    }

    /// The input of a prediction: a struct or a map whose members are called like the fields, or like their ids. It becomes a map by id; what is
    /// `None` or null is left out, as a missing value.
    ///
    /// ```
    /// use bigml_client::{FieldMap, OrderedMap, types};
    ///
    /// #[derive(serde::Serialize)]
    /// struct Flower {
    ///     #[serde(rename = "petal width")]
    ///     width: f64,
    ///     species: Option<String>,
    /// }
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let fields: OrderedMap<types::Field> =
    ///     serde_json::from_str(r#"{"000001": {"name": "petal width"}, "000000": {"name": "species"}}"#)?;
    /// let input = fields.input_data(&Flower { width: 0.2, species: None })?;
    /// assert_eq!(serde_json::to_string(&input)?, r#"{"000001":0.2}"#);
    /// let prediction = types::PredictionCreate::new(input).model("model/5ba2ccc54e172745a0000000");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// It is no struct and no map, or a member is no field: the error names it.
    fn input_data(&self, row: &(impl Serialize + ?Sized)) -> Result<Map<String, Value>, Error>
    where
        Self: Sized,
    {
        let row = serde_json::to_value(row);
        let Ok(Value::Object(row)) = row else {
            return Err(Error::invalid_request(
                "the input of a prediction is a struct or a map with the names of fields",
            ));
        };
        let entries = self.entries();
        // the first field with a name counts
        let names = entries.iter().rev();
        let names: HashMap<_, _> = names
            .map(|(id, field)| (field.name.as_deref(), *id))
            .collect();
        let mut input = Map::new();
        for (name, value) in row.into_iter().filter(|(_, value)| !value.is_null()) {
            let id = match self.by_id(&name) {
                Some(_) => name,
                None => match names.get(&Some(name.as_str())) {
                    Some(id) => (*id).to_owned(),
                    None => return Err(unknown(&name, &entries)),
                },
            };
            input.insert(id, value);
        }
        Ok(input)
    }

    /// How much each field decides, by name, the most decisive first. A field without a name here has its id.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// use bigml_client::FieldMap;
    ///
    /// let ensemble = client.get_ensemble().ensemble("4f66a80803ce8940c5000007").send().await?;
    /// let fields = ensemble.ensemble.as_ref().and_then(|parts| parts.fields.as_ref());
    /// for (name, share) in fields.decisive(&ensemble.importance) {
    ///     println!("{name}: {:.0} %", share * 100.0);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    fn decisive<'a>(&'a self, importance: &'a impl Importance) -> Vec<(&'a str, f64)>
    where
        Self: Sized,
    {
        let mut pairs = importance.pairs();
        for (id, _) in &mut pairs {
            if let Some(name) = self.by_id(id).and_then(|field| field.name.as_deref()) {
                *id = name;
            }
        }
        pairs.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        pairs
    }
}

#[cold]
fn unknown(name: &str, entries: &[(&str, &Field)]) -> Error {
    const SHOWN: usize = 8;
    let some = entries.iter().take(SHOWN);
    let some: Vec<_> = some
        .map(|(id, field)| format!("`{}`", field.name.as_deref().unwrap_or(id)))
        .collect();
    let there_are = match entries.len() {
        0 => "there are none at all: read the resource with its fields".to_owned(),
        count if count > SHOWN => format!("there are {}, ...", some.join(", ")),
        _ => format!("there are {}", some.join(", ")),
    };
    let name = name.escape_debug();
    Error::invalid_request(format!("there is no field `{name}`; {there_are}"))
}

impl FieldMap for OrderedMap<Field> {
    fn entries(&self) -> Vec<(&str, &Field)> {
        self.iter().collect()
    }

    fn by_id(&self, id: &str) -> Option<&Field> {
        self.get(id)
    }
}

impl FieldMap for BTreeMap<String, Field> {
    fn entries(&self) -> Vec<(&str, &Field)> {
        self.iter()
            .map(|(id, field)| (id.as_str(), field))
            .collect()
    }

    fn by_id(&self, id: &str) -> Option<&Field> {
        self.get(id)
    }
}

/// The fields of a sample, each of which has its id. One without an id is left out.
impl FieldMap for [Field] {
    fn entries(&self) -> Vec<(&str, &Field)> {
        let fields = self.iter();
        fields
            .filter_map(|field| Some((field.id.as_deref()?, field)))
            .collect()
    }
}

impl FieldMap for Vec<Field> {
    fn entries(&self) -> Vec<(&str, &Field)> {
        self.as_slice().entries()
    }
}

impl<M: FieldMap> FieldMap for &M {
    fn entries(&self) -> Vec<(&str, &Field)> {
        (**self).entries()
    }

    fn by_id(&self, id: &str) -> Option<&Field> {
        (**self).by_id(id)
    }
}

/// Without fields nothing is found.
impl<M: FieldMap> FieldMap for Option<M> {
    fn entries(&self) -> Vec<(&str, &Field)> {
        self.as_ref().map(M::entries).unwrap_or_default()
    }

    fn by_id(&self, id: &str) -> Option<&Field> {
        self.as_ref()?.by_id(id)
    }
}

/// How much each field decides, which BigML writes as a map in some types and as a list of pairs in others.
///
/// ```
/// use bigml_client::Importance;
/// use bigml_client::types::FieldImportance;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let list: Vec<FieldImportance> = serde_json::from_str(r#"[["000001", 0.7], ["000000", 0.3]]"#)?;
/// assert_eq!(list.pairs(), [("000001", 0.7), ("000000", 0.3)]);
/// # Ok(())
/// # }
/// ```
pub trait Importance {
    /// Ids of fields, and their shares of the decision from 0 to 1, in the order in which they came.
    fn pairs(&self) -> Vec<(&str, f64)>;
}

impl Importance for BTreeMap<String, f64> {
    fn pairs(&self) -> Vec<(&str, f64)> {
        self.iter()
            .map(|(id, share)| (id.as_str(), *share))
            .collect()
    }
}

impl Importance for OrderedMap<f64> {
    fn pairs(&self) -> Vec<(&str, f64)> {
        self.iter().map(|(id, share)| (id, *share)).collect()
    }
}

impl Importance for Vec<FieldImportance> {
    fn pairs(&self) -> Vec<(&str, f64)> {
        let fields = self.iter();
        fields
            .filter_map(|pair| Some((pair.field.as_deref()?, pair.importance?)))
            .collect()
    }
}

impl<I: Importance> Importance for Option<I> {
    fn pairs(&self) -> Vec<(&str, f64)> {
        self.as_ref().map(I::pairs).unwrap_or_default()
    }
}

impl types::Dataset {
    /// The field that models of it predict unless told otherwise, and its id.
    ///
    /// ```
    /// use bigml_client::types;
    ///
    /// # fn main() -> Result<(), serde_json::Error> {
    /// let dataset: types::Dataset = serde_json::from_str(r#"{"resource": "dataset/4f66a80803ce8940c5000006",
    ///     "objective_field": {"id": "000000"}, "fields": {"000000": {"name": "species"}}}"#)?;
    /// let (id, field) = dataset.objective().expect("it has one");
    /// assert_eq!((id, field.name.as_deref()), ("000000", Some("species")));
    /// # Ok(())
    /// # }
    /// ```
    pub fn objective(&self) -> Option<(&str, &Field)> {
        let id = self.objective_field.as_ref()?.id.as_deref()?;
        Some((id, self.fields.by_id(id)?))
    }
}

macro_rules! objective {
    ($($resource:ident.$part:ident)*) => {$(
        impl types::$resource {
            /// The field that it predicts, and its id. `None` where the answer lacks the fields.
            pub fn objective(&self) -> Option<(&str, &Field)> {
                let id = self.objective_field.as_deref()?;
                Some((id, self.$part.as_ref()?.fields.by_id(id)?))
            }
        }
    )*};
}

objective! {
    Model.model
    Ensemble.ensemble
    Fusion.fusion
    LinearRegression.linear_regression
    LogisticRegression.logistic_regression
    Deepnet.deepnet
}
