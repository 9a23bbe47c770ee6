//! Errors grow with the pages, so a match of them needs an arm for the rest.

use cloudbind::tencentcloud::autoscaling::StopInstanceRefreshError;

fn main() {
    let error = StopInstanceRefreshError::Unknown;
    match error {
        StopInstanceRefreshError::ResourceNotFoundRefreshActivityNotFound => {}
        StopInstanceRefreshError::ResourceUnavailableRefreshActivityStatusConflictWithOperation => {}
        StopInstanceRefreshError::UnauthorizedOperationAutoScalingRoleUnauthorized => {}
        StopInstanceRefreshError::Common(_) => {}
        StopInstanceRefreshError::Unknown => {}
    }
}
