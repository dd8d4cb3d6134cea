//! A typed client of the BigML machine learning API
