//! How a workflow ended: both kinds of workflows in the same words.

use crate::types::{
    BigconfigStatus, MetricSuiteStatus, VirtualTableWorkflowStatus, WorkflowProcessingStatus,
    WorkflowRunStatus, WorkflowStatus,
};

/// The two ends of a workflow that are no error.
macro_rules! ends {
    ($($type:ident: $($member:ident).+;)*) => {$(
        /// # How the workflow ended
        impl $type {
            /// Whether all of the work was done. A workflow that failed or ran out of time is an error of the waiting; one that
            /// [failed in part](Self::failed_partly) is not, and is no success either.
            pub fn succeeded(&self) -> bool {
                self.ended_as(&WorkflowProcessingStatus::Completed)
            }

            /// Whether some of the work was done and some failed.
            pub fn failed_partly(&self) -> bool {
                self.ended_as(&WorkflowProcessingStatus::PartialFailure)
            }

            fn ended_as(&self, wanted: &WorkflowProcessingStatus) -> bool {
                ends!(@status self, $($member).+) == Some(wanted)
            }
        }
    )*};
    (@status $this:ident, $member:ident) => { $this.$member.as_ref() };
    (@status $this:ident, $outer:ident.$member:ident) => {
        $this.$outer.as_ref().and_then(|outer| outer.$member.as_ref())
    };
}

ends! {
    WorkflowStatus: status;
    WorkflowRunStatus: status;
    BigconfigStatus: status_response.status;
    VirtualTableWorkflowStatus: status_response.status;
    MetricSuiteStatus: workflow_status_response.status;
}
