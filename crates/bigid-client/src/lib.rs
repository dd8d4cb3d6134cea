//! A typed client of the BigID data discovery and privacy API
