//! A typed client of the DataOps.live API
