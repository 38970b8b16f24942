/** Tools that call each resource's own API and make no deployment of Resource Manager. */
const DIRECT = ["terraform", "opentofu", "pulumi"];
/** Tools that hand a template, a Bicep file or a plan to Resource Manager. */
const BY_FILE = ["arm", "arm-template", "azd", "bicep", "deployment-stack", "template", "template-specs"];
/** What makes a resource by hand or by a script. */
const BY_HAND = [
  "az",
  "azure-cli",
  "azurecli",
  "portal",
  "powershell",
  "recreate",
  "redeploy",
  "redeployment",
];

/** Tools of both kinds, as manifests name them. */
export const FILE_TOOLS: readonly string[] = [...DIRECT, ...BY_FILE];

const DIRECT_TOOLS = new Set(DIRECT);
const ALL = new Set([...FILE_TOOLS, ...BY_HAND]);

export function isDirectTool(tool: string): boolean {
  return DIRECT_TOOLS.has(tool.toLowerCase());
}

/** Tools that make a resource again, and bring nothing of what is in it. */
export function isDeployingTool(tool: string): boolean {
  return ALL.has(tool.toLowerCase());
}
