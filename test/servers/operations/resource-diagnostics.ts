import { isJsonArray } from "../json.ts";
import type { ListOperation } from "../operation.ts";

/** `GET {resource}/providers/Microsoft.Insights/diagnosticSettings`: those that the world has by the id of the resource, in lower case. */
export const resourceDiagnostics: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/.+)\/providers\/Microsoft\.Insights\/diagnosticSettings$/i,
  permission: "Microsoft.Insights/diagnosticSettings/read",
  type: "Microsoft.Insights/diagnosticSettings",
  apiVersions: ["2021-05-01-preview"],
  rows: (world, scope) => {
    const rows = world.subscriptions.flatMap(
      ({ services }) => services?.[`diagnostics:${scope.toLowerCase()}`] ?? [],
    );
    return isJsonArray(rows) ? rows : [];
  },
};
