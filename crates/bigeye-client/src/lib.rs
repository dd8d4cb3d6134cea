//! A typed client of the Bigeye data observability API
