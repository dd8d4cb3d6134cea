//! Each source, schema and table has a workflow that reads it; its number leads to its state.

use bigeye_client::types::WorkflowProcessingType;
use vendor_simulator::bigeye;

use crate::Bigeye;

const SOURCE: i64 = 1230;
const SCHEMA: i64 = 12300;
const TABLE: i64 = 123_000;

macro_rules! workflows {
    ($($test:ident, $workflow:ident, $status:ident, $setter:ident($id:expr), $kind:ident;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let bigeye = Bigeye::start().await;
            let client = bigeye.patient();
            let workflow = client.$workflow().$setter($id).send().await.unwrap();
            assert_eq!(workflow.workflow_type, Some(WorkflowProcessingType::$kind));
            let id = workflow.workflow_id.unwrap();
            let status = client.$status().$setter($id).wait().await.unwrap();
            assert!(status.succeeded());
            assert_eq!(status.workflow_id, Some(id));
            let same = client.get_workflow_status().workflow_id(id).send().await;
            assert_eq!(same.unwrap().status, status.status);

            let error = client.$workflow().$setter(1).send().await.unwrap_err();
            assert!(error.is_not_found(), "{error}");
            let stranger = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
            // the one of the same place in another workspace
            let elsewhere = $id / 123 * 124;
            let error = stranger.$status().$setter(elsewhere).send().await.unwrap_err();
            assert_eq!(error.status().unwrap(), 403, "{error}");
        }
    )*};
}

workflows! {
    a_source_is_read_by_a_workflow,
        get_source_workflow, get_source_workflow_status, source_id(SOURCE), CatalogIndexSource;
    a_schema_is_read_by_a_workflow,
        get_schema_workflow, get_schema_workflow_status, schema_id(SCHEMA), CatalogIndexSchema;
    a_table_is_read_by_a_workflow,
        get_table_workflow, get_table_workflow_status, table_id(TABLE), CatalogIndexDataset;
}
