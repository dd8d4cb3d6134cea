use crate::check_types;

const OPEN: &str =
    "client_runtime::open_enum! { pub enum State: str { On = \"on\", Off = \"off\" } }";

#[test]
fn a_type_that_is_gone_breaks_and_a_new_one_does_not() {
    check_types(
        "pub struct A {} pub struct B {}",
        "pub struct B {} pub struct C {}",
        &["! types::A: is gone", "+ types::C: is new"],
    );
}

#[test]
fn another_kind_of_type_breaks() {
    check_types(
        "pub struct A {} pub struct B {} pub type C = i64;",
        "pub enum A {} pub type B = i64; pub type C = i32;",
        &[
            "! types::A: is an enum and was a struct",
            "! types::B: is an alias and was a struct",
            "! types::C: is `i32` and was `i64`",
        ],
    );
}

#[test]
fn a_new_field_breaks_a_struct_that_can_be_written_out() {
    check_types(
        "pub struct A { pub a: i64 }
        #[non_exhaustive] pub struct B { pub a: i64 }
        pub struct C { pub a: i64, hidden: bool }
        pub struct D(pub i64);
        #[non_exhaustive] pub struct E(pub i64);",
        "pub struct A { pub a: i64, pub b: bool }
        #[non_exhaustive] pub struct B { pub a: i64, pub b: bool }
        pub struct C { pub a: i64, hidden: bool, pub b: bool }
        pub struct D(pub i64, pub bool);
        #[non_exhaustive] pub struct E(pub i64, pub bool);",
        &[
            "! types::A::b: the field is new, and code may name all fields of the struct",
            "+ types::B::b: the field is new",
            "+ types::C::b: the field is new",
            "! types::D::1: the field is new, and code may name all fields of the struct",
            "! types::E::1: the field is new, and code may name all fields of the struct",
        ],
    );
}

#[test]
fn a_field_that_is_gone_or_hidden_or_has_another_type_breaks() {
    check_types(
        "#[non_exhaustive] pub struct A { pub gone: i64, pub hidden: i64, pub other: Option<String>, pub same: Option<BTreeMap<String, Value>> }",
        "#[non_exhaustive] pub struct A { hidden: i64, pub other: Option<i64>, pub same: ::std::option::Option<::std::collections::BTreeMap<String, ::serde_json::Value>> }",
        &[
            "! types::A::gone: the field is gone",
            "! types::A::hidden: the field is gone",
            "! types::A::other: is `Option<i64>` and was `Option<String>`",
        ],
    );
}

#[test]
fn the_order_of_fields_does_not_matter_where_they_have_names() {
    check_types(
        "pub struct A { pub a: i64, pub b: bool } pub struct B(pub i64, pub bool);",
        "pub struct A { pub b: bool, pub a: i64 } pub struct B(pub bool, pub i64);",
        &[
            "! types::B::0: is `bool` and was `i64`",
            "! types::B::1: is `i64` and was `bool`",
        ],
    );
}

#[test]
fn fields_with_numbers_in_place_of_names_break() {
    check_types(
        "pub struct A { pub a: i64 } pub struct B;",
        "pub struct A(pub i64); pub struct B {}",
        &[
            "! types::A: has numbered fields and had named fields",
            "! types::B: has named fields and had no fields",
        ],
    );
}

#[test]
fn a_first_private_field_breaks_and_another_one_does_not() {
    check_types(
        "pub struct A { pub a: i64 } pub struct B { pub a: i64, b: bool }",
        "pub struct A { pub a: i64, b: bool } pub struct B { pub a: i64, b: bool, c: bool }",
        &["! types::A: has private fields now, and can't be written out any more"],
    );
}

#[test]
fn non_exhaustive_breaks_when_it_comes_and_not_when_it_goes() {
    check_types(
        "pub struct A {} #[non_exhaustive] pub struct B {} pub enum C {}",
        "#[non_exhaustive] pub struct A {} pub struct B {} #[non_exhaustive] pub enum C {}",
        &[
            "! types::A: is `#[non_exhaustive]` now",
            "+ types::B: is no longer `#[non_exhaustive]`",
            "! types::C: is `#[non_exhaustive]` now",
        ],
    );
}

