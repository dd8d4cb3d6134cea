//! What the account may do.

use crate::types::AccountStatus;

impl AccountStatus {
    /// How many more tasks the plan allows now: `max_tasks` without those that there are. `None` where the answer lacks one of the two.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let status = client.get_status().include("subscription,tasks").send().await?;
    /// println!("room for {:?} more", status.available_tasks());
    /// # Ok(())
    /// # }
    /// ```
    pub fn available_tasks(&self) -> Option<i64> {
        let most = self.subscription.as_ref()?.max_tasks?;
        Some(most.saturating_sub(self.tasks?).max(0))
    }
}
