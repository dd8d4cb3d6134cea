//! A program that uses every public item.
