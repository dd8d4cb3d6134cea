//! What stands around one operation of a generated API client: parameters, bodies, errors, pages, waiting, uploads, downloads
