use crate::{api, check_things, lines};

#[test]
fn a_method_of_the_client_that_is_gone_breaks_and_a_new_one_does_not() {
    check_things(
        "impl Client { pub fn get_a(&self) -> builder::GetA { todo!() } } pub struct GetA { pub(crate) call: Call }",
        "impl Client { pub fn get_b(&self) -> builder::GetB { todo!() } } pub struct GetB { pub(crate) call: Call }",
        &[
            "! Client::get_a: the method is gone",
            "+ Client::get_b: the method is new",
            "! builder::GetA: is gone",
            "+ builder::GetB: is new",
        ],
    );
}

#[test]
fn a_setter_takes_into_more_when_it_tries() {
    check_things(
        "pub struct G {} impl G { pub fn a(mut self, value: impl Into<i64>) -> Self { self } pub fn b(mut self, value: impl TryInto<i64>) -> Self { self } }",
        "pub struct G {} impl G { pub fn a(mut self, value: impl TryInto<i64>) -> Self { self } pub fn b(mut self, value: impl Into<i64>) -> Self { self } }",
        &[
            "+ builder::G::a: takes `impl TryInto<i64>` and took `impl Into<i64>`",
            "! builder::G::b: takes `impl Into<i64>` and took `impl TryInto<i64>`",
        ],
    );
}

#[test]
fn a_setter_of_another_type_breaks_however_alike_they_are() {
    check_things(
        "pub struct G {} impl G {
            pub fn a(mut self, value: impl Into<String>) -> Self { self }
            pub fn b(mut self, value: i64) -> Self { self }
            pub fn c(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self }
            pub fn d(mut self, value: impl Into<i64>) -> Self { self }
        }",
        "pub struct G {} impl G {
            pub fn a(mut self, value: impl Into<types::State>) -> Self { self }
            pub fn b(mut self, value: impl Into<i64>) -> Self { self }
            pub fn c(mut self, value: impl Into<Vec<String>>) -> Self { self }
            pub fn d(mut self, value: impl Into<f64>) -> Self { self }
        }",
        &[
            "! builder::G::a: takes `impl Into<types::State>` and took `impl Into<String>`",
            "! builder::G::b: takes `impl Into<i64>` and took `i64`",
            "! builder::G::c: takes `impl Into<Vec<String>>` and took `impl IntoIterator<Item = impl Into<String>>`",
            "! builder::G::d: takes `impl Into<f64>` and took `impl Into<i64>`",
        ],
    );
}

#[test]
fn what_a_request_returns_is_compared_through_all_its_parts() {
    check_things(
        "pub struct G {} impl G {
            pub async fn send(self) -> Result<Response<types::A>, Error> { todo!() }
            pub fn stream(self) -> ItemStream<types::A> { todo!() }
            pub fn wait(self) -> Waiter<types::A> { todo!() }
        }",
        "pub struct G {} impl G {
            pub async fn send(self) -> Result<Response<Vec<types::A>>, Error> { todo!() }
            pub fn wait(self) -> Waiter<types::A> { todo!() }
        }",
        &[
            "! builder::G::send: returns `Result<client_runtime::Response<Vec<types::A>>, client_runtime::Error>` and returned `Result<client_runtime::Response<types::A>, client_runtime::Error>`",
            "! builder::G::stream: the method is gone",
        ],
    );
}

#[test]
fn the_receiver_and_async_and_qualifiers_are_compared() {
    check_things(
        "pub struct G {} impl G { pub fn a(&self) {} pub async fn b(&self) {} pub fn c(&self) {} pub fn d<T>(t: T) {} pub fn e(mut self) {} }",
        "pub struct G {} impl G { pub fn a(self) {} pub fn b(&self) {} pub async fn c(&self) {} pub fn d<T: Clone>(t: T) {} pub fn e(self) {} }",
        &[
            "! builder::G::a: takes self and took &self",
            "! builder::G::b: is no longer async",
            "! builder::G::c: is async now",
            "! builder::G::d: is `<T: Clone>` and was `<T>`",
        ],
    );
}

#[test]
fn a_type_that_moved_to_another_file_is_the_same() {
    let things = "impl Client { pub fn get_a(&self) -> types::A { todo!() } }";
    let inside = "impl super::Client { pub fn get_a(&self) -> super::types::A { todo!() } }";
    assert_eq!(
        lines(
            &api("pub struct A {}", things),
            &api("pub struct A {}", inside)
        ),
        [""; 0]
    );
}

#[test]
fn constants_are_compared_by_type_and_numbers_by_value() {
    check_things(
        "pub const NAME: &str = \"a\"; pub const SIZE: usize = 1; pub const GONE: bool = true;",
        "pub const NAME: &str = \"b\"; pub const SIZE: usize = 2;",
        &[
            "! builder::GONE: is gone",
            "! builder::SIZE: is 2 and was 1, which types may depend on",
        ],
    );
}

#[test]
fn an_item_that_the_generator_does_not_write_today_breaks_with_any_change() {
    check_things(
        "pub trait T { fn a(&self); } pub fn f() {}",
        "pub trait T { fn a(&self); fn b(&self) {} } pub fn f() {}",
        &["! builder::T: is another kind of item than it was"],
    );
}
