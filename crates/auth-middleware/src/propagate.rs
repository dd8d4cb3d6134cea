//! The caller's own trace context in the headers of requests.

use http::HeaderMap;

/// Adds headers of the caller's own tracing to each attempt, such as `traceparent`, so that a trace goes on at the vendor or in a gateway.
///
/// It is called once an attempt, within the span of the call, before the credential is added. When a download is redirected to another
/// server, that server gets none of it. A closure is one:
///
/// ```
/// use auth_middleware::Propagator;
/// use http::{HeaderMap, HeaderValue};
///
/// let fixed = |headers: &mut HeaderMap| {
///     let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
///     headers.insert("traceparent", HeaderValue::from_static(parent));
/// };
/// let mut headers = HeaderMap::new();
/// fixed.inject(&mut headers);
/// assert!(headers.contains_key("traceparent"));
/// ```
///
/// With OpenTelemetry, where spans of `tracing` become its spans by `tracing_opentelemetry::layer()`:
///
/// ```
/// use auth_middleware::{Propagator, Stack, http_client_builder};
/// use http::{HeaderMap, HeaderName, HeaderValue};
/// use opentelemetry::{global, propagation::Injector};
/// use std::sync::Arc;
/// use tracing_opentelemetry::OpenTelemetrySpanExt;
///
/// struct Headers<'a>(&'a mut HeaderMap);
///
/// impl Injector for Headers<'_> {
///     fn set(&mut self, name: &str, value: String) {
///         if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
///             self.0.insert(name, value);
///         }
///     }
/// }
///
/// fn inject(headers: &mut HeaderMap) {
///     let context = tracing::Span::current().context(); // that of the call
///     global::get_text_map_propagator(|propagator| propagator.inject_context(&context, &mut Headers(headers)));
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let _ = rustls::crypto::ring::default_provider().install_default();
/// let stack = Stack::builder(http_client_builder().build()?)
///     .propagator(Arc::new(inject))
///     .build();
/// # drop(stack);
/// # Ok(())
/// # }
/// ```
pub trait Propagator: Send + Sync {
    /// Adds the headers. They are sent to the vendor, so they must hold no secret.
    fn inject(&self, headers: &mut HeaderMap);
}

impl<F: Fn(&mut HeaderMap) + Send + Sync> Propagator for F {
    fn inject(&self, headers: &mut HeaderMap) {
        self(headers);
    }
}
