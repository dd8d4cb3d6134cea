//! What the black-box tests of all four vendors share.
