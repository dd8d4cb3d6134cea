//! Whether requests and answers are what the spec says.

mod form;
mod request;
mod response;

pub(crate) use request::check_request;
pub(crate) use response::check_response;
