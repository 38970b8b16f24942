import type { NeededAction } from "../actions.ts";

const SOURCE =
  "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions";

/**
 * Every template deployment is itself a resource at the scope that is deployed to. The documentation asks for all operations of
 * the type, what-if included; these are the ones that deploying, checking before and watching take.
 */
export const DEPLOYMENT_ACTIONS: readonly NeededAction[] = [
  "write",
  "read",
  "operations/read",
  "operationStatuses/read",
  "validate/action",
  "whatIf/action",
].map((name) => ({ action: `Microsoft.Resources/deployments/${name}`, source: SOURCE }));
