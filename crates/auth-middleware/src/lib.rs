//! What stands around one HTTP request of an API client: credentials, retries, deadlines, rate limits, tracing, redaction
