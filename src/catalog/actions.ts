import { FILE_TOOLS, isDirectTool } from "./deploying-tools.ts";
import { sameText } from "../base/names.ts";

/** A control plane action that a deployment needs, with the page that says so. */
export interface NeededAction {
  readonly action: string;
  readonly source: string;
}

/** Creating or updating a resource group. */
export const RESOURCE_GROUP_WRITE: NeededAction = {
  action: "Microsoft.Resources/subscriptions/resourceGroups/write",
  source:
    "https://learn.microsoft.com/azure/role-based-access-control/permissions/management-and-governance#microsoftresources",
};

/** Types whose write action is not `<type>/write`. */
const EXCEPTIONS: readonly { readonly type: string; readonly needs: NeededAction }[] = [
  { type: "Microsoft.Resources/resourceGroups", needs: RESOURCE_GROUP_WRITE },
  { type: "Microsoft.Resources/subscriptions/resourceGroups", needs: RESOURCE_GROUP_WRITE },
];

/** The rule for every other type: creating or updating it is its `write` action. */
const RULE = "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions";

/** The action that creating a resource of the type needs. */
export function writeActionOf(type: string): NeededAction {
  const exception = EXCEPTIONS.find((entry) => sameText(entry.type, type));
  return exception?.needs ?? { action: `${type}/write`, source: RULE };
}

/** Giving somebody a role. */
export const ROLE_ASSIGNMENT_WRITE: NeededAction = {
  action: "Microsoft.Authorization/roleAssignments/write",
  source:
    "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps#step-4-check-your-prerequisites",
};

/** Where a tool calls each resource's own API, the actions of deployments are not needed. */
export function makesDeployments(tool: string | undefined): boolean {
  return tool === undefined || !isDirectTool(tool);
}

/** Tools that deploy what a template, a Bicep file or a plan describes; any other brings a resource over by its own means. */
const DEPLOYED_BY: ReadonlySet<string> = new Set([
  ...FILE_TOOLS,
  // They copy what is in a resource, into one that something else has made.
  "azcopy",
  "object-replication",
  "storage-explorer",
]);

/** True where the resource should stand in a file of the deployment. */
export function deploysFromFiles(tool: string | undefined): boolean {
  return tool === undefined || DEPLOYED_BY.has(tool.toLowerCase());
}
