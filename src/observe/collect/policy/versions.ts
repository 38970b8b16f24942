/** Older ones know no definition versions, so a pinned definition would be judged by content that is not in force. */
export const POLICY_VERSIONS = ["2025-03-01", "2024-05-01", "2023-04-01"];
