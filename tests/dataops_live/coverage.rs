//! Which operations tests call at all.

use black_box_tests::assert_every_operation_is_called;

#[test]
fn every_operation_of_the_spec_is_called_by_a_test() {
    assert_every_operation_is_called(
        include_str!("../../crates/dataops-live-client/README.md"),
        include_str!("../../crates/dataops-live-client/openapi.json"),
    );
}