#[test]
fn a_derive_breaks_when_it_goes_and_not_when_it_comes() {
    check_types(
        "#[derive(Clone, Default, PartialEq, Serialize)] pub struct A {}",
        "#[derive(Clone, PartialEq, Eq, Deserialize)] #[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))] pub struct A {}",
        &[
            "+ types::A: is `Eq` now",
            "+ types::A: is `schemars::JsonSchema if feature = \"schemars\"` now",
            "+ types::A: is `serde::Deserialize` now",
            "! types::A: is no longer `Default`",
            "! types::A: is no longer `serde::Serialize`",
        ],
    );
}

#[test]
fn a_derive_that_needs_a_feature_now_breaks() {
    check_types(
        "#[derive(Clone)] pub struct A {}",
        "#[cfg_attr(feature = \"x\", derive(Clone))] pub struct A {}",
        &[
            "+ types::A: is `Clone if feature = \"x\"` now",
            "! types::A: is no longer `Clone`",
        ],
    );
}

#[test]
fn copy_breaks_when_it_comes_and_when_it_goes() {
    check_types(
        "#[derive(Copy)] pub struct A {} pub struct B {}",
        "pub struct A {} #[derive(Copy)] pub struct B {}",
        &[
            "! types::A: is no longer `Copy`",
            "! types::B: is `Copy` now, and closures that took it by value borrow it",
        ],
    );
}

#[test]
fn an_impl_that_takes_something_away_breaks_when_it_comes() {
    check_types(
        "pub struct A {} pub struct B {} pub struct C {}",
        "pub struct A {} impl Drop for A {} pub struct B {} impl !Send for B {} pub struct C {} impl Eq for C {}",
        &[
            "! types::A: is `Drop` now, and its fields can't be moved out of it",
            "! types::B: is `!Send` now",
            "+ types::C: is `Eq` now",
        ],
    );
}

#[test]
fn an_impl_is_compared_with_its_arguments() {
    check_types(
        "pub struct A {} impl From<i64> for A {} impl std::fmt::Display for A {}",
        "pub struct A {} impl From<bool> for A {} impl ::core::fmt::Display for A {}",
        &[
            "+ types::A: is `From<bool>` now",
            "! types::A: is no longer `From<i64>`",
        ],
    );
}

#[test]
fn an_impl_for_a_type_of_another_crate_is_an_item() {
    check_types(
        "pub struct A {} impl From<&A> for String {}",
        "pub struct A {}",
        &["! impl From<&types::A> for String: is gone"],
    );
}

#[test]
fn a_value_of_an_open_enum_breaks_when_it_goes_and_when_it_comes() {
    check_types(
        OPEN,
        "client_runtime::open_enum! { pub enum State: str { Off = \"off\", Late = \"late\", } }",
        &[
            "! types::State::Late: the variant is new, and a `match` may name all variants",
            "! types::State::On: the variant is gone",
        ],
    );
}

#[test]
fn a_new_value_of_a_non_exhaustive_enum_is_compatible() {
    check_types(
        "client_runtime::open_enum! { #[non_exhaustive] pub enum State: str { On = \"on\" } }",
        "client_runtime::open_enum! { #[non_exhaustive] pub enum State: str { Off = \"off\", On = \"on\" } }",
        &["+ types::State::Off: the variant is new"],
    );
}

#[test]
fn how_a_value_is_written_is_no_part_of_the_rust_api() {
    check_types(
        OPEN,
        "client_runtime::open_enum! { pub enum State: str { On = \"ON\", Off = \"off\" } }",
        &[],
    );
}

#[test]
fn an_open_enum_of_numbers_is_another_type_than_one_of_texts() {
    check_types(
        OPEN,
        "client_runtime::open_enum! { pub enum State: i64 { On = 1, Off = -2 } }",
        &[
            "! types::State: is `Copy` now, and closures that took it by value borrow it",
            "+ types::State: is `From<i64>` now",
            "! types::State: is no longer `From<&str>`",
            "! types::State: is no longer `From<String>`",
            "! types::State::Unrecognized::0: is `i64` and was `String`",
            "! types::State::as_str: the method is gone",
            "+ types::State::value: the method is new",
        ],
    );
}

