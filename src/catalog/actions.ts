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

/** Tools that call each resource's own API and make no deployment, so that those of deployments are not needed. */
const DIRECT_TOOLS: ReadonlySet<string> = new Set(["terraform", "opentofu", "pulumi"]);

export function makesDeployments(tool: string | undefined): boolean {
  return tool === undefined || !DIRECT_TOOLS.has(tool.toLowerCase());
}

/** Tools that deploy what a template, a Bicep file or a plan describes; any other brings a resource over by its own means. */
const FILE_TOOLS: ReadonlySet<string> = new Set([
  ...DIRECT_TOOLS,
  "arm",
  "arm-template",
  "azd",
  "bicep",
  "deployment-stack",
  "template",
  "template-specs",
  // They copy what is in a resource, into one that something else has made.
  "azcopy",
  "object-replication",
  "storage-explorer",
]);

/** True where the resource should stand in a file of the deployment. */
export function deploysFromFiles(tool: string | undefined): boolean {
  return tool === undefined || FILE_TOOLS.has(tool.toLowerCase());
}
