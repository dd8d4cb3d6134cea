//! How the rows of an export are written, as the resource says.

use client_runtime::RowFormat;

use crate::types;

fn format(separator: Option<&str>, header: Option<bool>) -> RowFormat {
    let mut format = RowFormat::new();
    // anything else than one byte is no separator that a reader of CSV knows
    if let Some([separator]) = separator.map(str::as_bytes) {
        format = format.separator(*separator);
    }
    match header {
        Some(false) => format.without_header(),
        _ => format,
    }
}

macro_rules! batches {
    ($($batch:ident)*) => {$(
        /// With the separator and the header that the batch was made with:
        /// `download.rows_with::<Row>(&*batch)`.
        impl From<&types::$batch> for RowFormat {
            fn from(batch: &types::$batch) -> Self {
                format(batch.separator.as_deref(), batch.header)
            }
        }
    )*};
}

batches! {
    BatchPrediction
    BatchCentroid
    BatchAnomalyScore
    BatchTopicDistribution
    BatchProjection
}

/// With the separator and the header that the dataset names for its export.
impl From<&types::Dataset> for RowFormat {
    fn from(dataset: &types::Dataset) -> Self {
        let download = dataset.download.as_ref();
        format(
            download.and_then(|download| download.separator.as_deref()),
            download.and_then(|download| download.header),
        )
    }
}
