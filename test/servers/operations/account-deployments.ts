import { nestedList } from "../nested-operation.ts";

export const accountDeployments = nestedList("Microsoft.CognitiveServices/accounts/deployments", [
  "2024-10-01",
  "2023-05-01",
]);
