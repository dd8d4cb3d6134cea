//! Black-box tests of this vendor's client.
