//! Projects and namespaces that were read name themselves in the next call.

use crate::types;

/// The number of the project, so that a call takes the project itself: `.project_id(&project)`.
impl From<&types::Project> for String {
    fn from(project: &types::Project) -> Self {
        project.id.to_string()
    }
}

/// The number of the namespace, so that a call takes the namespace itself: `.namespace_id(&namespace)`.
impl From<&types::Namespace> for String {
    fn from(namespace: &types::Namespace) -> Self {
        namespace.id.to_string()
    }
}