#[test]
fn an_open_enum_in_place_of_a_plain_one_is_seen_through() {
    check_types(
        OPEN,
        "#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]
        pub enum State { On, Off, Unrecognized(String) }
        impl State { pub fn as_str(&self) -> &str { todo!() } }
        impl From<String> for State {}
        impl std::fmt::Display for State {}
        impl client_runtime::ParamValue for State {}",
        &["! types::State: is no longer `From<&str>`"],
    );
}

#[test]
fn a_variant_of_a_union_has_a_conversion_of_its_own() {
    check_types(
        "client_runtime::union! { pub enum U { Text(String) = string, Number(i64) = integer } }",
        "client_runtime::union! { pub enum U { Text(String) = string, Number(f64) = number, Many(Vec<String>) = array } }",
        &[
            "+ types::U: is `From<Vec<String>>` now",
            "+ types::U: is `From<f64>` now",
            "! types::U: is no longer `From<i64>`",
            "! types::U::Many: the variant is new, and a `match` may name all variants",
            "! types::U::Number::0: is `f64` and was `i64`",
        ],
    );
}

#[test]
fn a_second_conversion_from_a_type_of_the_same_kind_may_be_meant_by_a_literal() {
    check_types(
        "pub struct A {} impl From<i64> for A {} impl From<Vec<i64>> for A {}",
        "pub struct A {} impl From<i64> for A {} impl From<Vec<i64>> for A {} impl From<u8> for A {} impl From<Vec<bool>> for A {} impl From<f64> for A {}",
        &[
            "! types::A: is `From<Vec<bool>>` now, and `from` of a value whose type is not written may have two meanings",
            "+ types::A: is `From<f64>` now",
            "! types::A: is `From<u8>` now, and `from` of a value whose type is not written may have two meanings",
        ],
    );
}

#[test]
fn a_further_branch_of_an_object_breaks_nobody_if_its_type_is_its_own() {
    let before = "client_runtime::union! { #[non_exhaustive] pub enum U keyed { Text(String) = \"text\" as String, Size(i64) = (\"size\", SentAsText) as i64 } }";
    check_types(
        before,
        "client_runtime::union! { #[non_exhaustive] pub enum U keyed { Text(String) = \"text\" as String, Size(i64) = \"size\" as i64, Open(bool) = \"open\" as bool } }",
        &[
            "+ types::U: is `From<bool>` now",
            "+ types::U::Open: the variant is new",
        ],
    );
    check_types(
        before,
        "client_runtime::union! { #[non_exhaustive] pub enum U keyed { Text(String) = \"text\", Size(i64) = \"size\" as i64, Name(String) = \"name\" } }",
        &[
            "! types::U: is no longer `From<String>`",
            "+ types::U::Name: the variant is new",
        ],
    );
}

#[test]
fn the_tag_of_a_union_is_no_part_of_the_rust_api() {
    check_types(
        "pub struct Dog {} client_runtime::union! { pub enum Pet tagged \"kind\" { Dog(Dog) = \"dog\" } }",
        "pub struct Dog {} client_runtime::union! { pub enum Pet tagged \"type\" { Dog(Dog) = \"hound\" } }",
        &[],
    );
}

#[test]
fn a_further_place_of_a_tuple_breaks_its_constructor_alone() {
    check_types(
        "client_runtime::tuple! { pub struct T { a: String, b: i64 } }",
        "client_runtime::tuple! { pub struct T { a: String, b: i64, c: bool } }",
        &[
            "+ types::T::c: the field is new",
            "! types::T::new: takes `a: String`, `b: i64`, `c: bool` and took `a: String`, `b: i64`",
        ],
    );
}

#[test]
fn a_plain_enum_can_be_cast_and_has_numbers() {
    check_types(
        "pub enum A { X = 1, Y } #[repr(u8)] pub enum B { X }",
        "pub enum A { X = 2, Y, Z(i64) } pub enum B { X }",
        &[
            "! types::A: can't be cast to a number any more",
            "! types::A::X: has another number",
            "! types::A::Z: the variant is new, and a `match` may name all variants",
            "! types::B: has no `#[repr(u8)]` any more",
        ],
    );
}

#[test]
fn a_warning_is_compatible() {
    check_types(
        "pub struct A {} #[must_use = \"a\"] pub struct B {}",
        "#[deprecated] pub struct A {} #[must_use = \"b\"] pub struct B {}",
        &["+ types::A: is `#[deprecated]` now, a warning"],
    );
}

