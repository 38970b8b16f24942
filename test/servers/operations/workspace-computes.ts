import { nestedList } from "../nested-operation.ts";

export const workspaceComputes = nestedList("Microsoft.MachineLearningServices/workspaces/computes", [
  "2024-04-01",
  "2023-04-01",
  "2022-10-01",
]);