#[test]
fn docs_and_private_things_are_no_api() {
    check_types(
        "/// One.\npub struct A { /// One.\n pub a: i64 } struct P {} impl A { fn p(&self) {} pub(crate) fn q(&self) {} }",
        "/// Two.\npub struct A { /// Two.\n#[serde(default)] pub a: i64 } enum Q {} impl A { fn r(&self) {} }",
        &[],
    );
}

#[test]
fn a_field_that_may_take_send_away_breaks() {
    check_types(
        "#[non_exhaustive] pub struct A { pub a: i64 } #[non_exhaustive] pub struct B { pub a: Option<A> } #[non_exhaustive] pub struct C { pub s: Odd }",
        "#[non_exhaustive] pub struct A { pub a: i64, pub b: Odd } #[non_exhaustive] pub struct B { pub a: Option<A>, pub c: Vec<Timestamp> } #[non_exhaustive] pub struct C { pub s: Odd, pub t: Odd }",
        &[
            "! types::A: holds `Odd` now, which may not be `Send`, `Sync`, `Unpin` or unwind safe",
            "+ types::A::b: the field is new",
            "! types::B: holds `Odd` now, which may not be `Send`, `Sync`, `Unpin` or unwind safe",
            "+ types::B::c: the field is new",
            "+ types::C::t: the field is new",
        ],
    );
}

#[test]
fn generics_are_compared() {
    check_types(
        "pub struct A<T> { pub a: T }",
        "pub struct A<T: Clone> { pub a: T }",
        &["! types::A: is generic as `<T: Clone>` and was as `<T>`"],
    );
}

#[test]
fn a_constructor_breaks_with_another_number_or_order_of_arguments() {
    check_types(
        "pub struct A {} impl A { pub fn new(a: impl Into<String>, b: impl Into<String>) -> Self { todo!() } }
        pub struct B {} impl B { pub fn new(a: impl Into<String>) -> Self { todo!() } }
        pub struct C {} impl C { pub fn new() -> Self { todo!() } }",
        "pub struct A {} impl A { pub fn new(b: impl Into<String>, a: impl Into<String>) -> A { todo!() } }
        pub struct B {} impl B { pub fn new() -> Self { todo!() } }
        pub struct C {} impl C { pub fn new(a: impl Into<Secret>) -> Self { todo!() } }",
        &[
            "! types::A::new: takes `a` where it took `b`",
            "! types::A::new: takes `b` where it took `a`",
            "! types::B::new: takes nothing and took `a: impl Into<String>`",
            "! types::C::new: takes `a: impl Into<client_runtime::Secret>` and took nothing",
        ],
    );
}

#[test]
fn a_new_method_breaks_if_it_hides_one_of_a_trait() {
    check_types(
        "#[derive(Clone)] pub struct A {}",
        "#[derive(Clone)] pub struct A {} impl A { pub fn clone(mut self, value: impl Into<bool>) -> Self { self } pub fn size(self) -> Self { self } }",
        &[
            "! types::A::clone: the method is new, and hides the one of a trait by the same name",
            "+ types::A::size: the method is new",
        ],
    );
}

#[test]
fn a_number_with_a_type_of_its_own_is_known_by_all_that_it_is_made_of() {
    check_types(
        "client_runtime::newtype! { pub struct Id(i64); } client_runtime::newtype! { pub struct Old(i64); }",
        "client_runtime::newtype! { pub struct Id(i64); }",
        &["! types::Old: is gone"],
    );
}

#[test]
fn a_union_that_becomes_one_of_parameters_takes_more() {
    let union = |form: &str| {
        format!(
            "client_runtime::union! {{ pub enum Ref {form} {{ Integer(i64) = integer, String(String) = string }} }}"
        )
    };
    check_types(
        &union(""),
        &union("scalar"),
        &[
            "+ types::Ref: is `From<&String>` now",
            "+ types::Ref: is `From<&str>` now",
            "! types::Ref: is `From<i32>` now, and `from` of a value whose type is not written may have two meanings",
            "! types::Ref: is `From<u32>` now, and `from` of a value whose type is not written may have two meanings",
            "+ types::Ref: is `TryFrom<u64>` now",
            "+ types::Ref: is `TryFrom<usize>` now",
            "+ types::Ref: is `client_runtime::ParamValue` now",
        ],
    );
}
